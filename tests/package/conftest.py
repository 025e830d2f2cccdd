"""The distributions as they are released, and what is installed of them."""

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
# What the distributions are made of.
SOURCES = (
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "contract_tests",
    "emulator",
    "generated",
    "openapi.yaml",
    "overrides",
    "pyproject.toml",
    "transcription",
)
STRAYS = (
    ".env",
    "contract_tests/notes.txt",
    "contract_tests/agendum_contract/agendum-report/report.html",
    "emulator/agendum_emulator/__pycache__/cli.cpython-311.pyc",
    "generated/agendum_api/.mypy_cache/cache.db",
    "tests/test_demo.py",
)


def build(root, folder, **environment):
    """Build both distributions, the wheel from the sdist, with the tools that are installed; return where they are."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    given = {**os.environ, **environment}
    # Coverage of the build tells nobody anything.
    given = {name: value for name, value in given.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(command, env=given, capture_output=True, text=True, check=False, timeout=300)
    assert 0 == done.returncode, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def sources(tmp_path_factory):
    """A copy of what is built, with files beside it that happen to lie in a checkout."""
    root = tmp_path_factory.mktemp("sources") / "agendum"
    root.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        else:
            shutil.copy(ROOT / name, root)
    for name in STRAYS:
        (root / name).parent.mkdir(exist_ok=True, parents=True)
        (root / name).write_text("secret", encoding="utf-8")
    return root


@pytest.fixture(scope="session")
def dist(sources, tmp_path_factory):
    """The folder with both distributions."""
    return build(sources, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def wheel(dist):
    """The wheel."""
    (path,) = dist.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def sdist(dist):
    """The sdist."""
    (path,) = dist.glob("*.tar.gz")
    return path


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory):
    """A folder with the packages of the wheel, as an installer would leave them."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder
