"""Which operation a page describes."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from agendum_proofread.align import align
from agendum_proofread.nesting import arranged
from agendum_proofread.page import Field, NotUnderstood, Page
from agendum_proofread.schema import Document, Property
from agendum_proofread.spec import Operation, Spec

LEAST = 0.4
"""The share of fields that page and operation have to have in common; below it the page is cut, or another one."""

CLOSE = 0.9
"""The share at which a page that prints no path is known by its fields alone."""

_OTHER_VERBS = frozenset({"update", "edit", "change", "delete", "remove", "get", "list", "read", "fetch", "retrieve"})


def slug(title: str) -> str:
    """Return the end of the address that a docs tool makes of a title."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower().replace("'", "")).strip("-")


def unwrapped(document: Document, fields: Iterable[Field], table: dict[str, Property]) -> Property | None:
    """Return the one list that wraps the records of a body, if the page shows the records without it."""
    if len(table) == 1:
        [wrapper] = table.values()
        if document.shape(wrapper.schema).types == {"object[]"} and wrapper.name not in {row.name for row in fields}:
            return wrapper
    return None


def likeness(page: Page, operation: Operation, document: Document) -> float:
    """Return the share of fields that page and operation have in common."""
    ours: set[tuple[str, str]] = set()
    theirs: set[tuple[str, str]] = set()
    for part in {*page.tables, *operation.tables} - {"error"}:
        fields = page.tables.get(part, [])
        table = operation.tables.get(part, {})
        if wrapper := unwrapped(document, fields, table):
            table = document.properties(wrapper.schema)
        if page.style == "stripped":
            if part not in page.tables:
                continue
            pairs = align(fields, table.values(), document)
            theirs |= {(part, pair[1].name if pair[1] else f"?{at}") for at, pair in enumerate(pairs) if pair[0]}
        else:
            theirs |= {(part, row.name) for row in arranged(page, part, table, document) if row.name}
        ours |= {(part, name) for name in table}
    return len(ours & theirs) / len(ours | theirs) if ours | theirs else 1.0


def stated_path(page: Page, spec: Spec) -> set[str]:
    """Return the whole paths that the page may mean, base path included."""
    if page.path is None:
        return {urlsplit(page.url).path} if page.url else set()
    path = urlsplit(page.path).path if "://" in page.path else page.path
    return {base + path for base in spec.bases}


def stated_origin(page: Page) -> str | None:
    """Return the origin of the sample call."""
    if page.url is None:
        return None
    parts = urlsplit(page.url)
    return f"{parts.scheme}://{parts.netloc}"


def find(page: Page, spec: Spec) -> Operation:
    """Return the operation that a page describes."""
    operations = spec.operations.values()
    paths, method, origin = stated_path(page, spec), page.method or page.sample_method, stated_origin(page)
    called = [op for op in operations if op.path in paths and op.method == method]
    titled = [op for op in operations if op.slug in map(slug, page.titles) and op.slug]
    title = next((title for title in page.titles if not title.startswith("Skip to ")), "without a title")
    shown = " ".join(filter(None, (method, page.path or page.url))) or title[:60]
    for candidates, need_origin in ((called, False), (titled, True)):
        for op in sorted(candidates, key=lambda op: likeness(page, op, spec.document), reverse=True):
            is_ours = origin in {None, op.origin}
            alike = likeness(page, op, spec.document) >= LEAST
            if is_ours and not alike:
                raise NotUnderstood(f"too little of {op.name} could be read: the page is cut, or of another kind")
            if alike and (is_ours or not need_origin):
                return op
    if not paths and _OTHER_VERBS.isdisjoint(slug(title).partition("-")[0] for title in page.titles):
        close = [op for op in operations if likeness(page, op, spec.document) >= CLOSE]
        if len(close) == 1:
            return close[0]
    raise NotUnderstood(f"no operation of {spec.name} is that of the page: {shown}")
