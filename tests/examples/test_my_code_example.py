"""The example of tests with the fixture: tests that pass, and that can fail."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "test_my_code.py"


@pytest.fixture
def run(tmp_path):
    """A function that runs the example as somebody who copied it, with something replaced in it: the last line."""

    def command(old="", new=""):
        text = EXAMPLE.read_text(encoding="utf-8")
        assert old in text
        (tmp_path / "test_my_code.py").write_text(text.replace(old, new, 1), encoding="utf-8")
        # The plugins of others take seconds to load.
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        options = ["-q", "-W", "error", "-p", "agendum_emulator.pytest_plugin", "-p", "no:cacheprovider"]
        result = subprocess.run(
            [sys.executable, "-m", "pytest", *options, "test_my_code.py"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        return re.sub(r" in [\d.]+s.*", "", result.stdout.splitlines()[-1])

    return command


def test_it_passes_for_whoever_copies_it(run):
    """The first thing that somebody tries would fail."""
    assert "6 passed" == run()


def test_it_fails_where_the_code_is_wrong(run):
    """An example of tests that cannot fail would be copied."""
    assert "2 failed, 4 passed" == run("known.get(title) or ", "")
