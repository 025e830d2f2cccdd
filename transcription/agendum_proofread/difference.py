"""A difference between a page and the document."""

from dataclasses import dataclass
from typing import Final

WORDING: Final = "example"
"""The aspect that is not drift."""

NO_ROW: Final = "no row for it"
"""What a page without names says of a field that it lacks."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that both sides say differently.

    Attributes:
        operation: The operationId.
        part: The part of the operation: method, path, query, request, response and so on.
        field: The field, empty for the part as a whole.
        aspect: What of it differs: type, format, enum, required, nullable, missing (in the document), extra (there).
        page: What the page says.
        spec: What the document says.
        line: Where the document says it.
        why: The id of the contradiction that explains the difference.
    """

    operation: str
    part: str
    field: str
    aspect: str
    page: str
    spec: str
    line: int
    why: str | None = None

    @property
    def place(self) -> str:
        """What it is about, in a few words."""
        return f"{self.part} {self.field}".strip()
