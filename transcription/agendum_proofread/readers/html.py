"""HTML of a page as the lines that a reader of the page would copy."""

import re
from collections.abc import Set as AbstractSet
from html.parser import HTMLParser
from typing import NamedTuple

_BLOCKS = frozenset(
    {
        "address",
        "article",
        "blockquote",
        "body",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
        "button",
    }
)
_PARAGRAPHS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "section", "details"})
_SILENT = frozenset(
    {"script", "style", "head", "noscript", "template", "svg", "nav", "aside", "footer", "iframe", "title"}
)
_CONTENT = frozenset({"main", "article"})
_HOLDERS = frozenset({"li", "details"})
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


def is_html(text: str) -> bool:
    """Whether a text is HTML, and not text that has a tag somewhere."""
    start = text.lstrip("\N{ZERO WIDTH NO-BREAK SPACE} \t\r\n")[:512].lower()
    return bool(re.match(r"<(?:!doctype html|html|head|body|main|article|div|section|\?xml|!--)", start))


class Content(NamedTuple):
    """The text of a page, and for each line the list items and details that it is within, from the outside in."""

    text: str
    within: tuple[tuple[int, ...], ...]


def read(text: str) -> Content:
    """Return the text of the content, a line for each block; that of the whole page if no content is marked."""
    content = _Lines(only_content=True)
    content.feed(text)
    content.close()
    if any(line.strip() for line in content.text.splitlines()):
        return content.result()
    whole = _Lines(only_content=False)
    whole.feed(text)
    whole.close()
    return whole.result()


class _Element(NamedTuple):
    tag: str
    number: int


class _Lines(HTMLParser):
    def __init__(self, *, only_content: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self._only_content = only_content
        self._open: list[_Element] = []
        self._count = 0
        self._line = 0
        self._within: dict[int, tuple[int, ...]] = {}

    def result(self) -> Content:
        """Return what was read so far."""
        return Content(self.text, tuple(self._within.get(number, ()) for number in range(self._line + 1)))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag == "li":
            self._end_item()
        if tag == "br":
            self._write("\n")
        elif tag in _BLOCKS:
            self._break(tag)
        elif not self._is_in({"pre"}) and not self.text.endswith((" ", "\n", "[", "(")):
            # Names, types and flags stand in elements side by side, told apart by style alone.
            self._write(" ")
        if tag not in _VOID:
            self._count += 1
            self._open.append(_Element(tag, self._count))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._break(tag)
        if self._is_in({tag}):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._is_in({"pre"}):
            # Lines are counted, so nothing else may look like the end of one.
            data = re.sub(r"[^\S\n]", " ", data)
        else:
            data = re.sub(r"\s+", " ", data)
            if self.text.endswith((" ", "\n")):
                data = data.lstrip(" ")
        self._write(data)

    def _is_in(self, tags: AbstractSet[str]) -> bool:
        return any(element.tag in tags for element in self._open)

    def _end_item(self) -> None:
        """End the item before this one, whose end tag may be left out."""
        for at in range(len(self._open) - 1, -1, -1):
            tag = self._open[at].tag
            if tag == "li":
                del self._open[at:]
            if tag in _BLOCKS - {"address", "div", "p"}:
                return

    def _break(self, tag: str) -> None:
        """End the line; around a paragraph leave one empty."""
        self.text = self.text.rstrip(" ")
        wanted = "\n\n" if tag in _PARAGRAPHS else "\n"
        while self.text and not self.text.endswith(wanted):
            self._put("\n")

    def _write(self, data: str) -> None:
        if not self._is_in(_SILENT) and not (self._only_content and not self._is_in(_CONTENT)):
            self._put(data)

    def _put(self, data: str) -> None:
        for at, piece in enumerate(data.split("\n")):
            self._line += bool(at)
            if piece.strip():
                holders = tuple(element.number for element in self._open if element.tag in _HOLDERS)
                self._within.setdefault(self._line, holders)
        self.text += data
