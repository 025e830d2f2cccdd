"""What an emulator can be told before it starts."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from os import PathLike
from typing import Any

LONGEST_TTL = 10 * 365 * 24 * 3600


class SetupError(ValueError):
    """The emulator cannot start as it was asked to."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of one emulator.

    Attributes:
        token_ttl: Seconds that a token lives.
        credits: Credits of a Swoogo consumer key in each window of ten minutes.
        seed: A seed file, or its content; what it leaves out is taken from the default seed.
        database: A file that keeps the state across restarts; without one it lives in memory.
        consumer_key: The only Swoogo consumer key to accept; without one any is accepted.
        consumer_secret: The secret that belongs to `consumer_key`.
        email: The only Eventify e-mail address to accept; without one any is accepted.
        password: The password that belongs to `email`.
        readings: Which reading of the vendors' pages to follow where they contradict each other, such as
            ``{"swoogo-12": "B"}``.
        clock: The time in seconds since 1970. Expiry and rate limits go by it.
    """

    token_ttl: float = 1800
    credits: int = 2000
    seed: str | PathLike[str] | Mapping[str, Any] | None = None
    database: str | PathLike[str] | None = None
    consumer_key: str | None = field(default=None, repr=False)
    consumer_secret: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    readings: Mapping[str, str] = field(default_factory=dict)
    clock: Callable[[], float] = time.time

    def __post_init__(self) -> None:
        if not 1 <= self.token_ttl <= LONGEST_TTL:
            raise SetupError(f"token_ttl must be from 1 to {LONGEST_TTL} seconds")
        if self.credits < 0:
            raise SetupError("credits must not be negative")
        _both_or_none("consumer_key", self.consumer_key, "consumer_secret", self.consumer_secret)
        _both_or_none("email", self.email, "password", self.password)


def _both_or_none(name: str, value: str | None, other_name: str, other: str | None) -> None:
    if (value is None) != (other is None):
        raise SetupError(f"{name} and {other_name} go together: give both or none")
    if value == "" or other == "":
        raise SetupError(f"{name} and {other_name} must not be empty")
