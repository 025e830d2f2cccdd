import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agendum import _forms
from agendum_contract import document, wire
from agendum_contract.target import encode

OPERATIONS = document.operations()
KEYS = st.text(st.characters(exclude_characters="[]", exclude_categories=["Cs"]), min_size=1, max_size=8)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
# Forms have no empty lists and mappings; and the document has no list that stands directly in another.
VALUES = st.deferred(lambda: TEXTS | st.lists(TEXTS | MAPPINGS, min_size=1, max_size=4) | MAPPINGS)
MAPPINGS = st.deferred(lambda: st.dictionaries(KEYS, VALUES, min_size=1, max_size=3))


def is_list_in_disguise(value):
    """Whether a mapping has keys that a form cannot tell from the indices of a list."""
    if isinstance(value, dict):
        return any(key.isdigit() or is_list_in_disguise(item) for key, item in value.items())
    return isinstance(value, list) and any(map(is_list_in_disguise, value))


@settings(deadline=None, max_examples=50)
@given(
    st.dictionaries(
        st.from_regex(r"[a-z_]{1,8}", fullmatch=True), VALUES.filter(lambda each: not is_list_in_disguise(each))
    )
)
def test_what_the_client_encodes_is_decoded(data):
    """The suite would blame the client, or the server, for what its own decoder did."""
    assert data == wire.decode_form(_forms.encode(data).encode())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", {}),
        (b"a=1&b=", {"a": "1", "b": ""}),
        (b"a=x+y%2B%C3%A4", {"a": "x y+ä"}),
        (b"a[b]=1&a[c][0][id]=2&a[c][1][id]=3", {"a": {"b": "1", "c": [{"id": "2"}, {"id": "3"}]}}),
        (b"a%5Bb%5D=1", {"a": {"b": "1"}}),
        (b"a[]=1&a[]=2", {"a": ["1", "2"]}),
    ],
)
def test_decode_form(body, expected):
    """Literal bytes that PHP reads so would be read otherwise."""
    assert expected == wire.decode_form(body)


def test_long_lists_are_decoded_whole():
    """The decoder stops counting at 20 items by default, and takes the indices for names."""
    body = _forms.encode({"a": [str(number) for number in range(200)]}).encode()
    assert [str(number) for number in range(200)] == wire.decode_form(body)["a"]


def test_a_form_is_ascii():
    """Bytes that are no form would be read as one."""
    with pytest.raises(ValueError, match="ascii"):
        wire.decode_form("ä=1".encode())


@pytest.mark.parametrize(
    ("value", "schema", "expected"),
    [
        ("5", {"type": "integer"}, 5),
        ("-5", {"type": "integer"}, -5),
        ("+5", {"type": "integer"}, 5),
        ("5.0", {"type": "integer"}, "5.0"),
        ("five", {"type": "integer"}, "five"),
        ("", {"type": "integer"}, ""),
        ("9" * 5_000, {"type": "integer"}, "9" * 5_000),
        ("5", {"type": "string"}, "5"),
        (["5"], {"type": "array", "items": {"type": "integer"}}, [5]),
        (["5"], {"type": "array"}, ["5"]),
        ({"a": "5", "b": "5"}, {"properties": {"a": {"type": "integer"}}}, {"a": 5, "b": "5"}),
        ({"a": "5"}, {"additionalProperties": {"type": "integer"}}, {"a": 5}),
        ({"a": "5"}, {"additionalProperties": False}, {"a": "5"}),
        ("1", {"$ref": "#/components/schemas/SwoogoFlag"}, 1),
        ("1", {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "1"),
        ("1", {"oneOf": [{"type": "array"}, {"type": "integer"}]}, 1),
        ("x", {"anyOf": [{"type": "integer"}, {"type": "array"}]}, "x"),
        ("1", {"type": ["string", "integer"]}, 1),
        ("x", {"type": ["string", "integer"]}, "x"),
        ("1", {"type": "number"}, 1.0),
        ("-1.5e3", {"type": "number"}, -1500.0),
        ("1,5", {"type": "number"}, "1,5"),
        ("nan", {"type": "number"}, "nan"),
        ("9" * 5_000, {"type": "number"}, "9" * 5_000),
        ("1", {"type": "boolean"}, True),
        ("0", {"type": "boolean"}, False),
        ("false", {"type": "boolean"}, False),
        ("yes", {"type": "boolean"}, "yes"),
        (5, {"type": "string"}, 5),
    ],
)
def test_coerce(value, schema, expected):
    """A number in a form would be taken for a string, or what is none would pass for one."""
    assert expected == wire.coerce(value, schema)


def test_a_form_is_read_with_its_types():
    """The choices of a field would have ids that are strings, and be invalid."""
    body = b"event_id=1&name=5&custom_fields[c_1]=7&custom_fields[c_2][0][id]=8"

    assert {
        "event_id": 1,
        "name": "5",
        "custom_fields": {"c_1": "7", "c_2": [{"id": 8}]},
    } == wire.read_body(OPERATIONS["create_session"], body)


BOUNDARY = "multipart/form-data; boundary=b"


def test_parts_are_read_with_their_types():
    """A number in a part would be taken for a text; and a name in brackets, which is literal, for a nested one."""
    body = b'--b\r\nContent-Disposition: form-data; name="id"\r\n\r\n5\r\n--b--\r\n'
    assert {"id": 5} == wire.read_body(OPERATIONS["check_in_registrant"], body, BOUNDARY)
    named = body.replace(b'"id"', b'"fields[email]"')
    assert {"fields[email]": "5"} == wire.read_body(OPERATIONS["create_registrant_token"], named, BOUNDARY)


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ('multipart/form-data; boundary="b"', b'--b\r\nx: y; name="a"\r\n\r\n1\r\n2\r\n--b--', {"a": "1\r\n2"}),
        (BOUNDARY, b'--b\r\nx: y; name="a%22%0D%0A%41"\r\n\r\n\r\n--b--', {'a"\r\n%41': ""}),
        (BOUNDARY, b'--b\r\nname="a"\r\n\r\n1\r\n--b\r\nname="a"\r\n\r\n2\r\n--b--', {"a": "2"}),
        (BOUNDARY, b"--b--", {}),
        (BOUNDARY, b"", {}),
    ],
    ids=["quoted", "escaped", "twice", "no parts", "nothing"],
)
def test_decode_multipart(content_type, body, expected):
    """The client would be blamed for what the suite's own decoder did."""
    assert expected == wire.decode_multipart(content_type, body)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data", b"--b--"),
        (BOUNDARY, b"--b\r\nx: y\r\n\r\n1\r\n--b--"),
        (BOUNDARY, b'--b\r\nname="a"\r\n\r\n\xff\r\n--b--'),
    ],
    ids=["no boundary", "no name", "not UTF-8"],
)
def test_what_is_no_multipart(content_type, body):
    """A body that no server can read would be taken for a form."""
    with pytest.raises(ValueError, match=r"boundary|name|utf-8"):
        wire.read_texts(OPERATIONS["check_in_registrant"], body, content_type)


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(
    # Escaped names and what looks like one are the same on the wire.
    lambda name: not re.search("%(22|0D|0A)", name)
)


