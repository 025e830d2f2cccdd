import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract import distinct, document
from agendum_contract.cassettes.parts import Parts
from agendum_contract.cassettes.redact import Redactor
from agendum_contract.document import operations

OPERATIONS = operations()
# What somebody might be known by.
_PERSONAL = ("Ada Moreau", "ada.moreau@example.org", "+49 151 2345678", "12 Rue de la Paix, 75002 Paris", "1980-02-03")


def _texts(value):
    """Yield the places of the texts of a value."""
    if isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from ((step, *place) for place in _texts(inner))
    elif isinstance(value, str):
        yield ()


def _with(value, place, text):
    """Return a value with another text in one place."""
    if not place:
        return text
    changed = copy.copy(value)
    changed[place[0]] = _with(value[place[0]], place[1:], text)
    return changed


def _is_valid(schema, value):
    return document.validator(schema).is_valid(value)


@pytest.mark.parametrize("name", OPERATIONS)
@pytest.mark.parametrize("text", [*_PERSONAL[:4], "Zo\u00eb \U0001f642", "short", "x" * 500])
def test_answers_stay_as_valid_as_they_are(name, text):
    """A replay would find fault with what was right, or nothing wrong with what was."""
    operation = OPERATIONS[name]
    whole = distinct.instance(operation.success_schema)
    for place in _texts(whole):
        body = _with(whole, place, text)
        clean = Redactor().answer(operation, operation.success_status, body)
        assert _is_valid(operation.success_schema, body) is _is_valid(operation.success_schema, clean), place


@pytest.mark.parametrize("name", [name for name, each in OPERATIONS.items() if each.media_type])
def test_requests_stay_valid(name):
    """The client could not make a call any more that it could make."""
    operation = OPERATIONS[name]
    body = distinct.instance(operation.request_schema)
    clean = Redactor().request(operation, Parts({}, {}, body)).body
    assert _is_valid(operation.request_schema, clean)


@pytest.mark.parametrize("name", OPERATIONS)
@pytest.mark.parametrize("text", _PERSONAL)
def test_no_text_of_a_person_is_left(name, text):
    """Somebody's name, address or number would stand in a file that others read."""
    operation = OPERATIONS[name]
    whole = distinct.instance(operation.success_schema)
    for place in _texts(whole):
        clean = Redactor().answer(operation, operation.success_status, _with(whole, place, text))
        is_a_day = text == "1980-02-03" and str(place[-1]).endswith(("date", "_at", "time"))
        assert text not in json.dumps(clean, ensure_ascii=False) or is_a_day, place


_RECORD = {
    "id": 7,
    "event_id": 1,
    "email": "ada.moreau@example.org",
    "first_name": "Ada",
    "birth_date": "1980-02-03",
    "work_phone": 4915112345678,
    "c_1": "1980-02-03",
    "c_2": [{"id": 123, "value": "Vegetarian"}],
    "c_3": 4915112345678,
    "gender": {"id": 2, "value": "Female"},
    "created_at": "2026-01-22 10:00:00",
    "notes": None,
    "individual_gross": "1656.00",
    "bio": '{"name": "Ada", "id": 5}',
    "ada.moreau@example.org": "x",
    "unknown": {"passport_id": 4711000, "day": "1980-02-03"},
    "party_date": "1980-02-03",
    "profile_picture": "  ",
}


def test_what_is_kept():
    """A replay would mean nothing; or the record would say who it is of."""
    clean = Redactor().answer(OPERATIONS["get_registrant"], 200, _RECORD)
    kept = ("id", "event_id", "created_at", "notes", "individual_gross", "profile_picture")
    assert {name: _RECORD[name] for name in kept} == {name: clean[name] for name in kept}
    assert (123, 2) == (clean["c_2"][0]["id"], clean["gender"]["id"])
    assert 5 == json.loads(clean["bio"])["id"]
    shown = json.dumps(clean)
    for each in ("Ada", "ada.moreau", "1980", "4915112345678", "Vegetarian", "Female", "4711000"):
        assert each not in shown


