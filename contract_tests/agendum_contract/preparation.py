"""Everything that is made sure of before the first test."""

import contextlib
import datetime as dt
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

import pytest

from agendum_contract.cassettes.session import taking_part
from agendum_contract.exchanges import Exchanges
from agendum_contract.problems import CannotRun
from agendum_contract.safety.limits import Limits
from agendum_contract.safety.network import Wrap, transport
from agendum_contract.samples import sample_session
from agendum_contract.settings import Settings
from agendum_contract.target import Target, refused
from agendum_contract.undo.undoing import Undoing, journal_path

Result = TypeVar("Result")


@dataclass(frozen=True)
class Prepared:
    """A run that can begin.

    Attributes:
        settings: What the run was told.
        targets: The servers under test, by vendor.
        exchanges: Hears what goes over the wire.
        limits: What the run may cost.
        undoing: Undoes what the run makes and changes.
    """

    settings: Settings
    targets: dict[str, Target] = field(default_factory=dict)
    exchanges: Exchanges = field(default_factory=Exchanges)
    limits: Limits = field(default_factory=lambda: Limits(Settings()))
    undoing: Undoing = field(default_factory=lambda: Undoing(Settings()))


@contextlib.contextmanager
def prepared(settings: Settings) -> Iterator[Prepared]:
    """Connect to the servers and make sure that they answer and take the credentials.

    Raises:
        CannotRun: One of them does not, or what is made there could not be written down.
    """
    ready = Prepared(settings, {}, Exchanges(), Limits(settings), Undoing(settings))
    with contextlib.ExitStack() as stack:
        stack.enter_context(taking_part(settings, ready.exchanges))
        for vendor, origin in (("swoogo", settings.swoogo_url), ("eventify", settings.eventify_url)):
            if origin is not None and "server" in settings.halves:
                way = transport(vendor, origin, settings, ready.exchanges, ready.limits, *_wraps(ready))
                ready.targets[vendor] = Target(vendor, origin, settings, way, ready.limits)
                stack.callback(ready.targets[vendor].close)
                _before_the_tests(Target.preflight, ready.targets[vendor])
        ready.undoing.attach(ready.targets, ready.exchanges, ready.limits)
        # What the run has made is undone before the connections are closed.
        stack.callback(ready.undoing.close)
        if ready.targets and not settings.is_safe:
            _make_sure_of_journal(settings)
        for vendor, complete in (("swoogo", _with_day), ("eventify", _with_times)):
            if vendor in ready.targets:
                ready.targets[vendor].settings = _before_the_tests(complete, ready.targets[vendor])
        yield ready


def _wraps(ready: Prepared) -> tuple[Wrap, ...]:
    """Return what else sees the requests; a mock stores nothing that could be undone."""
    return () if ready.settings.stateless else (ready.undoing.transport,)


def _before_the_tests(action: Callable[[Target], Result], target: Target) -> Result:
    """Talk to a server where no test is running that could be ended."""
    try:
        return action(target)
    except (pytest.exit.Exception, pytest.skip.Exception) as reason:
        raise CannotRun(str(reason)) from None


def _make_sure_of_journal(settings: Settings) -> None:
    """Nothing may be made that could not be found again: that would end each test, and not the run."""
    path = journal_path(settings.report_dir)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
    except OSError as error:
        raise CannotRun(f"--report-dir: {error}") from None


def _with_day(target: Target) -> Settings:
    """Take the first day of the event, if it has one: a session on another day may be against a rule."""
    ids = {"event_id": target.settings.swoogo_event_id}
    # That a call is not answered is for the tests to say.
    with contextlib.suppress(AttributeError, KeyError, TypeError, ValueError, pytest.fail.Exception):
        day = target.call("get_event", ids=ids, query={"fields": "id,start_date"}).json()["start_date"]
        return replace(target.settings, swoogo_date=dt.date.fromisoformat(day).isoformat())
    return target.settings


def _with_times(target: Target) -> Settings:
    """Find a format of times that the server takes, because no page says which it is."""
    if target.settings.is_safe:
        return target.settings
    for day, seconds in (("", ":00"), ("2026-06-15 ", ":00"), ("", ""), ("2026-06-15T", ":00")):
        times = {"starttime": f"{day}10:00{seconds}", "endtime": f"{day}12:00{seconds}"}
        settings = replace(target.settings, eventify_times=times)
        with contextlib.suppress(KeyError, TypeError, ValueError, pytest.fail.Exception):
            if not refused(target.call("create_sessions", {"resource": [sample_session(settings)]})):
                return settings
    # That a valid session is refused whatever its times is for the tests to say.
    return target.settings
