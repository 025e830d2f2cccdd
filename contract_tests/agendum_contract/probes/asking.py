"""What probes of Swoogo make for themselves, and what they judge answers with."""

import secrets
from typing import Any

from agendum_contract.known import Known
from agendum_contract.probes.probe import BOTH, NEITHER, A, B, Verdict
from agendum_contract.target import Target

TEXT, NUMBER, NULL, BARE_TEXT = "a text", "a number", "null", "an empty text"


def unique(target: Target) -> str:
    """Return a name that no other record has."""
    return f"{target.settings.mark}-{secrets.token_hex(4)}"


def answer(target: Target, name: str, body: Any = None, **parts: Any) -> dict[str, Any]:
    """Call an operation that has to succeed.

    Raises:
        ValueError: It does not, or it answers no object; the message has nothing of the answer.
    """
    response = target.call(name, body, **parts)
    if not response.is_success:
        raise ValueError(f"{name} is refused with {response.status_code}")
    found = response.json()
    if not isinstance(found, dict):
        raise ValueError(f"{name} answers no object")  # noqa: TRY004 - it is a value that came, not a mistake of a caller
    return found


def need(known: Known, kind: str) -> Any:
    """Return the id of a record that there has to be.

    Raises:
        ValueError: There is none, and none can be made.
    """
    found = known.id(kind)
    if found is None:
        raise ValueError(f"there is no {kind.replace('_', ' ')}, and none can be made")
    return found


def registrant(target: Target, known: Known, **fields: Any) -> Any:
    """Make a registrant whom no other check uses, and return the id.

    Raises:
        ValueError: That is refused, or the new registrant cannot be found.
    """
    email = f"{unique(target)}@example.com"
    body = {"event_id": need(known, "event"), "email": email, "first_name": target.settings.mark, **fields}
    created = answer(target, "create_registrant", body)
    return id_of(target, known, created, "list_registrants", "email", email)


def session(target: Target, known: Known, **fields: Any) -> Any:
    """Make a session that no other check uses, and return the id."""
    name = unique(target)
    body = {"event_id": need(known, "event"), "name": name, "date": known.day, **fields}
    return id_of(target, known, answer(target, "create_session", body), "list_sessions", "name", name)


def registrant_type(target: Target, known: Known, **fields: Any) -> tuple[Any, dict[str, Any]]:
    """Make a registrant type that no other check uses, and return the id and the answer."""
    name = unique(target)
    created = answer(target, "create_registrant_type", {"event_id": need(known, "event"), "name": name, **fields})
    return id_of(target, known, created, "list_registrant_types", "name", name), created


def id_of(  # noqa: PLR0913, PLR0917 - what is needed to find one record
    target: Target, known: Known, created: dict[str, Any], listing: str, name: str, value: str
) -> Any:
    """Return the id of a new record, which some pages leave out of the answer.

    Args:
        target: The server.
        known: Records that exist.
        created: The answer to the create.
        listing: The operation that lists such records.
        name: A field that tells the record from all others.
        value: What it holds.

    Raises:
        ValueError: The record is not in the list.
    """
    if "id" in created:
        return created["id"]
    query = {"event_id": need(known, "event"), "fields": f"id,{name}", "search": f"{name}={value}"}
    for each in answer(target, listing, query=query)["items"]:
        # Where the search is ignored, the others are somebody's.
        if each.get(name) == value:
            return each["id"]
    raise ValueError("a record that was created is not in the list")


def between(first: bool, second: bool, seen: str) -> Verdict:  # noqa: FBT001 - the two sides of a row
    """Return the verdict on a server that does what the first reading says, what the second says, or both."""
    reading = {(True, True): BOTH, (True, False): A, (False, True): B, (False, False): NEITHER}[first, second]
    return Verdict(reading, seen)


def form_of(value: Any) -> str:
    """Return what a value is, in words that tell nothing of it."""
    if value is None:
        return NULL
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return NUMBER
    if isinstance(value, str):
        return TEXT if value else BARE_TEXT
    return "a list" if isinstance(value, list) else "an object"


def words(parts: Any) -> str:
    """Return some words as a sentence has them, in one order."""
    found = sorted(set(parts))
    return ", ".join(found[:-1]) + " and " * (len(found) > 1) + found[-1] if found else "nothing"