def test_the_same_value_has_the_same_stand_in():
    """A record that is found again would be another one."""
    redactor = Redactor()
    sent = redactor.request(
        OPERATIONS["create_registrant"], Parts({}, {}, {"event_id": 1, "email": _RECORD["email"], "first_name": "Ada"})
    )
    got = redactor.answer(OPERATIONS["get_registrant"], 200, _RECORD)
    assert (sent.body["email"], sent.body["first_name"]) == (got["email"], got["first_name"])


@pytest.mark.parametrize(
    ("query", "is_kept"),
    [
        ({"event_id": 1, "fields": "id,name,c_12", "sort": "-id", "page": 2}, True),
        ({"event_id": 1, "ids": "1,22,333"}, True),
        ({"event_id": 1, "fields": "Ada"}, False),
        ({"event_id": 1, "search": "email=ada.moreau@example.org"}, False),
    ],
)
def test_parameters(query, is_kept):
    """What was asked for would be lost; or somebody's address would be kept with it."""
    clean = Redactor().request(OPERATIONS["list_registrants"], Parts({}, query)).query
    assert query.keys() == clean.keys()
    assert is_kept is (query == clean)


def test_enumerated_values_are_kept():
    """A session would have another status."""
    body = {"id": 1, "session_status": "live", "selection_control": "text"}
    clean = Redactor().answer(OPERATIONS["get_session"], 200, body)
    assert ("live", True) == (clean["session_status"], clean["selection_control"] != "text")


def test_an_answer_that_no_page_knows():
    """An answer with an undocumented status would be kept as it is."""
    clean = Redactor().answer(OPERATIONS["get_session"], 299, {"id": 5, "name": "Ada", "capacity": 12345})
    assert (5, False, False) == (clean["id"], clean["name"] == "Ada", clean["capacity"] == 12345)


def test_headers():
    """A cookie would be kept; or a header that is wrong would be right."""
    given = {
        "Content-Type": "Application/JSON; charset=utf-8",
        "Set-Cookie": "session=1",
        "X-Rate-Limit-Remaining": "598",
        "X-Rate-Limit-Reset": "at noon",
        "Retry-After": "7",
        "Server": "x",
    }
    clean = Redactor().headers(OPERATIONS["get_session"], 200, given)
    assert {
        "content-type": "application/json",
        "x-rate-limit-remaining": "598",
        "x-rate-limit-reset": "text1xx",
        "retry-after": "7",
    } == clean


@pytest.mark.parametrize(
    ("body", "is_kept"),
    [
        ({"added_by": 1}, True),
        ({"added-by": 1}, False),
        ({"c_12": 1}, True),
        ({"fees": {"first_name": 1}}, True),
        ({"unknown": {"Ada": 1}}, False),
        ({"custom_fields": {"Ada": "x"}}, False),
    ],
)
def test_names_of_properties(body, is_kept):
    """What a vendor has added would have no name; or somebody's name would be one."""
    clean = Redactor().answer(OPERATIONS["get_session"], 200, {"id": 1, **body})

    def names(value):
        return (
            [name for key, inner in value.items() for name in (key, *names(inner))] if isinstance(value, dict) else []
        )

    assert is_kept is (names({"id": 1, **body}) == names(clean))


def test_secrets_are_nowhere():
    """A secret that a server repeats would be kept in a name or where a date might be."""
    redactor = Redactor(["s3cret", "abc"])
    redactor.hide("2026-01-22")
    body = {"s3cret": 1, "date": "2026-01-22", "name": "abc"}
    clean = redactor.answer(OPERATIONS["get_session"], 200, body)
    assert not any(each in json.dumps(clean) for each in ("s3cret", "2026-01-22"))
    assert ("test_x", False) == (redactor.known_text("test_x"), "s3cret" in redactor.known_text("test_s3cret"))


@given(st.recursive(st.none() | st.booleans() | st.text(), lambda inner: st.dictionaries(st.text(), inner)))
def test_anything_can_be_redacted(value):
    """An answer that nobody thought of would end the recording."""
    clean = Redactor().answer(OPERATIONS["get_session"], 200, value)
    assert type(value) is type(clean)
    json.dumps(clean)
