"""Tests of generator/rewrite/readers.py and generator/rewrite/reading.py: how single values are read."""

import datetime as dt
import importlib
import itertools

import pytest

from .read_cases import changed


@pytest.mark.parametrize(
    ("pointer", "expected", "value"),
    [
        ("/id", "an integer", "5"),
        ("/id", "an integer", True),
        ("/id", "an integer", 5.5),
        ("/id", "an integer", None),
        ("/name", "a string", 5),
        ("/name", "a string", None),
        ("/capacity", "an integer, a string or null", 1.5),
        ("/capacity", "an integer, a string or null", False),
        ("/location_id", "an integer or null", "1"),
        ("/use_event_timezone", "a boolean, 0 or 1", 2),
        ("/use_event_timezone", "a boolean, 0 or 1", "1"),
        ("/use_event_timezone", "a boolean, 0 or 1", None),
        ("/session_status", '"submitted", "approved", "rejected", "converted" or "live"', "archived"),
        ("/session_status", '"submitted", "approved", "rejected", "converted" or "live"', ["live"]),
        ("/date", "a date or null", "0000-00-00"),
        ("/date", "a date or null", "20160122"),
        ("/date", "a date or null", "2016-W03-5"),
        ("/date", "a date or null", 20160122),
        ("/start_time", "a time or null", "9:00"),
        ("/start_time", "a time or null", "09:00"),
        ("/start_time", "a time or null", "09+02:00"),
        ("/start_time", "a time or null", "09:00:00.5"),
        ("/start_time", "a time or null", "09:00:Z"),
        ("/start_time", "a time or null", ""),
        ("/created_at", "a timestamp", "2024-11-08T16:04:40"),
        ("/created_at", "a timestamp", "2024-11-08 16+02:00"),
        ("/created_at", "a timestamp", "2024-11-08 16:04:Z"),
        ("/created_at", "a timestamp", "2024-02-30 16:04:40"),
        ("/created_at", "a timestamp", "0000-00-00 00:00:00"),
        ("/created_at", "a timestamp", None),
        ("/location", "an object or null", []),
        ("/location", "an object or null", "Hall"),
        ("/location/id", "an integer", "1"),
        ("/fees", "an object", []),
        ("/fees/price", "a number, a string or null", True),
        ("/fees/conditional_prices", "an object or an empty array", ["5.00"]),
        ("/fees/conditional_prices/1", "a number, a string or null", []),
        ("/translations", "an object or an empty array", None),
        ("/custom_fields", "an object or an empty array", [1]),
        ("/custom_fields/c_1", "an object, an array, a string or null", 5),
        ("/custom_fields/c_2/0", "an object", "five"),
        ("/custom_fields/c_2/0/id", "an integer, a string or null", 1.5),
        ("/custom_fields/c_3/value", "a string or null", 1),
        ("/speakers", "an array", {}),
        ("/speakers/1", "an object", None),
        ("/speakers/1/first_name", "a string or null", 5),
        ("/extra", "no such property", 5),
        ("/h-x", "no such property", 5),
    ],
)
def test_odd_value(told, pointer, expected, value):
    """An odd value would be lost, changed or not be told, or something beside it would be."""
    made, odd = told("SwoogoSession", changed(pointer, value))
    assert [(pointer, expected, value)] == odd
    key = pointer.split("/")[1]
    if pointer == f"/{key}":
        kept = made[key] if key in made else getattr(made, key)
        assert value == kept
        assert type(value) is type(kept)
    assert dt.date(2016, 1, 22) == made.date or key == "date"


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        *(("/id", 5.0), ("/use_event_timezone", 1.0), ("/use_event_timezone", True), ("/capacity", 20)),
        *(("/custom_fields", []), ("/translations", []), ("/location", None), ("/speakers", [])),
        *(("/c_77", {"any": "thing"}), ("/h_hidden_1", None), ("/sq_9", [1]), ("/location/more", "open")),
    ],
)
def test_value_that_is_not_odd(told, pointer, value):
    """What the document allows would be called odd, custom fields asked for by name among it."""
    made, odd = told("SwoogoSession", changed(pointer, value))
    assert [] == odd
    assert made == type(made).from_dict(changed(pointer, value))


def test_required_property(told, unset):
    """A missing property would be found out when it is used."""
    made, odd = told("SwoogoNamedRecord", {"name": "Hall"})
    assert [("/id", "a required property", unset)] == odd
    assert made.id is unset
    assert "Hall" == made.name


def test_missing_optional_properties(told, unset):
    """What was not asked for would be called odd."""
    made, odd = told("SwoogoSession", {"id": 5})
    assert [] == odd
    assert (5, unset, unset) == (made.id, made.date, made.registrant_count)
    assert {} == made.additional_properties


def test_several_oddities_are_told_in_order(told):
    """Only the first odd value would be told."""
    value = {"id": "5", "speakers": [{"id": 1}, {"id": "2"}, 3], "more": 1}
    made, odd = told("SwoogoSession", value)
    expected = [("/id", "5"), ("/speakers/1/id", "2"), ("/speakers/2", 3), ("/more", 1)]
    assert expected == [(pointer, each) for pointer, _, each in odd]
    assert (["1", "2"], 3) == ([str(speaker.id) for speaker in made.speakers[:2]], made.speakers[2])


@pytest.mark.parametrize("value", [None, [], "x", 5, True])
def test_no_object(told, value):
    """A body of another kind would raise."""
    assert (value, [("", "an object", value)]) == told("SwoogoSession", value)


@pytest.mark.parametrize(("name", "length"), [("as_date", 10), ("as_time", 8), ("as_timestamp", None)])
@pytest.mark.usefixtures("modules")
def test_parsers_read_what_they_would_write(name, length):
    """A text would be read that, written again, is another: nothing would tell that it was changed."""
    parse = getattr(importlib.import_module("read_api.reading"), name)
    texts = ["2024-11-08", "16:04:40", "2024-11-08 16:04:40", "2024-W45-5", "16+02:00", "16:04:Z", "20241108"]
    texts += ["2024-W45-5 16:04:40", "2024-11-08 16+02:00", "2024-11-08T16:04:40", "2024-11-08 16:04:Z"]
    letters = "0123456789:-+ TZW.,\u0663"
    edited = {
        text[:place] + letter + text[end:]
        for text in texts
        for place in range(len(text) + 1)
        for end in range(place, min(place + 3, len(text) + 1))
        for letter in ["", *letters, *map("".join, itertools.product(letters, repeat=2))]
    }
    found = {text: str(parse(text)) for text in edited if len(text) == (length or len(text)) and parse(text)}
    assert {} == {text: read for text, read in found.items() if text != read}
    assert len(found) > 100


def test_long_texts_are_not_kept(told):
    """A server that sends books where dates should be would fill the memory."""
    reading = importlib.import_module("read_api.reading")
    before = reading.as_date.cache_info().currsize
    _, odd = told("SwoogoSession", {"date": "2024-11-08" * 10})
    assert ["/date"] == [pointer for pointer, *_ in odd]
    assert before == reading.as_date.cache_info().currsize
