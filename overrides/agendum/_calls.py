"""Makes the calls of the resources: arguments in, records or answers out, page after page."""

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Self

from . import _arguments, errors
from ._pages import EndlessListError, Walk

if TYPE_CHECKING:
    from typing import Protocol

    from agendum_api.resources import Answer

    from ._answers import Result
    from ._http import AsyncFormClient, FormClient

    class Client(Protocol):
        """What calls need of the client that they are made with."""

        strict: bool

        def get_httpx_client(self) -> FormClient:
            """Return the HTTP client of sync calls."""
            ...

        def get_async_httpx_client(self) -> AsyncFormClient:
            """Return the HTTP client of async calls."""
            ...


_TOO_LARGE = (errors.BadRequest, errors.UnprocessableContent)


class _Calls:
    """What sync and async calls have in common.

    Args:
        client: The client that the calls are made with.
        answers: Whether a call returns an ``Answer``.
    """

    def __init__(self, client: "Client", *, answers: bool = False) -> None:
        self._client = client
        self._answers = answers

    @property
    def with_response(self) -> Self:
        """The same, for calls that return an ``Answer``."""
        return type(self)(self._client, answers=True)

    def body(self, model: type[Any], /, **values: Any) -> Any:
        """Build a request body; see ``_arguments.body``."""
        return _arguments.body(model, values)

    def _shown(self, result: "Result") -> Any:
        return result.answer() if self._answers else result.parsed


class Calls(_Calls):
    """Calls that return when the answer is there."""

    def call(self, operation: Any, **arguments: Any) -> Any:
        """Call an operation."""
        return self._shown(self._result(operation, arguments))

    def pages(self, operation: Any, **arguments: Any) -> Iterator[Any]:
        """Yield the pages of a list."""
        for page, _ in self._walk(operation, Walk(arguments)):
            yield page

    def iterate(self, operation: Any, limit: int | None, **arguments: Any) -> Iterator[Any]:
        """Yield the records of a list."""
        for _, records in self._walk(operation, Walk(arguments, limit)):
            yield from records

    def request(self, method: str, path: str, **options: Any) -> "Answer[Any]":
        """Send a request that the OpenAPI document need not know."""
        return self._client.get_httpx_client().ask(method, path, **options).answer()

    def _result(self, operation: Any, arguments: dict[str, Any]) -> "Result":
        http = self._client.get_httpx_client()
        return http.call(operation, _arguments.query(arguments), strict=self._client.strict)

    def _walk(self, operation: Any, walk: Walk) -> Iterator[tuple[Any, list[Any]]]:
        while (arguments := walk.next()) is not None:
            try:
                result = self._result(operation, arguments)
            except _TOO_LARGE:
                if walk.shrink():
                    continue
                raise
            try:
                records = walk.take(result.parsed)
            except EndlessListError as reason:
                raise result.violation(str(reason)) from None
            yield result.parsed, records


class AsyncCalls(_Calls):
    """Calls that are awaited."""

    async def call(self, operation: Any, **arguments: Any) -> Any:
        """Call an operation."""
        return self._shown(await self._result(operation, arguments))

    async def pages(self, operation: Any, **arguments: Any) -> AsyncIterator[Any]:
        """Yield the pages of a list."""
        # Closed with this generator, rather than whenever the event loop finds it.
        async with aclosing(self._walk(operation, Walk(arguments))) as walk:
            async for page, _ in walk:
                yield page

    async def iterate(self, operation: Any, limit: int | None, **arguments: Any) -> AsyncIterator[Any]:
        """Yield the records of a list."""
        async with aclosing(self._walk(operation, Walk(arguments, limit))) as walk:
            async for _, records in walk:
                for record in records:
                    yield record

    async def request(self, method: str, path: str, **options: Any) -> "Answer[Any]":
        """Send a request that the OpenAPI document need not know."""
        return (await self._client.get_async_httpx_client().ask(method, path, **options)).answer()

    async def _result(self, operation: Any, arguments: dict[str, Any]) -> "Result":
        http = self._client.get_async_httpx_client()
        return await http.call(operation, _arguments.query(arguments), strict=self._client.strict)

    async def _walk(self, operation: Any, walk: Walk) -> AsyncGenerator[tuple[Any, list[Any]], None]:
        while (arguments := walk.next()) is not None:
            try:
                result = await self._result(operation, arguments)
            except _TOO_LARGE:
                if walk.shrink():
                    continue
                raise
            try:
                records = walk.take(result.parsed)
            except EndlessListError as reason:
                raise result.violation(str(reason)) from None
            yield result.parsed, records
