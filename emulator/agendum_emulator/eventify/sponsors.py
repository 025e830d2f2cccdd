"""Eventify's operation on sponsors, which are only read."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.eventify.desk import Action, Desk, shown
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record

KIND = "eventify-sponsors"


def get_app_sponsor(desk: Desk, call: Call) -> Reply:
    """Answer one sponsor."""
    sponsor = desk.found(KIND, call.params["sponsorid"])
    fields = shown(sponsor, "name", "description", "logoimage", "website", "categoryid")
    return json_reply(200, {"sponsorid": sponsor["id"], **fields, "sponsorship_title": membership(sponsor)})


def membership(sponsor: Record) -> Record:
    """The level of a sponsor, which two answers have under two names."""
    return shown(sponsor, "membershiptitle", "bgcolor", "textcolor")


ACTIONS: Final[Mapping[str, Action]] = {"get_app_sponsor": get_app_sponsor}
