"""The pages for users of the client say what the client does."""

import importlib
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import agendum
from agendum import errors
from agendum._options import Options
from agendum_api.api import OPERATIONS
from agendum_emulator import Emulator
from methods_table import GUIDE, rows, written

_ROOT = Path(__file__).parents[1]
_DOCS = _ROOT / "docs"
_TESTING = _DOCS / "testing-your-code.md"
_PAGES = [
    _ROOT / "README.md",
    _ROOT / "ARCHITECTURE.md",
    *sorted(page for page in _DOCS.rglob("*.md") if page.parent.name != "reference"),
]
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_PACKAGES = ("agendum", "agendum_api", "agendum_emulator")
# `print(...)  # what it prints`
_EXPECTED = re.compile(r"^ *print\(.*\)  # (.*)$", re.MULTILINE)


def test_the_guide_runs(tmp_path: Path) -> None:
    """The snippets of the guide, run as one program, print what stands behind them and warn of nothing."""
    text = GUIDE.read_text(encoding="utf-8")
    script = tmp_path / "client.py"
    script.write_text(_as_program(text), encoding="utf-8")

    with Emulator() as emulator:
        result = _run([sys.executable, "-W", "error", str(script)], tmp_path, emulator.url)

    assert 0 == result.returncode, result.stderr
    assert _EXPECTED.findall(_as_program(text)) == result.stdout.splitlines()
    assert "" == result.stderr


def test_the_tests_of_the_page_on_tests_pass(tmp_path: Path) -> None:
    """Whoever copies them into files has tests that pass, and no warning."""
    blocks = _blocks(_TESTING)
    for block in blocks:
        (tmp_path / _name(block)).write_text(block, encoding="utf-8")

    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "agendum_emulator.pytest_plugin"]
    result = _run([*command, "-p", "no:cacheprovider"], tmp_path)

    assert 0 == result.returncode, result.stdout
    tests = sum(len(re.findall(r"^def test_", block, re.MULTILINE)) for block in blocks)
    assert f"{tests} passed" == result.stdout.splitlines()[-1].partition(" in ")[0]


def test_snippets_have_the_right_types(tmp_path: Path) -> None:
    """Whoever copies one into a program that is checked would be told that it is wrong."""
    files = {f"readme_{number}.py": block for number, block in enumerate(_blocks(_ROOT / "README.md"))}
    for page in (_TESTING, _DOCS / "tutorial.md", *sorted((_DOCS / "guides").glob("*.md"))):
        files |= {_name(block): block for block in _blocks(page)}
    files["guide.py"] = _as_program(GUIDE.read_text(encoding="utf-8"))
    for name, program in files.items():
        (tmp_path / name).write_text(program, encoding="utf-8")
    sources = [str(Path(str(importlib.import_module(name).__file__)).parents[1]) for name in _PACKAGES]

    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path)]
    result = _run([*command, *files], tmp_path, MYPYPATH=os.pathsep.join(sources))

    assert (0, "") == (result.returncode, "".join(result.stdout.splitlines(keepends=True)[:-1])), result.stderr


def test_table_of_methods_is_up_to_date() -> None:
    """The table shows what the client has; `python tests/methods_table.py` writes it anew."""
    text = GUIDE.read_text(encoding="utf-8")
    assert written(text) == text


def test_table_of_methods_has_each_operation_once() -> None:
    """An operation without a method, or with two, would be missing or in the table twice."""
    assert sorted(each.name for each in OPERATIONS) == sorted(each.operation for each in rows())


def test_a_page_without_a_place_for_the_table_is_refused() -> None:
    """The script would write a page without its end."""
    with pytest.raises(ValueError, match="the page has no"):
        written("# A page\n")


def test_table_of_options_is_whole() -> None:
    """An option that the guide leaves out is not found, and one that it makes up is a TypeError."""
    assert Options.__annotations__.keys() == set(_first_cells("### Options"))


