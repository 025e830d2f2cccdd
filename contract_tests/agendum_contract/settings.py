"""What one run of the suite is told."""

import ipaddress
import os
import random
import re
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from agendum_contract.document import operations
from agendum_contract.problems import CannotRun

# The fields of the page's own example: a text, and a choice with the id of one of its options.
_CUSTOM_FIELDS = "c_1001,c_1002=123"


@dataclass(frozen=True)
class Settings:
    """Where the servers are, what may be assumed of them, and how much is generated.

    Attributes:
        swoogo_url: Origin of the Swoogo server, or None to leave it out.
        eventify_url: Origin of the Eventify server, or None to leave it out.
        consumer_key: Swoogo's consumer key.
        consumer_secret: Swoogo's consumer secret.
        has_stand_in_key: Whether nobody gave the two, and any would do.
        email: E-mail address for Eventify.
        password: Password for Eventify.
        session_token: A ready token for Eventify, used instead of the two.
        swoogo_event_id: An event that exists.
        swoogo_speaker_id: A speaker of that event that exists.
        swoogo_date: The first day of the event, or None where it is not known or has none.
        swoogo_sponsor_id: A sponsor of that event, if it has one.
        swoogo_sponsor_field_id: A custom field of sponsors, if there is one.
        custom_fields: Values for a text field and for a choice field of that event, by name; empty where it has none.
        eventify: Ids that exist, by the name of the property.
        eventify_times: When a session of Eventify begins and ends, in a format that the server takes.
        max_examples: Generated cases for each operation.
        seed: Seed of the generation.
        only: The tags and operationIds that the run is about; none of them stands for all.
        halves: Which halves of the suite run: ``client``, ``server``.
        stateless: Whether checks are left out that a stateless mock cannot meet.
        token_wait: The longest time to wait for a token to expire, in seconds.
        report_dir: Where the reports go.
    """

    swoogo_url: str | None = None
    eventify_url: str | None = None
    consumer_key: str = field(default="", repr=False)
    consumer_secret: str = field(default="", repr=False)
    has_stand_in_key: bool = False
    email: str = ""
    password: str = field(default="", repr=False)
    session_token: str = field(default="", repr=False)
    swoogo_event_id: int = 1
    swoogo_speaker_id: int = 3
    swoogo_date: str | None = None
    swoogo_sponsor_id: int = 1
    swoogo_sponsor_field_id: int = 1
    custom_fields: dict[str, Any] = field(default_factory=lambda: _custom_fields(_CUSTOM_FIELDS))
    eventify: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(
            ("eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"), 1
        )
    )
    eventify_times: dict[str, str] = field(default_factory=lambda: {"starttime": "10:00:00", "endtime": "12:00:00"})
    max_examples: int = 100
    seed: int = 0
    only: tuple[str, ...] = ()
    halves: tuple[str, ...] = ("client", "server")
    stateless: bool = False
    token_wait: float = 15.0
    report_dir: Path = Path("agendum-report")

    @classmethod
    def from_options(cls, options: Any) -> Self:
        """Read the command line and, for credentials and ids, the environment.

        Raises:
            CannotRun: Credentials are missing, or a value cannot be used.
        """
        settings = cls(
            swoogo_url=_origin(options.swoogo_url, "--swoogo-url"),
            eventify_url=_origin(options.eventify_url, "--eventify-url"),
            consumer_key=os.environ.get("SWOOGO_CONSUMER_KEY", ""),
            consumer_secret=os.environ.get("SWOOGO_CONSUMER_SECRET", ""),
            email=os.environ.get("EVENTIFY_EMAIL", ""),
            password=os.environ.get("EVENTIFY_PASSWORD", ""),
            session_token=os.environ.get("EVENTIFY_SESSION_TOKEN", ""),
            swoogo_event_id=_number(options.swoogo_event_id, "SWOOGO_EVENT_ID", 1),
            swoogo_speaker_id=_number(options.swoogo_speaker_id, "SWOOGO_SPEAKER_ID", 3),
            swoogo_sponsor_id=_number(options.swoogo_sponsor_id, "SWOOGO_SPONSOR_ID", 1),
            swoogo_sponsor_field_id=_number(options.swoogo_sponsor_field_id, "SWOOGO_SPONSOR_FIELD_ID", 1),
            custom_fields=_custom_fields(options.custom_fields),
            eventify={
                "eventid": _number(options.eventify_event_id, "EVENTIFY_EVENT_ID", 1),
                "apptabid": _number(options.eventify_app_tab_id, "EVENTIFY_APP_TAB_ID", 1),
                "scheduledateid": _number(options.eventify_schedule_date_id, "EVENTIFY_SCHEDULE_DATE_ID", 1),
                "scheduletrackid": _number(options.eventify_schedule_track_id, "EVENTIFY_SCHEDULE_TRACK_ID", 1),
                "colorid": _number(options.eventify_color_id, "EVENTIFY_COLOR_ID", 1),
            },
            max_examples=options.max_examples if options.max_examples is not None else 10 if options.quick else 100,
            seed=options.seed if options.seed is not None else random.SystemRandom().randrange(2**32),
            only=_only(options.only),
            halves=("client", "server") if options.half == "both" else (options.half,),
            stateless=options.stateless,
            token_wait=options.token_wait,
            report_dir=Path(options.report_dir),
        )
        settings = settings.with_stand_in_credentials()
        if not options.yes:
            settings.require_this_machine()
        return settings

    def with_stand_in_credentials(self) -> Self:
        """Fill in credentials for servers on this machine, where there are none to be had.

        The key is another one in each run, because credits are counted for each key.

        Raises:
            CannotRun: A server elsewhere needs credentials that are not in the environment.
        """
        settings = self
        if self.swoogo_url and not (self.consumer_key and self.consumer_secret):
            _require_loopback(self.swoogo_url, "SWOOGO_CONSUMER_KEY and SWOOGO_CONSUMER_SECRET")
            settings = replace(
                settings,
                consumer_key=stand_in_key(),
                consumer_secret="contract",  # noqa: S106 - a stand-in
                has_stand_in_key=True,
            )
        if self.eventify_url and not (self.session_token or (self.email and self.password)):
            _require_loopback(self.eventify_url, "EVENTIFY_EMAIL and EVENTIFY_PASSWORD, or EVENTIFY_SESSION_TOKEN,")
            settings = replace(settings, email="contract@example.com", password="contract")  # noqa: S106 - a stand-in
        return settings

    @property
    def day(self) -> str:
        """A day on which the event can have sessions."""
        return self.swoogo_date or "2026-01-22"

    def require_this_machine(self) -> None:
        """Make sure that nothing is written to a server elsewhere without being asked for.

        Raises:
            CannotRun: A server is not on this machine.
        """
        for url in (self.swoogo_url, self.eventify_url):
            if url and "server" in self.halves and not _is_loopback(url):
                raise CannotRun(
                    f"the run creates hundreds of records on {url}, and no documented call removes them: "
                    "name an event that is made for it, and add --yes"
                )


