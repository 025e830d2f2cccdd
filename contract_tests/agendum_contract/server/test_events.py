"""Swoogo's events: the list has the event of the settings, and it is read by its id."""

import pytest

from agendum_contract.known import NOBODY
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo"), pytest.mark.about("swoogo-events")]

_RELATIONS = ("folder", "location", "sessions", "sponsors", "speakers", "translations")


def test_the_event_is_listed(swoogo: Target) -> None:
    """The event that is asked for by its id is in the list, alone, with the fields that were asked for."""
    event_id = swoogo.settings.swoogo_event_id

    (event,) = done(swoogo, "list_events", query={"ids": event_id, "fields": "id,name,timezone"})["items"]

    assert event_id == event.get("id"), "another event was returned"
    assert {"id", "name", "timezone"} == event.keys()
    assert event["name"] == done(swoogo, "get_event", ids={"event_id": event_id}).get("name")


def test_the_fields_of_an_event_can_be_chosen(swoogo: Target) -> None:
    """What is asked for comes, and what is not asked for does not."""
    ids = {"event_id": swoogo.settings.swoogo_event_id}

    assert {"id", "start_date", "status"} == done(
        swoogo, "get_event", ids=ids, query={"fields": "id,start_date,status"}
    ).keys()


def test_relations_of_an_event_are_expanded(swoogo: Target) -> None:
    """Each relation that the page names is there once it is asked for, and none before."""
    query = {"ids": swoogo.settings.swoogo_event_id, "fields": "id,name"}
    # Whether a relation has to be among the fields as well, no page says.
    wider = {**query, "fields": ",".join(("id", "name", *_RELATIONS)), "expand": ",".join(_RELATIONS)}

    (plain,) = done(swoogo, "list_events", query=query)["items"]
    (whole,) = done(swoogo, "list_events", query=wider)["items"]

    assert set() == plain.keys() & set(_RELATIONS)
    assert set(_RELATIONS) == whole.keys() & set(_RELATIONS)


def test_an_unknown_event_is_not_found(swoogo: Target) -> None:
    """No record is made up for an id that was never handed out."""
    assert refused(call(swoogo, "get_event", ids={"event_id": NOBODY}))
