"""Tests of generator/rewrite/readers.py and modules.py, on a document that has what the vendors' lacks."""

import copy
import importlib
import json
import random
import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import generate
from generator_checkout import ROOT
from rewrite import native, read
from rewrite.modules import model_of
from rewrite.source import RewriteError

SEED = 20261122
TIMES = 4000
DATE = {"type": "string", "format": "date"}
CREW = {"$ref": "#/components/schemas/Crew"}
MANY = {"type": "integer", "enum": [1, 2]}
BOAT = {
    "type": "object",
    "required": ["odd", "type/1"],
    "properties": {
        # The names of what a reader works with.
        "odd": {"type": "integer"},
        "path": {"type": "number"},
        "data": {"type": "boolean"},
        "value": {"type": "null"},
        "type/1": {"type": ["integer", "boolean"]},
        'mast\'s "height"': {"anyOf": [MANY, {"type": "string", "enum": ["high"]}, {"type": "null"}]},
        "flag": {"type": "integer", "enum": [0]},
        "any": {},
        "anything": {"type": "array", "items": {}},
        "captain": CREW,
        "crew": {"anyOf": [{"type": "array", "items": {"anyOf": [CREW, {"type": "null"}]}}, CREW]},
        "deck": {"type": "object", "properties": {"area": {"type": "number"}}},
        "grid": {"type": "array", "items": {"type": "array", "items": {"type": ["integer", "null"]}}},
        "weeks": {"type": "array", "items": {"type": "array", "items": DATE}},
        "docked": {"anyOf": [DATE, {"type": "string", "enum": ["never", "always"]}, {"type": "integer"}]},
        "share": {"anyOf": [{"type": "number"}, {"type": "integer", "enum": [7]}, {"type": "boolean"}]},
    },
    "patternProperties": {"^x_": {}},
    "additionalProperties": {"type": "array", "items": DATE},
}
CLOSED = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}},
    "additionalProperties": False,
}
CLEAN = {
    "odd": 1,
    "path": 1.5,
    "data": True,
    "value": None,
    "type/1": 2,
    'mast\'s "height"': "high",
    "flag": 0,
    "any": {"a": [1]},
    "anything": [1, "x"],
    "captain": {"name": "Ada"},
    "crew": [{"name": "Ada"}, None],
    "deck": {"area": 2},
    "grid": [[1, None], []],
    "weeks": [["2024-11-08"], []],
    "docked": "2024-11-08",
    "share": 0.5,
    "holidays": ["2024-12-24"],
}
JUNK = (None, True, False, 0, 1, 7, 1.0, 1.5, -2, "", "never", "high", "2024-11-08", "2024-13-08", [], {}, [[]], [None])
JUNK += (["2024-11-08"], [["2024-11-08"]], [["x"]], [[1.0, 1.5]], [{}], {"name": 1}, {"name": "x"}, [{"name": "x"}])


def document_of(boat: Any, answer: Any = None) -> dict[str, Any]:
    """Return a document with one operation, whose success is a boat if nothing else is said."""
    schema = answer or {"$ref": "#/components/schemas/Boat"}
    content = {"content": {"application/json": {"schema": schema}}}
    operation = {
        "operationId": "get_boat",
        "tags": ["boats"],
        "responses": {
            "200": {"description": "Found.", **content},
            "202": {"description": "Later.", "content": {"application/json": {"schema": {}}}},
            "204": {"description": "Sunk."},
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Boats", "version": "1"},
        "paths": {"/boat": {"parameters": [], "get": operation}},
        "components": {"schemas": {"Boat": boat, "Crew": CLOSED}},
    }


def generated(folder: Path, document: Any) -> Path:
    """Return the package that the generator makes of a document."""
    package = folder / "boat_api"
    generate.run_generator(ROOT, native.prepare(document), package)
    return package


@pytest.fixture(scope="module")
def boat(tmp_path_factory) -> Any:
    """Return the module of the operation."""
    folder = tmp_path_factory.mktemp("boats")
    document = document_of(BOAT)
    read.apply(generated(folder, document), document)
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("boat_api.api.boats.get_boat")
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "boat_api"]:
            del sys.modules[name]


