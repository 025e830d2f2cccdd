"""New records: each gets an id that no other has."""

import secrets
from collections.abc import Callable
from typing import Any

import pytest

from agendum_contract import settings
from agendum_contract.known import Known
from agendum_contract.steps import call
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo")]

_NEW: dict[str, Callable[[Known], dict[str, Any]]] = {
    "create_session": lambda known: {"name": _unique(), "date": known.day},
    "create_registrant": lambda _known: {
        "email": f"{_unique()}@example.com",
        "first_name": "Mina",
        "last_name": "Numbered",
    },
    "create_registrant_type": lambda _known: {"name": _unique()},
    "create_package": lambda _known: {"name": _unique()},
    "create_location": lambda _known: {"name": _unique()},
    "create_discount": lambda _known: {
        "code": _unique(),
        "type": "absolute",
        "absolute_discount": 1,
        "apply_to_all": True,
    },
    "create_webhook": lambda _known: {
        "name": _unique(),
        "url": "https://hooks.example.com/swoogo",
        "trigger_object": "session",
        "enabled": False,
        "trigger_on_delete": True,
    },
}
_OF_THE_ACCOUNT = ("create_webhook",)


def _unique() -> str:
    return f"{settings.current().mark}-numbered-{secrets.token_hex(5)}"


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.about(name)) for name in _NEW])
def test_each_record_has_its_own_id(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """Two records with one id could not be told apart."""
    event = {} if name in _OF_THE_ACCOUNT else {"event_id": swoogo.settings.swoogo_event_id}

    answers = [call(swoogo, name, {**event, **_NEW[name](swoogo_known)}) for _ in range(2)]

    refusals = [each.text[:200] for each in answers if refused(each)]
    assert [] == refusals, "a valid record was refused"
    ids = [each.json()["id"] for each in answers if "id" in each.json()]
    # Some pages print an answer without an id.
    assert len(set(ids)) == len(ids), f"one id for two records: {ids}"


@pytest.mark.about("create_session_attendance")
def test_each_attendance_has_its_own_id(swoogo: Target, swoogo_known: Known, sessions: list[int]) -> None:
    """One registrant attends two sessions, which makes two records."""
    registrant = swoogo_known.id("registrant")
    if registrant is None:
        pytest.skip("there is no registrant, and none could be created")
    moment = f"{swoogo.settings.day} 10:15:00"
    bodies = [{"registrant_id": registrant, "session_id": each, "check_in_date": moment} for each in sessions]
    for each in sessions:
        # Only who has a session may be able to attend it.
        swoogo.call("add_session_to_registrant", ids={"registrant_id": registrant, "session_id": each})

    answers = [call(swoogo, "create_session_attendance", each) for each in bodies]

    ids = [each.json()["id"] for each in answers if not refused(each) and "id" in each.json()]
    assert len(set(ids)) == len(ids), f"one id for two attendances: {ids}"
