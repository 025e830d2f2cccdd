"""Write `generated/` from `openapi.yaml`, or check that it is what a fresh run writes.

The new client is made in a temporary folder: generated, rewritten (see ``rewrite/``), and tidied. It takes the place of
the old one only when nothing went wrong.

Exit codes: 0 written, or equal; 1 `--check` found differences; 2 the client could not be generated. What is wrong with
the document is printed as `openapi.yaml:LINE: reason`, all of it.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import hashlib
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import yaml

from check import check
from rewrite import prepare, rewrite
from rewrite.source import RewriteError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "agendum_api"
PROVENANCE = "provenance.json"
GENERATOR = "openapi-python-client"
FORMATTER = "ruff"
# Nothing around the folder may change the output: no pyproject.toml, no ignore file, no supported range of versions.
ALONE = ("--isolated", "--no-cache", "--no-respect-gitignore", "--target-version=py311")
TIDYING = (("check", *ALONE, "--fix-only", "--select=F,I,TC006", "."), ("format", *ALONE, "."))
# Ten times as fast as the loader in Python, which stands in where PyYAML was built without libyaml.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class GenerateError(Exception):
    """The client could not be generated; what was there before is untouched."""


class BadDocument(GenerateError):
    """The document is not fit to be generated from; the message has a line for each problem."""


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Let no garbage be looked for: of a run's many nodes next to none is any, until it ends."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


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


def count_operations(spec: Path) -> int:
    """Return how many operations a document has, in which nothing may be wrong."""
    report = check(spec.read_bytes())
    if report.problems:
        raise BadDocument("\n".join(f"{spec.name}:{line}: {reason}" for line, reason in report.problems))
    return report.operations


def read(spec: Path) -> dict[str, Any]:
    """Return a document, all of it such as JSON has, as those read it who know nothing of YAML."""

    def refuse(value: object) -> NoReturn:
        raise GenerateError(f"{spec.name} has the {type(value).__name__} {value}, which JSON has not; quote it")

    try:
        text = json.dumps(yaml.load(spec.read_bytes(), Loader=_LOADER), default=refuse)  # noqa: S506 - it is the safe one
    except ValueError as error:
        raise GenerateError(f"{spec.name} cannot be written as JSON: {error}") from error
    document: dict[str, Any] = json.loads(text)
    return document


def run_generator(root: Path, document: dict[str, Any], target: Path) -> None:
    """Run the generator that is installed beside this Python; a warning is an error."""
    tools = Path(sys.executable).parent
    for tool in (GENERATOR, FORMATTER):
        if shutil.which(tool, path=str(tools)) is None:
            raise GenerateError(f"{tool} is not beside the Python that runs this script")
    with tempfile.TemporaryDirectory() as scratch:
        # JSON is read in no time. YAML takes the generator half of its run.
        source = Path(scratch, "openapi.json")
        source.write_text(json.dumps(document), encoding="utf-8")
        command = [
            str(tools / GENERATOR),
            "generate",
            f"--path={source}",
            "--meta=none",
            f"--config={root / 'generator' / 'config.yaml'}",
            f"--custom-template-path={root / 'generator' / 'templates'}",
            "--fail-on-warning",
            f"--output-path={target}",
        ]
        # A narrow terminal would break the messages over lines.
        run = subprocess.run(
            command,
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "COLUMNS": "200"},
        )
    if run.returncode:
        raise GenerateError(f"the generator failed or warned (exit code {run.returncode})\n{run.stdout.rstrip()}")


def tidy(package: Path) -> None:
    """Remove unused imports, sort the others, and lay the code out, with the formatter beside this Python."""
    tool = Path(sys.executable).parent / FORMATTER
    for arguments in TIDYING:
        command = [str(tool), *arguments]
        run = subprocess.run(
            command, cwd=package, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if run.returncode:
            words = f"{FORMATTER} {arguments[0]}"
            raise GenerateError(f"{words} failed (exit code {run.returncode})\n{run.stdout.rstrip()}")


def build(root: Path, target: Path, operations: int) -> None:
    """Fill `target` with what `generated/` has to hold for a document with so many operations."""
    spec = root / "openapi.yaml"
    versions = installed_tools(root)
    package = target / PACKAGE
    document = read(spec)
    run_generator(root, prepare(document), package)
    modules = [path for path in package.glob("api/*/*.py") if path.name != "__init__.py"]
    if len(modules) != operations:
        raise GenerateError(f"{spec.name} has {operations} operations, but {len(modules)} were generated")
    try:
        rewrite(package, document)
    except RewriteError as error:
        raise GenerateError(str(error).replace(f"{target}{os.sep}", "")) from error
    tidy(package)
    (package / "py.typed").touch()
    generator = root / "generator"
    ours = [generator / "config.yaml", *generator.glob("templates/**/*.jinja"), *generator.glob("rewrite/*.py")]
    inputs = [spec, *ours]
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


@uncollected()
def main(argv: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Generate the client of the checkout at `root`."""
    parser = argparse.ArgumentParser(description="Write generated/ from openapi.yaml.")
    parser.add_argument("--check", action="store_true", help="write nothing, and list what a fresh run would change")
    parser.add_argument("--output", type=Path, metavar="DIR", help="use DIR instead of generated/")
    options = parser.parse_args(argv)
    output: Path = (options.output or root / "generated").resolve()
    try:
        operations = count_operations(root / "openapi.yaml")
        if not options.check:
            output.mkdir(parents=True, exist_ok=True)
        # A rename needs both trees on one filesystem.
        with tempfile.TemporaryDirectory(prefix=".fresh-", dir=None if options.check else output) as scratch:
            fresh = Path(scratch)
            build(root, fresh, operations)
            if options.check:
                lines = differences(fresh, output)
                print("\n".join(lines) or f"{output.name}/ is what a fresh run writes")
                return 1 if lines else 0
            swap(fresh, output)
    except BadDocument as error:
        print(error, file=sys.stderr)
        return 2
    except (GenerateError, OSError) as error:
        print(f"generate.py: {error}", file=sys.stderr)
        return 2
    print(f"wrote {output / PACKAGE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
