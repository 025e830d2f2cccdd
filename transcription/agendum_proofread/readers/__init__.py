"""One module for each style of page; `read` finds the one that fits."""

import codecs

from agendum_proofread.page import NotUnderstood, Page, clean
from agendum_proofread.readers import docusaurus, html, markdown, mintlify, stripped

_CONTROL = frozenset(map(chr, range(32))) - frozenset("\t\n\r\f")


def decode(data: bytes) -> str:
    """Return the text of a saved page."""
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise NotUnderstood("this is not text in UTF-8") from None
    if not _CONTROL.isdisjoint(text):
        raise NotUnderstood("this is not text: it has control characters")
    if not any(clean(text)):
        raise NotUnderstood("the page is empty")
    return text


def read(data: bytes) -> Page:
    """Read a saved page of any style."""
    text = decode(data)
    within: tuple[tuple[int, ...], ...] = ()
    is_html = html.is_html(text)
    if is_html:
        text, within = html.read(text)
    lines = clean(text)
    rows = _richest(mintlify.read(lines, within), docusaurus.read(lines, within))
    if page := markdown.read(text) or rows or stripped.read(lines):
        return page
    start = next(filter(None, lines), "")[:60]
    kind = "an HTML page" if is_html else "text"
    raise NotUnderstood(f"this is {kind} without an operation, it starts with {start!r}")


def _richest(*pages: Page | None) -> Page | None:
    """Return the page with the most rows: a heading of one style may stand in a page of the other."""
    return max(filter(None, pages), key=lambda page: sum(map(len, page.tables.values())), default=None)
