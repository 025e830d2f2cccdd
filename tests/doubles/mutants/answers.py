"""What an answer looks like: statuses, media types, schemas, formats and listed values."""

from doubles.mutants.changes import (
    adds,
    broken_off,
    done,
    each,
    is_json,
    lacks,
    misreads,
    numbers,
    puts,
    refused,
    says_nothing,
    takes,
    with_media_type,
    with_status,
)
from doubles.mutants.changes import both as all_of
from doubles.mutants.fault import Fault, group

_FORM = "application/x-www-form-urlencoded"

status = group("status")
media = group("media types")
schema = group("schema")
formats = group("formats")
enums = group("enums")

STATUS: tuple[Fault, ...] = (
    status(
        "created-session-202", "create_session", "A new session is answered with 200 or 201.", answer=with_status(202)
    ),
    status(
        "unknown-session-410",
        "get_session",
        "What is not there is a 404.",
        answer=refused(lambda e: e.refuse(410), 404),
    ),
    status("webhooks-206", "list_webhooks", "A list is answered with 200.", answer=with_status(206)),
    status(
        "checked-in-202",
        "check_in_registrant",
        "The new status is answered with 200.",
        answer=with_status(202),
        needs="swoogo-registrants",
    ),
    status("updated-package-201", "update_package", "A changed package is answered with 200.", answer=with_status(201)),
    status(
        "updated-type-203", "update_registrant_type", "A changed type is answered with 200.", answer=with_status(203)
    ),
    status(
        "removed-fee-204",
        "remove_session_fee",
        "The price that is left is answered with 200.",
        answer=done(all_of(with_status(204), says_nothing)),
    ),
    status(
        "cloned-discount-302",
        "clone_discount",
        "The copy is answered with 200 or 201.",
        answer=with_status(302),
        needs="swoogo-discounts",
    ),
    status(
        "created-attendee-201",
        "create_attendee",
        "A new attendee is answered with 200.",
        answer=with_status(201),
        needs="eventify-attendees",
    ),
    status(
        "unknown-event-500", "get_event", "What is not there is a 404.", answer=refused(lambda e: e.refuse(500), 404)
    ),
    status(
        "unknown-question-500",
        "get_question",
        "What is not there is a 404.",
        answer=refused(lambda e: e.refuse(502), 404),
    ),
    status(
        "invalid-app-speaker-500",
        "create_app_speaker",
        "What is wrong with a request is a 4xx.",
        answer=refused(lambda e: e.refuse(500), 400),
    ),
    status("fields-303", "list_session_fields", "A list is answered with 200.", answer=with_status(303)),
)

MEDIA: tuple[Fault, ...] = (
    media("session-as-html", "get_session", "The answer is application/json.", answer=with_media_type("text/html")),
    media("speakers-as-text", "list_speakers", "The answer is application/json.", answer=with_media_type("text/plain")),
    media(
        "refusal-as-html",
        "create_registrant",
        "An error is application/json.",
        answer=refused(lambda e: e.answer_headers.update({"content-type": "text/html"})),
    ),
    media(
        "contact-as-vendor-json",
        "get_contact",
        "The answer is application/json.",
        answer=with_media_type("application/vnd.api+json"),
    ),
    media(
        "forms-as-bytes",
        "list_forms",
        "The answer is application/json.",
        answer=with_media_type("application/octet-stream"),
        needs="eventify-forms",
    ),
    media(
        "sessions-of-the-app-as-xml",
        "create_sessions",
        "The answer is application/json.",
        answer=with_media_type("application/xml"),
    ),
    media("events-broken-off", "list_events", "The answer is JSON.", answer=done(broken_off)),
    media(
        "form-of-any-type",
        "create_session",
        "The body is a form, and declared as one.",
        request=lambda e: e.headers.update({"content-type": _FORM}),
        needs="get_session",
    ),
    media(
        "transaction-of-any-type",
        "create_transaction",
        "The body is a form, and declared as one.",
        request=lambda e: e.headers.update({"content-type": _FORM}),
    ),
    media(
        "json-of-any-type",
        "create_discount",
        "The body is application/json.",
        request=lambda e: e.headers.update({"content-type": "application/json"}),
    ),
)

