"""Probes of what is done with registrants: tokens, check-ins, full sessions, groups."""

import re
from dataclasses import replace
from typing import Final

import httpx

from agendum_contract.document import operations
from agendum_contract.known import NOBODY, Known
from agendum_contract.probes.asking import (
    NUMBER,
    TEXT,
    answer,
    between,
    form_of,
    need,
    registrant,
    session,
    words,
)
from agendum_contract.probes.probe import NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_NO_NUMBER = "abc"
_STATUSES = ("attended", "no_show", "confirmed")
_GROUP = "add_registrant_to_group"
_SINGULAR = "/api/v1/registrant/{registrant_id}/group/{group_id}"
_NO_PATH = "/api/v1/agendum-no-such-path/{registrant_id}/nothing/{group_id}"


def _token_ids(target: Target, known: Known) -> Verdict:
    token = {"event_id": need(known, "event"), "fields[first_name]": target.settings.mark}
    created = answer(target, "create_registrant_token", token)
    event, number = form_of(created.get("event_id")), form_of(created.get("id"))
    seen = f"event_id is {event}, id is {number}"
    if event != NUMBER:
        return Verdict(NEITHER, seen)
    return between(number == NUMBER, number == TEXT, seen)


def _numbers_in_forms(target: Target, known: Known) -> Verdict:
    token = {"event_id": need(known, "event"), "fields[first_name]": target.settings.mark}
    text = target.call("create_registrant_token", {**token, "event_id": _NO_NUMBER})
    nobody = target.call("create_registrant_token", {**token, "event_id": NOBODY})
    seen = (
        f"a text as event_id is answered with {text.status_code}, "
        f"a number that no event has with {nobody.status_code}{'' if _gist(text) != _gist(nobody) else ' alike'}"
    )
    if text.is_success:
        return Verdict(A, seen)
    if _gist(text) == _gist(nobody):
        # Looked for and not found; another refusal may mean either.
        return Verdict(A if text.status_code == httpx.codes.NOT_FOUND else UNSETTLED, seen)
    return Verdict(B if text.is_client_error else NEITHER, seen)


def _gist(response: httpx.Response) -> tuple[int, str]:
    """Return what a refusal says, but for the value that it is about."""
    return response.status_code, re.sub(rf"\d+|{_NO_NUMBER}", "", response.text)


def _override_flag(target: Target, known: Known) -> Verdict:
    place = session(target, known, capacity=1)
    answer(target, "add_session_to_registrant", ids={"registrant_id": need(known, "registrant"), "session_id": place})
    ids = {"registrant_id": registrant(target, known), "session_id": place}

    def is_taken(**query: str) -> bool:
        return target.call("add_session_to_registrant", ids=ids, query=query).is_success

    if is_taken():
        return Verdict(UNSETTLED, "a session that is full takes one more")
    if is_taken(override_capacity_errors="false"):
        return Verdict(A, "override_capacity_errors=false lifts the limit, as any text does")
    for flag in ("true", "1"):
        if is_taken(override_capacity_errors=flag):
            return Verdict(B, f"override_capacity_errors={flag} lifts the limit, and false does not")
    return Verdict(NEITHER, "override_capacity_errors does not lift the limit")


def _checked_in_status(target: Target, known: Known) -> Verdict:
    own = registrant(target, known)
    shown = [answer(target, "check_in_registrant", {"id": own, "status": each})["status"] for each in _STATUSES]
    same = [got == sent for sent, got in zip(_STATUSES, shown, strict=True)]
    # What is printed for an absence may be another word.
    capital = [got[:1].isupper() for got in shown]
    seen = f"{sum(same)} of 3 statuses come back as they were sent, {sum(capital)} with a capital"
    return between(any(same), any(capital), seen)


def _group_path(target: Target, _known: Known) -> Verdict:
    plural = operations()[_GROUP]
    responses = [
        target.send(target.build(replace(plural, path=path), ids={"registrant_id": NOBODY, "group_id": NOBODY}))
        for path in (plural.path, _SINGULAR, _NO_PATH)
    ]
    first, second, nothing = (_without_path(response) for response in responses)
    if first == second == nothing:
        return Verdict(UNSETTLED, "both paths are answered as one that does not exist is")
    served = [name for name, got in (("plural", first), ("singular", second)) if got != nothing]
    seen = f"what is not there is refused in another way by the path in the {words(served)} than by no path at all"
    return between(first != nothing, second != nothing, seen)


def _without_path(response: httpx.Response) -> tuple[int, str]:
    """Return what is said, but for the path, which is another one in each request."""
    return response.status_code, response.text.replace("\\/", "/").replace(response.request.url.path, "")


DESK: Final[tuple[Probe, ...]] = (
    Probe("swoogo-31", _token_ids),
    Probe("swoogo-39", _numbers_in_forms),
    Probe("swoogo-40", _override_flag),
    Probe("swoogo-41", _checked_in_status),
    Probe("swoogo-44", _group_path),
)
