"""Tests of the emulator's readings of Eventify's pages: what each takes, refuses and shows."""

import json

import pytest

from agendum_emulator import Settings, spec
from agendum_emulator.readings import eventify
from agendum_emulator.readings.eventify.bodies import Unfit, unknown

SESSION = {
    **dict.fromkeys(["eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"], 1),
    "title": "Opening",
    "starttime": "10:00",
    "endtime": "11:00",
    "checkintype": "showqr",
    "sessiontype": "general",
}
FOUR = dict.fromkeys(("eventid", "apptabid", "scheduledateid", "scheduletrackid"), 1)
GMT = {"starttime_gmt": "10:00", "endtime_gmt": "11:00"}
SPEAKER = {"eventid": 1, "firstname": "Ada", "lastname": "Byron", "createuser": False}
CHANGE = {"speakerid": 1, "eventid": 1, "createuser": False}
FORM = [{"id": "about"}, {"id": "country", "value": "Norway"}]
ATTENDEE = {
    "email": "ada@example.com",
    "eventid": 1,
    "firstname": "Ada",
    "lastname": "Byron",
    "userpassword": "secret1",
    "form_number": 1,
    "isactive": 1,
    "isadmin": 0,
    "isnetworking": 1,
    "profileurl": None,
    "details_form": FORM,
    "exhibitoridfk": None,
    "speakeridfk": None,
    "sponsoridfk": None,
    "usercategory": "3",
    "userinterests": None,
}
EXHIBITOR = {"eventid": 1, "name": "Loom Ltd", "booth": "A1", "form_number": 2, "details_form": []}
AS_FLAGS = {"isactive": True, "isadmin": False, "isnetworking": True}
OF_PROSE = {"email": "ada@example.com", "attendee_form_number": 1, "attendee_details_form": FORM}
OF_TABLE = {"email": "ada@example.com", "attendee_formid": 1, "attendee_responses": json.dumps(FORM)}

# All operations of the vendor.
WITH_ERRORS = [name for name, operation in spec.load().operations.items() if operation.path.startswith("/v4/")]

SPEAKERS, THE_SPEAKER, ATTENDEES, EXHIBITORS = "/v4/speakers", "/v4/speakers/1", "/v4/attendee", "/v4/exhibitors"


class Eventify:
    """Calls an emulator that follows one reading; the answer to an error is its message."""

    def __init__(self, ask):
        self.ask = ask
        self.store = ask.app.state.emulator.store
        self.token = b""
        credentials = {"email": "me@example.com", "password": "secret"}
        self.token = self("POST", "/v4/generatetoken", credentials)["session_token"].encode()

    def answer(self, method, path, body=None, raw=b""):
        """The answer as it is."""
        headers = [(b"Content-Type", b"application/json"), (b"Session-Token", self.token)]
        return self.ask(method, path, headers=headers, body=raw if body is None else json.dumps(body).encode())

    def __call__(self, method, path, body=None):
        answer = self.answer(method, path, body)
        return answer.json() if answer.status == 200 else answer.json()["message"]

    def sessions(self, *sessions):
        return self("POST", "/v4/sessions", {"resource": sessions})

    def last(self, kind):
        """The record that was stored last."""
        return self.store.all(f"eventify-{kind}")[-1]


@pytest.fixture
def following(new_app):
    """Emulators that follow one reading."""
    return lambda number, reading: Eventify(new_app(Settings(readings={f"eventify-{number}": reading})))


def without(body, *names):
    """A body without some of its fields."""
    return {name: value for name, value in body.items() if name not in names}


