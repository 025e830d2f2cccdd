"""Probes of fees, discount codes and transactions."""

from typing import Any, Final

import httpx

from agendum_contract.known import Known
from agendum_contract.probes.asking import NUMBER, answer, between, form_of, need, session, unique, words
from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_FEE = {"id", "package_id", "price", "conditional_prices"}
_REFUSED_FOR_WANT_OF_A_TOKEN = (401, 403)
_OLDER = ("all_registrants_in_group", "visibility_id", "is_sold_out")


def _fee_answer(target: Target, known: Known) -> Verdict:
    keys = set(answer(target, "update_package_fee", {"price": "5.00"}, ids={"package_id": need(known, "package")}))
    seen = f"the answer to a new price has {words(keys & _FEE)}"
    return between(keys >= _FEE, keys == {"price"}, seen)


def _fee_without_token(target: Target, known: Known) -> Verdict:
    ids = {"package_id": need(known, "package")}
    status = target.call("get_package_fee", ids=ids, anonymous=True).status_code
    seen = f"the fee of a package is answered with {status} without a token"
    return between(httpx.codes.is_success(status), status in _REFUSED_FOR_WANT_OF_A_TOKEN, seen)


def _discount_types(target: Target, known: Known) -> Verdict:
    item = str(known.id("session") or session(target, known))
    body = {"event_id": need(known, "event"), "type": "specific"}
    fees = {"session": {item: "80"}}
    got = _created_discount(target, {**body, "code": unique(target), "apply_to_all": True, "custom_fees_update": fees})
    is_as_written = isinstance(got.get("apply_to_all"), bool) or "custom_fees_update" in got
    if _has_fee(got, item):
        seen = f"fees are written as custom_fees_update and read as custom_fees, true as {form_of(got['apply_to_all'])}"
        return Verdict(BOTH, seen)
    if is_as_written:
        return Verdict(A, "a code is read back under the names and types that it was written with")
    again = _created_discount(target, {**body, "code": unique(target), "apply_to_all": 1, "custom_fees": fees})
    if _has_fee(again, item):
        return Verdict(B, "fees are written and read as custom_fees, and apply_to_all as a number")
    if not got and not again:
        return Verdict(NEITHER, "a code with fees is refused, whichever names and types it is written with")
    return Verdict(UNSETTLED, "the fee of a session is kept under neither name")


def _created_discount(target: Target, body: dict[str, Any]) -> dict[str, Any]:
    """Return a discount code as it is read after it was written, or nothing where it is refused."""
    response = target.call("create_discount", body)
    if not response.is_success:
        return {}
    return answer(target, "get_discount", ids={"discount_id": response.json()["id"]})


def _has_fee(discount: dict[str, Any], item: str) -> bool:
    fees = discount.get("custom_fees")
    of_sessions = fees.get("session") if isinstance(fees, dict) else None
    return isinstance(of_sessions, dict) and item in of_sessions


def _transactions(target: Target, known: Known) -> Verdict:
    body = {
        "event_id": need(known, "event"),
        "registrant_id": need(known, "registrant"),
        "type": "cash_payment",
        "amount": 1,
        "notes": target.settings.mark,
    }
    # At noon, so that it is the same day in most zones.
    plain, iso = (
        _is_taken(target, {**body, "datetime": text}, known.day)
        for text in (f"{known.day} 12:00:00", f"{known.day}T12:00:00Z")
    )
    if not plain and not iso:
        return Verdict(UNSETTLED, "no payment of a registrant who owes nothing is taken")
    card = target.call("create_transaction", {**body, "type": "credit_card_payment"}).status_code
    times = [name for name, is_taken in (("Y-m-d H:i:s", plain), ("ISO 8601", iso)) if is_taken]
    return between(plain, iso, f"a time is taken as {words(times)}; credit_card_payment is answered with {card}")


def _is_taken(target: Target, body: dict[str, Any], day: str) -> bool:
    response = target.call("create_transaction", body)
    return response.is_success and str(response.json().get("datetime", day)).startswith(day)


def _discount_age(target: Target, known: Known) -> Verdict:
    got = answer(target, "get_discount", ids={"discount_id": need(known, "discount")})
    older = [name for name in _OLDER if name in got]
    applies, fees = form_of(got.get("apply_to_all")), got.get("custom_fees")
    is_older = bool(older) or isinstance(got.get("apply_to_all"), bool) or (isinstance(fees, list) and bool(fees))
    # An empty map is a list in PHP, and tells nothing.
    is_newer = "parent_id" in got or applies == NUMBER or (isinstance(fees, dict) and bool(fees))
    seen = (
        f"a code has {words(older)} of the three older fields, {'a' if 'parent_id' in got else 'no'} parent_id, "
        f"and apply_to_all as {applies}"
    )
    return between(is_older, is_newer, seen)


PRICES: Final[tuple[Probe, ...]] = (
    Probe("swoogo-22", _fee_answer),
    Probe("swoogo-23", _fee_without_token),
    Probe("swoogo-24", _discount_types),
    Probe("swoogo-25", _transactions),
    Probe("swoogo-45", _discount_age),
)
