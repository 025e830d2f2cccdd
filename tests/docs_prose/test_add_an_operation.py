"""The guide to a new operation: its changes fit the repository, and make all checks green."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docs_prose import fences, patches
from doubles.unmeasured import environment

_ROOT = Path(__file__).parents[2]
_GUIDE = _ROOT / "docs" / "guides" / "add-an-operation.md"
_BLOCKS = fences.of_page(_GUIDE)
_CHANGES = [change for each in _BLOCKS if each.language == "diff" for change in patches.changes(each.text)]
(_SCENARIO,) = [each for each in _BLOCKS if each.name == "read-session-field.yaml"]
_SCENARIOS = "contract_tests/agendum_contract/scenarios"
_PACKAGES = ("generated", "overrides", "emulator", "contract_tests", "transcription")
_IN_WORDS = ("README.md", "docs/client.md", "docs/explanation/why-transcribed.md")
# Those that the guide says are red until its step is done, and those of what it makes.
_TESTS = (
    "tests/contract/scenario",
    "tests/contract/test_independent.py",
    "tests/contract/test_known.py",
    "tests/contract/test_mutant_bench.py",
    "tests/contract/test_samples.py",
    "tests/contract/undo/test_table.py",
    "tests/docs_prose/test_figures.py",
    "tests/emulator/swoogo/test_fields.py",
    "tests/overrides/test_operations.py",
    "tests/test_coverage.py",
    "tests/test_docs.py",
    "tests/test_reads.py",
    "tests/test_spec.py",
    "tests/transcription/test_ledgers.py",
)


@pytest.mark.parametrize("change", _CHANGES, ids=lambda change: change.path)
def test_a_change_fits(change: patches.Change) -> None:
    """Whoever follows the guide would look for lines that are not there, or that are there twice."""
    assert "" == change.problem(_ROOT)


def test_a_change_that_does_not_fit_is_seen(tmp_path: Path) -> None:
    """The test above would pass whatever the guide shows."""
    (tmp_path / "a.txt").write_text("one\ntwo\ntwo\n", encoding="utf-8")
    one, two, three, elsewhere = patches.changes(
        "--- a.txt\n@@\n-one\n+1\n@@\n two\n+2\n@@\n-three\n--- b.txt\n@@\n-one\n"
    )
    assert "" == one.problem(tmp_path)
    assert "a.txt has these lines 2 times: two\n" == two.problem(tmp_path)
    assert "a.txt has these lines 0 times: three\n" == three.problem(tmp_path)
    assert "there is no b.txt" == elsewhere.problem(tmp_path)
    one.make(tmp_path)
    assert "1\ntwo\ntwo\n" == (tmp_path / "a.txt").read_text(encoding="utf-8")


@pytest.mark.nightly
def test_the_whole_way(tmp_path: Path) -> None:
    """A step would be missing: after all of them a check would still be red."""
    copy = tmp_path / "agendum"
    left_out = shutil.ignore_patterns(".*", "node_modules", "__pycache__", "build", "site", "dist", "agendum-report")
    shutil.copytree(_ROOT, copy, ignore=left_out)
    for change in _CHANGES:
        change.make(copy)
    (copy / _SCENARIOS / _SCENARIO.name).write_text(_SCENARIO.text.partition("\n")[2], encoding="utf-8")
    for name in _IN_WORDS:
        page = copy / name
        page.write_text(
            re.sub(r"\b62(?=\s+operations|\s+of\s+them)", "63", page.read_text(encoding="utf-8")), encoding="utf-8"
        )
    path = os.pathsep.join(str(copy / name) for name in _PACKAGES)
    for command in (
        ("generator/generate.py",),
        ("benchmarks/coverage.py", "--write"),
        ("tests/methods_table.py",),
        ("-m", "pytest", "-q", "-p", "no:cacheprovider", *_TESTS),
    ):
        result = subprocess.run(
            [sys.executable, *command],
            cwd=copy,
            env=environment(PYTHONPATH=path, AGENDUM_REQUIRE_SOURCES=""),
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )
        assert 0 == result.returncode, f"{command}: {result.stdout[-4000:]}{result.stderr[-2000:]}"
