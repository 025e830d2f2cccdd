"""Swoogo's registrants: list, read, create, update, and the token that fills in a form beforehand."""

import re
import secrets
from functools import partial
from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Answer, Call, Record, now
from doubles.independent.swoogo import people
from doubles.independent.swoogo.common import (
    created,
    found,
    is_custom,
    query_switch,
    require_event,
    with_event,
)
from doubles.independent.swoogo.forms import Form, sent_form, sent_parts
from doubles.independent.swoogo.lists import Kind, Relations, listed, one, records_of_event
from doubles.independent.swoogo.refusals import forbidden, invalid, unknown_reference

_STATUSES = ("confirmed", "pending", "attended", "cancelled", "denied")
_PAYMENTS = ("check", "credit_card", "invoice")


def _relations(_: Record) -> Relations:
    return {"homeAddress": list, "workAddress": lambda: None, "billingAddress": list, "emailHistory": list}


def _kind(call: Call) -> Kind:
    sparse = ("id", "first_name", "last_name")
    return Kind("registrants", partial(people.with_answers, call), sparse, _relations, stamped=True, stated=True)


def list_registrants(call: Call) -> Answer:
    """List the registrants of an event."""
    return listed(call, records_of_event(call, list(call["registrants"].values())), _kind(call))


def get_registrant(call: Call, registrant_id: str) -> Answer:
    """Read one registrant."""
    registrant = found(call, "registrants", registrant_id)
    default = people.printed_registrant(call, registrant)
    if call.choices.personal_only:
        default = {name: default[name] for name in people.PERSONAL}
    return one(call, registrant, _kind(call), default)


def create_registrant(call: Call) -> Answer:
    """Register somebody; the page prints an answer of two times."""
    query_switch(call, "override_capacity_errors")
    form = Form(call, sent_form(call))
    form.integer("event_id", required=True)
    form.address("email", required=True)
    for name in ("discount_code", "payment_method", "po_number", "send_email"):
        form.text(name)
    if call.choices.rules and form.values.get("payment_method") not in {None, "", *_PAYMENTS}:
        form.complain("payment_method", "is invalid")
    _read_rest(form)
    sent = form.finish()
    sent.pop("send_email", None)
    require_event(call, sent["event_id"])
    _check(call, sent, sent["event_id"])
    registrant = people.register(call, sent)
    if call.choices.created_answer == "stamps":
        return created(call, {name: registrant[name] for name in ("created_at", "updated_at")})
    return created(call, people.printed_registrant(call, registrant))


def update_registrant(call: Call, registrant_id: str) -> Answer:
    """Change what is sent of a registrant, and nothing else."""
    query_switch(call, "override_capacity_errors")
    registrant = found(call, "registrants", registrant_id)
    form = Form(call, sent_form(call), tolerant=True)
    form.address("email")
    if form.fields.get("email") == "":
        form.complain("email", "cannot be blank")
    _read_rest(form)
    sent = form.finish()
    _check(call, sent, registrant["event_id"], registrant)
    registrant["answers"] |= sent.pop("answers")
    status = sent.pop("registration_status", "")
    registrant.update(sent, updated_at=now())
    if status:
        registrant.update(registration_status=status, cancelled_at=now() if status == "cancelled" else None)
    printed = people.with_answers(call, registrant)
    if call.choices.updated_answer == "whole":
        return Answer(200, people.printed_registrant(call, registrant))
    return Answer(200, {name: printed[name] for name in (*people.UPDATED, "h_check_out")})


def _read_rest(form: Form) -> None:
    """Read what a create and an update have in common."""
    for name in ("first_name", "last_name", "registration_status"):
        form.text(name)
    form.integer("package_id", least=1)
    status = form.values.get("registration_status")
    if form.choices.checks_addresses and status and status not in _STATUSES:
        form.complain("registration_status", "is invalid")
    form.values["answers"] = {}
    for name, value in form.fields.items():
        if is_custom(name):
            form.has(name)
            _read_answer(form, name, value)


def _read_answer(form: Form, name: str, value: Any) -> None:
    if name in people.CHOICE_ANSWERS:
        parts = value.values() if isinstance(value, dict) else [value] if value != "" else []
        ids = [each.get("id") if isinstance(each, dict) else each for each in parts]
        options = [str(each) for each in people.CHOICE_ANSWERS[name]]
        if len(ids) > 1 or not all(each in options for each in ids):
            form.complain(name, "is an invalid choice")
        else:
            form.values["answers"][name] = int(str(ids[0])) if ids else None
    elif name in people.TEXT_ANSWERS:
        try:
            form.values["answers"][name] = values.text(form.choices, value)
        except ValueError as error:
            form.complain(name, str(error))
    elif form.choices.unknown_custom == "refuse":
        form.complain(name, "is an unknown field")


def _check(call: Call, sent: Record, event: int, registrant: Record | None = None) -> None:
    others = [each for each in with_event(call["registrants"], event) if each is not registrant]
    package = call["packages"].get(sent.get("package_id") or 0)
    if sent.get("package_id") is not None and (package is None or package["event_id"] != event):
        raise unknown_reference(call, "package_id")
    if package and _is_full(package, others) and not query_switch(call, "override_capacity_errors"):
        raise forbidden(call, "package_id", "The package is full.")
    if call.choices.unique and sent.get("email") and _is_registered(others, sent["email"]):
        raise invalid(call, ("email", "has already been taken"))
    code = (sent.get("discount_code") or "").lower()
    if (
        call.choices.rules
        and code
        and code not in [each["code"].lower() for each in with_event(call["discounts"], event)]
    ):
        raise invalid(call, ("discount_code", "is invalid"))


def _is_full(package: Record, others: list[Record]) -> bool:
    taken = sum(each["package_id"] == package["id"] for each in others)
    return package["capacity"] not in {None, ""} and taken >= int(package["capacity"])


def _is_registered(others: list[Record], address: str) -> bool:
    return any(
        (each["email"] or "").lower() == address.lower() and each["registration_status"] != "cancelled"
        for each in others
    )


def create_token(call: Call) -> Answer:
    """Return a link to a form that is filled in beforehand; the id is a text, and the event a number."""
    form = Form(call, sent_parts(call))
    form.integer("event_id", required=call.choices.rules)
    form.address("fields[email]")
    form.text("fields[first_name]")
    form.text("fields[last_name]")
    form.integer("fields[package_id]")
    form.integer("fields[reg_type_id]")
    sent = form.finish()
    event = sent.get("event_id", 1)
    require_event(call, event)
    for name, table in (("fields[package_id]", "packages"), ("fields[reg_type_id]", "types")):
        if call.choices.references == "exist" and name in sent and sent[name] not in call[table]:
            raise unknown_reference(call, name)
    token = secrets.token_hex(8)
    url = f"https://conference.example.com/event{event}/register?t={token}"
    number = re.sub("[^0-9]", "", token)[:9] or "1"
    return Answer(200, {"event_id": event, "id": number, "token": token, "url": url})