@settings(deadline=None, max_examples=50)
@given(st.dictionaries(NAMES, TEXTS | st.integers() | st.booleans() | st.none(), max_size=4))
def test_what_the_suite_encodes_is_decoded(data):
    """A server would be failed for a form that the suite itself has broken."""
    operation = OPERATIONS["check_in_registrant"]
    sent = encode(operation, data)
    assert wire.texts(data) == wire.read_texts(operation, sent, f"{BOUNDARY[:-1]}agendum-contract-boundary")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": True, "b": False, "c": None}, {"a": "1", "b": "0", "c": ""}),
        ([1, 1.5, "x", [2]], ["1", "1.5", "x", ["2"]]),
        ("x", "x"),
    ],
)
def test_texts(value, expected):
    """The client would be blamed for writing a value as PHP reads it."""
    assert expected == wire.texts(value)


def test_json_is_read_as_it_is():
    """A string would become a number."""
    assert {"session_ids": ["1"]} == wire.read_body(OPERATIONS["add_sessions_to_speaker"], b'{"session_ids": ["1"]}')


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("create_sessions", b"{"),
        ("create_sessions", b"\xff"),
        ("create_session", b"\xff=1"),
        ("create_session", b"a" + b"[b]" * 100 + b"=1"),
        ("check_in_registrant", b"id=1"),
    ],
    ids=["cut JSON", "not UTF-8", "bytes in a form", "too deep", "a form of the other kind"],
)
def test_what_is_no_body(name, body):
    """An error other than ValueError would end the test in a traceback; or the body would be taken for one."""
    try:
        read = wire.read_body(OPERATIONS[name], body)
    except ValueError:
        return
    assert not document.validator(OPERATIONS[name].request_schema).is_valid(read)


def test_read_path():
    """A path parameter would be taken for right when it is not encoded, or belongs to another path."""
    operation = OPERATIONS["add_sessions_to_speaker"]

    assert {"speaker_id": "3"} == wire.read_path(operation, "/api/v1/speakers/3/session.json")
    assert {"speaker_id": "a/b"} == wire.read_path(operation, "/api/v1/speakers/a%2Fb/session.json")
    assert {} == wire.read_path(OPERATIONS["create_session"], "/api/v1/sessions/create")
    for path in ("/api/v1/speakers/3/sessionXjson", "/api/v1/speakers/3/4/session.json", "/api/v1/speakers//"):
        with pytest.raises(ValueError, match="is not /api/v1/speakers"):
            wire.read_path(operation, path)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": {}, "b": [], "c": "", "d": 0}, {"c": "", "d": 0}),
        ({"a": {"b": [{}]}}, {}),
        ([[], [1], {}], [[1]]),
        ("x", "x"),
    ],
)
def test_prune(value, expected):
    """The client would be blamed for what no form can carry, or values that matter would be left out."""
    assert expected == wire.prune(value)


@settings(deadline=None, max_examples=50)
@given(st.dictionaries(st.from_regex(r"[a-z]{1,4}", fullmatch=True), TEXTS | st.lists(TEXTS)))
def test_pruned_values_survive_a_form(data):
    """Something that a form cannot carry would be left, and the client blamed for it."""
    pruned = wire.prune(data)
    assert pruned == wire.decode_form(_forms.encode(pruned).encode())
    assert pruned == wire.prune(json.loads(json.dumps(pruned)))
