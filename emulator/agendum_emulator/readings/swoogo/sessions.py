"""Readings that the requests of sessions and locations are about: what has to be sent, and what is made of it."""

from datetime import UTC, datetime, time
from typing import Any, Final

from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings.edit import (
    Change,
    calls,
    calls_and_answers,
    edited,
    form_of,
    refuse_fields,
    replacing,
    with_fields,
    without,
    without_fields,
)
from agendum_emulator.readings.switch import AS_IT_IS, Around, Handle, Reading, Switch
from agendum_emulator.readings.swoogo.session_answers import everywhere, reads
from agendum_emulator.store import Store
from agendum_emulator.swoogo import sessions

# A session without a day cannot be printed.
_SOME_DAY: Final = "2027-01-01"
_TIMES: Final[tuple[str, ...]] = ("start_time", "end_time")
_SWITCHES: Final = {"true": "1", "false": "0"}


def _with_some_day(call: Call) -> Call:
    return call if "date" in form_of(call) else with_fields(call, {"date": _SOME_DAY})


def _as_approved(call: Call) -> Call:
    return call if "session_status" in form_of(call) else with_fields(call, {"session_status": "approved"})


def _with_its_own_secure_id(call: Call, handle: Handle, store: Store) -> Reply:
    """Take an identifier from the request; not the `id`, which another session may have."""
    reply = handle(call)
    given = form_of(call).get("secure_id")

    def take(session: Any) -> Any:
        number = int(call.params.get("session_id") or session["id"])
        store.put(sessions.KIND, {**(store.get(sessions.KIND, number) or {}), "secure_id": given})
        return replacing({"secure_id": lambda _: given})(session)

    return edited(reply, take) if given else reply


def _needs_event_and_name(call: Call, handle: Handle, _store: Store) -> Reply:
    form = form_of(call)
    missing = [name for name in ("event_id", "name") if name not in form]
    return (
        refuse_fields(call, handle, [(name, f"{name} is required.") for name in missing]) if missing else handle(call)
    )


def _takes_words(call: Call) -> Call:
    word = form_of(call).get("use_event_address")
    return with_fields(call, {"use_event_address": _SWITCHES[word]}) if word in _SWITCHES else call


def _in_greenwich(text: Any) -> str | None:
    """A time of day that has a zone, without it; None where it has none."""
    try:
        moment = datetime.combine(datetime(2027, 1, 1, tzinfo=UTC), time.fromisoformat(text))
    except (TypeError, ValueError):
        return None
    return None if moment.tzinfo is None else moment.astimezone(UTC).strftime("%H:%M:%S")


def _needs_zones(change: Change) -> Around:
    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        form = form_of(call)
        times = {name: _in_greenwich(form[name]) for name in _TIMES if name in form}
        wrong = [name for name, moment in times.items() if moment is None]
        if wrong:
            return refuse_fields(call, handle, [(name, f"{name} must be a time with a zone.") for name in wrong])
        read = {name: moment for name, moment in times.items() if moment is not None}
        return edited(handle(with_fields(call, read)), change)

    return around


def _with_zones(session: Any) -> Any:
    return replacing(dict.fromkeys(_TIMES, lambda moment: None if moment is None else f"{moment}Z"))(session)


def _without_timezone(call: Call) -> Call:
    return without_fields(call, "timezone")


_WRITES: Final = ("create_session", "update_session")

SWITCHES: Final[tuple[Switch, ...]] = (
    Switch("swoogo-01", "A", {"A": AS_IT_IS, "B": Reading({"create_session": calls(_with_some_day)})}),
    Switch("swoogo-06", "A", {"A": AS_IT_IS, "B": Reading({"create_session": calls(_as_approved)})}),
    Switch("swoogo-08", "B", {"A": Reading(dict.fromkeys(_WRITES, _with_its_own_secure_id)), "B": AS_IT_IS}),
    Switch("swoogo-12", "A", {"A": AS_IT_IS, "B": Reading({"update_session": _needs_event_and_name})}),
    Switch("swoogo-15", "B", {"A": Reading({"create_location": calls(_takes_words)}), "B": AS_IT_IS}),
    Switch(
        "swoogo-34",
        "B",
        {
            "A": Reading({**reads(_with_zones), **dict.fromkeys(_WRITES, _needs_zones(_with_zones))}),
            "B": AS_IT_IS,
        },
    ),
    Switch(
        "swoogo-38",
        "A",
        {
            "A": AS_IT_IS,
            "B": Reading(
                {
                    **everywhere(without("timezone")),
                    **dict.fromkeys(_WRITES, calls_and_answers(_without_timezone, without("timezone"))),
                }
            ),
        },
    ),
)
