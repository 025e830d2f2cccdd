"""What is measured, each in a folder of its own: the client, the same for a small document, the generator's output."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
STOCK = "agendum_stock"
# The token is fetched by the client itself, so that no cut may lose it.
FEW = frozenset({"create_token", "list_sessions", "get_session", "create_session", "generate_token"})
METHODS = frozenset({"get", "put", "post", "delete", "patch"})
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def whole(folder: Path) -> Path:
    """Copy the client of the checkout."""
    return _assemble(folder, ROOT / "generated")


def few(folder: Path) -> Path:
    """Generate the client from a document of five operations, with the checkout's own generator."""
    checkout = folder.with_name(f"{folder.name}-checkout")
    shutil.copytree(ROOT / "generator", checkout / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", checkout)
    write(checkout / "openapi.yaml", cut(load(), FEW))
    run([sys.executable, str(checkout / "generator" / "generate.py")])
    return _assemble(folder, checkout / "generated")


def stock(folder: Path) -> Path:
    """Run the generator with its own templates and without what the checkout adds to it."""
    folder.mkdir()
    settings = folder / "config.json"
    # Imports that nothing uses are taken out, as its own hook does.
    hook = "ruff check --isolated --no-cache --no-respect-gitignore --target-version py311 --fix-only --select F,I ."
    content = {"package_name_override": STOCK, "literal_enums": True, "post_hooks": [hook]}
    settings.write_text(json.dumps(content), encoding="utf-8")
    tool = str(Path(sys.executable).with_name("openapi-python-client"))
    paths = (f"--path={ROOT / 'openapi.yaml'}", f"--config={settings}", f"--output-path={folder / STOCK}")
    run([tool, "generate", "--meta=none", *paths])
    return _compiled(folder)


def load() -> dict[str, Any]:
    """Read the document."""
    document: dict[str, Any] = yaml.load((ROOT / "openapi.yaml").read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - safe
    return document


def write(path: Path, document: dict[str, Any]) -> None:
    """Write a document."""
    path.write_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True), encoding="utf-8")


def cut(document: dict[str, Any], names: frozenset[str]) -> dict[str, Any]:
    """Return a document with these operations alone, and with the tags and components that they need."""
    paths = {path: _kept(item, names) for path, item in document["paths"].items()}
    paths = {path: item for path, item in paths.items() if METHODS & item.keys()}
    operations = [item[method] for item in paths.values() for method in METHODS & item.keys()]
    tags = {tag for operation in operations for tag in operation["tags"]}
    schemes = {name for operation in operations for choice in operation.get("security", ()) for name in choice}
    wanted = {("securitySchemes", name) for name in schemes}
    reached: set[tuple[str, str]] = set()
    open_ends = wanted | set(_references(paths))
    while open_ends:
        reached |= open_ends
        found = {end for kind, name in open_ends for end in _references(document["components"][kind][name])}
        open_ends = found - reached
    components = {
        kind: {name: value for name, value in entries.items() if (kind, name) in reached}
        for kind, entries in document["components"].items()
    }
    return {
        **document,
        "tags": [tag for tag in document["tags"] if tag["name"] in tags],
        "paths": paths,
        "components": {kind: entries for kind, entries in components.items() if entries},
    }


def _kept(item: dict[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key not in METHODS or value["operationId"] in names}


def _references(value: Any) -> Iterator[tuple[str, str]]:
    """Give the kind and the name of all components that a part of the document refers to."""
    if isinstance(value, dict):
        if isinstance(target := value.get("$ref"), str):
            _, _, kind, name = target.split("/")
            yield kind, name
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _references(each)


def _assemble(folder: Path, generated: Path) -> Path:
    no_bytecode = shutil.ignore_patterns("__pycache__")
    shutil.copytree(generated / "agendum_api", folder / "agendum_api", ignore=no_bytecode)
    shutil.copytree(ROOT / "overrides" / "agendum", folder / "agendum", ignore=no_bytecode)
    return _compiled(folder)


def _compiled(folder: Path) -> Path:
    # In a process of its own: what the generator writes alone makes the compiler warn.
    run([sys.executable, "-W", "ignore", "-m", "compileall", "-q", str(folder)])
    return folder


def run(command: list[str], **environment: str) -> str:
    """Run a command that has to succeed, and return what it printed; what belongs to this Python comes first.

    Raises:
        RuntimeError: It failed; the message has the end of what it printed.
    """
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    # What the caller has in his PYTHONPATH would be found in each environment.
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    variables = {**clean, "PATH": path, "COLUMNS": "200", **environment}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=variables)
    if done.returncode:
        lines = f"{done.stdout}\n{done.stderr}".strip().splitlines()
        raise RuntimeError(f"{Path(command[0]).name} ended with status {done.returncode}: {' / '.join(lines[-3:])}")
    return done.stdout
