import asyncio
import base64
import json
from urllib.parse import quote, urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agendum_emulator import Settings, SetupError, create_app

OPERATIONS = {
    "create_token": ("POST", "/api/v1/oauth2/token", "/api/v1/oauth2/token"),
    "create_session": ("POST", "/api/v1/sessions/create", "/api/v1/sessions/create"),
    "get_session": ("GET", "/api/v1/sessions/{session_id}", "/api/v1/sessions/1"),
    "add_sessions_to_speaker": (
        "POST",
        "/api/v1/speakers/{speaker_id}/session.json",
        "/api/v1/speakers/3/session.json",
    ),
    "generate_token": ("POST", "/v4/generatetoken", "/v4/generatetoken"),
    "create_sessions": ("POST", "/v4/sessions", "/v4/sessions"),
}
FORM = b"application/x-www-form-urlencoded"
JSON = b"application/json"


# Paths and methods


@pytest.mark.parametrize(
    ("operation", "method"),
    [
        (operation, method)
        for operation, (right, _, _) in OPERATIONS.items()
        for method in ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "PATCH", "DELETE", "POST")
        if method != right
    ],
)
def test_other_methods_are_a_405(client, violations, operation, method):
    """A GET of the create path must not be taken for the read of a session called `create`."""
    right, template, path = OPERATIONS[operation]
    answer = client.request(method, path)
    assert (405, right) == (answer.status_code, answer.headers["Allow"])
    if method != "HEAD":
        assert "" == violations(right, template, answer)


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("/", {"name", "message", "code", "status"}),
        ("/api/v1/sessions", {"name", "message", "code", "status"}),
        ("/api/v1/sessions/create/", {"name", "message", "code", "status"}),
        ("/api/v1/sessions/1/fee", {"name", "message", "code", "status"}),
        ("/v40", {"name", "message", "code", "status"}),
        ("/v4", {"is_error", "message"}),
        ("/v4/sessions/1", {"is_error", "message"}),
    ],
)
def test_unknown_path_is_a_404_of_its_vendor(client, path, keys):
    """A client parses it like any error of that vendor."""
    answer = client.get(path)
    assert (404, keys) == (answer.status_code, set(answer.json()))


# Scripted failures


def call(client, operation):
    """A bare call of an operation."""
    method, _, path = OPERATIONS[operation]
    return client.request(method, path)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("status", [401, 429, 500])
def test_scripted_status_has_the_vendors_body(client, emulator, violations, operation, status):
    """It comes before everything else, credentials included."""
    emulator.fail(operation, status)
    answer = call(client, operation)
    method, template, _ = OPERATIONS[operation]
    assert (status, "") == (answer.status_code, violations(method, template, answer))


def test_scripted_status_comes_before_the_work(emulator, swoogo):
    """A 401 after the session was stored would make a retry store it twice."""
    emulator.fail("create_session", "401")
    answers = [swoogo.create().status_code for _ in range(2)]
    assert ([401, 200], 1) == (answers, len(emulator.records("swoogo-sessions")))


@pytest.mark.parametrize(("seconds", "reset"), [(None, "600"), (0, "0"), (3, "3")])
def test_scripted_429_has_the_headers(emulator, swoogo, seconds, reset):
    """A client waits for what they say."""
    emulator.fail("get_session", 429, seconds=seconds)
    answer = swoogo.get("/api/v1/sessions/1")
    assert (429, "2000", "0", reset) == (
        answer.status_code,
        *(answer.headers[f"X-Rate-Limit-{name}"] for name in ("Limit", "Remaining", "Reset")),
    )


def test_scripted_error_of_a_known_credential_shows_its_credits(emulator, swoogo):
    """The vendor sends the headers with every answer; an operation that did not happen costs nothing."""
    emulator.fail("get_session", 503)
    answer = swoogo.get("/api/v1/sessions/1")
    assert (503, "Service Unavailable", "1999") == (
        answer.status_code,
        answer.json()["name"],
        answer.headers["X-Rate-Limit-Remaining"],
    )


@pytest.mark.parametrize(
    ("failure", "status", "content_type", "body"),
    [
        ("html", 200, "text/html; charset=UTF-8", b"<!DOCTYPE html>"),
        ("html-error", 500, "text/html; charset=UTF-8", b"<!DOCTYPE html>"),
        ("empty", 200, None, b""),
        ("refusal", 200, "application/json; charset=UTF-8", b'{"error":{"code":400,"message":'),
    ],
)
def test_stand_in_answers_without_the_work(emulator, swoogo, failure, status, content_type, body):
    """Nothing is stored, so that a retry is right."""
    emulator.fail("create_session", failure)
    answer = swoogo.create()
    assert (status, content_type) == (answer.status_code, answer.headers.get("Content-Type"))
    assert (True, []) == (answer.content.startswith(body), emulator.records("swoogo-sessions"))
    assert (b"" == body) == (b"" == answer.content)


def test_cut_answer_is_half_of_one(emulator, swoogo):
    """Its length fits, so that only reading the JSON tells; the session is there."""
    emulator.fail("create_session", "cut")
    cut, whole = swoogo.create(), swoogo.create()
    assert whole.text.replace('"id":2', '"id":1').startswith(cut.text)
    assert (200, len(whole.content) // 2, 2) == (
        cut.status_code,
        len(cut.content),
        len(emulator.records("swoogo-sessions")),
    )


