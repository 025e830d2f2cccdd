"""What is to be found on the emulator after a run: nothing of others is changed, and all that is new is told of."""

import json
import re

import httpx

from agendum_emulator.store import KINDS

# What the lines about leftovers call each kind of record; what has no line of its own goes with another record.
_WORDS = {
    "swoogo-discounts": "swoogo discount",
    "swoogo-locations": "swoogo location",
    "swoogo-packages": "swoogo package",
    "swoogo-registrant-tokens": "swoogo link to a form",
    "swoogo-registrant-types": "swoogo registrant_type",
    "swoogo-registrants": "swoogo registrant",
    "swoogo-scans": "swoogo scan",
    "swoogo-session-attendances": "swoogo attendance",
    "swoogo-sessions": "swoogo session",
    "swoogo-transactions": "swoogo transaction",
    "swoogo-webhooks": "swoogo webhook",
    "eventify-attendees": "eventify attendee",
    "eventify-exhibitors": "eventify exhibitor",
    "eventify-sessions": "eventify session",
    "eventify-speakers": "eventify app_speaker",
}
# Which record another one hangs on, by the property that names it.
_PARENTS = {
    "swoogo-package-fees": ("swoogo-packages", "id"),
    "swoogo-session-fees": ("swoogo-sessions", "id"),
    "swoogo-scans": ("swoogo-registrants", "registrant_id"),
    "swoogo-sent-emails": ("swoogo-registrants", "registrant_id"),
    "swoogo-session-attendances": ("swoogo-registrants", "registrant_id"),
    "swoogo-transactions": ("swoogo-registrants", "registrant_id"),
}
# How a record is kept out of the way, where a call can do that.
_ASIDE = {
    "swoogo-sessions": ("session_status", "rejected"),
    "swoogo-registrants": ("registration_status", "cancelled"),
    "swoogo-discounts": ("capacity", 1),
    "swoogo-webhooks": ("enabled", False),
    "eventify-attendees": ("isactive", 0),
}


def snapshot(url):
    """All records of an emulator, by kind and id."""
    with httpx.Client(base_url=url, trust_env=False) as client:
        return {kind: {each["id"]: each for each in client.get(f"/_emulator/records/{kind}").json()} for kind in KINDS}


def complaints(before, after, marks, lines):
    """What is not as it should be, a line each."""
    found = []
    for kind, records in after.items():
        found += [f"{kind} {number} is gone" for number in before[kind].keys() - records.keys()]
        for number, record in records.items():
            if number in before[kind]:
                found += _changes(kind, before[kind][number], record, after, marks)
            else:
                found += _of_new(kind, record, after, marks, lines)
    return found


def _changes(kind, old, new, after, marks):
    for name in old.keys() | new.keys():
        if name == "updated_at" or old.get(name) == new.get(name):
            continue
        if (kind, name) == ("swoogo-speakers", "session_ids"):
            # No documented call takes a session away from a speaker.
            added = [each for each in new[name] if each not in old[name]]
            if all(_bears("swoogo-sessions", after["swoogo-sessions"][each], after, marks) for each in added):
                continue
        yield f"{kind} {old['id']}: {name} was {old.get(name)!r} and is {new.get(name)!r}"


def _of_new(kind, record, after, marks, lines):
    number = record["id"]
    if not _bears(kind, record, after, marks):
        yield f"{kind} {number} does not bear the mark: {record}"
    if kind in _ASIDE and record[_ASIDE[kind][0]] != _ASIDE[kind][1]:
        yield f"{kind} {number} is not set aside: {_ASIDE[kind][0]} is {record[_ASIDE[kind][0]]!r}"
    if kind in _WORDS and not any(_tells(line, _WORDS[kind], number) for line in lines):
        yield f"{kind} {number} is not told of"


def _tells(line, word, number):
    return re.search(rf"{word} {number} \(", line) or re.search(rf"{word} \(\w+\): may have been made", line)


def _bears(kind, record, after, marks):
    if any(mark in json.dumps(record) for mark in marks):
        return True
    if kind == "swoogo-contacts":
        registrants = [each for each in after["swoogo-registrants"].values() if each["contact_id"] == record["id"]]
        return any(_bears("swoogo-registrants", each, after, marks) for each in registrants)
    if kind == "swoogo-registrant-tokens":
        # A link without any field has nothing that could bear it.
        return not record["fields"]
    parent, name = _PARENTS.get(kind, ("", ""))
    return parent in after and _bears(parent, after[parent][record[name]], after, marks)
