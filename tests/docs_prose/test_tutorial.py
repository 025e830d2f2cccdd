"""The tutorial works, and prints what it shows."""

import time
from pathlib import Path

import pytest

from docs_prose import fences, terminal

_ROOT = Path(__file__).parents[2]
_PAGE = _ROOT / "docs" / "tutorial.md"
_REAL = "## 9. With real keys"


def _steps() -> list[fences.Fence]:
    """Return the blocks before those that need keys."""
    text = _PAGE.read_text(encoding="utf-8")
    last = text[: text.index(_REAL)].count("\n")
    return [each for each in fences.of_page(_PAGE) if each.line <= last]


def _save(steps: list[fences.Fence], folder: Path) -> None:
    for each in steps:
        if each.name:
            (folder / each.name).write_text(each.text, encoding="utf-8")


def _lines(steps: list[fences.Fence]) -> list[fences.Typed]:
    """Return what is typed in the second terminal, in its order."""
    return [
        line
        for each in steps
        if each.language == "console"
        for line in (fences.typed(each) if each.is_typed else [fences.Typed(each.line, each.text, "")])
    ]


def test_it_prints_what_it_shows(tmp_path: Path) -> None:
    """Whoever follows the page from its top would see something else than the page, and stop."""
    steps = [each for each in _steps() if ".venv" not in each.text]
    _save(steps, tmp_path)
    start, *lines = sorted(_lines(steps), key=lambda line: "agendum-emulator" not in line.command)
    variables = terminal.variables(terminal.commands(tmp_path / "bin"), PYTHONWARNINGS="error", AGENDUM=str(_ROOT))

    with terminal.emulator(start.command, variables) as url:
        outputs = terminal.type_in([line.command for line in lines], tmp_path, url, variables)

    assert f"listening on {terminal.SHOWN}\n" == start.printed
    assert 11 == len(lines)
    assert [] == [
        f"tutorial.md:{line.line}: {line.command!r} printed {output!r}"
        for line, output in zip(lines, outputs, strict=True)
        if not line.fits(output)
    ]


@pytest.mark.nightly
def test_it_works_from_an_empty_folder_in_five_minutes(tmp_path: Path) -> None:
    """A step would be unsaid: all that is there is a Python, and a checkout beside the new folder."""
    steps = _steps()
    (tmp_path / "agendum").symlink_to(_ROOT)
    empty = terminal.variables(terminal.commands(tmp_path / "bin"))
    # The commands have to come from what is installed.
    for each in (tmp_path / "bin").glob("agendum-*"):
        each.unlink()
    empty.pop("PYTHONPATH", None)
    install, copy, start, *rest = _lines(steps)
    began = time.monotonic()

    first = terminal.type_in([install.command, copy.command], tmp_path, terminal.SHOWN, empty, timeout=300)
    folder = tmp_path / "my-agenda"
    _save(steps, folder)
    installed = {**empty, "PATH": f"{folder / '.venv' / 'bin'}:{empty['PATH']}"}
    with terminal.emulator(start.command, installed) as url:
        outputs = terminal.type_in([line.command for line in rest], tmp_path, url, empty)

    # What pip says is a matter of how it is configured.
    assert "" == first[1]
    assert [] == [
        f"tutorial.md:{line.line}: {line.command!r} printed {output!r}"
        for line, output in zip(rest, outputs, strict=True)
        if not line.fits(output)
    ]
    assert time.monotonic() - began < 300