def test_tables_of_errors_are_whole() -> None:
    """Each class that a call can raise is told of, with the status that it stands for."""
    apart = {"AgendumError", "FieldError", "MissingCredentials"}
    assert set(errors.__all__) - apart == set(_first_cells("## Errors"))
    rows_ = re.findall(r"^\| `(\w+)` \| (\d+) \|", _section("## Errors"), re.MULTILINE)
    assert {int(status): name for name, status in rows_} == {
        status: kind.__name__ for status, kind in errors.BY_STATUS.items()
    }


def test_table_of_the_answer_is_whole() -> None:
    """An attribute of the answer that the guide leaves out is not found."""
    named = re.findall(r"`(\w+)`", " ".join(re.findall(r"^\|([^|]*)\|", _section("## The answer"), re.MULTILINE)))
    assert {each.name for each in agendum.Answer.__attrs_attrs__} == set(named)


def test_environment_variables_are_those_that_are_read() -> None:
    """A variable that is read and not told of surprises; one that is told of and not read is a lie."""
    source = "".join(path.read_text(encoding="utf-8") for path in (_ROOT / "overrides").rglob("*.py"))
    read = set(re.findall(r'"((?:SWOOGO|EVENTIFY|AGENDUM)_[A-Z_]+)"', source))
    assert read == set(re.findall(r"`([A-Z]+_[A-Z_]+)`", _section("### Environment variables")))


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.name)
def test_extras_exist(page: Path) -> None:
    """What a page tells to install can be installed."""
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = set(re.findall(r"agendum\[(\w+)\]", page.read_text(encoding="utf-8")))
    assert set() == named - project["optional-dependencies"].keys()


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """A relative link is a file or a folder of the repository, and the part behind the # is one of its headings."""
    for link in re.findall(r"\]\((?!http)([^)]+)\)", page.read_text(encoding="utf-8")):
        name, _, heading = link.partition("#")
        target = page.parent / name if name else page
        assert target.exists(), link
        if heading:
            assert heading in _anchors(target.read_text(encoding="utf-8")), link


def test_figures_are_those_of_the_tables() -> None:
    """The number of faults comes from the table of faults, wherever it is told."""
    (counted,) = re.findall(r"(\d+) faults", (_DOCS / "faults.md").read_text(encoding="utf-8"))
    for page in (_ROOT / "README.md", GUIDE):
        assert [counted] == re.findall(r"(\d+) faults", page.read_text(encoding="utf-8"))
        assert {str(len(OPERATIONS))} == set(
            re.findall(r"(\d+) (?:operations|of them)", page.read_text(encoding="utf-8"))
        )


def _blocks(page: Path) -> list[str]:
    return _BLOCK.findall(page.read_text(encoding="utf-8"))


def _name(block: str) -> str:
    """Return the name of the file that a block says it is."""
    return block.partition("\n")[0].removeprefix("# ")


def _as_program(page: str) -> str:
    """Return the Python blocks of a page, each on its own lines, so that a traceback names the line of the page."""
    program = []
    within = False
    for line in page.splitlines():
        if line == "```python":
            within = True
            program.append("")
        else:
            within = within and line != "```"
            program.append(line if within else "")
    return "\n".join(program) + "\n"


def _run(command: list[str], folder: Path, url: str = "", **more: str) -> Any:
    environment = {
        **os.environ,
        # The plugins of others take seconds to load.
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "SWOOGO_CONSUMER_KEY": "any key",
        "SWOOGO_CONSUMER_SECRET": "any secret",
        "SWOOGO_URL": url,
        "EVENTIFY_EMAIL": "me@example.com",
        "EVENTIFY_PASSWORD": "any password",
        "EVENTIFY_URL": url,
        **more,
    }
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


def _section(heading: str) -> str:
    """Return what stands below a heading of the guide, to the next one."""
    page = GUIDE.read_text(encoding="utf-8")
    (found,) = re.findall(rf"^{re.escape(heading)}.*?(?=^##|\Z)", page, re.DOTALL | re.MULTILINE)
    return found


def _first_cells(heading: str) -> list[str]:
    return re.findall(r"^\| `(\w+)` \|", _section(heading), re.MULTILINE)


def _anchors(page: str) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
