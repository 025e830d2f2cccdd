"""What the sentences of a page say about fields: which are required, and which values they take."""

import re
from collections.abc import Iterator, Sequence

from agendum_proofread.page import Page

_BULLET = re.compile(r"[•*-] (\w+)(?: (?:=>|-|:) .*)?")
_LIST = re.compile(r"^[•*-] (\w+) is (?:an )?enum\b.*:$", re.IGNORECASE)
_INLINE = re.compile(r"^[•*-] (\w+) is (?:an )?enum\b.*? values (\w+(?: ?[|,] ?\w+)+)", re.IGNORECASE)
_REQUIRED_LIST = re.compile(r"^Required (?:fields|properties)\b[^:]*:$")
_REQUIRED = re.compile(r"^(?:.*\. )?Required (?:fields|properties)\b[^:]*: (.+?)\.(?:\s|$)")


def read_prose(lines: Sequence[str], page: Page, within: Sequence[tuple[int, ...]] = ()) -> None:
    """Note what the sentences before the tables say; `within` tells the items around each line of HTML."""
    if within:
        lines = list(_with_bullets(lines, within))
    for number, line in enumerate(lines):
        if _REQUIRED_LIST.match(line):
            page.required_in_prose = _bullets(lines[number + 1 :])
        elif match := _REQUIRED.match(line):
            page.required_in_prose = tuple(name for name in re.findall(r"\w+", match[1]) if name not in {"and", "or"})
        elif match := _LIST.match(line):
            page.values_in_prose[match[1]] = _bullets(lines[number + 1 :])
        elif match := _INLINE.match(line):
            page.values_in_prose[match[1]] = tuple(re.split(r" ?[|,] ?", match[2]))


def _with_bullets(lines: Sequence[str], within: Sequence[tuple[int, ...]]) -> Iterator[str]:
    """Put a bullet before each line that starts an item, where HTML has one and text would have it too."""
    seen: set[int] = set()
    for line, around in zip(lines, within, strict=False):
        yield f"• {line}" if line and not seen.issuperset(around) else line
        seen |= set(around) if line else set()


def _bullets(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the first words of the items that follow, up to one that is a sentence."""
    found: list[str] = []
    for line in filter(None, lines):
        if not (match := _BULLET.fullmatch(line)):
            break
        found.append(match[1])
    return tuple(found)
