"""Makes values that stand for others: of the same kind and about as long, and always the same for the same value."""

import json
import re
from typing import Any

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://\S*")
_DIGITS = re.compile(r"[+(]?[0-9][0-9\s()./+-]*")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
TIMESTAMP = re.compile(rf"{DATE.pattern}[ T]{TIME.pattern}(\.[0-9]+)?(Z|[+-][0-9]{{2}}:?[0-9]{{2}})?")
# A text that is longer stands for one that is this long.
_LONGEST = 200
_LAST_OF_ASCII, _LAST_OF_THE_PLANE = "\x7f", "\uffff"


class StandIns:
    """Numbers the values that it meets, so that the same value has the same stand-in. It writes none of them down."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[type, Any], int] = {}

    def of_text(self, value: str) -> str:
        """Return a text of the same kind: an address for an address, digits for digits."""
        number = self._number(value)
        made: str | None = None
        if _EMAIL.fullmatch(value):
            made = f"person{number}@example.com"
        elif _URL.fullmatch(value):
            made = f"https://example.com/{number}"
        elif TIMESTAMP.fullmatch(value) or DATE.fullmatch(value):
            made = f"2000-01-{number % 28 + 1:02} 00:00:00"[: 19 if len(value) > len("2000-01-01") else 10]
        elif TIME.fullmatch(value):
            made = f"00:{number % 60:02}:00"[: len(value)]
        elif _DIGITS.fullmatch(value):
            made = _with_digits(value, number)
        return made if made is not None else self.of_any_text(value)

    def of_any_text(self, value: str) -> str:
        """Return a text for another one that is not of a kind of its own."""
        if not value:
            return value
        # Letters beyond the basic ones are read in another way; there is one where there was one.
        last = max(value)
        ending = "" if last <= _LAST_OF_ASCII else "\u00e4" if last <= _LAST_OF_THE_PLANE else "\U0001d518"
        number, length = self._number(value), min(len(value), _LONGEST) - len(ending)
        label = f"text{number}"
        text = label.ljust(length, "x") if len(label) <= length else f"{number:x}".rjust(length, "x")
        return text[max(0, len(text) - length) :] + ending

    def of_number(self, value: float) -> int | float:
        """Return a number for another one, with as many digits before the point."""
        digits = len(str(abs(int(value)))) if abs(value) < 10**_LONGEST else _LONGEST
        number = int(_with_digits("0" * digits, self._number(value)))
        return type(value)(-number if value < 0 else number)

    def of_json(self, value: str) -> Any:
        """Return what an object or a list in JSON that is kept as a text holds, or None for any other text."""
        if not value.lstrip().startswith(("{", "[")):
            return None
        try:
            found = json.loads(value)
        except (RecursionError, ValueError):
            return None
        return found if isinstance(found, dict | list) else None

    def _number(self, value: str | float) -> int:
        return self._numbers.setdefault((type(value), value), len(self._numbers) + 1)


def _with_digits(text: str, number: int) -> str:
    """Return a text with the digits of a number for its own; the first is 1, so that no digit gets lost."""
    count = sum(each in "0123456789" for each in text)
    digits = iter(("1" + f"{number:0{count}}"[-(count - 1) :]) if count > 1 else str(number % 10))
    return "".join(next(digits) if each in "0123456789" else each for each in text)
