"""Probes of how registrants are made, changed and printed."""

from typing import Any, Final

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
    session,
    unique,
    words,
)
from agendum_contract.probes.probe import UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_GROUP_AMOUNTS = ("group_net", "group_tax", "group_gross", "group_paid")
_LATER_STATUS = "pending"


def _created_without_email(target: Target, known: Known) -> Verdict:
    # That this one was taken shows what a refusal of one without an address is about.
    need(known, "registrant")
    body = {"event_id": need(known, "event"), "first_name": target.settings.mark}
    nameless = target.call("create_registrant", body)
    package = _package(known)
    seen = f"a registrant without an e-mail address is answered with {nameless.status_code}"
    if package:
        email = f"{unique(target)}@example.com"
        with_package = target.call("create_registrant", {**body, "email": email, **package})
        seen += f", one with a package_id with {with_package.status_code}"
    return between(nameless.is_success, nameless.is_client_error, seen)


def _package(known: Known) -> dict[str, Any]:
    package = known.id("package")
    return {} if package is None else {"package_id": package}


def _id(value: Any) -> Any:
    """Return an id, which may stand in an object beside a name."""
    return value.get("id") if isinstance(value, dict) else value


def _money(target: Target, known: Known) -> Verdict:
    group = need(known, "group")
    ids = {"registrant_id": registrant(target, known)}
    read = answer(target, "get_registrant", ids=ids, query={"fields": ",".join(_GROUP_AMOUNTS)})
    response = target.call("add_registrant_to_group", ids={**ids, "group_id": group})
    grouped = response.json() if response.is_success else {}
    alone, together = (
        {form_of(record[name]) for name in _GROUP_AMOUNTS if name in record} - {NULL} for record in (read, grouped)
    )
    if not alone | together:
        return Verdict(UNSETTLED, "no amount of a group is answered")
    seen = f"amounts of a group: {words(alone)} where a registrant is read, {words(together)} where one joins a group"
    return between(bool({TEXT, BARE_TEXT} & (alone | together)), NUMBER in alone | together, seen)


def _ids(target: Target, known: Known) -> Verdict:
    own = registrant(target, known)
    ids = {"registrant_id": own}
    query = {"fields": "id,reg_type_id,package_id,session_ids,group_id"}
    before = answer(target, "get_registrant", ids=ids, query=query)
    for _ in range(2):
        answer(target, "add_session_to_registrant", ids={**ids, "session_id": session(target, known)})
    after = answer(target, "get_registrant", ids=ids, query=query)
    listed = answer(
        target, "list_registrants", query={**query, "event_id": need(known, "event"), "ids": own, "per-page": 1}
    )["items"]
    forms = {form_of(each["session_ids"]) for each in (after, *listed) if each.get("id") == own}
    seen = (
        f"two sessions are {words(forms)}, none is {form_of(before['session_ids'])}, "
        f"and no type is {form_of(before.get('reg_type_id'))}"
    )
    # An empty list is printed by both sides.
    as_text = TEXT in forms or form_of(before["session_ids"]) in (NULL, BARE_TEXT)
    return between("a list" in forms, as_text, seen)


def _updated_fields(target: Target, known: Known) -> Verdict:
    ids = {"registrant_id": registrant(target, known)}
    sent = {**_package(known), "registration_status": _LATER_STATUS}
    answer(target, "update_registrant", sent, ids=ids)
    custom = _custom(target)
    if custom:
        target.call("update_registrant", custom, ids=ids)
    sent |= custom
    got = answer(target, "get_registrant", ids=ids, query={"fields": ",".join(sent)})
    kept = [name for name, value in sent.items() if str(_id(got.get(name))) == str(value)]
    seen = f"an update of {words(sent)} changes {words(kept)}"
    return Verdict(B if kept else A, seen)


def _custom(target: Target) -> dict[str, str]:
    """Return a value for the custom field that holds a text, if one is known."""
    names = [name for name, value in target.settings.custom_fields.items() if isinstance(value, str)]
    return {name: unique(target) for name in names[:1]}


REGISTRANTS: Final[tuple[Probe, ...]] = (
    Probe("swoogo-30", _created_without_email),
    Probe("swoogo-32", _money),
    Probe("swoogo-42", _ids),
    Probe("swoogo-51", _updated_fields),
)
