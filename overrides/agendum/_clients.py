"""The clients that users make: one for each vendor, in a sync and an async flavor."""

import os
import re
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NoReturn, Self, TypedDict, Unpack

import httpx

from agendum_api import AuthenticatedClient

from ._auth import Credentials
from ._http import AsyncFormClient, FormClient
from ._redact import Secret
from ._tokens import Token, TokenStore
from ._vendors import EventifyVendor, SwoogoVendor, Vendor, fits_a_header
from .errors import MissingCredentials

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
_OWN_CLIENT = "the HTTP client cannot be replaced; pass transport, proxy or event_hooks in httpx_args"


class Options(TypedDict, total=False):
    """What every client takes by name.

    Attributes:
        timeout: Seconds for connecting, reading, writing and waiting for a connection; 5 and 30 by default.
        headers: Headers for every request.
        cookies: Cookies for every request.
        verify_ssl: What ``httpx`` takes as ``verify``.
        follow_redirects: Whether redirects are followed; credentials never follow to another origin.
        httpx_args: More arguments for ``httpx.Client``, such as ``transport``, ``proxy`` or ``event_hooks``.
    """

    timeout: httpx.Timeout | None
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    verify_ssl: str | bool | ssl.SSLContext
    follow_redirects: bool
    httpx_args: Mapping[str, Any]


