"""Signs requests with a token, and renews it once when the server rejects it."""

from collections.abc import AsyncGenerator, Generator
from typing import Any, Protocol

import httpx

from agendum_api.api import Operation

from ._answers import Result
from ._credentials import Credentials
from ._tokens import Token

# Held by whatever may carry credentials to a server that is not the client's own.
CREDENTIAL_HEADERS = ("Authorization", "Session-Token")


class OwnClient(Protocol):
    """What the flow has to know of the HTTP client that it belongs to; ``send`` is sync or async, as the flow is."""

    def is_own(self, request: httpx.Request) -> bool:
        """Whether a request goes to the origin that is signed for."""
        ...

    def operation_of(self, request: httpx.Request) -> Operation | None:
        """Return the operation that a request belongs to, or None where the OpenAPI document has none for it."""
        ...


class TokenAuth(httpx.Auth):
    """The authentication flow of one HTTP client.

    Only requests to the client's own origin are signed, and none that carries the header already.

    Args:
        credentials: Shared by all clients of the account.
        client: Sends the token requests.
    """

    def __init__(self, credentials: Credentials, client: OwnClient) -> None:
        self._credentials = credentials
        self._vendor = credentials.vendor
        self._client = client

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request; on a 401, renew the token and send it once more."""
        if not self._needs_token(request):
            yield request
            return
        token = self._credentials.tokens.get(self._fetch)
        response = yield self._signed(request, token)
        if self._may_be_rejected(request, response):
            response.read()
            if not self._vendor.is_rejected(response):
                return
            token = self._credentials.tokens.get(self._fetch, stale=token)
            yield self._signed(request, token)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Do what ``sync_auth_flow`` does, for tasks."""
        if not self._needs_token(request):
            yield request
            return
        token = await self._credentials.tokens.aget(self._afetch)
        response = yield self._signed(request, token)
        if self._may_be_rejected(request, response):
            await response.aread()
            if not self._vendor.is_rejected(response):
                return
            token = await self._credentials.tokens.aget(self._afetch, stale=token)
            yield self._signed(request, token)

    def _needs_token(self, request: httpx.Request) -> bool:
        if not self._client.is_own(request):
            return False
        operation = self._client.operation_of(request)
        if operation is not None and operation.name == self._vendor.token_operation:
            self._vendor.sign_token_request(request)
            return False
        return self._vendor.header not in request.headers

    def _signed(self, request: httpx.Request, token: Token) -> httpx.Request:
        request.headers[self._vendor.header] = self._vendor.header_value(token)
        return request

    def _may_be_rejected(self, request: httpx.Request, response: httpx.Response) -> bool:
        # A body that is not held in memory is gone once it is sent.
        return (
            self._vendor.can_renew
            and response.status_code in self._vendor.rejecting
            and isinstance(request.stream, httpx.ByteStream)
        )

    def _fetch(self) -> Token:
        client: Any = self._client
        request = self._token_request()
        return self._read(client.fetch_token(request))

    async def _afetch(self) -> Token:
        client: Any = self._client
        request = self._token_request()
        return self._read(await client.fetch_token(request))

    def _token_request(self) -> httpx.Request:
        request = self._vendor.token_request(self._client)
        self._vendor.sign_token_request(request)
        return request

    def _read(self, result: Result) -> Token:
        try:
            return self._vendor.read_token(result.parsed, self._credentials.tokens.now())
        except ValueError as reason:
            problem = str(reason)
        raise result.violation(problem)
