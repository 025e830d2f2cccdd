"""HTML as values: what is not marked up is escaped."""

import html
import re
from collections.abc import Iterable, Mapping
from typing import Union

Content = Union[str, "Markup", Iterable["Content"]]
_EMPTY = frozenset({"br", "col", "hr", "img", "input", "link", "meta"})
# What a page cannot hold, or what turns the direction of all that follows.
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


class Markup(str):
    """A text that is HTML already."""

    __slots__ = ()


NOTHING = Markup("")


def join(*contents: Content) -> Markup:
    """Return contents one after the other; texts among them are escaped."""
    found = []
    for each in contents:
        if isinstance(each, Markup):
            found.append(str(each))
        elif isinstance(each, str):
            found.append(html.escape(_UNSAFE.sub(_shown, each)))
        else:
            found.append(str(join(*each)))
    return Markup("".join(found))


def tag(name: str, attributes: Mapping[str, str | bool] | None = None, /, *contents: Content) -> Markup:
    """Return an element.

    Args:
        name: Its name.
        attributes: Its attributes; one that is True has no value, one that is False or empty is left out.
        contents: What it holds.
    """
    shown = "".join(
        f" {key}" if value is True else f' {key}="{join(value)}"'
        for key, value in (attributes or {}).items()
        if value is True or value
    )
    start = f"<{name}{shown}>"
    return Markup(start if name in _EMPTY else f"{start}{join(*contents)}</{name}>")


def link(url: str, *contents: Content) -> Markup:
    """Return a link to a page of the web, and the contents alone where it leads elsewhere."""
    if not url.startswith(("https://", "http://")):
        return join(*contents)
    return tag("a", {"href": url, "rel": "noreferrer"}, *contents)


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"
