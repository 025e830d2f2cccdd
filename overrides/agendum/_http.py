"""The HTTP clients behind the public ones: form encoding, authentication and typed errors at httpx's own seams."""

from collections.abc import Mapping
from typing import Any

import httpx

from . import _forms, _operations
from ._answers import Judge
from ._auth import CREDENTIAL_HEADERS, Credentials, TokenAuth, same_origin

_FORM = "application/x-www-form-urlencoded"


class _Seams:
    """What the sync and the async client have in common."""

    base_url: httpx.URL
    _credentials: Credentials

    def build_request(
        self,
        method: str,
        url: httpx.URL | str,
        *,
        data: Any = None,
        headers: Any = None,
        **kwargs: Any,
    ) -> httpx.Request:
        """Build a request; a mapping given as ``data`` is encoded the way Swoogo reads forms.

        Raises:
            TypeError: A value has no place in a form.
            ValueError: A value cannot be written.
        """
        if isinstance(data, Mapping) and kwargs.get("files") is None:
            kwargs["content"], data = _forms.encode(data), None
            headers = httpx.Headers(headers)
            headers.setdefault("Content-Type", _FORM)
        build = super().build_request  # type: ignore[misc]
        request: httpx.Request = build(method, url, data=data, headers=headers, **kwargs)
        return request

    def path_of(self, url: httpx.URL) -> str:
        """Return the path of a URL without the base path of this client."""
        return "/" + url.path.removeprefix(self.base_url.path).lstrip("/")

    def _judge(self, request: httpx.Request) -> Judge:
        operation = None
        if same_origin(request.url, self.base_url):
            operation = _operations.find(request.method, self.path_of(request.url))
        return Judge(request, operation, self._credentials.secrets)

    def _strip(self, request: httpx.Request) -> None:
        """Take the credentials off a request to another origin, which a redirect may lead to."""
        if not same_origin(request.url, self.base_url):
            for name in CREDENTIAL_HEADERS:
                request.headers.pop(name, None)


class FormClient(_Seams, httpx.Client):
    """An ``httpx.Client`` for one vendor and one account.

    Args:
        credentials: Signs the requests.
        kwargs: What ``httpx.Client`` takes, but for ``auth``.
    """

    def __init__(self, credentials: Credentials, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._credentials = credentials
        self.auth = TokenAuth(credentials, self)
        self.event_hooks["request"].append(self._strip)

    def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:
        """Send a request; see ``agendum.errors`` for what is raised instead of an answer that is not a success."""
        judge = self._judge(request)
        if judge.is_token:
            # The body may hold a password.
            kwargs["follow_redirects"] = False
        try:
            response = super().send(request, stream=stream, **kwargs)
            if stream and response.is_error:
                response.read()
        except httpx.RequestError as cause:
            raise judge.no_answer(cause) from cause
        if response.is_stream_consumed or not stream:
            judge.check(response)
        return response


class AsyncFormClient(_Seams, httpx.AsyncClient):
    """An ``httpx.AsyncClient`` for one vendor and one account.

    Args:
        credentials: Signs the requests.
        kwargs: What ``httpx.AsyncClient`` takes, but for ``auth``.
    """

    def __init__(self, credentials: Credentials, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._credentials = credentials
        self.auth = TokenAuth(credentials, self)
        self.event_hooks["request"].append(self._astrip)

    async def _astrip(self, request: httpx.Request) -> None:
        self._strip(request)

    async def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:
        """Send a request; see ``agendum.errors`` for what is raised instead of an answer that is not a success."""
        judge = self._judge(request)
        if judge.is_token:
            # The body may hold a password.
            kwargs["follow_redirects"] = False
        try:
            response = await super().send(request, stream=stream, **kwargs)
            if stream and response.is_error:
                await response.aread()
        except httpx.RequestError as cause:
            raise judge.no_answer(cause) from cause
        if response.is_stream_consumed or not stream:
            judge.check(response)
        return response
