"""The command that runs one thing again."""

import shlex
from collections.abc import Iterator
from typing import Any

from agendum_contract.settings import Settings

_DEFAULTS = Settings()
_EVENTIFY_IDS = {
    "eventid": "--eventify-event-id",
    "apptabid": "--eventify-app-tab-id",
    "scheduledateid": "--eventify-schedule-date-id",
    "scheduletrackid": "--eventify-schedule-track-id",
    "colorid": "--eventify-color-id",
}
_SWOOGO_IDS = {
    "swoogo_event_id": "--swoogo-event-id",
    "swoogo_speaker_id": "--swoogo-speaker-id",
    "swoogo_sponsor_id": "--swoogo-sponsor-id",
    "swoogo_sponsor_field_id": "--swoogo-sponsor-field-id",
}


def again(settings: Settings, half: str, *, test: str = "", operation: str = "", scenario: str = "") -> str:
    """Return the command that runs a test again, with the seed and the amount that it ran with.

    Credentials come from the environment, as they did.

    Args:
        settings: What the run was told; a server that the suite started itself is not among it.
        half: The half of the suite that the test belongs to.
        test: The test, where it can be run alone.
        operation: The operation that the generated requests are for, where they are for one.
        scenario: The scenario, in place of a test.
    """
    parts = ["agendum-contract", *_servers(settings), *_ids(settings)]
    if half in ("client", "server"):
        parts += ["--half", half]
    parts += ["--seed", str(settings.seed), "--max-examples", str(settings.max_examples)]
    if operation:
        parts += ["--only", operation]
    elif settings.only and not settings.changed_since:
        parts += ["--only", ",".join(settings.only)]
    if scenario:
        parts += ["--scenario", scenario]
    elif test:
        parts += ["--test", test]
    return shlex.join(parts)


def _servers(settings: Settings) -> Iterator[str]:
    for option, url in (("--swoogo-url", settings.swoogo_url), ("--eventify-url", settings.eventify_url)):
        if url:
            yield from (option, url)
    # What is on this machine is written to unless the run was told otherwise.
    if settings.is_safe or settings.elsewhere():
        yield from ("--mode", settings.mode)
    if settings.credits is not None:
        yield from ("--credits", str(settings.credits))
    if settings.token_wait != _DEFAULTS.token_wait:
        yield from ("--token-wait", str(settings.token_wait))
    if settings.stateless:
        yield "--stateless"
    if settings.replay is not None:
        yield from ("--replay", str(settings.replay))
    if settings.deviations is not None:
        yield from ("--deviations", str(settings.deviations))


def _ids(settings: Settings) -> Iterator[str]:
    required = set(_required(settings))
    for name, option in _SWOOGO_IDS.items():
        value: Any = getattr(settings, name)
        if option in required or value != getattr(_DEFAULTS, name):
            yield from (option, str(value))
    for name, option in _EVENTIFY_IDS.items():
        value = settings.eventify.get(name, 1)
        if option in required or value != _DEFAULTS.eventify[name]:
            yield from (option, str(value))
    if settings.custom_fields != _DEFAULTS.custom_fields:
        yield from ("--custom-fields", _custom_fields(settings.custom_fields))


def _required(settings: Settings) -> Iterator[str]:
    """Yield the options without which nothing is created on a server elsewhere."""
    for option, url in (("--swoogo-event-id", settings.swoogo_url), ("--eventify-event-id", settings.eventify_url)):
        if not settings.is_safe and url in settings.elsewhere():
            yield option


def _custom_fields(given: dict[str, Any]) -> str:
    """Write the fields as the option has them: a text and a choice with an id."""
    if not given:
        return ""
    (text, _value), (choice, chosen) = given.items()
    return f"{text},{choice}={chosen[0]['id']}"
