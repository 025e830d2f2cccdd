import pytest

from agendum_emulator import jsonbody


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"a": [1, "x", null, true]}', {"a": [1, "x", None, True]}),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b"1.0", 1),
        (b"1.5", 1.5),
        (b"2e2", 200),
        (b'"\\ud83d\\ude00"', "\U0001f600"),
    ],
)
def test_reads_json(body, expected):
    """An integral float is an integer to JSON Schema, and has to be one to the store."""
    value = jsonbody.parse(body)
    assert (expected, type(expected)) == (value, type(value))


def test_nesting_within_the_limit_is_read():
    """The limit must not be lower than that of forms."""
    depth, value = 0, jsonbody.parse(b"[" * 64 + b"]" * 64)
    while value:
        depth, value = depth + 1, value[0]
    assert 63 == depth


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff", "not JSON"),
        ("\ufeff{}".encode(), "not JSON"),
        ("{}".encode("utf-16"), "not JSON"),
        (b"NaN", "NaN is not JSON"),
        (b"[-Infinity]", "-Infinity is not JSON"),
        (b"1e400", "too large"),
        (b"9" * 5000, "not JSON"),
        (b"[" * 65 + b"]" * 65, "too deeply"),
        (b"[" * 200_000, "too deeply"),
        (b'"\\ud800"', "surrogate"),
        (b'{"a": ["\\udfff"]}', "surrogate"),
        (b'{"\\ud800": 1}', "surrogate"),
    ],
)
def test_what_is_no_json_is_an_error(body, message):
    """Each of these once was a way to a 500 in some server written in Python."""
    with pytest.raises(jsonbody.JsonError, match=message):
        jsonbody.parse(body)


@pytest.mark.parametrize("body", [b"[]", b"1", b"null", b'"{}"'])
def test_body_must_be_an_object(body):
    """The handlers look fields up in it."""
    with pytest.raises(jsonbody.JsonError, match="not a JSON object"):
        jsonbody.parse_object(body)


def test_object_is_returned():
    """The rule above must not refuse everything."""
    assert {"a": 1} == jsonbody.parse_object(b'{"a": 1}')