@pytest.fixture
def told(boat) -> Any:
    """Give a function that reads an answer, and returns what it is read to and what is odd."""

    def function(body: Any, status: int = 200) -> Any:
        found = []

        def odd(path: Any, key: Any, value: Any, expected: str) -> None:
            steps = [] if key is None else [key]
            while path is not None:
                path, step = path
                steps.insert(0, step)
            found.append(("/".join(["", *map(str, steps)]), expected, value))

        return boat.read_response(status, body, odd), found

    return function


def test_clean(boat, told):
    """A value would be lost or called odd, or its name would be taken for one of the reader's own."""
    made, odd = told(CLEAN)
    assert [] == odd
    assert boat.Boat.from_dict(CLEAN) == made
    assert CLEAN == made.to_dict()


@pytest.mark.parametrize(
    ("pointer", "expected", "value"),
    [
        ("/path", "a number", "1.5"),
        ("/path", "a number", True),
        ("/data", "a boolean", 1),
        ("/value", "null", 0),
        ("/type/1", "a boolean or an integer", 1.5),
        ('/mast\'s "height"', '1, 2, "high" or null', True),
        ('/mast\'s "height"', '1, 2, "high" or null', 3),
        ('/mast\'s "height"', '1, 2, "high" or null', "low"),
        ('/mast\'s "height"', '1, 2, "high" or null', {}),
        ("/flag", "0", 1),
        ("/flag", "0", False),
        ("/anything", "an array", {}),
        ("/crew", "an object or an array", None),
        ("/docked", 'a date, an integer, "never" or "always"', "sometimes"),
        ("/docked", 'a date, an integer, "never" or "always"', 1.5),
        ("/share", "a boolean, a number or 7", "7"),
        ("/more", "an array", "2024-11-08"),
    ],
)
def test_odd_value(told, pointer, expected, value):
    """An odd value would pass, or be told in other words than the document's."""
    _, odd = told({**CLEAN, pointer[1:]: value})
    assert [(pointer, expected, value)] == odd


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("crew", [{"name": 1}, 5], [("/crew/0/name", "a string", 1), ("/crew/1", "an object or null", 5)]),
        ("crew", {"name": "Ada", "age": 5}, [("/crew/age", "no such property", 5)]),
        ("grid", [[1, "2"], 3], [("/grid/0/1", "an integer or null", "2"), ("/grid/1", "an array", 3)]),
        ("weeks", [["x"], ["2024-11-08", 5]], [("/weeks/0/0", "a date", "x"), ("/weeks/1/1", "a date", 5)]),
        ("deck", {"area": "2"}, [("/deck/area", "a number", "2")]),
        ("holidays", ["2024-12-24", ""], [("/holidays/1", "a date", "")]),
    ],
)
def test_odd_part(told, name, value, found):
    """An odd value would not be told where it is within a list or an object."""
    assert found == told({**CLEAN, name: value})[1]


@pytest.mark.parametrize(
    ("name", "value"),
    [("flag", 0.0), ('mast\'s "height"', 2.0), ("share", 7), ("share", 3), ("type/1", 2.0), ("docked", "never")],
)
def test_value_that_is_not_odd(told, name, value):
    """A number without a fraction, or a value that is listed, would be called odd."""
    made, odd = told({**CLEAN, name: value})
    assert [] == odd
    assert value == made.to_dict()[name]


def test_parts_are_read(told):
    """A part would stay what JSON makes of it."""
    made, _ = told(CLEAN)
    assert ["Crew", "NoneType"] == [type(each).__name__ for each in made.crew]
    assert "Crew" == type(told({**CLEAN, "crew": {"name": "x"}})[0].crew).__name__
    assert "BoatDeck" == type(made.deck).__name__
    assert "2024-11-08" == made.weeks[0][0].isoformat() == made.docked.isoformat()
    assert "2024-12-24" == made["holidays"][0].isoformat()


def test_property_that_a_pattern_names(told):
    """What is allowed by its name would be asked to be as other properties."""
    made, odd = told({**CLEAN, "x_1": 5})
    assert (5, []) == (made["x_1"], odd)


def test_missing(told):
    """A missing property would not be told, or be told with the name of its attribute."""
    made, odd = told({})
    assert [("/odd", "a required property"), ("/type/1", "a required property")] == [each[:2] for each in odd]
    assert "Unset" == type(made.odd).__name__
    assert made.odd is odd[0][2] is odd[1][2]


