"""What a server makes of odd requests: it takes them, breaks, or refuses what is fine."""

from typing import Any

from doubles.mutants.changes import (
    crashes,
    misreads,
    refused,
    refuses,
    takes,
)
from doubles.mutants.exchange import Exchange
from doubles.mutants.fault import Fault, group

odd = group("odd input")


def _has(*parts: str) -> Any:
    return lambda exchange: any(part in exchange.text for part in parts)


def _anything(exchange: Exchange) -> bool:
    """What is no session becomes one."""
    if exchange.status not in (400, 415, 422):
        return False
    exchange.body = b"event_id=1&name=Anything&date=2016-01-22"
    exchange.headers["content-type"] = "application/x-www-form-urlencoded"
    return True


def _is_astral(exchange: Exchange) -> bool:
    return any(ord(character) > 0xFFFF for character in exchange.text)


ODD: tuple[Fault, ...] = (
    odd(
        "crash-on-nul",
        "create_session",
        "What is wrong with a request is a 4xx.",
        answer=crashes(_has("\0")),
        needs="get_session",
    ),
    odd("crash-on-astral", "create_session", "A name is any text.", answer=crashes(_is_astral), needs="get_session"),
    odd(
        "crash-on-astral-names",
        "create_registrant",
        "A name is any text.",
        answer=crashes(_is_astral),
        needs="swoogo-registrants swoogo-scans",
    ),
    odd(
        "crash-on-long-names",
        "create_package",
        "What is wrong with a request is a 4xx.",
        answer=crashes(lambda e: len(e.body) > 5_000),
        needs="swoogo-packages",
    ),
    odd(
        "crash-on-markup",
        "create_registrant_type",
        "A name is any text.",
        answer=crashes(_has("<")),
        needs="swoogo-registrant-types",
    ),
    odd(
        "crash-on-large-ids",
        "get_contact",
        "What is not there is a 404.",
        answer=crashes(
            lambda e: e.ids["contact_id"].lstrip("-").isdecimal() and abs(int(e.ids["contact_id"])) >= 2**63
        ),
    ),
    odd(
        "crash-on-quotes-in-a-search",
        "list_discounts",
        "What is wrong with a request is a 4xx.",
        answer=crashes(lambda e: "'" in e.asked("search")),
    ),
    odd(
        "crash-on-a-blank-note",
        "create_webhook",
        "notes is a text.",
        answer=crashes(lambda e: e.sent.get("notes") == " "),
        needs="swoogo-webhooks",
    ),
    odd(
        "takes-anything",
        "create_session",
        "A session has an event, a name and a date.",
        lift=_anything,
        needs="get_session",
    ),
    odd(
        "takes-no-date",
        "create_session",
        "The prose requires a date.",
        request=lambda e: None if "date" in e.sent else e.send(date="2016-01-22"),
        needs="get_session",
    ),
    odd(
        "rejects-a-description",
        "create_session",
        "A session has a description.",
        answer=refuses(422, lambda e: "description" in e.sent),
        needs="get_session",
    ),
    odd(
        "rejects-a-large-session",
        "update_session",
        "capacity is the highest number of attendees.",
        answer=refuses(422, lambda e: e.sent.get("capacity", "") == "30"),
        needs="swoogo-sessions swoogo-locations",
    ),
    odd(
        "rejects-the-flag",
        "add_session_to_registrant",
        "The flag lets somebody into a full session.",
        answer=refuses(400, lambda e: e.asked("override_capacity_errors") != ""),
        needs="swoogo-registrants swoogo-scans",
    ),
    odd(
        "takes-long-codes",
        "create_discount",
        "A code has a greatest length.",
        request=misreads(code=lambda sent: sent[-255:] if isinstance(sent, str) else sent),
        needs="swoogo-discounts",
    ),
    odd(
        "takes-true-for-a-switch",
        "create_location",
        "The switch is 0 or 1.",
        lift=takes(use_event_address="1"),
        needs="swoogo-locations swoogo-sessions",
    ),
    odd(
        "takes-a-word-for-a-price",
        "update_session_fee",
        "A price is a decimal number.",
        lift=takes(price="0.00"),
        needs="swoogo-sessions swoogo-locations",
    ),
    odd(
        "takes-a-word-for-the-price-of-a-package",
        "update_package_fee",
        "A price is a decimal number.",
        lift=takes(price="0.00"),
        needs="swoogo-packages",
    ),
    odd(
        "takes-unknown-payers",
        "create_transaction",
        "A transaction has a registrant.",
        lift=lambda e: (
            "registrant_id" in e.sent and takes(registrant_id=str(e.store.all("swoogo-registrants")[-1]["id"]))(e)
        ),
        needs="swoogo-transactions",
    ),
    odd(
        "takes-unknown-sessions",
        "add_sessions_to_speaker",
        "All sessions must be of the speaker's event.",
        lift=takes(session_ids=lambda e: [e.store.all("swoogo-sessions")[-1]["id"]]),
        needs="create_session",
    ),
    odd(
        "takes-unknown-contacts",
        "forget_contact",
        "A contact is forgotten.",
        answer=refused(lambda e: (setattr(e, "status", 200), setattr(e, "json", {})), 404),
        needs="swoogo-contacts",
    ),
    odd(
        "finds-everybody",
        "get_registrant",
        "Who is not there is a 404.",
        answer=refused(
            lambda e: (
                setattr(e, "status", 200),
                setattr(e, "json", {"id": int(e.ids["registrant_id"])}) if e.ids["registrant_id"].isdecimal() else None,
            ),
            404,
        ),
        needs="swoogo-registrants swoogo-scans",
    ),
    odd(
        "lists-without-an-event",
        "list_registrants",
        "event_id is required.",
        request=lambda e: None if e.asked("event_id") else e.ask(event_id="1"),
    ),
    odd(
        "forms-without-an-event",
        "list_forms",
        "The event is required.",
        request=lambda e: None if e.asked("eventid") else e.ask(eventid="1"),
    ),
    odd(
        "takes-short-passwords",
        "create_attendee",
        "A password has six characters at least.",
        request=misreads(userpassword=lambda sent: sent.ljust(6, "0") if isinstance(sent, str) else sent),
        needs="eventify-attendees",
    ),
    odd(
        "takes-nameless-speakers",
        "create_app_speaker",
        "A first name is not empty.",
        request=lambda e: e.send(firstname="x") if e.sent.get("firstname") == "" else None,
        needs="eventify-speakers",
    ),
    odd(
        "takes-an-address-alone",
        "update_attendee",
        "An address asks for the names.",
        lift=takes(email=None),
        needs="eventify-attendees",
    ),
    odd(
        "takes-no-booth",
        "create_exhibitor",
        "An exhibitor has a booth.",
        request=lambda e: None if "booth" in e.sent or not e.sent else e.send(booth="Any"),
        needs="eventify-exhibitors",
    ),
    odd(
        "takes-an-object-for-a-name",
        "update_session_field",
        "The name of a field is a text.",
        lift=lambda e: isinstance(e.sent.get("name"), dict) and takes(name="Any")(e),
        needs="swoogo-sessions swoogo-locations",
    ),
    odd(
        "takes-words-for-moments",
        "create_session_attendance",
        "check_in_date is a moment.",
        lift=takes(check_in_date=None, check_out_date=None, waiting_room_date=None, on_demand_date=None),
        needs="swoogo-sessions",
    ),
)
