"""The README says what the program does."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from agendum_emulator import Emulator

_ROOT = Path(__file__).parents[1]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_SNIPPETS = re.findall(r"```python\n(.*?)```", _README, re.DOTALL)


def test_snippets_run(tmp_path: Path) -> None:
    """Each snippet, copied into a file, works; the second finds the session that the first made."""
    with Emulator() as emulator:
        for number, snippet in enumerate(_SNIPPETS):
            script = tmp_path / f"snippet_{number}.py"
            script.write_text(snippet, encoding="utf-8")
            result = subprocess.run(
                [sys.executable, "-W", "error", str(script)],
                env={**_environment(), "SWOOGO_URL": emulator.url},
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
            assert 0 == result.returncode, result.stderr

    assert 3 == len(_SNIPPETS)


def _environment() -> dict[str, str]:
    import os  # noqa: PLC0415 - the only use

    return {**os.environ, "SWOOGO_CONSUMER_KEY": "key", "SWOOGO_CONSUMER_SECRET": "secret"}


@pytest.mark.parametrize("command", sorted(set(re.findall(r"`?nox -s (\w+)", _README))))
def test_sessions_exist(command: str) -> None:
    """A session that the README names is one of the noxfile."""
    assert f"\ndef {command}(session" in (_ROOT / "noxfile.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\((?!http)([^)]+)\)", _README))))
def test_links_lead_somewhere(link: str) -> None:
    """A relative link is a file or a folder of the repository."""
    assert (_ROOT / link).exists()
