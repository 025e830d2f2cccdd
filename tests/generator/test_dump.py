"""Tests of generator/rewrite/dump.py: what was read is written again as it came."""

import copy
import datetime as dt
import importlib
import itertools
import json
import time
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewrite import dump
from rewrite.schemas import Shape, squeezed

from .model_cases import Cases, filled
from .read_cases import META, MODELS, SESSION, Odd, changed, class_of

SEED = 20261123
TIMES = 20_000
# Two thirds is what is measured on a quiet machine.
LIMIT = 0.9
LISTED = {"items": [SESSION], "_links": {"self": {"href": ""}}, "_meta": META}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def silent(*_: Any) -> None:
    """Take what is odd without a word."""


def places(value: Any, pointer: str = "") -> Any:
    """Give the pointers of all that a value holds."""
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield f"{pointer}/{key}"
        yield from places(part, f"{pointer}/{key}")


def text(value: Any) -> str:
    """Return the JSON of a value, in which 1, 1.0 and True are not the same."""
    return json.dumps(value, sort_keys=True)


@pytest.fixture(scope="session")
def again(modules) -> Any:
    """Give a function that reads an object with the reader of a model, and writes it again."""
    return lambda name, value: modules[squeezed(name)].read(value, None, silent).to_dict()


@pytest.mark.usefixtures("untraced")
def test_damaged_values_come_back(document, validators, again):
    """A mirror of what a server sent would lose what is odd in it, change it, or break at it."""
    cases = Cases(document, SEED)
    found = 0
    for name in itertools.islice(itertools.cycle(validators), TIMES):
        value = filled(cases.damaged(cases.value({"$ref": f"{MODELS}{name}"})), None)
        if isinstance(value, dict):
            before = text(value)
            assert before == text(again(name, value)), (SEED, name, value)
            found += 1
    assert found > TIMES / 2


@given(st.sampled_from(sorted(places(SESSION))), JSON)
def test_anything_comes_back(again, pointer, value):
    """A value that nobody thought of would be lost, changed, or an error."""
    body = changed(pointer, value)
    assert text(body) == text(again("SwoogoSession", body))


@pytest.mark.usefixtures("untraced")
def test_clean_values_are_written_as_before(document, packages, modules, validators):
    """What is as documented would be written otherwise than by the generator's code, if only in another order."""
    cases = Cases(document, SEED)
    stock = importlib.import_module(f"{packages.names[0]}.models")
    counts = dict.fromkeys(validators, 0)
    for name, validator in itertools.islice(itertools.cycle(validators.items()), 6000):
        value = cases.value({"$ref": f"{MODELS}{name}"})
        if validator.is_valid(value):
            counts[name] += 1
            expected = getattr(stock, class_of(modules, name).__name__).from_dict(value).to_dict()
            for made in (modules[squeezed(name)].read(value, None, silent), class_of(modules, name).from_dict(value)):
                assert json.dumps(expected) == json.dumps(made.to_dict()), (SEED, value)
    assert {} == {name: count for name, count in counts.items() if count < 10}


def test_page_with_odd_rows(again):
    """One odd row of a page would lose all of them."""
    rows = [SESSION, None, {**SESSION, "date": "0000-00-00", "fees": [], "speakers": "none"}, [SESSION], 5]
    body = {**LISTED, "items": rows}
    assert text(body) == text(again("SwoogoSessionList", body))


def test_missing_required_property(again):
    """Something that is no JSON would stand for it."""
    assert {"name": "Hall"} == again("SwoogoNamedRecord", {"name": "Hall"})


def test_odd_lists_are_not_searched(again):
    """A server could break a program by lists within lists."""
    deep: list[Any] = []
    for _ in range(5000):
        deep = [deep]
    for body in ({"id": 1, "speakers": [deep]}, {"id": 1, "speakers": deep}, {"id": 1, "date": deep}):
        written, depth = again("SwoogoSession", body), 0
        written = written.get("speakers") or written["date"]
        while written:
            written, depth = written[0], depth + 1
        assert depth >= 5000


