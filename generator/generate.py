"""Write `generated/` from `openapi.yaml`, or check that it is what a fresh run writes.

The new client is made in a temporary folder and takes the place of the old one only when nothing went wrong.

Exit codes: 0 written, or equal; 1 `--check` found differences; 2 the client could not be generated.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "agendum_api"
PROVENANCE = "provenance.json"
GENERATOR = "openapi-python-client"
FORMATTER = "ruff"
METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


class GenerateError(Exception):
    """The client could not be generated; what was there before is untouched."""


def installed_tools(root: Path) -> dict[str, str]:
    """Return the versions of the generator and the formatter, which must be the pinned ones."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    pins = dict(row.split("==") for row in pyproject["dependency-groups"]["generate"] if "==" in row)
    versions: dict[str, str] = {}
    for tool in (GENERATOR, FORMATTER):
        if tool not in pins:
            raise GenerateError(f"pyproject.toml does not pin {tool} in the dependency group `generate`")
        try:
            versions[tool] = importlib.metadata.version(tool)
        except importlib.metadata.PackageNotFoundError:
            raise GenerateError(f"{tool} is not installed; run `nox -s generate`") from None
        if versions[tool] != pins[tool]:
            raise GenerateError(f"{tool} {versions[tool]} is installed, but pyproject.toml pins {pins[tool]}")
    return versions


def operation_ids(spec: Path) -> list[str]:
    """Return the operationIds of a document, which must be unique: the generator overwrites without a word."""
    try:
        paths = yaml.safe_load(spec.read_text(encoding="utf-8"))["paths"]
        operations = [(path, method) for path, item in paths.items() for method in item if method in METHODS]
        names = [paths[path][method]["operationId"] for path, method in operations]
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise GenerateError(f"{spec.name} is not a document with paths and operationIds: {error!r}") from error
    if repeated := sorted(name for name, count in Counter(names).items() if count > 1):
        raise GenerateError(f"{spec.name} uses an operationId twice: {', '.join(repeated)}")
    return names


def run_generator(root: Path, target: Path) -> None:
    """Run the generator that is installed beside this Python; a warning is an error."""
    tools = Path(sys.executable).parent
    for tool in (GENERATOR, FORMATTER):
        if shutil.which(tool, path=str(tools)) is None:
            raise GenerateError(f"{tool} is not beside the Python that runs this script")
    command = [
        str(tools / GENERATOR),
        "generate",
        f"--path={root / 'openapi.yaml'}",
        "--meta=none",
        f"--config={root / 'generator' / 'config.yaml'}",
        f"--custom-template-path={root / 'generator' / 'templates'}",
        "--fail-on-warning",
        f"--output-path={target}",
    ]
    # The hooks find the formatter through PATH. A narrow terminal would break the messages over lines.
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}", "COLUMNS": "200"}
    run = subprocess.run(
        command, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment
    )
    if run.returncode:
        raise GenerateError(f"the generator failed or warned (exit code {run.returncode})\n{run.stdout.rstrip()}")


def build(root: Path, target: Path) -> None:
    """Fill `target` with what `generated/` has to hold."""
    versions = installed_tools(root)
    spec = root / "openapi.yaml"
    names = operation_ids(spec)
    package = target / PACKAGE
    run_generator(root, package)
    modules = [path for path in package.glob("api/*/*.py") if path.name != "__init__.py"]
    if len(modules) != len(names):
        raise GenerateError(f"{spec.name} has {len(names)} operations, but {len(modules)} were generated")
    (package / "py.typed").touch()
    templates = root / "generator" / "templates"
    inputs = [spec, root / "generator" / "config.yaml", *(path for path in templates.rglob("*.jinja"))]
    provenance = {
        "formatter": {"name": FORMATTER, "version": versions[FORMATTER]},
        "generator": {"name": GENERATOR, "version": versions[GENERATOR]},
        "sha256": {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in inputs},
    }
    (target / PROVENANCE).write_text(json.dumps(provenance, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files that a run writes, by name."""
    files = [folder / PROVENANCE, *(folder / PACKAGE).rglob("*")]
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in files
        if path.is_file() and "__pycache__" not in path.parts
    }


def differences(fresh: Path, present: Path) -> list[str]:
    """Return one line for each file of `present` that is not as in `fresh`."""
    expected, actual = contents(fresh), contents(present)
    lines = []
    for name in sorted(expected.keys() | actual.keys()):
        if name not in actual:
            lines.append(f"missing: {name}")
        elif name not in expected:
            lines.append(f"extra: {name}")
        elif actual[name] != expected[name]:
            lines.append(f"differs: {name}")
    return lines


def swap(fresh: Path, output: Path) -> None:
    """Put the tree in `fresh` in the place of the one in `output`, or leave everything as it was."""
    current, old = output / PACKAGE, fresh / "old"
    if current.exists():
        current.rename(old)
    try:
        (fresh / PACKAGE).rename(current)
        (fresh / PROVENANCE).replace(output / PROVENANCE)
    except BaseException:
        if current.exists():
            current.rename(fresh / "refused")
        if old.exists():
            old.rename(current)
        raise


def main(argv: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Generate the client of the checkout at `root`."""
    parser = argparse.ArgumentParser(description="Write generated/ from openapi.yaml.")
    parser.add_argument("--check", action="store_true", help="write nothing, and list what a fresh run would change")
    parser.add_argument("--output", type=Path, metavar="DIR", help="use DIR instead of generated/")
    options = parser.parse_args(argv)
    output: Path = (options.output or root / "generated").resolve()
    try:
        if not options.check:
            output.mkdir(parents=True, exist_ok=True)
        # A rename needs both trees on one filesystem.
        with tempfile.TemporaryDirectory(prefix=".fresh-", dir=None if options.check else output) as scratch:
            fresh = Path(scratch)
            build(root, fresh)
            if options.check:
                lines = differences(fresh, output)
                print("\n".join(lines) or f"{output.name}/ is what a fresh run writes")
                return 1 if lines else 0
            swap(fresh, output)
    except (GenerateError, OSError) as error:
        print(f"generate.py: {error}", file=sys.stderr)
        return 2
    print(f"wrote {output / PACKAGE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
