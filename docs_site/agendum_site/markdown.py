"""Small parts of Markdown, from text that was not written for it."""

import re
from collections.abc import Iterable, Sequence

_CODE = re.compile(r"(`[^`]*`)")
_ADDRESS = re.compile(r"https?://[^\s`]*[^\s`.,;:)]")


def prose(text: str) -> str:
    """Return a text in which nothing but code spans has a meaning of its own."""
    parts = _CODE.split(text)
    return "".join(part if part.startswith("`") else _plain(part) for part in parts)


def _plain(text: str) -> str:
    # An address is an example here, and nothing to be clicked.
    before, *after = _ADDRESS.split(text, maxsplit=1)
    if after:
        return f"{_plain(before)}`{_ADDRESS.findall(text)[0]}`{_plain(after[0])}"
    return re.sub(r"([\\*\[\]])", r"\\\1", text).replace("<", "&lt;").replace("{", "&#123;")


def sentence(text: str) -> str:
    """Return a text that ends in a full stop."""
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def row(cells: Iterable[str]) -> str:
    """Return a row of a table."""
    # A bar within code needs no backslash: the table reads code as one.
    return "| " + " | ".join(_one_line(cell) for cell in cells) + " |"


def _one_line(cell: str) -> str:
    parts = _CODE.split(" ".join(cell.split()))
    return "".join(part if part.startswith("`") else part.replace("|", "\\|") for part in parts)


def table(head: Sequence[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """Return the lines of a table, with an empty one before and behind; nothing where there are no rows."""
    body = [row(each) for each in rows]
    return ["", row(head), row(["---"] * len(head)), *body, ""] if body else []


def indented(lines: Iterable[str]) -> list[str]:
    """Return lines that belong to the block above them."""
    return [f"    {line}" if line else "" for line in lines]
