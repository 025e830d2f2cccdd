"""Swoogo's registrant types and packages, which are alike."""

from functools import partial

from doubles.independent.exchange import Answer, Call, Record, now
from doubles.independent.swoogo.common import created, found, require_event, require_unique
from doubles.independent.swoogo.forms import Form, sent_form
from doubles.independent.swoogo.lists import Kind, listed, one, records_of_event
from doubles.independent.swoogo.people import printed_type, store_type

_SHORT_NAMES = ("admin_short_name", "public_short_name")


def _kind(call: Call) -> Kind:
    return Kind("reg-types.json", partial(printed_type, call), stated=True)


def list_types(call: Call) -> Answer:
    """List the registrant types of an event."""
    return listed(call, records_of_event(call, list(call["types"].values())), _kind(call))


def get_type(call: Call, type_id: str) -> Answer:
    """Read one registrant type."""
    return one(call, found(call, "types", type_id), _kind(call))


def create_type(call: Call) -> Answer:
    """Create a registrant type; this page alone prints its status."""
    return Answer(201, printed_type(call, _create(call, "types", ())))


def create_package(call: Call) -> Answer:
    """Create a package; the page prints an answer of two times."""
    package = _create(call, "packages", _SHORT_NAMES)
    if call.choices.created_answer == "whole":
        return created(call, printed_type(call, package))
    return created(call, {name: package[name] for name in ("created_at", "updated_at")})


def _create(call: Call, table: str, more: tuple[str, ...]) -> Record:
    form = Form(call, sent_form(call))
    form.integer("event_id", required=True)
    form.text("name", required=True)
    _read_capacity(form)
    for name in more:
        form.text(name)
    sent = form.finish()
    require_event(call, sent["event_id"])
    require_unique(call, table, "name", sent["name"], sent["event_id"])
    return store_type(call, table, sent)


def _read_capacity(form: Form) -> None:
    """An empty one is none, as the example of an update has it."""
    if form.has("capacity") and form.fields["capacity"] == "":
        form.values["capacity"] = ""
    elif form.has("capacity"):
        form.integer("capacity", most=2**31 - 1)


def update_type(call: Call, type_id: str) -> Answer:
    """Change what is sent of a registrant type."""
    return _update(call, "types", type_id)


def update_package(call: Call, package_id: str) -> Answer:
    """Change what is sent of a package."""
    return _update(call, "packages", package_id)


def _update(call: Call, table: str, segment: str) -> Answer:
    record = found(call, table, segment)
    form = Form(call, sent_form(call), tolerant=True)
    _read_capacity(form)
    for name in _SHORT_NAMES:
        form.text(name)
    if form.has("name"):
        form.text("name", required=True)
    sent = form.finish()
    require_unique(call, table, "name", sent.get("name", ""), record["event_id"], record)
    record.update(sent, updated_at=now())
    cleared = {"capacity": ""} if sent.get("capacity") == "" and call.choices.counts != "int" else {}
    return Answer(200, printed_type(call, record) | cleared)
