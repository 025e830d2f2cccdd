"""What all examples have in common: they can be read, they tell how they are run, and they are typed."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from agendum_emulator import Emulator

FOLDER = Path(__file__).resolve().parents[2] / "examples"
PAGE = FOLDER / "README.md"
SCRIPTS = sorted(FOLDER.glob("*.py"))
COMMANDS = [each for each in SCRIPTS if "argparse" in each.read_text(encoding="utf-8")]


def test_there_are_examples():
    """The tests below would pass with none."""
    assert {"demo", "export_csv", "mirror_agenda", "nightly_contract"} == {each.stem for each in COMMANDS}


@pytest.mark.parametrize("script", [each for each in COMMANDS if each.stem != "demo"], ids=lambda path: path.stem)
def test_help_is_the_top_of_the_file(script, tmp_path):
    """Who asks the script would be told less than who reads it, or something else."""
    result = subprocess.run(
        [sys.executable, "-W", "error", str(script), "--help"],
        cwd=tmp_path,
        env={**os.environ, "COLUMNS": "120"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    top = ast.get_docstring(ast.parse(script.read_text(encoding="utf-8")))

    assert (0, "") == (result.returncode, result.stderr)
    assert top in result.stdout
    assert "exit status:" in top
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("script", COMMANDS, ids=lambda path: path.stem)
def test_the_commands_at_the_top_are_understood(script):
    """A stranger's first command would end in a list of options."""
    text = script.read_text(encoding="utf-8")
    options = set(re.findall(r'"(--[a-z-]+)"', text)) | {"--swoogo-event-id", "--eventify-event-id"}
    lines = re.findall(rf"^    .*python {script.name}(.*)$", ast.get_docstring(ast.parse(text)), re.MULTILINE)

    assert script.stem == "demo" or lines
    assert set() == {each for line in lines for each in re.findall(r"--[a-z-]+", line)} - options


def test_the_page_names_each_example():
    """An example that the page leaves out is not found, and one that it makes up is a dead link."""
    links = re.findall(r"\]\(([^)]+)\)", PAGE.read_text(encoding="utf-8"))
    assert {*(each.name for each in SCRIPTS), "mirroring"} == {each for each in links if "/" not in each}
    assert [] == [each for each in links if not (FOLDER / each).exists()]


@pytest.fixture(scope="module")
def emulator():
    """An emulator as it is without a seed."""
    with Emulator() as emulator:
        yield emulator


@pytest.mark.skipif(shutil.which("bash") is None, reason="the page is written for a shell")
def test_the_commands_of_the_page_do_what_it_says(emulator, tmp_path):
    """A stranger would be stuck at the first page that they try."""
    blocks = re.findall(r"^```console\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    setup, server, *commands = blocks
    assert ("pip install '.[emulator]'\n", "agendum-emulator --port 8000\n") == (setup, server)
    (tmp_path / "examples").symlink_to(FOLDER)
    script = "\n".join(commands).replace("http://127.0.0.1:8000", emulator.url)
    result = subprocess.run(
        ["bash", "-euc", script.replace("python ", f"{sys.executable} ")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (0, "") == (result.returncode, result.stderr)
    day = "2026-06-15  09:00-10:00  Opening"
    expected = [
        "no sessions",
        "created 1 of 1",
        f"created      {day}",
        "1 created",
        f"unchanged    {day}",
        "1 unchanged",
    ]
    assert expected == result.stdout.splitlines()
