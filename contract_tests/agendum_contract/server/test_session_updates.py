"""What hangs on Swoogo's sessions: updates, prices, locations, attendance and the custom fields themselves."""

import datetime as dt
import secrets
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from agendum_contract import echo
from agendum_contract.known import NOBODY, Known
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("swoogo"),
    pytest.mark.about("swoogo-sessions", "swoogo-locations"),
]

_Record = dict[str, Any]


def _create(target: Target, **fields: Any) -> dict[str, int]:
    """Create a session, and return its id as it stands in a path."""
    body = {"event_id": target.settings.swoogo_event_id, "name": "Before", "date": target.settings.day, **fields}
    return {"session_id": done(target, "create_session", body)["id"]}


def _read(target: Target, session: dict[str, int], **query: str) -> _Record:
    return done(target, "get_session", ids=session, query=query)


def _update(target: Target, session: dict[str, int], **fields: Any) -> httpx.Response:
    """Change a session. One rendering of the page requires the event and the name, so that they are always sent."""
    body = {"event_id": target.settings.swoogo_event_id, "name": "Before", **fields}
    return call(target, "update_session", body, ids=session)


def _updated(target: Target, session: dict[str, int], **fields: Any) -> _Record:
    response = _update(target, session, **fields)
    assert not refused(response), f"a valid change was refused: {response.text[:300]}"
    answer: _Record = response.json()
    return answer


def _stay(attendance: _Record) -> dt.timedelta:
    return dt.datetime.fromisoformat(attendance["check_out_date"]) - dt.datetime.fromisoformat(
        attendance["check_in_date"]
    )


def _amount(price: Any) -> float:
    """Return a price as a number; none, an empty text and zero are all free of charge."""
    return float(price or 0)


def test_an_update_of_a_session_is_partial(swoogo: Target) -> None:
    """What was sent is changed, and stays; what was not sent is as it was."""
    before: _Record = {"start_time": "10:15:00", "end_time": "11:45:00", "description": "About.", "capacity": 20}
    session = _create(swoogo, **before)
    change = {"name": "After", "capacity": 30}

    answer = _updated(swoogo, session, **change)
    got = _read(swoogo, session)

    assert session["session_id"] == got.get("id", session["session_id"]), "another record was returned"
    expected = {**before, "date": swoogo.settings.day, **change}
    assert [] == list(echo.differences(expected, got))
    assert [] == list(echo.differences(expected, answer, absent_is_fine=True))


def test_an_update_takes_each_field(swoogo: Target) -> None:
    """Every field that the page lists can be changed."""
    session = _create(swoogo)
    change = {
        "admin_short_name": "Push",
        "badge_name": "Agenda",
        "description": "How an agenda gets from here to there.",
        "date": "2026-06-16",
        "start_time": "09:00:00",
        "end_time": "10:00:00",
        "use_event_timezone": 0,
        "timezone": "America/New_York",
        "webinar_url": "https://example.com/webinar/1",
        "session_status": "approved",
        "locked_when_saved": 1,
        "selection_control": "included",
        "selected_by_default": 1,
        "prevent_session_conflicts": 1,
    }
    if swoogo.settings.custom_fields:
        change["custom_fields"] = swoogo.settings.custom_fields

    _updated(swoogo, session, **change)

    assert [] == list(echo.differences(change, _read(swoogo, session), absent_is_fine=True))


def test_an_update_touches_one_session(swoogo: Target) -> None:
    """Other sessions stay as they are."""
    session, other = _create(swoogo), _create(swoogo)

    _updated(swoogo, session, name="After")

    assert ["After", "Before"] == [_read(swoogo, each).get("name") for each in (session, other)]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("session_status", "undocumented"),
        ("selection_control", "undocumented"),
        ("prevent_session_conflicts", 7),
        ("capacity", "many"),
        ("date", "someday"),
    ],
)
def test_an_invalid_update_is_refused(field: str, value: object, swoogo: Target) -> None:
    """A value that the page rules out is not taken."""
    session = _create(swoogo)

    assert refused(_update(swoogo, session, **{field: value})), f"{field}={value} was accepted"
    assert str(value) != str(_read(swoogo, session).get(field)), f"{field}={value} was refused, and stored"


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        ("update_session", {"event_id": 1, "name": "Nobody"}),
        ("update_session_fee", {"price": "1.00"}),
        ("remove_session_fee", None),
    ],
)
def test_an_unknown_session_cannot_be_changed(operation: str, body: _Record | None, swoogo: Target) -> None:
    """No record is made up for an id that was never handed out."""
    assert refused(call(swoogo, operation, body, ids={"session_id": NOBODY}))


def test_a_price_is_set_and_removed(swoogo: Target) -> None:
    """The price that was set is shown by `expand=fees`, and is gone when it was removed."""
    session = _create(swoogo)

    for price in ("20.00", "5.50"):
        answer = done(swoogo, "update_session_fee", {"price": price}, ids=session)
        shown = _read(swoogo, session, expand="fees").get("fees", {})

        assert [float(price)] * 2 == [_amount(each.get("price")) for each in (answer, shown)]
        assert session["session_id"] == answer.get("session_id", session["session_id"]), "the price is another one's"

    removed = done(swoogo, "remove_session_fee", ids=session)
    shown = _read(swoogo, session, expand="fees").get("fees", {})

    assert [0, 0] == [_amount(each.get("price")) for each in (removed, shown)]


