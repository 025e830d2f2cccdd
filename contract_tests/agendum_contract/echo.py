"""Compares what was stored with what was sent, across the different ways of writing the same value."""

import contextlib
from collections.abc import Iterator
from typing import Any

# In the table of the page, and in none of its examples of a session that is read.
_NEVER_READ = ("sold_out_message", "secure_id")


def differences(sent: dict[str, Any], got: dict[str, Any], *, absent_is_fine: bool = False) -> Iterator[str]:
    """Yield what differs between the fields of a session that were sent and those that came back.

    Args:
        sent: The fields that were sent; those whose effect no page explains should not be among them.
        got: The record.
        absent_is_fine: Whether the record may leave fields out.
    """
    for name, value in sent.items():
        if name == "custom_fields":
            yield from _custom_fields(value, got, absent_is_fine=absent_is_fine)
        elif name == "selection_control" and name not in got and "session_included" in got:
            # One attribute with two names: the first is written, the second is read.
            if bool(got["session_included"]) is not (value == "included"):
                yield f"selection_control: sent {value!r}, got session_included {got['session_included']!r}"
        elif name not in got:
            if not absent_is_fine and name not in _NEVER_READ:
                yield f"{name}: sent {value!r}, and the record has no such field"
        elif name == "description" and str(value).strip() in str(got[name]):
            # It is HTML in the end, and may come back with a paragraph around it.
            continue
        elif not same(value, got[name]):
            yield f"{name}: sent {value!r}, got {got[name]!r}"


def _custom_fields(sent: dict[str, Any], got: dict[str, Any], *, absent_is_fine: bool) -> Iterator[str]:
    """Custom fields come back nested on one page, and beside the other fields in client code."""
    nested = got.get("custom_fields") or {}
    for name, value in sent.items():
        if name not in nested and name not in got:
            if not absent_is_fine:
                yield f"custom_fields.{name}: sent {value!r}, and the record has no such field"
        elif not same(value, nested.get(name, got.get(name))):
            yield f"custom_fields.{name}: sent {value!r}, got {nested.get(name, got.get(name))!r}"


def same(sent: Any, got: Any) -> bool:
    """Whether two values mean the same: 1, "1", "1.00" and true do; a choice is its id, or an object with it."""
    if isinstance(sent, list) and all(isinstance(each, dict) and each.keys() == {"id"} for each in sent):
        return _same_choices({str(each["id"]) for each in sent}, got if isinstance(got, list) else [got])
    if isinstance(sent, list | dict):
        return bool(sent == got)
    if isinstance(sent, bool | int | float) and got is not None:
        with contextlib.suppress(TypeError, ValueError):
            return float(sent) == float(got)
    if isinstance(got, bool):
        got = int(got)
    return str(sent).strip() == str(got).strip()


def _same_choices(ids: set[str], answers: list[Any]) -> bool:
    if any(isinstance(each, dict) and "id" not in each for each in answers):
        # Only the names of the choices came back, which nobody knows.
        return True
    return ids == {str(each["id"]) if isinstance(each, dict) else str(each) for each in answers}
