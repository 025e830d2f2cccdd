"""What the resources of both vendors share. This file is copied into the generated package as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Protocol, Self

    from ._answer import Answer

    class Caller(Protocol):
        """Makes the calls of a resource; the clients of ``agendum`` bring it."""

        @property
        def with_response(self) -> Self:
            """The same, for calls that return an ``Answer``."""
            ...

        def body(self, model: type[Any], /, **values: Any) -> Any:
            """Build a request body of Python values."""
            ...

        def call(self, operation: Any, **arguments: Any) -> Any:
            """Call an operation, which is a module of ``agendum_api.api``; awaitable for async clients."""
            ...

        def pages(self, operation: Any, **arguments: Any) -> Any:
            """Return an iterator of the pages of a list, sync or async."""
            ...

        def iterate(self, operation: Any, limit: int | None, **arguments: Any) -> Any:
            """Return an iterator of the records of a list, sync or async."""
            ...


P = ParamSpec("P")
T = TypeVar("T")


class Resource:
    """The base of the resources.

    Args:
        caller: Makes the calls.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller


def answering(method: Callable[P, T]) -> Callable[P, Answer[T]]:
    """Give the method of a resource whose caller returns answers its true type."""
    answers: Callable[P, Any] = method
    return answers


def async_answering(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Answer[T]]]:
    """Do what ``answering`` does, for coroutine functions."""
    answers: Callable[P, Any] = method
    return answers
