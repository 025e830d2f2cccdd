"""Virtual environments that hold what a user of one client would have, and no more.

Click and rich come with the generator, and make ``import httpx`` itself slower; so nothing is measured in the
environment that the scripts run in.
"""

import shutil
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from trees import ROOT, run


def runtime(folder: Path) -> Path:
    """Make an environment with what the client needs to run; returns its Python."""
    return make(folder, _requirements(), locked=True)


def extras(folder: Path) -> Path:
    """Make the same with the extras for speed."""
    return make(folder, _requirements("fast", "aiohttp"), locked=True)


def make(folder: Path, requirements: Sequence[str], *, locked: bool = False) -> Path:
    """Make an environment; returns its Python.

    Args:
        folder: Where it is made.
        requirements: What is installed.
        locked: Whether the versions are those of the lock file.
    """
    rest = [*(("--constraint", str(ROOT / "constraints.txt")) if locked else ()), *requirements]
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if uv := shutil.which("uv"):
        run([uv, "venv", "--quiet", "--no-project", f"--python={sys.executable}", str(folder)])
        run([uv, "pip", "install", "--quiet", "--compile-bytecode", f"--python={python}", *rest])
    else:
        run([sys.executable, "-m", "venv", str(folder)])
        run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *rest])
    return python


def versions(python: Path, names: Sequence[str]) -> dict[str, str]:
    """Return the versions of distributions in an environment; of those that are there."""
    code = (
        "import importlib.metadata as m, sys\n"
        "found = {d.name.lower(): d.version for d in m.distributions()}\n"
        "print(*(f'{name} {found[name]}' for name in sys.argv[1:] if name in found), sep='\\n')"
    )
    return dict(line.split(" ") for line in run([str(python), "-c", code, *names]).splitlines())


def _requirements(*chosen: str) -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = project["optional-dependencies"]
    return [*project["dependencies"], *(row for extra in chosen for row in optional[extra])]
