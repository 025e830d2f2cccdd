"""Eventify's sessions: each session that is sent becomes one, and gets an id."""

from typing import Any

import pytest

from agendum_contract import document
from agendum_contract.judge import faults
from agendum_contract.samples import ODD_TEXTS, sample_session
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("eventify"), pytest.mark.about("create_sessions")]
_OPERATION = document.operations()["create_sessions"]
_REQUIRED = document.load()["components"]["schemas"]["EventifySessionCreate"]["required"]


def _create(target: Target, *sessions: dict[str, Any]) -> list[int]:
    response = target.call("create_sessions", {"resource": list(sessions)})
    assert [] == faults(_OPERATION, response)
    assert not refused(response), f"valid sessions were refused: {response.text[:300]}"
    return [each["id"] for each in response.json()]


@pytest.mark.parametrize("count", [1, 3])
def test_each_session_gets_an_id(count: int, eventify: Target) -> None:
    """The answer has as many ids as the request has sessions, each of them new."""
    sessions = [
        sample_session(eventify.settings, title=f"{eventify.settings.mark} Session {number}") for number in range(count)
    ]

    first, second = _create(eventify, *sessions), _create(eventify, *sessions)

    assert [count, count] == [len(first), len(second)], "the number of ids is not the number of sessions"
    assert 2 * count == len({*first, *second}), "an id was handed out twice"


def test_optional_fields_are_taken(eventify: Target) -> None:
    """What the page lists as optional does not hinder."""
    session = sample_session(
        eventify.settings,
        description="How an agenda gets into the app.",
        rsvp=True,
        rsvp_capacity="fixed",
        capacity=20,
        wait_list_enabled=False,
        tags="agenda",
    )

    assert 1 == len(_create(eventify, session))


@pytest.mark.parametrize("name", _REQUIRED)
def test_required_fields_are_required(name: str, eventify: Target) -> None:
    """A session without one of them is refused."""
    session = {field: value for field, value in sample_session(eventify.settings).items() if field != name}

    response = eventify.call("create_sessions", {"resource": [session]})

    assert [] == faults(_OPERATION, response)
    assert refused(response), f"a session without {name} was created"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("checkintype", "undocumented"),
        ("sessiontype", "undocumented"),
        ("rsvp_capacity", "undocumented"),
        ("eventid", "first"),
        ("title", {"text": "no string"}),
        ("capacity", "many"),
        ("speakerid", "first"),
        ("description", {"text": "no string"}),
        ("tags", ["no", "string"]),
    ],
)
def test_invalid_values_are_refused(field: str, value: object, eventify: Target) -> None:
    """A value that the page rules out is not taken."""
    session = sample_session(eventify.settings, rsvp=True, **{field: value})

    response = eventify.call("create_sessions", {"resource": [session]})

    assert [] == faults(_OPERATION, response)
    assert refused(response), f"{field}={value} was accepted"


@pytest.mark.parametrize("body", [{}, {"resource": "all"}, {"resource": {"title": "no list"}}])
def test_a_body_without_a_list_is_refused(body: dict[str, Any], eventify: Target) -> None:
    """The page demands the exact format."""
    response = eventify.call("create_sessions", body)

    assert [] == faults(_OPERATION, response)
    assert refused(response), f"{body} was accepted"


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_no_text_breaks_the_server(text: str, eventify: Target) -> None:
    """Whatever the text, it is taken or refused, and it is never an internal error."""
    for field in ("title", "description", "location", "tags"):
        sent = f"{eventify.settings.mark} {text}" if field == "title" else text
        response = eventify.call("create_sessions", {"resource": [sample_session(eventify.settings, **{field: sent})]})

        assert [] == faults(_OPERATION, response)
