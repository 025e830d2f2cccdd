"""Swoogo's records, each read alone: the one that was asked for, with the fields and the relations that were."""

import re

import pytest

from agendum_contract import document
from agendum_contract.known import Known, kind_of
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo")]

_CUSTOM = re.compile(r"(c|h|sq)_")
_NOT_FOUND = 404
# What a page says that `expand` knows, as far as the record may have it.
_RELATIONS = {
    "get_event": ("folder", "location", "sessions", "sponsors", "speakers", "translations"),
    "get_registrant": ("homeAddress", "workAddress", "billingAddress", "emailHistory"),
    "get_discount": ("alternates", "autopopulate", "registrantCount", "reservedCount"),
    "get_transaction": ("paymentGateway", "registrant"),
    "get_question": ("choices",),
}


def _readable(*, among: object = None) -> pytest.MarkDecorator:
    """Parametrize a test with the operations that read one record and know `fields`."""
    return pytest.mark.parametrize(
        "name",
        [
            pytest.param(name, marks=pytest.mark.about(name))
            for name, each in document.operations().items()
            if each.vendor == "swoogo" and name.startswith("get_") and "fields" in each.parameters
            if among is None or name in _RELATIONS
        ],
    )


def _ids(name: str, target: Target, known: Known) -> dict[str, int]:
    """Return the path parameters of a record that exists, or skip."""
    operation = document.operations()[name]
    (parameter,) = [key for key, each in operation.parameters.items() if each["in"] == "path"]
    number = known.id(kind_of(operation, parameter) or "")
    if number is None or call(target, name, ids={parameter: number}).status_code == _NOT_FOUND:
        pytest.skip(f"there is no record that {name} could read")
    return {parameter: number}


@_readable()
def test_a_record_is_the_one_of_the_path(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """Its id is the one that was asked for, with and without `fields`, and with no field there is no other."""
    ids = _ids(name, swoogo, swoogo_known)
    (number,) = ids.values()

    whole, chosen = done(swoogo, name, ids=ids), done(swoogo, name, ids=ids, query={"fields": "id"})

    # Without `fields` some pages print a part of the record.
    assert number == whole.get("id", number), "another record was returned"
    assert {"id": number} == {field: value for field, value in chosen.items() if not _CUSTOM.match(field)}


@_readable(among=_RELATIONS)
def test_relations_of_a_record_are_expanded(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """What `expand` names is there."""
    ids = _ids(name, swoogo, swoogo_known)
    relations = _RELATIONS[name]
    # Whether a relation has to be among the fields as well, no page says.
    query = {"fields": ",".join(("id", *relations)), "expand": ",".join(relations)}

    got = done(swoogo, name, ids=ids, query=query)

    # Only what has been through a gateway may have one.
    assert [] == [each for each in relations if each not in got and each != "paymentGateway"]


@pytest.mark.about("get_contact")
@pytest.mark.parametrize("number", [2**31, 2**63, 10**30])
def test_no_number_is_too_large_to_be_looked_up(number: int, swoogo: Target) -> None:
    """An id of any size is not found, and it is never an internal error."""
    assert refused(call(swoogo, "get_contact", ids={"contact_id": number}))


@pytest.mark.about("update_session", "create_session")
def test_an_update_answers_its_session(swoogo: Target) -> None:
    """An answer that has an id has the one of the path."""
    body = {"event_id": swoogo.settings.swoogo_event_id, "name": "Before"}
    number = done(swoogo, "create_session", {**body, "date": swoogo.settings.day})["id"]

    answer = done(swoogo, "update_session", {**body, "name": "After"}, ids={"session_id": number})

    assert number == answer.get("id", number), "another session was answered"
