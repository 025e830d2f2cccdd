"""Form bodies as PHP reads them: brackets make arrays, the last value wins, nothing is ever an error but bad UTF-8.

The rules are those of `php_register_variable_ex`, odd ones included: a key is dropped when its name is empty or nested
too deeply, spaces and dots in a name become underscores, text after a closing bracket is ignored, and a bracket that is
never closed is a part of the name.
"""

import re
from urllib.parse import unquote_to_bytes

NESTING_LIMIT = 64
_LARGEST_INDEX = 2**63 - 1
_INDEX = re.compile(r"0|[1-9][0-9]{0,18}", re.ASCII)
_NAME = str.maketrans(" .", "__")
_UNBALANCED_NAME = str.maketrans(" .[", "___")
_SPACES = " \t\n\v\f\r"


class FormError(ValueError):
    """A form body that is not UTF-8."""


class PhpArray(dict[str, "str | PhpArray"]):
    """PHP's array: a map that knows the index an appended value gets."""

    __slots__ = ("_next",)

    def __init__(self) -> None:
        super().__init__()
        self._next = 0

    def __setitem__(self, key: str, value: "str | PhpArray") -> None:
        super().__setitem__(key, value)
        if is_index(key):
            self._next = max(self._next, int(key) + 1)

    def free_key(self) -> str | None:
        """The key that `[]` stands for, or None when the last one is taken."""
        return str(self._next) if self._next <= _LARGEST_INDEX else None


def is_index(key: str) -> bool:
    """Whether PHP keeps a key as an integer."""
    return _INDEX.fullmatch(key) is not None and int(key) <= _LARGEST_INDEX


def parse(body: bytes) -> PhpArray:
    """Read a form body or a query string."""
    fields = PhpArray()
    for pair in body.split(b"&"):
        if pair:
            name, _, value = pair.partition(b"=")
            assign(fields, _decode(name), _decode(value))
    return fields


def assign(fields: PhpArray, name: str, value: str) -> None:
    """Put a value where its name leads to."""
    _store(fields, keys(name), value)


def keys(name: str) -> list[str | None]:
    """The keys that lead to a value: none when PHP drops it; None among them appends."""
    base, bracket, rest = name.lstrip(" ").partition("\0")[0].partition("[")
    if not base:
        return []
    found: list[str | None] = [base.translate(_NAME)]
    while bracket == "[":
        if len(found) > NESTING_LIMIT:
            return []
        # PHP looks for the closing bracket after one optional space, which is why `[ ]` appends as well.
        start = 1 if rest and rest[0] in _SPACES else 0
        end = rest.find("]", start)
        if end < 0:
            return found if len(found) > 1 else [f"{base}_{rest}".translate(_UNBALANCED_NAME)]
        found.append(None if end == start else rest[:end])
        bracket, rest = rest[end + 1 : end + 2], rest[end + 2 :]
    return found


def _store(fields: PhpArray, path: list[str | None], value: str) -> None:
    here = fields
    for position, step in enumerate(path, start=1):
        key = here.free_key() if step is None else step
        if key is None:
            return
        if position == len(path):
            here[key] = value
            return
        inner = here.get(key)
        if not isinstance(inner, PhpArray):
            inner = PhpArray()
            here[key] = inner
        here = inner


def _decode(raw: bytes) -> str:
    try:
        return unquote_to_bytes(raw.replace(b"+", b" ")).decode()
    except UnicodeDecodeError as error:
        raise FormError("the form is not UTF-8") from error
