"""The guides do what they say: what is typed in them is typed, and what is only shown is understood."""

from pathlib import Path

import pytest
import yaml

from docs_prose import fences, terminal, vendor_page
from docs_prose.understood import complaint

_ROOT = Path(__file__).parents[2]
_GUIDES = sorted((_ROOT / "docs" / "guides").glob("*.md"))
_PAGES = [_ROOT / "docs" / "tutorial.md", *_GUIDES, *sorted((_ROOT / "docs" / "explanation").glob("*.md"))]
_KEYS = {
    "SWOOGO_CONSUMER_KEY": "any",
    "SWOOGO_CONSUMER_SECRET": "any",
    "EVENTIFY_EMAIL": "me@example.com",
    "EVENTIFY_PASSWORD": "any",
}
_TYPED = [page for page in _GUIDES if any(each.is_typed for each in fences.of_page(page))]


@pytest.mark.parametrize("page", _TYPED, ids=lambda page: page.stem)
def test_what_is_typed_prints_what_is_shown(page: Path, tmp_path: Path) -> None:
    """A reader would see something else than the page."""
    blocks = fences.of_page(page)
    for each in blocks:
        if each.language == "python":
            (tmp_path / each.name).write_text(each.text, encoding="utf-8")
    for name in ("mirror_agenda.py", "mirroring"):
        (tmp_path / name).symlink_to(_ROOT / "examples" / name)
    (tmp_path / "saved-page.md").write_text(vendor_page.changed(), encoding="utf-8")
    lines = [line for each in blocks if each.is_typed for line in fences.typed(each)]
    variables = terminal.variables(terminal.commands(tmp_path / "bin"), **_KEYS, PYTHONWARNINGS="error")

    with terminal.emulator("agendum-emulator --port 8000", variables) as url:
        addressed = {**variables, "SWOOGO_URL": url, "EVENTIFY_URL": url}
        outputs = terminal.type_in([line.command for line in lines], tmp_path, url, addressed)

    assert [] == [
        f"{page.name}:{line.line}: {line.command!r} printed {output!r}"
        for line, output in zip(lines, outputs, strict=True)
        if not line.fits(output)
    ]


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.stem)
def test_what_is_shown_is_understood(page: Path) -> None:
    """A command would have an option that it does not know, or a name that nothing has."""
    found = [
        f"{page.name}:{each.line}: {line}: {problem}"
        for each in fences.of_page(page)
        if each.language == "console"
        for line in ([one.command for one in fences.typed(each)] if each.is_typed else fences.shown(each))
        if (problem := complaint(line))
    ]
    assert [] == found


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.stem)
def test_programs_are_run(page: Path) -> None:
    """A program on a page would be one that nobody has tried."""
    blocks = fences.of_page(page)
    typed = " ".join(line.command for each in blocks if each.is_typed for line in fences.typed(each))
    assert [] == [each.line for each in blocks if each.language == "python" and each.name not in typed.split()]


def test_jobs_give_the_action_what_it_takes() -> None:
    """An input with another name is ignored: the job would check something else, or in another mode."""
    action = yaml.safe_load((_ROOT / "action.yml").read_text(encoding="utf-8"))
    blocks = fences.of_page(_ROOT / "docs" / "guides" / "run-in-ci.md")
    jobs = [yaml.safe_load(each.text)["jobs"]["contract"] for each in blocks if each.language == "yaml"]
    given = [step["with"] for job in jobs for step in job["steps"] if "agendum@" in step.get("uses", "")]

    assert 2 == len(given)
    for each in given:
        assert set() == each.keys() - action["inputs"].keys()
        assert "" == complaint(f"agendum-contract {each['arguments']}".replace("\n", " "))
        modes = {"", each.get("mode", "")}
        assert modes <= {"", "safe"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("agendum-contract --swoogo-urls x", "unrecognized arguments: --swoogo-urls x"),
        ("SWOOGO_URL=x agendum-emulator --prot 1 | cat", "unrecognized arguments: --prot 1"),
        ("agendum-proofread", "the following arguments are required: PAGE"),
        ("python mirror_agenda.py --dry", "the following arguments are required: --swoogo-event, --eventify-event"),
        ("pytest -p agendum_contract --agendum --agendum-half up", "argument --half: invalid choice: 'up'"),
        ("nox -s tests && nox -s nothing", "there is no session nothing"),
        ("pip install 'agendum[nothing]'", "there is no extra nothing"),
        ("agendum-nothing", "agendum-nothing is no command that is known here"),
    ],
)
def test_what_is_wrong_is_seen(line: str, expected: str) -> None:
    """The test above would pass whatever the pages show."""
    assert complaint(line).startswith(expected)
