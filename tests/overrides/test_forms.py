"""The form encoder: literal bytes, and an independent decoder that reads them back."""

import datetime as dt
import decimal as dec
import enum
import math
from typing import Any
from urllib.parse import parse_qsl

import pytest
import qs_codec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import agendum
from agendum._forms import encode
from agendum_api.types import UNSET


class Color(enum.Enum):
    RED = "dark red"


class Level(enum.IntEnum):
    HIGH = 3


class Name(str, enum.Enum):  # noqa: UP042 - the kind that prints its own name in f-strings
    FIRST = "c_1"


PLUS_TWO = dt.timezone(dt.timedelta(hours=2))

GOLDEN: dict[str, tuple[dict[str, Any], str]] = {
    "text": ({"name": "Symposium"}, "name=Symposium"),
    "order is kept": ({"b": "1", "a": "2"}, "b=1&a=2"),
    "nothing": ({}, ""),
    "empty text": ({"name": ""}, "name="),
    "mapping": ({"a": {"b": "1"}}, "a[b]=1"),
    "list with indices": ({"a": ["x", "y"]}, "a[0]=x&a[1]=y"),
    "tuple": ({"a": ("x", "y")}, "a[0]=x&a[1]=y"),
    "choice ids": ({"custom_fields": {"c_2": [{"id": 5}, {"id": 6}]}},
                   "custom_fields[c_2][0][id]=5&custom_fields[c_2][1][id]=6"),
    "two keys of one item stay together": ({"a": [{"x": 1, "y": 2}]}, "a[0][x]=1&a[0][y]=2"),
    "true": ({"a": True}, "a=1"),
    "false": ({"a": False}, "a=0"),
    "zero": ({"a": 0}, "a=0"),
    "negative": ({"a": -5}, "a=-5"),
    "float": ({"a": 1.5}, "a=1.5"),
    "large float": ({"a": 1e22}, "a=1e%2B22"),
    "decimal": ({"a": dec.Decimal("10.50")}, "a=10.50"),
    "decimal beyond floats": ({"a": dec.Decimal("1E400")}, "a=1E%2B400"),
    "date": ({"a": dt.date(2025, 7, 20)}, "a=2025-07-20"),
    "date of an early year": ({"a": dt.date(485, 1, 2)}, "a=0485-01-02"),
    "time": ({"a": dt.time(9, 5)}, "a=09%3A05%3A00"),
    "time with a fraction": ({"a": dt.time(9, 5, 7, 999999)}, "a=09%3A05%3A07"),
    "naive date-time": ({"a": dt.datetime(2025, 7, 20, 9, 5)}, "a=2025-07-20+09%3A05%3A00"),  # noqa: DTZ001
    "aware date-time": ({"a": dt.datetime(2025, 7, 20, 1, 5, tzinfo=PLUS_TWO)}, "a=2025-07-19+23%3A05%3A00"),
    "date-time of an early year": ({"a": dt.datetime(485, 1, 2, 3, 4, 5)}, "a=0485-01-02+03%3A04%3A05"),  # noqa: DTZ001
    "member of an enumeration": ({"a": Color.RED}, "a=dark+red"),
    "member of an integer enumeration": ({"a": Level.HIGH}, "a=3"),
    "null clears": ({"a": None}, "a="),
    "null in a list": ({"a": [None]}, "a[0]="),
    "unset is left out": ({"a": UNSET, "b": 1}, "b=1"),
    "nested unset is left out": ({"a": {"b": UNSET, "c": 1}}, "a[c]=1"),
    "empty list": ({"a": [], "b": 1}, "b=1"),
    "empty mapping": ({"a": {}, "b": 1}, "b=1"),
    "nested empties": ({"a": {"b": [], "c": {}}}, ""),
    "unicode": ({"a": "Zoë 日本 🎉"}, "a=Zo%C3%AB+%E6%97%A5%E6%9C%AC+%F0%9F%8E%89"),
    "unicode key": ({"ä": 1}, "%C3%A4=1"),
    "reserved characters": ({"a": "&=+%#?/[]"}, "a=%26%3D%2B%25%23%3F%2F%5B%5D"),
    "reserved characters in a key": ({"a&b=c": {"d e+f": 1}}, "a%26b%3Dc[d+e%2Bf]=1"),
    "space": ({"a": "x y"}, "a=x+y"),
    "line break": ({"a": "x\r\ny"}, "a=x%0D%0Ay"),
    "NUL": ({"a": "\0"}, "a=%00"),
    "brackets in the outermost key are the caller's": ({"a[b]": 1}, "a[b]=1"),
    "keys of an enumeration": ({Name.FIRST: {Name.FIRST: 1}}, "c_1[c_1]=1"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "expected"), GOLDEN.values(), ids=GOLDEN)
