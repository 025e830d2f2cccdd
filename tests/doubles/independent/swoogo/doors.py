"""What happens to a registrant after registering: sessions, groups, e-mails, and the door."""

from doubles.independent.exchange import Answer, Call, Record, now
from doubles.independent.swoogo import people
from doubles.independent.swoogo.common import created, found, number_in_path, query_switch
from doubles.independent.swoogo.forms import Form, sent_form, sent_parts
from doubles.independent.swoogo.refusals import forbidden, refusal, unknown_reference

_EMAILS = ("registration_created", "registration_abandoned", "registration_modified", "registration_cancelled")
_AWAY = ("cancelled", "denied")


def check_in(call: Call) -> Answer:
    """Check a registrant in, or take that back; the answer has the status with a capital."""
    form = Form(call, sent_parts(call))
    form.integer("id", required=True)
    form.option("status", ("attended", "confirmed", "no_show"), required=call.choices.rules)
    sent = form.finish()
    if sent["id"] not in call["registrants"]:
        raise unknown_reference(call, "id")
    registrant = call["registrants"][sent["id"]]
    if call.choices.rules and registrant["registration_status"] in _AWAY:
        raise forbidden(call, "status", "The registration is cancelled.")
    status = sent.get("status", "attended")
    came = now() if status == "attended" else None
    registrant.update(registration_status=status, checked_in_at=came, updated_at=now())
    shown = {"id": registrant["id"], "status": status.replace("_", " ").capitalize()}
    return Answer(200, {**shown, "updated_at": registrant["updated_at"]})


def send_email(call: Call, registrant_id: str, kind: str) -> Answer:
    """Send an e-mail, or rather say so."""
    registrant = found(call, "registrants", registrant_id)
    if kind not in _EMAILS:
        raise refusal(call, call.choices.malformed_id, "Unknown type of e-mail.")
    if call.choices.rules and kind == "registration_cancelled" and registrant["registration_status"] not in _AWAY:
        raise refusal(call, 400, "The registration is not cancelled.")
    return Answer(200, {"sent": call.choices.sent, "id": registrant["id"]})


def add_session(call: Call, registrant_id: str, session_id: str) -> Answer:
    """Add a session to a registrant, or only look whether that could be done."""
    sent_form(call)
    registrant, session = found(call, "registrants", registrant_id), found(call, "sessions", session_id)
    only_check = query_switch(call, "validate_only")
    query_switch(call, "send_email")
    if session["event_id"] != registrant["event_id"]:
        raise unknown_reference(call, "session_id", "is of another event")
    if session["id"] in registrant["sessions"]:
        if call.choices.rules:
            raise forbidden(call, "session_id", "The registrant has the session already.")
    else:
        _check_places(call, session)
        if call.choices.rules:
            _check_rules(call, registrant, session)
        if not only_check:
            registrant["sessions"].append(session["id"])
            registrant["updated_at"] = now()
    return created(call, {"success": True})


def _check_places(call: Call, session: Record) -> None:
    places = session["capacity"]
    unlimited = places is None or (places == 0 and not call.choices.full_at_zero)
    taken = sum(session["id"] in each["sessions"] for each in call["registrants"].values())
    if not unlimited and taken >= places and not query_switch(call, "override_capacity_errors"):
        raise forbidden(call, "session_id", "The session is full.")


def _check_rules(call: Call, registrant: Record, session: Record) -> None:
    if registrant["registration_status"] in _AWAY:
        raise forbidden(call, "registrant_id", "The registration is cancelled.")
    if session["session_status"] in {"submitted", "rejected"}:
        raise forbidden(call, "session_id", "The session does not take place.")
    if session["prevent_session_conflicts"]:
        for number in registrant["sessions"]:
            if _are_at_once(session, call["sessions"][number]):
                raise forbidden(call, "session_id", "Another session is at the same time.")


def _are_at_once(one: Record, other: Record) -> bool:
    times = [each[name] for each in (one, other) for name in ("start_time", "end_time")]
    same_day = one["date"] == other["date"] and None not in times
    return same_day and one["start_time"] < other["end_time"] and other["start_time"] < one["end_time"]


def join_group(call: Call, registrant_id: str, group_id: str) -> Answer:
    """Put a registrant into the group of another."""
    sent_form(call)
    registrant, number = found(call, "registrants", registrant_id), number_in_path(call, group_id)
    members = [each for each in call["registrants"].values() if each["group_id"] == number]
    if not members:
        raise refusal(call, 404, "There is no such group.")
    if members[0]["event_id"] != registrant["event_id"]:
        raise unknown_reference(call, "group_id", "is of another event")
    if call.choices.rules and registrant in members:
        raise forbidden(call, "group_id", "The registrant is in the group.")
    own = registrant["id"] + call.choices.group_offset
    followers = [each for each in call["registrants"].values() if each["group_id"] == own and each is not registrant]
    if call.choices.rules and followers:
        raise forbidden(call, "registrant_id", "The registrant leads a group.")
    others = [each for each in members if each is not registrant]
    registrant.update(group_id=number, group_number=len(others) + 1, updated_at=now())
    return created(call, {**people.printed_registrant(call, registrant), "sq_406": []})


def scan(call: Call, registrant_id: str, session_id: str) -> Answer:
    """Record that a registrant came into a session, once."""
    registrant, session = found(call, "registrants", registrant_id), found(call, "sessions", session_id)
    form = Form(call, sent_form(call))
    form.integer("event_id", required=call.choices.rules)
    form.boolean("prevent_check_in")
    sent = form.finish()
    if session["event_id"] != registrant["event_id"]:
        raise unknown_reference(call, "session_id", "is of another event")
    if sent.get("event_id", session["event_id"]) != session["event_id"]:
        raise unknown_reference(call, "event_id", "is another event")
    if call.choices.rules and session["id"] not in registrant["sessions"]:
        raise forbidden(call, "registrant_id", "The registrant has not the session.")
    if not sent.get("prevent_check_in"):
        came = registrant["checked_in_at"] or now()
        registrant.update(registration_status="attended", checked_in_at=came)
    ids = {"registrant_id": registrant["id"], "scan_id": session["id"]}
    for known in call["scans"].values():
        if ids.items() <= known.items():
            return Answer(200, known)
    about = {"event_id": session["event_id"], "type": "session", "created_by": 9, "created_at": now()}
    return created(call, call["scans"].add({**about, **ids}))
