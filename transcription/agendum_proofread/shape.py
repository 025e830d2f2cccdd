"""The type of a field, in the words of the pages: `string<date>`, `enum<integer>`, `object[]`, `string | null`."""

import re
from dataclasses import dataclass
from typing import Self

BASES = ("string", "integer", "number", "boolean", "object", "array", "null", "any", "file", "enum")
"""The words for a type."""

FORMATS = {
    **dict.fromkeys(("int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double"), "number"),
    **dict.fromkeys(
        ("date", "date-time", "time", "uri", "email", "uuid", "byte", "binary", "password", "hostname"), "string"
    ),
}
"""The formats that some pages print in place of the type."""

_CLOSED = frozenset({"string", "integer", "number", "boolean", "file", "enum"})
_ONE = re.compile(r"(enum<)?([\w-]+)(?(1)>|)(?:<([^<>]+)>)?((?:\[\])*)")
_WORDS = "|".join((*BASES, *FORMATS))
KIND = rf"(?:{_WORDS})(?:<[^<>]+>)?(?:\[\])*(?: (?:\||or) (?:{_WORDS})(?:<[^<>]+>)?(?:\[\])*)*"
"""A pattern for the words of a type."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The types that a value may have, the formats of these, and whether it may be null."""

    types: frozenset[str]
    formats: frozenset[str] = frozenset()
    nullable: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the words of a page; what is no known type is kept as it stands."""
        types, formats = set(), set()
        for word in re.split(r" (?:\||or) ", text.strip()):
            if match := _ONE.fullmatch(word):
                _, base, form, brackets = match.groups()
                if base in FORMATS:
                    base, form = FORMATS[base], form or base
                types.add(base + brackets)
                formats |= {form} if form else set()
            else:
                types.add(word)
        # A schema that leaves the type open has none.
        return cls(frozenset(types - {"null", "any"}), frozenset(formats), "null" in types)

    @property
    def is_open(self) -> bool:
        """Whether rows may be within a row of this type: it is none of those that are known to hold nothing."""
        return any(name.rstrip("[]") not in _CLOSED for name in self.types)

    @property
    def base(self) -> str:
        """The types as text."""
        return " | ".join(sorted(self.types)) or ("null" if self.nullable else "any value")

    @property
    def form(self) -> str:
        """The formats as text."""
        return " | ".join(sorted(self.formats)) or "no format"

    def __str__(self) -> str:
        form = f"<{' | '.join(sorted(self.formats))}>" if self.formats else ""
        return f"{self.base}{form}{' | null' if self.nullable and self.types else ''}"
