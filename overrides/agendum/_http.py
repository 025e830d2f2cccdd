"""The HTTP clients behind the public ones: form encoding, authentication and typed errors at httpx's own seams."""

import functools
import time
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, NoReturn

import httpx

from agendum_api.api import Operation

from . import _forms, _json, _log, _operations
from ._answers import Judge, Result
from ._auth import TokenAuth
from ._budget import BudgetExhausted
from ._credentials import Credentials
from ._operations import OPERATION, OWN
from ._retry import RETRIES

# The stream of an answer that was read.
_READ = httpx.ByteStream(b"")
_FORM = "application/x-www-form-urlencoded"
# Held by whatever may carry credentials to a server that is not the client's own.
_CREDENTIAL_HEADERS = ("Authorization", "Session-Token")


class _SentCookies(httpx.Cookies):
    """Cookies that are sent as they were given.

    An API credential needs no jar, and filling one takes a fifth of the time of a call.
    """

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave the server's cookies where they are."""


class _Seams:
    """What the sync and the async client have in common."""

    base_url: httpx.URL
    params: httpx.QueryParams
    _credentials: Credentials
    _jar: _SentCookies
    _own: Callable[..., Any]

    def __reduce_ex__(self, _protocol: Any) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} holds credentials and connections: make one where it is used")

    # Where httpx makes its transports: here for the network, and below for the proxies of the environment.
    def _init_transport(self, *_args: Any, transport: Any = None, **network: Any) -> Any:
        return self._own(transport, **network)

    def _init_proxy_transport(self, proxy: httpx.Proxy, *_args: Any, **network: Any) -> Any:
        return self._own(None, proxy=proxy, **network)

    # Where httpx keeps the cookies of every request.
    @property
    def _cookies(self) -> httpx.Cookies:
        return self._jar

    @_cookies.setter
    def _cookies(self, cookies: Any) -> None:
        self._jar = _SentCookies(cookies)

    def build_request(  # noqa: PLR0913 - of httpx
        self,
        method: str,
        url: httpx.URL | str,
        *,
        data: Any = None,
        headers: Any = None,
        json: Any = None,
        params: Any = None,
        **kwargs: Any,
    ) -> httpx.Request:
        """Build a request; a mapping given as ``data`` is encoded the way Swoogo reads forms.

        Raises:
            TypeError: A value has no place in a form or in JSON.
            ValueError: A value cannot be written.
        """
        if isinstance(data, Mapping) and kwargs.get("files") is None:
            kwargs["content"], data = _forms.encode(data), None
            headers = httpx.Headers(headers)
            headers.setdefault("Content-Type", _FORM)
        elif json is not None:
            kwargs["content"] = _json.dumps(json)
            headers = httpx.Headers(headers)
            headers.setdefault("Content-Type", "application/json")
        build = super().build_request  # type: ignore[misc]
        if isinstance(url, str) and _is_path(url):
            # Put together here, the URL is parsed once; the library would parse it up to three times.
            url = f"{self._root}{url}"
            if params and not self.params and "?" not in url:
                url, params = f"{url}?{httpx.QueryParams(params)}", None
            request: httpx.Request = build(method, url, data=data, headers=headers, params=params or None, **kwargs)
            request.extensions[OWN] = request.url
            return request
        return build(method, url, data=data, headers=headers, params=params or None, **kwargs)  # type: ignore[no-any-return]

    def is_own(self, request: httpx.Request) -> bool:
        """Whether a request goes to the origin of this client."""
        # A redirect has the same extensions and another URL.
        return request.extensions.get(OWN) is request.url or same_origin(request.url, self.base_url)

    @functools.cached_property
    def _root(self) -> str:
        return str(self.base_url).rstrip("/")

    def operation_of(self, request: httpx.Request) -> Operation | None:
        """Return the operation that a request belongs to, or None where the OpenAPI document has none for it."""
        operation: Operation | None = request.extensions.get(OPERATION)
        if operation is None and self.is_own(request):
            path = "/" + request.url.path.removeprefix(self.base_url.path).lstrip("/")
            operation = _operations.find(request.method, path)
            if operation is not None:
                # The budget asks for it, too.
                request.extensions[OPERATION] = operation
        return operation

    def _request(self, operation: ModuleType, arguments: Mapping[str, Any]) -> httpx.Request:
        """Build the request of an operation with the generated function for it."""
        request = self.build_request(**operation._get_kwargs(**arguments))  # noqa: SLF001 - the generator's seam
        request.extensions[OPERATION] = _operations.of(operation.__name__)
        return request

    @property
    def _refuses_in_bodies(self) -> bool:
        """Whether the vendor says in the body of a success that there is an error."""
        return httpx.codes.OK in self._credentials.vendor.rejecting

    def _judge(self, request: httpx.Request) -> Judge:
        return Judge(request, self.operation_of(request), self._credentials.secrets)

    def _strip(self, request: httpx.Request) -> None:
        """Take the credentials off a request to another origin, which a redirect may lead to.

        Raises:
            httpx.RequestError: The redirect would take the body along, which may be personal data.
        """
        if not self.is_own(request):
            for name in _CREDENTIAL_HEADERS:
                request.headers.pop(name, None)
            if OWN in request.extensions and request.headers.get("content-length", "0") != "0":
                raise httpx.RequestError("a redirect to another origin would take the body along", request=request)


