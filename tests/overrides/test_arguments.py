"""The arguments of methods: what a query and a request body are made of."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum import UNSET, _arguments
from agendum_api import models

SESSION = {"event_id": 1, "name": "A", "date": dt.date(2016, 1, 22)}
PLUS_TWO = dt.timezone(dt.timedelta(hours=2))


def session(**values):
    """Return the body of a session as it goes out."""
    return _arguments.body(models.SwoogoSessionCreate, {**SESSION, **values}).to_dict()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["id", "name"], "id,name"),
        (("id", 5), "id,5"),
        ({7}, "7"),
        (frozenset({"name"}), "name"),
        ([], ""),
        ("id,name", "id,name"),
        (5, 5),
        (False, False),
        (None, None),
        (UNSET, UNSET),
    ],
)
def test_lists_of_a_query_are_texts_with_commas(value, expected):
    """Breaks when ``fields=["id", "name"]`` is sent as two parameters, of which the vendor reads the last."""
    assert {"fields": expected} == _arguments.query({"fields": value})


@given(st.lists(st.integers()))
def test_a_list_of_numbers_can_be_read_back(ids):
    """Breaks when an id is lost or changed on its way into the query."""
    text = _arguments.query({"ids": ids})["ids"]
    assert ids == [int(each) for each in text.split(",") if each]


def test_what_is_not_given_is_not_sent():
    """Breaks when a default of ours overwrites a value on the server."""
    given_ = {"name": "A", "capacity": 0, "description": UNSET, "start_time": UNSET}
    assert {"name": "A", "capacity": 0} == _arguments.body(models.SwoogoSessionUpdate, given_).to_dict()


def test_native_values_are_written_as_the_vendors_do():
    """Breaks when a date or a time does not arrive as the documents print it."""
    made = session(start_time=dt.time(10), end_time=dt.time(11, 30, 59))
    assert ("2016-01-22", "10:00:00", "11:30:59") == (made["date"], made["start_time"], made["end_time"])


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (dt.datetime(2027, 1, 15, 8, 30), "2027-01-15 08:30:00"),  # noqa: DTZ001 - taken as UTC
        (dt.datetime(2027, 1, 15, 8, 30, tzinfo=dt.UTC), "2027-01-15 08:30:00"),
        (dt.datetime(2027, 1, 15, 1, 30, tzinfo=PLUS_TWO), "2027-01-14 23:30:00"),
    ],
)
def test_an_aware_moment_is_converted_to_utc(moment, expected):
    """Breaks when a check-in at another clock is booked hours off."""
    required = {each: 1 for each, kind in annotations(models.SwoogoSessionAttendanceCreate) if "Unset" not in kind}
    made = _arguments.body(models.SwoogoSessionAttendanceCreate, {**required, "check_in_date": moment})
    assert expected == made.to_dict()["check_in_date"]


def annotations(model):
    """Return the names and types of a model's attributes."""
    return [(each.name, str(each.type)) for each in model.__attrs_attrs__]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("date", "2016-01-22", "date must be a datetime.date, not str"),
        ("date", dt.datetime(2016, 1, 22, tzinfo=dt.UTC), "date must be a datetime.date, not datetime"),
        ("date", None, "date must be a datetime.date, not NoneType"),
        ("start_time", "10:00:00", "start_time must be a datetime.time, not str"),
        ("start_time", None, "start_time must be a datetime.time, not NoneType"),
        ("start_time", dt.time(10, tzinfo=dt.UTC), "start_time: a time with a zone has no place in the request"),
    ],
)
def test_a_value_of_another_type_is_refused_by_name(name, value, expected):
    """Breaks when a text for a date fails within generated code, without its name, or is sent as it is."""
    with pytest.raises(TypeError, match=f"^{expected}$"):
        session(**{name: value})


def test_a_moment_is_none_but_a_moment():
    """Breaks when a text for a moment is sent as it is."""
    with pytest.raises(TypeError, match=r"must be a datetime\.datetime, not str"):
        _arguments._moment(False, "scanned_at", "2027-01-15 08:30:00")


