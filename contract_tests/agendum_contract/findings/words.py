"""Which words of a text may be shown: those that the document or the suite itself has, and short numbers."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache
from importlib import resources
from typing import Any

from agendum_contract import document
from agendum_contract.findings.personal import MAIL, NUMBER, PHONE, is_address_of_somebody

HIDDEN = "…"
# A run of letters or digits; with capitals within, of several words.
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")
_TOKEN = re.compile(r"\w(?:[\w'-]*\w)?")
# What Python and HTTP say of themselves.
_OTHERS = """
    assertion error key type value index attribute none true false not subscriptable iterable object has no expected
    unexpected got internal bad gateway timeout unavailable unauthorized forbidden found conflict teapot many requests
    cannot be blank too long short already taken exists must should please provide missing invalid unknown unsupported
    connection connect read write refused reset closed by peer server disconnected without sending a response broken
    pipe timed out request protocol certificate
    jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun gmt utc
"""


def split(text: str) -> Iterator[str]:
    """Yield the words and the numbers of a text, without their capitals."""
    for part in _PARTS.findall(text):
        if part.isascii() and not part.isdigit():
            yield from (each.casefold() for each in _CAMEL.findall(part))
        else:
            yield part.casefold()


@cache
def vocabulary() -> frozenset[str]:
    """Return the words of the document, its examples left out, and of the suite's own sources."""
    found = set(split(_OTHERS))
    for text in _texts(document.load()):
        found.update(split(text))
    for text in _sources(resources.files("agendum_contract")):
        found.update(split(text))
    return frozenset(each for each in found if not each.isdigit())


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield str(name)
            # They have names of people.
            if name not in ("example", "examples"):
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str):
        yield value


def _sources(folder: Any) -> Iterator[str]:
    for each in folder.iterdir():
        if each.is_dir():
            yield from _sources(each)
        elif each.name.endswith(".py"):
            yield each.read_text(encoding="utf-8")


@cache
def enumerated() -> frozenset[str]:
    """Return the texts that the document enumerates."""
    return frozenset(_enumerated(document.load()))


def _enumerated(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        enumeration = value.get("enum", ())
        yield from (each for each in enumeration if isinstance(each, str))
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from _enumerated(inner)


def are_among(text: str, others: Collection[str]) -> bool:
    """Whether each word and each number of a text is one of these."""
    return all(each in others for each in split(text))


def are_known(text: str, others: Collection[str]) -> bool:
    """Whether each word of a text is one of the document or the suite, or one of these; short numbers are anybody's."""
    known = vocabulary()
    return all(
        each in others or (not NUMBER.fullmatch(each) if each.isdigit() else len(each) == 1 or each in known)
        for each in split(text)
    )


def shown(text: str, others: Collection[str]) -> str:
    """Return a text with what may not be shown of it put out of sight.

    Args:
        text: The text.
        others: More words that may be shown, and long numbers.
    """
    text = MAIL.sub(_unless(lambda found: not is_address_of_somebody(found) or are_among(found, others)), text)
    text = PHONE.sub(_unless(lambda found: are_among(found, others)), text)
    return _TOKEN.sub(_unless(lambda found: are_known(found, others)), text)


def _unless(may_be_shown: Callable[[str], bool]) -> Callable[[re.Match[str]], str]:
    return lambda match: match[0] if may_be_shown(match[0]) else HIDDEN
