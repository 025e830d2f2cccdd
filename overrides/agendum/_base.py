"""What the clients of both vendors have in common."""

from __future__ import annotations

import functools
import re
import threading
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, Unpack

from agendum_api.client import AuthenticatedClient

# The HTTP library takes longer to import than all of this; it is loaded with the first call.
if TYPE_CHECKING:
    import httpx

    from agendum_api.resources import Answer

    from . import _assembly
    from ._budget import Budget
    from ._calls import AsyncCalls, Calls
    from ._credentials import Credentials
    from ._http import AsyncFormClient, FormClient
    from ._options import Options, RequestOptions
    from ._secrets import Secret

# A scheme, a host, perhaps a port and a path: no user information, no query, no fragment.
_ORIGIN = re.compile(
    r"https?://(?:\[[0-9A-Fa-f:.]+\]|[^\s/:@?#\[\]\\]+)(?::[0-9]{1,5})?(?:/[^\s@?#\\]*)?", re.IGNORECASE
)
_OWN_CLIENT = "the HTTP client cannot be replaced; pass a transport, a proxy or event_hooks"


class VendorClient(AuthenticatedClient):
    """What the clients of both vendors have in common.

    An instance may be shared between threads and tasks. It is also what the generated functions of ``agendum_api.api``
    take as ``client=``.
    """

    default_url: ClassVar[str]
    limited: ClassVar[bool]

    def __init__(self, credentials: Credentials, base_url: str, owner: Secret, **options: Unpack[Options]) -> None:
        if not _is_origin(base_url):
            # It may hold a password, so it is not shown.
            raise ValueError(f"base_url must be an origin such as {self.default_url}")
        super().__init__(base_url=base_url.rstrip("/"), token="")  # The token is kept apart: repr would show it.
        self._options = options
        self._owner = owner
        self._credentials = credentials
        self._building = threading.Lock()
        self.strict = options.get("strict", False)

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
        client: Any = self._client
        if client is None or client.is_closed:
            from . import _assembly  # noqa: PLC0415 - it imports the HTTP library

            with self._building:
                client = self._client
                if client is None or client.is_closed:
                    client = self._client = _assembly.sync_client(self._settings())
        return client  # type: ignore[no-any-return]

    def get_async_httpx_client(self) -> AsyncFormClient:
        """Return the ``httpx.AsyncClient`` behind this client; it is made when first asked for."""
        client: Any = self._async_client
        if client is None or client.is_closed:
            from . import _assembly  # noqa: PLC0415 - as above

            with self._building:
                client = self._async_client
                if client is None or client.is_closed:
                    client = self._async_client = _assembly.async_client(self._settings())
        return client  # type: ignore[no-any-return]

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
        return self._twin(headers={**self._options.get("headers", {}), **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """Return a client with more cookies that shares the token of this one."""
        return self._twin(cookies={**self._options.get("cookies", {}), **cookies})

    def with_timeout(self, timeout: httpx.Timeout | float | None) -> Self:
        """Return a client with another timeout that shares the token of this one; its deadline stays."""
        return self._twin(timeout=timeout)

    def close(self) -> None:
        """Close the connections of sync calls; the next call opens new ones."""
        with self._building:
            client, self._client = self._client, None
        if client is not None:
            client.close()
        self._leave_budget()

    async def aclose(self) -> None:
        """Close the connections of async calls; the next call opens new ones."""
        with self._building:
            client, self._async_client = self._async_client, None
        if client is not None:
            await client.aclose()
        self._leave_budget()

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

    @functools.cached_property
    def budget(self) -> Budget | None:
        """Who counts the credits of the rate limit; None for nobody."""
        spec = self._options.get("budget", self.limited)
        if spec is False:
            return None
        from . import _budget  # noqa: PLC0415 - not before it is needed

        return _budget.make(spec, origin=self._base_url, owner=self._owner.reveal())

    def _leave_budget(self) -> None:
        """Close the connections of a budget that was made here; the next call opens new ones."""
        spec, made = self._options.get("budget"), vars(self).get("budget")
        if made is not None and made is not spec and not isinstance(spec, bool | None):
            made.close()

    def _twin(self, **changes: Unpack[Options]) -> Self:
        options: Options = {**self._options, **changes}
        twin = object.__new__(type(self))
        VendorClient.__init__(twin, self._credentials, self._base_url, self._owner, **options)
        vars(twin)["budget"] = self.budget
        return twin

    def _settings(self) -> _assembly.Settings:
        from . import _assembly  # noqa: PLC0415 - it imports the HTTP library

        return _assembly.Settings(self._base_url, self._credentials, self.budget, self._options)


class SyncClient(VendorClient):
    """A client whose methods return when the answer is there."""

    @functools.cached_property
    def _caller(self) -> Calls:
        from ._calls import Calls  # noqa: PLC0415 - with the first call

        return Calls(self)

    def request(self, method: str, path: str, **options: Unpack[RequestOptions]) -> Answer[Any]:
        """Send a request that the OpenAPI document need not know, with authentication, encoding, retries and errors.

        Args:
            method: The HTTP method.
            path: The path, such as ``/api/v1/tracks``.
            options: See ``RequestOptions``.

        Returns:
            The answer; ``parsed`` is the JSON value of its body, or None where it is not JSON.

        Raises:
            ApiError: The server refused.
            NoAnswer: Nothing came back, or not in time.
            ValueError: The path is a whole URL, to which the credentials would be sent.
        """
        return self._caller.request(method, path, **options)


class AsyncClient(VendorClient):
    """A client whose methods are awaited."""

    @functools.cached_property
    def _caller(self) -> AsyncCalls:
        from ._calls import AsyncCalls  # noqa: PLC0415 - as above

        return AsyncCalls(self)

    async def request(self, method: str, path: str, **options: Unpack[RequestOptions]) -> Answer[Any]:
        """Send a request that the OpenAPI document need not know; see the sync method.

        Raises:
            ApiError: The server refused.
            NoAnswer: Nothing came back, or not in time.
            ValueError: The path is a whole URL, to which the credentials would be sent.
        """
        return await self._caller.request(method, path, **options)


def _is_origin(url: str) -> bool:
    """Whether a URL has a scheme, a host and nothing but a path behind them."""
    return _ORIGIN.fullmatch(url) is not None
