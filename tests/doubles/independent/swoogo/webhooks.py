"""Swoogo's webhooks: list and create."""

from functools import partial
from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Answer, Call
from doubles.independent.swoogo import hook_records
from doubles.independent.swoogo.common import created, require_unique
from doubles.independent.swoogo.forms import Form, sent_form
from doubles.independent.swoogo.lists import Kind, listed
from doubles.independent.swoogo.refusals import forbidden, unknown_reference

_OBJECTS = (
    *("event", "contact", "registrant", "speaker", "sponsor", "session", "session_attendance"),
    "registrant_line_item",
)
_OBJECT_LISTS = {"headers": ("key", "value"), "custom_fields": ("key", "type", "value")}
_TRIGGERS = ("trigger_on_insert", "trigger_on_update", "trigger_on_delete")


def list_webhooks(call: Call) -> Answer:
    """List the webhooks of the account."""
    return listed(call, list(call["webhooks"].values()), Kind("webhooks", partial(hook_records.printed, call)))


def create_webhook(call: Call) -> Answer:
    """Create a webhook."""
    form = Form(call, sent_form(call))
    form.text("name", required=True)
    form.text("url", required=True)
    if form.choices.web_links and form.values.get("url") and not values.is_web_link(form.values["url"]):
        form.complain("url", "is not a valid URL")
    form.option("trigger_object", _OBJECTS, required=True)
    for name in ("group_id", "webhook_group_id"):
        form.integer(name)
    form.text("notes")
    for name in hook_records.FLAGS:
        form.boolean(name)
    if form.has("content_type") and form.fields["content_type"] != "":
        form.option("content_type", ("json", "post"))
    for name in ("event_ids", "fields", "post_field_data"):
        _read_list(form, name)
    for name, keys in _OBJECT_LISTS.items():
        _read_objects(form, name, keys)
    sent = form.finish()
    group = sent.pop("webhook_group_id", None)
    if group is not None:
        # The sample of the page has another name than its table.
        sent.setdefault("group_id", group)
    _check(call, sent)
    printed = hook_records.printed(call, hook_records.store(call, sent))
    if call.choices.created_answer == "stamps":
        del printed["id"]
    return created(call, printed)


def _read_list(form: Form, name: str) -> None:
    if not form.has(name):
        return
    sent = form.fields[name]
    parts = list(sent.values()) if isinstance(sent, dict) else [sent] if sent != "" else []
    if not all(isinstance(each, str) for each in parts):
        form.complain(name, "is invalid")
    elif name == "event_ids":
        form.read(name, lambda _: [values.whole_number(each) for each in parts if each != ""])
    else:
        form.values[name] = parts


def _read_objects(form: Form, name: str, keys: tuple[str, ...]) -> None:
    if not form.has(name):
        return
    sent: Any = form.fields[name] or {}
    if not isinstance(sent, dict) or not all(_is_flat(each) for each in sent.values()):
        form.complain(name, "is invalid")
    else:
        form.values[name] = [{key: each.get(key) for key in keys} for each in sent.values()]


def _is_flat(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())


def _check(call: Call, sent: dict[str, Any]) -> None:
    if call.choices.references == "exist":
        if sent.get("group_id") not in {None, 1}:
            raise unknown_reference(call, "group_id")
        if any(each not in call["events"] for each in sent.get("event_ids", ())):
            raise unknown_reference(call, "event_ids")
    if call.choices.rules and not any(sent.get(name) for name in _TRIGGERS):
        raise forbidden(call, "trigger_on_insert", "Nothing sets the webhook off.")
    require_unique(call, "webhooks", "name", sent["name"], None)
