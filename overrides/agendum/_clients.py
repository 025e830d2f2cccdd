"""The clients that users make: one for each vendor, in a sync and an async flavor."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agendum_api.resources import AsyncEventifyResources, AsyncSwoogoResources, EventifyResources, SwoogoResources

from ._base import AsyncClient, SyncClient, VendorClient
from ._secrets import Secret

if TYPE_CHECKING:
    from typing import Unpack

    from ._options import Options


class _SwoogoClient(VendorClient):
    """What the two clients of Swoogo have in common; the public ones say what it takes."""

    default_url: ClassVar[str] = "https://api.swoogo.com"
    limited: ClassVar[bool] = True

    def __init__(
        self,
        consumer_key: str,
        consumer_secret: str,
        *,
        base_url: str = default_url,
        **options: Unpack[Options],
    ) -> None:
        from . import _credentials  # noqa: PLC0415 - a program that only imports the class does without

        credentials = _credentials.swoogo(consumer_key, consumer_secret, options.get("clock", time.time))
        super().__init__(credentials, base_url, Secret(consumer_key), **options)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client from ``SWOOGO_CONSUMER_KEY``, ``SWOOGO_CONSUMER_SECRET`` and, if it is set, ``SWOOGO_URL``.

        Args:
            options: What the class takes by name, but for the credentials; they win over the environment.

        Raises:
            MissingCredentials: A variable is not set.
        """
        from ._credentials import required  # noqa: PLC0415 - as above

        options.setdefault("base_url", os.environ.get("SWOOGO_URL") or cls.default_url)
        return cls(required("SWOOGO_CONSUMER_KEY"), required("SWOOGO_CONSUMER_SECRET"), **options)


class Swoogo(SyncClient, _SwoogoClient, SwoogoResources):
    """A client of Swoogo for sync calls: ``swoogo.sessions.get(5)``.

    Args:
        consumer_key: The consumer key of an API credential.
        consumer_secret: Its secret.
        base_url: The origin of the API.
        options: See ``Options``.

    Raises:
        MissingCredentials: The key or the secret is empty.

    Source: https://developer.swoogo.com/api-reference/introduction
    """


class AsyncSwoogo(AsyncClient, _SwoogoClient, AsyncSwoogoResources):
    """A client of Swoogo for async calls, to be used with ``async with``: ``await swoogo.sessions.get(5)``.

    Its arguments, what it raises and its source are those of ``Swoogo``.
    """


class _EventifyClient(VendorClient):
    """What the two clients of Eventify have in common; the public ones say what it takes."""

    default_url: ClassVar[str] = "https://adminapi.eventify.io"
    limited: ClassVar[bool] = False

    def __init__(
        self,
        email: str | None = None,
        password: str | None = None,
        *,
        event_id: int | None = None,
        session_token: str | None = None,
        base_url: str = default_url,
        **options: Unpack[Options],
    ) -> None:
        from . import _credentials  # noqa: PLC0415 - as above

        clock = options.get("clock", time.time)
        credentials = _credentials.eventify(email, password, event_id, session_token, clock)
        super().__init__(credentials, base_url, Secret(email or ""), **options)

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
        from ._credentials import required  # noqa: PLC0415 - as above

        options.setdefault("base_url", os.environ.get("EVENTIFY_URL") or cls.default_url)
        options.setdefault("session_token", os.environ.get("EVENTIFY_SESSION_TOKEN") or None)
        if "event_id" not in options and (event_id := os.environ.get("EVENTIFY_EVENT_ID")):
            if not event_id.isdecimal():
                raise ValueError(f"EVENTIFY_EVENT_ID must be a number, not {event_id!r}")
            options["event_id"] = int(event_id)
        if options["session_token"]:
            return cls(os.environ.get("EVENTIFY_EMAIL"), os.environ.get("EVENTIFY_PASSWORD"), **options)
        return cls(required("EVENTIFY_EMAIL"), required("EVENTIFY_PASSWORD"), **options)


class Eventify(SyncClient, _EventifyClient, EventifyResources):
    """A client of Eventify for sync calls: ``eventify.sessions.create([...])``.

    Args:
        email: The e-mail address of an admin. Not needed with a session token.
        password: The password. Not needed with a session token.
        event_id: The event that tokens are asked for.
        session_token: A ready token. Without an e-mail address and a password it cannot be renewed.
        base_url: The origin of the API.
        options: See ``Options``.

    Raises:
        MissingCredentials: Neither a session token nor an e-mail address and a password are given.
        ValueError: The session token has characters that do not fit into a header.

    Source: https://adminapi.eventify.io/v4/api/create-a-new-session-for-your-session-track
    """


class AsyncEventify(AsyncClient, _EventifyClient, AsyncEventifyResources):
    """A client of Eventify for async calls, to be used with ``async with``: ``await eventify.sessions.create([...])``.

    Its arguments, what it raises and its source are those of ``Eventify``.
    """
