"""Probes of registrant types, and of what they have in common with registrants."""

from typing import Final

from agendum_contract.known import Known
from agendum_contract.probes.asking import (
    BARE_TEXT,
    NULL,
    NUMBER,
    TEXT,
    answer,
    between,
    form_of,
    need,
    registrant,
    registrant_type,
    unique,
    words,
)
from agendum_contract.probes.probe import A, B, Probe, Verdict
from agendum_contract.target import Target

_TEXTS_OF_TYPES = ("public_short_name", "admin_short_name", "description", "sold_out_message")
_TEXTS_OF_REGISTRANTS = ("prefix", "middle_name", "suffix", "company", "job_title", "work_phone", "mobile_phone")
_CREATED, _OK = 201, 200


def _capacity(target: Target, known: Known) -> Verdict:
    number, created = registrant_type(target, known, capacity=20)
    ids = {"registrant_type_id": number}
    read = answer(target, "get_registrant_type", ids=ids)
    cleared = answer(target, "update_registrant_type", {"capacity": ""}, ids=ids)
    first, second, last = (form_of(each.get("capacity")) for each in (created, read, cleared))
    seen = f"the capacity is {first} where a type is created, {second} where it is read, {last} where it was cleared"
    return between(TEXT in (first, second), NUMBER in (first, second), seen)


def _unset_text(target: Target, known: Known) -> Verdict:
    person = answer(target, "get_registrant", ids={"registrant_id": registrant(target, known)})
    number, created = registrant_type(target, known)
    ids = {"registrant_type_id": number}
    cleared = answer(target, "update_registrant_type", {"public_short_name": ""}, ids=ids)
    of_person = {form_of(person[name]) for name in _TEXTS_OF_REGISTRANTS if name in person}
    of_type = {form_of(created[name]) for name in _TEXTS_OF_TYPES if name in created}
    seen = (
        f"a text that is not set is {words(of_person)} in a registrant, {words(of_type)} in a type, "
        f"and {form_of(cleared.get('public_short_name'))} where it was cleared"
    )
    return between(BARE_TEXT in of_person | of_type, NULL in of_person | of_type, seen)


def _updated_fields(target: Target, known: Known) -> Verdict:
    number, _created = registrant_type(target, known)
    ids = {"registrant_type_id": number}
    sent = {"sold_out_message": target.settings.mark, "max_group_size": 4}
    answer(target, "update_registrant_type", sent, ids=ids)
    got = answer(target, "get_registrant_type", ids=ids)
    kept = [name for name, value in sent.items() if str(got.get(name)) == str(value)]
    return Verdict(B if kept else A, f"an update of {words(sent)} changes {words(kept)}")


def _created_status(target: Target, known: Known) -> Verdict:
    body = {"event_id": need(known, "event"), "name": unique(target)}
    made = target.call("create_registrant_type", body).status_code
    token = {"event_id": need(known, "event"), "fields[first_name]": target.settings.mark}
    handed_out = target.call("create_registrant_token", token).status_code
    seen = f"a new registrant type is answered with {made}, a new token with {handed_out}"
    return between(_CREATED in (made, handed_out), _OK in (made, handed_out), seen)


TYPES: Final[tuple[Probe, ...]] = (
    Probe("swoogo-21", _capacity),
    Probe("swoogo-43", _unset_text),
    Probe("swoogo-52", _updated_fields),
    Probe("swoogo-53", _created_status),
)
