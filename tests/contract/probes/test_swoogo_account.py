import httpx
import pytest

from agendum_contract.probes.swoogo_account import PROBES
from agendum_emulator import Emulator
from doubles.probing import Scripted, verdict


def counting(before, after):
    """A server whose headers say what is left before and after a list."""

    def answer(left):
        headers = {} if left is None else {"X-Rate-Limit-Remaining": left}
        return httpx.Response(200, json={}, headers=headers)

    return Scripted(get_event=answer(before), list_events=answer(after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("100", "99", "A"),
        ("100", "90", "B"),
        ("100", "95", "neither"),
        ("5", "1990", "unsettled"),
        ("100", "100", "unsettled"),
        (None, "99", "unsettled"),
        ("100", None, "unsettled"),
    ],
)
def test_unit_of_the_limit(before, after, expected):
    """A new window, or a server that does not count, would be said to follow a reading."""
    assert expected == verdict(PROBES, "swoogo-18", counting(before, after)).reading


def test_the_limit_is_looked_at_with_little():
    """A probe would read more of an account than the few bytes that it needs."""
    target = counting("100", "90")
    verdict(PROBES, "swoogo-18", target)
    assert [
        ("get_event", None, {"event_id": 7}, {"fields": "id"}),
        ("list_events", None, None, {"fields": "id", "per-page": 1}),
    ] == target.asked


def test_count_that_is_none():
    """A text in a header would be taken for a number."""
    with pytest.raises(ValueError, match="invalid literal"):
        verdict(PROBES, "swoogo-18", counting("many", "few"))


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (422, [{"field": "name", "message": "Name cannot be blank."}], "B"),
        (422, {"message": "Name cannot be blank."}, "A"),
        (400, {"message": "Name cannot be blank."}, "A"),
        (422, ["Name cannot be blank."], "neither"),
        (422, "Name cannot be blank.", "neither"),
        (200, {"id": 1}, "unsettled"),
        (403, {"message": "No."}, "unsettled"),
    ],
)
def test_error_shape(status, body, expected):
    """Another error than that of a field would settle what those look like."""
    target = Scripted(create_session=httpx.Response(status, json=body))
    assert expected == verdict(PROBES, "swoogo-19", target).reading
    ((_name, sent, _ids, _query),) = target.asked
    assert {"event_id", "date"} == set(sent)


@pytest.fixture
def with_secret(target):
    """The verdict on a server that knows one secret, and how it reads it."""

    def ask(secret, letter="both"):
        pair = {"consumer_key": "key", "consumer_secret": secret}
        with Emulator(**pair, readings={"swoogo-20": letter}) as emulator:
            return verdict(PROBES, "swoogo-20", target("swoogo", emulator.url, **pair))

    return ask


@pytest.mark.parametrize(
    ("secret", "letter", "expected", "seen"),
    [
        ("a/b", "A", "A", ("taken", "refused")),
        ("a/b", "B", "B", ("refused", "taken")),
        ("a/b", "both", "both", ("taken", "taken")),
        # As it is, a plus is a blank to who decodes.
        ("a+b", "both", "A", ("taken", "refused")),
    ],
)
def test_known_secret(with_secret, secret, letter, expected, seen):
    """A server that looks at credentials would be asked with others than its own."""
    found = with_secret(secret, letter)
    assert (expected, f"encoded, they are {seen[0]}; as they are, they are {seen[1]}") == (found.reading, found.seen)


def test_secret_that_is_the_same_either_way(with_secret):
    """A server would be said to take both, where nothing can be told."""
    assert "unsettled" == with_secret("secret").reading


def test_probing_credentials_leaves_the_token_alone(target):
    """The rest of a run would go on with the credentials of a probe."""
    with Emulator() as emulator:
        swoogo = target("swoogo", emulator.url)
        token = swoogo.token()
        verdict(PROBES, "swoogo-20", swoogo)
        assert (token, True) == (swoogo.token(), swoogo.call("list_events").is_success)
