"""The demo, which is the first thing that anybody runs."""

import subprocess
import sys
from pathlib import Path

import pytest

_DEMO = Path(__file__).parents[1] / "examples" / "demo.py"


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(("--only", "swoogo-speakers"), id="some"),
        pytest.param((), id="all", marks=pytest.mark.nightly),
    ],
)
def test_the_demo_goes_its_whole_way(options: tuple[str, ...], tmp_path: Path) -> None:
    """Each step says what it did, and the summary names a report that exists."""
    result = subprocess.run(
        [sys.executable, "-W", "error", str(_DEMO), "--report-dir", str(tmp_path), *options],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert 0 == result.returncode, result.stdout + result.stderr
    steps = ("emulator", "created", "read back", "attached", "mirrored", "summary")
    assert list(steps) == [step for step in steps if f"\n{step} " in f"\n{result.stdout}"]
    assert f"report: {tmp_path / 'junit.xml'}" in result.stdout
    assert (tmp_path / "junit.xml").is_file()
