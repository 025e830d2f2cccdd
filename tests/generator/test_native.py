"""Tests of generator/rewrite/native.py."""

import datetime as dt
import importlib
import sys
from typing import Any

import pytest

import generate
from generator_checkout import ROOT
from rewrite import native
from rewrite.source import RewriteError

TIME = {"type": "string", "format": "time-local"}
STAMP = {"type": "string", "format": "date-time-local"}
TIME_OR_NULL = {"type": ["string", "null"], "format": "time-local"}
STAMP_OR_NOTHING = {"anyOf": [STAMP, {"type": "string", "enum": [""]}, {"type": "null"}]}
FLOOD = {
    "type": "object",
    "description": "A flood, whose UUID (a text) is not shown.",
    "required": ["at", "seen", "day", "hours"],
    "properties": {
        "at": TIME,
        "seen": STAMP,
        "day": {"type": "string", "format": "date"},
        "ebb": {**TIME, "description": "When it ebbs."},
        "left": STAMP,
        "next_day": {"type": "string", "format": "date"},
        "next_at": TIME_OR_NULL,
        "paid": STAMP_OR_NOTHING,
        "hours": {"type": "array", "items": TIME},
        "hours_off": {"anyOf": [{"type": "array", "items": STAMP}, {"type": "null"}]},
        "table": {"type": "array", "items": {"type": "array", "items": TIME_OR_NULL}},
        "by_berth": {"type": "object", "additionalProperties": STAMP_OR_NOTHING},
        "by_name": {"type": "object", "additionalProperties": TIME},
    },
}
WIRE = {
    "at": "09:00:00",
    "seen": "2024-11-08 16:04:40",
    "day": "2024-11-08",
    "ebb": "00:00:00",
    "left": "2024-12-31 23:59:59",
    "next_day": "2024-11-09",
    "next_at": "21:30:15",
    "paid": "2024-11-08 00:00:00",
    "hours": ["09:00:00", "10:00:00"],
    "hours_off": ["2024-11-08 16:04:40"],
    "table": [["09:00:00", None], []],
    "by_berth": {"1": "2024-11-08 16:04:40", "2": "", "3": None},
    "by_name": {"a": "09:00:00"},
}


def document_of(schema: Any, parameters: Any = ()) -> dict[str, Any]:
    """Return a document with one operation, which takes and returns a value of the schema."""
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Flood"}}}}
    operation = {
        "operationId": "make_flood",
        "tags": ["floods"],
        "parameters": list(parameters),
        "requestBody": content,
        "responses": {"200": {"description": "Done.", **content}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Floods", "version": "1"},
        "paths": {"/floods": {"post": operation}},
        "components": {"schemas": {"Flood": schema}},
    }


@pytest.fixture(scope="module")
def flood(tmp_path_factory) -> Any:
    """Return the model of a flood."""
    folder = tmp_path_factory.mktemp("floods")
    document = document_of(FLOOD)
    generate.run_generator(ROOT, native.prepare(document), folder / "flood_api")
    native.apply(folder / "flood_api", document)
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("flood_api.models.flood").Flood
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "flood_api"]:
            del sys.modules[name]


def test_values_are_native(flood):
    """A user would have to parse a time."""
    made = flood.from_dict(WIRE)
    assert dt.time(9) == made.at
    assert dt.datetime(2024, 11, 8, 16, 4, 40) == made.seen  # noqa: DTZ001 - the wire has no zone
    assert dt.date(2024, 11, 8) == made.day
    assert (dt.time(), dt.time(21, 30, 15)) == (made.ebb, made.next_at)
    assert [dt.time(9), dt.time(10)] == made.hours
    assert [[dt.time(9), None], []] == made.table
    assert dt.time(9) == made.by_name["a"]
    assert ["", None] == [made.by_berth["2"], made.by_berth["3"]]


def test_round_trip(flood):
    """What was read would be written otherwise."""
    assert WIRE == flood.from_dict(WIRE).to_dict()


@pytest.mark.parametrize(("name", "value"), [("next_at", None), ("paid", ""), ("paid", None), ("hours_off", None)])
def test_other_alternatives_stay(flood, name, value):
    """Null, or the empty text that stands for it, would be refused or written as something else."""
    assert value == flood.from_dict({**WIRE, name: value}).to_dict()[name]


def test_parts_of_a_second_are_not_written(flood):
    """The server would refuse a time that its pattern does not allow."""
    made = flood.from_dict(WIRE)
    made.at = dt.time(9, 0, 0, 5)
    made.seen = dt.datetime(2024, 11, 8, 9, 0, 0, 5)  # noqa: DTZ001 - the wire has no zone
    written = made.to_dict()
    assert ("09:00:00", "2024-11-08 09:00:00") == (written["at"], written["seen"])


