"""Bodies have the media type that the page says: one that is declared as another is not read."""

import secrets
from typing import Any

import pytest

from agendum_contract.known import Known
from agendum_contract.samples import sample_session
from agendum_contract.steps import call
from agendum_contract.target import Target, refused

pytestmark = pytest.mark.half("server")

# Requests that are refused for want of a field where their body is not read.
_BODIES: dict[str, Any] = {
    "create_registrant": {"email": "", "first_name": "Mina", "last_name": "Undeclared"},
    "create_location": {"name": "Undeclared"},
    "create_transaction": {"registrant_id": 0, "type": "cash_payment", "amount": 1},
    "create_discount": {"code": "", "type": "absolute", "absolute_discount": 1},
}


@pytest.mark.vendor("swoogo")
@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.about(name)) for name in _BODIES])
def test_a_body_must_be_declared(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """A body of another media type is not read as a form, nor as JSON."""
    unique = f"{swoogo.settings.mark}-undeclared-{secrets.token_hex(6)}"
    values = {"email": f"{unique}@example.com", "code": unique, "registrant_id": swoogo_known.id("registrant")}
    body = {field: value or values[field] for field, value in _BODIES[name].items()}

    response = call(swoogo, name, {"event_id": swoogo.settings.swoogo_event_id, **body}, content_type="text/plain")

    assert refused(response), "a body that is declared as text/plain was read"


@pytest.mark.vendor("eventify")
@pytest.mark.about("create_sessions")
def test_sessions_of_the_app_must_be_declared(eventify: Target) -> None:
    """JSON that is declared as text is not read."""
    body = {"resource": [sample_session(eventify.settings)]}

    assert refused(call(eventify, "create_sessions", body, content_type="text/plain"))