SESSIONS = [
    ("01", "A", FOUR, None),
    ("01", "A", {**FOUR, "colorid": 2}, "resource[0].colorid: there is no such record in eventify-colors: 2"),
    ("02", "A", {**SESSION, "sessiontype": "rsvp"}, "sessiontype: must be one of"),
    ("02", "A", SESSION, None),
    ("07", "B", {**SESSION, **GMT}, None),
    ("07", "B", {**SESSION, "starttime_gmt": "10:00"}, "endtime_gmt: is required"),
    ("08", "B", {**SESSION, "unlimitedcapacity": False, "capacity": 7}, None),
    ("08", "B", {**SESSION, "unlimitedcapacity": "no"}, "unlimitedcapacity: must be a boolean"),
    ("08", "B", {**SESSION, "rsvp_capacity": "fixed"}, "rsvp_capacity: is not a known field"),
    ("08", "B", SESSION, None),
    ("09", "B", without(SESSION, "checkintype"), None),
    ("09", "B", without(SESSION, "title"), "resource[0].title: is required"),
    ("10", "A", {**SESSION, "speakerid": 1}, None),
    ("10", "B", {**SESSION, "speakerid": 1}, "speakerid: is not a known field"),
    ("10", "B", SESSION, None),
    ("18", "B", {**SESSION, "rsvp": 1, "restrictstarttime1": 0, "restrictstarttime5": 0}, None),
    ("18", "B", {**SESSION, "rsvp": True}, "rsvp: must be 0 or 1"),
    ("18", "B", {**SESSION, "rsvp": 7}, "rsvp: must be 0 or 1"),
    ("18", "B", {**SESSION, "rsvp": "1"}, "rsvp: must be 0 or 1"),
    ("19", "B", {**SESSION, "privateSessionUsers": "1,2"}, None),
    ("19", "B", {**SESSION, "privateSessionUsers": 5}, "privateSessionUsers: must be a string"),
]
OTHERS = [
    ("03", "B", "POST", "/v4/sessions", SESSION, None),
    ("03", "B", "POST", "/v4/sessions", {"resource": [SESSION]}, "resource[0]"),
    ("11", "A", "POST", ATTENDEES, {**ATTENDEE, "details_form": json.dumps(FORM)}, None),
    ("11", "A", "POST", ATTENDEES, {**ATTENDEE, "details_form": "["}, "details_form: the body is not JSON"),
    ("11", "A", "POST", ATTENDEES, ATTENDEE, "details_form: must be JSON in a string"),
    ("11", "A", "PATCH", "/v4/attendee/1", {"form_number": 1, "details_form": FORM}, "details_form: must be JSON"),
    ("11", "A", "PATCH", "/v4/attendee/1", {"form_number": 1, "details_form": "[]"}, None),
    ("11", "A", "PATCH", "/v4/attendee/1", {"firstname": "Ada"}, None),
    ("11", "B", "PATCH", "/v4/attendee/1", {"form_number": 1, "details_form": "[]"}, "details_form: must be a list"),
    ("11", "B", "PATCH", "/v4/attendee/1", {"form_number": 1, "details_form": []}, None),
    ("12", "A", "POST", ATTENDEES, ATTENDEE, "profileurl: must be a string"),
    ("12", "A", "POST", ATTENDEES, {**ATTENDEE, "profileurl": "https://example.com/a.png"}, None),
    ("12", "A", "POST", ATTENDEES, without(ATTENDEE, "profileurl"), "profileurl: is required"),
    ("12", "B", "POST", ATTENDEES, without(ATTENDEE, "profileurl", "speakeridfk"), None),
    ("12", "B", "POST", ATTENDEES, without(ATTENDEE, "lastname"), "lastname: is required"),
    ("13", "A", "PATCH", THE_SPEAKER, {**CHANGE, "createuser": True, **OF_PROSE}, None),
    ("13", "A", "PATCH", THE_SPEAKER, {**CHANGE, "createuser": True, **OF_TABLE}, "attendee_formid: is not a known"),
    ("13", "A", "PATCH", THE_SPEAKER, {**CHANGE, "attendee_responses": "[]"}, "attendee_responses: is not a known"),
    ("13", "A", "PATCH", THE_SPEAKER, CHANGE, None),
    ("13", "A", "PATCH", THE_SPEAKER, {"createuser": False}, "speakerid: is required"),
    ("13", "B", "PATCH", THE_SPEAKER, {"createuser": True, **OF_TABLE}, None),
    ("13", "B", "PATCH", "/v4/speakers/ada", {"createuser": False}, "The record does not exist."),
    ("13", "B", "PATCH", "/v4/speakers/" + 5000 * "9", {"createuser": False}, "The record does not exist."),
    ("14", "B", "GET", "/v4/speakers/ada", None, "speakerid: must be an integer"),
    ("14", "B", "GET", "/v4/speakers/77", None, "The record does not exist."),
    ("14", "B", "GET", THE_SPEAKER, None, None),
    ("15", "B", "POST", EXHIBITORS, {}, None),
    ("15", "B", "POST", EXHIBITORS, {"eventid": 7}, "eventid: there is no such record"),
    ("18", "A", "POST", ATTENDEES, {**ATTENDEE, **AS_FLAGS}, None),
    ("18", "A", "POST", ATTENDEES, ATTENDEE, "isactive: must be a boolean"),
    ("18", "A", "PATCH", "/v4/attendee/1", {"isadmin": True}, None),
    ("18", "B", "POST", SPEAKERS, {**SPEAKER, "createuser": 0}, None),
    ("18", "B", "POST", SPEAKERS, SPEAKER, "createuser: must be 0 or 1"),
    ("18", "B", "POST", ATTENDEES, {**ATTENDEE, "sendwelcomeemail": 0}, None),
    ("20", "B", "POST", ATTENDEES, {**without(ATTENDEE, "speakeridfk"), "sppeakeridfk": None}, None),
    ("20", "B", "POST", ATTENDEES, ATTENDEE, "speakeridfk: is not a known field"),
    ("21", "A", "POST", ATTENDEES, {**ATTENDEE, "email": '"ada@example.com"'}, None),
    ("21", "A", "POST", ATTENDEES, ATTENDEE, "email: must be JSON in a string"),
    ("21", "B", "POST", ATTENDEES, {**ATTENDEE, "email": '"ada@example.com"'}, "email: must be an address"),
    ("21", "B", "POST", ATTENDEES, ATTENDEE, None),
    ("23", "B", "POST", SPEAKERS, without(SPEAKER, "createuser"), None),
    ("23", "B", "PATCH", THE_SPEAKER, without(CHANGE, "createuser"), None),
]


