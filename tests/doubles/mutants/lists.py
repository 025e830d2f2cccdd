"""What is shown, and of how many: projection and expansion, paging, order, counts."""

from typing import Any

from doubles.mutants.changes import done, each, ignores, is_json, items, numbers
from doubles.mutants.exchange import Exchange
from doubles.mutants.fault import Fault, group

projection = group("projection and expansion")
paging = group("paging")
counts = group("counts")
ordering = group("ordering")


def _null_instead(exchange: Exchange) -> None:
    """What was not asked for is null, and not absent."""
    if exchange.asked("fields"):
        exchange.edit(lambda answer: {"notes": None, "description": None, **answer})


def _without_expanded(*names: str) -> Any:
    return done(lambda e: e.edit(lambda answer: [answer.pop(name, None) for name in names] and None))


def _all_on_first(exchange: Exchange) -> None:
    exchange.ask(page="1")


def _overlap(exchange: Exchange) -> None:
    """A later page begins with the last record of the one before."""
    answer = exchange.json
    if answer["_meta"]["currentPage"] == 1:
        exchange.memory["last"] = answer["items"][-1:]
    else:
        answer["items"] = [*exchange.memory.get("last", []), *answer["items"]][: len(answer["items"])]
        exchange.json = answer


def _off_by_one(exchange: Exchange) -> None:
    """The total of each page but the first is one too high."""
    answer = exchange.json
    if answer["_meta"]["currentPage"] > 1:
        answer["_meta"]["totalCount"] += 1
        exchange.json = answer


PROJECTION: tuple[Fault, ...] = (
    projection(
        "fields-of-a-session-ignored",
        "get_session",
        "With fields, the others are absent.",
        request=ignores("fields"),
        needs="create_session",
    ),
    projection(
        "fields-of-sessions-ignored", "list_sessions", "With fields, the others are absent.", request=ignores("fields")
    ),
    projection(
        "fields-of-a-registrant-ignored",
        "get_registrant",
        "With fields, the others are absent.",
        request=ignores("fields"),
        needs="swoogo-registrants",
    ),
    projection(
        "fields-of-an-event-ignored",
        "get_event",
        "With fields, the others are absent.",
        request=ignores("fields"),
        needs="swoogo-events",
    ),
    projection(
        "fields-of-a-contact-ignored",
        "get_contact",
        "With fields, the others are absent.",
        request=ignores("fields"),
        needs="swoogo-contacts",
    ),
    projection(
        "fields-of-a-type-ignored",
        "get_registrant_type",
        "With fields, the others are absent.",
        request=ignores("fields"),
        needs="swoogo-registrant-types",
    ),
    projection(
        "fields-of-a-discount-ignored", "get_discount", "With fields, the others are absent.", request=ignores("fields")
    ),
    projection(
        "fields-of-a-question-ignored", "get_question", "With fields, the others are absent.", request=ignores("fields")
    ),
    projection(
        "fields-not-asked-for-are-null",
        "get_sponsor",
        "What was not asked for is absent, not null.",
        answer=done(_null_instead),
    ),
    projection(
        "fields-of-a-field-ignored",
        "get_sponsor_field",
        "With fields, the others are absent.",
        request=ignores("fields"),
    ),
    projection(
        "whole-types-listed",
        "list_registrant_types",
        "Without fields, a type has its id and name only.",
        request=lambda e: None if e.asked("fields") else e.ask(fields="*"),
        hidden="The examples of the pages print whole records, so that both readings have a page.",
    ),
    projection(
        "whole-sessions-listed",
        "list_sessions",
        "Without fields, a session has its id and name only.",
        request=lambda e: None if e.asked("fields") else e.ask(fields="*"),
        hidden="The examples of the pages print whole records, so that both readings have a page.",
    ),
    projection(
        "whole-speakers-listed",
        "list_speakers",
        "Without fields, a speaker has its id and names only.",
        request=lambda e: None if e.asked("fields") else e.ask(fields="*"),
    ),
    projection(
        "expand-of-sessions-ignored", "list_sessions", "expand brings related records.", request=ignores("expand")
    ),
    projection("expand-of-events-ignored", "list_events", "expand brings related records.", request=ignores("expand")),
    projection(
        "expand-of-discounts-ignored", "list_discounts", "expand brings related records.", request=ignores("expand")
    ),
    projection(
        "expand-of-a-registrant-ignored", "get_registrant", "expand brings the addresses.", request=ignores("expand")
    ),
    projection(
        "expand-of-a-discount-ignored", "get_discount", "expand brings the alternates.", request=ignores("expand")
    ),
    projection(
        "expand-of-a-question-ignored",
        "get_question",
        "expand brings the choices.",
        request=ignores("expand"),
        needs="swoogo-questions",
    ),
    projection(
        "expand-of-a-transaction-ignored",
        "get_transaction",
        "expand brings the registrant.",
        request=ignores("expand"),
        needs="swoogo-transactions",
    ),
    projection("expand-of-an-event-ignored", "get_event", "expand brings related records.", request=ignores("expand")),
)