@pytest.mark.parametrize(("name", "value"), [("at", "9 o'clock"), ("seen", "0000-00-00 00:00:00"), ("ebb", "")])
def test_other_texts_are_refused(flood, name, value):
    """A text would stand where a time is promised, as no text does where a date is."""
    with pytest.raises(ValueError, match=r"Invalid isoformat|year|must be"):
        flood.from_dict({**WIRE, name: value})


def test_annotations_and_docstring(flood):
    """A type checker, or a reader, would be told another type than there is."""
    kinds = {name: kind for name, kind in flood.__annotations__.items() if "datetime" in kind}
    assert "datetime.time" == kinds["at"]
    assert "datetime.datetime" == kinds["seen"]
    assert "datetime.date" == kinds["day"]
    assert "list[datetime.time]" == kinds["hours"]
    assert {"None", "Unset", "datetime.time"} == set(kinds["next_at"].split(" | "))
    assert "UUID" not in str(flood.__annotations__)
    assert "ebb (datetime.time | Unset): When it ebbs." in flood.__doc__
    assert "whose UUID (a text)" in flood.__doc__


def test_the_document_of_the_generator_is_another():
    """The document that the emulator reads, or a property that is called format, would be changed."""
    document = document_of({"type": "object", "properties": {"format": TIME, "kind": {"format": 1}}})
    prepared = native.prepare(document)
    properties = prepared["components"]["schemas"]["Flood"]["properties"]
    assert {"format": {"type": "string", "format": "uuid"}, "kind": {"format": 1}} == properties
    assert document_of({"type": "object", "properties": {"format": TIME, "kind": {"format": 1}}}) == document


def generated(folder: Any, document: Any) -> Any:
    """Return the package that the generator makes of a prepared document."""
    package = folder / "api"
    generate.run_generator(ROOT, native.prepare(document), package)
    return package


def test_formats_that_stand_in_are_not_used(tmp_path):
    """A real UUID would become a time."""
    document = document_of({"type": "object", "properties": {"at": TIME, "id": {"type": "string", "format": "uuid"}}})
    with pytest.raises(RewriteError, match="the format uuid stands in for another"):
        native.apply(tmp_path, document)


def test_parameters_are_not_times(tmp_path):
    """A parameter would be sent in another form than the vendor's."""
    document = document_of(FLOOD, [{"name": "from", "in": "query", "schema": STAMP}])
    with pytest.raises(RewriteError, match=r"make_flood\.py: times are known in bodies only"):
        native.apply(generated(tmp_path, document), document)


def test_two_kinds_in_one_property(tmp_path):
    """Which of the two is written could not be told."""
    document = document_of({"type": "object", "properties": {"at": {"anyOf": [TIME, STAMP]}}})
    with pytest.raises(RewriteError, match=r"flood\.py:\d+: one property cannot be of two kinds"):
        native.apply(generated(tmp_path, document), document)


def test_unknown_owner(tmp_path):
    """A list of times that is not called like its property would be written in another form."""
    document = document_of({"type": "object", "properties": {"at": {"anyOf": [TIME, {"type": "null"}]}}})
    package = generated(tmp_path, document)
    module = package / "models" / "flood.py"
    module.write_text(module.read_text().replace("str(self.at)", "str(tide)"))
    with pytest.raises(RewriteError, match=r"flood\.py:\d+: whose value tide is cannot be told"):
        native.apply(package, document)


def test_unprepared_document(tmp_path):
    """The generator would have been run without the step that goes before it, and times would stay texts."""
    document = document_of({"type": "object", "properties": {"at": TIME}})
    generate.run_generator(ROOT, document, tmp_path / "api")
    with pytest.raises(RewriteError, match="no code was generated for the format time-local"):
        native.apply(tmp_path / "api", document)


def test_schemas_of_the_document(document):
    """A time of the vendors would be a text again."""
    schemas = document["components"]["schemas"]
    assert "time-local" == schemas["SwoogoTime"]["format"] == schemas["SwoogoTimeRead"]["format"]
    assert "date-time-local" == schemas["SwoogoTimestamp"]["format"]
    stamp, empty, null = schemas["SwoogoTimestampOrNull"]["anyOf"]
    assert ("date-time-local", [""], "null") == (stamp["format"], empty["enum"], null["type"])
    assert schemas["SwoogoTimestamp"]["pattern"] == stamp["pattern"]
