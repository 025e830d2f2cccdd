"""What becomes of a record: it stays, it changes, and it is its own."""

from doubles.mutants.changes import (
    done,
    ignores,
    is_json,
    items,
    nothing_is_stored,
    puts,
    remembers,
    repeats_id,
)
from doubles.mutants.exchange import Exchange
from doubles.mutants.fault import Change, Fault, group

persistence = group("persistence")
duplicates = group("duplicate ids")


def _kept(kind: str, parameter: str) -> dict[str, Change]:
    before, after = nothing_is_stored(kind, parameter)
    return {"request": before, "answer": after}


def _forgotten(kind: str, *names: str) -> Change:
    """The newest record of a kind is answered, and is nobody's later: the ids of what it belongs to are gone."""

    def changed(exchange: Exchange) -> None:
        exchange.store.put(kind, {**exchange.store.all(kind)[-1], **dict.fromkeys(names, 0)})

    return done(changed)


def _hidden(name: str, least: int) -> Change:
    """Records that were made in the course of the run are not listed."""
    return is_json(
        lambda answer: {
            **answer,
            name: [record for record in answer[name] if record.get("sessionid", record.get("id", 0)) < least],
        }
    )


def _unchecked(exchange: Exchange) -> None:
    number = exchange.json["id"]
    record = exchange.store.get("swoogo-registrants", number)
    if record is not None:
        exchange.store.put("swoogo-registrants", {**record, "registration_status": "pending"})


def _scanned_again(exchange: Exchange) -> None:
    exchange.memory["scans"] = exchange.memory.get("scans", 0) + 1
    exchange.edit(lambda answer: answer.update(id=answer["id"] + 1_000_000 + exchange.memory["scans"]))


def _twice(exchange: Exchange) -> None:
    """The first record is listed a second time, and counted."""
    answer = exchange.json
    answer["items"] += answer["items"][:1]
    answer["_meta"]["totalCount"] += 1
    exchange.json = answer


PERSISTENCE: tuple[Fault, ...] = (
    persistence(
        "sessions-not-found",
        "get_session",
        "A session that was created is read.",
        answer=done(lambda e: e.refuse(404)),
        needs="create_session",
    ),
    persistence(
        "registrants-not-found",
        "get_registrant",
        "A registrant that was created is read.",
        answer=done(lambda e: e.refuse(404)),
        needs="swoogo-registrants swoogo-scans",
    ),
    persistence(
        "transactions-not-found",
        "get_transaction",
        "A transaction that was recorded is read.",
        answer=done(lambda e: e.refuse(404)),
        needs="swoogo-transactions",
    ),
    persistence(
        "types-not-found",
        "get_registrant_type",
        "A type that was created is read.",
        answer=done(lambda e: e.refuse(404)),
        needs="swoogo-registrant-types",
    ),
    persistence(
        "discounts-not-listed",
        "create_discount",
        "A code that was created is listed.",
        answer=_forgotten("swoogo-discounts", "event_id"),
        needs="swoogo-discounts",
    ),
    persistence(
        "webhooks-not-listed",
        "list_webhooks",
        "A webhook that was created is listed.",
        answer=items(lambda _found: []),
        needs="swoogo-webhooks",
    ),
    persistence(
        "sessions-of-the-app-not-listed",
        "list_schedule",
        "The schedule has all sessions.",
        answer=_hidden("sessions", 1),
        needs="eventify-sessions eventify-sponsors",
    ),
    persistence(
        "change-of-a-registrant-lost",
        "update_registrant",
        "What was sent is changed.",
        **_kept("swoogo-registrants", "registrant_id"),
        needs="swoogo-registrants swoogo-scans",
    ),
    persistence(
        "change-of-a-session-lost",
        "update_session",
        "What was sent is changed.",
        **_kept("swoogo-sessions", "session_id"),
        needs="swoogo-sessions swoogo-locations",
    ),
    persistence(
        "change-of-a-type-lost",
        "update_registrant_type",
        "What was sent is changed.",
        **_kept("swoogo-registrant-types", "registrant_type_id"),
        needs="swoogo-registrant-types",
    ),
    persistence(
        "change-of-a-package-lost",
        "update_package",
        "What was sent is changed.",
        **_kept("swoogo-packages", "package_id"),
        needs="swoogo-packages",
    ),
    persistence(
        "change-of-a-discount-lost",
        "update_discount",
        "What was sent is changed.",
        **_kept("swoogo-discounts", "discount_id"),
        needs="swoogo-discounts",
    ),
    persistence(
        "new-name-of-a-field-lost",
        "update_session_field",
        "A field is renamed.",
        **_kept("swoogo-session-fields", "field_id"),
        needs="swoogo-sessions swoogo-locations",
    ),
    persistence(
        "fee-of-a-package-lost",
        "get_package_fee",
        "The price that was set is read.",
        answer=puts(price=None),
        needs="swoogo-packages",
    ),
    persistence(
        "fee-of-a-session-kept",
        "remove_session_fee",
        "The price becomes 0.",
        **_kept("swoogo-session-fees", "session_id"),
        needs="swoogo-sessions swoogo-locations",
    ),
    persistence(
        "contact-not-forgotten",
        "forget_contact",
        "The personal data are erased.",
        **_kept("swoogo-contacts", "contact_id"),
        needs="swoogo-contacts",
    ),
    persistence(
        "group-not-joined",
        "add_registrant_to_group",
        "The registrant is in the group.",
        **_kept("swoogo-registrants", "registrant_id"),
        needs="swoogo-registrants swoogo-scans",
    ),
    persistence(
        "session-not-added",
        "add_session_to_registrant",
        "The session is added.",
        **_kept("swoogo-registrants", "registrant_id"),
        needs="swoogo-registrants swoogo-scans",
    ),
    persistence(
        "check-in-forgotten",
        "check_in_registrant",
        "The status follows.",
        answer=done(_unchecked),
        needs="swoogo-registrants swoogo-scans",
    ),
    persistence(
        "session-added-by-a-mere-check",
        "add_session_to_registrant",
        "validate_only adds nothing.",
        request=ignores("validate_only"),
        needs="swoogo-registrants swoogo-scans",
    ),
    persistence(
        "change-of-an-app-speaker-lost",
        "update_app_speaker",
        "What was sent is changed.",
        **_kept("eventify-speakers", "speakerid"),
        needs="eventify-speakers",
    ),
    persistence(
        "attendance-not-stored",
        "create_session_attendance",
        "The attendance is recorded.",
        answer=_forgotten("swoogo-session-attendances", "registrant_id", "session_id"),
        needs="swoogo-sessions",
        hidden="No documented call reads an attendance.",
    ),
    persistence(
        "change-of-an-attendee-lost",
        "update_attendee",
        "What was sent is changed.",
        **_kept("eventify-attendees", "userid"),
        needs="eventify-attendees",
        hidden="No documented call reads an attendee.",
    ),
    persistence(
        "booths-not-stored",
        "create_exhibitor",
        "The exhibitor is created.",
        answer=_forgotten("eventify-exhibitors", "eventid"),
        needs="eventify-exhibitors",
        hidden="No documented call reads an exhibitor.",
    ),
)