@pytest.mark.parametrize(("status", "body"), [(202, {"odd": "1"}), (204, None), (404, {"odd": "1"})])
def test_answers_that_are_not_read(told, status, body):
    """An answer of which nothing is known would be called odd."""
    assert (body, []) == told(body, status)


def test_damaged_values(boat, told):
    """A reader would raise, miss a value that is not as documented, or call one odd that is."""
    document = document_of(BOAT)
    schemas = {"components": {"schemas": copy.deepcopy(document["components"]["schemas"])}}
    validator = jsonschema_rs.Draft202012Validator(
        {**schemas, "$ref": "#/components/schemas/Boat"}, validate_formats=True
    )
    source, clean = random.Random(SEED), 0
    for _ in range(TIMES):
        value = {key: each for key, each in copy.deepcopy(CLEAN).items() if source.random() < 0.95}
        for name in source.sample([*BOAT["properties"], "more", "x_2"], source.randint(0, 2)):
            value[name] = copy.deepcopy(source.choice(JUNK))
        made, odd = told(value)
        # What is not named, and not forbidden either, is odd to a reader alone.
        odd = [each for each in odd if not (each[0].startswith("/deck/") and each[1] == "no such property")]
        assert validator.is_valid(value) is (not odd), (SEED, value, odd)
        assert "Boat" == type(made).__name__
        # JSON knows 1 from 1.0 and True.
        assert json.dumps(value, sort_keys=True) == json.dumps(made.to_dict(), sort_keys=True), (SEED, value)
        clean += not odd
    assert 0.2 < clean / TIMES < 0.8


def test_model_that_was_not_generated(tmp_path):
    """An object would be read as something else, or not at all."""
    document = document_of({"type": "object"}, {"type": "array", "items": {"type": "object", "title": "Raft"}})
    package = generated(tmp_path, document)
    with pytest.raises(RewriteError, match="no model was generated that is called getboatresponse200item"):
        read.apply(package, document)


def test_operation_that_was_not_generated(tmp_path):
    """An operation would be without a reader, and fail when it is called."""
    package = generated(tmp_path, document_of(BOAT))
    (package / "api" / "boats" / "get_boat.py").rename(package / "api" / "boats" / "boat.py")
    with pytest.raises(RewriteError, match=r"openapi.yaml: get_boat was not generated"):
        read.apply(package, document_of(BOAT))


def test_model_of_another_document(tmp_path):
    """A property would not be read."""
    package = generated(tmp_path, document_of({"type": "object", "properties": {"id": {}}}))
    with pytest.raises(RewriteError, match=r"boat\.py: Boat has other properties than the document gives it"):
        read.apply(package, document_of({"type": "object", "properties": {"id": {}, "name": {}}}))


METHOD = ("    def to_dict(self):", "        field_dict = {}")


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (("KIND = 1",), "there is no model in it"),
        (("class Boat:", "    name: str"), "Boat has no to_dict"),
        (("class Boat:", "    name: str", *METHOD), "to_dict of Boat writes other attributes than the class has"),
        (
            ("class Boat:", *METHOD, "        field_dict['name'] = name"),
            "to_dict of Boat writes other attributes than the class has",
        ),
    ],
)
def test_model_that_is_written_otherwise(tmp_path, lines, problem):
    """The names of the wire would be guessed."""
    path = tmp_path / "boat.py"
    path.write_text("\n".join(lines) + "\n")
    with pytest.raises(RewriteError, match=rf"boat\.py: {problem}"):
        model_of(path)


def test_model_of_a_module(tmp_path):
    """An attribute would be set at the place, or read by the name, of another."""
    path = tmp_path / "boat.py"
    lines = ("class Boat:", "    crew: int", "    name: str", "    additional_properties: dict", *METHOD)
    written = ("        field_dict.update({'w-name': name, **{}})", "        field_dict['w-crew'] = crew")
    path.write_text("\n".join([*lines, *written]) + "\n")
    model = model_of(path)
    assert ["crew", "name"] == model.arguments
    assert {"name": "w-name", "crew": "w-crew"} == model.wire
    assert ("Boat", True) == (model.name, model.keeps_others)
