"""What a server says of itself: what is left of the limit, and why it refuses."""

from doubles.mutants.changes import (
    refused,
    with_body,
    with_header,
    without_header,
)
from doubles.mutants.fault import Fault, group

rates = group("rate-limit headers")
errors = group("error bodies")

RATES: tuple[Fault, ...] = (
    rates(
        "remaining-with-a-comma",
        "list_sessions",
        "The headers are whole numbers.",
        answer=with_header("x-rate-limit-remaining", "1,999"),
    ),
    rates(
        "limit-is-a-word",
        "get_discount",
        "The headers are whole numbers.",
        answer=with_header("x-rate-limit-limit", "unlimited"),
    ),
    rates(
        "reset-is-a-moment",
        "list_registrants",
        "The reset is in seconds from now, within ten minutes.",
        answer=with_header("x-rate-limit-reset", "1767225600"),
    ),
    rates(
        "no-remaining",
        "list_webhooks",
        "Every answer has the three headers.",
        answer=without_header("x-rate-limit-remaining"),
    ),
    rates(
        "no-limit", "create_token", "Every answer has the three headers.", answer=without_header("x-rate-limit-limit")
    ),
    rates(
        "more-left-than-there-is",
        "get_registrant",
        "What is left is a part of the limit.",
        answer=with_header("x-rate-limit-remaining", "99999999"),
    ),
    rates(
        "nothing-is-counted",
        "list_events",
        "Each call is counted.",
        answer=with_header("x-rate-limit-remaining", "1500"),
        request=None,
    ),
)

ERRORS: tuple[Fault, ...] = (
    errors(
        "unknown-session-in-a-word",
        "get_session",
        "An error has a message.",
        answer=refused(with_body("not found"), 404),
        needs="create_session",
    ),
    errors(
        "field-errors-in-a-map",
        "create_discount",
        "The errors of fields have a field and a message.",
        answer=refused(with_body({"errors": {"code": ["taken"]}}), 422),
        needs="swoogo-discounts",
    ),
    errors(
        "field-errors-without-message",
        "create_registrant",
        "The errors of fields have a field and a message.",
        answer=refused(with_body([{"field": "email"}]), 422),
    ),
    errors("unauthorized-says-nothing", "list_sessions", "An error has a message.", answer=refused(with_body({}), 401)),
    errors(
        "unknown-fee-says-nothing",
        "get_package_fee",
        "An error has a message.",
        answer=refused(with_body([]), 404),
        needs="swoogo-packages",
    ),
    errors(
        "refusal-in-another-shape",
        "update_attendee",
        "An error has a code and a message.",
        answer=refused(with_body({"detail": "No."})),
        needs="eventify-attendees",
    ),
    errors(
        "flag-of-an-error-is-a-text",
        "get_app_sponsor",
        "is_error is a number.",
        answer=refused(with_body({"is_error": "yes", "message": "No."})),
        needs="eventify-sponsors",
    ),
    errors(
        "refused-form-with-empty-body",
        "list_forms",
        "An error has a message.",
        answer=refused(lambda e: setattr(e, "answer", b"")),
        needs="eventify-forms",
    ),
    errors(
        "status-in-the-body-is-a-text",
        "get_transaction",
        "status is a number.",
        answer=refused(with_body({"name": "Error", "message": "No.", "code": 0, "status": "404"}), 404),
        needs="swoogo-transactions",
    ),
)
