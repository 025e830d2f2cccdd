import httpx
import pytest

from agendum_emulator import Emulator

# Two events, so that what belongs to another one can be named.
_SESSION = {"date": "2026-05-01", "name": "S"}
_SEED = {
    "swoogo": {
        "events": [{"id": 1, "timezone": "Europe/London"}, {"id": 2}],
        "sessions": [{**_SESSION, "id": 1, "event_id": 1}, {**_SESSION, "id": 2, "event_id": 2}],
        "registrant_types": [
            {"id": 1, "event_id": 1, "name": "Guest", "capacity": 30},
            {"id": 2, "event_id": 2, "name": "Guest"},
        ],
        "packages": [{"id": 1, "event_id": 1, "name": "Day"}, {"id": 2, "event_id": 2, "name": "Day"}],
        "package_fees": [{"id": 1, "price": "5.00", "conditional_prices": {"7": "4.00"}}],
        "registrants": [
            {"id": 1, "event_id": 1, "first_name": "Ada", "reg_type_id": 1, "email": "ada@example.com"},
            {"id": 2, "event_id": 2, "first_name": "Bo"},
        ],
        "questions": [{"id": 1, "event_id": 2, "choices": [{"id": 1, "name": "Elsewhere"}]}],
    }
}


@pytest.fixture(scope="session")
def _two_events(_clock):
    with Emulator(clock=_clock, seed=_SEED) as emulator, httpx.Client(trust_env=False) as client:
        yield emulator, client


@pytest.fixture
def two_events(_two_events, clock):
    """A client, with a Swoogo token, of an emulator that knows two events with a registrant each."""
    emulator, client = _two_events
    emulator.reset()
    client.base_url = emulator.url
    form = {"grant_type": "client_credentials"}
    token = client.post("/api/v1/oauth2/token", auth=("key", "secret"), data=form).json()["access_token"]
    client.headers["Authorization"] = f"Bearer {token}"
    return client
