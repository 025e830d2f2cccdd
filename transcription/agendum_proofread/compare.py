"""What a page and its operation say differently."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from agendum_proofread import call
from agendum_proofread.difference import Difference
from agendum_proofread.match import unwrapped
from agendum_proofread.nesting import arranged, guesses
from agendum_proofread.page import PARTS, Field, NotUnderstood, Page
from agendum_proofread.schema import Document, Property
from agendum_proofread.spec import Operation, Spec
from agendum_proofread.tables import Comparison


def compare(page: Page, operation: Operation, spec: Spec) -> list[Difference]:
    """Return all differences, in the order of the page; those of examples too."""
    for part in ("request", "response"):
        if operation.tables.get(part) and not page.tables.get(part):
            raise NotUnderstood(f"too little of {operation.name} could be read: no field of its {part}")
    found = list(call.differences(page, operation, spec))
    for part in PARTS:
        # Most pages do not show what an error looks like.
        if part in page.tables or (part in operation.tables and part != "error" and page.style != "stripped"):
            found += _part(part, page, operation, spec)
    found += _prose(page, operation, spec.document)
    # The sample call may repeat what the head of the page says.
    return list(dict.fromkeys(found))


def unchecked(page: Page, operation: Operation, spec: Spec) -> tuple[str, ...]:
    """Return what the page does not show, so that nothing can be said of it."""
    if page.style == "stripped":
        return page.unchecked
    closed, guessed = [], []
    for part in page.tables:
        fields, table = _tables(part, page, operation, spec.document)
        closed += [f"{part} {name}" for name in _closed(fields, table, spec.document)]
        guessed += [f"{part} {name}" for name in guesses(fields)]
    within = [f"what is within {', '.join(closed)}"] if closed else []
    nesting = [f"which rows are within {', '.join(guessed)}"] if guessed else []
    # The pages of this style have a schema for errors; those of Mintlify leave them out.
    errors = page.style == "docusaurus" and "error" in operation.tables and "error" not in page.tables
    rest = ["what an error looks like"] if errors else []
    return (*call.unchecked(page, operation), *rest, *within, *nesting, *page.unchecked)


def _closed(
    fields: Iterable[Field], table: Mapping[str, Property], document: Document, prefix: str = ""
) -> Iterator[str]:
    """Give the rows that show nothing of what the document has within them."""
    for field in fields:
        if inside := document.properties(prop.schema) if (prop := table.get(field.name)) else {}:
            if field.children:
                yield from _closed(field.children, inside, document, f"{prefix}{field.name}.")
            else:
                yield prefix + field.name


def _tables(
    part: str, page: Page, operation: Operation, document: Document
) -> tuple[Sequence[Field], Mapping[str, Property]]:
    """Return the rows of a part, and the properties to compare them with."""
    table = operation.tables.get(part, {})
    if wrapper := unwrapped(document, page.tables.get(part, ()), table):
        table = document.properties(wrapper.schema)
    return arranged(page, part, table, document), table


def _part(part: str, page: Page, operation: Operation, spec: Spec) -> Iterator[Difference]:
    document = spec.document
    (fields, table), shown = _tables(part, page, operation, document), page.shown.get(part, {})
    line = operation.lines["parameters" if part in {"path", "query", "header"} else part]
    comparison = Comparison(operation.name, part, document, line)
    if page.style == "stripped":
        yield from comparison.unnamed(fields, table)
        return
    if wrapper := unwrapped(document, page.tables.get(part, ()), operation.tables.get(part, {})):
        yield from comparison.left_over([], {wrapper.name: wrapper}, {})
    root = page.roots.get(part)
    if root and part in operation.schemas:
        ours = document.shape(operation.schemas[part])
        if root.types != ours.types:
            yield Difference(operation.name, part, "(body)", "type", root.base, ours.base, line)
    yield from comparison.rows(fields, table)
    yield from comparison.left_over(fields, table, shown)
    if part in operation.schemas and not document.is_map(operation.schemas[part]):
        yield from comparison.examples(fields, table, shown)


def _prose(page: Page, operation: Operation, document: Document) -> Iterator[Difference]:
    """Compare what sentences say about the fields of the body."""
    table = operation.tables.get("request", {})
    if wrapper := unwrapped(document, page.tables.get("request", ()), table):
        table = document.properties(wrapper.schema)
    required = [name for name, prop in table.items() if prop.required]
    rows = [("(body)", "required", page.required_in_prose, tuple(required), operation.lines["request"])]
    for name, values in page.values_in_prose.items():
        if name in table:
            ours = document.options(table[name].schema) or ("any value",)
            rows.append((name, "enum", values, ours, table[name].line))
    for name, aspect, theirs, ours, line in rows:
        if theirs and set(theirs) != set(ours):
            sides = ", ".join(theirs), ", ".join(ours)
            yield Difference(operation.name, "request", name, f"{aspect} in prose", *sides, line)
