"""Everything that is made sure of before the first test."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from agendum_contract.settings import Settings
from agendum_contract.target import Target


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
        yield Prepared(settings, targets)
