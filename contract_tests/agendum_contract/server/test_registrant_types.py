"""Swoogo's registrant types: what is created is found, and an update leaves alone what it does not name."""

import secrets
from typing import Any

import pytest

from agendum_contract.known import NOBODY
from agendum_contract.samples import ODD_TEXTS
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("swoogo"),
    pytest.mark.about("swoogo-registrant-types"),
]


def _create(target: Target, name: str, **fields: Any) -> int:
    body = {"event_id": target.settings.swoogo_event_id, "name": name, **fields}
    number: int = done(target, "create_registrant_type", body)["id"]
    return number


def _read(target: Target, number: int, **query: str) -> dict[str, Any]:
    return done(target, "get_registrant_type", ids={"registrant_type_id": number}, query=query)


def _unique() -> str:
    return f"Exhibitor {secrets.token_hex(6)}"


def test_a_registrant_type_stays(swoogo: Target) -> None:
    """It is read back by its id with what was sent; the capacity is a number or the same as a string."""
    name = _unique()
    number = _create(swoogo, name, capacity=20)

    got = _read(swoogo, number)

    assert (number, name, "20") == (got.get("id"), got.get("name"), str(got.get("capacity")))
    assert {"", None} >= {got.get("admin_short_name"), got.get("sold_out_message")}
    assert {"id", "name"} == _read(swoogo, number, fields="id,name").keys()


def test_registrant_types_are_listed(swoogo: Target) -> None:
    """The list has those that were asked for, in the order and with the fields that were asked for."""
    family = _unique()
    ids = {name: _create(swoogo, name) for name in (f"{family} {letter}" for letter in "BCA")}
    query = {"event_id": swoogo.settings.swoogo_event_id, "fields": "id,name"}
    among = ",".join(map(str, ids.values()))

    ordered = done(swoogo, "list_registrant_types", query={**query, "ids": among, "sort": "-name"})["items"]
    found = done(swoogo, "list_registrant_types", query={**query, "search": f"name={family} A"})["items"]

    assert [{"id": ids[name], "name": name} for name in sorted(ids, reverse=True)] == ordered
    assert [{"id": ids[f"{family} A"], "name": f"{family} A"}] == found


def test_an_update_of_a_registrant_type_is_partial(swoogo: Target) -> None:
    """What was sent is changed, what was left out is not, and an empty capacity clears it."""
    name = _unique()
    number = _create(swoogo, name, capacity=20)
    ids = {"registrant_type_id": number}

    done(swoogo, "update_registrant_type", {"public_short_name": "Ex"}, ids=ids)
    once = _read(swoogo, number)
    done(swoogo, "update_registrant_type", {"capacity": ""}, ids=ids)
    twice = _read(swoogo, number)

    assert [(name, "Ex", "20"), (name, "Ex", "")] == [
        (got.get("name"), got.get("public_short_name"), str(got.get("capacity") or "")) for got in (once, twice)
    ]


@pytest.mark.parametrize("operation", ["get_registrant_type", "update_registrant_type"])
def test_an_unknown_registrant_type_is_not_found(operation: str, swoogo: Target) -> None:
    """None is made up for an id that was never handed out."""
    body = {"name": "Nobody"} if operation.startswith("update") else None

    assert refused(call(swoogo, operation, body, ids={"registrant_type_id": NOBODY}))


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_no_name_of_a_type_breaks_the_server(text: str, swoogo: Target) -> None:
    """Whatever the name, it is taken or refused, and it is never an internal error."""
    body = {"event_id": swoogo.settings.swoogo_event_id, "name": text}

    call(swoogo, "create_registrant_type", body)
