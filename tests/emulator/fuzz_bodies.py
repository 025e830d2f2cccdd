"""Request bodies from the schemas of openapi.yaml: a plain one of each, and many with a little damage."""

import json
import math
import re
from urllib.parse import quote

from hypothesis import strategies as st

from agendum_emulator.eventify import seeding as eventify_seeding
from agendum_emulator.swoogo import seeding as swoogo_seeding

from .conftest import DEFINITIONS, OPERATIONS, resolve

FORM, JSON, MULTIPART = "application/x-www-form-urlencoded", "application/json", "multipart/form-data"
BOUNDARY = "edge"
# The ids of the records that are there from the start, and of the first that are created.
DEFAULTS = (swoogo_seeding.DEFAULT, eventify_seeding.DEFAULT)
IDS = sorted({1, 2} | {record["id"] for lists in DEFAULTS for records in lists.values() for record in records})
ABSENT_ID = 999_999

_DAYS = ("2026-05-01", "2024-02-29", "0001-01-01", "9999-12-31")
_PATTERNED = ("2025-02-31 10:00:00", "9999-12-31 23:59:59", "00:00:00", "23:59:59", "0", "", "12.5", "9" * 30)
_ZONES = ("UTC", "Europe/London", "America/New_York")
_ODD = (
    *(None, True, "", " ", "\0", "\ud800", "x:", "[]", "2025-02-31", "24:00:00", "1e400", "9" * 5000, "-0", "\u0661"),
    *(0, -1, 2**31, 2**63, -(2**63) - 1, 10**400, 1.5, 1e300, math.nan, math.inf, [], {}, [[]], [None], {"id": {}}),
)


def request_schema(operation):
    """The media type and the schema of an operation's body; nothing where it has none."""
    method, template, _ = OPERATIONS[operation]
    for media_type, content in DEFINITIONS[method, template].get("requestBody", {}).get("content", {}).items():
        return media_type, content["schema"]
    return None, None


def property_names(schema):
    """The names of all properties within a schema."""
    schema = resolve(schema)
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", ())]
    inner += [schema[name] for name in ("items", "additionalProperties") if isinstance(schema.get(name), dict)]
    return {*schema.get("properties", {}), *(name for each in inner for name in property_names(each))}


def _kinds(schema):
    kinds = schema.get("type", "object" if "properties" in schema else "string")
    return [kinds] if isinstance(kinds, str) else kinds


# What rules ask for where no page flags it as required.
_NEEDED = ("event_id", "id", "name", "registrant_id", "session_id")
_PLAIN = {"integer": 1, "number": 2.5, "boolean": True, "null": None, "string": "x"}


def plain(schema, name=""):
    """One valid value: what is required, with the examples of the document and the ids of records that exist."""
    schema = resolve(schema)
    if "anyOf" in schema:
        return plain(schema["anyOf"][0], name)
    kind = _kinds(schema)[0]
    if kind == "object":
        properties = schema.get("properties", {})
        wanted = {*schema.get("required", ()), *_NEEDED}
        return {key: plain(each, key) for key, each in properties.items() if key in wanted}
    if kind == "array":
        return [plain(schema["items"], name)] if schema.get("maxItems", 1) else []
    usual = {"date": _DAYS[0], "uri": "https://example.com/x"}.get(schema.get("format"), _PLAIN[kind])
    examples = schema.get("examples", ()) if kind == "string" else ()
    return [*schema.get("enum", ()), *examples, usual][0]


def values(schema, name=""):
    """Values that a schema allows, most of them such as a client would send."""
    schema = resolve(schema)
    if "anyOf" in schema:
        return st.one_of([values(each, name) for each in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    return st.one_of([_of_kind(kind, schema, name) for kind in _kinds(schema)])


def _of_kind(kind, schema, name):
    if kind == "object":
        return _objects(schema)
    if kind == "array":
        return st.lists(values(schema["items"], name), max_size=min(schema.get("maxItems", 3), 3))
    if kind == "string":
        return _texts(schema, name)
    return {
        "integer": st.sampled_from(IDS) if name.endswith(("id", "ids")) else st.integers(-1, 3),
        "number": st.integers(0, 500) | st.floats(0, 500, allow_nan=False),
        "boolean": st.booleans(),
        "null": st.none(),
    }[kind]


def _texts(schema, name):
    if name == "timezone":
        return st.sampled_from(_ZONES)
    if schema.get("format") == "date":
        return st.sampled_from(_DAYS)
    examples = [each for each in schema.get("examples", ()) if isinstance(each, str)]
    if "pattern" not in schema:
        texts = st.text(min_size=schema.get("minLength", 0), max_size=min(schema.get("maxLength", 8), 8))
        return texts | st.sampled_from(examples) if examples else texts
    # Texts that are made from a pattern take long.
    known = [each for each in (*examples, *_PATTERNED) if re.search(schema["pattern"], each)]
    return st.sampled_from(known) if known else st.from_regex(schema["pattern"]).filter(lambda text: len(text) < 40)


def _objects(schema):
    properties = {key: values(each, key) for key, each in schema.get("properties", {}).items()}
    required = {key: each for key, each in properties.items() if key in schema.get("required", ())}
    optional = {key: each for key, each in properties.items() if key not in required}
    whole = st.fixed_dictionaries(required, optional=optional)
    others = schema.get("additionalProperties")
    if not isinstance(others, dict):
        return whole
    keys = st.sampled_from(["c_1001", "c_1002", "h_1", "1", "x"])
    return st.builds(lambda one, two: {**two, **one}, whole, st.dictionaries(keys, values(others), max_size=2))


@st.composite
def nearly_valid(draw, schema):
    """Bodies with up to two places changed for something odd, dropped or doubled."""
    body = draw(values(schema))
    for _ in range(draw(st.sampled_from([0, 0, 1, 1, 2]))):
        body = _damaged(draw, body)
    return body


def _damaged(draw, value):
    if isinstance(value, dict) and value and draw(st.booleans()):
        key = draw(st.sampled_from(sorted(value)))
        return {**value, key: _damaged(draw, value[key])}
    if isinstance(value, list) and value and draw(st.booleans()):
        return [_damaged(draw, value[0]), *value[1:]]
    if isinstance(value, dict) and value and draw(st.booleans()):
        dropped = draw(st.sampled_from(sorted(value)))
        return {key: each for key, each in value.items() if key != dropped}
    return draw(st.sampled_from(_ODD))


def encode(media_type, body):
    """A body as bytes, and its content type."""
    if media_type == JSON:
        return json.dumps(body).encode(), JSON
    pairs = list(_pairs("", body)) if isinstance(body, dict) else [(str(body), "")]
    if media_type == FORM:
        text = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in pairs)
        return text.encode(), FORM
    parts = "".join(
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in pairs
    )
    return f"{parts}--{BOUNDARY}--\r\n".encode(errors="surrogatepass"), f"{MULTIPART}; boundary={BOUNDARY}"


def _quoted(text):
    return quote(text, safe="[]", errors="surrogatepass")


def _pairs(name, value):
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if items is None:
        yield name, "" if value is None else str(int(value) if isinstance(value, bool) else value)
        return
    for key, each in items:
        yield from _pairs(f"{name}[{key}]" if name else str(key), each)