@pytest.mark.parametrize(("number", "reading", "session", "refused"), SESSIONS)
def test_sessions(number, reading, session, refused, following):
    """The reading would take what it must not, or refuse what it takes."""
    emulator = following(number, reading)
    answer = emulator.sessions(session)

    if refused is None:
        assert [{"id": 1}] == answer
    else:
        assert refused in answer
        assert [] == emulator.store.all("eventify-sessions")


@pytest.mark.parametrize(("number", "reading", "method", "path", "body", "refused"), OTHERS)
def test_other_calls(number, reading, method, path, body, refused, following):
    """The reading would take what it must not, or refuse what it takes."""
    emulator = following(number, reading)
    if path == "/v4/attendee/1":
        emulator.store.put("eventify-attendees", {"id": 1, **ATTENDEE})
    answer = emulator(method, path, body)

    if refused is None:
        assert not isinstance(answer, str), answer
    else:
        assert refused in answer


@pytest.mark.parametrize(
    ("number", "reading", "sent", "kept"),
    [
        ("01", "A", FOUR, {"title": "", "colorid": 1, "sessiontype": "general"}),
        ("07", "B", {**SESSION, **GMT}, SESSION),
        ("08", "B", {**SESSION, "unlimitedcapacity": True}, {"rsvp_capacity": "unlimited"}),
        ("08", "B", {**SESSION, "unlimitedcapacity": False}, {"rsvp_capacity": "fixed"}),
        ("09", "B", without(SESSION, "checkintype"), {"checkintype": "nocheckinneeded"}),
        ("09", "B", SESSION, {"checkintype": "showqr"}),
        ("18", "B", {**SESSION, "rsvp": 1, "wait_list_enabled": 0}, {"rsvp": True, "wait_list_enabled": False}),
        ("19", "B", {**SESSION, "privateSessionUsers": "1"}, SESSION),
    ],
)
def test_what_is_kept_of_a_session(number, reading, sent, kept, following):
    """A field would be lost, or kept under a name or with a value that nothing else reads."""
    emulator = following(number, reading)
    emulator.sessions(sent)
    assert kept.items() <= emulator.last("sessions").items()


