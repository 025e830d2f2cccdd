"""Probes of what all lists have in common. They only read."""

import re
from typing import Any, Final

from agendum_contract.known import Known
from agendum_contract.probes.asking import answer, between, need, words
from agendum_contract.probes.probe import NEITHER, UNSETTLED, B, Probe, Verdict
from agendum_contract.probes.swoogo_session_made import REFUSALS, items
from agendum_contract.target import Target

_NAMES: Final = ("first_name", "last_name")
_TIMESTAMPS: Final = {"created_at", "updated_at"}
# One more than a page may have under the second reading.
_LONG_PAGE, _SHORT_PAGE = 201, 200
_NOBODYS = "qzxwvkjqzx"


def _placeholders(target: Target, known: Known) -> Verdict:
    """What an item has where no fields were asked for."""
    listed = items(answer(target, "list_speakers", query={"event_id": need(known, "event"), "per-page": 1}))
    if not listed:
        return Verdict(UNSETTLED, "the event has no speaker")
    keys = set(listed[0])
    seen = f"an item has {words(keys & {'id', *_NAMES, *_TIMESTAMPS})}"
    return between({"id", *_NAMES} <= keys, bool(keys) and keys <= _TIMESTAMPS, seen)


def _page_size(target: Target, _known: Known) -> Verdict:
    """How many records a page may have."""
    response = target.call("list_events", query={"fields": "id", "per-page": _LONG_PAGE})
    if response.status_code in REFUSALS:
        answer(target, "list_events", query={"fields": "id", "per-page": _SHORT_PAGE})
        return Verdict(B, f"a page of {_LONG_PAGE} records is refused, one of {_SHORT_PAGE} is not")
    size = response.json()["_meta"]["perPage"]
    given = {_LONG_PAGE: "as long as it was asked for", _SHORT_PAGE: "cut"}.get(size, "of another length")
    return between(size == _LONG_PAGE, size == _SHORT_PAGE, f"a page of {_LONG_PAGE} records is {given}")


def _search(target: Target, known: Known) -> Verdict:
    """Whether the words of a search stand between stars."""
    number = need(known, "event")
    name = answer(target, "get_event", ids={"event_id": number}, query={"fields": "name"})["name"]
    part = max(re.findall(r"[A-Za-z0-9]+", name), key=len, default="")
    if not part:
        return Verdict(UNSETTLED, "the event has no name to search for")
    stars, bare = (_finds(target, number, f"{word}{part}") for word in ("*contains*", "contains"))
    if stars and bare and _finds(target, number, f"*contains*{_NOBODYS}"):
        return Verdict(NEITHER, "a search finds what it should not")
    return between(stars, bare, f"a word with stars finds {_something(stars)}, one without {_something(bare)}")


def _finds(target: Target, number: Any, condition: str) -> bool:
    query = {"fields": "id", "ids": number, "search": f"name={condition}"}
    response = target.call("list_events", query=query)
    return response.is_success and any(str(item.get("id")) == str(number) for item in items(response.json()))


def _something(is_found: bool) -> str:  # noqa: FBT001 - what is said of it
    return "the event" if is_found else "nothing"


PROBES: Final[tuple[Probe, ...]] = (
    Probe("swoogo-14", _placeholders, writes=False),
    Probe("swoogo-16", _page_size, writes=False),
    Probe("swoogo-17", _search, writes=False),
)
