"""Say what changed in `openapi.yaml` since a revision, as lines for CHANGELOG.md.

The comparison is oasdiff's, which thinks of callers of the API. Those of the generated client call functions, packages
and models by the names that the document gives: here, a name that is gone breaks something too.

Exit codes: 0 nothing breaks, 1 something breaks, 2 there is nothing to compare with, or no tool to do it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
SPEC = "openapi.yaml"
WIDTH = 120
# What oasdiff warns of (2) breaks some callers, what it calls an error (3) breaks all.
BREAKING = 2
NAMES = frozenset({"api-operation-id-removed", "api-schema-removed", "api-tag-removed"})


class DiffError(Exception):
    """There is nothing to compare with, or no tool to do it."""


def is_breaking(change: Mapping[str, Any]) -> bool:
    """Whether code that uses the client may have to be changed."""
    return change["level"] >= BREAKING or change["id"] in NAMES


def render(changes: Sequence[Mapping[str, Any]]) -> str:
    """Return the changes as Markdown, those that break apart from the others."""
    parts = []
    for title, wanted in (("Breaking", True), ("Changed", False)):
        if lines := _lines(change for change in changes if is_breaking(change) is wanted):
            parts.append("\n".join([f"### {title}", "", *lines]))
    return "\n\n".join(parts)


def _lines(changes: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return a line for each text, with all the operations that it is said of."""
    places: dict[str, list[str]] = {}
    for change in changes:
        found = places.setdefault(change["text"], [])
        if (place := _place(change)) and place not in found:
            found.append(place)
    return [_wrapped(f"- {', '.join(found)}{': ' if found else ''}{text}.") for text, found in places.items()]


def _place(change: Mapping[str, Any]) -> str:
    called = change.get("operationId") or " ".join(filter(None, map(change.get, ("operation", "path"))))
    return f"`{called}`" if called else ""


def _wrapped(text: str) -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def _git(root: Path, *arguments: str) -> str | None:
    """Return what git prints, or None if it fails."""
    if (git := shutil.which("git")) is None:
        raise DiffError("git is not installed")
    run = subprocess.run([git, *arguments], cwd=root, check=False, capture_output=True, text=True, encoding="utf-8")
    return run.stdout if run.returncode == 0 else None


def last_release(root: Path) -> str:
    """Return the last tag: CHANGELOG.md says what changed since then. Before the first one, it is the last commit."""
    return (_git(root, "describe", "--tags", "--abbrev=0") or "HEAD").strip()


def committed(root: Path, revision: str) -> str:
    """Return the document as it was in a revision."""
    if _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is None:
        raise DiffError(f"there is no revision {revision} here")
    text = _git(root, "show", f"{revision}:./{SPEC}")
    if text is None:
        raise DiffError(f"the revision {revision} has no {SPEC}")
    return text


def compare(root: Path, before: str) -> list[dict[str, Any]]:
    """Return what oasdiff finds between a text and the document of the checkout."""
    tool = shutil.which("oasdiff", path=str(root / "node_modules" / ".bin"))
    if tool is None:
        raise DiffError("oasdiff is not installed: npm ci (needs Node.js)")
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / SPEC
        base.write_text(before, encoding="utf-8")
        command = [tool, "changelog", "--format=json", "--allow-external-refs=false", str(base), str(root / SPEC)]
        run = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    try:
        changes: list[dict[str, Any]] = json.loads(run.stdout)
    except ValueError:
        raise DiffError(f"oasdiff failed: {(run.stderr or run.stdout).strip()}") from None
    return changes


def main(argv: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Compare the document of the checkout at `root` with a revision of it."""
    parser = argparse.ArgumentParser(description=f"Say what changed in {SPEC}, as lines for CHANGELOG.md.")
    parser.add_argument("revision", nargs="?", help="a revision of git (default: the last tag, else the last commit)")
    options = parser.parse_args(argv)
    try:
        revision = options.revision or last_release(root)
        changes = compare(root, committed(root, revision))
    except (DiffError, OSError) as error:
        print(f"diff.py: {error}", file=sys.stderr)
        return 2
    print(render(changes) or f"{SPEC}: nothing that a caller would notice changed since {revision}")
    return 1 if any(map(is_breaking, changes)) else 0


if __name__ == "__main__":
    sys.exit(main())
