"""Eventify's forms and the lists beside them, and exhibitors, who fill in a form of their own."""

import json

import pytest

from agendum_contract import document
from agendum_contract.eventify_calls import blank_answers, done, fields, form, unique
from agendum_contract.steps import call
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("eventify"),
    pytest.mark.about("eventify-forms", "eventify-categories", "eventify-exhibitors"),
]
_FIELD = {"$ref": "#/components/schemas/EventifyFormField"}


def test_forms_are_those_of_the_event(eventify: Target) -> None:
    """Each form stands under its type, and belongs to the event that was asked for."""
    event = eventify.settings.eventify["eventid"]

    for form_type, each in done(eventify, "list_forms", query={"eventid": event}).items():
        assert form_type == each.get("form_type", form_type)
        assert event == each.get("eventid", event), f"the {form_type} form is that of another event"


def test_fields_of_forms_are_json_in_a_string(eventify: Target) -> None:
    """What is in it is a list of fields as the page has them, each with an id of its own."""
    for form_type, each in done(
        eventify, "list_forms", query={"eventid": eventify.settings.eventify["eventid"]}
    ).items():
        try:
            found = fields(each)
        except json.JSONDecodeError as error:
            pytest.fail(f"details_form of the {form_type} form is not JSON: {error}")
        assert isinstance(found, list), f"details_form of the {form_type} form is not a list"
        for field in found:
            problems = [error.message for error in document.validator(_FIELD).iter_errors(field)]
            assert [] == problems, f"{form_type}: {field}"
        ids = [field["id"] for field in found if "id" in field]
        assert len(set(ids)) == len(ids), f"an id is there twice in the {form_type} form"


@pytest.mark.parametrize("name", ["list_user_categories", "list_user_interests"])
def test_categories_and_interests_are_listed(name: str, eventify: Target) -> None:
    """The lists that an attendee is made with answer for the event."""
    assert isinstance(done(eventify, name, query={"eventid": eventify.settings.eventify["eventid"]}), list)


def test_an_exhibitor_is_answered(eventify: Target) -> None:
    """No page says where the booths are listed, so that this one may not exist; the answer is a documented one."""
    exhibitor_form = form(eventify, "exhibitor")
    call(
        eventify,
        "create_exhibitor",
        {
            "eventid": eventify.settings.eventify["eventid"],
            "name": unique("Harvest "),
            "booth": unique("Booth "),
            "form_number": exhibitor_form["form_number"],
            "details_form": blank_answers(exhibitor_form),
        },
    )


def test_an_exhibitor_has_a_booth(eventify: Target) -> None:
    """The page requires one; whatever else a server wants of an exhibitor, this one is incomplete."""
    exhibitor_form = form(eventify, "exhibitor")
    body = {
        "eventid": eventify.settings.eventify["eventid"],
        "name": unique("Homeless "),
        "form_number": exhibitor_form["form_number"],
        "details_form": blank_answers(exhibitor_form),
    }

    assert refused(call(eventify, "create_exhibitor", body)), "an exhibitor without a booth was created"
