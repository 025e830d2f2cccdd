"""Swoogo's speakers: sessions that are added stay with the speaker."""

import secrets
from typing import Any

import pytest

from agendum_contract import document
from agendum_contract.judge import faults
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("swoogo"),
    pytest.mark.about("create_session", "add_sessions_to_speaker"),
]
_OPERATION = "add_sessions_to_speaker"


def _add(target: Target, session_ids: list[int]) -> dict[str, Any]:
    ids = {"speaker_id": target.settings.swoogo_speaker_id}
    response = target.call(_OPERATION, {"session_ids": session_ids}, ids=ids)
    assert [] == faults(document.operations()[_OPERATION], response)
    assert not refused(response), f"sessions of the speaker's event were refused: {response.text[:300]}"
    speaker: dict[str, Any] = response.json()
    return speaker


def test_added_sessions_are_shown(swoogo: Target, sessions: list[int]) -> None:
    """The answer is the speaker that was asked for, with all sessions that were ever added."""
    first = _add(swoogo, sessions[:1])
    both = _add(swoogo, sessions[1:2])

    assert swoogo.settings.swoogo_speaker_id == first.get("id") == both.get("id"), "another speaker was returned"
    assert set(sessions[:1]) <= {each.get("id") for each in first.get("sessions", [])}
    assert set(sessions[:2]) <= {each.get("id") for each in both.get("sessions", [])}


def test_added_sessions_have_their_names(swoogo: Target) -> None:
    """The sessions within the speaker are the ones that were created."""
    # New ones: whether a session may be added twice, no page says.
    body = {"event_id": swoogo.settings.swoogo_event_id, "date": swoogo.settings.day}
    sent = [f"Talk {secrets.token_hex(4)}" for _ in range(2)]
    names = {swoogo.call("create_session", {**body, "name": name}).json()["id"]: name for name in sent}

    shown = {each.get("id"): each.get("name") for each in _add(swoogo, list(names)).get("sessions", [])}

    assert names == {each: shown.get(each) for each in names}


@pytest.mark.parametrize("body", [{}, {"session_ids": "all"}, {"session_ids": ["first"]}])
def test_invalid_bodies_are_refused(body: dict[str, Any], swoogo: Target) -> None:
    """Without a list of ids nothing is added."""
    response = swoogo.call(_OPERATION, body, ids={"speaker_id": swoogo.settings.swoogo_speaker_id})

    assert [] == faults(document.operations()[_OPERATION], response)
    assert refused(response), f"{body} was accepted"


def test_unknown_sessions_are_refused(swoogo: Target, sessions: list[int]) -> None:
    """The page promises a validation error for an id that is not a session of the event."""
    unknown = max(sessions) + 1_000_000_000
    ids = {"speaker_id": swoogo.settings.swoogo_speaker_id}

    response = swoogo.call(_OPERATION, {"session_ids": [unknown]}, ids=ids)

    assert [] == faults(document.operations()[_OPERATION], response)
    assert refused(response), "a session that does not exist was added"


def test_an_unknown_speaker_is_not_found(swoogo: Target, sessions: list[int]) -> None:
    """Sessions are not added to a speaker who does not exist."""
    response = swoogo.call(_OPERATION, {"session_ids": sessions[:1]}, ids={"speaker_id": 2_000_000_000})

    assert [] == faults(document.operations()[_OPERATION], response)
    assert refused(response)


@pytest.mark.parametrize("number", [0, -1, 2**31, 2**63, 10**30])
def test_no_number_breaks_the_server(number: int, swoogo: Target, sessions: list[int]) -> None:
    """An id of any size is found or not, and it is never an internal error."""
    speaker = {"speaker_id": swoogo.settings.swoogo_speaker_id}
    for body, ids in (
        ({"session_ids": [number]}, speaker),
        ({"session_ids": sessions[:1]}, {"speaker_id": _nobody(number)}),
    ):
        response = swoogo.call(_OPERATION, body, ids=ids)

        assert [] == faults(document.operations()[_OPERATION], response)
    response = swoogo.call("get_session", ids={"session_id": number})

    assert [] == faults(document.operations()["get_session"], response)


def _nobody(number: int) -> int:
    """Keep away from speakers who may exist."""
    return number if abs(number) >= 2**31 else 2**31 + number
