"""What the clients take by name."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

    import httpx

    from ._budget import Budget


class Options(TypedDict, total=False):
    """What every client takes by name.

    Attributes:
        timeout: Seconds for connecting, and for each read, write and wait for a connection; 5 and 30 by default.
        deadline: Seconds for one whole answer, however slowly it comes; 60 by default, None for no limit.
        headers: Headers for every request.
        cookies: Cookies for every request. Those that a server sets are not kept.
        verify_ssl: What ``httpx`` takes as ``verify``: a path of certificates, a context, or False.
        follow_redirects: Whether redirects are followed; credentials never follow to another origin.
        transport: What carries the requests in place of our own connections, such as ``httpx.MockTransport``. Async
            clients also take ``"aiohttp"``, with the extra of that name.
        retries: How often a call is repeated at most; 2 by default.
        budget: Who counts the credits of the rate limit: True for this process, ``"sqlite:///path"`` or a ``Path`` for
            all processes of a machine, ``"redis://host:port/db"`` for several machines, a ``Budget``, or False for
            nobody. True for Swoogo, False for Eventify, which documents no limit.
        strict: Whether an answer that is not as documented is a ``ContractViolation``, rather than reported.
        clock: Returns the Unix time in seconds; tests may pass their own.
        sleep: Waits for a number of seconds before a call is repeated; async clients take a coroutine function.
        httpx_args: More arguments for ``httpx.Client``, such as ``proxy``, ``cert`` or ``event_hooks``.
    """

    timeout: "httpx.Timeout | float | None"
    deadline: float | None
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    verify_ssl: "str | bool | ssl.SSLContext"
    follow_redirects: bool
    transport: "httpx.BaseTransport | httpx.AsyncBaseTransport | Literal['aiohttp'] | None"
    retries: int
    budget: "bool | str | Path | Budget"
    strict: bool
    clock: Callable[[], float]
    sleep: Callable[[float], None] | Callable[[float], Awaitable[None]]
    httpx_args: Mapping[str, Any]


class RequestOptions(TypedDict, total=False):
    """What ``request`` takes by name.

    Attributes:
        params: The parameters of the query.
        data: The fields of a form, encoded as Swoogo reads them.
        json: A body of JSON.
        content: A body as it is.
        headers: More headers.
        timeout: Another timeout.
    """

    params: Mapping[str, Any]
    data: Mapping[str, Any]
    json: Any
    content: bytes | str
    headers: Mapping[str, str]
    timeout: "httpx.Timeout | float | None"
