"""What is answered of a record: what was sent, and the record that was asked for."""

from typing import Any

from doubles.mutants.changes import (
    done,
    drops,
    each,
    elsewhere,
    ignores,
    is_json,
    misreads,
    plus,
    puts,
    shout,
)
from doubles.mutants.exchange import Exchange
from doubles.mutants.fault import Fault, group

echo = group("echo")
identity = group("identity")


def _swapped(exchange: Exchange) -> None:
    sent = exchange.sent
    if {"first_name", "last_name"} <= sent.keys():
        exchange.send(first_name=sent["last_name"], last_name=sent["first_name"])


def _cut(value: Any) -> Any:
    return value[:5] if isinstance(value, str) else value


def _titles(given: Any) -> Any:
    return (
        [
            {**each, "title": "Session"} if isinstance(each, dict) and isinstance(each.get("title"), str) else each
            for each in given
        ]
        if isinstance(given, list)
        else given
    )


ECHO: tuple[Fault, ...] = (
    echo(
        "name-of-a-session-changed",
        "create_session",
        "The answer is the session that was sent.",
        request=misreads(name=shout),
    ),
    echo(
        "custom-fields-dropped",
        "create_session",
        "Custom fields are stored.",
        request=drops("custom_fields"),
        needs="get_session",
    ),
    echo(
        "code-of-a-discount-in-small-letters",
        "create_discount",
        "code is what a registrant types in.",
        request=misreads(code=lambda sent: sent.lower() if isinstance(sent, str) else sent),
        needs="swoogo-discounts",
    ),
    echo(
        "copy-of-a-discount-is-empty",
        "clone_discount",
        "The copy is of the same kind.",
        answer=puts(percentage_discount="0.00", notes=None),
        needs="swoogo-discounts",
    ),
    echo(
        "names-swapped",
        "create_registrant",
        "The registrant is who was sent.",
        request=_swapped,
        needs="swoogo-registrants swoogo-scans",
    ),
    echo(
        "color-lost",
        "create_location",
        "The location is what was sent.",
        request=drops("color"),
        needs="swoogo-locations swoogo-sessions",
    ),
    echo(
        "headers-of-a-webhook-dropped",
        "create_webhook",
        "Callbacks carry the headers that were sent.",
        request=drops("headers"),
        needs="swoogo-webhooks",
    ),
    echo(
        "amount-in-cents",
        "create_transaction",
        "The transaction is what was sent.",
        request=misreads(amount=lambda sent: str(float(sent) * 100) if sent.replace(".", "").isdecimal() else sent),
        needs="swoogo-transactions",
    ),
    echo(
        "notes-of-a-transaction-dropped",
        "create_transaction",
        "The transaction is what was sent.",
        request=drops("notes"),
        needs="swoogo-transactions",
    ),
    echo(
        "capacity-of-a-type-dropped",
        "create_registrant_type",
        "The type is what was sent.",
        request=drops("capacity"),
        needs="swoogo-registrant-types",
    ),
    echo(
        "price-of-a-package-rounded",
        "update_package_fee",
        "price is a decimal number.",
        request=misreads(price=lambda sent: sent.partition(".")[0] if isinstance(sent, str) else sent),
        needs="swoogo-packages",
    ),
    echo(
        "price-of-a-session-answered-in-cents",
        "update_session_fee",
        "The answer has the price that was set.",
        answer=puts(price=lambda price: price and price.replace(".", "")),
        needs="swoogo-sessions swoogo-locations",
    ),
    echo(
        "company-of-an-app-speaker-dropped",
        "create_app_speaker",
        "The speaker is who was sent.",
        request=drops("company"),
        needs="eventify-speakers",
    ),
    echo(
        "title-cut",
        "create_sessions",
        "The session has its title.",
        request=misreads(resource=_titles),
        needs="eventify-sessions",
    ),
    echo(
        "name-of-an-app-sponsor-changed",
        "get_app_sponsor",
        "The sponsor is that of the schedule.",
        answer=puts(name=shout),
        needs="eventify-sessions eventify-sponsors",
    ),
    echo(
        "last-name-of-a-registrant-changed",
        "update_registrant",
        "What was sent is changed.",
        request=misreads(last_name=shout),
        needs="swoogo-registrants swoogo-scans",
    ),
    echo(
        "name-of-an-attendee-changed",
        "create_attendee",
        "The attendee is who was sent.",
        request=misreads(lastname=shout),
        needs="eventify-attendees",
        hidden="No documented call reads an attendee, and the answer has the id only.",
    ),
)


def _other(exchange: Exchange) -> None:
    """The previous record is answered."""
    elsewhere(lambda number: str(int(number) - 1) if 1 < int(number) < 2_000_000_000 else number)(exchange)


