"""Tests of the bodies that probes of Eventify send."""

import pytest

from agendum_contract.probes.eventify_bodies import attendee, exhibitor, new_speaker, schedule, sends, sends_session
from doubles.scripted_eventify import FORM, MARK, NO, READS, SAVED, server


def test_no_two_records_have_one_name():
    """A second record would be refused for its address or its name, and a reading be taken for the reason."""
    target = server(create_attendee=SAVED, create_sessions=[{"id": 1}], **READS)
    made = {**attendee(target), "isadmin": 1}
    for _ in range(2):
        sends(target, "create_attendee")(made)
        sends_session(target)({"title": made["lastname"], "description": "Mine."})

    attendees = [body for name, body in target._client._transport.sent if name == "create_attendee"]
    sessions = [body["resource"][0] for name, body in target._client._transport.sent if name == "create_sessions"]
    assert 2 == len({each["email"] for each in attendees}) == len({each["lastname"] for each in attendees})
    assert 2 == len({each["title"] for each in sessions})
    assert {"Mine."} == {each["description"] for each in sessions}
    assert all(each["email"].startswith(MARK) and each["email"].endswith("@example.com") for each in attendees)
    assert [made["firstname"], made["usercategory"]] * 2 == [
        each[name] for each in attendees for name in ("firstname", "usercategory")
    ]


@pytest.mark.parametrize(
    ("build", "answers", "reason"),
    [
        (attendee, {}, "no form of the type attendee"),
        (attendee, {**READS, "list_user_categories": []}, "no user category"),
        (attendee, {**READS, "list_user_categories": NO}, "no user category"),
        (exhibitor, {"list_forms": {"attendee": FORM}}, "no form of the type exhibitor"),
        (schedule, {"list_schedule": NO}, "schedule cannot be read"),
        (new_speaker, {"create_app_speaker": NO}, "no speaker can be made"),
        (new_speaker, {"create_app_speaker": SAVED, "list_schedule": {"speakers": [{}]}}, "lacks a new speaker"),
    ],
)
def test_what_a_probe_needs_is_missing(build, answers, reason):
    """A probe would end in a traceback where an event lacks something."""
    with pytest.raises(ValueError, match=reason):
        build(server(**answers))
