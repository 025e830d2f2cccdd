"""What a reader makes of a docs page, whatever the style of the page."""

import hashlib
import unicodedata
from dataclasses import dataclass, field
from typing import Any, Final

from agendum_proofread.shape import Shape

ABSENT: Final = object()
"""The example of a field that has none; null is an example."""

PARTS = ("path", "query", "header", "request", "response", "error")
"""The tables that a page may have."""


class NotUnderstood(Exception):
    """The page cannot be compared; the message says why, in one line."""


@dataclass(frozen=True, slots=True)
class Field:
    """A row of a table.

    Attributes:
        name: The name, empty when the page lost it.
        shape: The type, None when the page does not show it.
        required: The flag, None when the page does not show flags.
        options: The values that are listed, None when there is no list.
        example: The example, or ABSENT.
        children: The rows within, if the page shows them.
        guessed: Whether these were put there by their names, because the page does not show it.
    """

    name: str
    shape: Shape | None = None
    required: bool | None = False
    options: tuple[str, ...] | None = None
    example: Any = ABSENT
    children: tuple["Field", ...] = ()
    guessed: bool = False


@dataclass(slots=True)
class Page:
    """A page that a reader understood.

    Attributes:
        style: The name of the reader.
        titles: The lines that may be the title.
        method: The HTTP method, if the page shows it.
        path: The path as the head of the page shows it, which may lack the base path.
        url: The URL of the sample call.
        sample_method: The method of the sample call.
        scheme: The authentication scheme of the sample call, in lower case.
        media_types: The media types of the request, each with the place that shows it.
        credentials: The names of the headers that authenticate, None when the page does not show them.
        tables: The rows of each part; a part is there when the page has a heading for it.
        flattened: The parts whose rows may be within others, which the page does not show.
        roots: The types of the bodies as a whole, where the page states them.
        shown: The field names that the printed bodies have.
        statuses: The statuses that the page lists.
        required_in_prose: The fields of the body that a sentence requires.
        values_in_prose: The values that sentences list for fields of the body.
        unchecked: What the page does not show, or shows in a way that is not read.
    """

    style: str
    titles: tuple[str, ...] = ()
    method: str | None = None
    path: str | None = None
    url: str | None = None
    sample_method: str | None = None
    scheme: str | None = None
    media_types: list[tuple[str, str]] = field(default_factory=list)
    credentials: list[str] | None = None
    tables: dict[str, list[Field]] = field(default_factory=dict)
    flattened: set[str] = field(default_factory=set)
    roots: dict[str, Shape] = field(default_factory=dict)
    shown: dict[str, dict[str, Any]] = field(default_factory=dict)
    statuses: list[str] = field(default_factory=list)
    required_in_prose: tuple[str, ...] = ()
    values_in_prose: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unchecked: tuple[str, ...] = ()


def clean(text: str) -> list[str]:
    """Return the lines of a page, without the marks that no reader can see and without white space around them."""
    text = unicodedata.normalize("NFC", text).replace("\N{NO-BREAK SPACE}", " ")
    for invisible in ("\N{ZERO WIDTH SPACE}", "\N{WORD JOINER}", "\N{ZERO WIDTH NO-BREAK SPACE}"):
        text = text.replace(invisible, "")
    return [line.strip() for line in text.splitlines()]


def fingerprint(text: str) -> str:
    """Return the SHA-256 of the normalised text: cleaned lines, the empty ones left out, joined by newlines."""
    return hashlib.sha256("\n".join(filter(None, clean(text))).encode()).hexdigest()
