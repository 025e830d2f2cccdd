"""Tests of the command."""

import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

import agendum_proofread
from agendum_proofread import cli

HARBOR = ["--spec", "openapi.yaml", "--ledgers", "."]


@pytest.fixture
def page(harbor, pages):
    """A folder `docs` with one page."""
    (harbor / "docs").mkdir()
    (harbor / "docs" / "a.txt").write_text(pages["mintlify.txt"])
    return harbor / "docs" / "a.txt"


def test_folder(page, capsys):
    """A folder would have to be spelled out, or a hidden file be read as a page."""
    (page.parent / ".DS_Store").write_bytes(b"\x00")
    (page.parent / "sub").mkdir()
    assert 0 == cli.main([*HARBOR, "docs"])
    assert "docs/a.txt: book_berth: faithful, 1 on purpose" in capsys.readouterr().out.replace("\\", "/")


def test_worst_page_decides(page, capsys):
    """A page that was not understood would hide among faithful ones."""
    (page.parent / "b.txt").write_text(page.read_text().replace("\nnights\n", "\ndays\n"))
    assert 1 == cli.main([*HARBOR, "docs"])
    (page.parent / "c.txt").write_text("")
    assert 2 == cli.main([*HARBOR, "docs"])
    assert "agendum-proofread: docs/c.txt: the page is empty\n" == capsys.readouterr().err.replace("\\", "/")


def test_json(page, capsys):
    """A program could not read the result."""
    assert 0 == cli.main([*HARBOR, "--format", "json", str(page)])
    assert 0 == json.loads(capsys.readouterr().out)["exit_code"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.txt"], "cannot start: "),
        (["--spec", "none.yaml", "docs"], "cannot start: "),
        (["--spec", "docs/a.txt", "docs"], "cannot start: "),
        (["--ledgers", "none", "docs"], "cannot start: "),
        (["empty"], "there is no page in the folder"),
    ],
)
def test_cannot_start(page, capsys, arguments, message):
    """A wrong argument would end in a traceback, or pass as faithful."""
    (page.parent.parent / "empty").mkdir()
    assert 2 == cli.main([*HARBOR, *arguments])
    printed = capsys.readouterr()
    assert ("", 1, True) == (
        printed.out,
        printed.err.count("\n"),
        printed.err.startswith(f"agendum-proofread: {message}"),
    )


def test_own_document(page, capsys):
    """The command would need arguments for the project's own document."""
    assert 2 == cli.main([str(page)])
    assert "no operation of openapi.yaml is that of the page: POST /berths" in capsys.readouterr().err


@pytest.mark.parametrize("installed", [True, False])
def test_version(monkeypatch, capsys, installed):
    """A checkout that is not installed could not tell its version."""

    def version(name):
        if installed:
            return f"{name} 1"
        raise PackageNotFoundError(name)

    monkeypatch.setattr(cli, "version", version)
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert f"agendum-proofread {'agendum 1' if installed else '(not installed)'}\n" == capsys.readouterr().out


def test_no_docs_page_is_written(page, capsys):
    """A page would be changed by reading it."""
    before = page.read_bytes()
    shutil.copy(page, page.with_suffix(".bak"))
    cli.main([*HARBOR, str(page)])
    assert (before, True) == (page.read_bytes(), bool(capsys.readouterr().out))


def test_it_runs_as_a_module(tmp_path):
    """`python -m agendum_proofread` is for those who have no scripts on their path."""
    page = tmp_path / "empty.txt"
    page.touch()
    folder = str(Path(agendum_proofread.__file__).parents[1])
    path = os.pathsep.join([folder, *filter(None, [os.environ.get("PYTHONPATH")])])
    result = subprocess.run(
        [sys.executable, "-m", "agendum_proofread", str(page)],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (2, "") == (result.returncode, result.stdout)
