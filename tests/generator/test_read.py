"""Tests of generator/rewrite/read.py and of what it is made of: readers.py, reading.py and modules.py."""

import copy
import datetime as dt
import importlib
import itertools
import shutil
import subprocess
import sys
import time
from types import ModuleType, SimpleNamespace
from typing import Any

import jsonschema_rs
import pytest

import generate
from generator_checkout import ROOT
from rewrite import lean, native, read
from rewrite.schemas import Document, squeezed

from .model_cases import Cases, filled

SEED = 20261121
TIMES = 20_000
# What is promised is 0.4, which is what is measured on a quiet machine; the rest is for a busy one.
LIMIT = 0.5
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


@pytest.fixture(scope="module")
def packages(tmp_path_factory, document) -> Any:
    """Give the package with readers, and one without, which decodes as the generator's code does."""
    folder = tmp_path_factory.mktemp("packages")
    generate.run_generator(ROOT, native.prepare(document), folder / "stock_api")
    native.apply(folder / "stock_api", document)
    shutil.copytree(folder / "stock_api", folder / "read_api")
    lean.apply(folder / "read_api", document)
    read.apply(folder / "read_api", document)
    for name in ("stock_api", "read_api"):
        generate.tidy(folder / name)
    sys.path.insert(0, str(folder))
    try:
        yield SimpleNamespace(folder=folder, names=("stock_api", "read_api"))
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] in {"stock_api", "read_api"}]:
            del sys.modules[name]


@pytest.fixture(scope="module")
def modules(packages) -> dict[str, ModuleType]:
    """Return the modules of models that have a reader, by the names of their models in small letters."""
    paths = (packages.folder / "read_api" / "models").glob("*.py")
    names = [path.stem for path in paths if "\ndef read(" in path.read_text()]
    return {squeezed(name): importlib.import_module(f"read_api.models.{name}") for name in names}


@pytest.fixture(scope="module")
def unset(modules) -> Any:
    """Return what stands for a missing value."""
    return importlib.import_module("read_api.types").UNSET


@pytest.fixture
def untraced() -> Any:
    """Stop the measurement of coverage, which takes more time than what is measured here."""
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)


class Odd(list):
    """Collects what a reader tells: the place, what was expected, and the value."""

    def __call__(self, path: Any, key: Any, value: Any, expected: str) -> None:
        steps = [] if key is None else [key]
        while path is not None:
            path, step = path
            steps.insert(0, step)
        self.append(("".join(f"/{step}" for step in steps), expected, value))


@pytest.fixture
def told(modules) -> Any:
    """Give a function that reads a value with the reader of a model, and returns the model and what is odd."""

    def function(name: str, value: Any) -> Any:
        odd = Odd()
        return modules[squeezed(name)].read(value, None, odd), list(odd)

    return function


@pytest.fixture
def response(packages, modules) -> Any:
    """Give a function that reads the body of an answer."""

    def function(module: str, status: int, body: Any) -> Any:
        odd = Odd()
        operation = importlib.import_module(f"read_api.api.{module}")
        return operation.read_response(status, body, odd), list(odd)

    return function


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


@pytest.fixture(scope="module")
def validators(document, modules) -> dict[str, Any]:
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


def oddities(found: Any) -> list[Any]:
    """Leave out what JSON Schema allows: properties that are not named."""
    return [each for each in found if each[1] != "no such property"]


def test_each_answer_has_readers(modules, document):
    """A model would be without a reader, and its part of an answer would be taken as it comes."""
    assert {"swoogosession", "swoogometa", "swoogotranslationstype0", "eventifycreatedrecord"} <= modules.keys()
    # They are recognized before, and are not read.
    assert not {"eventifyflaterror", "eventifyrefusal", "swoogoerror", "swoogosessioncreate"} & modules.keys()
    assert 65 < len(modules) < len(document["components"]["schemas"])


@pytest.mark.usefixtures("untraced")
def test_clean_values(document, modules, validators):
    """A value that is as documented would be read to something else than `from_dict` makes, or be called odd."""
    cases = Cases(document, SEED)
    counts = dict.fromkeys(validators, 0)
    for name, validator in itertools.islice(itertools.cycle(validators.items()), 6000):
        value = cases.value({"$ref": f"{MODELS}{name}"})
        if validator.is_valid(value):
            counts[name] += 1
            odd = Odd()
            made = modules[squeezed(name)].read(copy.deepcopy(value), None, odd)
            assert class_of(modules, name).from_dict(value) == made, (SEED, value)
            assert [] == oddities(odd), (SEED, value)
    assert {} == {name: count for name, count in counts.items() if count < 10}


@pytest.mark.usefixtures("untraced")
def test_damaged_values(document, modules, validators, unset):
    """A reader would raise, miss a value that is not as documented, or call one odd that is."""
    cases = Cases(document, SEED)
    clean, refused = 0, 0
    for name, validator in itertools.islice(itertools.cycle(validators.items()), TIMES):
        value = filled(cases.damaged(cases.value({"$ref": f"{MODELS}{name}"})), None)
        before = copy.deepcopy(value)
        odd = Odd()
        made = modules[squeezed(name)].read(value, None, odd)
        assert before == value, "the answer itself was changed"
        assert validator.is_valid(value) is (not oddities(odd)), (SEED, name, value, odd)
        clean += not oddities(odd)
        try:
            expected = class_of(modules, name).from_dict(value)
        except Exception:  # noqa: BLE001 - whatever it is
            refused += 1
            assert oddities(odd), (SEED, name, value)
        else:
            assert oddities(odd) or expected == made, (SEED, name, value)
    # Cases that are all alike would say nothing.
    assert 0.2 < clean / TIMES < 0.8
    assert refused / TIMES > 0.1


