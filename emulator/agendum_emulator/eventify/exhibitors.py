"""Eventify's operation on exhibitors, whom no documented call reads."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.eventify import forms
from agendum_emulator.eventify.desk import Action, Desk, Refused
from agendum_emulator.messages import Call, Reply, json_reply

KIND = "eventify-exhibitors"

_PRODUCT = ("productcategory", "productsubcategory", "industry")


def create_exhibitor(desk: Desk, call: Call) -> Reply:
    """Store an exhibitor.

    Where the booths and the products are listed is not documented: any booth is free that nobody has, and any product
    will do.
    """
    body = desk.body("create_exhibitor", call)
    desk.event(body["eventid"])
    forms.check(desk, body["eventid"], "exhibitor", body["form_number"], body["details_form"])
    missing = [name for name in _PRODUCT if name not in body]
    if missing and len(missing) < len(_PRODUCT):
        raise Refused(400, f"{missing[0]}: is required where a product is sent")
    if any(each["booth"] == body["booth"] for each in desk.of_event(KIND, body["eventid"])):
        raise Refused(400, f"booth: is taken: {body['booth']}")
    return json_reply(200, [{"id": desk.add(KIND, body)["id"]}])


ACTIONS: Final[Mapping[str, Action]] = {"create_exhibitor": create_exhibitor}
