"""The text of a Mintlify page that lost names, types and flags: descriptions, values and examples are left.

Current status of the session.
submitted, approved "approved"
"""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from agendum_proofread.page import ABSENT, Field, Page
from agendum_proofread.readers.mintlify import SECTIONS
from agendum_proofread.readers.prose import read_prose

UNCHECKED = (
    "the method, path and media type",
    "the names of the fields (they are told by their order and examples)",
    "types, formats and required flags, but for what examples and prose show",
)
"""What a page of this style cannot show."""

_JSON_START = re.compile(r'(?:^|(?<= ))(?=["{\[]|-?\d+(?:\.\d+)?$|(?:true|false|null)$)')


def read(lines: Sequence[str]) -> Page | None:
    """Read a page, or return None if it is none of this style."""
    # The last example may have swallowed the line break before a heading.
    text = re.sub(rf"^([}}\]]+)({'|'.join(SECTIONS)})$", r"\1\n\2", "\n".join(filter(None, lines)), flags=re.MULTILINE)
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if line in SECTIONS]
    if not starts:
        return None
    page = Page("stripped", titles=tuple(lines[: starts[0]]), unchecked=UNCHECKED)
    for start, end in pairwise([*starts, len(lines)]):
        part = SECTIONS[lines[start]]
        if fields := list(_fields(lines[start + 1 : end])):
            page.tables[part] = fields
    read_prose(lines[: starts[0]], page)
    return page if page.tables else None


def _fields(lines: Sequence[str]) -> Iterator[Field]:
    """Give a field for each example; a line without one is a description."""
    at = 0
    while at < len(lines):
        options, example, used = _example(lines[at:])
        if example is not ABSENT:
            yield Field("", None, None, options, example)
        at += used


def _example(lines: Sequence[str]) -> tuple[tuple[str, ...] | None, Any, int]:
    """Return the values and the example that the first line starts, and how many lines they take."""
    for match in _JSON_START.finditer(lines[0]):
        before = lines[0][: match.start()].strip()
        if before and not re.fullmatch(r"[\w.-]+(?:, [\w.-]+)*", before):
            continue
        rest = "\n".join([lines[0][match.start() :], *lines[1:]])
        try:
            value, end = json.JSONDecoder().raw_decode(rest)
        except ValueError:
            continue
        if rest[end:].partition("\n")[0].strip():
            continue
        return tuple(before.split(", ")) if before else None, value, 1 + rest.count("\n", 0, end)
    return None, ABSENT, 1
