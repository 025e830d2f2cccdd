"""The files of the repository that are no pages of docs/, and what the site makes of them."""

import re
from pathlib import Path

# Pages that lie where strangers look for them first.
AT_THE_TOP = {
    "ARCHITECTURE.md": "architecture.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
# The site begins with a page of its own, which says the same for readers who go on from there.
_SAME_AS = {"README.md": "index.md", "docs": "index.md", "docs/decisions": "decisions/index.md"}
_LANGUAGES = {".py": "python", ".yaml": "yaml", ".yml": "yaml", ".toml": "toml", ".json": "json", ".js": "js"}
# Coloring ten thousand words takes seconds of every build, and nobody reads a file that long in colors.
_LONGEST_IN_COLOR = 1500


def place(root: Path, path: str) -> str | None:
    """Return where the site has a file or folder of the repository.

    Args:
        root: The top of the repository.
        path: The path from there.

    Returns:
        The place, or None for a folder, which the site has not.

    Raises:
        ValueError: There is no such file or folder.
    """
    if path in AT_THE_TOP:
        return AT_THE_TOP[path]
    if path in _SAME_AS:
        return _SAME_AS[path]
    if path.startswith("docs/"):
        return path.removeprefix("docs/")
    if (root / path).is_dir():
        return None
    if not (root / path).is_file():
        raise ValueError(f"there is no {path}")
    return f"files/{path}.md"


def page(path: str, text: str) -> str:
    """Return the page that shows a file, which the search leaves out."""
    is_long = text.count("\n") > _LONGEST_IN_COLOR
    language = "text" if is_long else _LANGUAGES.get(Path(path).suffix, "text")
    fence = "`" * (max([2, *map(len, re.findall("`+", text))]) + 1)
    return f"---\nsearch:\n  exclude: true\n---\n\n# {path}\n\n{fence}{language}\n{text.rstrip()}\n{fence}\n"
