"""Eventify's schedule: what is created is in it, and what it names can be read."""

from typing import Any

import pytest

from agendum_contract.eventify_calls import done, unique
from agendum_contract.known import NOBODY
from agendum_contract.samples import sample_session
from agendum_contract.steps import call
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("eventify"),
    pytest.mark.about("eventify-sessions", "eventify-sponsors"),
]


def _listed(target: Target, **session: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a new session as the schedule has it, and the schedule."""
    title = unique("Session ")
    done(target, "create_sessions", {"resource": [sample_session(target.settings, title=title, **session)]})
    schedule = done(target, "list_schedule")
    found = [each for each in schedule["sessions"] if each.get("title") == title]
    if not found and target.settings.session_token:
        pytest.skip("the schedule is that of the token, which was given and may be for another event")
    assert found, "the schedule of the event lacks a new session"
    return found[0], schedule


def test_a_created_session_is_in_the_schedule(eventify: Target) -> None:
    """The schedule of the token's event has a new session, under the date and the track that were named."""
    listed, _schedule = _listed(eventify, description="How an agenda gets into the app.")

    for name in ("scheduledateid", "scheduletrackid"):
        sent = eventify.settings.eventify[name]
        assert str(sent) == str(listed.get(name, sent)), f"{name}: sent {sent}, listed {listed[name]}"


def test_a_session_is_linked_to_its_speaker(eventify: Target) -> None:
    """The speaker that a session is created with is the one that the schedule links it to."""
    speakers = done(eventify, "list_schedule").get("speakers")
    if not speakers or "speakerid" not in speakers[0]:
        pytest.skip("the schedule has no speaker")
    speaker = speakers[0]["speakerid"]

    listed, schedule = _listed(eventify, speakerid=speaker)

    if "session_speakers" not in schedule or "sessionid" not in listed:
        pytest.skip("the schedule does not say who speaks where")
    links = [(link.get("sessionid"), link.get("speakerid")) for link in schedule["session_speakers"]]
    assert {speaker} == {each for session, each in links if session == listed["sessionid"]}


def test_a_sponsor_of_the_schedule_is_read(eventify: Target) -> None:
    """A sponsor is found under the id that the schedule has, and it is that sponsor."""
    sponsors = done(eventify, "list_schedule").get("sponsors")
    if not sponsors or "sponsorid" not in sponsors[0]:
        pytest.skip("the schedule has no sponsor")
    listed = sponsors[0]

    got = done(eventify, "get_app_sponsor", ids={"sponsorid": listed["sponsorid"]})

    assert listed["sponsorid"] == got["sponsorid"], "another sponsor was returned"
    assert listed.get("name", got.get("name")) == got.get("name", listed.get("name"))


def test_an_unknown_sponsor_is_not_found(eventify: Target) -> None:
    """No sponsor is made up for an id that nobody has."""
    assert refused(call(eventify, "get_app_sponsor", ids={"sponsorid": NOBODY}))
