"""Eventify's lists of what attendees can be sorted by: categories and interests."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.eventify.desk import Action, Desk
from agendum_emulator.messages import Call, Reply, json_reply

CATEGORIES = "eventify-categories"
INTERESTS = "eventify-interests"


def list_user_categories(desk: Desk, call: Call) -> Reply:
    """Answer the user categories of an event."""
    found = desk.of_event(CATEGORIES, desk.event_of_query(call))
    return json_reply(200, [{"category_id": each["id"], "category_type": each["category_type"]} for each in found])


def list_user_interests(desk: Desk, call: Call) -> Reply:
    """Answer the interests of an event."""
    found = desk.of_event(INTERESTS, desk.event_of_query(call))
    return json_reply(200, [{"interest_id": each["id"], "interest": each["interest"]} for each in found])


ACTIONS: Final[Mapping[str, Action]] = {
    "list_user_categories": list_user_categories,
    "list_user_interests": list_user_interests,
}
