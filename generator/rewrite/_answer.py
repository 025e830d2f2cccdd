"""What a call returns beside its result. This file is copied into the generated package as it stands."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - signatures may be read at run time
from typing import Any, Generic, TypeVar

from attrs import field, frozen

T = TypeVar("T")


@frozen
class Violation:
    """One place where an answer is not what the OpenAPI document says.

    Its repr shows what kind of value was found, not the value, which may be personal data.

    Attributes:
        pointer: The JSON pointer (RFC 6901) of the place.
        expected: What the document says, in words.
        value: What was found; ``UNSET`` where a required property is missing.
    """

    pointer: str
    expected: str
    value: Any = field(repr=lambda value: f"<{type(value).__name__}>")


@frozen
class Answer(Generic[T]):
    """What a call returned, and the answer that it came with.

    Attributes:
        parsed: What the method returns without ``with_response``.
        status: The HTTP status.
        headers: The headers; their names are found in any case.
        content: The body as it came.
        request_id: The id that the server gave the request, or None.
        credits_left: How many credits of the rate limit the server counts, or None where it does not say.
        retries: How often the request was repeated.
        violations: Where the body is not what the OpenAPI document says.
    """

    parsed: T
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    request_id: str | None = None
    credits_left: int | None = None
    retries: int = 0
    violations: tuple[Violation, ...] = ()
