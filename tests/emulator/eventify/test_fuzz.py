import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agendum_emulator import Settings

from .conftest import ATTENDEE, EXHIBITOR, SESSION, SPEAKER

ANSWERS = [{"id": "about"}, {"id": "country", "value": []}]
CREATE = {
    "/v4/sessions": SESSION | {"speakerid": 1},
    "/v4/speakers": SPEAKER
    | {"createuser": True, "email": "a@b.example", "attendee_form_number": 1, "attendee_details_form": ANSWERS},
    "/v4/attendee": ATTENDEE | {"speakeridfk": 1, "userinterests": "4"},
    "/v4/exhibitors": EXHIBITOR,
}
CHANGE = {
    "/v4/speakers/{speakerid}": {
        "speakerid": 1,
        "eventid": 1,
        "createuser": True,
        "email": "a",
        "attendee_formid": 1,
        "attendee_responses": "[]",
    },
    "/v4/attendee/{userid}": {"form_number": 1, "details_form": "[]", "usercategory": "3"},
}
BODIES = {("POST", path): body for path, body in CREATE.items()} | {
    ("PATCH", path): body for path, body in CHANGE.items()
}
# `...` leaves a field out.
ODD = st.sampled_from(
    [None, True, "", " ", ",", "\0", "\ud800", "[", "[{}]", "\u0661", 0, -1, 2, 2**63, 10**400, 1e300, 0.5, [], {}, ...]
)
DAMAGE = st.dictionaries(st.sampled_from(sorted(set().union(*BODIES.values()))), ODD, max_size=2)
READS = ("/v4/sessions", "/v4/speakers/{speakerid}", "/v4/sponsors/{sponsorid}", "/v4/myForms")


@pytest.fixture
def call(new_app, violations):
    """A call with a token; it fails when the answer is none that openapi.yaml allows."""
    ask = new_app(Settings())
    json_type = (b"Content-Type", b"application/json")
    token = ask("POST", "/v4/generatetoken", headers=[json_type], body=b'{"email": "a", "password": "b"}')
    headers = [json_type, (b"Session-Token", token.json()["session_token"].encode())]

    def send(method, template, body=None):
        path = template.partition("{")[0] + ("1" if "{" in template else "")
        content = b"" if body is None else json.dumps(body).encode()
        answer = ask(method, path, headers=headers, body=content, query=b"eventid=1")
        assert "" == violations(method, template, answer)
        return answer

    return send


@settings(deadline=None, max_examples=300, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(target=st.sampled_from(sorted(BODIES)), damage=DAMAGE)
def test_no_nearly_right_body_breaks_a_read(call, target, damage):
    """Most of these are stored or refused by a rule, and then the schedule has to be readable."""
    body = {name: value for name, value in {**BODIES[target], **damage}.items() if value is not ...}
    call(*target, {"resource": [body]} if target[1] == "/v4/sessions" else body)
    for template in READS:
        assert 200 == call("GET", template).status


def test_right_bodies_are_taken(call):
    """The test above would prove nothing if all of its requests were refused at the door."""
    bodies = {
        ("POST", path): {"resource": [CREATE[path]]} if path == "/v4/sessions" else CREATE[path] for path in CREATE
    }
    changed = {("PATCH", path): {**body, "createuser": False} for path, body in CHANGE.items()}
    changed["PATCH", "/v4/attendee/{userid}"] = CHANGE["/v4/attendee/{userid}"]
    assert [200] * 6 == [call(*target, body).status for target, body in {**bodies, **changed}.items()]
