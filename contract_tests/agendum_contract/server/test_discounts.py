"""Swoogo's discount codes: what is created stays, and changes in part."""

import secrets
from typing import Any

import pytest

from agendum_contract.known import NOBODY
from agendum_contract.samples import ODD_TEXTS
from agendum_contract.steps import call, differences, done
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo"), pytest.mark.about("swoogo-discounts")]

# The page promises each of them in every answer; those that only its older versions have are left out.
_ALWAYS = {
    *("id", "parent_id", "event_id", "code", "type", "capacity", "min_group_size", "registrants_per_use"),
    *("sold_out_message", "percentage_discount", "absolute_discount", "applicable_line_items", "apply_to_all"),
    *("custom_fees", "notes", "created_at", "updated_at"),
}


def _discount(target: Target, **fields: Any) -> dict[str, Any]:
    # A discount of nothing, or on nothing, may be against a rule of the business.
    amount = {"type": "percentage", "percentage_discount": 12.5, "apply_to_all": True}
    code = f"CONTRACT-{secrets.token_hex(6)}"
    return {"event_id": target.settings.swoogo_event_id, "code": code, **amount, **fields}


def _whole(target: Target) -> dict[str, Any]:
    return _discount(target, capacity=25, notes="Made by a test.")


def _get(target: Target, number: int, **query: Any) -> dict[str, Any]:
    return done(target, "get_discount", ids={"discount_id": number}, query=query)


def test_a_discount_stays(swoogo: Target) -> None:
    """The answer to a create is what was sent, the code is read back by its id, and each property is there."""
    sent = _whole(swoogo)

    created = done(swoogo, "create_discount", sent)
    got = _get(swoogo, created["id"])

    assert {} == differences(sent, created)
    assert {} == differences({**sent, "id": created["id"]}, got)
    assert set() == _ALWAYS - got.keys(), "the page promises that each property is always there"


def test_fees_are_written_by_another_name(swoogo: Target, sessions: list[int]) -> None:
    """The fees that are sent as `custom_fees_update` are read as `custom_fees`."""
    first, second = (str(each) for each in sessions)
    sent = _discount(swoogo, type="specific", custom_fees_update={"session": {first: "80", second: "90"}})
    number = done(swoogo, "create_discount", sent)["id"]

    # Whether a fee that is not sent stays, no page says.
    changes = {"custom_fees_update": {"session": {first: "80", second: "95"}}}
    done(swoogo, "update_discount", changes, ids={"discount_id": number})

    fees = _get(swoogo, number).get("custom_fees") or {}
    assert isinstance(fees, dict)
    found = {each: float(price) for each, price in dict(fees.get("session") or {}).items()}
    assert {first: 80, second: 95} == {each: found.get(each) for each in (first, second)}


def test_an_update_of_a_discount_is_partial(swoogo: Target) -> None:
    """What was sent is changed, and what was left out is not."""
    sent = _whole(swoogo)
    number = done(swoogo, "create_discount", sent)["id"]

    changed = done(swoogo, "update_discount", {"notes": "Changed."}, ids={"discount_id": number})

    expected = {**sent, "id": number, "notes": "Changed."}
    assert {} == differences(expected, changed)
    assert {} == differences(expected, _get(swoogo, number))


def test_a_discount_is_listed_in_its_event(swoogo: Target) -> None:
    """A search by the code finds one of two, with the fields that were asked for and no others."""
    first, _ = (done(swoogo, "create_discount", _discount(swoogo)) for _ in range(2))
    query = {"event_id": swoogo.settings.swoogo_event_id, "fields": "id,code", "search": f"code={first['code']}"}

    items = done(swoogo, "list_discounts", query=query)["items"]

    assert [{"id": first["id"], "code": first["code"]}] == items


def test_a_clone_is_a_copy(swoogo: Target) -> None:
    """It is a new record with the values of the first, and the code that was chosen."""
    sent = _whole(swoogo)
    number = done(swoogo, "create_discount", sent)["id"]
    query = {"code": f"{sent['code']}-2"}

    clone = done(swoogo, "clone_discount", ids={"discount_id": number}, query=query)

    assert number != clone["id"], "the clone is the original"
    assert {} == differences({**sent, **query}, clone)
    assert sent["code"] == _get(swoogo, number).get("code"), "the original has another code now"


@pytest.mark.parametrize("name", ["event_id", "code", "type"])
def test_required_fields_are_required(name: str, swoogo: Target) -> None:
    """A discount without one of them is refused."""
    body = {field: value for field, value in _discount(swoogo).items() if field != name}

    assert refused(call(swoogo, "create_discount", body)), f"a discount without {name} was created"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("type", "undocumented"),
        ("code", "less<than"),
        ("code", "C" * 256),
        ("percentage_discount", "half"),
        ("capacity", "many"),
    ],
)
def test_invalid_values_are_refused(field: str, value: str, swoogo: Target) -> None:
    """A value that the page rules out is not taken, neither at first nor later."""
    number = done(swoogo, "create_discount", _discount(swoogo))["id"]

    assert refused(call(swoogo, "create_discount", _discount(swoogo, **{field: value}))), f"{field}={value} was taken"
    assert refused(call(swoogo, "update_discount", {field: value}, ids={"discount_id": number})), (
        f"{field} was changed to {value}"
    )


def test_an_unknown_discount_is_not_found(swoogo: Target) -> None:
    """No record is made up, changed or copied for an id that was never handed out."""
    ids = {"discount_id": NOBODY}

    assert refused(call(swoogo, "get_discount", ids=ids))
    assert refused(call(swoogo, "update_discount", {"notes": "Nobody's."}, ids=ids))
    assert refused(call(swoogo, "clone_discount", ids=ids))


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_no_text_breaks_the_server(text: str, swoogo: Target) -> None:
    """Whatever the text, it is taken or refused, and it is never an internal error."""
    # A code of its own for each run, lest the second run meet the code of the first.
    for fields in ({"notes": text, "sold_out_message": text}, {"code": f"{secrets.token_hex(6)}{text}"}):
        call(swoogo, "create_discount", _discount(swoogo, **fields))
