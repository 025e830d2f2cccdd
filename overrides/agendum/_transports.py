"""Makes the connections of a client: lanes or a pool, with the shared TLS context."""

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import httpx

from . import _tls
from ._lanes import LANES, LaneTransport
from ._thread_lanes import LANES as THREAD_LANES
from ._thread_lanes import ThreadLaneTransport

if TYPE_CHECKING:
    from ._tls import Cert, Verify

# For threads. A vendor takes about 0.3 s for an answer, so 20 connections carry some 60 requests a second, where its
# rate limit allows 3 for long. All 20 may stay open: with fewer, threads would close and open them all the time.
SYNC_LIMITS = httpx.Limits(max_connections=THREAD_LANES, max_keepalive_connections=THREAD_LANES)
ASYNC_LIMITS = httpx.Limits(max_connections=LANES, max_keepalive_connections=LANES)


class Network(TypedDict, total=False):
    """How connections are made; what ``httpx.Client`` takes by these names.

    Attributes:
        verify: What ``agendum._tls.context`` takes.
        cert: The certificate of the client.
        trust_env: Whether ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` are read.
        http1: Whether HTTP/1.1 is offered.
        http2: Whether HTTP/2 is offered. Async requests then share a pool in place of lanes.
        deadline: Seconds for one whole answer; None for no limit.
        limits: How many connections there may be: 20 for threads, 10 lanes for the tasks of each event loop.
        proxy: The proxy that all connections go through.
    """

    verify: "Verify"
    cert: "Cert | None"
    trust_env: bool
    http1: bool
    http2: bool
    deadline: float | None
    limits: httpx.Limits | None
    proxy: httpx.Proxy | httpx.URL | str | None


def sync_pool(**network: Unpack[Network]) -> httpx.BaseTransport:
    """Return the connections of a client for threads: lanes, or with HTTP/2 a pool.

    Args:
        network: How they are made.

    Raises:
        FileNotFoundError: A path of certificates does not exist.
        ValueError: A file holds no certificate, or the limits allow no connection.
    """
    options = _options(network)
    if options["http2"]:
        return httpx.HTTPTransport(**options)
    limits = network.get("limits") or SYNC_LIMITS
    options["limits"] = httpx.Limits(
        max_connections=1, max_keepalive_connections=1, keepalive_expiry=limits.keepalive_expiry
    )

    def open_lane() -> httpx.BaseTransport:
        from ._sockets import guard  # noqa: PLC0415 - httpcore is imported with the first connection

        lane = httpx.HTTPTransport(**options)
        guard(lane._pool, network.get("deadline"))  # noqa: SLF001 - httpx does not pass it on
        return lane

    lanes = THREAD_LANES if limits.max_connections is None else limits.max_connections
    return ThreadLaneTransport(open_lane, lanes=lanes, keep=limits.max_keepalive_connections)


def async_pool(**network: Unpack[Network]) -> httpx.AsyncBaseTransport:
    """Return the connections of a client for tasks: lanes, or with HTTP/2 a pool.

    Args:
        network: How they are made.

    Raises:
        FileNotFoundError: A path of certificates does not exist.
        ValueError: A file holds no certificate, or the limits allow no connection.
    """
    options = _options(network)
    if options["http2"]:
        return httpx.AsyncHTTPTransport(**options)
    limits = network.get("limits") or httpx.Limits()
    lanes = LANES if limits.max_connections is None else limits.max_connections
    keep = lanes if limits.max_keepalive_connections is None else limits.max_keepalive_connections

    def open_lane() -> httpx.AsyncBaseTransport:
        from ._connection import OneConnection  # noqa: PLC0415 - httpcore is imported with the first connection

        return OneConnection(network.get("deadline"), **options)

    return LaneTransport(open_lane, lanes=lanes, keep=keep, idle=limits.keepalive_expiry)


def aiohttp_pool(**network: Unpack[Network]) -> httpx.AsyncBaseTransport:
    """Return connections of ``aiohttp`` for tasks.

    Args:
        network: How they are made; HTTP/2 is not known.

    Raises:
        ImportError: The ``aiohttp`` extra is not installed.
    """
    try:
        from ._aiohttp import AiohttpTransport  # noqa: PLC0415 - an extra
    except ImportError as reason:
        raise ImportError(
            "transport='aiohttp' needs the extra of that name: pip install 'agendum[aiohttp]'"
        ) from reason
    options = _options({**network, "http2": False})
    # httpx takes an address, too.
    proxy = options["proxy"]
    options["proxy"] = httpx.Proxy(proxy) if isinstance(proxy, str | httpx.URL) else proxy
    return AiohttpTransport(network.get("deadline"), **options)


def _options(network: Network) -> dict[str, Any]:
    """Return what the transports of ``httpx`` take; the TLS context is made, or found, here and once."""
    http2 = network.get("http2", False)
    return {
        "verify": _tls.context(
            network.get("verify", True), network.get("cert"), trust_env=network.get("trust_env", True), http2=http2
        ),
        "http1": network.get("http1", True),
        "http2": http2,
        "limits": network.get("limits") or SYNC_LIMITS,
        "proxy": network.get("proxy"),
    }