DUPLICATES: tuple[Fault, ...] = (
    duplicates(
        "one-id-for-sessions",
        "create_session",
        "A new session has its own id.",
        answer=repeats_id(),
        needs="get_session",
    ),
    duplicates(
        "one-id-for-registrants",
        "create_registrant",
        "A new registrant has its own id.",
        answer=repeats_id(),
        needs="swoogo-registrants swoogo-scans",
    ),
    duplicates(
        "one-id-for-discounts",
        "create_discount",
        "A new code has its own id.",
        answer=repeats_id(),
        needs="swoogo-discounts",
    ),
    duplicates(
        "one-id-for-packages",
        "create_package",
        "A new package has its own id.",
        answer=repeats_id(),
        needs="swoogo-packages",
    ),
    duplicates(
        "one-id-for-locations",
        "create_location",
        "A new location has its own id.",
        answer=repeats_id(),
        needs="swoogo-locations",
    ),
    duplicates(
        "one-id-for-webhooks",
        "create_webhook",
        "A new webhook has its own id.",
        answer=repeats_id(),
        needs="swoogo-webhooks",
    ),
    duplicates(
        "one-id-for-attendances",
        "create_session_attendance",
        "A new attendance has its own id.",
        answer=repeats_id(),
        needs="swoogo-sessions",
    ),
    duplicates(
        "one-id-within-a-call",
        "create_sessions",
        "The answer has one id for each session.",
        answer=is_json(lambda found: [found[0]] * len(found)),
    ),
    duplicates(
        "one-id-for-attendees",
        "create_attendee",
        "A new attendee has its own id.",
        answer=remembers("first", lambda e, first: setattr(e, "json", first)),
        needs="eventify-attendees",
    ),
    duplicates(
        "copy-with-the-id-of-the-original",
        "clone_discount",
        "The copy is a new code.",
        answer=done(lambda e: e.edit(lambda answer: answer.update(id=int(e.ids["discount_id"])))),
        needs="swoogo-discounts",
    ),
    duplicates(
        "scan-recorded-twice",
        "create_session_scan",
        "A scan that exists is returned as it is.",
        answer=done(_scanned_again),
        needs="swoogo-registrants swoogo-scans",
    ),
    duplicates("record-listed-twice", "list_speakers", "A list has each record once.", answer=done(_twice)),
)