def test_slow_answer_comes_after_the_work(emulator, swoogo):
    """A client that gives up must find the session there: that is what makes a retry dangerous."""
    emulator.fail("create_session", "slow", seconds=30)
    form = {"event_id": 1, "name": "x", "date": "2026-01-01"}
    with pytest.raises(httpx.ReadTimeout):
        swoogo.post("/api/v1/sessions/create", data=form, timeout=0.1)
    assert ["x"] == [session["name"] for session in emulator.records("swoogo-sessions")]


def test_slow_answer_is_whole(emulator, swoogo):
    """Patience pays."""
    emulator.fail("create_session", "slow", seconds=0.05)
    answer = swoogo.create()
    assert (200, True) == (answer.status_code, answer.elapsed.total_seconds() >= 0.05)


def test_slow_without_seconds_takes_a_default(emulator, swoogo, monkeypatch):
    """The seconds are optional."""
    monkeypatch.setattr("agendum_emulator.app.DEFAULT_DELAY", 0.05)
    emulator.fail("create_session", "slow")
    answer = swoogo.create()
    assert (200, True) == (answer.status_code, answer.elapsed.total_seconds() >= 0.05)


def test_dropped_connection_brings_no_answer(emulator, swoogo):
    """Nothing is stored, the log shows no status, and the next call works."""
    emulator.fail("create_session", "drop")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        swoogo.create()
    assert ([], None) == (emulator.records("swoogo-sessions"), emulator.requests()[-1]["status"])
    assert 200 == swoogo.create().status_code


def test_other_connections_outlive_a_drop(client, emulator, swoogo):
    """Only the one that was asked for may end."""
    with httpx.Client(trust_env=False, base_url=client.base_url) as other:
        before = network_port(other)
        emulator.fail("get_session", "drop")
        with pytest.raises(httpx.RemoteProtocolError):
            swoogo.get("/api/v1/sessions/1")
        assert before == network_port(other)


def network_port(client):
    """The local port of a client's connection; another port is another connection."""
    return client.get("/v4").extensions["network_stream"].get_extra_info("client_addr")


def test_slow_answer_is_not_hurried_by_late_messages(new_app):
    """Only the end of the connection ends the wait."""
    ask = new_app()
    ask.app.state.emulator.failures.add("get_session", "slow", seconds=3600)
    late = [{"type": "http.request", "body": b"", "more_body": False}]
    assert 401 == ask("GET", "/api/v1/sessions/1", late=late).status


def test_drop_without_a_socket_is_an_error(new_app):
    """Under a foreign server it cannot be done, and must not pass for something else."""
    ask = new_app()
    ask.app.state.emulator.failures.add("get_session", "drop")
    with pytest.raises(ConnectionAbortedError, match="cannot close"):
        ask("GET", "/api/v1/sessions/1")


# The application itself


def test_body_in_pieces_is_read_whole(new_app):
    """A large body comes so."""
    ask = new_app()
    chunks = [b'{"email": "me", ', b"", b'"password": "p"}']
    assert 200 == ask("POST", "/v4/generatetoken", headers=[(b"Content-Type", JSON)], chunks=chunks).status


@pytest.mark.parametrize("path", ["/v4/sessions", "/nothing", "/_emulator/reset"])
def test_client_that_goes_away_is_not_answered(new_app, path):
    """Half a body must not be taken for a whole one, nor be logged."""
    ask = new_app()
    assert (None, []) == (ask("POST", path, chunks=[]), ask.app.state.emulator.journal.entries())


def test_repeated_header_is_one_value(new_app):
    """Two tokens in a request are no token."""
    ask = new_app()
    ask("GET", "/", headers=[(b"Accept", b"a"), (b"accept", b"b")])
    assert {"accept": "a, b"} == ask.app.state.emulator.journal.entries()[0]["headers"]


def test_lifespan_closes_the_store(tmp_path):
    """Any ASGI server may run the application, and has nobody else to close the database."""
    app = create_app()

    async def live():
        sent = []
        messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

        async def receive():
            return messages.pop(0)

        async def send(message):
            sent.append(message["type"])

        await app({"type": "lifespan", "state": {}}, receive, send)
        return sent

    assert ["lifespan.startup.complete", "lifespan.shutdown.complete"] == asyncio.run(live())
    with pytest.raises(Exception, match="closed database"):
        app.state.emulator.store.all("swoogo-events")


def test_web_socket_is_turned_away(new_app):
    """Foreign servers offer them; none of the vendors has one."""
    sent = []

    async def connect():
        async def receive():
            return {"type": "websocket.connect"}

        async def send(message):
            sent.append(message["type"])

        await new_app().app({"type": "websocket", "path": "/", "headers": []}, receive, send)

    asyncio.run(connect())
    assert ["websocket.close"] == sent


def test_bad_setup_is_told_at_once():
    """Not by the first request."""
    with pytest.raises(SetupError, match="swogo"):
        create_app(Settings(seed={"swogo": {}}))


# No input may break the server


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
