import json

import pytest

from .conftest import ATTENDEE

ATTENDEES = "/v4/attendee"


def update(eventify, number=1, **fields):
    """Change an attendee."""
    return eventify.request("PATCH", f"{ATTENDEES}/{number}", json=fields)


def stored(emulator):
    """All attendees."""
    return emulator.records("eventify-attendees")


def test_attendee_is_stored_without_the_password(emulator, make, violations):
    """The records are shown to whoever asks the emulator for them."""
    answer = make.attendee(userwaitlistmode=0, sendwelcomeemail=True, userinterests="4")
    user = {"content": {"resource": [{"appuserid": 1, "eventid": 1}]}, "status_code": 200}
    assert {"is_error": 0, "message": "The attendee is created.", "userresponse": user} == answer.json()
    assert "" == violations("POST", ATTENDEES, answer)
    kept = {name: value for name, value in ATTENDEE.items() if name != "userpassword"}
    assert [{"id": 1, **kept, "userwaitlistmode": 0, "userinterests": "4"}] == stored(emulator)


def test_change_keeps_what_is_left_out(emulator, eventify, make, violations):
    """A change of one field would otherwise empty the others."""
    make.attendee()
    answer = update(eventify, firstname="Augusta", eventid=1, userpassword="secret2")
    assert ([{"id": 1}], "") == (answer.json(), violations("PATCH", f"{ATTENDEES}/{{userid}}", answer))
    kept = {name: value for name, value in ATTENDEE.items() if name != "userpassword"}
    assert [{"id": 1, **kept, "firstname": "Augusta"}] == stored(emulator)


@pytest.mark.parametrize("answers", [[{"id": "country", "value": ""}], json.dumps([{"id": "country", "value": ""}])])
def test_answers_may_be_a_list_or_json(emulator, eventify, make, answers):
    """The table has a string, and client code sends a list."""
    make.attendee()
    assert 200 == update(eventify, form_number=1, details_form=answers).status_code
    assert [{"id": "country", "value": ""}] == stored(emulator)[0]["details_form"]


@pytest.mark.parametrize("number", ["2", "0", "-1", "x", "9" * 30])
def test_unknown_attendee_is_a_404(eventify, make, violations, number):
    """A change of nobody would be lost."""
    make.attendee()
    answer = update(eventify, number, firstname="A")
    assert (404, {"code": 404, "message": "The record does not exist."}) == (answer.status_code, answer.json())
    assert "" == violations("PATCH", f"{ATTENDEES}/{{userid}}", answer)


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        ({"eventid": 2}, 404, "eventid: there is no such record in eventify-events: 2"),
        ({"email": None}, 400, "email: must be a string"),
        ({"isadmin": 2}, 400, "isadmin: must be one of: 0, 1"),
        ({"form_number": 2}, 400, "form_number: is not the attendee form of event 1: 2"),
        ({"details_form": [{"id": "country"}]}, 400, "details_form[0].value: is required"),
    ],
)
def test_wrong_attendee_is_refused(emulator, make, violations, fields, status, message):
    """Nothing is stored of it."""
    answer = make.attendee(**fields)
    assert (status, {"code": status, "message": message}) == (answer.status_code, answer.json())
    assert ("", []) == (violations("POST", ATTENDEES, answer), stored(emulator))


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        ({"userpassword": "12345"}, 400, "userpassword: must not be shorter than 6"),
        ({"userpassword": "pass-word"}, 400, "userpassword: must not have special characters"),
        ({"usercategory": ""}, 400, "usercategory: must not be shorter than 1"),
        ({"usercategory": "9"}, 404, "usercategory: there is no such record in eventify-categories: 9"),
        ({"usercategory": "3,"}, 404, "usercategory: there is no such record in eventify-categories: "),
        ({"usercategory": "8"}, 400, "usercategory: must hold a category of the type attendee"),
        ({"userinterests": "4, 5"}, 404, "userinterests: there is no such record in eventify-interests: 5"),
        ({"exhibitoridfk": 1}, 404, "exhibitoridfk: there is no such record in eventify-exhibitors: 1"),
        ({"speakeridfk": 2}, 404, "speakeridfk: there is no such record in eventify-speakers: 2"),
        ({"sponsoridfk": -1}, 404, "sponsoridfk: there is no such record in eventify-sponsors: -1"),
    ],
)
def test_rules_hold_for_new_and_old_attendees(planted, fields, status, message):
    """A change must not do what a creation may not."""
    call = planted({"categories": [{"id": 3}, {"id": 8, "category_type": "staff"}]})
    assert 200 == call("POST", ATTENDEES, {**ATTENDEE, "usercategory": "8, 3"}).status
    for answer in (call("POST", ATTENDEES, {**ATTENDEE, **fields}), call("PATCH", f"{ATTENDEES}/1", fields)):
        assert (status, {"code": status, "message": message}) == (answer.status, answer.json())


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"email": "a@b.example", "firstname": "A"}, "lastname: is required"),
        ({"sendwelcomeemail": True}, "email: is required"),
        ({"form_number": 1}, "details_form: is required"),
        ({"details_form": []}, "form_number: is required"),
        (
            {"form_number": 1, "details_form": "["},
            "details_form: the body is not JSON: Expecting value: line 1 column 2",
        ),
    ],
)
def test_fields_that_go_together_are_asked_for(eventify, make, fields, message):
    """The page has these pairs, and the message has to name the missing half."""
    make.attendee()
    answer = update(eventify, **fields)
    assert (400, 400, message) == (answer.status_code, answer.json()["code"], answer.json()["message"][: len(message)])


def test_attendee_of_another_event_is_a_404(planted):
    """The event of a change is only there to be compared."""
    call = planted({"events": [{"id": 1}, {"id": 2}]})
    call("POST", ATTENDEES, ATTENDEE)
    answer = call("PATCH", f"{ATTENDEES}/1", {"eventid": 2})
    assert (404, "eventid: the attendee is not in event 2") == (answer.status, answer.json()["message"])


def test_attendee_may_be_linked(emulator, make):
    """The links of an exhibitor's staff are what the fields are for."""
    make.exhibitor()
    assert 200 == make.attendee(exhibitoridfk=1, speakeridfk=1, sponsoridfk=1).status_code
    assert (1, 1, 1) == tuple(stored(emulator)[0][name] for name in ("exhibitoridfk", "speakeridfk", "sponsoridfk"))
