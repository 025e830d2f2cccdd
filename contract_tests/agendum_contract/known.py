"""Records that exist on the servers under test: those of the settings, and those made or found on the way."""

import contextlib
import secrets
from collections.abc import Callable
from typing import Any

from agendum_contract.document import Operation, operations
from agendum_contract.target import Target, refused
from agendum_contract.undo.scope import lasting

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

    What is made stays until the end of the run. A run that only reads makes nothing: it takes the first record of a
    list.

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
        self._ways: dict[str, _Way] = self._finding() if settings.is_safe else self._making()

    def _making(self) -> dict[str, _Way]:
        """Return how each kind of record is made, or found where no documented call makes one."""
        return {
            **self._finding(),
            "session": lambda: self._made("create_session", name=self._unique(), date=self.day),
            "registrant": self._registrant,
            "registrant_type": lambda: self._made("create_registrant_type", name=self._unique()),
            "package": lambda: self._made("create_package", name=self._unique()),
            "discount": self._discount,
            "transaction": self._transaction,
            "app_speaker": self._app_speaker,
        }

    def _finding(self) -> dict[str, _Way]:
        """Return how each kind of record is found without making one."""
        settings = self._target.settings
        return {
            "session": lambda: self._first("list_sessions"),
            "registrant": lambda: self._first("list_registrants"),
            "registrant_type": lambda: self._first("list_registrant_types"),
            "discount": lambda: self._first("list_discounts"),
            "transaction": lambda: self._first("list_transactions"),
            "contact": lambda: self._of_registrant("contact_id"),
            "group": lambda: self._of_registrant("group_id"),
            "session_field": lambda: self._first("list_session_fields"),
            "question": lambda: self._first("list_questions"),
            "app_speaker": lambda: self._of_schedule("speakers", "speakerid"),
            "app_sponsor": lambda: self._of_schedule("sponsors", "sponsorid"),
            "sign_in": lambda: None if settings.session_token else settings.email,
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
                with lasting():
                    self._ids[kind] = way() if way else None
            except (AttributeError, LookupError, StopIteration, TypeError, ValueError):
                # That an answer has not what the document promises is for the tests to say.
                self._ids[kind] = None
        return self._ids[kind]

    def _made(self, operation: str, **fields: Any) -> Any:
        return self._answer(operation, {"event_id": self.id("event"), **fields})["id"]

    def _discount(self) -> Any:
        code = {"code": self._unique(), "type": "absolute", "absolute_discount": 1}
        # By one reading of the page it is written as a number.
        for applies in (True, 1):
            with contextlib.suppress(LookupError):
                return self._made("create_discount", **code, apply_to_all=applies)
        return None

    def _registrant(self) -> Any:
        email = f"{self._unique()}@example.com"
        created = self._answer(
            "create_registrant",
            {"event_id": self.id("event"), "email": email, "first_name": "Mina", "last_name": "Known"},
        )
        # The page prints an answer without an id.
        return created["id"] if "id" in created else self._found("list_registrants", "email", email)

    def _of_registrant(self, name: str) -> Any:
        found = self._answer("get_registrant", ids={"registrant_id": self.id("registrant")}, query={"fields": name})
        return found[name]

    def _transaction(self) -> Any:
        ids = {"event_id": self.id("event"), "registrant_id": self.id("registrant")}
        notes = self._unique()
        created = self._answer("create_transaction", {**ids, "type": "cash_payment", "amount": 1, "notes": notes})
        return created["id"] if "id" in created else self._found("list_transactions", "notes", notes)

    def _found(self, name: str, field: str, value: str) -> Any:
        """Return the id of the record with a value that no other has: where the search is ignored, there are others."""
        query = {"event_id": self.id("event"), "fields": f"id,{field}", "search": f"{field}={value}", "sort": "-id"}
        items = self._answer(name, query=query)["items"]
        return next(each["id"] for each in items if each.get(field) == value)

    def _first(self, name: str, **query: Any) -> Any:
        event = {"event_id": self.id("event")} if "event_id" in operations()[name].parameters else {}
        items = self._answer(name, query={**event, "fields": "id", "per-page": 1, **query})["items"]
        first, *_others = items.values() if isinstance(items, dict) else items
        return first["id"]

    def _of_schedule(self, name: str, key: str) -> Any:
        return self._answer("list_schedule")[name][0][key]

    def _app_speaker(self) -> Any:
        lastname = self._unique()
        event = {"eventid": self._target.settings.eventify["eventid"]}
        self._answer("create_app_speaker", {**event, "firstname": "Mina", "lastname": lastname, "createuser": False})
        # No answer tells the id.
        (found,) = [each for each in self._answer("list_schedule")["speakers"] if each.get("lastname") == lastname]
        return found["speakerid"]

    def _unique(self) -> str:
        return f"{self._target.settings.mark}-known-{secrets.token_hex(4)}"

    def _answer(self, name: str, body: Any = None, **call: Any) -> Any:
        response = self._target.call(name, body, **call)
        if refused(response):
            raise LookupError(name)
        return response.json()
