"""The servers that the tests talk to, and the undoing of what the tests do to them."""

import contextlib
from collections.abc import Generator, Iterator

import pytest

from agendum_contract.harvest import Harvest
from agendum_contract.known import Known
from agendum_contract.plugin import PREPARED
from agendum_contract.target import Target, refused
from agendum_contract.undo.scope import lasting


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(fixturedef: pytest.FixtureDef[object]) -> Generator[None, object, object]:
    """Keep what a fixture of more than one test makes until the end of the run."""
    with contextlib.nullcontext() if fixturedef.scope == "function" else lasting():
        return (yield)


@pytest.fixture(autouse=True)
def undone(request: pytest.FixtureRequest) -> Iterator[None]:
    """Undo what a test has made and changed, however it ends."""
    yield
    ready = request.config.stash.get(PREPARED, None)
    if ready is not None:
        # The tests of a replay need no server.
        ready.undoing.after_test(request.node.nodeid)


@pytest.fixture(scope="session")
def swoogo(pytestconfig: pytest.Config) -> Target:
    """The Swoogo server under test."""
    return pytestconfig.stash[PREPARED].targets["swoogo"]


@pytest.fixture(scope="session")
def eventify(pytestconfig: pytest.Config) -> Target:
    """The Eventify server under test."""
    return pytestconfig.stash[PREPARED].targets["eventify"]


@pytest.fixture(scope="session")
def sessions(swoogo: Target) -> list[int]:
    """Ids of sessions that exist, made through a documented call."""
    body = {"event_id": swoogo.settings.swoogo_event_id, "date": swoogo.settings.day}
    ids = []
    for name in ("Opening", "Closing"):
        response = swoogo.call("create_session", {**body, "name": name})
        assert not refused(response), f"no session can be made in event {body['event_id']}: {response.text[:300]}"
        ids.append(response.json()["id"])
    return ids


@pytest.fixture(scope="session")
def swoogo_known(swoogo: Target) -> Known:
    """Records that exist on the Swoogo server."""
    return Known(swoogo)


@pytest.fixture(scope="session")
def eventify_known(eventify: Target) -> Known:
    """Records that exist on the Eventify server."""
    return Known(eventify)


@pytest.fixture
def checks_credentials(request: pytest.FixtureRequest) -> None:
    """Skip where the server says of itself that it takes any credentials."""
    vendor = request.node.get_closest_marker("vendor").args[0]
    if request.config.stash[PREPARED].targets[vendor].accepts_any_credentials():
        pytest.skip(f"{vendor}: the server says that it takes any credentials")


@pytest.fixture(scope="session")
def harvest() -> Harvest:
    """The valid cases that were generated for the servers."""
    return Harvest()
