"""Tests of what probes make of Eventify servers that the emulator is not like."""

import httpx
import pytest

from agendum_contract.document import operations
from agendum_contract.known import NOBODY
from agendum_contract.target import Target
from doubles.scripted_eventify import (
    FORM,
    GONE,
    NO,
    NOBODY_SAVED,
    PROBES,
    SAVED,
    SETTINGS,
    Nobody,
    OneSpeaker,
    Scripted,
    ask,
    items,
    server,
    where,
)


def _capacity(*names):
    """Takes sessions with a capacity of these names alone, and with valid values."""
    valid = {"rsvp_capacity": "fixed", "unlimitedcapacity": False}
    return items(
        lambda each: all(each[name] == value and name in names for name, value in valid.items() if name in each)
    )


def _schedule(**more):
    """A schedule with a speaker, and with the session that was created last."""
    return {"speakers": [{"speakerid": 4}], "sessions": [], **more}


ODD = [
    ("04", {"create_sessions": NO}, "unsettled"),
    ("04", {"create_sessions": [{}, {}]}, "A"),
    ("04", {"create_sessions": [5, 6]}, "A"),
    ("04", {"create_sessions": {"ids": [1]}}, "neither"),
    ("04", {"create_sessions": 5}, "neither"),
    ("08", {"create_sessions": NO}, "unsettled"),
    ("08", {"create_sessions": [{"id": 1}]}, "unsettled"),
    ("08", {"create_sessions": _capacity()}, "neither"),
    ("08", {"create_sessions": _capacity("rsvp_capacity", "unlimitedcapacity")}, "both"),
    ("10", {"list_schedule": _schedule(), "create_sessions": NO}, "unsettled"),
    ("19", {"create_sessions": NO}, "unsettled"),
    ("19", {"create_sessions": [{"id": 1}]}, "unsettled"),
    ("19", {"create_sessions": items(lambda each: "privateSessionUsers" not in each)}, "A"),
    ("19", {"create_sessions": items(lambda each: each.get("rsvp_capacity") != "agendum")}, "A"),
    ("06", {"create_app_speaker": NO}, "unsettled"),
    ("06", {"create_app_speaker": SAVED}, "unsettled"),
    ("06", {"create_app_speaker": where(lambda body: "firstname" in body, {"userresponse": None})}, "neither"),
    (
        "06",
        {"create_app_speaker": where(lambda body: "firstname" in body, SAVED, otherwise=(400, {"is_error": 1}))},
        "both",
    ),
    ("14", {"list_schedule": {"speakers": []}}, "unsettled"),
    ("14", {"list_schedule": _schedule()}, "unsettled"),
    ("14", {"list_schedule": _schedule(), "get_app_speaker": {"speakerid": 4}}, "unsettled"),
    ("11", {"create_attendee": NO}, "unsettled"),
    ("11", {"create_attendee": SAVED, "update_attendee": NO}, "neither"),
    ("12", {"create_attendee": NO}, "unsettled"),
    ("12", {"create_attendee": where(lambda body: "profileurl" not in body, SAVED)}, "neither"),
    ("18", {"create_attendee": SAVED, "create_sessions": [{"id": 1}]}, "both"),
    ("18", {"create_attendee": NO, "create_sessions": NO}, "unsettled"),
    ("20", {"create_attendee": SAVED}, "unsettled"),
    ("20", {"create_attendee": where(lambda body: NOBODY not in body.values(), SAVED)}, "both"),
    (
        "20",
        {"create_attendee": SAVED, "list_forms": {"attendee": {**FORM, "details_form": '[{"is_readonly": true}]'}}},
        "neither",
    ),
    ("20", {"create_attendee": SAVED, "list_forms": {"attendee": {"form_number": 5}}}, "unsettled"),
    ("05", {"create_sessions": [{"id": 1}]}, "unsettled"),
    ("05", {"create_sessions": (404, {"message": "No."})}, "A"),
    ("05", {"create_sessions": (404, {"is_error": 1})}, "A"),
    ("05", {"create_sessions": (200, {"is_error": 1, "message": "No."})}, "neither"),
    ("05", {"create_sessions": (404, {"reason": "No."})}, "neither"),
    ("05", {"create_sessions": (404, {"code": 404, "message": "No."})}, "B"),
    ("05", {"create_sessions": (404, {"is_error": 1, "code": 404})}, "both"),
    ("15", {"create_exhibitor": NO}, "unsettled"),
    ("15", {"create_exhibitor": where(lambda body: "booth" in body, [{"id": 1}])}, "A"),
    ("16", {"list_forms": GONE}, "unsettled"),
    ("16", {"/v4/myForm": {"attendee": FORM}}, "both"),
    ("16", {"list_forms": (405, {"message": "No."})}, "unsettled"),
    ("16", {"list_forms": {"error": {"code": "404", "message": "No."}}}, "unsettled"),
    ("16", {"list_forms": (400, {"error": "No."})}, "A"),
    ("16", {"list_forms": (200, b"<p>"), "/v4/myForm": [5]}, "B"),
    ("17", {}, "unsettled"),
    ("22", {"create_sessions": NO, "/v4/api/add-a-new-speaker": NO}, "both"),
    ("22", {"create_sessions": NO, "/v4/agendum-nowhere": NO}, "unsettled"),
]


