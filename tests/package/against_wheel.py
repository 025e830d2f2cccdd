"""Runs the tests of all that ships against the wheel that is installed: `against_wheel.py PINS [PYTEST-OPTION...]`.

They are copied to where no package of the checkout is, together with the pages and ledgers that they read.
"""

import importlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("agendum", "agendum_api", "agendum_contract", "agendum_emulator", "agendum_proofread")
READ = ("CHANGELOG.md", "README.md", "docs", "openapi.yaml", "package.json", "pyproject.toml", "tests")
LEDGERS = ("contradictions.yaml", "coverage.yaml", "sources.yaml")
TESTS = (
    "tests/contract",
    "tests/emulator",
    "tests/faults",
    "tests/overrides",
    "tests/package/test_completion.py",
    "tests/package/test_help.py",
    "tests/test_typing.py",
    "tests/transcription",
)
# They break the sources of the checkout, or look at how they lie there.
OF_THE_CHECKOUT = (
    "--ignore=tests/contract/test_client_mutants.py",
    "--ignore=tests/contract/test_mutant_bench.py",
    "--deselect=tests/contract/test_cannot_run.py::test_a_document_that_does_not_load",
    "--deselect=tests/contract/test_ledger.py::test_where_the_ledger_is",
    "--deselect=tests/contract/test_prism.py::test_what_is_left_out_exists",
)


def strangers(pins: Path) -> list[str]:
    """Return what is not installed as it should be: a package from elsewhere, or another version than is pinned.

    Args:
        pins: Lines such as ``attrs==23.2.0``.
    """
    site = Path(sysconfig.get_path("purelib"))
    places = [Path(str(importlib.import_module(name).__file__)) for name in PACKAGES]
    found = [f"{path} is not of the wheel" for path in places if not path.is_relative_to(site)]
    for line in pins.read_text(encoding="utf-8").splitlines():
        name, equals, version = line.partition(";")[0].strip().partition("==")
        if not equals:
            continue
        installed = importlib.metadata.version(name)
        if installed != version:
            found.append(f"{name} is {installed}, not {version}")
    return found


def copied(folder: Path) -> Path:
    """Copy what the tests read, and link what is large; return where it is."""
    root = folder / "checkout"
    root.mkdir()
    for name in READ:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, root)
    (root / "transcription").mkdir()
    for name in LEDGERS:
        shutil.copy(ROOT / "transcription" / name, root / "transcription")
    for link, target in ((root / "node_modules", ROOT / "node_modules"), (folder / "shared", ROOT.parent / "shared")):
        if target.exists():
            link.symlink_to(target)
    return root


def main(pins: str, *options: str) -> int:
    """Run the tests; 0 where all pass.

    Args:
        pins: The file with the versions that should be installed.
        options: What pytest is told.
    """
    os.environ.pop("PYTHONPATH", None)
    wrong = strangers(Path(pins))
    if wrong:
        sys.stderr.write("\n".join([*wrong, ""]))
        return 2
    with tempfile.TemporaryDirectory() as folder:
        root = copied(Path(folder))
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *OF_THE_CHECKOUT, *options, *TESTS]
        return subprocess.run(command, cwd=root, check=False).returncode


if __name__ == "__main__":
    # The folder of this script is no place to import from.
    sys.path.pop(0)
    sys.exit(main(*sys.argv[1:]))
