import pytest

from agendum_contract.preparation import prepared
from agendum_contract.problems import CannotRun
from agendum_contract.servers import running
from agendum_contract.settings import Settings


def test_the_emulator_is_told_the_credentials(bare_environment):
    """The suite could not see whether wrong credentials are rejected; or a ready token would be used on it."""
    with running(Settings(session_token="ready")) as complete:
        assert complete.swoogo_url == complete.eventify_url
        assert ("contract", "con:tract/+", "me@example.com", "p&w", "") == (
            complete.consumer_key,
            complete.consumer_secret,
            complete.email,
            complete.password,
            complete.session_token,
        )
        with prepared(complete) as ready:
            assert not ready.targets["swoogo"].accepts_any_credentials()
            assert not ready.targets["eventify"].accepts_any_credentials()
    with pytest.raises(CannotRun, match="no answer"), prepared(complete):
        pytest.fail("the emulator was left running")


@pytest.mark.parametrize("settings", [Settings(halves=("client",)), Settings(swoogo_url="http://x")])
def test_no_emulator_is_started_where_none_is_needed(settings):
    """A run of the client would need the emulator."""
    with running(settings) as complete:
        assert settings is complete
