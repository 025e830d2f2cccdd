"""The price of a session or a package, kept beside it."""

from typing import Any

from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo.desk import Desk
from agendum_emulator.swoogo.resource import php_map

_CLEARED = "0"


def stored(store: Store, kind: str, owner_id: int) -> Record:
    """The stored price of a session or a package; one that was never set is null."""
    return store.get(kind, owner_id) or {"id": owner_id, "price": None, "conditional_prices": {}}


def as_read(fee: Record, owner: str) -> Record:
    """A price with the id of what it is for, `session_id` or `package_id`."""
    return {
        "id": fee["id"],
        owner: fee["id"],
        "price": fee["price"],
        "conditional_prices": php_map(fee["conditional_prices"]),
    }


def change(desk: Desk, kind: str, owner_id: int, body: dict[str, Any]) -> Record:
    """Store what a request sets; conditional prices that do not exist are ignored."""
    fee = stored(desk.store, kind, owner_id)
    given = body.get("conditional_prices", {})
    kept = {name: _two_decimals(given.get(name, price)) for name, price in fee["conditional_prices"].items()}
    price = body["price"] if "price" in body else fee["price"]
    changed = {**fee, "price": _two_decimals(price), "conditional_prices": kept}
    desk.store.put(kind, changed)
    return changed


def clear(desk: Desk, kind: str, owner_id: int) -> Record:
    """Set the price to nothing, and each conditional price to an empty string."""
    fee = stored(desk.store, kind, owner_id)
    cleared = {**fee, "price": _CLEARED, "conditional_prices": dict.fromkeys(fee["conditional_prices"], "")}
    desk.store.put(kind, cleared)
    return cleared


def _two_decimals(price: str | None) -> str | None:
    # Nothing, and what was cleared, stay as they are.
    if not price:
        return price
    whole, _, part = price.partition(".")
    return f"{whole}.{part[:2]:0<2}"
