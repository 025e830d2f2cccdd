"""What the tests of readers share: a session as it is documented, what is told of values, and a judge of them."""

import copy
import datetime as dt
from types import ModuleType
from typing import Any

import jsonschema_rs

from rewrite.schemas import squeezed

MODELS = "#/components/schemas/"
# What the schemas say of values and the readers do not ask; but times are asked for to the letter.
UNASKED = {"minimum", "maximum", "minLength", "maxLength", "minItems", "patternProperties"}
FORMATS = {"date": "%Y-%m-%d", "time-local": "%H:%M:%S", "date-time-local": "%Y-%m-%d %H:%M:%S"}

SESSION = {
    "id": 5,
    "event_id": 1,
    "name": "Opening",
    "admin_short_name": "Open",
    "badge_name": None,
    "description": "Text",
    "date": "2016-01-22",
    "start_time": "09:00:00",
    "end_time": "10:00:00",
    "times_with_timezone": "9:00 AM - 10:00 AM EST",
    "use_event_timezone": 1,
    "timezone": "America/New_York",
    "capacity": "20",
    "notes": None,
    "location": {"id": 1, "name": "Hall"},
    "location_id": 1,
    "track": {"id": 2, "name": "Main"},
    "track_id": 2,
    "type_id": None,
    "session_included": True,
    "selection_control": "optional",
    "locked_when_saved": 0,
    "selected_by_default": False,
    "prevent_session_conflicts": 1,
    "session_status": "live",
    "webinar_url": "https://harbor.test/",
    "sold_out_message": None,
    "secure_id": "abc",
    "direct_link": "https://harbor.test/5",
    "virtual_link": None,
    "custom_fields": {"c_1": "v", "c_2": [{"id": 5, "value": "five"}], "c_3": {"id": 1, "value": "one"}},
    "created_at": "2024-11-08 16:04:40",
    "updated_at": "2025-01-15 10:30:00",
    "speakers": [
        {
            "id": number,
            "first_name": "Ada",
            "middle_name": None,
            "last_name": "Berth",
            "bio": "Text",
            "company": "Harbor",
            "job_title": "Pilot",
            "profile_picture": None,
            "direct_link": "https://harbor.test/speaker",
        }
        for number in (1, 2)
    ],
    "fees": {"id": 1, "session_id": 5, "package_id": 2, "price": "10.00", "conditional_prices": {"1": "5.00"}},
    "translations": {"fr": {"name": "Ouverture"}},
    "registrantCount": 3,
}
META = {"totalCount": 50, "pageCount": 1, "currentPage": 1, "perPage": 50}


class Odd(list):
    """Collects what a reader tells: the place, what was expected, and the value."""

    def __call__(self, path: Any, key: Any, value: Any, expected: str) -> None:
        steps = [] if key is None else [key]
        while path is not None:
            path, step = path
            steps.insert(0, step)
        self.append(("".join(f"/{step}" for step in steps), expected, value))


def oddities(found: Any) -> list[Any]:
    """Leave out what JSON Schema allows: properties that are not named."""
    return [each for each in found if each[1] != "no such property"]


def changed(pointer: str, value: Any) -> dict[str, Any]:
    """Return the session with another value at a place."""
    body = copy.deepcopy(SESSION)
    *holders, last = pointer.split("/")[1:]
    holder: Any = body
    for key in holders:
        holder = holder[int(key) if isinstance(holder, list) else key]
    holder[int(last) if isinstance(holder, list) else last] = value
    return body


def class_of(modules: Any, name: str) -> Any:
    """Return the class of a model."""
    module = modules[squeezed(name)]
    return next(value for key, value in vars(module).items() if squeezed(key) == squeezed(name))


def asked(node: Any) -> Any:
    """Return a schema without what readers do not ask."""
    if isinstance(node, dict):
        is_exact = node.get("format") in FORMATS
        return {
            key: asked(value) for key, value in node.items() if key not in UNASKED and (key != "pattern" or is_exact)
        }
    return [asked(part) for part in node] if isinstance(node, list) else node


def is_format(name: str) -> Any:
    """Return the function that says whether a text is written in a format, to the letter."""

    def check(text: str) -> bool:
        try:
            return dt.datetime.strptime(text, FORMATS[name]).strftime(FORMATS[name]) == text  # noqa: DTZ007
        except ValueError:
            return False

    return check


def validators_of(document: dict[str, Any], modules: dict[str, ModuleType]) -> dict[str, Any]:
    """Return a judge for each model that has a schema of its name: jsonschema-rs, which never saw our code."""
    schemas = {"components": {"schemas": asked(document["components"]["schemas"])}}
    return {
        name: jsonschema_rs.Draft202012Validator(
            {**schemas, "$ref": f"{MODELS}{name}"},
            validate_formats=True,
            formats={each: is_format(each) for each in FORMATS},
        )
        for name in document["components"]["schemas"]
        if squeezed(name) in modules
    }
