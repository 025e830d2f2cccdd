"""Probes of what has to be sent for sessions and locations, and what is made of it."""

from typing import Final

import httpx

from agendum_contract.known import Known
from agendum_contract.probes import swoogo_session_made as made
from agendum_contract.probes.asking import answer, between, need, unique
from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_STATUSES: Final = ("submitted", "approved", "rejected", "converted", "live")


def _judged(response: httpx.Response, what: str, *, taken: str, refused: str) -> Verdict:
    """Return the verdict on a request that is taken under one reading and refused under the other."""
    reading = NEITHER
    if response.is_success:
        # What is no object at all is no answer to a create or an update.
        reading = taken if isinstance(response.json(), dict) else NEITHER
    elif response.status_code in made.REFUSALS:
        reading = refused
    return Verdict(reading, f"{what} is answered with {response.status_code}")


def _without_date(target: Target, known: Known) -> Verdict:
    """Whether a session needs a date."""
    # One that has a date has to be taken, or a refusal says nothing.
    made.created(target, known)
    session = made.body(target, known)
    del session["date"]
    return _judged(target.call("create_session", session), "a session without a date", taken=B, refused=A)


def _default_status(target: Target, known: Known) -> Verdict:
    """Which status a session has that was created without one."""
    status = made.read(target, known, "session_status")["session_status"]
    shown = status if status in _STATUSES else "no documented one"
    return between(status == "live", status == "approved", f"the status of a new session is {shown}")


def _own_ids(target: Target, known: Known) -> Verdict:
    """Whether a new session has the ids that were sent.

    The id is that of a session of the suite's own: a server that takes it changes nothing else, and does not go on
    counting from a large number.
    """
    number, secure_id = made.number(target, known), unique(target)
    response = target.call("create_session", made.body(target, known, id=number, secure_id=secure_id))
    if not response.is_success:
        return Verdict(NEITHER, f"a session with an id is answered with {response.status_code}")
    session = response.json()
    taken = str(session.get("id")) == str(number) or session.get("secure_id") == secure_id
    return between(taken, not taken, f"a new session {'keeps' if taken else 'does not keep'} an id that was sent")


def _partial_update(target: Target, known: Known) -> Verdict:
    """Whether an update needs more than what changes."""
    ids = {"session_id": made.number(target, known)}
    response = target.call("update_session", {"capacity": 7}, ids=ids)
    verdict = _judged(response, "an update of the capacity alone", taken=A, refused=B)
    if verdict.reading == B:
        answer(target, "update_session", {**made.body(target, known), "capacity": 7}, ids=ids)
    return verdict


def _location_switch(target: Target, known: Known) -> Verdict:
    """Whether the switch of a location may be a word."""
    location = {"event_id": need(known, "event"), "name": unique(target), "use_event_address": "true"}
    response = target.call("create_location", location)
    verdict = _judged(response, "use_event_address=true", taken=A, refused=B)
    if verdict.reading == B and "use event address" not in response.text.lower().replace("_", " "):
        return Verdict(UNSETTLED, "a location is refused for another reason than its switch")
    return verdict


def _zone_of_times(target: Target, known: Known) -> Verdict:
    """Whether the times of a session have a zone, or none, or either."""
    bare = {"start_time": "10:00:00", "end_time": "11:00:00"}
    zoned = {name: f"{moment}Z" for name, moment in bare.items()}
    response = target.call("create_session", made.body(target, known, **zoned))
    verdict = _judged(response, "a time with a zone", taken=A, refused=B)
    if verdict.reading == B:
        # One that has times without a zone has to be taken, or the refusal says nothing.
        made.whole_created(target, known)
    if verdict.reading != A:
        return verdict
    second = target.call("create_session", made.body(target, known, **bare))
    return Verdict(BOTH if second.is_success else A, f"{verdict.seen}, one without with {second.status_code}")


def _timezone(target: Target, known: Known) -> Verdict:
    """Whether a session has a time zone of its own."""
    session = made.whole_read(target, known, "timezone")
    if "timezone" not in session:
        return Verdict(B, "a session that is read has no timezone")
    if session["timezone"] == made.ZONE:
        return Verdict(A, "a session has the timezone that was sent")
    return Verdict(NEITHER, "a session has another timezone than was sent")


PROBES: Final[tuple[Probe, ...]] = (
    Probe("swoogo-01", _without_date),
    Probe("swoogo-06", _default_status),
    Probe("swoogo-08", _own_ids),
    Probe("swoogo-12", _partial_update),
    Probe("swoogo-15", _location_switch),
    Probe("swoogo-34", _zone_of_times),
    Probe("swoogo-38", _timezone),
)
