"""Tests that type checkers see what users write: the right program passes, and each slip of the other is found."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import agendum
import agendum_api

ROOT = Path(__file__).resolve().parent.parent
CONSUMERS = ROOT / "tests" / "typing"
PYRIGHT = ROOT / "node_modules" / "pyright" / "index.js"
SOURCES = sorted({str(Path(module.__file__).parents[1]) for module in (agendum, agendum_api)})


def by_mypy(folder):
    """Return the errors of mypy as file and line; what is installed is found by itself."""
    sources = [each for each in SOURCES if "site-packages" not in each]
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", "."]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(sources)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert "" == done.stderr
    return [(name, int(line)) for name, line in re.findall(r"^(\w+\.py):(\d+): error: ", done.stdout, re.MULTILINE)]


def by_pyright(folder):
    """Return the errors of pyright as file and line."""
    if shutil.which("node") is None or not PYRIGHT.exists():
        if os.environ.get("CI", "").lower() not in {"", "0", "false"}:
            pytest.fail("CI does not skip pyright: npm ci installs it")
        pytest.skip("pyright is not installed: npm ci installs it")
    settings = {"typeCheckingMode": "strict", "extraPaths": SOURCES, "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = ["node", str(PYRIGHT), "--outputjson", "--pythonpath", sys.executable, "--project", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)
    assert 2 == found["summary"]["filesAnalyzed"]
    return [
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        for each in found["generalDiagnostics"]
        if each["severity"] == "error"
    ]


@pytest.fixture(scope="module", params=[by_mypy, by_pyright])
def errors(request, tmp_path_factory):
    """Return the errors of a type checker in both programs."""
    folder = tmp_path_factory.mktemp("consumers")
    for path in CONSUMERS.glob("*.py"):
        shutil.copy(path, folder)
    return request.param(folder)


def test_what_is_right_passes(errors):
    """Users would have to silence their type checker, or would see other types than they get."""
    assert [] == [each for each in errors if each[0] == "consumer_good.py"]


def test_each_slip_is_found(errors):
    """A wrong type would be found by the vendor, or by nobody."""
    lines = (CONSUMERS / "consumer_bad.py").read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "  # wrong: " in line}
    assert 35 <= len(marked)
    assert marked == {line for name, line in errors if name == "consumer_bad.py"}
