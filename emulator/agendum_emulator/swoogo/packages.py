"""Swoogo's operations on packages and their prices."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.swoogo import fees, tier_records
from agendum_emulator.swoogo.desk import Action, Desk, refuse
from agendum_emulator.swoogo.references import require_fields

KIND = "swoogo-packages"
FEES = "swoogo-package-fees"


def create_package(desk: Desk, call: Call) -> Reply:
    """Store a package of an event."""
    body = desk.form("create_package", call)
    require_fields(body, "event_id", "name")
    refuse(tier_records.rule_problems(body))
    desk.event(body["event_id"])
    package = tier_records.new({**body, "id": desk.store.next_id(KIND)}, desk.now())
    desk.store.put(KIND, package)
    return json_reply(200, tier_records.as_read(package))


def update_package(desk: Desk, call: Call) -> Reply:
    """Change the fields that were sent."""
    body = desk.form("update_package", call)
    refuse(tier_records.rule_problems(body))
    package = desk.found(KIND, call.params["package_id"])
    return json_reply(200, tier_records.as_read(desk.change(KIND, package, body)))


def get_package_fee(desk: Desk, call: Call) -> Reply:
    """Answer the price of a package."""
    package = desk.found(KIND, call.params["package_id"])
    return json_reply(200, fees.as_read(fees.stored(desk.store, FEES, package["id"]), "package_id"))


def update_package_fee(desk: Desk, call: Call) -> Reply:
    """Set the price of a package."""
    body = desk.json("update_package_fee", call)
    package = desk.found(KIND, call.params["package_id"])
    return json_reply(200, fees.as_read(fees.change(desk, FEES, package["id"], body), "package_id"))


ACTIONS: Final[Mapping[str, Action]] = {
    "create_package": create_package,
    "update_package": update_package,
    "get_package_fee": get_package_fee,
    "update_package_fee": update_package_fee,
}