PAGING: tuple[Fault, ...] = (
    paging("size-of-sessions-ignored", "list_sessions", "per-page is the size of a page.", request=ignores("per_page")),
    paging("size-of-speakers-ignored", "list_speakers", "per-page is the size of a page.", request=ignores("per_page")),
    paging(
        "size-of-fields-ignored", "list_session_fields", "per-page is the size of a page.", request=ignores("per_page")
    ),
    paging(
        "size-of-questions-ignored", "list_questions", "per-page is the size of a page.", request=ignores("per_page")
    ),
    paging("page-of-registrants-ignored", "list_registrants", "page is the page to return.", request=ignores("page")),
    paging(
        "pages-from-zero",
        "list_discounts",
        "Pages are counted from 1.",
        request=lambda e: (
            e.ask(page=str(int(e.asked("page") or 0) + 1)) if (e.asked("page") or "0").isdecimal() else None
        ),
    ),
    paging(
        "pages-overlap",
        "list_transactions",
        "The second page goes on where the first one ends.",
        answer=done(_overlap),
    ),
    paging(
        "small-pages-only",
        "list_webhooks",
        "A page has up to 200 records at least.",
        request=lambda e: e.ask(per_page="50") if e.asked("per-page") == "200" else None,
    ),
    paging(
        "usual-page-of-ten",
        "list_events",
        "Without per-page, a page has 20 records.",
        request=lambda e: None if e.asked("per-page") else e.ask(per_page="10"),
    ),
    paging(
        "usual-page-of-fifty",
        "list_registrants",
        "Without per-page, a page has 20 records.",
        request=lambda e: None if e.asked("per-page") else e.ask(per_page="50"),
    ),
)


COUNTS: tuple[Fault, ...] = (
    counts(
        "one-id-for-all-sessions",
        "create_sessions",
        "The answer has one id for each session.",
        answer=is_json(lambda found: found[:1]),
    ),
    counts(
        "one-id-too-many",
        "create_sessions",
        "The answer has one id for each session.",
        answer=is_json(lambda found: [*found, {"id": found[-1]["id"] + 1_000_000}]),
    ),
    counts(
        "total-is-one-too-high",
        "list_sessions",
        "totalCount is the number of records.",
        answer=numbers(totalCount=lambda count: count + 1),
    ),
    counts(
        "total-is-that-of-the-page",
        "list_webhooks",
        "totalCount is the number of records.",
        answer=done(lambda e: e.edit(lambda answer: answer["_meta"].update(totalCount=len(answer["items"])))),
    ),
    counts(
        "total-grows-on-page-2",
        "list_registrant_types",
        "totalCount is the number of records.",
        answer=done(_off_by_one),
    ),
    counts(
        "page-too-many",
        "list_registrants",
        "pageCount is the number of pages.",
        answer=numbers(pageCount=lambda count: count + 1),
    ),
    counts(
        "always-page-1", "list_discounts", "currentPage is the page that was asked for.", answer=numbers(currentPage=1)
    ),
    counts(
        "last-record-lost",
        "list_transactions",
        "A page has as many records as perPage says.",
        answer=items(lambda found: found[:-1] if len(found) > 1 else found),
    ),
    counts(
        "full-session-takes-all",
        "add_session_to_registrant",
        "A session that is full is refused.",
        lift=lambda e: e.asked("override_capacity_errors") == "" and e.ask(override_capacity_errors="1") is None,
        needs="swoogo-registrants swoogo-scans",
    ),
    counts(
        "full-package-takes-all",
        "create_registrant",
        "A package that is full is refused.",
        lift=lambda e: (
            "package_id" in e.sent
            and e.asked("override_capacity_errors") == ""
            and e.ask(override_capacity_errors="1") is None
        ),
        needs="swoogo-packages",
    ),
    counts(
        "registrants-of-a-code-not-counted",
        "list_discounts",
        "registrantCount is the number of registrants with the code.",
        answer=each(registrantCount=99),
        hidden="No page says what is counted: a registrant with the code, or a use of it that was paid.",
    ),
)

ORDERING: tuple[Fault, ...] = (
    ordering(
        "order-of-sessions-not-reversed",
        "list_sessions",
        "A hyphen before the field reverses the order.",
        request=lambda e: e.ask(sort=e.asked("sort").lstrip("-")),
    ),
    ordering(
        "order-of-registrants-by-name-ignored",
        "list_registrants",
        "sort names the field to sort by.",
        request=lambda e: e.ask(sort=None) if "first_name" in e.asked("sort") else None,
        needs="swoogo-registrants swoogo-scans",
    ),
    ordering(
        "order-of-types-ignored",
        "list_registrant_types",
        "sort names the field to sort by.",
        request=ignores("sort"),
        needs="swoogo-registrant-types",
    ),
    ordering(
        "order-of-discounts-ignored", "list_discounts", "sort names the field to sort by.", request=ignores("sort")
    ),
    ordering(
        "transactions-the-wrong-way-round",
        "list_transactions",
        "sort orders the records from the lowest on.",
        request=lambda e: e.ask(sort=f"-{e.asked('sort')}".replace("--", "")) if e.asked("sort") else None,
    ),
    ordering(
        "webhooks-in-no-order",
        "list_webhooks",
        "sort names the field to sort by.",
        answer=items(lambda found: found[1:] + found[:1]),
    ),
    ordering(
        "order-of-events-ignored",
        "list_events",
        "sort names the field to sort by.",
        request=ignores("sort"),
        hidden="The reference has one event, and no documented call makes another.",
    ),
)
