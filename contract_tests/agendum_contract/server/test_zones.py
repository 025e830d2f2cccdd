"""Swoogo's zones of time: a session has its own, or that of its event, and its clock is never moved."""

import pytest

from agendum_contract.steps import done
from agendum_contract.target import Target

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo")]


@pytest.mark.about("create_session", "get_session", "get_event")
def test_a_session_without_a_zone_is_in_that_of_its_event(swoogo: Target) -> None:
    """The page says so, and the times of the session mean something else in any other."""
    event = done(
        swoogo, "get_event", ids={"event_id": swoogo.settings.swoogo_event_id}, query={"fields": "id,timezone"}
    )
    if not event.get("timezone"):
        pytest.skip("the event has no time zone")
    body = {"event_id": swoogo.settings.swoogo_event_id, "name": "Somewhere", "date": swoogo.settings.day}
    number = done(swoogo, "create_session", {**body, "start_time": "10:15:00", "end_time": "11:45:00"})["id"]

    got = done(swoogo, "get_session", ids={"session_id": number}, query={"fields": "id,timezone"})

    # Where it is shown as none, the zone of the event applies.
    assert got.get("timezone") in (None, "", event["timezone"])


@pytest.mark.about("create_session", "get_session")
@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_the_clock_of_a_session_is_local(zone: str, swoogo: Target) -> None:
    """Whatever the zone, the day and the times are read as they were written."""
    written = {"date": swoogo.settings.day, "start_time": "00:15:00", "end_time": "23:45:00"}
    body = {"event_id": swoogo.settings.swoogo_event_id, "name": "Elsewhere", "timezone": zone, **written}
    number = done(swoogo, "create_session", {**body, "use_event_timezone": 0})["id"]

    got = done(swoogo, "get_session", ids={"session_id": number}, query={"fields": f"id,timezone,{','.join(written)}"})

    assert {**written, "timezone": zone} == {name: got.get(name) for name in (*written, "timezone")}


@pytest.mark.about("create_session", "get_session", "update_session")
def test_an_update_does_not_move_the_clock(swoogo: Target) -> None:
    """New times are read as they were sent, and a new name leaves them alone."""
    body = {"event_id": swoogo.settings.swoogo_event_id, "name": "Early"}
    number = done(swoogo, "create_session", {**body, "date": swoogo.settings.day, "timezone": "Asia/Tokyo"})["id"]
    ids, times = {"session_id": number}, {"start_time": "08:15:00", "end_time": "09:45:00"}

    done(swoogo, "update_session", {**body, **times}, ids=ids)
    done(swoogo, "update_session", {**body, "name": "Later"}, ids=ids)

    got = done(swoogo, "get_session", ids=ids, query={"fields": f"id,{','.join(times)}"})
    assert times == {name: got.get(name) for name in times}
