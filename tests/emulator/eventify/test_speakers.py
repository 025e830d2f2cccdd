import json

import pytest

SPEAKERS = "/v4/speakers"
ANSWERS = [{"id": "country", "value": "Norway"}]
USER = {"createuser": True, "email": "ada@example.com"}
NEW_USER = {**USER, "attendee_form_number": 1, "attendee_details_form": ANSWERS}
OLD_USER = {**USER, "attendee_formid": 1, "attendee_responses": json.dumps(ANSWERS)}


def update(eventify, number=1, **fields):
    """Change a speaker."""
    body = {"speakerid": number, "eventid": 1, "createuser": False, **fields}
    return eventify.request("PATCH", f"{SPEAKERS}/{number}", json=body)


def test_speaker_is_found_by_name_and_read(eventify, make, schedule, violations):
    """The answer to the creation has no id; the schedule does."""
    answer = make.speaker(
        company="Loom", position="Founder", description="Weaves.", displayorder=3, email="a@b.example"
    )
    user = {"content": {"resource": []}, "status_code": 200}
    assert {"is_error": 0, "message": "The speaker is created.", "userresponse": user} == answer.json()
    assert "" == violations("POST", SPEAKERS, answer)
    (number,) = [each["speakerid"] for each in schedule()["speakers"] if each["lastname"] == "Byron"]
    got = eventify.get(f"{SPEAKERS}/{number}")
    names = {"firstname": "Ada", "lastname": "Byron", "company": "Loom", "position": "Founder"}
    assert {"speakerid": 2, **names, "description": "Weaves.", "profileimage": None} == got.json()
    assert "" == violations("GET", f"{SPEAKERS}/{{speakerid}}", got)


def test_change_keeps_what_is_left_out(emulator, eventify, violations):
    """A change of one field would otherwise empty the others."""
    answer = update(eventify, company="Loom", position="Founder")
    update(eventify, position="Chair")
    got = eventify.get(f"{SPEAKERS}/1").json()
    assert ("Mina", "Loom", "Chair") == (got["firstname"], got["company"], got["position"])
    assert "" == violations("PATCH", f"{SPEAKERS}/{{speakerid}}", answer)
    assert {"createuser", "speakerid"}.isdisjoint(emulator.records("eventify-speakers")[0])


@pytest.mark.parametrize("number", ["2", "0", "-1", "01", "x", "9" * 19, "9" * 30, "\u0667", "7.0"])
def test_unknown_speaker_is_a_404(eventify, violations, number):
    """The id is a string in the page, and any string may come."""
    answer = eventify.get(f"{SPEAKERS}/{number}")
    assert (404, {"code": 404, "message": "The record does not exist."}) == (answer.status_code, answer.json())
    assert (
        404
        == eventify.request(
            "PATCH", f"{SPEAKERS}/{number}", json={"speakerid": 1, "eventid": 1, "createuser": False}
        ).status_code
    )
    assert "" == violations("GET", f"{SPEAKERS}/{{speakerid}}", answer)


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        ({"eventid": 2}, 404, "eventid: there is no such record in eventify-events: 2"),
        ({"firstname": ""}, 400, "firstname: must not be shorter than 1"),
        ({"createuser": 1}, 400, "createuser: must be true or false"),
    ],
)
def test_wrong_speaker_is_refused(emulator, make, violations, fields, status, message):
    """Nothing is stored of it."""
    answer = make.speaker(**fields)
    assert (status, {"code": status, "message": message}) == (answer.status_code, answer.json())
    assert ("", 1) == (violations("POST", SPEAKERS, answer), len(emulator.records("eventify-speakers")))


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        ({"speakerid": 2}, 400, "speakerid: is not the one of the path, 1"),
        ({"eventid": 2}, 404, "eventid: there is no such record in eventify-events: 2"),
    ],
)
def test_wrong_change_is_refused(eventify, fields, status, message):
    """The ids stand in the body too, and may contradict the path."""
    body = {"speakerid": 1, "eventid": 1, "createuser": False, **fields}
    answer = eventify.request("PATCH", f"{SPEAKERS}/1", json=body)
    assert (status, {"code": status, "message": message}) == (answer.status_code, answer.json())


