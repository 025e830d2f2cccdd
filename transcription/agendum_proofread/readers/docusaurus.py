"""The text of a Docusaurus page (docusaurus-openapi-docs): prose, then rows of one line each.

eventid integer REQUIRED
checkintype string REQUIRED

Possible values: [showqr, scanqr]
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from agendum_proofread.page import Field, Page
from agendum_proofread.readers import prose, sample
from agendum_proofread.shape import KIND, Shape

_SECTIONS = {
    "path parameters": "path",
    "query parameters": "query",
    "header parameters": "header",
    "request body": "request",
    "body": "request",
}
_FLAG = r"(?:required|nullable|deprecated|read-only|write-only)"
_ROW = re.compile(
    rf"(?P<name>[A-Za-z_][\w.\[\]-]*) (?P<kind>{KIND})(?P<flags>(?: {_FLAG})*)"
    r"|(?P<odd>[a-z_][\w.-]*) (?P<word>[a-z][\w-]*(?:\[\])*)(?P<odd_flags>(?: REQUIRED)?)",
)
_LOUD_ROW = re.compile(rf"(?P<name>\S+) (?P<kind>{KIND}|[a-z][\w-]*(?:\[\])*)(?P<flags>(?: (?:REQUIRED|{_FLAG}))*)")
_STATUS = re.compile(r"[1-5]\d\d|default")
_MEDIA_TYPE = re.compile(r"[a-z]+/[\w.+-]+")


def read(lines: Sequence[str]) -> Page | None:
    """Read a page, or return None if it is none of this style."""
    if "Responses" not in lines or not any(_row(line) for line in lines):
        return None
    page = Page("docusaurus")
    first = next(number for number, line in enumerate(lines) if _row(line))
    page.titles = tuple(line for line in lines[:first] if line and line[0].isalpha())
    prose.read_prose(lines[:first], page)
    _read_tables(lines, page)
    return page


def _read_tables(lines: Sequence[str], page: Page) -> None:
    part = "request"
    for number, line in enumerate(lines):
        if field := _row(line):
            page.tables.setdefault(part, []).append(field)
        elif (heading := _heading(line, part)) is not None:
            part = heading
            page.statuses += [line] if _STATUS.fullmatch(line) else []
        elif part in {"response", "error"} and re.fullmatch(KIND, line):
            page.roots[part] = Shape.parse(line)
        elif part == "request" and _MEDIA_TYPE.fullmatch(line):
            page.media_types.append(("body", line))
        elif page.method is None and sample.METHOD.fullmatch(line.upper()) and (path := _path_after(lines, number)):
            page.method, page.path = line.upper(), path
        elif table := page.tables.get(part):
            table[-1] = _with_remark(table[-1], line)
    for shown in {"response", "error"} & page.tables.keys():
        # Lists are marked as such; the fields of an object stand under the heading.
        page.roots.setdefault(shown, Shape.parse("object"))
    sample.read_sample(lines, page)


def _heading(line: str, part: str) -> str | None:
    """Return the part that a line opens."""
    if line == "Responses":
        return "response"
    if part in {"response", "error"} and _STATUS.fullmatch(line):
        return "response" if line.startswith("2") else "error"
    return _SECTIONS.get(line.lower().removesuffix(" required").strip())


def _with_remark(field: Field, line: str) -> Field:
    """Add to a field what the line after its row says."""
    if values := re.fullmatch(r"Possible values: \[(.*)\]", line):
        return replace(field, options=tuple(re.split(r",\s*", values[1])))
    if example := re.fullmatch(r"Example: (.+)", line):
        return replace(field, example=sample.value_of(example[1]))
    return field


def _path_after(lines: Sequence[str], number: int) -> str | None:
    following = next(filter(None, lines[number + 1 :]), "").lstrip("# ")
    return following if re.fullmatch(r"(?:https?:/)?/\S+", following) else None


def _row(line: str) -> Field | None:
    """Return the field of a line, if it is a row."""
    if not (match := _ROW.fullmatch(line) or (_LOUD_ROW.fullmatch(line) if line.endswith("REQUIRED") else None)):
        return None
    found = match.groupdict()
    name = found["name"] or found["odd"]
    flags = (found["flags"] or found.get("odd_flags") or "").lower()
    shape = Shape.parse(found["kind"] or found["word"])
    if "nullable" in flags:
        shape = Shape(shape.types, shape.formats, nullable=True)
    return Field(name, shape, "required" in flags)
