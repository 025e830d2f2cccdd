"""What a write does besides, and in which zone: it changes what was sent, and nothing else."""

import datetime as dt
from typing import Any

from doubles.mutants.changes import (
    done,
    drops,
    forgets,
    is_json,
    misreads,
    puts,
)
from doubles.mutants.exchange import Exchange
from doubles.mutants.fault import Fault, group

partial = group("partial writes")
zones = group("time zones")


def _renames_all(exchange: Exchange) -> None:
    """Every session gets the name that one is given."""
    name = exchange.sent.get("name")
    if name:
        for record in exchange.store.all("swoogo-sessions")[-5:]:
            exchange.store.put("swoogo-sessions", {**record, "name": name})


def _half_of_a_list(exchange: Exchange) -> None:
    """The good sessions of a list that is refused are stored all the same."""
    resource = exchange.sent.get("resource")
    if exchange.is_done or not isinstance(resource, list):
        return
    for each in resource:
        if isinstance(each, dict) and isinstance(each.get("title"), str) and isinstance(each.get("capacity", 1), int):
            number = exchange.store.next_id("eventify-sessions")
            exchange.store.put(
                "eventify-sessions",
                {"id": number, "scheduledateid": 1, "scheduletrackid": 1, "starttime": "", "endtime": "", **each},
            )


def _half_of_the_ids(exchange: Exchange) -> None:
    """The sessions that exist are added, although another one of the request does not."""
    ids, speaker = exchange.sent.get("session_ids"), exchange.store.get("swoogo-speakers", 3)
    if exchange.is_done or not isinstance(ids, list) or speaker is None or exchange.ids["speaker_id"] != "3":
        return
    found = [each for each in ids if isinstance(each, int) and exchange.store.get("swoogo-sessions", each)]
    exchange.store.put("swoogo-speakers", {**speaker, "session_ids": [*speaker["session_ids"], *found]})


def _others_too(exchange: Exchange) -> None:
    """Everybody is forgotten."""
    for record in exchange.store.all("swoogo-contacts")[-10:]:
        exchange.store.put("swoogo-contacts", {**record, "first_name": "", "last_name": "", "email": ""})


def _stores_before_it_refuses(exchange: Exchange) -> None:
    """What is valid in an update is stored, although the update is refused."""
    number = exchange.ids["session_id"]
    record = exchange.store.get("swoogo-sessions", int(number)) if number.isdecimal() else None
    if not exchange.is_done and record is not None and "description" in exchange.sent:
        exchange.store.put("swoogo-sessions", {**record, "description": exchange.sent["description"]})


def _status_of_registrant(exchange: Exchange) -> None:
    record = exchange.store.get("swoogo-registrants", int(exchange.ids["registrant_id"]))
    if record is not None:
        exchange.store.put("swoogo-registrants", {**record, "registration_status": "attended"})


PARTIAL: tuple[Fault, ...] = (
    partial(
        "description-of-a-session-cleared",
        "update_session",
        "Only what is sent changes.",
        answer=forgets("swoogo-sessions", "description", parameter="session_id"),
        needs="swoogo-sessions swoogo-locations",
    ),
    partial(
        "first-name-cleared",
        "update_registrant",
        "What is left out stays.",
        answer=forgets("swoogo-registrants", "first_name", parameter="registrant_id", value=""),
        needs="swoogo-registrants swoogo-scans",
    ),
    partial(
        "capacity-of-a-discount-cleared",
        "update_discount",
        "What is left out stays.",
        answer=forgets("swoogo-discounts", "capacity", parameter="discount_id"),
        needs="swoogo-discounts",
    ),
    partial(
        "capacity-of-a-type-cleared",
        "update_registrant_type",
        "What is left out stays.",
        answer=forgets("swoogo-registrant-types", "capacity", parameter="registrant_type_id"),
        needs="swoogo-registrant-types",
    ),
    partial(
        "short-name-of-a-package-cleared",
        "update_package",
        "What is left out stays.",
        answer=forgets("swoogo-packages", "admin_short_name", parameter="package_id"),
        needs="swoogo-packages",
    ),
    partial(
        "company-of-an-app-speaker-cleared",
        "update_app_speaker",
        "What is left out stays.",
        answer=forgets("eventify-speakers", "company", parameter="speakerid", value=""),
        needs="eventify-speakers",
    ),
    partial(
        "all-sessions-renamed",
        "update_session",
        "One session is changed.",
        answer=done(_renames_all),
        needs="swoogo-sessions swoogo-locations",
    ),
    partial(
        "status-of-a-registrant-changed-too",
        "update_registrant",
        "What is left out stays.",
        answer=done(_status_of_registrant),
        needs="swoogo-registrants swoogo-scans",
    ),
    partial(
        "everybody-forgotten",
        "forget_contact",
        "The contact of the path is forgotten.",
        answer=done(_others_too),
        needs="swoogo-contacts",
    ),
    partial(
        "scan-checks-in-all-the-same",
        "create_session_scan",
        "prevent_check_in leaves the status.",
        request=drops("prevent_check_in"),
        needs="swoogo-registrants swoogo-scans",
    ),
    partial(
        "refused-update-half-stored",
        "update_session",
        "A value that is not listed is refused.",
        answer=_stores_before_it_refuses,
        needs="swoogo-sessions swoogo-locations",
    ),
    partial(
        "refused-list-half-stored",
        "create_sessions",
        "A list with an invalid session is refused.",
        answer=_half_of_a_list,
        needs="eventify-sessions eventify-sponsors",
    ),
    partial(
        "refused-ids-half-added",
        "add_sessions_to_speaker",
        "All sessions must be of the speaker's event.",
        answer=_half_of_the_ids,
        needs="create_session list_speakers",
    ),
    partial(
        "fee-of-a-package-cleared-with-its-name",
        "update_package",
        "What is left out stays.",
        answer=done(
            lambda e: e.store.put(
                "swoogo-package-fees", {"id": int(e.ids["package_id"]), "price": None, "conditional_prices": {}}
            )
        ),
        needs="swoogo-packages",
    ),
)


