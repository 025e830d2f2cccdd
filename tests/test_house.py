"""Tests that the house stays as it was planned: what imports what, and what does not belong here."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = {
    "agendum_api": "generated",
    "agendum": "overrides",
    "agendum_emulator": "emulator",
    "agendum_contract": "contract_tests",
    "agendum_proofread": "transcription",
}
# What does not belong here, spelled so that this file does not match.
FOREIGN = {
    "a path of one machine": r"(?<![\w.:/+)}])/(?:home|root|Users|work|farm|tmp)/\w",
    "the host of a package registry": r"\bpypi\.org|\bregistry\.npmjs\.org|\bfiles\.pythonhosted\.org",
    "a note to oneself": r"\bTO[D]O\b|\bFIX[M]E\b",
    "how the work is organised": r"\bsub-?agen[t]s?\b|\bCE[O]\b",
}


def modules(folder: str) -> list[Path]:
    """Return the Python files of a folder of the checkout; there have to be some."""
    found = sorted(path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts)
    assert found, f"there is no module in {folder}/"
    return found


def imports(path: Path, package: str) -> Iterator[str]:
    """Give the top-level packages that a module imports, within functions and for type checking too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (alias.name.partition(".")[0] for alias in names)
            case ast.ImportFrom(module=str(name), level=0):
                yield name.partition(".")[0]
            case ast.ImportFrom():
                yield package
            case ast.Call(func=ast.Name(id="__import__" | "import_module"), args=[ast.Constant(value=str(name)), *_]):
                yield name.partition(".")[0]
            case ast.Call(func=ast.Attribute(attr="import_module"), args=[ast.Constant(value=str(name)), *_]):
                yield name.partition(".")[0]


def imported(package: str) -> dict[str, list[str]]:
    """Return what is imported by a package and is not of the standard library, with the modules that do it."""
    found: dict[str, list[str]] = {}
    for path in modules(PACKAGES[package]):
        for name in set(imports(path, package)) - set(sys.stdlib_module_names) - {package}:
            found.setdefault(name, []).append(path.name)
    return found


def files() -> list[Path]:
    """Return the files of the repository, those that are about to be added too."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("this is not a git checkout")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [path for name in listing.split("\0") if name and (path := ROOT / name).is_file()]


@pytest.mark.parametrize("package", PACKAGES)
def test_the_architecture_names_what_is_imported(package):
    """Who reads it would take an old plan of the house for the house."""
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    row = rf"^\| \[`{PACKAGES[package]}/`\]\({PACKAGES[package]}\) \| `{package}` \|[^|]*\|([^|]*)\|$"
    (cell,) = re.findall(row, page, re.MULTILINE)
    assert sorted(imported(package)) == re.findall(r"`(\w+)`", cell)


def test_generated_client_stands_alone():
    """The generated client would need something of ours, or a library that nobody installs."""
    assert set() == imported("agendum_api").keys() - {"attrs", "httpx"}


def test_client_rests_on_the_generated_client_only():
    """Users would need a library that is not declared, or the emulator."""
    found = imported("agendum")
    apart = {
        "aiohttp": ["_aiohttp.py"],
        "httpcore": ["_connection.py", "_sockets.py"],
        "httpx_aiohttp": ["_aiohttp.py"],
        "orjson": ["_json.py"],
        "pyrate_limiter": ["_buckets.py"],
        "redis": ["_buckets.py"],
    }
    assert {"agendum_api", "attrs", "httpx", *apart} == found.keys()
    assert apart == {name: sorted(found[name]) for name in apart}


def test_emulator_shares_nothing_with_the_client():
    """A mistake of the client would be repeated by the emulator that is to find it."""
    assert set() == imported("agendum_emulator").keys() & {"agendum", "agendum_api", "agendum_contract", "httpx"}


def test_suite_knows_the_emulator_in_one_place():
    """The suite could rely on the emulator, and would not be fit for a server that it has never seen."""
    assert {"run.py"} >= set(imported("agendum_contract").get("agendum_emulator", []))


def test_proofreader_stands_alone():
    """The proofreader would judge the document by code that was made from it."""
    assert {"shtab", "yaml"} == imported("agendum_proofread").keys()


@pytest.mark.parametrize("folder", ["emulator", "generator", "transcription"])
def test_http_client_stays_out(folder):
    """A second place would make requests, without the rules for forms, tokens and errors."""
    assert [] == [path.name for path in modules(folder) if "httpx" in imports(path, folder)]


def test_modules_stay_small():
    """A module would have two jobs."""
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in files()
        if path.suffix == ".py" and "generated" not in path.relative_to(ROOT).parts
    }
    assert {} == {name: length for name, length in lengths.items() if length > 400}


@pytest.mark.parametrize("pattern", FOREIGN.values(), ids=FOREIGN)
def test_nothing_foreign(pattern):
    """A stranger would read a path, a host or a note that means nothing outside of one machine."""
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if re.search(pattern, line)
    ]
    assert [] == found


def test_every_test_says_what_would_break():
    """A failure would have to be understood from the code of the test."""
    silent = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in modules("tests")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
        if not ast.get_docstring(node)
    ]
    assert [] == silent


def public_parts(node: ast.AST, name: str) -> Iterator[tuple[str, ast.AST]]:
    """Give a module or class, and the public classes and functions in it."""
    yield name, node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not child.name.startswith("_"):
            marks = {ast.unparse(mark).rpartition(".")[2] for mark in child.decorator_list}
            if marks & {"overload", "override", "setter"}:
                continue
            if isinstance(child, ast.ClassDef):
                yield from public_parts(child, f"{name}.{child.name}")
            else:
                yield f"{name}.{child.name}", child


@pytest.mark.parametrize("folder", ["overrides", "emulator", "transcription"])
def test_public_names_are_explained(folder):
    """`help()` would show a user a bare name."""
    silent = [
        name
        for path in modules(folder)
        for name, node in public_parts(ast.parse(path.read_text(encoding="utf-8")), path.stem)
        if not ast.get_docstring(node)
    ]
    assert [] == silent
