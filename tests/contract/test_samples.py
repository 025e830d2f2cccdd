import pytest

from agendum_contract import document
from agendum_contract.known import NOBODY
from agendum_contract.samples import ODD_TEXTS, sample_session, small_call
from agendum_contract.settings import Settings
from agendum_contract.target import encode

from .conftest import FakeKnown

OPERATIONS = document.operations()
GIVEN = Settings(swoogo_event_id=9, eventify={**Settings().eventify, "eventid": 8})


class AllKnown:
    """Has a record of every kind."""

    def id(self, kind):
        """The id of one."""
        return 77


@pytest.mark.parametrize("name", OPERATIONS)
def test_small_calls_are_valid(name):
    """A valid request would be refused, and a server be failed for it, or left untested."""
    operation = OPERATIONS[name]

    call = small_call(operation, GIVEN, AllKnown())

    required = {each for each, parameter in operation.parameters.items() if parameter.get("required")}
    assert required == {*call["ids"], *call["query"]}
    for each, value in {**call["ids"], **call["query"]}.items():
        is_text = operation.parameters[each]["schema"].get("type") == "string"
        shown = str(value) if is_text else value
        assert document.validator(operation.parameters[each]["schema"]).is_valid(shown), each
    if operation.media_type is None:
        assert call["body"] is None
    else:
        assert document.validator(operation.request_schema).is_valid(call["body"])
    assert isinstance(encode(operation, call["body"]), bytes)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("get_session", {"ids": {"session_id": 77}, "query": {}}),
        ("list_sessions", {"ids": {}, "query": {"event_id": 77}}),
        ("add_session_to_registrant", {"ids": {"registrant_id": 77, "session_id": 77}, "query": {}}),
        ("email_registrant", {"ids": {"registrant_id": NOBODY}}),
        ("forget_contact", {"ids": {"contact_id": NOBODY}, "query": {}}),
        ("update_session_field", {"ids": {"field_id": NOBODY}, "query": {}}),
        ("list_forms", {"ids": {}, "query": {"eventid": 8}}),
    ],
)
def test_ids_of_small_calls(name, expected):
    """A call would find nobody; or a mail would leave, a person be forgotten, a field of all sessions be changed."""
    call = small_call(OPERATIONS[name], GIVEN, AllKnown())
    assert expected["ids"].items() <= call["ids"].items()
    assert expected.get("query", {}) == call["query"]


def test_what_is_not_known_is_nobody():
    """A record that nobody made for the run would be changed."""
    assert {"package_id": NOBODY} == small_call(OPERATIONS["update_package_fee"], GIVEN, FakeKnown())["ids"]


def test_sessions_of_eventify():
    """The records that exist would not be named, or a field that is given would not be sent."""
    session = sample_session(GIVEN, title="Other", capacity=5)

    assert (8, "Other", 5) == (session["eventid"], session["title"], session["capacity"])
    assert GIVEN.eventify_times.items() <= session.items()
    assert document.validator(OPERATIONS["create_sessions"].request_schema).is_valid({"resource": [session]})


def test_odd_texts_differ():
    """A kind of text would be tried twice, and another not at all."""
    assert len(ODD_TEXTS) == len(set(ODD_TEXTS.values()))