def _shifted(hours: int, form: str) -> Any:
    """Return a function that moves a moment or a time of day."""

    def moved(text: Any) -> Any:
        if not isinstance(text, str) or not text:
            return text
        try:
            moment = dt.datetime.strptime(text, form)  # noqa: DTZ007 - the vendor's have no zone
        except ValueError:
            return text
        return (moment + dt.timedelta(hours=hours)).strftime(form)

    return moved


_MOMENT, _CLOCK, _DAY = "%Y-%m-%d %H:%M:%S", "%H:%M:%S", "%Y-%m-%d"

ZONES: tuple[Fault, ...] = (
    zones(
        "times-of-a-session-read-in-utc",
        "get_session",
        "start_time is a local time.",
        answer=puts(start_time=_shifted(1, _CLOCK), end_time=_shifted(1, _CLOCK)),
        needs="create_session",
    ),
    zones(
        "day-of-a-session-read-in-utc",
        "get_session",
        "date is the day of the session.",
        answer=puts(date=_shifted(-24, _DAY)),
        needs="create_session",
    ),
    zones(
        "times-of-a-session-written-in-utc",
        "update_session",
        "start_time is a local time.",
        request=misreads(start_time=_shifted(-2, _CLOCK)),
        needs="swoogo-sessions swoogo-locations",
    ),
    zones(
        "zone-of-a-session-ignored",
        "create_session",
        "timezone is that of the session.",
        request=drops("timezone"),
        needs="get_session",
    ),
    zones(
        "session-without-zone-in-utc",
        "create_session",
        "Without a zone, that of the event applies.",
        request=lambda e: None if "timezone" in e.sent else e.send(timezone="UTC"),
        needs="get_session get_event",
    ),
    zones(
        "end-of-an-attendance-shifted",
        "create_session_attendance",
        "The moments are those that were sent.",
        answer=puts(check_out_date=_shifted(1, _MOMENT)),
        needs="swoogo-sessions swoogo-locations",
    ),
    zones(
        "expiry-in-local-time", "create_token", "expires_at is in UTC.", answer=puts(expires_at=_shifted(5, _MOMENT))
    ),
    zones("expiry-an-hour-ago", "create_token", "expires_at is in UTC.", answer=puts(expires_at=_shifted(-1, _MOMENT))),
    zones(
        "record-made-in-local-time",
        "create_location",
        "Timestamps are in UTC.",
        answer=puts(created_at=_shifted(-5, _MOMENT), updated_at=_shifted(-5, _MOMENT)),
        needs="swoogo-locations swoogo-sessions",
        hidden="Client code has measured that timestamps are in UTC; no page says so of them.",
    ),
    zones(
        "transaction-shifted",
        "create_transaction",
        "datetime is a moment.",
        answer=puts(datetime=_shifted(5, _MOMENT)),
        needs="swoogo-transactions",
        hidden="No page says in which zone the moment of a transaction is.",
    ),
    zones(
        "times-of-the-app-shifted",
        "list_schedule",
        "A session begins when it was said to.",
        answer=is_json(
            lambda answer: {**answer, "sessions": [{**each, "starttime": "00:00:00"} for each in answer["sessions"]]}
        ),
        needs="eventify-sessions",
        hidden="No page has the format or the zone of the times, so that any text may be the same moment.",
    ),
)
