"""Tests of what a user reads through the generated client, from the emulator."""

import datetime as dt

import pytest

from agendum import Swoogo
from agendum_api.api.swoogo_registrants import create_registrant, get_registrant, update_registrant
from agendum_api.api.swoogo_sessions import create_session, get_session, list_sessions
from agendum_api.models import (
    SwoogoCustomFieldsWrite,
    SwoogoRegistrantCreate,
    SwoogoRegistrantUpdate,
    SwoogoSessionCreate,
)
from agendum_api.types import Unset
from agendum_emulator import Emulator


@pytest.fixture(scope="module")
def swoogo():
    """A client of a new emulator."""
    with Emulator() as emulator, Swoogo("key", "secret", base_url=emulator.url, budget=False) as client:
        yield client


def test_custom_fields_of_a_session_are_reached_by_name(swoogo):
    """A user would have to go through private attributes to read what was asked for."""
    fields = SwoogoCustomFieldsWrite.from_dict({"c_1001": "Beginner", "c_1002": [{"id": 123}]})
    body = SwoogoSessionCreate(event_id=1, name="Opening", date=dt.date(2026, 5, 1), custom_fields=fields)
    created = create_session.sync(client=swoogo, body=body)

    session = get_session.sync(created.id, client=swoogo, fields="id,c_1001")

    assert ("Beginner", {"c_1001": "Beginner"}) == (session["c_1001"], session.additional_properties)
    assert "c_1001" in session
    assert isinstance(session.name, Unset)
    assert "Beginner" == get_session.sync(created.id, client=swoogo).custom_fields["c_1001"]


def test_custom_fields_of_a_registrant_are_written_and_read(swoogo):
    """They stand at the top level there, and hidden ones have another prefix."""
    body = SwoogoRegistrantCreate(event_id=1, email="ada@example.com", first_name="Ada")
    body["c_7"] = "vegan"
    number = create_registrant.sync(client=swoogo, body=body).id
    change = SwoogoRegistrantUpdate()
    change["h_note"] = "by the door"
    update_registrant.sync(number, client=swoogo, body=change)

    registrant = get_registrant.sync(number, client=swoogo, fields="email,c_7,h_note")

    assert ("ada@example.com", "vegan", "by the door") == (registrant.email, registrant["c_7"], registrant["h_note"])


def test_list_is_an_envelope_of_models(swoogo):
    """A user pages through the list with these numbers."""
    for name in ("A", "B", "C"):
        create_session.sync(
            client=swoogo, body=SwoogoSessionCreate(event_id=1, name=name, date=dt.date(2026, 5, 2), capacity=20)
        )

    page = list_sessions.sync(
        client=swoogo, event_id=1, per_page=2, page=2, sort="-id", fields="id,capacity", search="date=2026-05-02"
    )

    assert (3, 2, 2, 2) == (
        page.field_meta.total_count,
        page.field_meta.page_count,
        page.field_meta.current_page,
        page.field_meta.per_page,
    )
    assert [{"id", "capacity"}] == [set(session.to_dict()) for session in page.items]
    assert "page=2" in page.field_links.self_.href