@pytest.mark.parametrize(
    ("number", "reading", "sent", "kept"),
    [
        ("11", "A", {"details_form": json.dumps(FORM)}, {"details_form": FORM}),
        ("18", "A", AS_FLAGS, {"isactive": 1, "isadmin": 0}),
        ("21", "A", {"email": '"ada@example.com"'}, {"email": "ada@example.com"}),
    ],
)
def test_what_is_kept_of_an_attendee(number, reading, sent, kept, following):
    """A value would be kept in a form that nothing else reads."""
    emulator = following(number, reading)
    emulator("POST", ATTENDEES, {**ATTENDEE, **sent})
    found = emulator.last("attendees")
    assert kept == {name: found[name] for name in kept}
    assert [int] == list({type(found[name]) for name in AS_FLAGS})


def test_a_speaker_is_made_an_attendee_under_the_names_of_the_prose(following):
    """The answers to the form would be lost on the way."""
    emulator = following("13", "A")
    emulator("PATCH", THE_SPEAKER, {**CHANGE, "createuser": True, **OF_PROSE})
    assert (FORM, 1) == tuple(emulator.last("attendees")[name] for name in ("details_form", "speakeridfk"))


def test_the_event_of_a_speaker_stands_for_that_of_the_body(following):
    """A speaker of another event than the first could not be changed."""
    emulator = following("13", "B")
    emulator.store.put("eventify-events", {"id": 2, "name": "Other"})
    emulator.store.put("eventify-speakers", {"id": 5, "eventid": 2, "firstname": "Ada", "lastname": "Byron"})
    emulator("PATCH", "/v4/speakers/5", {"createuser": False, "position": "Chair"})
    assert "Chair" == emulator.last("speakers")["position"]


def test_created_records_in_a_list_with_a_name(following):
    """The list would stand bare, as it does without the reading."""
    emulator = following("04", "B")
    emulator.store.put("eventify-attendees", {"id": 1, **ATTENDEE})
    assert {"resource": [{"id": 1}, {"id": 2}]} == emulator.sessions(SESSION, SESSION)
    assert {"resource": [{"id": 1}]} == emulator("PATCH", "/v4/attendee/1", {"lastname": "Lind"})
    assert "is required" in emulator.sessions({})


def test_one_speaker_of_a_session_is_read(following):
    """The list of speakers would be there still."""
    emulator = following("10", "A")
    emulator.sessions({**SESSION, "speakerid": 1}, SESSION)
    schedule = emulator("GET", "/v4/sessions")
    assert [1, None] == [session["speakerid"] for session in schedule["sessions"]]
    assert "session_speakers" not in schedule


def test_ids_of_speakers_as_texts(following):
    """One of the places would have a number still."""
    emulator = following("14", "A")
    emulator.sessions({**SESSION, "speakerid": 1})
    schedule = emulator("GET", "/v4/sessions")
    links = [link["speakerid"] for link in schedule["session_speakers"]]
    assert ["1"] == links == [each["speakerid"] for each in schedule["speakers"]]
    assert "1" == emulator("GET", THE_SPEAKER)["speakerid"]
    assert "The record does not exist." == emulator("GET", "/v4/speakers/ada")


def test_is_error_of_errors(following):
    """A success would be marked, or an error not."""
    emulator = following("06", "A")
    for path, body in ((SPEAKERS, SPEAKER), (ATTENDEES, ATTENDEE)):
        assert {"message", "userresponse"} == emulator("POST", path, body).keys()
        answer = emulator.answer("POST", path, {})
        assert (400, 400, {"is_error", "message"}) == (answer.status, answer.json()["is_error"], answer.json().keys())


def test_errors_within_error(following):
    """An error would have the shape or the status of the other reading."""
    emulator = following("05", "B")
    answer = emulator.answer("GET", "/v4/speakers/77")
    assert 200 == answer.status
    assert {"error": {"code": 404, "message": "The record does not exist."}} == answer.json()
    assert [{"id": 1}] == emulator.sessions(SESSION)


