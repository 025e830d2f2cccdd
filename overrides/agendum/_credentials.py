"""What the clients of one account share: the vendor's way with tokens, and the token of the moment."""

import os
from collections.abc import Callable, Iterator

from ._secrets import Secret
from ._tokens import Token, TokenStore
from ._vendors import EventifyVendor, SwoogoVendor, Vendor, fits_a_header
from .errors import MissingCredentials


class Credentials:
    """The vendor's way with tokens and the token of the moment.

    Args:
        vendor: How the vendor hands out tokens.
        tokens: Where the token is kept.
    """

    def __init__(self, vendor: Vendor, tokens: TokenStore) -> None:
        self.vendor = vendor
        self.tokens = tokens

    def secrets(self) -> Iterator[str]:
        """Yield everything that must not be shown."""
        yield from self.vendor.secrets()
        yield from (each.reveal() for each in self.tokens.known)


def swoogo(consumer_key: str, consumer_secret: str, clock: Callable[[], float]) -> Credentials:
    """Return the credentials of an account at Swoogo.

    Raises:
        MissingCredentials: The key or the secret is empty.
        ValueError: One of them cannot be written as UTF-8.
    """
    if not consumer_key or not consumer_secret:
        raise MissingCredentials("Swoogo needs a consumer key and a consumer secret")
    return Credentials(SwoogoVendor(consumer_key, consumer_secret), TokenStore(clock))


def eventify(
    email: str | None,
    password: str | None,
    event_id: int | None,
    session_token: str | None,
    clock: Callable[[], float],
) -> Credentials:
    """Return the credentials of an account at Eventify.

    Raises:
        MissingCredentials: Neither a session token nor an e-mail address and a password are given.
        ValueError: The session token has characters that do not fit into a header.
    """
    if not session_token and not (email and password):
        raise MissingCredentials("Eventify needs an e-mail address and a password, or a session token")
    if session_token and not fits_a_header(session_token):
        raise ValueError("the session token has characters that do not fit into a header")
    token = Token(Secret(session_token)) if session_token else None
    return Credentials(EventifyVendor(email, password, event_id), TokenStore(clock, token))


def required(name: str) -> str:
    """Return an environment variable.

    Raises:
        MissingCredentials: It is not set.
    """
    value = os.environ.get(name)
    if not value:
        raise MissingCredentials(f"the environment variable {name} is not set")
    return value
