"""How each vendor hands out tokens and wants them back."""

from __future__ import annotations

import base64
import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from urllib.parse import quote

from agendum_api.reading import as_timestamp

from ._secrets import Secret
from ._tokens import Token

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

_OK = 200
_UNAUTHORIZED = 401


class Vendor(Protocol):
    """What the authentication flow has to know of a vendor."""

    token_operation: ClassVar[str]
    header: ClassVar[str]
    rejecting: ClassVar[frozenset[int]]

    @property
    def can_renew(self) -> bool:
        """Whether there are credentials to fetch a token with."""
        ...

    def token_request(self, client: Any) -> httpx.Request:
        """Build the request for a token."""
        ...

    def sign_token_request(self, request: httpx.Request) -> None:
        """Add the credentials that a token request carries in its headers."""

    def read_token(self, body: dict[str, Any], now: float) -> Token:
        """Read the token out of the JSON object that a successful request for one is answered with.

        Raises:
            ValueError: A value in it cannot be used.
        """
        ...

    def header_value(self, token: Token) -> str:
        """Return the value of the header that carries the token."""
        ...

    def is_rejected(self, response: httpx.Response) -> bool:
        """Whether an answer with one of the ``rejecting`` statuses says that the token is not valid."""
        ...

    def secrets(self) -> Iterator[str]:
        """Yield what must not be shown."""
        ...


class SwoogoVendor:
    """Swoogo: OAuth 2.0 client credentials with a token reply of its own.

    Source: https://developer.swoogo.com/api-reference/authentication/request-api-token
    """

    token_operation: ClassVar[str] = "create_token"  # noqa: S105 - a name
    header: ClassVar[str] = "Authorization"
    rejecting: ClassVar[frozenset[int]] = frozenset({401})
    can_renew = True

    def __init__(self, consumer_key: str, consumer_secret: str) -> None:
        self._key = _credential(consumer_key, "consumer key")
        self._secret = _credential(consumer_secret, "consumer secret")
        pair = f"{quote(consumer_key, safe='')}:{quote(consumer_secret, safe='')}"
        self._basic = Secret(base64.b64encode(pair.encode()).decode())

    def token_request(self, client: Any) -> httpx.Request:
        """Build the request for a token; the flow signs it."""
        request: httpx.Request = client.build_request(
            "POST", "/api/v1/oauth2/token", data={"grant_type": "client_credentials"}
        )
        return request

    def sign_token_request(self, request: httpx.Request) -> None:
        """Add the Basic credentials."""
        request.headers["Authorization"] = f"Basic {self._basic.reveal()}"

    def read_token(self, body: dict[str, Any], now: float) -> Token:
        """Read ``access_token`` and ``expires_at``, which is in UTC and carries no zone."""
        value = _token(body, "access_token")
        if "expires_at" not in body:
            raise ValueError("the required property 'expires_at' is missing")
        expires_at = as_timestamp(str(body["expires_at"]))
        if expires_at is None:
            raise ValueError("expires_at is not a date and a time")
        return Token.expiring(value, expires_at.replace(tzinfo=dt.UTC).timestamp(), now)

    def header_value(self, token: Token) -> str:
        """Return the bearer token with its scheme."""
        return f"Bearer {token.value.reveal()}"

    def is_rejected(self, response: httpx.Response) -> bool:  # noqa: ARG002 - the status says it all
        """Take a 401 for what it is."""
        return True

    def secrets(self) -> Iterator[str]:
        """Yield the consumer key, its secret and what is made of them."""
        yield from (each.reveal() for each in (self._key, self._secret, self._basic))


class EventifyVendor:
    """Eventify: a session token for an e-mail address and a password.

    Source: https://github.com/compucorp/io.compuco.eventify, a public client; the vendor's own page was not found.
    """

    token_operation: ClassVar[str] = "generate_token"  # noqa: S105 - a name
    header: ClassVar[str] = "Session-Token"
    rejecting: ClassVar[frozenset[int]] = frozenset({200, 401})

    def __init__(self, email: str | None, password: str | None, event_id: int | None) -> None:
        self._email = email
        self._password = _credential(password, "password") if password else None
        self._event_id = event_id

    @property
    def can_renew(self) -> bool:
        """Whether an e-mail address and a password are known."""
        return bool(self._email and self._password)

    def token_request(self, client: Any) -> httpx.Request:
        """Build the request for a token, which carries the credentials in its body."""
        body: dict[str, Any] = {"email": self._email, "password": self._password and self._password.reveal()}
        if self._event_id is not None:
            body["eventid"] = self._event_id
        request: httpx.Request = client.build_request("POST", "/v4/generatetoken", json=body)
        return request

    def sign_token_request(self, request: httpx.Request) -> None:
        """Leave the headers alone."""

    def read_token(self, body: dict[str, Any], now: float) -> Token:  # noqa: ARG002 - it never expires by the clock
        """Read ``session_token``; how long it lives is not documented."""
        return Token(_token(body, "session_token"))

    def header_value(self, token: Token) -> str:
        """Return the session token."""
        return token.value.reveal()

    def is_rejected(self, response: httpx.Response) -> bool:
        """Whether the status is 401, or 200 with an error of that code."""
        from . import _answers  # noqa: PLC0415 - it imports the HTTP library

        return response.status_code != _OK or _answers.refusal_code(response) == _UNAUTHORIZED

    def secrets(self) -> Iterator[str]:
        """Yield the password."""
        if self._password:
            yield self._password.reveal()


def _credential(value: str, name: str) -> Secret:
    # Found out before encoding is tried: a UnicodeEncodeError carries the whole string.
    if any("\ud800" <= each <= "\udfff" for each in value):
        raise ValueError(f"the {name} is not text that can be written as UTF-8")
    return Secret(value)


def _token(body: dict[str, Any], name: str) -> Secret:
    if name not in body:
        raise ValueError(f"the required property {name!r} is missing")
    value = body[name]
    if not isinstance(value, str) or not fits_a_header(value):
        raise ValueError(f"{name} is not a string that fits into a header")
    return Secret(value)


def fits_a_header(value: str) -> bool:
    """Whether a token can be sent as it is; an error about one that cannot would print it."""
    return value.isascii() and value.isprintable() and bool(value) and " " not in value
