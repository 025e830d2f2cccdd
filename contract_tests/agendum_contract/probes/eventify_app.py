"""Probes of what Eventify's paths, errors, forms and exhibitors are about."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

import httpx

from agendum_contract.document import operations
from agendum_contract.known import NOBODY, Known
from agendum_contract.probes.eventify_answers import taken
from agendum_contract.probes.eventify_bodies import exhibitor, sends, sends_session, session
from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target, refused

_MISSING = {404, 405, "404", "405"}
_NOWHERE = "/v4/agendum-nowhere"
_SINGULAR = ("/v4/session", "/v4/speaker", "/v4/exhibitor", "/v4/attendee")
_PLURAL = tuple(f"{path}s" for path in _SINGULAR)
_PAGES = ("/v4/api/create-a-new-session-for-your-session-track", "/v4/api/add-a-new-speaker")
_COLLECTIONS = ("/v4/sessions", "/v4/speakers")


def _error_shape(target: Target, _known: Known) -> Verdict:
    response = sends_session(target)(session(target, scheduletrackid=NOBODY))
    if taken(response):
        return Verdict(UNSETTLED, "a session in a track that does not exist is taken")
    error, status = response.json(), response.status_code
    names = ", ".join(name for name in ("is_error", "code", "error", "message") if name in error)
    seen = f"an error with the status {status} has {names or 'none of the fields'}"
    has_code = "code" in error or "error" in error
    # Both fields of the first are optional.
    is_first = status != 200 and not has_code and "message" in error
    if "is_error" in error and status != 200:
        return Verdict(BOTH if has_code else A, seen)
    return Verdict(A if is_first else B if has_code else NEITHER, seen)


def _exhibitor(target: Target, _known: Known) -> Verdict:
    usual, call = exhibitor(target), sends(target, "create_exhibitor")
    if taken(call({name: usual[name] for name in ("eventid", "booth")})):
        unmarked = taken(call({name: value for name, value in usual.items() if name != "booth"}))
        return Verdict(B if unmarked else A, f"eventid and booth will do; the booth is {_needed(not unmarked)}")
    if not taken(call(usual)):
        return Verdict(UNSETTLED, "no exhibitor can be made; where the free booths are listed is not documented")
    return Verdict(A, "eventid and booth alone are refused, a usual exhibitor is taken")


def _needed(is_needed: bool) -> str:  # noqa: FBT001 - it is a word of a sentence
    return "needed" if is_needed else "not needed"


def _forms_path(target: Target, _known: Known) -> Verdict:
    nowhere, *responses = (
        _at(target, "list_forms", path, {"eventid": target.settings.eventify["eventid"]})
        for path in (_NOWHERE, "/v4/myForms", "/v4/myForm")
    )
    first, second = (_is_there(each, nowhere) for each in responses)
    return _by_paths(first, second, _names(["/myForms", "/myForm"], [first, second]))


def _collection_names(target: Target, _known: Known) -> Verdict:
    return _which_paths(target, _SINGULAR, _PLURAL)


def _paths(target: Target, _known: Known) -> Verdict:
    return _which_paths(target, _PAGES, _COLLECTIONS)


def _which_paths(target: Target, first: tuple[str, ...], second: tuple[str, ...]) -> Verdict:
    """Settle by what there is something at. Without a body, nothing is created."""
    nowhere = _at(target, "create_sessions", _NOWHERE)
    found = [_is_there(_at(target, "create_sessions", path), nowhere) for path in (*first, *second)]
    names = _names([path.removeprefix("/v4") for path in (*first, *second)], found)
    return _by_paths(any(found[: len(first)]), any(found[len(first) :]), names)


def _by_paths(first: bool, second: bool, seen: str) -> Verdict:  # noqa: FBT001 - the two sides of a row
    letters = {(True, False): A, (False, True): B, (True, True): BOTH}
    return Verdict(letters.get((first, second), UNSETTLED), seen)


def _at(target: Target, name: str, path: str, query: dict[str, Any] | None = None) -> httpx.Response:
    return target.send(target.build(replace(operations()[name], path=path), query=query))


def _is_there(response: httpx.Response, nowhere: httpx.Response) -> bool:
    """Whether the API has something at a path, going by how it answers at one that nobody has."""
    answer = _answer(response)
    return bool(answer) and not set(answer) & _MISSING and answer != _answer(nowhere)


def _answer(response: httpx.Response) -> tuple[Any, ...]:
    """Return the status and the code of an answer; none where it is a page, such as those of the docs."""
    try:
        body = response.json()
    except ValueError:
        return ()
    if not refused(response) or not isinstance(body, dict):
        return (response.status_code, None)
    reason = body.get("error")
    return (response.status_code, reason.get("code") if isinstance(reason, dict) else body.get("code"))


def _names(names: list[str], found: Iterable[bool]) -> str:
    there = [name for name, is_there in zip(names, found, strict=True) if is_there]
    return f"there is {', '.join(there)}" if there else "there is none of the paths"


APP: Final[tuple[Probe, ...]] = (
    Probe("eventify-05", _error_shape),
    Probe("eventify-15", _exhibitor),
    Probe("eventify-16", _forms_path, writes=False),
    Probe("eventify-17", _collection_names),
    Probe("eventify-22", _paths),
)
