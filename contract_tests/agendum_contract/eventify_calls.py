"""Calls of Eventify that several scenarios begin with, and records that are found through them."""

import json
import secrets
from typing import Any

import pytest

from agendum_contract import document, settings
from agendum_contract.steps import call
from agendum_contract.target import Target, refused


def done(target: Target, name: str, body: Any = None, **parts: Any) -> Any:
    """Call an operation with what the server has to take, and return the body of the answer; see ``steps.call``."""
    response = call(target, name, body, **parts)
    if response.status_code in (404, 405) and document.operations()[name].definition["x-evidence"] == "inferred":
        pytest.skip(f"no page prints the path of {name}, and the server has nothing at {response.request.url.path}")
    assert not refused(response), f"{name} refuses what is valid: {response.status_code} {response.text[:300]}"
    return response.json()


def form(target: Target, form_type: str) -> dict[str, Any]:
    """Return the form of the event for records of a type, or skip where it has none."""
    forms = done(target, "list_forms", query={"eventid": target.settings.eventify["eventid"]})
    if form_type not in forms:
        pytest.skip(f"the event has no form of the type {form_type}")
    found: dict[str, Any] = forms[form_type]
    return found


def fields(form: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the fields of a form, which are JSON in a string."""
    found: list[dict[str, Any]] = json.loads(form.get("details_form") or "[]")
    return found


def blank_answers(form: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the answers of somebody who leaves every field of a form blank, in the order of the form."""
    answers = []
    for field in fields(form):
        if "id" not in field:
            continue
        takes_none = field.get("is_section") or field.get("input_type") == "dynamicfield"
        answers.append({"id": field["id"]} if takes_none else {"id": field["id"], "value": ""})
        answers += [{"id": each["id"], "value": ""} for each in field.get("group_fields") or [] if "id" in each]
    return answers


def unique(text: str) -> str:
    """Return a text that no other record has, and that begins with the mark of the run."""
    return f"{settings.current().mark}-{text}{secrets.token_hex(4)}"