class FormClient(_Seams, httpx.Client):  # pyright: ignore[reportIncompatibleVariableOverride]
    """An ``httpx.Client`` for one vendor and one account.

    Args:
        credentials: Signs the requests.
        own: Makes a transport of the one that the user gave, or of what httpx says of the network.
        kwargs: What ``httpx.Client`` takes, but for ``auth``.
    """

    def __init__(self, credentials: Credentials, own: Callable[..., httpx.BaseTransport], **kwargs: Any) -> None:
        self._own = own
        super().__init__(**kwargs)
        self._credentials = credentials
        self.auth = TokenAuth(credentials, self)
        self.event_hooks["request"].append(self._strip)

    def call(self, operation: ModuleType, arguments: Mapping[str, Any], *, strict: bool) -> Result:
        """Call an operation and read its answer; odd values are kept, unless ``strict``."""
        request = self._request(operation, arguments)
        judge = self._judge(request)
        return judge.read(self._exchange(request, judge), operation, strict=strict)

    def fetch_token(self, request: httpx.Request) -> Result:
        """Send a request for a token, which is signed already."""
        judge = self._judge(request)
        # Not signed by the flow: a token request that it took for another would wait for itself.
        return judge.read_token(self._exchange(request, judge, auth=None))

    def ask(self, method: str, path: str, **options: Any) -> Result:
        """Send a request that the OpenAPI document need not know."""
        request = self.build_request(method, _own_path(path), **options)
        judge = self._judge(request)
        return judge.ask(self._exchange(request, judge), refuses_in_bodies=self._refuses_in_bodies)

    def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:
        """Send a request; see ``agendum.errors`` for what is raised instead of an answer that is not a success."""
        judge = self._judge(request)
        response = self._exchange(request, judge, stream=stream, **kwargs)
        if response.is_stream_consumed or not stream:
            judge.check(response)
        return response

    def _exchange(self, request: httpx.Request, judge: Judge, *, stream: bool = False, **kwargs: Any) -> httpx.Response:
        if judge.is_token:
            # The body may hold a password.
            kwargs["follow_redirects"] = False
        began = time.perf_counter()
        try:
            response = super().send(request, stream=stream, **kwargs)
            if stream and response.is_error:
                response.read()
        except (httpx.RequestError, BudgetExhausted) as cause:
            _log.failed(request, cause, time.perf_counter() - began, _retries(request))
            failure = judge.no_answer(cause)
        else:
            _log.answered(request, response, time.perf_counter() - began, _retries(request))
            if not stream:
                # It holds the response, which holds it: each answer would live until the garbage is next collected.
                response.stream = _READ
            return response
        # Not from within the handler: what the server sent may stand in the text of the original error.
        raise failure