SCHEMA: tuple[Fault, ...] = (
    schema("session-without-name", "create_session", "The answer is the whole record.", answer=lacks("name")),
    schema("event-id-is-a-text", "create_session", "event_id is a number.", answer=puts(event_id="the first")),
    schema("name-is-null", "get_session", "A session has a name.", answer=puts(name=None)),
    schema("session-has-more", "create_session", "The fields of a session are listed.", answer=adds(internal_id=7)),
    schema("sponsor-has-more", "get_sponsor", "The fields of a sponsor are listed.", answer=adds(_cache="hit")),
    schema("discounts-without-numbers", "list_discounts", "A list has _meta.", answer=lacks("_meta")),
    schema(
        "total-is-a-text",
        "list_transactions",
        "totalCount is a number.",
        answer=numbers(totalCount=lambda count: f"{count} records"),
    ),
    schema("questions-are-null", "list_questions", "items are the questions.", answer=puts(items=None)),
    schema("email-is-an-object", "get_registrant", "email is a text.", answer=puts(email={"address": "x@example.com"})),
    schema(
        "grouped-registrant-in-a-list",
        "add_registrant_to_group",
        "The answer is the registrant.",
        answer=is_json(lambda given: [given]),
        needs="swoogo-registrants",
    ),
    schema(
        "token-without-link",
        "create_registrant_token",
        "The answer has the link.",
        answer=lacks("url"),
        needs="swoogo-registrants",
    ),
    schema(
        "success-is-a-text",
        "add_session_to_registrant",
        "success is true or false.",
        answer=puts(success="yes"),
        needs="swoogo-registrants",
    ),
    schema(
        "sent-is-a-text", "email_registrant", "sent is a number.", answer=puts(sent="yes"), needs="swoogo-registrants"
    ),
    schema("scan-without-id", "create_session_scan", "A scan has an id.", answer=lacks("id"), needs="swoogo-scans"),
    schema("choices-are-a-map", "get_sponsor_field", "choices are a list.", answer=puts(choices={"1": "Silver"})),
    schema(
        "visible-is-a-text",
        "update_session_field",
        "visible is true or false.",
        answer=puts(visible="yes"),
        needs="swoogo-sessions",
    ),
    schema(
        "price-is-an-object", "get_package_fee", "price is a decimal number.", answer=puts(price={"amount": "1.00"})
    ),
    schema(
        "forgotten-is-a-text",
        "forget_contact",
        "Any object may be the answer.",
        answer=is_json(lambda _given: "done"),
        needs="swoogo-contacts",
    ),
    schema(
        "categories-without-type",
        "list_user_categories",
        "A category has its type.",
        answer=is_json(lambda found: [{"category_id": c["category_id"]} for c in found]),
    ),
    schema(
        "interests-by-id",
        "list_user_interests",
        "Interests are a list.",
        answer=is_json(lambda found: {str(i["interest_id"]): i for i in found}),
    ),
    schema(
        "sponsor-id-is-a-text",
        "get_app_sponsor",
        "sponsorid is a number.",
        answer=puts(sponsorid="first"),
        needs="eventify-sponsors",
    ),
    schema("schedule-without-sessions", "list_schedule", "The schedule has its sessions.", answer=lacks("sessions")),
    schema(
        "changed-attendee-is-true",
        "update_attendee",
        "The answer has the id of the attendee.",
        answer=is_json(lambda _given: True),
        needs="eventify-attendees",
    ),
    schema(
        "exhibitor-is-a-text",
        "create_exhibitor",
        "An object or a list is the answer.",
        answer=is_json(lambda _given: "created"),
        needs="eventify-exhibitors",
    ),
    schema(
        "user-without-id",
        "create_attendee",
        "The answer has appuserid.",
        answer=is_json(lambda given: {**given, "userresponse": {"content": {"resource": [{}]}}}),
        needs="eventify-attendees",
    ),
)

