"""The definition of a custom field: how it is made, and how its choices change."""

from collections.abc import Mapping
from typing import Any

from agendum_emulator.store import Record
from agendum_emulator.validation import Problem


def new(given: Mapping[str, Any]) -> Record:
    """The record of a field definition; only `id` must be given."""
    choices = [
        {"id": choice["id"], "name": choice.get("name", f"Choice {choice['id']}"), "sort": place}
        for place, choice in enumerate(given.get("choices", []), 1)
    ]
    return {
        "id": given["id"],
        "attribute": given.get("attribute", f"c_{given['id']}"),
        "name": given.get("name", f"Field {given['id']}"),
        "type": given.get("type", "dropDownList" if choices else "textInput"),
        "visible": True,
        "required": False,
        "sort": 0,
        "allow_html": False,
        "choices": choices,
        "settings": None,
        "s_hint": None,
        "s_url_display_format": None,
        "s_button_text": None,
        "s_url_image_id": None,
        "s_max_links": None,
        "s_link_collection_fields": None,
    }


def with_changes(choices: list[Record], changes: list[dict[str, Any]]) -> tuple[list[Record], list[Problem]]:
    """The choices after all changes, and what is wrong with these."""
    kept = {str(choice["id"]): choice for choice in choices}
    largest = max((choice["id"] for choice in choices), default=0)
    found = []
    for index, change in enumerate(changes):
        if "id" not in change:
            if "name" not in change:
                found.append(Problem(("choices", index), "must have a name or an id"))
                continue
            # The id of a choice that goes in the same request is not handed out again.
            largest += 1
            kept[str(largest)] = {"id": largest, "name": change["name"], "sort": len(kept) + 1}
            continue
        # A number, or a text that may have more digits than Python reads as a number.
        number = str(change["id"])
        if number not in kept:
            found.append(Problem(("choices", index, "id"), f"is no choice of the field: {number}"))
        elif change.get("delete"):
            del kept[number]
        else:
            kept[number] = {**kept[number], "name": change.get("name", kept[number]["name"])}
    return list(kept.values()), found
