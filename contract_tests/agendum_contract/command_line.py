"""Reads the settings of a run from options and from the environment."""

import os
import random
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from agendum_contract.changes import changed_since
from agendum_contract.document import operations
from agendum_contract.origins import origin
from agendum_contract.problems import CannotRun
from agendum_contract.scenario import model as scenarios
from agendum_contract.settings import FULL, SAFE, Settings, new_mark

_CUSTOM_FIELDS = "c_1001,c_1002=123"
_SAFE_CREDITS = 200
_THOROUGH = 600.0
_DEVIATIONS = Path("deviations.yaml")


def read(options: Any) -> Settings:
    """Read the options of the command line and, for credentials and ids, the environment.

    Raises:
        CannotRun: Credentials are missing, or a value cannot be used.
    """
    swoogo_url, eventify_url = (
        origin(options.swoogo_url, "--swoogo-url"),
        origin(options.eventify_url, "--eventify-url"),
    )
    settings = Settings(
        swoogo_url=swoogo_url,
        eventify_url=eventify_url,
        consumer_key=os.environ.get("SWOOGO_CONSUMER_KEY", ""),
        consumer_secret=os.environ.get("SWOOGO_CONSUMER_SECRET", ""),
        email=os.environ.get("EVENTIFY_EMAIL", ""),
        password=os.environ.get("EVENTIFY_PASSWORD", ""),
        session_token=os.environ.get("EVENTIFY_SESSION_TOKEN", ""),
        swoogo_event_id=_number(options.swoogo_event_id, "SWOOGO_EVENT_ID"),
        swoogo_speaker_id=_number(options.swoogo_speaker_id, "SWOOGO_SPEAKER_ID", 3),
        swoogo_sponsor_id=_number(options.swoogo_sponsor_id, "SWOOGO_SPONSOR_ID"),
        swoogo_sponsor_field_id=_number(options.swoogo_sponsor_field_id, "SWOOGO_SPONSOR_FIELD_ID"),
        custom_fields=_custom_fields(options.custom_fields),
        eventify={
            "eventid": _number(options.eventify_event_id, "EVENTIFY_EVENT_ID"),
            "apptabid": _number(options.eventify_app_tab_id, "EVENTIFY_APP_TAB_ID"),
            "scheduledateid": _number(options.eventify_schedule_date_id, "EVENTIFY_SCHEDULE_DATE_ID"),
            "scheduletrackid": _number(options.eventify_schedule_track_id, "EVENTIFY_SCHEDULE_TRACK_ID"),
            "colorid": _number(options.eventify_color_id, "EVENTIFY_COLOR_ID"),
        },
        seed=options.seed if options.seed is not None else random.SystemRandom().randrange(2**32),
        only=_only(options.only),
        halves=_halves(options),
        stateless=options.stateless,
        token_wait=options.token_wait,
        report_dir=Path(options.report_dir),
        mark=new_mark(),
        thorough=options.thorough,
        max_time=options.max_time or (_THOROUGH if options.thorough else None),
        scenario=_scenario(options.scenario),
        test=options.test,
        deviations=_deviations(options.deviations),
        record=Path(options.record) if options.record else None,
        replay=Path(options.replay) if options.replay else None,
    )
    settings = _with_mode(settings, options)
    if options.changed_since:
        settings = replace(
            settings, only=_changed(settings.only, options.changed_since), changed_since=options.changed_since
        )
    return settings.with_stand_in_credentials()


def _with_mode(settings: Settings, options: Any) -> Settings:
    """Choose what a server elsewhere is not harmed by, unless it was asked for otherwise."""
    elsewhere = settings.elsewhere()
    cleans = getattr(options, "cleanup", False)
    if cleans and options.mode == SAFE:
        raise CannotRun("--cleanup undoes what a run has made, so it cannot only read: leave out --mode safe")
    mode = options.mode or (SAFE if elsewhere and not cleans else FULL)
    # What is undone is in the journal, with its event.
    if mode == FULL and not cleans:
        _require_events(settings, options)
    usual = 3 if mode == SAFE else 10 if options.quick or elsewhere else 100
    return replace(
        settings,
        mode=mode,
        credits=options.credits or (_SAFE_CREDITS if mode == SAFE else None),
        max_examples=options.max_examples if options.max_examples is not None else usual,
    )


def _require_events(settings: Settings, options: Any) -> None:
    for option, variable, url in (
        ("--swoogo-event-id", "SWOOGO_EVENT_ID", settings.swoogo_url),
        ("--eventify-event-id", "EVENTIFY_EVENT_ID", settings.eventify_url),
    ):
        given = getattr(options, option.strip("-").replace("-", "_")) or os.environ.get(variable)
        if url in settings.elsewhere() and not given:
            raise CannotRun(
                f"--mode full creates records on {url}, so it needs {option} (or {variable}) of an event made for it"
            )


def _number(option: int | None, variable: str, default: int = 1) -> int:
    if option is not None:
        return int(option)
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


def _scenario(name: str | None) -> str | None:
    if name is not None and name not in {each.name for each in scenarios.load()}:
        raise CannotRun(f"--scenario: there is no scenario {name!r} (see --list-scenarios)")
    return name


def _halves(options: Any) -> tuple[str, ...]:
    if options.replay:
        return ("replay",)
    return ("client", "server") if options.half == "both" else (options.half,)


def _changed(only: tuple[str, ...], revision: str) -> tuple[str, ...]:
    """Return the operations that changed, of those that a run is about."""
    return tuple(name for name in changed_since(revision) if not only or {name, operations()[name].tag} & set(only))


def _deviations(option: str | None) -> Path | None:
    if option:
        return Path(option)
    return _DEVIATIONS if _DEVIATIONS.is_file() else None
