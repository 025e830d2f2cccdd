"""Which operations changed since a revision."""

import json
import subprocess
from pathlib import Path
from typing import Any

from agendum_contract import document
from agendum_contract.problems import CannotRun


def changed_since(revision: str) -> tuple[str, ...]:
    """Return the operationIds whose description is another one than in a revision, with all that it refers to.

    Raises:
        CannotRun: openapi.yaml lies in no git checkout, or the revision has none that can be read.
    """
    before = _described(_at(revision))
    after = _described(document.load())
    return tuple(name for name, text in after.items() if before.get(name) != text)


def _at(revision: str) -> dict[str, Any]:
    here = document.path()
    command = ["git", "show", "--end-of-options", f"{revision}:./{here.name}"]
    try:
        done = subprocess.run(command, cwd=here.parent, capture_output=True, check=False)  # noqa: S603 - no shell
    except OSError as error:
        raise CannotRun(f"--changed-since: git cannot be run: {error}") from None
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise CannotRun(f"--changed-since {revision}: {reason}")
    return document.parse(done.stdout.decode(errors="replace"), Path(f"{here.name} at {revision}"))


def _described(whole: dict[str, Any]) -> dict[str, str]:
    return {
        operation["operationId"]: json.dumps(
            [method, path, _inlined(operation, whole, ()), item.get("servers")], sort_keys=True
        )
        for path, item in whole["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }


def _inlined(node: Any, whole: dict[str, Any], above: tuple[str, ...]) -> Any:
    """Put what is referred to in place of the references; one to what stands above stays, or it would never end."""
    if isinstance(node, list):
        return [_inlined(each, whole, above) for each in node]
    if not isinstance(node, dict):
        return node
    pointer = node.get("$ref")
    if isinstance(pointer, str) and pointer not in above:
        target: Any = whole
        for part in pointer.removeprefix("#/").split("/"):
            target = target[part]
        return _inlined(target, whole, (*above, pointer))
    return {key: _inlined(value, whole, above) for key, value in node.items()}
