import base64

import pytest

from agendum_contract import target as module

from .conftest import SWOOGO_TOKEN_PATH, get, sent_tokens, swoogo_error, swoogo_token, vendors_server


@pytest.fixture
def pauses(monkeypatch):
    """The pauses that were made; they take no time."""
    made = []
    monkeypatch.setattr(module.time, "sleep", made.append)
    return made


def limited(number, reset):
    """Answers that the limit is spent, so many times."""
    replies = [(*swoogo_error(429), {} if reset is None else {"X-Rate-Limit-Reset": reset})] * number
    return lambda _asked: replies.pop() if replies else (200, {"id": 1})


@pytest.mark.parametrize("reset", ["0", "15"])
def test_a_short_limit_is_waited_for(reset, serve, target, pauses):
    """A run would end, or a server would be failed, for a limit that is over in a moment."""
    server = vendors_server(serve, limited(1, reset))
    assert 200 == get(target("swoogo", server.url)).status_code
    assert [int(reset)] == pauses


@pytest.mark.parametrize(("number", "reset"), [(1, "16"), (1, "600"), (1, "soon"), (1, None), (2, "3")])
def test_a_spent_limit_ends_the_run(number, reset, serve, target, pauses):
    """A run would wait for ten minutes, or a server would be failed for its limit."""
    server = vendors_server(serve, limited(number, reset))
    with pytest.raises(pytest.exit.Exception, match=r"^swoogo: the rate limit is spent") as caught:
        get(target("swoogo", server.url))
    assert (2, [3] * (number - 1)) == (caught.value.returncode, pauses)


def keys_of(server):
    """The consumer keys of the requests for a token."""
    asked = [each for each in server.asked if each.path == SWOOGO_TOKEN_PATH]
    headers = [each.headers.get("authorization", "Basic Og==").removeprefix("Basic ") for each in asked]
    return [base64.b64decode(each).decode().partition(":")[0] for each in headers]


def test_a_stand_in_goes_on_under_another_name(serve, target, pauses):
    """A long run without credentials would end when the credits of its made-up key are spent."""
    server = vendors_server(serve, limited(1, "600"))
    it = target("swoogo", server.url, has_stand_in_key=True)

    assert 200 == get(it).status_code
    first, second = keys_of(server)
    assert "key" == first
    assert second.startswith("contract-")
    assert ["Bearer token-1", "Bearer token-2"] == sent_tokens(server)
    assert 200 == get(it).status_code, "the new key is forgotten"
    assert [] == pauses


def test_a_stand_in_can_spend_its_credits_on_tokens(serve, target):
    """The run would end where its last credit is spent on a token."""
    replies = [swoogo_token(), swoogo_error(429)]
    server = vendors_server(
        serve, lambda _asked: (200, {}), tokens=lambda number: replies.pop() if replies else swoogo_token(number)
    )
    assert 200 == target("swoogo", server.url, has_stand_in_key=True).request_token().status_code
    assert 2 == len(set(keys_of(server)))


def test_a_server_that_refuses_every_name_ends_the_run(serve, target):
    """The suite would make up names for ever."""
    server = vendors_server(serve, lambda _asked: swoogo_error(429))
    with pytest.raises(pytest.exit.Exception, match="the rate limit is spent"):
        get(target("swoogo", server.url, has_stand_in_key=True))
    assert 2 == len(keys_of(server))


@pytest.mark.parametrize("options", [{"token": "stale"}, {"anonymous": True}])
def test_credentials_that_are_meant_to_be_wrong_stay(options, serve, target):
    """A server would seem to take any token, because the suite swaps it for a good one."""
    server = vendors_server(serve, limited(1, None))
    get(target("swoogo", server.url, has_stand_in_key=True), **options)
    assert 1 == len(set(sent_tokens(server)))
    assert [] == keys_of(server)


def test_the_key_of_a_user_is_kept(serve, target, pauses):
    """A limit that a user has would be worked around."""
    server = vendors_server(serve, limited(1, "600"))
    with pytest.raises(pytest.exit.Exception, match="the rate limit is spent"):
        get(target("swoogo", server.url))
    assert ["key"] == keys_of(server)


def test_a_limit_that_is_spent_by_tokens(serve, target):
    """Tokens cost credits too; the run would go on without one."""
    server = vendors_server(serve, None, tokens=lambda _number: swoogo_error(429))
    with pytest.raises(pytest.exit.Exception, match="the rate limit is spent"):
        get(target("swoogo", server.url))
