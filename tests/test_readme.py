"""The README says what the program does."""

import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from agendum_emulator import Emulator
from doubles.unmeasured import environment

_ROOT = Path(__file__).parents[1]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_SNIPPETS = re.findall(r"```python\n(.*?)```", _README, re.DOTALL)
_CONSOLE = re.findall(r"```console\n(.*?)```", _README, re.DOTALL)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """What the README starts first."""
    with Emulator() as running:
        yield running


def _with_url(text: str, emulator: Emulator) -> str:
    return text.replace("http://127.0.0.1:8000", emulator.url)


def _run(command: list[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, cwd=folder, env=environment(), capture_output=True, text=True, check=False, timeout=60
    )


def test_snippets_run(tmp_path: Path, emulator: Emulator) -> None:
    """Each snippet, copied into a file, works, and leaves nothing open; the second finds what the first made."""
    printed = []
    for number, snippet in enumerate(_SNIPPETS):
        script = tmp_path / f"snippet_{number}.py"
        script.write_text(_with_url(snippet, emulator), encoding="utf-8")
        result = _run([sys.executable, "-W", "error", str(script)], tmp_path)
        assert (0, "") == (result.returncode, result.stderr)
        printed.append(result.stdout.splitlines())

    (first, refused), second = printed
    assert re.fullmatch(r"\d+ Opening 2026-01-22", first)
    assert refused.startswith("get_session 404 ")
    assert ["['Opening']"] == second


def test_what_the_suite_finds(tmp_path: Path, emulator: Emulator) -> None:
    """The commands, typed in as they stand there, print the lines that stand below them."""
    (shown,) = [block for block in _CONSOLE if "\n$ agendum-contract" in block]
    lines = _with_url(shown, emulator).splitlines()
    commands = [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]
    expected = [line for line in lines if not line.startswith("$ ")]
    curl, suite = (shlex.split(each) for each in commands)
    assert (0, "agendum-contract") == (_run(curl, tmp_path).returncode, suite[0])

    result = _run([sys.executable, "-m", "agendum_contract", *suite[1:]], tmp_path)

    assert (1, "") == (result.returncode, result.stderr)
    pattern = "".join(".*?" if line == "..." else re.escape(line) + "\n" for line in expected)
    assert re.fullmatch(pattern, result.stdout, re.DOTALL), result.stdout
    page = re.search(r"openapi\.yaml:(\d+)", shown)
    assert page is not None
    document = (_ROOT / "openapi.yaml").read_text(encoding="utf-8").splitlines()
    assert "get_session" in "".join(document[int(page[1]) - 6 : int(page[1]) + 6])


def test_what_is_started_first() -> None:
    """The emulator would listen somewhere else than the snippets look for it, or could not be installed."""
    (first, *_) = _CONSOLE
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert 'pip install ".[contract]"' in first
    assert "contract" in project["optional-dependencies"]
    assert "agendum-emulator --port 8000\n" in first
    assert all("http://127.0.0.1:8000" in snippet for snippet in _SNIPPETS)


@pytest.mark.parametrize("command", sorted(set(re.findall(r"`?nox -s (\w+)", _README))))
def test_sessions_exist(command: str) -> None:
    """A session that the README names is one of the noxfile."""
    assert f"\ndef {command}(session" in (_ROOT / "noxfile.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^(?:\$ )?(agendum-\w+)", _README, re.MULTILINE))))
def test_commands_exist(command: str) -> None:
    """A command that the README shows is one that is installed."""
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert command in project["scripts"]