def test_literal_bytes(data, expected):
    """Breaks when the bytes on the wire change; the vendor reads exactly these."""
    assert expected == encode(data)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({1}, "set"),
        (b"x", "bytes"),
        (object(), "object"),
        (iter([1]), "list_iterator"),
        (1j, "complex"),
        (dt.timedelta(1), "timedelta"),
    ],
)
def test_a_value_without_a_place_in_a_form_is_a_type_error(value, kind):
    """Breaks when an unknown value is sent as its repr, or when the message does not say where it stands."""
    with pytest.raises(TypeError) as info:
        encode({"a": {"b": [0, value]}})
    assert f"a[b][1]: {kind} has no place in a form" == str(info.value)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (math.nan, "a[b]: nan is not a number that a form can carry"),
        (math.inf, "a[b]: inf is not a number that a form can carry"),
        (-math.inf, "a[b]: -inf is not a number that a form can carry"),
        (dec.Decimal("NaN"), "a[b]: NaN is not a number that a form can carry"),
        (dec.Decimal("sNaN"), "a[b]: sNaN is not a number that a form can carry"),
        (dec.Decimal("-Infinity"), "a[b]: -Infinity is not a number that a form can carry"),
        (dt.time(9, tzinfo=dt.UTC), "a[b]: a time with a zone has no place in a form"),
        ("x\ud800", "'a[b]': a lone surrogate cannot be written as UTF-8"),
        (
            dt.datetime(1, 1, 1, tzinfo=PLUS_TWO),
            "a[b]: 0001-01-01 00:00:00+02:00 has no counterpart in UTC",
        ),
    ],
)
def test_a_value_that_cannot_be_written_is_a_value_error(value, message):
    """Breaks when such a value reaches the wire, or when the message does not name the key."""
    with pytest.raises(ValueError, match=r".") as info:
        encode({"a": {"b": value}})
    assert message == str(info.value)


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        ({1: "x"}, TypeError, "a key must be a string, not int"),
        ({"a": {1: "x"}}, TypeError, "a: a key must be a string, not int"),
        ({"a": [{None: "x"}]}, TypeError, "a[0]: a key must be a string, not NoneType"),
        ({"": "x"}, ValueError, "a key must not be empty"),
        ({"a": {"": "x"}}, ValueError, "a: a key must not be empty"),
        ({"a": {"b]": 1}}, ValueError, "a: the key 'b]' has a bracket, which a form cannot carry"),
        ({"a": {"[b": 1}}, ValueError, "a: the key '[b' has a bracket, which a form cannot carry"),
        ({"a\ud800": 1}, ValueError, r"'a\ud800': a lone surrogate cannot be written as UTF-8"),
    ],
)
def test_a_key_that_cannot_be_written_is_refused(data, kind, message):
    """Breaks when a key is turned into another one, or when the message does not name its parent."""
    with pytest.raises(kind) as info:
        encode(data)
    assert message == str(info.value)


def nested(levels: int) -> dict[str, Any]:
    """Return a mapping whose one value has ``levels`` keys in brackets."""
    value: Any = "x"
    for _ in range(levels):
        value = {"k": value}
    return {"a": value}


def test_64_levels_are_written():
    """Breaks when nesting that PHP still reads is refused."""
    assert "a" + "[k]" * 64 + "=x" == encode(nested(64))


@pytest.mark.parametrize("levels", [65, 500])
def test_deeper_nesting_is_refused(levels):
    """Breaks when something is sent that PHP would drop, or when depth exhausts the stack."""
    with pytest.raises(ValueError, match=r"^a\[k\].*: nested deeper than 64 levels$"):
        encode(nested(levels))


def test_a_cycle_is_refused():
    """Breaks when a value that contains itself recurses without end."""
    loop: dict[str, Any] = {}
    loop["k"] = loop
    with pytest.raises(ValueError, match="nested deeper"):
        encode(loop)


KEYS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="[]"), min_size=1, max_size=6)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SCALARS = TEXT | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans()
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, min_size=1, max_size=4) | st.dictionaries(KEYS, inner, min_size=1, max_size=4),
    max_leaves=12,
)
FORMS = st.dictionaries(st.from_regex(r"[a-z][a-z_0-9]{0,8}", fullmatch=True), TREES, max_size=5)


def as_text(value: Any) -> Any:
    """Return what a decoder makes of a value: everything is a string, and a list is a mapping by index."""
    if isinstance(value, list):
        value = {str(index): each for index, each in enumerate(value)}
    if isinstance(value, dict):
        return {key: as_text(each) for key, each in value.items()}
    return str(int(value)) if isinstance(value, bool) else str(value)


def decode(body: str) -> Any:
    """Decode a form with code that is not ours; its own reading of lists of lists is wrong, so indices stay keys."""
    return qs_codec.decode(body, qs_codec.DecodeOptions(depth=100, parse_lists=False, parameter_limit=10_000))


@given(FORMS)
@settings(deadline=None)
def test_an_independent_decoder_reads_back_what_was_written(data):
    """Breaks when two different values look the same in a form."""
    assert as_text(data) == decode(encode(data))


@given(st.dictionaries(KEYS, TEXT, max_size=5))
@settings(deadline=None)
def test_flat_forms_are_what_the_standard_library_reads(data):
    """Breaks when a flat form is not plain ``application/x-www-form-urlencoded``."""
    assert list(data.items()) == parse_qsl(encode(data), keep_blank_values=True)


@given(FORMS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_seam_of_the_clients_writes_the_same(make, data):
    """Breaks when either HTTP client encodes a form itself instead of leaving it to ``encode``."""
    sent = make(agendum.Swoogo).get_httpx_client().build_request("POST", "/x", data=data)
    asent = make(agendum.AsyncSwoogo).get_async_httpx_client().build_request("POST", "/x", data=data)
    assert as_text(data) == decode(sent.content.decode())
    assert sent.content == asent.content
    assert "application/x-www-form-urlencoded" == sent.headers["content-type"] == asent.headers["content-type"]
