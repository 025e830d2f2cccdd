"""Records that exist on the servers under test: those of the settings, and those made or found on the way."""

import secrets
from collections.abc import Callable
from typing import Any

from agendum_contract.document import Operation
from agendum_contract.target import Target, refused

_Way = Callable[[], Any]

# Far beyond the ids that any server has handed out.
NOBODY = 2_000_000_000

# What kind of record a parameter or a property names; `field_id` depends on the resource.
_KINDS = {
    "event_id": "event",
    "session_id": "session",
    "speaker_id": "speaker",
    "registrant_id": "registrant",
    "registrant_type_id": "registrant_type",
    "package_id": "package",
    "discount_id": "discount",
    "transaction_id": "transaction",
    "sponsor_id": "sponsor",
    "contact_id": "contact",
    "group_id": "group",
    "question_id": "question",
    "speakerid": "app_speaker",
    "sponsorid": "app_sponsor",
    "userid": "attendee",
}
# Names that stand for something else in the body of one operation.
_KINDS_THERE: dict[tuple[str, str], str | None] = {
    ("check_in_registrant", "id"): "registrant",
    ("create_webhook", "group_id"): None,
}
# Calls that would reach a person or change what all events share; generated ones find nobody.
_FAR_REACHING = ("forget_contact", "email_registrant", "update_session_field")


def kind_of(operation: Operation, name: str) -> str | None:
    """Return what kind of record a path parameter or a property of a body names."""
    if name == "field_id":
        return "sponsor_field" if operation.tag == "swoogo-sponsors" else "session_field"
    return _KINDS_THERE.get((operation.name, name), _KINDS.get(name))


def is_far_reaching(operation: Operation) -> bool:
    """Whether a call could reach a person or change what all events share."""
    return operation.name in _FAR_REACHING


class Known:
    """Ids of records that exist, by kind. What is not there yet is made through a documented call, once.

    Args:
        target: The server.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        settings = target.settings
        self._ids: dict[str, Any] = {
            "event": settings.swoogo_event_id,
            "speaker": settings.swoogo_speaker_id,
            "sponsor": settings.swoogo_sponsor_id,
            "sponsor_field": settings.swoogo_sponsor_field_id,
        }
        self._ways: dict[str, _Way] = {
            "session": lambda: self._made("create_session", name="Known", date=self.day),
            "registrant": self._registrant,
            "registrant_type": lambda: self._made("create_registrant_type", name="Known"),
            "package": lambda: self._made("create_package", name="Known"),
            "discount": lambda: self._made("create_discount", code=_unique(), type="absolute", absolute_discount=1),
            "contact": lambda: self._of_registrant("contact_id"),
            "group": lambda: self._of_registrant("group_id"),
            "transaction": self._transaction,
            "session_field": lambda: self._first("list_session_fields"),
            "question": lambda: self._first("list_questions"),
            "app_speaker": lambda: self._of_schedule("speakers", "speakerid"),
            "app_sponsor": lambda: self._of_schedule("sponsors", "sponsorid"),
        }

    @property
    def day(self) -> str:
        """A day on which the event can have sessions."""
        return self._target.settings.day

    def id(self, kind: str) -> Any:
        """Return the id of a record, or None where there is none and none can be made."""
        if kind not in self._ids:
            way = self._ways.get(kind)
            try:
                self._ids[kind] = way() if way else None
            except (AttributeError, LookupError, TypeError, ValueError):
                # That an answer has not what the document promises is for the tests to say.
                self._ids[kind] = None
        return self._ids[kind]

    def _made(self, operation: str, **fields: Any) -> Any:
        return self._answer(operation, {"event_id": self.id("event"), **fields})["id"]

    def _registrant(self) -> Any:
        email = f"{_unique()}@example.com"
        created = self._answer(
            "create_registrant",
            {"event_id": self.id("event"), "email": email, "first_name": "Mina", "last_name": "Known"},
        )
        # The page prints an answer without an id.
        return created["id"] if "id" in created else self._first("list_registrants", search=f"email={email}")

    def _of_registrant(self, name: str) -> Any:
        found = self._answer("get_registrant", ids={"registrant_id": self.id("registrant")}, query={"fields": name})
        return found[name]

    def _transaction(self) -> Any:
        ids = {"event_id": self.id("event"), "registrant_id": self.id("registrant")}
        created = self._answer("create_transaction", {**ids, "type": "cash_payment", "amount": 1})
        return created["id"] if "id" in created else self._first("list_transactions", sort="-id")

    def _first(self, name: str, **query: Any) -> Any:
        items = self._answer(name, query={"event_id": self.id("event"), "fields": "id", **query})["items"]
        first, *_others = items.values() if isinstance(items, dict) else items
        return first["id"]

    def _of_schedule(self, name: str, key: str) -> Any:
        return self._answer("list_schedule")[name][0][key]

    def _answer(self, name: str, body: Any = None, **call: Any) -> Any:
        response = self._target.call(name, body, **call)
        if refused(response):
            raise LookupError(name)
        return response.json()


def _unique() -> str:
    return f"known-{secrets.token_hex(4)}"
