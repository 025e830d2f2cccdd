"""HTML of a page as the lines that a reader of the page would copy."""

import re
from html.parser import HTMLParser

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
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


def is_html(text: str) -> bool:
    """Whether a text is HTML, and not text that has a tag somewhere."""
    start = text.lstrip("\N{ZERO WIDTH NO-BREAK SPACE} \t\r\n")[:512].lower()
    return bool(re.match(r"<(?:!doctype html|html|head|body|main|article|div|section|\?xml|!--)", start))


def to_text(text: str) -> str:
    """Return the text of the content, a line for each block; that of the whole page if no content is marked."""
    content = _Lines(only_content=True)
    content.feed(text)
    content.close()
    if any(line.strip() for line in content.text.splitlines()):
        return content.text
    whole = _Lines(only_content=False)
    whole.feed(text)
    whole.close()
    return whole.text


class _Lines(HTMLParser):
    def __init__(self, *, only_content: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self._only_content = only_content
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag == "br":
            self._write("\n")
        elif tag in _BLOCKS:
            self._break(tag)
        elif "pre" not in self._open and not self.text.endswith((" ", "\n", "[", "(")):
            # Names, types and flags stand in elements side by side, told apart by style alone.
            self._write(" ")
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._break(tag)
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "pre" not in self._open:
            data = re.sub(r"\s+", " ", data)
            if self.text.endswith((" ", "\n")):
                data = data.lstrip(" ")
        self._write(data)

    def _break(self, tag: str) -> None:
        """End the line; around a paragraph leave one empty."""
        self.text = self.text.rstrip(" ")
        wanted = "\n\n" if tag in _PARAGRAPHS else "\n"
        while self.text and not self.text.endswith(wanted):
            self.text += "\n"

    def _write(self, data: str) -> None:
        if _SILENT.isdisjoint(self._open) and not (self._only_content and _CONTENT.isdisjoint(self._open)):
            self.text += data
