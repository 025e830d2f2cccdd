"""Swoogo's operations on webhooks. They are kept; no callback is ever sent."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo.desk import USER_ID, Action, Desk, refuse
from agendum_emulator.swoogo.resource import Resource
from agendum_emulator.validation import Problem

KIND = "swoogo-webhooks"

_DEFAULTS: Final[Mapping[str, Any]] = {
    "group_id": None,
    "headers": [],
    "trigger_on_insert": False,
    "trigger_on_update": False,
    "trigger_on_delete": False,
    "public_user": False,
    "admin_user": False,
    "api_call": False,
    "all_fields": False,
    "any_event": False,
    "use_default_fields": False,
    "enabled": True,
    "event_ids": [],
    "fields": [],
    "content_type": "json",
    "notes": None,
    "post_field_data": [],
    "custom_fields": [],
}
# What the page of the call prints, and the id, which tells the new record from others of its name.
_CREATED: Final = ("id", "name", "url", "trigger_object", *_DEFAULTS)
_READ: Final = (*_CREATED, "created_at", "created_by", "updated_at", "updated_by")


def _as_read(webhook: Record, _store: Store) -> Record:
    return {name: webhook[name] for name in _READ}


# The example of the list has all fields.
RESOURCE = Resource(KIND, "webhooks.json", _READ, _as_read)


def list_webhooks(desk: Desk, call: Call) -> Reply:
    """Answer a page of the account's webhooks."""
    return desk.many(RESOURCE, desk.store.all(KIND), call)


def create_webhook(desk: Desk, call: Call) -> Reply:
    """Store a webhook; its group goes by either of the two names that the page has for it."""
    body = desk.form("create_webhook", call)
    unknown = [number for number in body.get("event_ids", []) if desk.store.get("swoogo-events", number) is None]
    if unknown:
        refuse([Problem(("event_ids",), f"holds what is no event: {unknown[0]}")])
    group_id = body.pop("webhook_group_id", None)
    fields = {**_DEFAULTS, "group_id": group_id, **body, "created_by": USER_ID, "updated_by": USER_ID}
    webhook = desk.add(KIND, fields)
    return json_reply(200, {name: webhook[name] for name in _CREATED})


ACTIONS: Final[Mapping[str, Action]] = {"list_webhooks": list_webhooks, "create_webhook": create_webhook}
