import json

import pytest

from .conftest import ATTENDEE

FORMS = "/v4/myForms"
FIELDS = [
    {"id": "head", "is_section": True},
    {"id": "name", "label": "Name", "max_length": 9},
    {"id": "team", "input_type": "dynamicfield", "group_fields": [{"id": "role"}, {"id": "since"}]},
    {"id": "note", "group_fields": None},
]


def test_forms_are_listed_by_type(eventify, violations):
    """The fields are JSON in a string, which a client has to read once more."""
    answer = eventify.get(FORMS, params={"eventid": 1})
    forms = answer.json()
    assert ["attendee", "exhibitor", "sponsor"] == list(forms)
    fields = json.loads(forms["attendee"].pop("details_form"))
    assert [("about", True), ("country", False)] == [(each["id"], each["is_section"]) for each in fields]
    about = {"eventid": 1, "form_name": "attendee form", "form_type": "attendee", "form_number": 1, "version_no": 1}
    assert (about, "[]") == (forms["attendee"], forms["sponsor"]["details_form"])
    assert "" == violations("GET", FORMS, answer)


@pytest.mark.parametrize("path", [FORMS, "/v4/events/user_categories", "/v4/events/interest"])
@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 400),
        ("?eventid=", 400),
        ("?eventid=x", 400),
        ("?eventid=1.0", 400),
        ("?eventid=%d9%a1", 400),
        ("?eventid=%ff", 400),
        (f"?eventid={'9' * 5000}", 400),
        ("?eventid=2", 404),
        ("?eventid=-1", 404),
        (f"?eventid={'9' * 30}", 404),
        ("?eventid=x&eventid=1", 200),
    ],
)
def test_event_must_be_a_known_one(eventify, violations, path, query, status):
    """A client that forgets it must not be shown another event's."""
    answer = eventify.get(path + query)
    assert (status, "") == (answer.status_code, violations("GET", path, answer))


def test_each_event_has_its_own_forms(planted):
    """The number of another event's form must not be taken."""
    forms = [{"id": number, "form_type": "attendee", "eventid": number - 10} for number in (11, 12)]
    call = planted({"events": [{"id": 1}, {"id": 2}], "forms": forms})
    shown = [call("GET", FORMS, query=f"eventid={number}".encode()).json() for number in (1, 2)]
    assert [11, 12] == [each["attendee"]["form_number"] for each in shown]
    attendee = {**ATTENDEE, "details_form": []}
    statuses = [call("POST", "/v4/attendee", {**attendee, "form_number": number}).status for number in (11, 12)]
    assert [200, 400] == statuses


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ("", None),
        ("head name= team role= since= note=", None),
        ("name=x note=x", None),
        ("head= team=", None),
        ("name", "details_form[0].value: is required"),
        ("team role", "details_form[1].value: is required"),
        ("note= name=", "details_form[1].id: is not in the order of the form: name"),
        ("name= name=", "details_form[1].id: is not in the order of the form: name"),
        ("role= team", "details_form[1].id: is not in the order of the form: team"),
        ("name= other=", "details_form[1].id: is no field of the form: other"),
    ],
)
def test_answers_fit_the_form(planted, answers, message):
    """The pages ask for the order of the form, and for values but of sections and dynamic fields."""
    call = planted({"forms": [{"id": 1, "form_type": "attendee", "details_form": FIELDS}]})
    given = []
    for answer in answers.split():
        name, equals, value = answer.partition("=")
        given.append({"id": name} | ({"value": value or []} if equals else {}))
    reply = call("POST", "/v4/attendee", {**ATTENDEE, "details_form": given})
    assert (200 if message is None else 400, message) == (
        reply.status,
        None if message is None else reply.json()["message"],
    )
