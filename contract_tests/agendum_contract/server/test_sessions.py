"""Swoogo's sessions: what is created is what was sent, it stays, and it is found again."""

from typing import Any

import pytest

from agendum_contract import document, echo
from agendum_contract.judge import faults
from agendum_contract.samples import ODD_TEXTS
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("swoogo"),
    pytest.mark.about("create_session", "get_session"),
]

# What the page's own example shows of a session that is read, and what its list of fields offers.
_ALWAYS_READ = ("name", "date", "start_time", "end_time", "description", "capacity")
_READABLE = (*_ALWAYS_READ, "id", "event_id", "admin_short_name", "badge_name", "use_event_timezone", "timezone")


def _session(target: Target, **fields: Any) -> dict[str, Any]:
    return {
        "event_id": target.settings.swoogo_event_id,
        "name": "Sample Session",
        "date": target.settings.day,
        **fields,
    }


def _whole_session(target: Target) -> dict[str, Any]:
    session = _session(
        target,
        name="Pushing an agenda",
        admin_short_name="Push",
        badge_name="Agenda",
        description="How an agenda gets from here to there.",
        start_time="10:15:00",
        end_time="11:45:00",
        use_event_timezone=0,
        timezone="America/New_York",
        capacity=150,
        webinar_url="https://example.com/webinar/1",
        sold_out_message="No seat is left.",
        session_status="approved",
        locked_when_saved=1,
        selection_control="included",
        selected_by_default=0,
        prevent_session_conflicts=1,
    )
    if target.settings.custom_fields:
        session["custom_fields"] = target.settings.custom_fields
    return session


def _create(target: Target, body: dict[str, Any]) -> dict[str, Any]:
    response = target.call("create_session", body)
    assert [] == faults(document.operations()["create_session"], response)
    assert not refused(response), f"a valid session was refused: {response.text[:300]}"
    created: dict[str, Any] = response.json()
    return created


def _get(target: Target, session_id: int, **query: str) -> dict[str, Any]:
    response = target.call("get_session", ids={"session_id": session_id}, query=query)
    assert [] == faults(document.operations()["get_session"], response)
    assert not refused(response), f"session {session_id} is not found: {response.text[:300]}"
    got: dict[str, Any] = response.json()
    return got


def test_a_session_needs_little(swoogo: Target) -> None:
    """The fields that the page requires are enough, and they come back."""
    sent = _session(swoogo)

    assert [] == list(echo.differences(sent, _create(swoogo, sent)))


def test_what_is_created_is_what_was_sent(swoogo: Target) -> None:
    """The answer is the whole record, custom fields included."""
    sent = _whole_session(swoogo)

    assert [] == list(echo.differences(sent, _create(swoogo, sent)))


def test_what_was_created_stays(swoogo: Target) -> None:
    """A session that was created is read back by its id, with what was sent."""
    sent = _whole_session(swoogo)
    created = _create(swoogo, sent)

    got = _get(swoogo, created["id"])

    assert created["id"] == got.get("id"), "another record was returned"
    assert [] == list(echo.differences({name: sent[name] for name in _ALWAYS_READ}, got))
    assert [] == list(echo.differences(sent, got, absent_is_fine=True))


def test_fields_can_be_chosen(swoogo: Target) -> None:
    """The fields that are asked for come, and what is not asked for does not."""
    sent = _whole_session(swoogo)
    created = _create(swoogo, sent)

    got = _get(swoogo, created["id"], fields=",".join(_READABLE))

    assert set(_READABLE) == got.keys() & set(_READABLE)
    assert [] == list(echo.differences({name: value for name, value in sent.items() if name in _READABLE}, got))
    assert {"id", "name"} >= _get(swoogo, created["id"], fields="id,name").keys()


def test_each_session_is_its_own(swoogo: Target) -> None:
    """Two sessions have two ids, and each id leads to its own session."""
    ids = {name: _create(swoogo, _session(swoogo, name=name))["id"] for name in ("First", "Second")}

    assert 2 == len(set(ids.values()))
    assert ids == {name: _get(swoogo, each).get("id") for name, each in ids.items()}
    assert ids.keys() == {_get(swoogo, each).get("name") for each in ids.values()}


def test_an_unknown_session_is_not_found(swoogo: Target, sessions: list[int]) -> None:
    """No record is made up for an id that was never handed out."""
    response = swoogo.call("get_session", ids={"session_id": max(sessions) + 1_000_000_000})

    assert [] == faults(document.operations()["get_session"], response)
    assert refused(response)


@pytest.mark.parametrize("name", ["event_id", "name", "date"])
def test_required_fields_are_required(name: str, swoogo: Target) -> None:
    """A session without one of them is refused."""
    body = {field: value for field, value in _session(swoogo).items() if field != name}

    response = swoogo.call("create_session", body)

    assert [] == faults(document.operations()["create_session"], response)
    assert refused(response), f"a session without {name} was created"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("session_status", "undocumented"),
        ("selection_control", "undocumented"),
        ("locked_when_saved", "maybe"),
        ("selected_by_default", 7),
        ("prevent_session_conflicts", 7),
        ("capacity", "many"),
        ("date", "someday"),
        ("start_time", "noonish"),
    ],
)
def test_invalid_values_are_refused(field: str, value: object, swoogo: Target) -> None:
    """A value that the page rules out is not taken."""
    response = swoogo.call("create_session", _session(swoogo, **{field: value}))

    assert [] == faults(document.operations()["create_session"], response)
    assert refused(response), f"{field}={value} was accepted"


def test_a_form_must_be_declared_as_one(swoogo: Target) -> None:
    """A body of another media type is not read as a form."""
    response = swoogo.call("create_session", _session(swoogo), content_type="text/plain")

    assert [] == faults(document.operations()["create_session"], response)
    assert refused(response), "a form that is declared as text/plain was read"


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_no_text_breaks_the_server(text: str, swoogo: Target) -> None:
    """Whatever the text, it is taken or refused, and it is never an internal error."""
    fields: list[dict[str, Any]] = [
        {name: text} for name in ("name", "description", "admin_short_name", "badge_name", "sold_out_message")
    ]
    fields += [{"custom_fields": {name: text}} for name in list(swoogo.settings.custom_fields)[:1]]
    for each in fields:
        response = swoogo.call("create_session", _session(swoogo, **each))

        assert [] == faults(document.operations()["create_session"], response)
