"""Webhooks as they are stored and printed."""

from doubles.independent.exchange import Call, Record, now

FLAGS = (
    *("trigger_on_insert", "trigger_on_update", "trigger_on_delete", "public_user", "admin_user", "api_call"),
    *("all_fields", "any_event", "use_default_fields", "enabled"),
)
LISTS = ("headers", "event_ids", "fields", "post_field_data", "custom_fields")
_ON = ("use_default_fields", "enabled")


def store(call: Call, sent: Record) -> Record:
    """Store a new webhook."""
    moment = now()
    return call["webhooks"].add(
        {
            "group_id": None,
            **{name: name in _ON for name in FLAGS},
            **{name: [] for name in LISTS},
            "content_type": "json",
            "notes": None,
            **sent,
            "created_at": moment,
            "created_by": 9,
            "updated_at": moment,
            "updated_by": 9,
        }
    )


def printed(call: Call, webhook: Record) -> Record:
    """Return a webhook."""
    kind = bool if call.choices.hook_flags == "bool" else int
    return webhook | {name: kind(webhook[name]) for name in FLAGS}
