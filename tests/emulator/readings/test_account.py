import base64
from urllib.parse import quote

import pytest

from agendum_emulator import Settings

LEFT = "x-rate-limit-remaining"


def left(answer):
    """The credits that are left after a call."""
    return int(answer.headers[LEFT])


def test_requests_are_counted(following):
    """A list would cost more than one, or the count would run away from what the headers say."""
    swoogo = following(swoogo18="A")
    calls = [("get_event", {"event_id": 1}), *[("list_events", {})] * 2, ("get_event", {"event_id": 1})]
    counts = [left(swoogo(operation, **params)) for operation, params in calls]
    assert list(range(counts[0], counts[0] - 4, -1)) == counts


def test_requests_of_nobody_are_not_counted(following):
    """A call that costs nothing would give something back."""
    swoogo = following(swoogo18="A")
    before = left(swoogo("list_events"))
    known, swoogo.authorization = swoogo.authorization, b"Bearer nobody"
    assert 401 == swoogo("list_events").status
    swoogo.authorization = b""
    assert 401 == swoogo("list_events").status
    swoogo.authorization = known
    assert before - 1 == left(swoogo("list_events"))


def test_spent_limit(following):
    """A list that is turned away would give credits back, and a spent limit would never stay spent."""
    swoogo = following(swoogo18="A")
    started, _ = swoogo.store.window("key")
    swoogo.store.set_window("key", started, 1995)
    assert [429, 429] == [swoogo("list_events").status for _ in range(2)]
    assert (started, 1995) == swoogo.store.window("key")


def test_one_shape_of_errors(following):
    """A refusal of fields would have another shape than all other errors, or no limits in its headers."""
    swoogo = following(swoogo19="A")
    answer = swoogo("create_session", form={"name": "x", "capacity": "many"})
    body = answer.json()
    assert (422, {"name", "message", "code", "status"}) == (answer.status, set(body))
    assert all(field in body["message"] for field in ("event_id", "date", "capacity"))
    assert left(answer)
    assert [404, 200] == [swoogo("get_session", session_id=9).status, swoogo("get_event", event_id=1).status]


@pytest.fixture
def token_status(new_app):
    """What a request for a token is answered with, when key and secret are joined in one way."""

    def ask(letter, *parts, scheme="Basic", encoded=None, **credentials):
        app = new_app(Settings(readings={"swoogo-20": letter}, **credentials))
        pair = encoded or base64.b64encode(":".join(parts).encode()).decode()
        headers = [
            (b"Authorization", f"{scheme} {pair}".encode()),
            (b"Content-Type", b"application/x-www-form-urlencoded"),
        ]
        return app("POST", "/api/v1/oauth2/token", headers=headers, body=b"grant_type=client_credentials").status

    return ask


@pytest.mark.parametrize("secret", ["a/b", "a=b", "a b", "ü", "a@b"])
@pytest.mark.parametrize(("letter", "plain", "encoded"), [("A", 401, 200), ("B", 200, 401), ("both", 200, 200)])
def test_reserved_characters(token_status, letter, plain, encoded, secret):
    """Credentials would be taken, or refused, in the way of the other reading."""
    known = {"consumer_key": "key", "consumer_secret": secret}
    assert (plain, plain) == (token_status(letter, "key", secret), token_status(letter, "key", secret, **known))
    quoted = quote(secret, safe="")
    assert (encoded, encoded) == (token_status(letter, "key", quoted), token_status(letter, "key", quoted, **known))


def test_a_plus_is_no_blank_as_it_is(token_status):
    """A secret with a plus would be another one where nothing is decoded."""
    known = {"consumer_key": "key", "consumer_secret": "a+b"}
    assert [401, 200] == [token_status(letter, "key", "a+b", **known) for letter in ("A", "B")]


@pytest.mark.parametrize("letter", ["A", "B"])
def test_other_credentials(token_status, letter):
    """What is no pair at all would be a failure of the server; or an ordinary pair would be refused."""
    known = {"consumer_key": "key", "consumer_secret": "secret"}
    assert 200 == token_status(letter, "key", "secret", **known)
    assert 401 == token_status(letter, "key", "other", **known)
    assert 401 == token_status(letter, encoded="-", **known)
    assert 401 == token_status(letter, "key", "secret", scheme="Bearer", **known)
