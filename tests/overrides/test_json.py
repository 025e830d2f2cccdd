"""JSON, which is read and written the same with and without the ``fast`` extra."""

import datetime as dt
import json
import math
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum import _json

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda parts: st.lists(parts) | st.dictionaries(st.text(), parts),
    max_leaves=10,
)


@pytest.fixture(autouse=True)
def _forget():
    """Let each test choose its reader anew."""
    _json._fast.cache_clear()
    yield
    _json._fast.cache_clear()


@pytest.fixture(params=["orjson", "stdlib", "not installed"])
def reader(request, monkeypatch):
    """Read with orjson, with Python because the environment says so, and with Python because orjson is missing."""
    monkeypatch.delenv("AGENDUM_JSON", raising=False)
    if request.param == "stdlib":
        monkeypatch.setenv("AGENDUM_JSON", "stdlib")
    elif request.param == "not installed":
        monkeypatch.setitem(sys.modules, "orjson", None)
    assert (request.param == "orjson") is (_json._fast() is not None)
    return _json.loads


def test_the_fast_reader_is_used(monkeypatch):
    """Breaks when the extra is installed for nothing."""
    import orjson  # noqa: PLC0415 - the fixtures of other tests take it away

    monkeypatch.delenv("AGENDUM_JSON", raising=False)
    assert orjson.loads is _json._fast()


@given(VALUES)
def test_both_readers_read_the_same(value):
    """Breaks when a program gets other values because somebody installed an extra."""
    content = json.dumps(value).encode()
    assert repr(json.loads(content)) == repr(_json.loads(content))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"id": 1}', {"id": 1}),
        (b"null", None),
        (b" [1, 2]\n", [1, 2]),
        (b'{"id": 1, "id": 2}', {"id": 2}),
        (b"18446744073709551615", 2**64 - 1),
        (b"1.0", 1.0),
        (b"Infinity", math.inf),
        (b"\xef\xbb\xbf[1]", [1]),
        ("[1]".encode("utf-16"), [1]),
        (rb'"\ud800"', "\ud800"),
        (rb'"\ud83d\ude00"', "\U0001f600"),
        (b'"\xed\xa0\x80"', "\ud800"),
    ],
)
def test_what_is_read(reader, content, expected):
    """Breaks when an odd spelling can be read by one reader only."""
    found = reader(content)
    assert (type(expected), expected) == (type(found), found)


@pytest.mark.parametrize("number", [2**63, 2**64 - 1, 2**64, 10**30, -(2**63), -(2**64)])
def test_whole_numbers_of_any_length_are_kept(reader, number):
    """Breaks when an id of more than 64 bits becomes a float, as orjson would have it."""
    assert ([number], int) == ((found := reader(b"[%d]" % number)), type(found[0]))


def test_nan_is_read(reader):
    """Breaks when a server that writes NaN makes a difference between the readers."""
    assert math.isnan(reader(b"[NaN]")[0])


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"id": ', b"[1,]", b"'a'", b"\xff", b"9" * 5000])
def test_what_is_not_json(reader, content):
    """Breaks when one of the readers raises what nobody expects, or reads what is none."""
    with pytest.raises(ValueError, match=r".") as info:
        reader(content)
    assert issubclass(info.type, ValueError)


def test_what_is_nested_too_deep(reader):
    """Breaks when an answer made to harm brings the process down, or raises what nobody expects."""
    with pytest.raises(RecursionError):
        reader(b"[" * 200_000 + b"]" * 200_000)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"name": "Zoë", "a": [1, None, True]}, '{"name":"Zoë","a":[1,null,true]}'),
        (dt.date(2016, 1, 22), '"2016-01-22"'),
        (dt.time(10, 5), '"10:05:00"'),
        (dt.time(10, 5, 7, 999), '"10:05:07"'),
        (dt.datetime(2016, 1, 22, 10, 5), '"2016-01-22 10:05:00"'),  # noqa: DTZ001 - as the vendors write it
        ((1, 2), "[1,2]"),
    ],
)
def test_what_is_written(value, expected):
    """Breaks when a body is not what the HTTP library writes, or a date is not what the vendors read."""
    assert expected.encode() == _json.dumps(value)


@given(VALUES)
def test_what_is_written_can_be_read(value):
    """Breaks when a value does not survive the way to a server."""
    try:
        content = _json.dumps(value)
    except UnicodeEncodeError:
        return
    assert value == _json.loads(content)


@pytest.mark.parametrize(
    ("value", "error", "expected"),
    [
        ({1, 2}, TypeError, "^set has no place in JSON$"),
        (object(), TypeError, "^object has no place in JSON$"),
        (b"a", TypeError, "^bytes has no place in JSON$"),
        ([math.nan], ValueError, "Out of range"),
        (math.inf, ValueError, "Out of range"),
    ],
)
def test_what_is_not_written(value, error, expected):
    """Breaks when something that no server can read is sent."""
    with pytest.raises(error, match=expected):
        _json.dumps(value)
