"""The text of a Docusaurus page (docusaurus-openapi-docs): prose, then rows of one line each.

eventid integer REQUIRED
checkintype string REQUIRED

Possible values: [showqr, scanqr]

What is within an object follows it; HTML shows where that ends, text only where a list has brackets.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from agendum_proofread.page import Field, Page
from agendum_proofread.readers import prose, sample
from agendum_proofread.readers.tree import Tree
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
_BODIES = ("request", "response", "error")
_UNREAD = re.compile(r"oneOf|anyOf|allOf|property name\*.*")
_MEDIA_TYPE = re.compile(r"[a-z]+/[\w.+-]+")


def read(lines: Sequence[str], within: Sequence[tuple[int, ...]] = ()) -> Page | None:
    """Read a page, or return None if it is none of this style; `within` tells the elements around each line of HTML."""
    if "Responses" not in lines or not any(_row(line) for line in lines):
        return None
    page = Page("docusaurus")
    first = next(number for number, line in enumerate(lines) if _row(line))
    page.titles = tuple(line for line in lines[:first] if line and line[0].isalpha())
    prose.read_prose(lines[:first], page, within)
    _read_tables(lines, within, page)
    sample.read_sample(lines, page)
    return page


def _read_tables(lines: Sequence[str], within: Sequence[tuple[int, ...]], page: Page) -> None:
    trees = [("request", Tree(within))]
    for number, line in enumerate(lines):
        part, tree = trees[-1]
        tree.note(number, line)
        if field := _row(line):
            tree.add(number, field)
        elif (heading := _heading(line, part)) is not None:
            trees.append((heading, Tree(within)))
            trees[-1][1].note(number, line)
            page.statuses += [line] if _STATUS.fullmatch(line) else []
        elif not (_read_nesting(line, part, tree, page) or _read_call(lines, number, part, page)):
            tree.remark(_with_remark, line)
    for part in dict(trees):
        rows = [tree for name, tree in trees if name == part and tree]
        # Several statuses may have the same body.
        tables = _unique([tree.fields() for tree in rows])
        if rows:
            page.tables[part] = [field for table in tables for field in table]
            page.flattened |= {part} if any(tree.is_flat for tree in rows) else set()
    for shown in {"response", "error"} & page.tables.keys():
        # Lists are marked as such; the fields of an object stand under the heading.
        page.roots.setdefault(shown, Shape.parse("object"))


def _read_nesting(line: str, part: str, tree: Tree, page: Page) -> bool:
    """Read a line that says what the rows after it are within; return whether it is one."""
    if line == "Array [":
        if tree.open_list():
            page.roots[part] = Shape.parse("object[]")
    elif line == "]":
        tree.close_list()
    elif _UNREAD.fullmatch(line) and part in _BODIES:
        page.unchecked += (f"what stands under {line!r} in the {part}",)
    else:
        return False
    return True


def _read_call(lines: Sequence[str], number: int, part: str, page: Page) -> bool:
    """Read a line that says something of the call or of a body as a whole; return whether it is one."""
    line = lines[number]
    if part in {"response", "error"} and re.fullmatch(KIND, line):
        page.roots[part] = Shape.parse(line)
    elif part == "request" and _MEDIA_TYPE.fullmatch(line):
        page.media_types.append(("body", line))
    elif page.method is None and sample.METHOD.fullmatch(line.upper()) and (path := _path_after(lines, number)):
        page.method, page.path = line.upper(), path
    else:
        return False
    return True


def _unique(tables: Sequence[list[Field]]) -> list[list[Field]]:
    return [table for at, table in enumerate(tables) if table not in tables[:at]]


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
