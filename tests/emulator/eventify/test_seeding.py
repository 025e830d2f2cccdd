import pytest

from agendum_emulator import seed, spec
from agendum_emulator.eventify import seeding


def records(**parts):
    """The records of a seed."""
    return seed.load({"eventify": parts}, spec.load()).records(0)


def test_replaced_date_leaves_the_default_track():
    """Seeds from before tracks had dates name dates only, and their sessions must still be taken."""
    found = records(scheduledates=[{"id": 4}])
    assert [{"id": 1, "name": "scheduletrack 1", "trackname": "Main track"}] == found["eventify-scheduletracks"]
    assert {"scheduletracks": [{"id": 1, "scheduledateid": 1, "trackname": "Main track"}]}.items() <= (
        seeding.complete({}).items()
    )


def test_replaced_event_keeps_the_default_records():
    """They name no event, and are in all of them."""
    found = records(events=[{"id": 2}])
    assert ([2], [1], [1, 2, 3]) == tuple(
        [record["id"] for record in found[f"eventify-{name}"]] for name in ("events", "sponsors", "forms")
    )


def test_what_is_not_said_is_filled_in():
    """A seed that only lists ids is readable in full."""
    found = records(
        **{name: [{"id": 9}] for name in ("apptabs", "colors", "scheduledates", "sponsors", "categories", "interests")},
        scheduletracks=[{"id": 9, "name": "Stage"}],
        forms=[{"id": 9, "form_type": "speaker"}],
        speakers=[{"id": 9, "firstname": "A", "lastname": "B"}],
    )
    texts = dict.fromkeys(("description", "logoimage", "website", "membershiptitle", "bgcolor", "textcolor"))
    assert {
        "eventify-events": [{"id": 1, "name": "event 1"}],
        "eventify-apptabs": [{"id": 9, "name": "apptab 9"}],
        "eventify-scheduledates": [{"id": 9, "name": "scheduledate 9", "isactive": 1}],
        "eventify-scheduletracks": [{"id": 9, "name": "Stage", "trackname": "Stage"}],
        "eventify-colors": [{"id": 9, "name": "color 9"}],
        "eventify-speakers": [{"id": 9, "firstname": "A", "lastname": "B"}],
        "eventify-sponsors": [{"id": 9, "name": "sponsor 9", "categoryid": None, **texts}],
        "eventify-forms": [
            {"id": 9, "form_type": "speaker", "form_name": "speaker form", "details_form": [], "version_no": 1}
        ],
        "eventify-categories": [{"id": 9, "category_type": "attendee"}],
        "eventify-interests": [{"id": 9, "interest": "interest 9"}],
    } == {kind: items for kind, items in found.items() if kind.startswith("eventify")}


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"colors": [{"id": 1, "eventid": 2}]}, "eventify.colors[0].eventid: there is none of events with the id 2"),
        (
            {"scheduletracks": [{"id": 1, "scheduledateid": 2}]},
            "eventify.scheduletracks[0].scheduledateid: there is none of scheduledates with the id 2",
        ),
        ({"speakers": [{"id": 1, "firstname": "A"}]}, "eventify.speakers[0].lastname: is required"),
        ({"forms": [{"id": 1}]}, "eventify.forms[0].form_type: is required"),
        (
            {"forms": [{"id": 1, "form_type": "x", "details_form": [{"label": "x"}]}]},
            "eventify.forms[0].details_form[0].id: is required",
        ),
        (
            {"forms": [{"id": 1, "form_type": "x", "details_form": [{"id": "a"}, {"id": "b", "is_section": 1}]}]},
            "eventify.forms[0].details_form[1].is_section: must be true or false",
        ),
        (
            {"forms": [{"id": 1, "form_type": "x", "details_form": [{"id": "a", "group_fields": [{}]}]}]},
            "eventify.forms[0].details_form[0].group_fields[0].id: is required",
        ),
        ({"scheduledates": [{"id": 1, "isactive": 2}]}, "eventify.scheduledates[0].isactive: must be one of: 0, 1"),
        ({"sponsors": [{"id": 1}, {"id": 1}]}, "eventify.sponsors[1].id: 1 is there twice"),
    ],
)
def test_wrong_seed_is_refused_with_its_place(parts, message):
    """A seed is written by hand; the message has to lead to the line."""
    with pytest.raises(seed.SeedError) as caught:
        records(**parts)
    assert f"seed: {message}" == str(caught.value)
