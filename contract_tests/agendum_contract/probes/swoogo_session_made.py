"""Two sessions that the probes look at, made once for each run: no call deletes a session.

One has nothing but what the pages require, the other has a capacity, times, a time zone and switches.
"""

from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import httpx

from agendum_contract.known import Known
from agendum_contract.probes.asking import answer, need, unique
from agendum_contract.target import Target

CAPACITY = 20
# What a server says of a request that it understands and does not want.
REFUSALS = (httpx.codes.BAD_REQUEST, httpx.codes.UNPROCESSABLE_ENTITY)
SWITCHES = ("use_event_timezone", "locked_when_saved", "selected_by_default", "prevent_session_conflicts")
BEGINS, ENDS = "11:45", "12:45"
# Hardly the zone of an event, so that it can only come from the request.
ZONE = "Pacific/Chatham"
# Nobody is shown a session that is only submitted.
_EVERYTHING = {
    "session_status": "submitted",
    "start_time": f"{BEGINS}:00",
    "end_time": f"{ENDS}:00",
    "timezone": ZONE,
    "capacity": CAPACITY,
    "selection_control": "included",
    **dict.fromkeys(SWITCHES, 1),
    # The zone of the event would win.
    "use_event_timezone": 0,
}
_LISTED = ("id", "capacity", "times_with_timezone", *SWITCHES)

_T = TypeVar("_T")

_kept: WeakKeyDictionary[Known, dict[str, Any]] = WeakKeyDictionary()


def items(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the records of a list; PHP prints one with gaps as a map."""
    found = body["items"]
    return [each for each in (found.values() if isinstance(found, dict) else found) if isinstance(each, dict)]


def body(target: Target, known: Known, **fields: Any) -> dict[str, Any]:
    """Return a request for a session of the run's own."""
    return {"event_id": need(known, "event"), "name": unique(target), "date": target.settings.day, **fields}


def created(target: Target, known: Known) -> dict[str, Any]:
    """Return the answer to the create of the bare session.

    Raises:
        ValueError: It is refused.
    """
    return _once(known, "created", lambda: _created(target, known, "bare"))


def number(target: Target, known: Known) -> Any:
    """Return the id of the bare session.

    Raises:
        ValueError: A call is refused, or the session cannot be found.
    """
    return _once(known, "number", lambda: _number(target, known, created(target, known), "bare"))


def read(target: Target, known: Known, *names: str) -> dict[str, Any]:
    """Return the bare session as it is read alone.

    Args:
        target: The server.
        known: The records that exist.
        names: Fields that matter: where one is missing, it is asked for by its name.

    Raises:
        ValueError: A call is refused, or the session cannot be found.
    """
    found = number(target, known)
    return _with_fields(target, found, _once(known, "read", lambda: _read(target, found)), names)


def whole_created(target: Target, known: Known) -> dict[str, Any]:
    """Return the answer to the create of the whole session; see ``created``."""
    return _once(known, "whole created", lambda: _whole_created(target, known))


def whole_read(target: Target, known: Known, *names: str) -> dict[str, Any]:
    """Return the whole session as it is read alone; see ``read``."""
    found = _whole_number(target, known)
    return _with_fields(target, found, _once(known, "whole read", lambda: _read(target, found)), names)


def whole_listed(target: Target, known: Known) -> dict[str, Any]:
    """Return the whole session as a list has it; see ``read``."""
    return _once(known, "whole listed", lambda: _listed(target, known, _whole_number(target, known)))


def speaker(target: Target, known: Known) -> dict[str, Any]:
    """Return a speaker whom the whole session was added to; see ``read``."""
    return _once(known, "speaker", lambda: _speaker(target, known, _whole_number(target, known)))


def places(target: Target, known: Known) -> dict[str, dict[str, Any]]:
    """Return the whole session wherever it can be found, by what a reader would call the place."""
    ways = {
        "in the answer to a create": whole_created,
        "read alone": whole_read,
        "in a list": whole_listed,
        "within a speaker": _within,
    }
    found = {place: _tried(way, target, known) for place, way in ways.items()}
    return {place: session for place, session in found.items() if session is not None}


def _once(known: Known, what: str, make: Callable[[], _T]) -> _T:
    """Return what was made before in this run; what could not be made is tried again."""
    kept = _kept.setdefault(known, {})
    if what not in kept:
        kept[what] = make()
    found: _T = kept[what]
    return found


def _name(target: Target, known: Known, which: str) -> str:
    return _once(known, f"name of the {which} session", lambda: unique(target))


def _created(target: Target, known: Known, which: str, **fields: Any) -> dict[str, Any]:
    return answer(target, "create_session", body(target, known, name=_name(target, known, which), **fields))


def _whole_created(target: Target, known: Known) -> dict[str, Any]:
    try:
        return _created(target, known, "whole", **_EVERYTHING)
    except ValueError:
        # Under one reading of a page, times must have a zone.
        zoned = {name: f"{_EVERYTHING[name]}Z" for name in ("start_time", "end_time")}
        return _created(target, known, "whole", **{**_EVERYTHING, **zoned})


def _whole_number(target: Target, known: Known) -> Any:
    return _once(known, "whole number", lambda: _number(target, known, whole_created(target, known), "whole"))


def _number(target: Target, known: Known, session: dict[str, Any], which: str) -> Any:
    if "id" in session:
        return session["id"]
    # Some pages print answers to creates that have no id.
    name = _name(target, known, which)
    query = {"event_id": need(known, "event"), "fields": "id,name", "search": f"name={name}"}
    for item in items(answer(target, "list_sessions", query=query)):
        # Where a search is ignored, the others are somebody else's.
        if item["name"] == name:
            return item["id"]
    raise ValueError("a session that was created is not in the list")


def _tried(way: Callable[[Target, Known], dict[str, Any]], target: Target, known: Known) -> dict[str, Any] | None:
    try:
        return way(target, known)
    except (AttributeError, KeyError, TypeError, ValueError):
        # That one place cannot be looked at says nothing of the others.
        return None


def _read(target: Target, found: Any) -> dict[str, Any]:
    return answer(target, "get_session", ids={"session_id": found})


def _with_fields(target: Target, found: Any, session: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    missing = ",".join(name for name in names if name not in session)
    if not missing:
        return session
    response = target.call("get_session", ids={"session_id": found}, query={"fields": missing})
    # A server may refuse a name that it does not know.
    return {**session, **response.json()} if response.is_success else session


def _listed(target: Target, known: Known, found: Any) -> dict[str, Any]:
    query = {"event_id": need(known, "event"), "ids": found, "fields": ",".join(_LISTED)}
    return _with_id(items(answer(target, "list_sessions", query=query)), found)


def _speaker(target: Target, known: Known, found: Any) -> dict[str, Any]:
    ids = {"speaker_id": need(known, "speaker")}
    return answer(target, "add_sessions_to_speaker", {"session_ids": [found]}, ids=ids)


def _within(target: Target, known: Known) -> dict[str, Any]:
    return _with_id(speaker(target, known)["sessions"], _whole_number(target, known))


def _with_id(records: list[dict[str, Any]], found: Any) -> dict[str, Any]:
    for record in records:
        if str(record.get("id")) == str(found):
            return record
    raise ValueError("a session that was created is not where it should be")
