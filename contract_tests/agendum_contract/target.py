"""Talks to a server under test, plainly: nothing is parsed, retried or hidden."""

import base64
import contextlib
import datetime as dt
import json
import math
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NoReturn
from urllib.parse import quote

import httpx
import pytest

from agendum import _forms
from agendum_contract.document import FORM, MULTIPART, Operation, operations
from agendum_contract.problems import CannotRun
from agendum_contract.results import COULD_NOT_RUN
from agendum_contract.safety.limits import Limits
from agendum_contract.settings import Settings, stand_in_key

_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
_LONGEST_PAUSE = 15
_BOUNDARY = "agendum-contract-boundary"
# The emulator says so when it was started without credentials.
_ANY_CREDENTIALS = "x-agendum-emulator"


class Target:
    """One server under test.

    Args:
        vendor: ``swoogo`` or ``eventify``.
        origin: Where the server is.
        settings: The credentials, and what may be assumed.
        transport: The way to the server; the network by default.
        limits: What the run may cost.
    """

    def __init__(
        self,
        vendor: str,
        origin: str,
        settings: Settings,
        transport: httpx.BaseTransport | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.vendor = vendor
        self.settings = settings
        self._client = httpx.Client(base_url=origin, timeout=_TIMEOUT, transport=transport)
        self._limits = limits or Limits(settings)
        self._token: str | None = settings.session_token or None if vendor == "eventify" else None
        self._ready_token = self._token
        self._expires_at: float | None = None
        # Why the run has to end, once it has.
        self.gave_up: str | None = None
        # The first of the run is the first to expire.
        self.first_token: tuple[str, float] | None = None

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def preflight(self) -> None:
        """Make sure that the server is there and takes the credentials.

        Raises:
            CannotRun: It is not, or it does not.
        """
        request = self._harmless_request() if self._ready_token else self._token_request()
        try:
            response = self._client.send(request)
        except httpx.RequestError as error:
            what = "no secure connection to" if "SSL" in str(error) else "no answer from"
            raise CannotRun(
                f"{self.vendor}: {what} {self._client.base_url} ({type(error).__name__}: {error})"
            ) from None
        status = response.status_code
        # The harmless request is an invalid one. A token request is not, and Eventify may refuse it with a 200.
        rejections = {401, 403} if self._ready_token else {200, 400, 401, 403}
        if status in rejections and refused(response):
            raise CannotRun(f"{self.vendor}: {self._client.base_url} rejects the credentials ({status})")
        if self._ready_token:
            return
        if not response.is_success:
            raise CannotRun(
                f"{self.vendor}: {self._client.base_url} does not hand out tokens (POST {request.url.path}: {status})"
            )
        # What is wrong with a reply that cannot be read is for the tests to say.
        with contextlib.suppress(KeyError, TypeError, ValueError):
            self.first_token = self.read_token(response) if self.vendor == "swoogo" else None

    def _harmless_request(self) -> httpx.Request:
        """Return a request with the ready token that creates nothing, whatever the server makes of the token."""
        operation = operations()["list_schedule" if self.settings.is_safe else "create_sessions"]
        request = self.build(operation, b"" if self.settings.is_safe else b"{}")
        self._sign(request, None, anonymous=False)
        return request

    def request_token(
        self, first: str | None = None, second: str | None = None, *, anonymous: bool = False, encoded: bool = True
    ) -> httpx.Response:
        """Ask for a token.

        Args:
            first: The consumer key or the e-mail address; that of the settings by default.
            second: The consumer secret or the password.
            anonymous: Whether to leave the credentials out.
            encoded: Whether Swoogo's are encoded one by one before they are joined, or joined as they are.
        """
        response = self._exchange(self._token_request(first, second, anonymous=anonymous, encoded=encoded))
        if self.vendor == "eventify" and not (first or second or anonymous):
            # It may be the only one that is still valid; no page says.
            with contextlib.suppress(KeyError, TypeError, ValueError):
                self._token = self._ready_token or response.json()["session_token"]
        return response

    def _token_request(
        self, first: str | None = None, second: str | None = None, *, anonymous: bool = False, encoded: bool = True
    ) -> httpx.Request:
        settings = self.settings
        if self.vendor == "swoogo":
            signed = {} if anonymous else {"Authorization": self._basic(first, second, encoded=encoded)}
            return self._client.build_request(
                "POST",
                operations()["create_token"].path,
                content=_forms.encode({"grant_type": "client_credentials"}),
                headers={"Content-Type": FORM} | signed,
            )
        body: dict[str, Any] = {"eventid": settings.eventify["eventid"]}
        if not anonymous:
            body |= {"email": first or settings.email, "password": second or settings.password}
        return self._client.build_request("POST", operations()["generate_token"].path, json=body)

    def accepts_any_credentials(self) -> bool:
        """Whether the server says of itself that it does not look at the credentials."""
        return bool(self._ready_token) or _ANY_CREDENTIALS in self.request_token().headers

    def token(self) -> str:
        """Return a valid token, a new one if the last is about to expire."""
        if self._token is None or (self._expires_at is not None and time.time() > self._expires_at - 0.5):
            self._renew()
        assert self._token is not None
        return self._token

    def read_token(self, response: httpx.Response) -> tuple[str, float]:
        """Return Swoogo's token and when it expires, in Unix time."""
        body = response.json()
        try:
            moment = dt.datetime.strptime(body["expires_at"], "%Y-%m-%d %H:%M:%S").replace(tzinfo=dt.UTC)
        except ValueError:
            # A mock makes up a 30th of February.
            if not self.settings.stateless:
                raise
            return body["access_token"], math.inf
        return body["access_token"], moment.timestamp()

    def _renew(self) -> None:
        response = self.request_token()
        if self.vendor == "swoogo":
            self._token, self._expires_at = self.read_token(response)
        else:
            self._token = response.json()["session_token"]

    def call(  # noqa: PLR0913 - each is a part of a request
        self,
        name: str,
        body: Any = None,
        *,
        ids: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        content_type: str | None = None,
        token: str | None = None,
        anonymous: bool = False,
    ) -> httpx.Response:
        """Call an operation.

        Args:
            name: The operationId.
            body: The body; it is encoded as the operation's media type says.
            ids: The path parameters.
            query: The query parameters.
            content_type: Another media type to declare than the operation's.
            token: The token to send; a valid one by default.
            anonymous: Whether to send no token.
        """
        operation = operations()[name]
        request = self.build(operation, encode(operation, body), ids=ids, query=query, content_type=content_type)
        return self.send(request, token=token, anonymous=anonymous)

    def build(
        self,
        operation: Operation,
        content: bytes = b"",
        *,
        ids: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        content_type: str | None = None,
    ) -> httpx.Request:
        """Build the request for an operation, with a body that is encoded already and no token; see ``call``."""
        path = operation.path
        for parameter, value in (ids or {}).items():
            path = path.replace(f"{{{parameter}}}", quote(str(value), safe=""))
        declared = f"{MULTIPART}; boundary={_BOUNDARY}" if operation.media_type == MULTIPART else operation.media_type
        headers = {"Content-Type": content_type or declared} if declared else {}
        return self._client.build_request(
            operation.method, path, params=dict(query) if query else None, headers=headers, content=content
        )

    def send(self, request: httpx.Request, *, token: str | None = None, anonymous: bool = False) -> httpx.Response:
        """Send a request; a token of the suite's own that has just expired is renewed once."""
        self._sign(request, token, anonymous=anonymous)
        response = self._exchange(request)
        if (
            response.status_code == httpx.codes.UNAUTHORIZED
            and token is None
            and not anonymous
            and not self._ready_token
        ):
            self._renew()
            self._sign(request, None, anonymous=False)
            response = self._exchange(request)
        return response

    def _sign(self, request: httpx.Request, token: str | None, *, anonymous: bool) -> None:
        if request.url.path == operations()["create_token"].path:
            request.headers["Authorization"] = self._basic()
        elif request.url.path != operations()["generate_token"].path and not anonymous:
            value = token if token is not None else self.token()
            if self.vendor == "swoogo":
                request.headers["Authorization"] = f"Bearer {value}"
            else:
                request.headers["Session-Token"] = value

    def _basic(self, key: str | None = None, secret: str | None = None, *, encoded: bool = True) -> str:
        """Return the Basic credentials of a token request; the settings' own by default."""
        parts = (key or self.settings.consumer_key, secret or self.settings.consumer_secret)
        pair = ":".join(quote(part, safe="") if encoded else part for part in parts)
        return f"Basic {base64.b64encode(pair.encode()).decode()}"

    def _exchange(self, request: httpx.Request) -> httpx.Response:
        response = self._send(request)
        if response.status_code == httpx.codes.TOO_MANY_REQUESTS:
            reset = response.headers.get("x-rate-limit-reset", "")
            if reset.isdecimal() and int(reset) <= _LONGEST_PAUSE:
                time.sleep(int(reset))
                response = self._send(request)
            elif self.settings.has_stand_in_key and self.vendor == "swoogo":
                response = self._send(self._with_new_key(request))
            if response.status_code == httpx.codes.TOO_MANY_REQUESTS:
                self._stop_politely(f"the rate limit is spent (reset in {reset or '?'} s)")
        return response

    def _with_new_key(self, request: httpx.Request) -> httpx.Request:
        """Go on under another name: credits are counted for each key, and nobody gave the suite one."""
        sent = request.headers.get("Authorization")
        if sent not in (f"Bearer {self._token}", self._basic()):
            # Credentials that are meant to be wrong.
            return request
        self.settings = replace(self.settings, consumer_key=stand_in_key())
        self._token = None
        self._sign(request, None, anonymous=False)
        return request

    def _send(self, request: httpx.Request) -> httpx.Response:
        try:
            return self._client.send(request)
        except httpx.TransportError as error:
            self._fail_or_stop(request, error)

    def _fail_or_stop(self, request: httpx.Request, error: httpx.TransportError) -> NoReturn:
        """Tell a request that is not answered from a server that is gone."""
        if self._is_gone():
            self._stop(f"{self._client.base_url} does not answer any more ({error})")
        pytest.fail(f"{request.method} {request.url.path} was not answered ({type(error).__name__}: {error})")

    def _is_gone(self) -> bool:
        try:
            self._client.get("/")
        except httpx.TransportError:
            return True
        return False

    def _stop_politely(self, reason: str) -> NoReturn:
        """End the run; one that only reads has been of use until here, and keeps what it found."""
        if self.settings.is_safe:
            self._limits.stop(f"{self.vendor}: {reason}")
        self._stop(reason)

    def _stop(self, reason: str) -> NoReturn:
        """End the run; the reason is kept, because Hypothesis may take the exception for that of a failing case."""
        self.gave_up = f"{self.vendor}: {reason}"
        pytest.exit(self.gave_up, COULD_NOT_RUN)


def encode(operation: Operation, body: Any) -> bytes:
    """Encode a body as the operation's media type says."""
    if operation.media_type is None:
        return b""
    if operation.media_type == MULTIPART:
        return _multipart(body)
    return _forms.encode(body).encode() if operation.media_type == FORM else json.dumps(body).encode()


def _multipart(body: dict[str, Any]) -> bytes:
    """Encode the fields of a form as parts; their names are literal."""
    parts = []
    for name, value in body.items():
        if isinstance(value, dict | list):
            raise TypeError(f"{name}: a part holds one text")
        quoted = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
        text = "" if value is None else str(int(value) if isinstance(value, bool) else value)
        parts.append(f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{quoted}"\r\n\r\n{text}\r\n'.encode())
    return b"".join(parts) + f"--{_BOUNDARY}--\r\n".encode()


def refused(response: httpx.Response) -> bool:
    """Whether the server refused, be it with a status or, as Eventify may, with a body."""
    if response.status_code >= httpx.codes.BAD_REQUEST:
        return True
    try:
        body = response.json()
    except ValueError:
        return False
    if not isinstance(body, dict):
        return False
    if body.get("error") or body.get("is_error"):
        return True
    # Some successes of Eventify have a message too.
    return body.get("is_error") != 0 and "message" in body and not body.keys() & {"session_token", "userresponse"}
