"""Swoogo's sponsors and their fields, which no documented call makes: those of the settings are read."""

from typing import Any

import pytest

from agendum_contract.known import NOBODY
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo"), pytest.mark.about("swoogo-sponsors")]

_NOT_FOUND = 404


def _read(target: Target, name: str, ids: dict[str, int], what: str) -> dict[str, Any]:
    response = call(target, name, ids=ids)
    if response.status_code == _NOT_FOUND:
        pytest.skip(f"{what} {next(iter(ids.values()))} is not there; name another one")
    assert not refused(response), f"{what} is not read: {response.text[:300]}"
    found: dict[str, Any] = response.json()
    return found


def test_a_sponsor_is_read(swoogo: Target) -> None:
    """The sponsor that is asked for comes, and of its fields those that are asked for."""
    ids = {"sponsor_id": swoogo.settings.swoogo_sponsor_id}

    sponsor = _read(swoogo, "get_sponsor", ids, "sponsor")
    chosen = done(swoogo, "get_sponsor", ids=ids, query={"fields": "id,name,level"})

    assert ids["sponsor_id"] == sponsor.get("id"), "another sponsor was returned"
    assert {name: sponsor.get(name) for name in ("id", "name", "level")} == chosen


def test_a_sponsor_field_is_read(swoogo: Target) -> None:
    """The field that is asked for comes, and of what describes it that which is asked for."""
    ids = {"field_id": swoogo.settings.swoogo_sponsor_field_id}

    field = _read(swoogo, "get_sponsor_field", ids, "sponsor field")
    chosen = done(swoogo, "get_sponsor_field", ids=ids, query={"fields": "id,attribute"})

    assert ids["field_id"] == field.get("id"), "another field was returned"
    assert {name: field.get(name) for name in ("id", "attribute")} == chosen


def test_unknown_sponsors_are_not_found(swoogo: Target) -> None:
    """No record is made up for an id that was never handed out."""
    assert refused(call(swoogo, "get_sponsor", ids={"sponsor_id": NOBODY}))
    assert refused(call(swoogo, "get_sponsor_field", ids={"field_id": NOBODY}))
