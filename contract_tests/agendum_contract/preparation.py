"""Everything that is made sure of before the first test."""

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest

from agendum_contract.problems import CannotRun
from agendum_contract.samples import sample_session
from agendum_contract.settings import Settings
from agendum_contract.target import Target, refused


@dataclass(frozen=True)
class Prepared:
    """A run that can begin.

    Attributes:
        settings: What the run was told.
        targets: The servers under test, by vendor.
    """

    settings: Settings
    targets: dict[str, Target] = field(default_factory=dict)


@contextlib.contextmanager
def prepared(settings: Settings) -> Iterator[Prepared]:
    """Connect to the servers and make sure that they answer and take the credentials.

    Raises:
        CannotRun: One of them does not.
    """
    with contextlib.ExitStack() as stack:
        targets = {}
        for vendor, origin in (("swoogo", settings.swoogo_url), ("eventify", settings.eventify_url)):
            if origin is not None and "server" in settings.halves:
                targets[vendor] = Target(vendor, origin, settings)
                stack.callback(targets[vendor].close)
                targets[vendor].preflight()
        for vendor, complete in (("swoogo", _with_day), ("eventify", _with_times)):
            if vendor in targets:
                targets[vendor].settings = _before_the_tests(complete, targets[vendor])
        yield Prepared(settings, targets)


def _before_the_tests(complete: Callable[[Target], Settings], target: Target) -> Settings:
    """Find out more of a server, where no test is running that could be ended."""
    try:
        return complete(target)
    except pytest.exit.Exception as reason:
        raise CannotRun(str(reason)) from None


def _with_day(target: Target) -> Settings:
    """Take the first day of the event, if it has one: a session on another day may be against a rule."""
    ids = {"event_id": target.settings.swoogo_event_id}
    with contextlib.suppress(AttributeError, KeyError, TypeError, ValueError):
        day = target.call("get_event", ids=ids, query={"fields": "id,start_date"}).json()["start_date"]
        return replace(target.settings, swoogo_date=dt.date.fromisoformat(day).isoformat())
    return target.settings


def _with_times(target: Target) -> Settings:
    """Find a format of times that the server takes, because no page says which it is."""
    for day, seconds in (("", ":00"), ("2026-06-15 ", ":00"), ("", ""), ("2026-06-15T", ":00")):
        times = {"starttime": f"{day}10:00{seconds}", "endtime": f"{day}12:00{seconds}"}
        settings = replace(target.settings, eventify_times=times)
        with contextlib.suppress(KeyError, TypeError, ValueError):
            if not refused(target.call("create_sessions", {"resource": [sample_session(settings)]})):
                return settings
    # That a valid session is refused whatever its times is for the tests to say.
    return target.settings
