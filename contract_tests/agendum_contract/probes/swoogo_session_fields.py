"""Probes of which fields the answers about sessions have."""

from typing import Any, Final

from agendum_contract.known import Known
from agendum_contract.probes import swoogo_session_made as made
from agendum_contract.probes.asking import answer, between, need, words
from agendum_contract.probes.probe import UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_OF_THE_TABLE: Final = ("sold_out_message", "secure_id", "selection_control", "custom_fields")
_PRINTED: Final = (
    *("notes", "location", "track", "type_id", "times_with_timezone", "session_included", "direct_link"),
    *("virtual_link", "created_at", "updated_at"),
)
_RELATIONS: Final = ("speakers", "fees", "translations", "registrantCount")


def _required(target: Target, known: Known) -> Verdict:
    """Whether fields come along that were not asked for."""
    ids = {"session_id": made.number(target, known)}
    session = answer(target, "get_session", ids=ids, query={"fields": "id"})
    if "id" not in session:
        return Verdict(UNSETTLED, "what was asked for is missing")
    come = [name for name in ("event_id", "name") if name in session]
    return between(len(come) == 2, not come, f"what comes along with fields=id: {words(come)}")


def _beside_the_table(target: Target, known: Known) -> Verdict:
    """Which of two sets of fields a session has."""
    session = answer(target, "get_session", ids={"session_id": made.number(target, known)})
    first, second = [[name for name in names if name in session] for names in (_OF_THE_TABLE, _PRINTED)]
    seen = f"{len(first)} of the {len(_OF_THE_TABLE)} fields of the table, {len(second)} of the {len(_PRINTED)} printed"
    return between(bool(first), bool(second), seen)


def _choice(target: Target, known: Known) -> Verdict:
    """Under which name a choice comes back that was written as selection_control."""
    session = made.whole_read(target, known)
    if not session.keys() & {"selection_control", "session_included"}:
        session = made.whole_read(target, known, "selection_control", "session_included")
    word, switch = session.get("selection_control"), session.get("session_included")
    seen = words(name for name in ("selection_control", "session_included") if name in session)
    # 1 is as good as true here.
    return between(word == "included", switch in (True, "1"), f"what is there: {seen}")


def _status_in_lists(target: Target, known: Known) -> Verdict:
    """Whether a list has the status of a session, where that is asked for."""
    query = {"event_id": need(known, "event"), "ids": made.number(target, known), "fields": "session_status"}
    items = made.items(answer(target, "list_sessions", query=query))
    if not items:
        return Verdict(UNSETTLED, "a session that was created is not in the list")
    if any("session_status" in item for item in items):
        return Verdict(B, "an item has the status that was asked for")
    return Verdict(A, "no item has the status that was asked for")


def _created_id(target: Target, known: Known) -> Verdict:
    """Whether the answer to a create has the id."""
    created = made.created(target, known)
    if not created:
        return Verdict(UNSETTLED, "the answer to a create has nothing at all")
    has_id = "id" in created
    return between(not has_id, has_id, f"the answer to a create has {'an' if has_id else 'no'} id")


def _relations(target: Target, known: Known) -> Verdict:
    """What `expand` adds to a session."""
    number = made.number(target, known)
    if "id" not in answer(target, "get_session", ids={"session_id": number}):
        return Verdict(UNSETTLED, "what was asked for is missing")
    # One by one: what a server does not know may have the whole call refused.
    found = [name for name in _RELATIONS if _expands(target, number, name)]
    return between(not found, len(found) == len(_RELATIONS), f"what expand adds: {words(found)}")


def _expands(target: Target, number: Any, name: str) -> bool:
    # Without `fields`, which may leave out what is not named there.
    response = target.call("get_session", ids={"session_id": number}, query={"expand": name})
    return response.is_success and name in response.json()


PROBES: Final[tuple[Probe, ...]] = (
    Probe("swoogo-02", _required),
    Probe("swoogo-05", _beside_the_table),
    Probe("swoogo-07", _choice),
    Probe("swoogo-09", _status_in_lists),
    Probe("swoogo-37", _created_id),
    Probe("swoogo-54", _relations),
)
