"""Swoogo's `search`: conditions such as `name=*contains*day&status!=draft`, held against records as printed."""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from agendum_emulator.store import Record

CUSTOM = re.compile(r"(c|sq)_[0-9]+|h_\w+", re.ASCII)

_CONDITION = re.compile(r"([A-Za-z0-9_]+)(!=|>=|<=|=|>|<)(?:\*(contains|beginswith|endswith|in)\*)?(.*)", re.DOTALL)
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", re.ASCII)
NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", re.ASCII)
_ORDER: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
_WORDS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "contains": lambda text, part: part in text,
    "beginswith": str.startswith,
    "endswith": str.endswith,
    "in": lambda text, parts: text in parts.split("|"),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: the attribute, one of six operators, the word between stars if there is one, and the value."""

    attribute: str
    sign: str
    word: str | None
    value: str

    def holds(self, record: Mapping[str, Any]) -> bool:
        """Whether a record, as it is printed, meets it."""
        found = _texts(record.get(self.attribute))
        if self.sign in _ORDER:
            return any(self._is_ordered(text) for text in found)
        equal = any(self._equals(text) for text in found)
        return equal if self.sign == "=" else not equal

    def _equals(self, text: str) -> bool:
        if self.word is not None:
            return _WORDS[self.word](text.casefold(), self.value.casefold())
        # As databases do it: neither the case nor blanks around a text make a difference.
        same = text.strip().casefold() == self.value.strip().casefold()
        return same or _both_numbers(text, self.value, operator.eq)

    def _is_ordered(self, text: str) -> bool:
        if _TIMESTAMP.fullmatch(text) and "T" in self.value:
            # A time that is written as ISO 8601 has it is accepted, and matches nothing.
            return False
        if NUMBER.fullmatch(text) and NUMBER.fullmatch(self.value):
            return _both_numbers(text, self.value, _ORDER[self.sign])
        return bool(text) and _ORDER[self.sign](text, self.value)


def parse(search: str, known: Callable[[str], bool]) -> list[Condition]:
    """The conditions of a search that have an effect.

    An ordering comparison of a custom field is silently ignored, as the vendor does it; so is what cannot be read, and
    what names an attribute that the record does not have.
    """
    found = []
    for part in search.split("&"):
        match = _CONDITION.fullmatch(part.strip())
        if match is None:
            continue
        condition = Condition(match[1], match[2], match[3], match[4])
        if CUSTOM.fullmatch(condition.attribute):
            if condition.sign not in _ORDER:
                found.append(condition)
        elif known(condition.attribute):
            found.append(condition)
    return found


def select(records: list[Record], conditions: list[Condition], *, one_is_enough: bool) -> list[Record]:
    """The records that meet all conditions, or one of them."""
    if not conditions:
        return records
    judge = any if one_is_enough else all
    return [record for record in records if judge(condition.holds(record) for condition in conditions)]


def _texts(value: Any) -> list[str]:
    """The texts that a value can be compared by: those of a choice are its id and its label."""
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)] or [""]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)] or [""]
    if value is None:
        return [""]
    if isinstance(value, bool):
        return [str(int(value)), str(value)]
    return [str(value)]


def _both_numbers(text: str, other: str, compare: Callable[[Any, Any], bool]) -> bool:
    if not (NUMBER.fullmatch(text) and NUMBER.fullmatch(other)):
        return False
    return compare(float(text), float(other))
