import pytest

from agendum_emulator import Settings, SetupError


def test_defaults_are_those_of_the_vendors():
    """Swoogo prints 30 minutes and 2,000 credits."""
    settings = Settings()
    assert (1800, 2000) == (settings.token_ttl, settings.credits)


def test_secrets_are_not_in_the_repr():
    """A failing test of a user would print them."""
    text = repr(Settings(consumer_key="k-1", consumer_secret="s-1", email="e-1", password="p-1"))
    assert [] == [secret for secret in ("k-1", "s-1", "e-1", "p-1") if secret in text]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"token_ttl": 0.5}, "token_ttl must be from 1 to"),
        ({"token_ttl": 10**12}, "token_ttl must be from 1 to"),
        ({"token_ttl": float("nan")}, "token_ttl must be from 1 to"),
        ({"credits": -1}, "credits must not be negative"),
        ({"consumer_key": "k"}, "consumer_key and consumer_secret go together"),
        ({"password": "p"}, "email and password go together"),
        ({"email": "", "password": "p"}, "email and password must not be empty"),
        ({"email": "e", "password": ""}, "email and password must not be empty"),
    ],
)
def test_senseless_setting_is_refused(arguments, message):
    """It would show up later as an answer that nobody can explain."""
    with pytest.raises(SetupError, match=message):
        Settings(**arguments)
