"""What the tests of this folder read from the checkout."""

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_NOX = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))


def read(name: str) -> str:
    """Return the text of a file of the checkout."""
    return (ROOT / name).read_text(encoding="utf-8")


def parsed(path: Path) -> dict[str, Any]:
    """Return a file of YAML; the key `on` of a workflow is True, as YAML 1.1 has it."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def jobs() -> dict[str, dict[str, Any]]:
    """Return the jobs of all workflows, by the names of both."""
    return {f"{path.stem}/{name}": job for path in WORKFLOWS for name, job in parsed(path)["jobs"].items()}


def sessions() -> dict[str, ast.FunctionDef]:
    """Return the sessions of nox by their names, in the order of the menu."""
    return {
        node.name: node
        for node in _NOX.body
        if isinstance(node, ast.FunctionDef) and any("nox.session" in ast.unparse(mark) for mark in node.decorator_list)
    }


def commands(session: str) -> list[list[str]]:
    """Return the commands that a session runs, with `...` for what is not known before it runs."""
    return [
        [arg.value if isinstance(arg, ast.Constant) else "..." for arg in node.args]
        for node in ast.walk(sessions()[session])
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "session.run"
    ]


def named_sessions(text: str) -> set[str]:
    """Return the sessions that a text tells to run, without the Python of those that have one for each."""
    told = re.findall(r"nox -s ((?:[a-z]+ ?)+)", text)
    return {name for each in told for name in each.split()}


def group(name: str) -> list[str]:
    """Return the rows of a dependency group that stand in it."""
    return [row for row in PROJECT["dependency-groups"][name] if isinstance(row, str)]
