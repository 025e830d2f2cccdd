"""Probes of how records are listed, and of questions, which are listed in a way of their own."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import httpx

from agendum_contract.document import operations
from agendum_contract.known import Known
from agendum_contract.probes.asking import answer, between, need, words
from agendum_contract.probes.probe import NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_SUFFIX, _NO_SUFFIX = ".json", ".agendum"
# A run that only reads makes no call that is not documented, so that comes first.
_RECORDS = {"list_questions": "questions", "get_event": "an event"}
_ONE: Final[Mapping[str, Any]] = {"fields": "id", "per-page": 1}
_DEFAULTS = ("default_page", "default_visible", "default_required", "default_sort", "visible_to_contacts")


def _page_size(target: Target, known: Known) -> Verdict:
    query = {"event_id": need(known, "event"), "fields": "id"}
    # A size that no server has by itself.
    hyphen, underscore = (
        answer(target, "list_sessions", query={**query, name: 3})["_meta"]["perPage"]
        for name in ("per-page", "per_page")
    )
    seen = f"perPage is {_number(hyphen)} for per-page=3, {_number(underscore)} for per_page=3"
    return between(str(hyphen) == "3", str(underscore) == "3", seen)


def _number(value: Any) -> str:
    return str(value) if str(value).isdecimal() else "no number"


def _question_items(target: Target, _known: Known) -> Verdict:
    items = _questions(target, "list_questions", query=_ONE)["items"]
    if isinstance(items, dict):
        return Verdict(B, "the questions are in an object")
    if not isinstance(items, list):
        return Verdict(NEITHER, "the questions are neither in an array nor in an object")
    # PHP prints an empty map as an array.
    return Verdict(A, "the questions are in an array") if items else Verdict(UNSETTLED, "there are no questions")


def _questions(
    target: Target, name: str, ids: Mapping[str, Any] | None = None, query: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Call an operation on questions, under the path without the suffix if there is none with it."""
    response = target.call(name, ids=ids, query=query)
    if not response.is_success:
        response = _with_suffix(target, name, ids, query, "")
    if not response.is_success:
        raise ValueError(f"{name} is refused with {response.status_code}")
    found: dict[str, Any] = response.json()
    return found


def _with_suffix(
    target: Target, name: str, ids: Mapping[str, Any] | None, query: Mapping[str, Any] | None, suffix: str
) -> httpx.Response:
    operation = operations()[name]
    path = operation.path.removesuffix(_SUFFIX) + suffix
    return target.send(target.build(replace(operation, path=path), ids=ids, query=query))


def _suffix(target: Target, known: Known) -> Verdict:
    need(known, "event")
    without, within = (
        [record for name, record in _RECORDS.items() if _is_served(target, known, name, suffix)]
        for suffix in ("", _SUFFIX)
    )
    if "an event" in within and _is_served(target, known, "get_event", _NO_SUFFIX):
        # Whatever stands behind the number is ignored there.
        within.remove("an event")
    seen = f"{words(without)} answered without .json, {words(within)} with it"
    return between(bool(without), bool(within), seen)


def _is_served(target: Target, known: Known, name: str, suffix: str) -> bool:
    query = {"fields": "id"} if name == "get_event" else _ONE
    return _with_suffix(target, name, {"event_id": known.id("event")}, query, suffix).is_success


def _question_tables(target: Target, known: Known) -> Verdict:
    question = known.id("question")
    if question is None:
        items = _questions(target, "list_questions", query=_ONE)["items"]
        for each in items.values() if isinstance(items, dict) else items:
            question = each["id"]
    if question is None:
        return Verdict(UNSETTLED, "there are no questions")
    got = _questions(target, "get_question", {"question_id": question})
    printed = [name for name in _DEFAULTS if name in got]
    has_response = "default_response" in got
    seen = f"a question has {'a' if has_response else 'no'} default_response, and {len(printed)} of 5 printed fields"
    return between(has_response, bool(printed), seen)


LISTS: Final[tuple[Probe, ...]] = (
    Probe("swoogo-33", _page_size, writes=False),
    Probe("swoogo-46", _question_items, writes=False),
    Probe("swoogo-47", _suffix, writes=False),
    Probe("swoogo-48", _question_tables, writes=False),
)