@pytest.mark.parametrize("check", [_arguments._moment, _arguments._date, _arguments._time])
def test_null_is_taken_where_the_document_allows_it(check):
    """Breaks when a date cannot be taken off a record."""
    assert None is check(True, "since", None)


@pytest.mark.parametrize(("given_", "expected"), [(True, 1), (False, 0), (1, 1), (0, 0)])
def test_a_flag_may_be_a_boolean(given_, expected):
    """Breaks when ``True`` goes out in a spelling that the vendor reads as a text."""
    made = session(locked_when_saved=given_)["locked_when_saved"]
    assert (expected, int) == (made, type(made))


def test_custom_fields_are_written_from_plain_values():
    """Breaks when the choices of a custom field have to be wrapped in models by hand, or fail in generated code."""
    fields = {"c_1": "Beginner", "c_2": [{"id": 5}, models.SwoogoChoiceId(6)]}
    assert {"c_1": "Beginner", "c_2": [{"id": 5}, {"id": 6}]} == session(custom_fields=fields)["custom_fields"]


def test_a_model_is_taken_as_it_is():
    """Breaks when somebody who has built the model cannot pass it."""
    fields = models.SwoogoCustomFieldsWrite.from_dict({"c_1": "v"})
    made = _arguments.body(models.SwoogoSessionCreate, {**SESSION, "custom_fields": fields})
    assert fields is made.custom_fields


def test_properties_beside_the_documented_ones_are_kept():
    """Breaks when the custom fields of a registrant, which stand beside the others, are lost."""
    values = {"event_id": 1, "email": "ada@example.com", "c_7": "vegan", "c_8": [{"id": 5}]}
    made = _arguments.body(models.SwoogoRegistrantCreate, values)
    assert values == made.to_dict()


def test_a_property_that_a_model_has_no_place_for_is_refused():
    """Breaks when a misspelled property is dropped without a word."""
    with pytest.raises(TypeError, match=r"^capcity: SwoogoSessionUpdate has no such property$"):
        _arguments.body(models.SwoogoSessionUpdate, {"capcity": 5})


def test_a_missing_property_is_named():
    """Breaks when nobody is told which property is missing from which body."""
    with pytest.raises(TypeError, match=r"^SwoogoSessionCreate: missing 1 required positional argument: 'date'$"):
        _arguments.body(models.SwoogoSessionCreate, {"event_id": 1, "name": "A"})


def test_a_list_of_mappings_becomes_models():
    """Breaks when the sessions of the app have to be built as models by hand."""
    made = _arguments.body(models.EventifySessionsCreate, {"resource": (sample := [app_session()])})
    assert [models.EventifySessionCreate] == [type(each) for each in made.resource]
    assert {"resource": sample} == made.to_dict()


def app_session():
    """Return the smallest session of Eventify, as JSON."""
    required = [(each, kind) for each, kind in annotations(models.EventifySessionCreate) if "Unset" not in kind]
    return {each: 1 if kind == "int" else "x" for each, kind in required}


def test_the_place_of_a_wrong_element_is_named():
    """Breaks when one wrong session of fifty has to be searched for."""
    broken = app_session()
    (first, *_) = broken
    del broken[first]
    expected = rf"^resource\[1\]: missing 1 required positional argument: '{first}'$"
    with pytest.raises(TypeError, match=expected):
        _arguments.body(models.EventifySessionsCreate, {"resource": [app_session(), broken]})
    with pytest.raises(TypeError, match=re.escape("resource[0].colour: EventifySessionCreate has no such property")):
        _arguments.body(models.EventifySessionsCreate, {"resource": [{**app_session(), "colour": 1}]})


@pytest.mark.parametrize("value", ["[]", 5, None])
def test_what_is_no_list_is_left_to_the_model(value):
    """Breaks when a text, which one operation takes in place of a list, is taken apart letter by letter."""
    made = _arguments.body(models.EventifyAttendeeUpdate, {"details_form": value})
    assert value == made.details_form
