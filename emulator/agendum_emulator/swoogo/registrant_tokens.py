"""Links to registration forms that are filled in; there is no form behind them."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator import phpform
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.swoogo import packages, registrant_types
from agendum_emulator.swoogo.desk import Action, Desk, read_multipart, refuse
from agendum_emulator.swoogo.references import require_fields
from agendum_emulator.swoogo.session_records import SITE
from agendum_emulator.validation import Problem

KIND = "swoogo-registrant-tokens"

_REFERENCES: Final = {"package_id": packages.KIND, "reg_type_id": registrant_types.KIND}


def create_registrant_token(desk: Desk, call: Call) -> Reply:
    """Keep what a form is filled in with; the ids of the answer have two types."""
    body = desk.multipart("create_registrant_token", call)
    require_fields(body, "event_id")
    event = desk.event(body["event_id"])
    fields = _fields(call)
    refuse(_problems(desk, fields, event["id"]))
    number = desk.store.next_id(KIND)
    token = f"t{number:08x}"
    desk.add(KIND, {"event_id": event["id"], "token": token, "fields": fields})
    url = f"{SITE}/event{event['id']}/resume?i={token}"
    return json_reply(200, {"event_id": event["id"], "id": str(number), "token": token, "url": url})


def _fields(call: Call) -> dict[str, str]:
    """What stands in brackets: PHP makes an array of it, for which the schema has no name."""
    given = read_multipart(call).get("fields")
    if not isinstance(given, dict):
        return {}
    return {name: value for name, value in given.items() if isinstance(value, str)}


def _problems(desk: Desk, fields: Mapping[str, str], event_id: int) -> list[Problem]:
    found = []
    for name, kind in _REFERENCES.items():
        text = fields.get(name, "")
        record = desk.store.get(kind, int(text)) if phpform.is_index(text) else None
        if text and (record is None or record["event_id"] != event_id):
            found.append(Problem((f"fields[{name}]",), f"does not exist in the event: {text}"))
    return found


ACTIONS: Final[Mapping[str, Action]] = {"create_registrant_token": create_registrant_token}
