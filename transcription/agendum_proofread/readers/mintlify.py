"""The text of a Mintlify page: the method, the path in pieces, then a table for each heading.

A row is its name, its type and its flags, a line each, then what is said about it:

    event_id
    integer
    required
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from agendum_proofread.page import ABSENT, Field, Page
from agendum_proofread.readers import prose, sample
from agendum_proofread.shape import FORMATS, KIND, Shape

SECTIONS = {
    "Authorizations": "security",
    "Headers": "header",
    "Header Parameters": "header",
    "Path Parameters": "path",
    "Query Parameters": "query",
    "Cookies": "cookie",
    "Body": "request",
    "Response": "response",
}
"""The headings, and the part that each stands for."""

_MEDIA_TYPE = re.compile(r"(?:(\d{3}|default)\s*[-·]?\s*)?([a-z]+/[\w.+-]+(?:;.*)?)")
_FLAGS = (
    "required",
    "header",
    "path",
    "query",
    "body",
    "deprecated",
    "read-only",
    "write-only",
    "nullable",
    "optional",
)
_NAME = re.compile(r"[A-Za-z_$][\w.$\[\]-]*")
_KIND = re.compile(KIND)
_UNKNOWN_KIND = re.compile(r"[a-z][a-z0-9_-]*(?:<[^<>]+>)?(?:\[\])*")
_LABELS = ("Available options:", "Example:", "Examples:")


def read(lines: Sequence[str], within: Sequence[tuple[int, ...]] = ()) -> Page | None:
    """Read a page, or return None if it is none of this style; `within` tells the elements around each line of HTML."""
    starts = [number for number, line in enumerate(lines) if line in SECTIONS]
    if not starts:
        return None
    page = Page("mintlify")
    for start, end in pairwise([*starts, len(lines)]):
        _read_section(SECTIONS[lines[start]], lines[start + 1 : end], page)
    if not any(page.tables.values()):
        return None
    _read_head(lines[: starts[0]], page)
    prose.read_prose(lines[: starts[0]], page, within)
    return page


def _read_head(lines: Sequence[str], page: Page) -> None:
    sample.read_sample(lines, page)
    sample.note_bodies(lines, page)
    titles = []
    for number, line in enumerate(lines):
        method, _, path = line.partition(" ")
        if sample.METHOD.fullmatch(method) and page.method is None:
            page.path = "".join(_pieces([path, *lines[number + 1 :]])) or None
            page.method = method if page.path else None
        elif line.startswith("curl"):
            break
        elif line and line[0].isalpha():
            titles.append(line)
    page.titles = tuple(titles)


def _pieces(lines: Sequence[str]) -> Iterator[str]:
    """Give the pieces of the path: each is a slash and then a name."""
    slash = False
    for line in filter(None, lines):
        if slash:
            yield line
            slash = False
        elif line.startswith("/"):
            yield line
            slash = line.endswith("/")
        else:
            return


def _read_section(part: str, lines: Sequence[str], page: Page) -> None:
    rows = _rows(lines)
    if part == "security":
        page.credentials = [lines[number] for number in rows]
        return
    if part == "cookie":
        return
    for line in lines[: rows[0] if rows else len(lines)]:
        if match := _MEDIA_TYPE.fullmatch(line):
            if part == "request":
                page.media_types.append(("body", sample.bare(match[2])))
            page.statuses += [match[1]] if match[1] else []
        elif re.fullmatch(r"[1-5]\d\d", line) and part == "response":
            page.statuses.append(line)
        elif _KIND.fullmatch(line):
            page.roots[part] = Shape.parse(line)
    fields = [field for start, end in pairwise([*rows, len(lines)]) for field in _fields(lines[start:end])]
    page.tables.setdefault(part, []).extend(_nested(fields))


def _rows(lines: Sequence[str]) -> list[int]:
    """Return the numbers of the lines that are names."""
    found: list[int] = []
    for number, (name, kind) in enumerate(pairwise(lines)):
        if found and number == found[-1] + 1:
            continue
        if not _NAME.fullmatch(name) or name in _FLAGS:
            continue
        after = lines[number + 2] if number + 2 < len(lines) else ""
        opens = number == 0 or not lines[number - 1] or _MEDIA_TYPE.fullmatch(lines[number - 1])
        known = _KIND.fullmatch(kind) and (opens or name in FORMATS or not _KIND.fullmatch(name))
        odd = opens and _UNKNOWN_KIND.fullmatch(kind) and (not after or after in (*_FLAGS, *_LABELS))
        if known or odd:
            found.append(number)
    return found


def _fields(lines: Sequence[str]) -> Iterator[Field]:
    """Give the field of a row, and those that lost their names after it."""
    name, kind, *rest = lines
    flags = set()
    while rest and (rest[0] in _FLAGS or rest[0].startswith("default:")):
        flags.add(rest.pop(0))
    shape = Shape.parse(kind)
    if "nullable" in flags:
        shape = Shape(shape.types, shape.formats, nullable=True)
    text = "\n".join(rest)
    examples = [
        sample.value_of(text[match.end() :]) for match in re.finditer(r"^Examples?:\s+(?=\S)", text, re.MULTILINE)
    ]
    yield Field(name, shape, "required" in flags, _options(text), examples[0] if examples else ABSENT)
    for example in examples[1:]:
        yield Field("", example=example)


def _nested(fields: Sequence[Field], prefix: str = "") -> Iterator[Field]:
    """Put the rows that are named `parent.child` into their parents."""
    names = {field.name for field in fields}
    for field in fields:
        parent, dot, _ = field.name.rpartition(".")
        if dot and parent.removesuffix("[]") in names:
            continue
        inside = [row for row in fields if row.name.startswith((f"{field.name}.", f"{field.name}[]."))]
        children = tuple(_nested(inside, f"{field.name}.".replace("[].", "."))) if field.name else ()
        yield replace(field, name=field.name.replace("[].", ".").removeprefix(prefix), children=children)


def _options(text: str) -> tuple[str, ...] | None:
    match = re.search(r"^Available options:[ \n]*((?:.+,[ \n]*)*.+)", text, re.MULTILINE)
    return tuple(re.split(r",\s*", match[1].strip())) if match else None
