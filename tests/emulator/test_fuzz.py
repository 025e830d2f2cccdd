import base64
import json
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agendum_emulator import Settings

from .conftest import FORM, JSON, OPERATIONS


@pytest.fixture
def break_in(new_app, violations):
    """A call with good credentials; it fails when the answer is none that openapi.yaml allows."""
    ask = new_app(Settings(credits=10**9))
    grant = [(b"Authorization", b"Basic eDp5"), (b"Content-Type", FORM)]
    bearer = ask("POST", "/api/v1/oauth2/token", headers=grant, body=b"grant_type=client_credentials").json()
    login = b'{"email": "me", "password": "p"}'
    session = ask("POST", "/v4/generatetoken", headers=[(b"Content-Type", JSON)], body=login).json()
    good = {
        "authorization": f"Bearer {bearer['access_token']}".encode(),
        "session-token": session["session_token"].encode(),
    }
    create = b"event_id=1&name=x&date=2026-01-01&start_time=10:00:00&custom_fields[c_1]=x"
    headers = [(b"Authorization", good["authorization"]), (b"Content-Type", FORM)]
    assert 200 == ask("POST", "/api/v1/sessions/create", headers=headers, body=create).status

    def call(operation, path=None, **arguments):
        method, template, usual = OPERATIONS[operation]
        sent = {**good, **arguments.pop("headers", {})}
        if operation == "create_token":
            sent.setdefault("authorization", b"")
            sent["authorization"] = arguments.pop("basic", b"Basic eDp5")
        raw = [(name.encode(), value) for name, value in sent.items()]
        answer = ask(method, usual if path is None else path, headers=raw, **arguments)
        assert answer.status < 500
        answer.json()
        if path is None:
            assert "" == violations(method, template, answer)
        return answer

    return call


FUZZ = settings(
    deadline=None, max_examples=150, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
NAMES = st.sampled_from(
    [
        *("event_id", "name", "date", "start_time", "end_time", "timezone", "capacity", "use_event_timezone", "id"),
        *("webinar_url", "custom_fields", "locked_when_saved", "track_id", "c_1"),
        *("session_ids", "resource", "email", "password", "eventid", "title"),
    ]
)
BRACKETS = st.lists(
    st.sampled_from(["[]", "[0]", "[1]", "[c_1]", "[id]", "[", "]", "[[", "[ ", "[9223372036854775807]"]), max_size=4
)
VALUES = st.one_of(
    st.text(max_size=8),
    st.integers().map(str),
    st.sampled_from(["1", "0", "-1", "2026-01-01", "10:00:00", "UTC", "x:", "\0", "1e400", "9" * 5000]),
)
FORMS = st.lists(st.tuples(NAMES, BRACKETS, VALUES), max_size=8).map(
    lambda pairs: "&".join(f"{name}{''.join(keys)}={quote(value)}" for name, keys, value in pairs).encode()
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([1, 2**63, -(2**63) - 1, 10**400, 1.0, 1e300]),
    st.floats(allow_nan=True),
    st.text(max_size=5),
    st.sampled_from(["\ud800", "\0"]),
)
VALUES_OF_JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=5)),
    max_leaves=12,
)
SESSION = {
    **dict.fromkeys(["eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"], 1),
    **dict.fromkeys(["title", "starttime", "endtime"], "x"),
    "checkintype": "showqr",
    "sessiontype": "general",
}
BODIES_OF_JSON = st.one_of(
    VALUES_OF_JSON,
    st.fixed_dictionaries({"session_ids": st.lists(LEAVES, max_size=3)}),
    st.fixed_dictionaries({"session_ids": st.lists(st.just(1), max_size=3)}),
    st.fixed_dictionaries({"email": LEAVES, "password": LEAVES}),
    st.dictionaries(st.sampled_from(sorted(SESSION)), LEAVES, max_size=1).map(
        lambda changed: {"resource": [{**SESSION, **changed}]}
    ),
).map(lambda value: json.dumps(value).encode())
WRITES = st.sampled_from([name for name, (method, _, _) in OPERATIONS.items() if method == "POST"])