def test_speaker_of_another_event_is_a_404(planted):
    """Two events have their own speakers."""
    speaker = {"id": 1, "eventid": 1, "firstname": "A", "lastname": "B"}
    call = planted({"events": [{"id": 1}, {"id": 2}], "speakers": [speaker]})
    answer = call("PATCH", f"{SPEAKERS}/1", {"speakerid": 1, "eventid": 2, "createuser": False})
    assert (404, "eventid: the speaker is not in event 2") == (answer.status, answer.json()["message"])


# Attendees of speakers


def test_new_speaker_may_be_an_attendee(emulator, make, violations):
    """The answer has the ids of the attendee, by which it can be changed."""
    answer = make.speaker(**NEW_USER, profileimage="https://example.com/ada.png")
    (attendee,) = emulator.records("eventify-attendees")
    assert [{"appuserid": 1, "eventid": 1}] == answer.json()["userresponse"]["content"]["resource"]
    assert "" == violations("POST", SPEAKERS, answer)
    assert {
        "id": 1,
        "eventid": 1,
        "email": "ada@example.com",
        "firstname": "Ada",
        "lastname": "Byron",
        "form_number": 1,
        "details_form": ANSWERS,
        "isactive": 1,
        "isadmin": 0,
        "isnetworking": 1,
        "profileurl": "https://example.com/ada.png",
        "exhibitoridfk": None,
        "speakeridfk": 2,
        "sponsoridfk": None,
        "usercategory": None,
        "userinterests": None,
    } == attendee


def test_old_speaker_may_become_an_attendee_once(emulator, eventify):
    """A second attendee of the same person would get a second badge."""
    first, second = update(eventify, **OLD_USER), update(eventify, **OLD_USER)
    assert [{"appuserid": 1, "eventid": 1}] == first.json()["userresponse"]["content"]["resource"]
    assert (400, "createuser: the speaker has an attendee already") == (second.status_code, second.json()["message"])
    assert [(1, 1, ANSWERS)] == [
        (each["speakeridfk"], each["eventid"], each["details_form"]) for each in emulator.records("eventify-attendees")
    ]


def test_address_of_the_speaker_is_enough(eventify):
    """It was sent before."""
    update(eventify, email="ada@example.com")
    fields = {name: value for name, value in OLD_USER.items() if name != "email"}
    assert 200 == update(eventify, **fields).status_code


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"email": ""}, "email: is required where createuser is true"),
        ({"attendee_form_number": None}, "attendee_form_number: is required where createuser is true"),
        ({"attendee_details_form": None}, "attendee_details_form: is required where createuser is true"),
        ({"attendee_form_number": 2}, "attendee_form_number: is not the attendee form of event 1: 2"),
        ({"attendee_details_form": [{"id": "x"}]}, "attendee_details_form[0].id: is no field of the form: x"),
    ],
)
def test_speaker_without_what_an_attendee_needs_is_refused(emulator, make, fields, message):
    """The speaker is not stored either, so that the call can be repeated."""
    body = {name: value for name, value in {**NEW_USER, **fields}.items() if value is not None}
    answer = make.speaker(**body)
    assert (400, {"code": 400, "message": message}) == (answer.status_code, answer.json())
    assert ([1], []) == (
        [each["id"] for each in emulator.records("eventify-speakers")],
        emulator.records("eventify-attendees"),
    )


@pytest.mark.parametrize(
    ("responses", "message"),
    [
        ("[", "attendee_responses: the body is not JSON: Expecting value: line 1 column 2 (char 1)"),
        ("{}", "attendee_responses: must be a list"),
        ('[{"value": ""}]', "attendee_responses[0].id: is required"),
        ('[{"id": "country", "value": ["x"]}]', "attendee_responses[0].value: has a value that is not allowed"),
        ("[" * 5000 + "]" * 5000, "attendee_responses: the JSON is nested too deeply"),
    ],
)
def test_answers_in_a_string_are_checked_like_others(eventify, violations, responses, message):
    """The table has JSON in a string; a 500 would be the emulator's bug."""
    answer = update(eventify, **{**OLD_USER, "attendee_responses": responses})
    assert (400, {"code": 400, "message": message}) == (answer.status_code, answer.json())
    assert "" == violations("PATCH", f"{SPEAKERS}/{{speakerid}}", answer)


def test_form_of_the_attendee_is_ignored_where_none_is_wanted(emulator, eventify):
    """The page has both fields for that case only."""
    answer = update(eventify, attendee_formid=9, attendee_responses="[")
    assert (200, []) == (answer.status_code, emulator.records("eventify-attendees"))
