import pytest

from agendum_emulator import credentials

ANYBODY = (None, None)


@pytest.mark.parametrize(
    ("name", "secret", "expected", "answer"),
    [
        ("me", "secret", ANYBODY, True),
        ("", "secret", ANYBODY, False),
        ("me", "", ANYBODY, False),
        ("me", "secret", ("me", "secret"), True),
        ("you", "secret", ("me", "secret"), False),
        ("me", "secrét", ("me", "secret"), False),
        ("mé", "secret", ("mé", "secret"), True),
        ("", "", ("me", "secret"), False),
    ],
)
def test_only_the_expected_pair_is_accepted(name, secret, expected, answer):
    """A wrong credential that works would hide a client's bug."""
    assert answer == credentials.accepted(name, secret, expected)


def test_notice_tells_that_anybody_gets_in():
    """The contract suite must not report that wrong credentials are accepted by an emulator that says so."""
    answers = (credentials.notice(ANYBODY), credentials.notice(("me", "secret")))
    assert ({"X-Agendum-Emulator": "any-credentials"}, {}) == answers
