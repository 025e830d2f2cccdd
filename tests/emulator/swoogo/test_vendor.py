import base64

import pytest

from agendum_emulator import Settings, spec
from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import RefusedError
from agendum_emulator.swoogo import vendor

CREATE = "/api/v1/sessions/create"


def rate(answer):
    """The numbers of the three headers, -1 for an absent one."""
    names = ("Limit", "Remaining", "Reset")
    return tuple(int(answer.headers.get(f"X-Rate-Limit-{name}", -1)) for name in names)


# Tokens


def test_token_has_the_vendors_shape(clock, ask_token, violations):
    """Its keys are those of no OAuth library."""
    answer = ask_token()
    token = answer.json()
    assert "" == violations("POST", "/api/v1/oauth2/token", answer)
    assert ({"type", "access_token", "expires_at"}, "bearer") == (set(token), token["type"])
    assert (1_800_000_000.25, "2027-01-15 08:30:00") == (clock.now, token["expires_at"])
    assert "any-credentials" == answer.headers["X-Agendum-Emulator"]


def test_token_is_good_until_its_printed_second(clock, swoogo):
    """A client has to renew at this very moment."""
    clock.now += 1799
    good = swoogo.create().status_code
    clock.now += 0.75
    assert (200, 401) == (good, swoogo.create().status_code)


def basic(text):
    """A Basic header with any text in it."""
    return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Basic"},
        {"Authorization": "Basic ="},
        {"Authorization": "Basic é".encode()},
        {"Authorization": "Bearer abc"},
        basic("nocolon"),
        basic(":secret"),
        basic("key:"),
        basic("%ff:secret"),
    ],
)
def test_malformed_basic_credentials_are_refused(client, headers, violations):
    """None of them may be taken for a consumer key, nor break the server."""
    answer = client.post("/api/v1/oauth2/token", data={"grant_type": "client_credentials"}, headers=headers)
    assert (401, "Unauthorized") == (answer.status_code, answer.json()["name"])
    assert "" == violations("POST", "/api/v1/oauth2/token", answer)


@pytest.mark.parametrize(
    ("pair", "status"),
    [
        (b"a%26b:c%3Ad", 200),
        (b"a&b:c:d", 200),
        (b"a%26b:c%3Ae", 401),
        (b"a%26c:c%3Ad", 401),
    ],
)
def test_expected_credentials_are_compared_decoded(new_app, pair, status):
    """The vendor wants both parts URL-encoded; a client that forgets it fails only with odd secrets."""
    ask = new_app(Settings(consumer_key="a&b", consumer_secret="c:d"))
    headers = [
        (b"Authorization", b"bAsIc " + base64.b64encode(pair)),
        (b"Content-Type", b"application/x-www-form-urlencoded"),
    ]
    answer = ask("POST", "/api/v1/oauth2/token", headers=headers, body=b"grant_type=client_credentials")
    assert (status, False) == (answer.status, "x-agendum-emulator" in answer.headers)


@pytest.mark.parametrize("form", [{"grant_type": "password"}, {"grant": "client_credentials"}, {"grant_type[]": "x"}])
def test_other_grants_are_refused(ask_token, form):
    """The vendor knows one."""
    assert 400 == ask_token(data=form).status_code


def test_token_form_must_be_a_form(ask_token):
    """A client that sends JSON here would fail against the vendor only."""
    assert 415 == ask_token(headers={"Content-Type": "application/json"}).status_code


@pytest.mark.parametrize("value", ["", "Bearer", "Bearer x", "Basic eDp5", "Token {token}", "{token}"])
def test_wrong_bearer_token_is_refused(client, swoogo, value):
    """A client that is let in without a token is never tested."""
    token = swoogo.headers["Authorization"].removeprefix("Bearer ")
    answer = client.get("/api/v1/sessions/1", headers={"Authorization": value.format(token=token)})
    assert (401, {"name", "message", "code", "status"}) == (answer.status_code, set(answer.json()))
    assert (-1, -1, -1) == rate(answer)


def test_scheme_is_read_in_any_case(client, swoogo):
    """HTTP says so."""
    headers = {"Authorization": swoogo.headers["Authorization"].replace("Bearer", "bEARER")}
    assert 404 == client.get("/api/v1/sessions/1", headers=headers).status_code


# Credits


def test_each_answer_shows_the_credits(clock, ask_token, swoogo):
    """Errors of an operation cost as much as its success; what is no operation costs nothing."""
    clock.now += 10.5
    answers = [
        swoogo.create(),
        swoogo.create(name=""),
        swoogo.get("/api/v1/sessions/99"),
        swoogo.get(CREATE),
        swoogo.get("/api/v1/nothing"),
        ask_token(),
    ]
    assert [200, 422, 404, 405, 404, 200] == [answer.status_code for answer in answers]
    assert [(2000, left, 590) for left in (1998, 1997, 1996, 1996, 1996, 1995)] == [rate(answer) for answer in answers]


def test_spent_credits_are_a_429_until_the_window_ends(clock, new_app):
    """A client has to wait for the reset, and may go on after it."""
    ask = new_app(Settings(credits=2, clock=clock))
    headers = [
        (b"Authorization", b"Basic " + base64.b64encode(b"me:secret")),
        (b"Content-Type", b"application/x-www-form-urlencoded"),
    ]
    answers = []
    for step in (0, 100, 0, 500):
        clock.now += step
        answers.append(ask("POST", "/api/v1/oauth2/token", headers=headers, body=b"grant_type=client_credentials"))
    assert [200, 200, 429, 200] == [answer.status for answer in answers]
    shown = [(answer.headers["x-rate-limit-remaining"], answer.headers["x-rate-limit-reset"]) for answer in answers]
    assert [("1", "600"), ("0", "500"), ("0", "500"), ("1", "600")] == shown
    assert "Too Many Requests" == answers[2].json()["name"]


def test_list_costs_ten_credits(swoogo):
    """A client that pages through lists spends its credits ten times as fast."""
    first, second, third = (swoogo.get(f"/api/v1/{path}") for path in ("speakers?event_id=1", "speakers", "sessions/1"))
    assert [(200, 1989), (400, 1979), (404, 1978)] == [
        (answer.status_code, rate(answer)[1]) for answer in (first, second, third)
    ]


def test_costs_are_known_by_the_name():
    """All lists are called so, and nothing else is."""
    assert (10, 1, 1) == (vendor.cost("list_session_fields"), vendor.cost("get_session"), vendor.cost("create_token"))


def test_all_operations_are_served():
    """A resource whose operations are not registered would be a 404 without a reason."""
    names = {name for name, operation in spec.load().operations.items() if operation.path.startswith("/api/")}
    assert names == {"create_token", *vendor.ACTIONS}


def test_refused_operation_leaves_nothing_behind(emulator, swoogo, monkeypatch):
    """All that an operation stores is kept, or none of it."""

    def half(desk, call):
        desk.add("swoogo-webhooks", {"name": "half"})
        raise RefusedError(swoogo_error(400, "It goes no further."))

    monkeypatch.setattr(vendor, "ACTIONS", {**vendor.ACTIONS, "get_session": half})
    assert 400 == swoogo.get("/api/v1/sessions/1").status_code
    assert [] == emulator.records("swoogo-webhooks")


@pytest.mark.parametrize("token", [True, False])
def test_scripted_429_has_no_credits_left(client, emulator, swoogo, token):
    """With or without credentials, a client has to read when it may go on."""
    emulator.fail("get_session", 429)
    answer = (swoogo if token else client).get("/api/v1/sessions/1")
    assert (429, (2000, 0, 600)) == (answer.status_code, rate(answer))
