"""Readings of what is done with registrants: tokens, check-ins, full sessions, groups."""

import re
from dataclasses import replace
from typing import Final

from agendum_emulator.messages import Call
from agendum_emulator.readings import edit
from agendum_emulator.readings.switch import AS_IT_IS, Reading, Switch

_FORMS = ("create_session_attendance", "create_session_scan", "create_registrant_type", "create_package")
_PARTS = ("create_registrant_token", "check_in_registrant")
_IDS = ("event_id", "registrant_id", "session_id")
_NUMBER = re.compile(r"[+-]?[0-9]+")
_TEXT_AS_PART = re.compile(rb'(name="(?:event_id|id)"\r\n\r\n)(?![+-]?[0-9]+\r\n)[^\r\n]*')
_FLAG = "override_capacity_errors"
_FLAGGED = ("create_registrant", "update_registrant", "add_session_to_registrant")


def _zero_for_texts(call: Call) -> Call:
    # What PHP makes of a text where it needs a number.
    form = edit.form_of(call)
    texts = [name for name in _IDS if isinstance(form.get(name), str) and not _NUMBER.fullmatch(form[name])]
    return edit.with_fields(call, dict.fromkeys(texts, "0"))


def _zero_for_parts(call: Call) -> Call:
    return replace(call, body=_TEXT_AS_PART.sub(rb"\g<1>0", call.body))


def _any_text(call: Call) -> Call:
    return edit.with_query(call, {_FLAG: "1"}) if edit.query_of(call).get(_FLAG) else call


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch(
        "swoogo-31",
        "B",
        {"A": Reading({"create_registrant_token": edit.answers(edit.replacing({"id": int}))}), "B": AS_IT_IS},
    ),
    Switch(
        "swoogo-39",
        "B",
        {
            "A": Reading(
                {
                    **dict.fromkeys(_FORMS, edit.calls(_zero_for_texts)),
                    **dict.fromkeys(_PARTS, edit.calls(_zero_for_parts)),
                }
            ),
            "B": AS_IT_IS,
        },
    ),
    Switch("swoogo-40", "B", {"A": Reading(dict.fromkeys(_FLAGGED, edit.calls(_any_text))), "B": AS_IT_IS}),
    Switch(
        "swoogo-41",
        "B",
        {"A": Reading({"check_in_registrant": edit.answers(edit.replacing({"status": str.lower}))}), "B": AS_IT_IS},
    ),
    Switch(
        "swoogo-44",
        "A",
        {
            "A": AS_IT_IS,
            "B": Reading(
                paths={"add_registrant_to_group": "/api/v1/registrant/{registrant_id}/group/{group_id}"},
            ),
        },
    ),
)
