"""Eventify's attendees: they are created with what the lists of the event offer, and changed by their id."""

import json
from typing import Any

import pytest

from agendum_contract.eventify_calls import blank_answers, done, form, unique
from agendum_contract.known import NOBODY
from agendum_contract.steps import call
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("eventify"),
    pytest.mark.about("eventify-attendees"),
]


@pytest.fixture(scope="module")
def attendee(eventify: Target) -> dict[str, Any]:
    """An attendee to create, but for the address: the form and the category are the event's."""
    attendee_form = form(eventify, "attendee")
    event = eventify.settings.eventify["eventid"]
    categories = done(eventify, "list_user_categories", query={"eventid": event})
    fitting = [each["category_id"] for each in categories if each["category_type"] == "attendee"]
    if not fitting:
        pytest.skip("the event has no user category of the type attendee")
    return {
        "eventid": event,
        "firstname": "Mina",
        "lastname": "Okafor",
        "userpassword": "123456",
        "form_number": attendee_form["form_number"],
        "isactive": 1,
        "isadmin": 0,
        "isnetworking": 1,
        "profileurl": None,
        "details_form": blank_answers(attendee_form),
        "exhibitoridfk": None,
        "speakeridfk": None,
        "sponsoridfk": None,
        "usercategory": str(fitting[0]),
        "userinterests": None,
        "userwaitlistmode": 0,
        "sendwelcomeemail": False,
    }


def _addressed(attendee: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"email": f"{unique('attendee-')}@example.com", **attendee, **fields}


@pytest.fixture(scope="module")
def userid(attendee: dict[str, Any], eventify: Target) -> int:
    """The id of a new attendee, which the answer to the creation has."""
    created = done(eventify, "create_attendee", _addressed(attendee))
    number: int = created["userresponse"]["content"]["resource"][0]["appuserid"]
    return number


def test_each_attendee_gets_an_id(attendee: dict[str, Any], userid: int, eventify: Target) -> None:
    """The answer has the id of the new attendee, and the event."""
    created = done(eventify, "create_attendee", _addressed(attendee))

    user = created["userresponse"]["content"]["resource"][0]
    assert userid != user["appuserid"], "an id was handed out twice"
    assert attendee["eventid"] == user.get("eventid", attendee["eventid"]), "the attendee is in another event"


def test_interests_of_the_event_are_taken(attendee: dict[str, Any], eventify: Target) -> None:
    """The ids are those of the list."""
    interests = done(eventify, "list_user_interests", query={"eventid": attendee["eventid"]})
    if not interests:
        pytest.skip("the event has no user interest")
    ids = ",".join(str(each["interest_id"]) for each in interests[:2])

    done(eventify, "create_attendee", _addressed(attendee, userinterests=ids))


def test_an_attendee_is_changed(attendee: dict[str, Any], userid: int, eventify: Target) -> None:
    """One field is enough; an address comes with the names."""
    names = {"firstname": "Minna", "lastname": "Okafor"}
    for body in ({"lastname": "Okafor-Lind"}, {"email": f"{unique('attendee-')}@example.com", **names}):
        done(eventify, "update_attendee", body, ids={"userid": userid})


def test_answers_to_the_form_are_changed(attendee: dict[str, Any], userid: int, eventify: Target) -> None:
    """They are taken as JSON in a string, as the page has it, or as a list, as client code sends them."""
    answers = attendee["details_form"]
    bodies = [
        {"form_number": attendee["form_number"], "details_form": given} for given in (json.dumps(answers), answers)
    ]

    responses = [call(eventify, "update_attendee", body, ids={"userid": userid}) for body in bodies]

    assert not all(map(refused, responses)), f"refused in both ways: {[each.text[:200] for each in responses]}"


@pytest.mark.parametrize(
    "fields",
    [{"email": "minna@example.com"}, {"sendwelcomeemail": True}, {"form_number": 1}],
    ids=lambda fields: next(iter(fields)),
)
def test_fields_that_go_together_are_asked_for(fields: dict[str, Any], userid: int, eventify: Target) -> None:
    """An address needs the names, a welcome mail the address, and the number of a form the answers to it."""
    assert refused(call(eventify, "update_attendee", fields, ids={"userid": userid})), f"{fields} alone was accepted"


@pytest.mark.parametrize(("name", "value"), [("userpassword", "12345"), ("usercategory", "")])
def test_invalid_attendees_are_refused(name: str, value: str, attendee: dict[str, Any], eventify: Target) -> None:
    """A password has six characters, and at least one category is needed."""
    response = call(eventify, "create_attendee", _addressed(attendee, **{name: value}))

    assert refused(response), f"an attendee with {name} {value!r} was created"


def test_an_unknown_attendee_is_not_found(eventify: Target) -> None:
    """Nobody is changed under an id that nobody has."""
    assert refused(call(eventify, "update_attendee", {"lastname": "Nobody"}, ids={"userid": NOBODY}))
