"""Probes of what Eventify's sessions are about."""

from typing import Any, Final

from agendum_contract.known import Known
from agendum_contract.probes.eventify_answers import (
    KNOWN,
    PASSED_OVER,
    REFUSED,
    by_either,
    by_refusal,
    standing,
    taken,
    unique,
)
from agendum_contract.probes.eventify_bodies import schedule, sends, sends_session, session, without
from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_FOUR = ("eventid", "apptabid", "scheduletrackid", "scheduledateid")


def _required_fields(target: Target, _known: Known) -> Verdict:
    # Without a title, the description has to tell who made it.
    few = {name: target.settings.eventify[name] for name in _FOUR} | {"description": unique(target)}
    what = "a session with the four fields"
    return by_refusal(sends_session(target), few, session(target), what, (A, B))


def _session_type(target: Target, _known: Known) -> Verdict:
    usual = session(target, rsvp=True, rsvp_capacity="unlimited")
    odd = {**usual, "sessiontype": "rsvp"}
    return by_refusal(sends_session(target), odd, usual, "a session of the type rsvp", (B, A))


def _wrapper(target: Target, _known: Known) -> Verdict:
    it = session(target)
    what = ("a session in `resource`", "one without a wrapper")
    return by_either(sends(target, "create_sessions"), {"resource": [it]}, {**it, "title": unique(target)}, what)


def _created_ids(target: Target, _known: Known) -> Verdict:
    response = target.call("create_sessions", {"resource": [session(target), session(target)]})
    if not taken(response):
        return Verdict(UNSETTLED, "no sessions can be made")
    answer = response.json()
    if isinstance(answer, list):
        return Verdict(A, f"the answer is a list, {'with' if _has_ids(answer) else 'without'} an id in each item")
    if isinstance(answer, dict) and isinstance(answer.get("resource"), list):
        return Verdict(B, "the answer is a list named `resource`")
    return Verdict(NEITHER, "the answer is no list, and has none named `resource`")


def _has_ids(items: list[Any]) -> bool:
    return all(isinstance(item, dict) and "id" in item for item in items)


def _times_in_gmt(target: Target, _known: Known) -> Verdict:
    odd = session(target)
    times = target.settings.eventify_times
    usual = {**odd, "starttime_gmt": times["starttime"], "endtime_gmt": times["endtime"]}
    what = "a session without times in GMT"
    return by_refusal(sends_session(target), odd, usual, what, (A, B))


def _capacity(target: Target, _known: Known) -> Verdict:
    call, usual = sends_session(target), {**session(target), "rsvp": True, "capacity": 7}
    found = (
        standing(call, {**usual, "rsvp_capacity": "fixed"}, {**usual, "rsvp_capacity": "agendum"}),
        standing(call, {**usual, "unlimitedcapacity": False}, {**usual, "unlimitedcapacity": "agendum"}),
    )
    if KNOWN not in found and (PASSED_OVER in found or not taken(call(usual))):
        return Verdict(UNSETTLED, "neither name can be told from an unknown one, and no call shows the capacity")
    letters = {(True, False): A, (False, True): B, (True, True): BOTH}
    first, second = found
    return Verdict(
        letters.get((first == KNOWN, second == KNOWN), NEITHER),
        f"rsvp_capacity is {first}, unlimitedcapacity is {second}",
    )


def _checkintype(target: Target, _known: Known) -> Verdict:
    usual = session(target)
    odd = without(usual, "checkintype")
    what = "a session without checkintype"
    return by_refusal(sends_session(target), odd, usual, what, (B, A))


def _speakers(target: Target, known: Known) -> Verdict:
    speaker = known.id("app_speaker")
    if speaker is None:
        return Verdict(UNSETTLED, "no speaker can be made")
    made = session(target)
    takes_one = taken(target.call("create_sessions", {"resource": [{**made, "speakerid": speaker}]}))
    if not takes_one and not taken(target.call("create_sessions", {"resource": [made]})):
        return Verdict(UNSETTLED, "no session can be made")
    read = schedule(target)
    found = next((each for each in read["sessions"] if each.get("title") == made["title"]), None)
    if found is None:
        raise ValueError("the schedule lacks a new session")
    shows_list = isinstance(found.get("speakers", read.get("session_speakers")), list)
    if not shows_list and "speakerid" not in found:
        return Verdict(UNSETTLED, "what is read of a session has no speakers at all")
    reading = {(True, False): A, (False, True): B, (True, True): BOTH}.get((takes_one, shows_list), NEITHER)
    return Verdict(
        reading,
        f"a speakerid is {'taken' if takes_one else 'refused'}; {'a list' if shows_list else 'one'} is read",
    )


def _field_names(target: Target, _known: Known) -> Verdict:
    # A name that is spelled in another way would tell the same: it is another field, or none.
    call, usual = sends_session(target), session(target)
    camel = standing(call, {**usual, "privateSessionUsers": ""}, {**usual, "privateSessionUsers": {"agendum": 1}})
    seen = f"privateSessionUsers is {camel}"
    if camel == KNOWN:
        return Verdict(B, seen)
    snake = standing(call, {**usual, "rsvp_capacity": "fixed"}, {**usual, "rsvp_capacity": "agendum"})
    if snake == KNOWN or (camel == REFUSED and snake == PASSED_OVER):
        return Verdict(A, f"{seen}, rsvp_capacity is {snake}")
    return Verdict(UNSETTLED, f"{seen}, rsvp_capacity is {snake}")


SESSIONS: Final[tuple[Probe, ...]] = (
    Probe("eventify-01", _required_fields),
    Probe("eventify-02", _session_type),
    Probe("eventify-03", _wrapper),
    Probe("eventify-04", _created_ids),
    Probe("eventify-07", _times_in_gmt),
    Probe("eventify-08", _capacity),
    Probe("eventify-09", _checkintype),
    Probe("eventify-10", _speakers),
    Probe("eventify-19", _field_names),
)