def test_a_price_that_does_not_exist_is_ignored(swoogo: Target) -> None:
    """Only conditional prices that exist can be changed; others do not come into being."""
    session = _create(swoogo)

    answer = done(
        swoogo, "update_session_fee", {"price": "5.00", "conditional_prices": {str(NOBODY): "1.00"}}, ids=session
    )

    assert _amount(answer.get("price")) == 5, "the price was not set"
    assert str(NOBODY) not in answer.get("conditional_prices", ())


@pytest.mark.parametrize("price", ["free", {"text": "no string"}])
def test_an_invalid_price_is_refused(price: object, swoogo: Target) -> None:
    """A price is a decimal number."""
    session = _create(swoogo)

    assert refused(call(swoogo, "update_session_fee", {"price": price}, ids=session)), f"{price} was accepted"


def test_a_session_takes_place_somewhere(swoogo: Target) -> None:
    """A location that was created can be given to a session, which shows it by `expand=location`."""
    body = {"event_id": swoogo.settings.swoogo_event_id, "name": f"{swoogo.settings.mark} Room {secrets.token_hex(3)}"}
    sent = {**body, "capacity": 40, "color": "#FF0000", "use_event_address": 0}
    location = done(swoogo, "create_location", sent)

    # The page shows an answer without the event.
    assert [] == list(echo.differences(sent, location, absent_is_fine=True))
    session = _create(swoogo, location_id=location["id"])
    shown = _read(swoogo, session, expand="location").get("location")
    assert isinstance(shown, dict), "the location is not shown"
    assert str(location["id"]) == str(shown.get("id")), "the session takes place elsewhere"


@pytest.mark.parametrize(
    ("field", "value"),
    [("event_id", None), ("name", None), ("name", "x" * 256), ("color", "#FF00000"), ("use_event_address", "true")],
)
def test_an_invalid_location_is_refused(field: str, value: object, swoogo: Target) -> None:
    """What the page requires must be there; the switch is 0 or 1, and not true, as the page says in so many words."""
    body = {"event_id": swoogo.settings.swoogo_event_id, "name": f"{swoogo.settings.mark} Nowhere", field: value}
    sent = {name: each for name, each in body.items() if each is not None}

    assert refused(call(swoogo, "create_location", sent)), f"a location with {field}={value} was created"


def test_attendance_is_recorded(swoogo: Target, swoogo_known: Known) -> None:
    """The answer names the session and the registrant, and tells as long a stay as was sent."""
    registrant = swoogo_known.id("registrant")
    if registrant is None:
        pytest.skip("there is no registrant, and none could be created")
    sent = {
        **_create(swoogo),
        "registrant_id": registrant,
        "check_in_date": f"{swoogo.settings.day} 10:15:00",
        "check_out_date": f"{swoogo.settings.day} 11:45:00",
    }

    ids = {"registrant_id": registrant, "session_id": sent["session_id"]}
    # Only who has a session may be able to attend it.
    done(swoogo, "add_session_to_registrant", ids=ids)

    answer = done(swoogo, "create_session_attendance", sent)

    assert {name: str(value) for name, value in ids.items()} == {name: str(answer.get(name)) for name in ids}
    # Which zone the moments are in, no page says.
    assert _stay(sent) == _stay(answer), "the moments are others"


@pytest.fixture
def field(swoogo: Target) -> Iterator[_Record]:
    """A custom field of sessions, which is called as before when the test is over."""
    found = done(swoogo, "list_session_fields", query={"fields": "id,attribute,name", "per-page": 1})["items"]
    if not found:
        pytest.skip("the account has no custom field of sessions")
    yield found[0]
    done(swoogo, "update_session_field", {"name": found[0]["name"]}, ids={"field_id": found[0]["id"]})


def test_a_custom_field_is_renamed(swoogo: Target, field: _Record) -> None:
    """The new name stays, and what the records know the field by is as it was."""
    name = f"{field['name']} {secrets.token_hex(3)}"

    answer = done(swoogo, "update_session_field", {"name": name}, ids={"field_id": field["id"]})
    query = {"fields": "id,attribute,name", "ids": str(field["id"])}
    [got] = done(swoogo, "list_session_fields", query=query)["items"]

    assert [name, name] == [answer.get("name"), got.get("name")]
    assert field["attribute"] == got.get("attribute"), "the field became another one"


def test_the_name_of_a_custom_field_is_a_text(swoogo: Target, field: _Record) -> None:
    """An object is none, and the field is called as before."""
    body = {"name": {"text": "no string"}}

    assert refused(call(swoogo, "update_session_field", body, ids={"field_id": field["id"]})), "an object was a name"