class AsyncFormClient(_Seams, httpx.AsyncClient):  # pyright: ignore[reportIncompatibleVariableOverride]
    """An ``httpx.AsyncClient`` for one vendor and one account.

    Args:
        credentials: Signs the requests.
        own: Makes a transport of the one that the user gave, or of what httpx says of the network.
        kwargs: What ``httpx.AsyncClient`` takes, but for ``auth``.
    """

    def __init__(
        self,
        credentials: Credentials,
        own: Callable[..., httpx.AsyncBaseTransport],
        **kwargs: Any,
    ) -> None:
        self._own = own
        super().__init__(**kwargs)
        self._credentials = credentials
        self.auth = TokenAuth(credentials, self)
        self.event_hooks["request"].append(self._astrip)

    async def _astrip(self, request: httpx.Request) -> None:
        self._strip(request)

    async def call(self, operation: ModuleType, arguments: Mapping[str, Any], *, strict: bool) -> Result:
        """Call an operation and read its answer; odd values are kept, unless ``strict``."""
        request = self._request(operation, arguments)
        judge = self._judge(request)
        return judge.read(await self._exchange(request, judge), operation, strict=strict)

    async def fetch_token(self, request: httpx.Request) -> Result:
        """Send a request for a token, which is signed already."""
        judge = self._judge(request)
        # Not signed by the flow: a token request that it took for another would wait for itself.
        return judge.read_token(await self._exchange(request, judge, auth=None))

    async def ask(self, method: str, path: str, **options: Any) -> Result:
        """Send a request that the OpenAPI document need not know."""
        request = self.build_request(method, _own_path(path), **options)
        judge = self._judge(request)
        return judge.ask(await self._exchange(request, judge), refuses_in_bodies=self._refuses_in_bodies)

    async def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:
        """Send a request; see ``agendum.errors`` for what is raised instead of an answer that is not a success."""
        judge = self._judge(request)
        response = await self._exchange(request, judge, stream=stream, **kwargs)
        if response.is_stream_consumed or not stream:
            judge.check(response)
        return response

    async def _exchange(
        self, request: httpx.Request, judge: Judge, *, stream: bool = False, **kwargs: Any
    ) -> httpx.Response:
        if judge.is_token:
            # The body may hold a password.
            kwargs["follow_redirects"] = False
        began = time.perf_counter()
        try:
            response = await super().send(request, stream=stream, **kwargs)
            if stream and response.is_error:
                await response.aread()
        except (httpx.RequestError, BudgetExhausted) as cause:
            _log.failed(request, cause, time.perf_counter() - began, _retries(request))
            failure = judge.no_answer(cause)
        else:
            _log.answered(request, response, time.perf_counter() - began, _retries(request))
            if not stream:
                # It holds the response, which holds it: each answer would live until the garbage is next collected.
                response.stream = _READ
            return response
        # Not from within the handler: what the server sent may stand in the text of the original error.
        raise failure


def same_origin(one: httpx.URL, other: httpx.URL) -> bool:
    """Whether two URLs share scheme, host and port."""
    return (one.raw_host, one.port, one.raw_scheme) == (other.raw_host, other.port, other.raw_scheme)


def _is_path(url: str) -> bool:
    return url.startswith("/") and not url.startswith("//")


def _own_path(path: str) -> str:
    """Return a path as it is, if it is one: a whole URL would carry the credentials elsewhere."""
    if not _is_path(path):
        raise ValueError(f"a path such as /api/v1/tracks was expected, not {path!r}")
    return path


def _retries(request: httpx.Request) -> int:
    """Return how often a request was repeated."""
    retries: int = request.extensions.get(RETRIES, 0)
    return retries
