"""What goes over the wire between the suite and a server, told to everything that wants to know."""

import datetime as dt
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import httpx

from agendum_contract.document import Operation, operations


@dataclass(frozen=True)
class Exchange:
    """One request and what came of it.

    Attributes:
        vendor: ``swoogo`` or ``eventify``.
        operation: The operationId, or None where the document has nothing at this path.
        test: The test that made the request; empty before the first.
        started: When it left, in Unix time.
        seconds: How long it took.
        request: The request, as it left: with its credentials.
        response: The answer, read whole, or None where none came.
        error: Why none came; empty where one did.
    """

    vendor: str
    operation: str | None
    test: str
    started: float
    seconds: float
    request: httpx.Request
    response: httpx.Response | None
    error: str = ""


Listener = Callable[[Exchange], None]


class Exchanges:
    """Hears every exchange of a run.

    Attributes:
        test: The test that is running.
    """

    def __init__(self) -> None:
        self.test = ""
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Tell a listener of every exchange from now on."""
        self._listeners.append(listener)

    def over(self, vendor: str, inner: httpx.BaseTransport) -> httpx.BaseTransport:
        """Return a transport that hears what goes through another one."""
        return _Listening(self, vendor, inner)

    def tell(self, exchange: Exchange) -> None:
        """Tell all listeners."""
        for listener in self._listeners:
            listener(exchange)


class _Listening(httpx.BaseTransport):
    def __init__(self, exchanges: Exchanges, vendor: str, inner: httpx.BaseTransport) -> None:
        self._exchanges = exchanges
        self._vendor = vendor
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        started, clock = time.time(), time.perf_counter()
        response, error = None, ""
        try:
            response = self._inner.handle_request(request)
            response.read()
            # The client, which would set it, finds the answer read.
            response.elapsed = dt.timedelta(seconds=time.perf_counter() - clock)
        except BaseException as problem:
            error = f"{type(problem).__name__}: {problem}"
            raise
        finally:
            found = operation_of(request)
            self._exchanges.tell(
                Exchange(
                    self._vendor,
                    found.name if found else None,
                    self._exchanges.test,
                    started,
                    time.perf_counter() - clock,
                    request,
                    None if error else response,
                    error,
                )
            )
        return response

    def close(self) -> None:
        self._inner.close()


def operation_of(request: httpx.Request) -> Operation | None:
    """Return the operation that a request is for, or None where the document has nothing at its path."""
    path = request.url.raw_path.partition(b"?")[0].decode("ascii")
    for pattern, operation in _patterns():
        if operation.method == request.method and pattern.fullmatch(path):
            return operation
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Operation], ...]:
    # A fixed path goes before one with a parameter, whose pattern it matches.
    found = sorted(operations().values(), key=lambda each: "{" in each.path)
    return tuple((re.compile("[^/]+".join(map(re.escape, re.split(r"\{\w+\}", each.path)))), each) for each in found)
