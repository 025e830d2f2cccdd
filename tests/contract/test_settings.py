import pytest

from agendum_contract import settings as module
from agendum_contract.settings import Settings


def test_current_settings(monkeypatch):
    """The tests would be made for the settings of another run."""
    monkeypatch.setattr(module, "_current", module.current())
    settings = Settings(seed=99)

    module.use(settings)

    assert settings is module.current()


def test_secrets_stay_out_of_the_repr():
    """A failing test would print them."""
    secrets = dict.fromkeys(("consumer_key", "consumer_secret", "password", "session_token"), "canary")

    assert "canary" not in repr(Settings(**secrets))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ()),
        ({"swoogo_url": "http://127.0.0.1:1", "eventify_url": "http://[::1]"}, ()),
        ({"swoogo_url": "https://a.example"}, ("https://a.example",)),
        ({"swoogo_url": "http://localhost", "eventify_url": "https://b.example"}, ("https://b.example",)),
        ({"swoogo_url": "https://a.example", "halves": ("client",)}, ()),
    ],
)
def test_servers_elsewhere(given, expected):
    """A real service would be taken for one on this machine, and be written to."""
    assert expected == Settings(**given).elsewhere()
