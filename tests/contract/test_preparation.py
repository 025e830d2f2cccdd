import pytest

from agendum_contract.preparation import prepared
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings
from agendum_emulator import Emulator


@pytest.fixture(scope="module")
def emulator():
    """A server that takes any credentials."""
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("vendors", [("swoogo",), ("eventify",), ("swoogo", "eventify")])
def test_targets_are_the_servers_that_are_named(vendors, emulator):
    """A server would be tested that nobody named, or one that was named would be left out."""
    urls = {f"{vendor}_url": emulator.url for vendor in vendors}
    with prepared(Settings(**urls).with_stand_in_credentials()) as ready:
        assert list(vendors) == list(ready.targets)
        assert list(vendors) == [target.vendor for target in ready.targets.values()]


def test_the_client_needs_no_server(refused_url):
    """The client could not be tested on its own."""
    with prepared(Settings(swoogo_url=refused_url, halves=("client",))) as ready:
        assert {} == ready.targets


def test_connections_are_closed(emulator, refused_url):
    """A run that cannot begin would leave connections open, and so would one that ended."""
    with prepared(Settings(swoogo_url=emulator.url).with_stand_in_credentials()) as ready:
        client = ready.targets["swoogo"]._client
    assert client.is_closed
    settings = Settings(swoogo_url=emulator.url, eventify_url=refused_url).with_stand_in_credentials()
    with pytest.raises(CannotRun, match=r"^eventify: no answer"), prepared(settings):
        pytest.fail("the run began")
