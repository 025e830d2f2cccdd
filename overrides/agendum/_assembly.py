"""Puts the HTTP clients together: transports, TLS context, retries, budget and log."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx

from . import _tls, _transports
from ._credentials import Credentials
from ._http import AsyncFormClient, FormClient
from ._retry import AsyncRetryTransport, RetryPolicy, RetryTransport
from ._spending import AsyncSpendingTransport, SpendingTransport

if TYPE_CHECKING:
    from ._budget import Budget
    from ._options import Options

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
# Twice the time for one read: a large page may come slowly, but not for ever.
DEFAULT_DEADLINE = 60.0
_AIOHTTP = "aiohttp"


class Settings:
    """What an HTTP client is made of.

    Args:
        base_url: The origin.
        credentials: Signs the requests.
        budget: Counts the credits of the rate limit, or None.
        options: What the user said.
    """

    def __init__(self, base_url: str, credentials: Credentials, budget: "Budget | None", options: "Options") -> None:
        self.base_url = base_url
        self.credentials = credentials
        self.budget = budget
        self.options = options


def sync_client(settings: Settings) -> FormClient:
    """Make the HTTP client of sync calls.

    Raises:
        TypeError: The transport is not one for sync calls.
    """
    arguments = _arguments(settings, _transports.SYNC_LIMITS)

    def own(inner: httpx.BaseTransport | None, **network: Any) -> RetryTransport:
        carrier = inner or _transports.sync_pool(**network, deadline=_deadline(settings))
        if not isinstance(carrier, httpx.BaseTransport):
            raise TypeError(f"sync calls need an httpx.BaseTransport, not {type(carrier).__name__}")
        if settings.budget is not None:
            carrier = SpendingTransport(carrier, settings.budget)
        sleep: Any = settings.options.get("sleep", time.sleep)
        return RetryTransport(carrier, _policy(settings), sleep=sleep, clock=_clock(settings))

    return FormClient(settings.credentials, own, **_mounted(arguments, own))


def async_client(settings: Settings) -> AsyncFormClient:
    """Make the HTTP client of async calls.

    Raises:
        ImportError: ``aiohttp`` is asked for and not installed.
        TypeError: The transport is not one for async calls.
    """
    arguments = _arguments(settings, _transports.ASYNC_LIMITS)
    is_aiohttp = arguments["transport"] == _AIOHTTP
    if is_aiohttp:
        arguments["transport"] = None
    pool = _transports.aiohttp_pool if is_aiohttp else _transports.async_pool

    def own(inner: httpx.AsyncBaseTransport | None, **network: Any) -> AsyncRetryTransport:
        carrier = inner or pool(**network, deadline=_deadline(settings))
        if not isinstance(carrier, httpx.AsyncBaseTransport):
            raise TypeError(f"async calls need an httpx.AsyncBaseTransport, not {type(carrier).__name__}")
        if settings.budget is not None:
            carrier = AsyncSpendingTransport(carrier, settings.budget)
        sleep: Any = settings.options.get("sleep")
        return AsyncRetryTransport(carrier, _policy(settings), sleep=sleep, clock=_clock(settings))

    return AsyncFormClient(settings.credentials, own, **_mounted(arguments, own))


def _arguments(settings: Settings, limits: httpx.Limits) -> dict[str, Any]:
    """Return what ``httpx.Client`` takes; it hands on what concerns the transports."""
    options = settings.options
    arguments = {
        "transport": options.get("transport"),
        "base_url": settings.base_url,
        "headers": options.get("headers"),
        "cookies": options.get("cookies"),
        "timeout": options.get("timeout", DEFAULT_TIMEOUT),
        "follow_redirects": options.get("follow_redirects", False),
        "limits": limits,
        **options.get("httpx_args", {}),
    }
    arguments["verify"] = _tls.context(
        arguments.pop("verify", options.get("verify_ssl", True)),
        arguments.pop("cert", None),
        trust_env=arguments.get("trust_env", True),
        http2=arguments.get("http2", False),
    )
    return arguments


def _mounted(arguments: dict[str, Any], own: Callable[..., Any]) -> dict[str, Any]:
    """Put around the transports that the user gave for some addresses what goes around all of them."""
    mounts = arguments.get("mounts") or {}
    return {**arguments, "mounts": {pattern: mounted and own(mounted) for pattern, mounted in mounts.items()}}


def _policy(settings: Settings) -> RetryPolicy:
    options = settings.options
    return RetryPolicy(retries=options["retries"]) if "retries" in options else RetryPolicy()


def _clock(settings: Settings) -> Any:
    return settings.options.get("clock", time.time)


def _deadline(settings: Settings) -> float | None:
    return settings.options.get("deadline", DEFAULT_DEADLINE)
