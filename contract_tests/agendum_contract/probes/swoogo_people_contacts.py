"""Probes of what contacts are about."""

from collections.abc import Iterator
from typing import Any, Final

import httpx

from agendum_contract.document import MULTIPART, operations
from agendum_contract.known import Known
from agendum_contract.probes.asking import answer, between, need, registrant
from agendum_contract.probes.probe import UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_BOUNDARY = "agendum-contract-boundary"
_OF_THE_LIST = ("account_id", "notes", "subscribe_status", "vat_number")
_OF_THE_PRINT = "event_id"
_UNAUTHORIZED = 401


def _contact(target: Target, known: Known) -> dict[str, Any]:
    """Return the id of a contact that can be read, for which nothing has to be made.

    Raises:
        ValueError: There is none.
    """
    tried = []
    for contact in _contacts(target, known):
        ids = {"contact_id": contact}
        if target.call("get_contact", ids=ids).is_success:
            return ids
        tried.append(ids)
    for ids in tried:
        if _with_body(target, ids).is_success:
            return ids
    raise ValueError("no contact of a speaker or a registrant can be read")


def _contacts(target: Target, known: Known) -> Iterator[Any]:
    query = {"event_id": need(known, "event"), "fields": "contact_id", "per-page": 1}
    for listing in ("list_speakers", "list_registrants"):
        found = (each.get("contact_id") for each in answer(target, listing, query=query)["items"])
        yield from (each for each in found if each is not None)


def _body_on_get(target: Target, known: Known) -> Verdict:
    ids = _contact(target, known)
    without, within = target.call("get_contact", ids=ids), _with_body(target, ids)
    seen = f"a contact is answered with {without.status_code} without a body, with {within.status_code} with one"
    return between(without.is_success, within.is_success, seen)


def _with_body(target: Target, ids: dict[str, Any], query: dict[str, Any] | None = None) -> httpx.Response:
    """Read a contact with the body that the page has: a form without a field."""
    request = target.build(operations()["get_contact"], f"--{_BOUNDARY}--\r\n".encode(), ids=ids, query=query)
    request.headers["Content-Type"] = f"{MULTIPART}; boundary={_BOUNDARY}"
    return target.send(request)


def _keys(target: Target, ids: dict[str, Any], query: dict[str, Any] | None = None) -> set[str]:
    """Return the fields of a contact, read with a body if it is not to be had without one; none if it is refused."""
    response = target.call("get_contact", ids=ids, query=query)
    if not response.is_success:
        response = _with_body(target, ids, query)
    return set(response.json()) if response.is_success else set()


def _contact_fields(target: Target, known: Known) -> Verdict:
    ids = _contact(target, known)
    names = {"fields": ",".join((*_OF_THE_LIST, _OF_THE_PRINT))}
    # A field that a server does not know may be refused.
    keys = _keys(target, ids) | _keys(target, ids, names)
    listed = [name for name in _OF_THE_LIST if name in keys]
    is_printed = _OF_THE_PRINT in keys
    seen = f"{len(listed)} of the 4 listed fields are there, and event_id is {'' if is_printed else 'not '}there"
    return between(bool(listed), is_printed, seen)


def _forget(target: Target, known: Known) -> Verdict:
    own = registrant(target, known)
    ids = {"registrant_id": own}
    contact = answer(target, "get_registrant", ids=ids, query={"fields": "contact_id"})["contact_id"]
    response = target.call("forget_contact", {"registrantIds": f"[{own}]"}, ids={"contact_id": contact})
    if not response.is_success:
        return Verdict(UNSETTLED, f"a contact is not forgotten ({response.status_code})")
    body = response.json() if response.content.strip() else {}
    if isinstance(body, dict) and body.get("status") == _UNAUTHORIZED:
        return Verdict(B, f"a contact is forgotten with {response.status_code}, and the body is that of a refusal")
    return Verdict(A, f"a contact is forgotten with {response.status_code}, and a body of {len(body)} properties")


CONTACTS: Final[tuple[Probe, ...]] = (
    Probe("swoogo-27", _body_on_get, writes=False),
    Probe("swoogo-28", _contact_fields, writes=False),
    Probe("swoogo-29", _forget),
)
