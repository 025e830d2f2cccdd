import asyncio

import httpx
import pytest

from agendum_emulator import Settings, SetupError, create_app

from .conftest import JSON, OPERATIONS

# Paths and methods


METHODS = ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "PATCH", "DELETE", "POST")


@pytest.mark.parametrize("template", sorted({template for _, template, _ in OPERATIONS.values()}))
def test_other_methods_are_a_405(client, violations, template):
    """A GET of the create path must not be taken for the read of a session called `create`."""
    served = [(right, path) for right, each, path in OPERATIONS.values() if each == template]
    allowed = [right for right, _ in served]
    for method in METHODS:
        if method not in allowed:
            answer = client.request(method, served[0][1])
            assert (405, set(allowed)) == (answer.status_code, set(answer.headers["Allow"].split(", ")))
            if method != "HEAD":
                assert "" == violations(allowed[0], template, answer)


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("/", {"name", "message", "code", "status"}),
        ("/api/v1/tracks", {"name", "message", "code", "status"}),
        ("/api/v1/sessions/create/", {"name", "message", "code", "status"}),
        ("/api/v1/sessions/1/fees", {"name", "message", "code", "status"}),
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