@pytest.mark.parametrize("operation", WITH_ERRORS)
def test_all_errors_are_within_error(operation, following):
    """An operation would have kept the shape of its page."""
    emulator = following("05", "B")
    found = spec.load().operations[operation]
    emulator.token = b"" if operation == "list_schedule" else emulator.token
    path = found.path.replace("{speakerid}", "77").replace("{sponsorid}", "77").replace("{userid}", "77")
    assert ["error"] == list(emulator.answer(found.method, path, raw=b"{}").json())


def test_a_token_that_is_wrong_keeps_its_status(following):
    """Clients that get another token by the status would not."""
    emulator = following("05", "B")
    emulator.token = b"wrong"
    answer = emulator.answer("GET", "/v4/sessions")
    assert (401, 401) == (answer.status, answer.json()["error"]["code"])


@pytest.mark.parametrize(
    ("number", "reading", "there", "gone"),
    [
        ("16", "B", ["GET /v4/myForm"], ["GET /v4/myForms"]),
        (
            "17",
            "A",
            ["GET /v4/session", "GET /v4/speaker/1", "GET /v4/sponsor/1", "POST /v4/exhibitor", "POST /v4/attendee"],
            ["GET /v4/sessions", "GET /v4/speakers/1", "POST /v4/exhibitors"],
        ),
        ("17", "B", ["POST /v4/attendees", "GET /v4/sessions"], ["POST /v4/attendee"]),
        (
            "22",
            "A",
            ["POST /v4/api/add-a-new-speaker", "GET /v4/api/list-of-all-sessions-in-an-event"],
            ["GET /v4/sessions", "POST /v4/speakers"],
        ),
    ],
)
def test_paths(number, reading, there, gone, following):
    """An operation would be where the other reading has it."""
    emulator = following(number, reading)
    assert 404 not in [emulator.answer(*call.split()).status for call in there]
    assert {404} == {emulator.answer(*call.split()).status for call in gone}


@pytest.mark.parametrize(
    ("number", "reading", "path", "body"),
    [
        ("02", "A", "/v4/sessions", {"resource": [{**SESSION, "sessiontype": "rsvp"}]}),
        ("21", "A", ATTENDEES, ATTENDEE),
    ],
)
def test_a_token_comes_first(number, reading, path, body, following):
    """Whoever has no token would be told what is wrong with a body."""
    emulator = following(number, reading)
    emulator.token = b"wrong"
    assert 401 == emulator.answer("POST", path, body).status


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b'{"resource": 5}', b'{"resource": [5]}', b"[" * 100_000])
def test_bodies_that_are_none(raw, following):
    """The emulator would fail where it refuses."""
    emulator = following("07", "B")
    answer = emulator.answer("POST", "/v4/sessions", raw=raw)
    assert (400, {"is_error", "message"}) == (answer.status, set(answer.json()))


def test_a_reading_has_names_that_it_does_not_know():
    """A field of the other reading would be taken."""
    unknown({"a": 1}, "b", "c")
    with pytest.raises(Unfit, match="b: is not a known field"):
        unknown({"a": 1, "b": 2}, "a1", "b")


def test_each_row_has_a_switch_with_another_side():
    """A contradiction would be left with the side that the emulator takes anyway."""
    assert [f"eventify-{number:02}" for number in range(1, 24)] == sorted(
        each.contradiction for each in eventify.SWITCHES
    )
    for switch in eventify.SWITCHES:
        expected = {"A", "B"} - {switch.default}
        assert expected == switch.readings.keys(), switch.contradiction


def test_errors_of_speakers_are_worded_alike_in_the_singular(following):
    """A client that looks for the code of an error would take a refusal under the other path for a success."""
    emulator = following("17", "A")
    plural, singular = (emulator.answer("POST", path, {}) for path in ("/v4/speakers", "/v4/speaker"))
    assert [404, 400] == [plural.status, singular.status]
    assert {"code", "message"} == set(singular.json())