FORMATS: tuple[Fault, ...] = (
    formats("date-with-slashes", "get_session", "date is YYYY-MM-DD.", answer=puts(date="22/01/2016")),
    formats(
        "timestamp-with-zone", "get_session", "created_at has no zone.", answer=puts(created_at="2015-09-28T09:20:03Z")
    ),
    formats("time-with-am", "get_session", "start_time is HH:MM:SS.", answer=puts(start_time="9:15 AM")),
    formats(
        "location-with-t",
        "create_location",
        "created_at has a space.",
        answer=puts(created_at="2016-01-22T10:30:00"),
        needs="swoogo-locations swoogo-sessions",
    ),
    formats(
        "transactions-in-us-dates",
        "list_transactions",
        "datetime is YYYY-MM-DD HH:MM:SS.",
        answer=each(datetime="01/22/2016"),
        needs="swoogo-transactions",
    ),
    formats(
        "discount-of-yesterday",
        "get_discount",
        "created_at is YYYY-MM-DD HH:MM:SS.",
        answer=puts(created_at="yesterday"),
    ),
    formats(
        "type-with-fractions",
        "get_registrant_type",
        "created_at has whole seconds.",
        answer=puts(created_at="2016-01-22 10:30:00.123456"),
    ),
    formats(
        "event-made-on-an-american-day",
        "get_event",
        "created_at is YYYY-MM-DD HH:MM:SS.",
        answer=puts(created_at="01/22/2016"),
    ),
    formats(
        "attendance-without-seconds",
        "create_session_attendance",
        "check_in_date has seconds.",
        answer=puts(check_in_date="2016-01-22 10:30"),
        needs="swoogo-sessions",
    ),
    formats(
        "webhook-of-unix-time",
        "list_webhooks",
        "created_at is YYYY-MM-DD HH:MM:SS.",
        answer=each(created_at="1453458600"),
    ),
)

ENUMS: tuple[Fault, ...] = (
    enums(
        "unlisted-status-of-a-session",
        "get_session",
        "session_status is one of five.",
        answer=puts(session_status="undocumented"),
    ),
    enums(
        "unlisted-control-of-a-session",
        "create_session",
        "selection_control is optional or included.",
        answer=puts(selection_control="mandatory"),
    ),
    enums("unlisted-type-of-a-discount", "get_discount", "type is one of three.", answer=puts(type="voucher")),
    enums(
        "any-status-of-a-session-taken",
        "create_session",
        "session_status is one of five.",
        lift=takes(session_status=None),
    ),
    enums(
        "any-check-in-taken",
        "check_in_registrant",
        "status is one of three.",
        needs="swoogo-registrants",
        request=lambda e: setattr(e, "body", e.body.replace(b"undocumented", b"no_show")),
    ),
    enums(
        "any-trigger-taken",
        "create_webhook",
        "trigger_object is one of eight.",
        lift=lambda e: "trigger_object" in e.sent and takes(trigger_object="session")(e),
        needs="swoogo-webhooks",
    ),
    enums(
        "any-transaction-taken",
        "create_transaction",
        "type is one of fifteen.",
        lift=lambda e: "type" in e.sent and takes(type="cash_payment")(e),
        needs="swoogo-transactions",
    ),
    enums(
        "any-discount-taken",
        "update_discount",
        "type is one of three.",
        lift=takes(type=None),
        needs="swoogo-discounts",
    ),
    enums(
        "any-check-in-type-taken",
        "create_sessions",
        "checkintype is one of those that are listed.",
        request=misreads(
            resource=lambda given: (
                [
                    {**s, "checkintype": "nocheckinneeded"} if isinstance(s, dict) and "checkintype" in s else s
                    for s in given
                ]
                if isinstance(given, list)
                else given
            )
        ),
    ),
    enums(
        "any-email-taken",
        "email_registrant",
        "The kind of e-mail is one of four.",
        answer=lambda e: (
            None
            if e.is_done or not e.ids["registrant_id"].isdecimal() or int(e.ids["registrant_id"]) > 10_000
            else (setattr(e, "status", 200), setattr(e, "json", {"sent": 1}))
        ),
        needs="swoogo-registrants",
    ),
)