def stand_in_key() -> str:
    """Return a consumer key that nobody uses yet."""
    return f"contract-{secrets.token_hex(4)}"


def _require_loopback(url: str, names: str) -> None:
    if not _is_loopback(url):
        raise CannotRun(f"{names} must be set to test {url}")


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _origin(url: str | None, option: str) -> str | None:
    if url is None:
        return None
    if not _is_origin(url):
        # Without what stands before the host, which may be a password.
        shown = url.rpartition("@")[2]
        raise CannotRun(f"{option} must be an origin such as https://host:port, not {shown!r}")
    return url.rstrip("/")


def _is_origin(url: str) -> bool:
    try:
        parts = urlsplit(url)
        # Reading the port raises an error where it is none.
        has_host = bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and has_host and parts[2:] in {("", "", ""), ("/", "", "")}


def _number(option: int | None, variable: str, default: int) -> int:
    if option is not None:
        return option
    value = os.environ.get(variable)
    if not value:
        return default
    if not value.isdecimal():
        raise CannotRun(f"{variable} must be a number, not {value!r}")
    return int(value)


def _custom_fields(option: str | None) -> dict[str, Any]:
    value = option if option is not None else os.environ.get("SWOOGO_CUSTOM_FIELDS", _CUSTOM_FIELDS)
    if not value:
        return {}
    match = re.fullmatch(r"(c_\d+),(c_\d+)=(\d+)", value)
    if match is None:
        raise CannotRun(f"SWOOGO_CUSTOM_FIELDS must be such as {_CUSTOM_FIELDS}, or nothing, not {value!r}")
    text, choice, number = match.groups()
    return {text: "Value1", choice: [{"id": int(number)}]}


def _only(option: str | None) -> tuple[str, ...]:
    names = tuple(name.strip() for name in (option or "").split(",") if name.strip())
    known = {part for each in operations().values() for part in (each.name, each.tag)}
    for name in names:
        if name not in known:
            raise CannotRun(f"--only: there is no tag and no operation {name!r} in the document")
    return names


_current = Settings()


def use(settings: Settings) -> None:
    """Make these the settings of the run; pytest collects the tests with them."""
    global _current  # noqa: PLW0603 - decorators read it while pytest imports the tests
    _current = settings


def current() -> Settings:
    """Return the settings of the run."""
    return _current