class VendorClient(AuthenticatedClient):
    """What the clients of both vendors have in common.

    An instance is passed as ``client=`` to the generated functions. It may be shared between threads and tasks.
    """

    default_url: ClassVar[str]

    def __init__(self, credentials: Credentials, base_url: str, **options: Unpack[Options]) -> None:
        if not _is_origin(base_url):
            # It may hold a password, so it is not shown.
            raise ValueError(f"base_url must be an origin such as {self.default_url}")
        super().__init__(
            base_url=base_url.rstrip("/"),
            # The token is kept apart: a field of this class would show it in repr.
            token="",
            timeout=options.get("timeout", DEFAULT_TIMEOUT),
            headers=dict(options.get("headers", {})),
            cookies=dict(options.get("cookies", {})),
            verify_ssl=options.get("verify_ssl", True),
            follow_redirects=options.get("follow_redirects", False),
            httpx_args=dict(options.get("httpx_args", {})),
        )
        self._credentials = credentials
        self._building = threading.Lock()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:  # type: ignore[override]  # The generated class cannot be hashed.
        return id(self)

    def __reduce_ex__(self, _protocol: Any) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} holds credentials and connections: make one where it is used")

    def get_httpx_client(self) -> FormClient:
        """Return the ``httpx.Client`` behind this client; it is made when first asked for."""
        with self._building:
            if not isinstance(self._client, FormClient) or self._client.is_closed:
                self._client = FormClient(self._credentials, **self._httpx_options())
            return self._client

    def get_async_httpx_client(self) -> AsyncFormClient:
        """Return the ``httpx.AsyncClient`` behind this client; it is made when first asked for."""
        with self._building:
            if not isinstance(self._async_client, AsyncFormClient) or self._async_client.is_closed:
                self._async_client = AsyncFormClient(self._credentials, **self._httpx_options())
            return self._async_client

    def set_httpx_client(self, client: httpx.Client) -> NoReturn:  # noqa: ARG002 - the generated signature
        """Refuse: a plain ``httpx.Client`` would send forms and credentials wrong.

        Raises:
            TypeError: Always; ``httpx_args`` takes a transport, proxies and hooks.
        """
        raise TypeError(_OWN_CLIENT)

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> NoReturn:  # noqa: ARG002 - as above
        """Refuse, as ``set_httpx_client`` does.

        Raises:
            TypeError: Always.
        """
        raise TypeError(_OWN_CLIENT)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """Return a client with more headers that shares the token of this one."""
        return self._twin(headers={**self._headers, **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """Return a client with more cookies that shares the token of this one."""
        return self._twin(cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout) -> Self:
        """Return a client with another timeout that shares the token of this one."""
        return self._twin(timeout=timeout)

    def close(self) -> None:
        """Close the connections of sync calls; the next call opens new ones."""
        with self._building:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    async def aclose(self) -> None:
        """Close the connections of async calls; the next call opens new ones."""
        with self._building:
            client, self._async_client = self._async_client, None
        if client is not None:
            await client.aclose()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(self, *_exc: object, **_kwargs: Any) -> None:
        """Close the connections of sync calls."""
        self.close()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(self, *_exc: object, **_kwargs: Any) -> None:
        """Close the connections of async calls."""
        await self.aclose()

    def _twin(self, **changes: Unpack[Options]) -> Self:
        options: Options = {
            "timeout": self._timeout,
            "headers": self._headers,
            "cookies": self._cookies,
            "verify_ssl": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            "httpx_args": self._httpx_args,
        }
        options.update(changes)
        twin = object.__new__(type(self))
        VendorClient.__init__(twin, self._credentials, self._base_url, **options)
        return twin

    def _httpx_options(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": self._headers,
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }


class Swoogo(VendorClient):
    """A client of Swoogo for sync calls.

    Args:
        consumer_key: The consumer key of an API credential.
        consumer_secret: Its secret.
        base_url: The origin of the API.
        clock: Returns the Unix time in seconds; tests may pass their own.
        options: See ``Options``.

    Raises:
        MissingCredentials: The key or the secret is empty.

    Source: https://developer.swoogo.com/api-reference/introduction
    """

    default_url: ClassVar[str] = "https://api.swoogo.com"

    def __init__(
        self,
        consumer_key: str,
        consumer_secret: str,
        *,
        base_url: str = default_url,
        clock: Callable[[], float] = time.time,
        **options: Unpack[Options],
    ) -> None:
        if not consumer_key or not consumer_secret:
            raise MissingCredentials("Swoogo needs a consumer key and a consumer secret")
        vendor: Vendor = SwoogoVendor(consumer_key, consumer_secret)
        super().__init__(Credentials(vendor, TokenStore(clock)), base_url, **options)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client from ``SWOOGO_CONSUMER_KEY``, ``SWOOGO_CONSUMER_SECRET`` and, if it is set, ``SWOOGO_URL``.

        Args:
            options: What the class takes by name, but for the credentials; they win over the environment.

        Raises:
            MissingCredentials: A variable is not set.
        """
        options.setdefault("base_url", os.environ.get("SWOOGO_URL") or cls.default_url)
        return cls(_required("SWOOGO_CONSUMER_KEY"), _required("SWOOGO_CONSUMER_SECRET"), **options)


class AsyncSwoogo(Swoogo):
    """A client of Swoogo for async calls, to be used with ``async with``; see ``Swoogo`` for its arguments."""


class Eventify(VendorClient):
    """A client of Eventify for sync calls.

    Args:
        email: The e-mail address of an admin. Not needed with a session token.
        password: The password. Not needed with a session token.
        event_id: The event that tokens are asked for.
        session_token: A ready token. Without an e-mail address and a password it cannot be renewed.
        base_url: The origin of the API.
        clock: Returns the Unix time in seconds; tests may pass their own.
        options: See ``Options``.

    Raises:
        MissingCredentials: Neither a session token nor an e-mail address and a password are given.
        ValueError: The session token has characters that do not fit into a header.

    Source: https://adminapi.eventify.io/v4/api/create-a-new-session-for-your-session-track
    """

    default_url: ClassVar[str] = "https://adminapi.eventify.io"

    def __init__(  # noqa: PLR0913 - see VendorClient
        self,
        email: str | None = None,
        password: str | None = None,
        *,
        event_id: int | None = None,
        session_token: str | None = None,
        base_url: str = default_url,
        clock: Callable[[], float] = time.time,
        **options: Unpack[Options],
    ) -> None:
        if not session_token and not (email and password):
            raise MissingCredentials("Eventify needs an e-mail address and a password, or a session token")
        if session_token and not fits_a_header(session_token):
            raise ValueError("the session token has characters that do not fit into a header")
        vendor: Vendor = EventifyVendor(email, password, event_id)
        token = Token(Secret(session_token)) if session_token else None
        super().__init__(Credentials(vendor, TokenStore(clock, token)), base_url, **options)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client from ``EVENTIFY_EMAIL`` and ``EVENTIFY_PASSWORD``, or from ``EVENTIFY_SESSION_TOKEN``.

        ``EVENTIFY_EVENT_ID`` and ``EVENTIFY_URL`` are read if they are set.

        Args:
            options: What the class takes by name, but for the credentials; they win over the environment.

        Raises:
            MissingCredentials: Neither a token nor the e-mail address and the password are set.
            ValueError: ``EVENTIFY_EVENT_ID`` is not a number.
        """
        options.setdefault("base_url", os.environ.get("EVENTIFY_URL") or cls.default_url)
        options.setdefault("session_token", os.environ.get("EVENTIFY_SESSION_TOKEN") or None)
        if "event_id" not in options and (event_id := os.environ.get("EVENTIFY_EVENT_ID")):
            if not event_id.isdecimal():
                raise ValueError(f"EVENTIFY_EVENT_ID must be a number, not {event_id!r}")
            options["event_id"] = int(event_id)
        if options["session_token"]:
            return cls(os.environ.get("EVENTIFY_EMAIL"), os.environ.get("EVENTIFY_PASSWORD"), **options)
        return cls(_required("EVENTIFY_EMAIL"), _required("EVENTIFY_PASSWORD"), **options)


class AsyncEventify(Eventify):
    """A client of Eventify for async calls, to be used with ``async with``; see ``Eventify`` for its arguments."""


def _is_origin(url: str) -> bool:
    """Whether a URL has a scheme, a host and nothing but a path behind them."""
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL:
        return False
    return parts.scheme in ("http", "https") and bool(parts.host) and not re.search("[@?#]", url)


def _required(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise MissingCredentials(f"the environment variable {name} is not set")
    return value