def changed(pointer: str, value: Any) -> dict[str, Any]:
    """Return the session with another value at a place."""
    body = copy.deepcopy(SESSION)
    *holders, last = pointer.split("/")[1:]
    holder: Any = body
    for key in holders:
        holder = holder[int(key) if isinstance(holder, list) else key]
    holder[int(last) if isinstance(holder, list) else last] = value
    return body


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


def test_page_with_an_odd_row(response):
    """One odd row would lose the page."""
    rows = [{**SESSION, "id": number} for number in range(50)]
    rows[7] = {"id": "seven", "location": []}
    rows[9] = None
    page, odd = response(
        "swoogo_sessions.list_sessions", 200, {"items": rows, "_links": {"self": {"href": ""}}, "_meta": META}
    )
    assert 50 == len(page.items)
    expected = [
        ("/items/7/id", "an integer", "seven"),
        ("/items/7/location", "an object or null", []),
        ("/items/9", "an object", None),
    ]
    assert expected == odd
    assert ["seven", None, 49] == [page.items[7].id, page.items[9], page.items[49].id]
    assert 50 == page.field_meta.total_count


@pytest.mark.parametrize("status", [200, 201])
def test_both_statuses_of_a_success(response, status):
    """A record that was made with status 201 would not be read."""
    made, odd = response("swoogo_sessions.create_session", status, SESSION)
    assert ("SwoogoCreatedSession", []) == (type(made).__name__, odd)
    _, odd = response("swoogo_sessions.create_session", status, {"id": 5, "event_id": 1})
    assert ["/name"] == [pointer for pointer, *_ in odd]


@pytest.mark.parametrize("status", [201, 204, 302, 404, 500])
def test_other_statuses(response, status):
    """An error, or an answer that is not documented, would be read as a record."""
    assert ({"message": "no"}, []) == response("swoogo_sessions.get_session", status, {"message": "no"})


def test_refusals_with_status_200_are_not_read(response):
    """Half of a refusal would be read as a schedule, and the other half as one that is odd."""
    made, odd = response("eventify_sessions.create_sessions", 200, [{"id": 1}, {"id": "2"}, 3])
    assert ["EventifyCreatedRecord", "EventifyCreatedRecord", "int"] == [type(each).__name__ for each in made]
    assert [("/1/id", "an integer", "2"), ("/2", "an object", 3)] == odd
    refusal = {"error": {"message": "no", "code": 1}}
    assert (refusal, [("", "an array", refusal)]) == response("eventify_sessions.create_sessions", 200, refusal)


def test_answers_of_two_shapes(response):
    """An answer that comes alone or in a list would be read in one of the two only."""
    for body in ({"a": 1}, [{"a": 1}]):
        made, odd = response("eventify_exhibitors.create_exhibitor", 200, body)
        assert [] == odd
        assert {"EventifyExhibitorSaved"} == {
            type(each).__name__ for each in (made if isinstance(made, list) else [made])
        }


def test_statuses_are_those_of_the_document(packages, modules, document):
    """A documented status would be called undocumented, or the other way round."""
    paths = {path.stem: path for path in (packages.folder / "read_api" / "api").glob("*/*.py")}
    found = {}
    for operation in Document(document).operations():
        path = paths[operation["operationId"]]
        module = importlib.import_module(f"read_api.api.{path.parent.name}.{path.stem}")
        found[operation["operationId"]] = (module.STATUSES, frozenset(map(int, operation["responses"])))
    assert {} == {name: pair for name, pair in found.items() if pair[0] != pair[1]}


def test_readers_of_parts_are_loaded_late(packages):
    """Importing the session's model would import all that a session may hold."""
    code = (
        "import sys; from read_api.models.swoogo_session import read\n"
        "print('read_api.models.swoogo_fee' in sys.modules)\n"
        "read({}, None, print)\n"
        "print('read_api.models.swoogo_fee' in sys.modules)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=packages.folder, check=True, capture_output=True, text=True)
    assert "False\nTrue\n" == run.stdout


def test_attributes_are_set_as_the_class_sets_them(modules):
    """Readers make objects without calling the class: a converter or a default of an attribute would be left out."""
    for name in modules:
        found = class_of(modules, name)
        assert found.__setattr__ is object.__setattr__
        assert not hasattr(found, "__attrs_post_init__")
        assert [] == [each.name for each in found.__attrs_attrs__ if each.converter or each.validator]


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("name", ["swoogo_session", "swoogo_registrant"])
def test_speed(packages, document, validators, name):
    """Reading would cost about what the generator's decoding does, and checking would be the price of tolerance."""
    module = {each: importlib.import_module(f"{each}.models.{name}") for each in packages.names}
    cls = "SwoogoSession" if name == "swoogo_session" else "SwoogoRegistrant"
    value, cases = SESSION, Cases(document, SEED)
    if name == "swoogo_registrant":
        made = (cases.value({"$ref": f"{MODELS}{cls}"}) for _ in range(300))
        value = max((each for each in made if validators[cls].is_valid(each)), key=lambda each: len(str(each)))
    odd = Odd()
    ways = {
        "stock": lambda: getattr(module["stock_api"], cls).from_dict(value),
        "read": lambda: module["read_api"].read(value, None, odd),
    }
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(40):
        for way, run in ways.items():
            start = time.perf_counter()
            for _ in range(100):
                run()
            best[way] = min(best[way], time.perf_counter() - start)
    assert [] == oddities(odd)
    assert best["read"] / best["stock"] < LIMIT