def test_models_that_were_made_by_hand(packages):
    """A test double would be written otherwise than an answer, or than by the generator's code."""
    made = []
    for name in packages.names:
        models = importlib.import_module(f"{name}.models")
        session = models.SwoogoSession(
            id=1,
            date=dt.date(2024, 11, 8),
            start_time=dt.time(9, 0, 30, 5),
            created_at=dt.datetime(2024, 11, 8, 16, 4, 40, 7),  # noqa: DTZ001 - the vendor's have none
            location=models.SwoogoNamedRecord(id=2, name="Hall"),
            track=None,
            speakers=(models.SwoogoSessionSpeaker(id=3), models.SwoogoSessionSpeaker(id=4)),
        )
        session["c_1"] = "v"
        made.append(session.to_dict())
    stock, ours = made
    assert "2024-11-08 16:04:40" == ours["created_at"]
    assert json.dumps(stock) == json.dumps(ours)


def test_only_answers_are_rewritten(packages, modules):
    """What the client checks before it sends it would be sent as it is, or an answer would not be rewritten."""
    stock, ours = (
        {path.stem: path.read_text(encoding="utf-8") for path in (packages.folder / name / "models").glob("*.py")}
        for name in packages.names
    )
    odd = []
    for name, before in stock.items():
        start, end = "    def to_dict(self)", "    @classmethod"
        if start in before:
            bodies = [each.partition(start)[2].partition(end)[0] for each in (before, ours[name])]
            if (bodies[0] == bodies[1]) is (squeezed(name) in modules):
                odd.append(name)
    assert [] == odd


def test_all_models_keep_what_they_do_not_know(modules):
    """A property that is not documented would be lost."""
    names = {name: {each.name for each in attrs.fields(class_of(modules, name))} for name in modules}
    assert [] == [name for name, attributes in names.items() if "additional_properties" not in attributes]


DATE = Shape(format="date")


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (Shape(anything=True), "value"),
        (Shape(simple={"string", "null"}, values=[1]), "value"),
        (Shape(items=Shape(simple={"string"})), "value"),
        (Shape(items=Shape(anything=True), is_empty=True), "value"),
        (DATE, "as_json(value)"),
        (Shape(model="boat"), "as_json(value)"),
        (Shape(model="boat", items=Shape(anything=True), is_empty=True), "as_json(value)"),
        (Shape(items=DATE), "as_json(value, 1)"),
        (Shape(model="boat", items=Shape(model="crew")), "as_json(value, 1)"),
        (Shape(items=Shape(items=DATE, simple={"null"})), "as_json(value, 2)"),
    ],
)
def test_expression(shape, expected):
    """A value would be searched that cannot hold anything, or one would not be that can."""
    assert expected == dump.written(shape, "value")


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("name", ["SwoogoSession", "SwoogoRegistrant"])
def test_speed(document, packages, modules, validators, name):
    """Tolerance would be paid for by all who write what they read, most of which is as documented."""
    cases = Cases(document, SEED)
    made = (cases.value({"$ref": f"{MODELS}{name}"}) for _ in range(300))
    value = max((each for each in made if validators[name].is_valid(each)), key=lambda each: len(str(each)))
    odd = Odd()
    ways = [
        getattr(importlib.import_module(f"{packages.names[0]}.models"), name).from_dict(copy.deepcopy(value)).to_dict,
        modules[squeezed(name)].read(copy.deepcopy(value), None, odd).to_dict,
    ]
    best = [float("inf"), float("inf")]
    for _ in range(40):
        for number, run in enumerate(ways):
            start = time.perf_counter()
            for _ in range(100):
                run()
            best[number] = min(best[number], time.perf_counter() - start)
    before, after = best
    assert after < LIMIT * before, f"{after / before:.2f} of the time"
