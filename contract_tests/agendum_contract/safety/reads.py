"""Lets nothing through but reads: the last stop before the network."""

import httpx

from agendum_contract.exchanges import operation_of

# With these, a server takes one method for another.
_OVERRIDES = ("x-http-method-override", "x-http-method", "x-method-override")
_TOKENS = ("create_token", "generate_token")


class WriteBlockedError(RuntimeError):
    """The suite was about to change something although it was told not to: a mistake of its own."""


class ReadsOnly(httpx.BaseTransport):
    """A transport that passes on what only reads, and the requests for tokens.

    Args:
        inner: The transport that it passes them on to.
        origin: The one server that it talks to.
    """

    def __init__(self, inner: httpx.BaseTransport, origin: str) -> None:
        self._inner = inner
        self._origin = httpx.URL(origin)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass a request on.

        Raises:
            WriteBlockedError: It could change something, or is for another server.
        """
        reason = _objection(request, self._origin)
        if reason:
            raise WriteBlockedError(f"{request.method} {request.url.path} is not sent in safe mode: {reason}")
        return self._inner.handle_request(request)

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


def _objection(request: httpx.Request, origin: httpx.URL) -> str:
    url, operation = request.url, operation_of(request)
    if (url.scheme, url.host, url.port) != (origin.scheme, origin.host, origin.port):
        return f"it is not for {origin}"
    if any(name in request.headers for name in _OVERRIDES) or "_method" in url.params:
        return "it asks to be taken for another method"
    if operation is not None and operation.name in _TOKENS:
        return ""
    return _objection_to_read(request, is_documented=operation is not None or url.path == "/")


def _objection_to_read(request: httpx.Request, *, is_documented: bool) -> str:
    if request.method != "GET":
        return "it is no GET"
    if request.read():
        return "it has a body"
    return "" if is_documented else "the document has no such operation"