@FUZZ
@given(operation=WRITES, body=st.binary(max_size=60), media_type=st.sampled_from([FORM, JSON]))
def test_no_bytes_break_an_operation(break_in, operation, body, media_type):
    """A 500 of the emulator would be reported as a bug of the vendor's."""
    break_in(operation, body=body, headers={"content-type": media_type})


@FUZZ
@given(body=FORMS)
def test_no_form_breaks_an_operation(break_in, body):
    """Forms with the right names get past the first checks; what is stored must be readable."""
    answer = break_in("create_session", body=body, headers={"content-type": FORM})
    if answer.status == 200:
        break_in("get_session", path=f"/api/v1/sessions/{answer.json()['id']}")


@FUZZ
@given(
    changed=st.dictionaries(NAMES, VALUES, max_size=2),
    key=st.sampled_from(["c_1", "c_2", "d"]),
    value=VALUES,
    choice=VALUES,
)
def test_no_nearly_right_session_breaks_a_read(break_in, changed, key, value, choice):
    """Most of these sessions are stored, and are then read alone and within a speaker."""
    fields = {
        "event_id": "1",
        "name": "x",
        "date": "2026-01-01",
        "start_time": "10:00:00",
        **changed,
        f"custom_fields[{key}]": value,
        "custom_fields[c_3][0][id]": choice,
    }
    answer = break_in("create_session", body=urlencode(fields).encode(), headers={"content-type": FORM})
    if answer.status == 200:
        session_id = answer.json()["id"]
        break_in("get_session", query=f"fields=*,{key}&expand=track,location".encode())
        body = json.dumps({"session_ids": [session_id]}).encode()
        answer = break_in("add_sessions_to_speaker", body=body, headers={"content-type": JSON})
        assert 200 == answer.status


@FUZZ
@given(operation=st.sampled_from(["add_sessions_to_speaker", "generate_token", "create_sessions"]), body=BODIES_OF_JSON)
def test_no_json_breaks_an_operation(break_in, operation, body):
    """Numbers beyond 64 bits, half characters and NaN come from real fuzzers."""
    break_in(operation, body=body, headers={"content-type": JSON})


@FUZZ
@given(
    operation=st.sampled_from(sorted(OPERATIONS)),
    name=st.sampled_from(["authorization", "session-token", "content-type"]),
    value=st.binary(max_size=30) | st.binary(max_size=20).map(lambda raw: b"Basic " + base64.b64encode(raw)),
    body=st.sampled_from([b"", b"{}", b"grant_type=client_credentials"]),
)
def test_no_header_breaks_an_operation(break_in, operation, name, value, body):
    """Header values are bytes, whatever the specification says."""
    arguments = {"basic": value} if (operation, name) == ("create_token", "authorization") else {}
    break_in(operation, body=body, headers={"content-type": FORM, name: value}, **arguments)


@FUZZ
@given(query=st.binary(max_size=40) | FORMS.map(lambda form: form.replace(b"name", b"fields")))
def test_no_query_breaks_a_read(break_in, query):
    """PHP reads a query like a form."""
    break_in("get_session", query=query)


@FUZZ
@given(
    prefix=st.sampled_from(["", "/", "/api/v1/sessions/", "/api/v1/speakers/", "/v4/", "/_emulator/"]),
    rest=st.text(max_size=20),
    body=st.binary(max_size=20),
)
def test_no_path_breaks_the_server(break_in, prefix, rest, body):
    """Paths are decoded before they are matched, so that any character can be in them."""
    break_in("create_sessions", path=prefix + rest, body=body)
    break_in("get_session", path=prefix + rest)


def test_fuzzing_reaches_the_store(break_in):
    """The tests above would prove nothing if all of their requests were refused at the door."""
    form = {"content-type": FORM}
    body = {"content-type": JSON}
    answers = [
        break_in("create_token", body=b"grant_type=client_credentials", headers=form),
        break_in("create_session", body=b"event_id=1&name=x&date=2026-01-01", headers=form),
        break_in("get_session"),
        break_in("add_sessions_to_speaker", body=b'{"session_ids": [1]}', headers=body),
        break_in("generate_token", body=b'{"email": "x", "password": "y"}', headers=body),
        break_in("create_sessions", body=json.dumps({"resource": [SESSION]}).encode(), headers=body),
    ]
    assert [200] * 6 == [answer.status for answer in answers]
