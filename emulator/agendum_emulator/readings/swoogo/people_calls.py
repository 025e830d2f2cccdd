"""What the calls hold that readings look at: JSON, and the fields that are asked for."""

import json
from dataclasses import replace
from typing import Any

from agendum_emulator import jsonbody
from agendum_emulator.messages import Call
from agendum_emulator.readings import edit


def is_asked(call: Call, name: str) -> bool:
    """Whether an answer has a field: it was named, or none was."""
    names = {part.strip() for part in edit.query_of(call).get("fields", "").split(",")} - {""}
    return not names or bool(names & {name, "*"})


def json_of(call: Call) -> dict[str, Any]:
    """The properties of a JSON body; one that cannot be read has none."""
    try:
        return jsonbody.parse_object(call.body)
    except jsonbody.JsonError:
        return {}


def with_json(call: Call, body: dict[str, Any]) -> Call:
    """The same call with another JSON body."""
    return replace(call, body=json.dumps(body).encode())
