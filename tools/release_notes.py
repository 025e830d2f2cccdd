"""Prints what the changelog says of a release, and refuses a tag that is not the version of the package.

    python tools/release_notes.py v0.1.0

Exit status: 0 the notes are printed, 1 the tag, the version and the changelog do not fit.
"""

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def notes(tag: str, version: str, changelog: str) -> str:
    """Return the section of a version from a changelog.

    Raises:
        ValueError: The tag is not that of the version, or the changelog has no such section, or an empty one.
    """
    if tag != f"v{version}":
        raise ValueError(f"the tag is {tag}, and the version of pyproject.toml is {version}")
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    found = [text for heading, _, text in (each.partition("\n") for each in sections) if f"[{version}] - " in heading]
    if len(found) != 1:
        raise ValueError(f"CHANGELOG.md has {len(found)} sections '## [{version}] - DATE'")
    if not found[0].strip():
        raise ValueError(f"CHANGELOG.md says nothing of {version}")
    return found[0].strip() + "\n"


def main(arguments: list[str]) -> int:
    """Print the notes for a tag; see the docstring of the module for the exit status."""
    (tag,) = arguments
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    try:
        print(notes(tag, version, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")), end="")
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
