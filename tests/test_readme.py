"""The README says what the program does."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from agendum_emulator import Emulator

_ROOT = Path(__file__).parents[1]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_SNIPPETS = re.findall(r"```python\n(.*?)```", _README, re.DOTALL)
_ENVIRONMENT = {
    "SWOOGO_CONSUMER_KEY": "any key",
    "SWOOGO_CONSUMER_SECRET": "any secret",
    "EVENTIFY_EMAIL": "me@example.com",
    "EVENTIFY_PASSWORD": "any password",
}


def test_snippets_run(tmp_path: Path) -> None:
    """Each snippet, copied into a file, works, and leaves nothing open; the second finds what the first made."""
    with Emulator() as emulator:
        for number, snippet in enumerate(_SNIPPETS):
            script = tmp_path / f"snippet_{number}.py"
            script.write_text(snippet, encoding="utf-8")
            result = subprocess.run(
                [sys.executable, "-W", "error", str(script)],
                env={**os.environ, **_ENVIRONMENT, "SWOOGO_URL": emulator.url, "EVENTIFY_URL": emulator.url},
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
            assert (0, "") == (result.returncode, result.stderr)
        titles = [each["title"] for each in emulator.records("eventify-sessions")]

    assert ["Sample Session"] == titles
    assert 3 == len(_SNIPPETS)


@pytest.mark.parametrize("command", sorted(set(re.findall(r"`?nox -s (\w+)", _README))))
def test_sessions_exist(command: str) -> None:
    """A session that the README names is one of the noxfile."""
    assert f"\ndef {command}(session" in (_ROOT / "noxfile.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^(agendum-\w+)", _README, re.MULTILINE))))
def test_commands_exist(command: str) -> None:
    """A command that the README shows is one that is installed."""
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert command in project["scripts"]
