"""Everything that is made sure of before the first test."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

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
        if "eventify" in targets:
            targets["eventify"].settings = _with_times(targets["eventify"])
        yield Prepared(settings, targets)


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
