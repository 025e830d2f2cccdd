"""Probes of how webhooks and the choices of a field are written."""

from typing import Any, Final

import httpx

from agendum_contract.known import Known
from agendum_contract.probes.asking import answer, between, need, unique, words
from agendum_contract.probes.probe import UNSETTLED, Probe, Verdict
from agendum_contract.target import Target

_GROUP_NAMES = ("group_id", "webhook_group_id")
_GROUP = 1
# A webhook has to have something that sets it off.
_FLAG = "trigger_on_delete"
_SPELLINGS = {"1": "0", "true": "false"}
_INVALID = 422


def _webhook(target: Target, known: Known, **fields: Any) -> httpx.Response:
    # It is off, no call deletes what sets it off, and where it would call there is nobody.
    body = {
        "name": unique(target),
        "url": "https://example.com/hook",
        "trigger_object": "session",
        "event_ids": [need(known, "event")],
    }
    return target.call("create_webhook", {**body, **fields})


def _webhook_group(target: Target, known: Known) -> Verdict:
    responses = {name: _webhook_of_group(target, known, name) for name in _GROUP_NAMES}
    read = [name for name, response in responses.items() if _names_group(name, response)]
    statuses = words(str(each.status_code) for each in responses.values())
    if not read and not any(each.is_success and "group_id" in each.json() for each in responses.values()):
        return Verdict(UNSETTLED, f"a webhook with a group is answered without one ({statuses})")
    first, second = (name in read for name in _GROUP_NAMES)
    return between(first, second, f"the group is read from {words(read)} ({statuses})")


def _webhook_of_group(target: Target, known: Known, name: str) -> httpx.Response:
    """Return the answer to a webhook that names its group, its switches written in the way that is taken."""
    for on, off in _SPELLINGS.items():
        response = _webhook(target, known, **{name: _GROUP, _FLAG: on, "enabled": off})
        if response.is_success or _names_group(name, response):
            break
    return response


def _names_group(name: str, response: httpx.Response) -> bool:
    """Whether a name is known: the group is kept, or refused, because there may be none of that id."""
    body = response.json()
    if response.status_code == _INVALID:
        return any(each["field"] == name for each in body)
    return response.is_success and str(body.get("group_id", body.get("webhook_group_id"))) == str(_GROUP)


def _webhook_flags(target: Target, known: Known) -> Verdict:
    responses = {on: _webhook(target, known, **{_FLAG: on, "enabled": off}) for on, off in _SPELLINGS.items()}
    taken = [text for text, response in responses.items() if response.is_success and _is_on(response)]
    return between("true" in taken, "1" in taken, f"a switch is taken as {words(taken)}")


def _is_on(response: httpx.Response) -> bool:
    return response.json().get(_FLAG) in (True, "1", "true")


def _choice_ids(target: Target, _known: Known) -> Verdict:
    query = {"fields": "id,choices", "per-page": 200}
    fields = [each["id"] for each in answer(target, "list_session_fields", query=query)["items"] if each.get("choices")]
    if not fields:
        return Verdict(UNSETTLED, "no custom field of sessions has choices")
    ids = {"field_id": fields[0]}
    name = unique(target)
    added = answer(target, "update_session_field", {"choices": [{"name": name}]}, ids=ids)["choices"]
    own = [each["id"] for each in added if each["name"] == name]
    if not own:
        return Verdict(UNSETTLED, "a choice that was added is not in the answer")
    by_number, by_text = int(own[0]), str(own[0])
    try:
        renamed = [_is_renamed(target, ids, number) for number in (by_number, by_text)]
    finally:
        # All events share the field.
        is_gone = any(_is_removed(target, ids, number) for number in (by_number, by_text))
    taken = [form for form, is_taken in zip(("a number", "a text"), renamed, strict=True) if is_taken]
    seen = f"a choice is renamed by {words(taken)}{'' if is_gone else '; the one that was made could not be removed'}"
    return between(renamed[0], renamed[1], seen)


def _is_renamed(target: Target, ids: dict[str, Any], number: int | str) -> bool:
    name = unique(target)
    return (str(number), name) in _after(target, ids, {"id": number, "name": name})


def _is_removed(target: Target, ids: dict[str, Any], number: int | str) -> bool:
    choices = _after(target, ids, {"id": number, "delete": True})
    return bool(choices) and str(number) not in dict(choices)


def _after(target: Target, ids: dict[str, Any], choice: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the ids and names of all choices after a change of one; there are none where it is refused."""
    response = target.call("update_session_field", {"choices": [choice]}, ids=ids)
    return [(str(each["id"]), each["name"]) for each in response.json()["choices"]] if response.is_success else []


WRITES: Final[tuple[Probe, ...]] = (
    Probe("swoogo-26", _webhook_group),
    Probe("swoogo-49", _webhook_flags),
    Probe("swoogo-50", _choice_ids),
)
