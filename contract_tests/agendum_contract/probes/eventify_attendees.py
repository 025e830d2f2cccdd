"""Probes of what Eventify's attendees are about."""

import json
from typing import Final

from agendum_contract.known import NOBODY, Known
from agendum_contract.probes.eventify_answers import KNOWN, by_either, standing, taken
from agendum_contract.probes.eventify_bodies import (
    Body,
    address,
    attendee,
    form_of,
    sends,
    sends_session,
    session,
    without,
)
from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_FLAGS = ("isactive", "isadmin", "isnetworking")


def _details_form(target: Target, _known: Known) -> Verdict:
    made, create = attendee(target), sends(target, "create_attendee")
    answers = made["details_form"]
    created = create(made)
    if not taken(created):
        created = create({**made, "details_form": json.dumps(answers)})
    if not taken(created):
        return Verdict(UNSETTLED, "no attendee can be made")
    (user,) = created.json()["userresponse"]["content"]["resource"]
    change = sends(target, "update_attendee", userid=user["appuserid"])
    number = {"form_number": made["form_number"]}
    changes = {**number, "details_form": json.dumps(answers)}, {**number, "details_form": answers}
    return by_either(change, *changes, ("a string", "a list"))


def _left_out_or_null(target: Target, _known: Known) -> Verdict:
    usual, call = attendee(target), sends(target, "create_attendee")
    may_lack = taken(call(without(usual, "profileurl")))
    may_be_null = taken(call(usual))
    if not (may_lack or may_be_null) and not taken(call({**usual, "profileurl": "https://example.com/picture.png"})):
        return Verdict(UNSETTLED, "no attendee can be made")
    reading = {(False, False): A, (True, True): B, (False, True): BOTH}.get((may_lack, may_be_null), NEITHER)
    return Verdict(reading, f"profileurl may{_not(may_lack)} be left out, and may{_not(may_be_null)} be null")


def _not(may: bool) -> str:  # noqa: FBT001 - it is a word of a sentence
    return "" if may else " not"


def _switches(target: Target, _known: Known) -> Verdict:
    made, lecture = attendee(target), session(target)
    create, schedule = sends(target, "create_attendee"), sends_session(target)
    booleans = {**made, **{name: bool(made[name]) for name in _FLAGS}}
    takes_boolean, takes_number = taken(create(booleans)), taken(schedule({**lecture, "rsvp": 1}))
    seen = f"an attendee with booleans is {_word(takes_boolean)}, a session with rsvp=1 is {_word(takes_number)}"
    if takes_boolean == takes_number:
        is_usual = takes_boolean or (taken(create(made)) and taken(schedule({**lecture, "rsvp": True})))
        return Verdict(BOTH, seen) if is_usual else Verdict(UNSETTLED, f"{seen}; what the pages print is refused")
    return Verdict(A if takes_boolean else B, seen)


def _word(is_taken: bool) -> str:  # noqa: FBT001 - it is a word of a sentence
    return "taken" if is_taken else "refused"


def _spelling(target: Target, _known: Known) -> Verdict:
    made, create = attendee(target), sends(target, "create_attendee")
    fields = form_of(target, "attendee").get("details_form") or ""
    table, prose = (
        standing(create, _spelled(made, name, None), _spelled(made, name, NOBODY))
        for name in ("speakeridfk", "sppeakeridfk")
    )
    seen = f"speakeridfk is {table}, sppeakeridfk is {prose}"
    if "is_readonly" in fields and "is_readyonly" not in fields:
        return Verdict(NEITHER, f"{seen}; forms have is_readonly")
    if KNOWN not in (table, prose):
        return Verdict(UNSETTLED, seen)
    if table == prose:
        return Verdict(BOTH, seen)
    return Verdict(A if table == KNOWN else B, seen)


def _spelled(made: Body, name: str, value: int | None) -> Body:
    return {**without(made, "speakeridfk"), name: value}


def _address(target: Target, _known: Known) -> Verdict:
    made = attendee(target)
    in_json, plain = {**made, "email": json.dumps(address(target))}, {**made, "email": address(target)}
    what = ("an address in JSON", "a plain one")
    return by_either(sends(target, "create_attendee"), in_json, plain, what)


ATTENDEES: Final[tuple[Probe, ...]] = (
    Probe("eventify-11", _details_form),
    Probe("eventify-12", _left_out_or_null),
    Probe("eventify-18", _switches),
    Probe("eventify-20", _spelling),
    Probe("eventify-21", _address),
)