@pytest.mark.parametrize(("number", "answers", "expected"), ODD, ids=[f"{row[0]}-{i}" for i, row in enumerate(ODD)])
def test_servers_like_none(number, answers, expected):
    """What a server does that follows neither reading, or shows too little, would be taken for one of them."""
    assert expected == ask(number, answers).reading


@pytest.mark.parametrize(
    ("number", "answers", "seen"),
    [
        ("04", {"create_sessions": [{}]}, "the answer is a list, without an id in each item"),
        ("05", {"create_sessions": (404, {})}, "an error with the status 404 has none of the fields"),
        ("06", {"create_app_speaker": lambda body: {} if "firstname" in body else (400, {})}, "stands in no answer"),
        ("16", {"list_forms": GONE}, "there is none of the paths"),
    ],
)
def test_what_was_not_seen_is_said(number, answers, seen):
    """Whoever reads the table would be told something that was not seen."""
    assert seen in ask(f"{number}", answers).seen


@pytest.mark.parametrize(
    ("takes", "read", "expected"),
    [
        (True, {}, "unsettled"),
        (True, {"speakerid": 4}, "A"),
        (True, {"speakers": [4]}, "both"),
        (False, {"speakers": []}, "B"),
        (False, {"speakerid": None}, "neither"),
    ],
)
def test_the_speakers_of_a_session(takes, read, expected):
    """Speakers that stand within a session would not be seen, or be seen where there are none."""
    titles = []

    def created(body):
        (session,) = body["resource"]
        if "speakerid" in session and not takes:
            return NO
        titles.append(session["title"])
        return [{"id": 9}]

    def listed(_body):
        return _schedule(sessions=[{"title": title, **read} for title in titles])

    assert expected == ask("10", {"create_sessions": created, "list_schedule": listed}).reading


def test_a_session_without_anybody_to_speak():
    """A server that makes no speakers would seem to refuse them."""
    verdict = PROBES["eventify-10"].ask(server(), Nobody())
    assert ("unsettled", "no speaker can be made") == (verdict.reading, verdict.seen)


def test_a_session_that_is_not_in_the_schedule():
    """Another session's speakers would be looked at."""
    with pytest.raises(ValueError, match="the schedule lacks a new session"):
        ask("10", {"create_sessions": [{"id": 9}], "list_schedule": _schedule()})


@pytest.mark.parametrize(
    ("names", "needs_ids", "expected"),
    [
        ({"attendee_formid"}, True, "both"),
        ({"attendee_formid"}, False, "B"),
        ({"attendee_form_number"}, True, "A"),
        ({"attendee_form_number"}, False, "both"),
        ({"attendee_formid", "attendee_form_number"}, True, "both"),
        (set(), True, "unsettled"),
    ],
)
def test_the_names_of_a_change_of_a_speaker(names, needs_ids, expected):
    """A name that is passed over would count as known; or a speaker be made an attendee twice."""
    made, users = [], []

    def created(body):
        made.append({"speakerid": len(made) + 1, "lastname": body["lastname"]})
        return NOBODY_SAVED

    def changed(body):
        if "speakerid" not in body:
            return NO if needs_ids else NOBODY_SAVED
        if not names & body.keys():
            return NOBODY_SAVED
        users.append(body["speakerid"])
        return SAVED if len(set(users)) == len(users) else NO

    answers = {
        "create_app_speaker": created,
        "update_app_speaker": changed,
        "list_schedule": lambda _body: {"speakers": list(made)},
    }
    assert expected == ask("13", answers).reading


def test_ids_that_are_texts_in_answers_and_numbers_in_paths():
    """A server that has it the other way round than the pages would follow one of them."""

    class ById(Scripted):
        def handle_request(self, request):
            if request.url.path == "/v4/speakers/agendum":
                return httpx.Response(400, json={"message": "No."})
            if request.url.path == f"/v4/speakers/{NOBODY}":
                return httpx.Response(404, json={"message": "No."})
            return super().handle_request(request)

    answers = {"list_schedule": _schedule(), "get_app_speaker": {"speakerid": "4"}}
    target = Target("eventify", "http://127.0.0.1", SETTINGS, ById(answers))
    assert "neither" == PROBES["eventify-14"].ask(target, OneSpeaker()).reading
    target.close()


def test_the_paths_are_those_of_the_document():
    """A probe for paths would look where nothing was ever said to be."""
    paths = {each.path for each in operations().values()}
    assert {"/v4/sessions", "/v4/speakers", "/v4/exhibitors", "/v4/attendee", "/v4/myForms"} <= paths