def _one_more(exchange: Exchange) -> None:
    """A search by an address finds somebody else too."""
    answer = exchange.json
    if "email=" in exchange.asked("search") and answer["items"]:
        answer["items"].append({**answer["items"][0], "id": answer["items"][0]["id"] + 1, "email": "x@example.com"})
        exchange.json = answer


IDENTITY: tuple[Fault, ...] = (
    identity(
        "id-of-another-session",
        "get_session",
        "The session is the one of the path.",
        answer=puts(id=plus(1)),
        needs="create_session",
    ),
    identity(
        "another-registrant-read",
        "get_registrant",
        "The registrant is the one of the path.",
        request=_other,
        needs="swoogo-registrants swoogo-scans",
    ),
    identity(
        "another-contact-read",
        "get_contact",
        "The contact is the one of the path.",
        request=_other,
        needs="swoogo-contacts",
    ),
    identity(
        "another-discount-read",
        "get_discount",
        "The code is the one of the path.",
        request=_other,
        needs="swoogo-discounts",
    ),
    identity("id-of-another-sponsor", "get_sponsor", "The sponsor is the one of the path.", answer=puts(id=plus(1))),
    identity("id-of-another-field", "get_sponsor_field", "The field is the one of the path.", answer=puts(id=plus(1))),
    identity("id-of-another-event", "get_event", "The event is the one of the path.", answer=puts(id=plus(1))),
    identity("id-of-another-question", "get_question", "The question is the one of the path.", answer=puts(id=plus(1))),
    identity(
        "another-transaction-read",
        "get_transaction",
        "The transaction is the one of the path.",
        request=_other,
        needs="swoogo-transactions",
    ),
    identity(
        "fee-of-another-package",
        "get_package_fee",
        "The fee is that of the package of the path.",
        answer=puts(package_id=plus(1)),
        needs="swoogo-packages",
    ),
    identity(
        "fee-of-another-session-removed",
        "remove_session_fee",
        "The price is that of the session of the path.",
        answer=puts(session_id=plus(1)),
        needs="swoogo-sessions swoogo-locations",
    ),
    identity(
        "another-speaker-answered",
        "add_sessions_to_speaker",
        "The speaker is the one of the path.",
        answer=puts(id=plus(1)),
        needs="create_session",
    ),
    identity(
        "another-session-answered",
        "update_session",
        "The session is the one of the path.",
        answer=puts(id=plus(1)),
        needs="swoogo-sessions swoogo-locations",
    ),
    identity(
        "another-type-changed",
        "update_registrant_type",
        "The type is the one of the path.",
        request=_other,
        needs="swoogo-registrant-types",
    ),
    identity(
        "another-app-speaker-read",
        "get_app_speaker",
        "The speaker is the one of the path.",
        answer=puts(speakerid=plus(1)),
        needs="eventify-speakers",
    ),
    identity(
        "another-app-sponsor-read",
        "get_app_sponsor",
        "The sponsor is the one of the path.",
        answer=puts(sponsorid=plus(1)),
        needs="eventify-sessions eventify-sponsors",
    ),
    identity(
        "mail-to-another-registrant",
        "email_registrant",
        "The mail goes to the registrant of the path.",
        answer=puts(id=plus(1)),
        needs="swoogo-registrants swoogo-scans",
    ),
    identity(
        "attendance-of-another-registrant",
        "create_session_attendance",
        "The answer names the registrant.",
        answer=puts(registrant_id=lambda number: str(int(number) + 1)),
        needs="swoogo-sessions swoogo-locations",
    ),
    identity(
        "another-group-joined",
        "add_registrant_to_group",
        "The group is the one of the path.",
        answer=puts(group_id=plus(1)),
        needs="swoogo-registrants swoogo-scans",
    ),
    identity(
        "forms-of-another-event",
        "list_forms",
        "The forms are those of the event.",
        answer=is_json(lambda forms: {kind: {**form, "eventid": 2} for kind, form in forms.items()}),
        needs="eventify-forms eventify-categories eventify-exhibitors",
    ),
    identity("ids-ignored", "list_discounts", "ids names the records to return.", request=ignores("ids")),
    identity("search-ignored", "list_sessions", "search chooses the records.", request=ignores("search")),
    identity(
        "search-finds-what-is-like-it",
        "list_registrants",
        "The operator = finds what is equal.",
        answer=done(_one_more),
    ),
    identity(
        "sessions-of-another-event-listed",
        "list_sessions",
        "The sessions are those of the event.",
        answer=each(event_id=2),
    ),
    identity(
        "link-to-another-event",
        "create_registrant_token",
        "The link is for the event that was named.",
        answer=puts(event_id=2),
        needs="swoogo-registrants swoogo-scans",
    ),
)
