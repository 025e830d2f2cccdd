"""Probes of what the values of sessions and speakers look like."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from agendum_contract.known import Known
from agendum_contract.probes import swoogo_session_made as made
from agendum_contract.probes.asking import NULL, between, form_of, words
from agendum_contract.probes.probe import NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_WITHOUT_ZONE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_WITH_ZONE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::\d\d)?\s*([AaPp])?")


def _capacity(target: Target, known: Known) -> Verdict:
    """Whether a capacity is a number or a text, wherever it stands."""
    return _forms(made.places(target, known), ("capacity",), _is_number, _is_digits)


def _switches(target: Target, known: Known) -> Verdict:
    """Whether a switch is 0 or 1, or true or false, wherever it stands."""
    return _forms(made.places(target, known), made.SWITCHES, _is_number, lambda value: isinstance(value, bool))


def _forms(
    places: Mapping[str, dict[str, Any]],
    names: tuple[str, ...],
    is_first: Callable[[Any], bool],
    is_second: Callable[[Any], bool],
) -> Verdict:
    values = {
        place: [session[name] for name in names if session.get(name) is not None] for place, session in places.items()
    }
    at: dict[str, list[str]] = {}
    for place, found in values.items():
        if found:
            at.setdefault(words(map(form_of, found)), []).append(place)
    if not at:
        return Verdict(UNSETTLED, "no answer has a value")
    seen = "; ".join(f"{form} {words(where)}" for form, where in at.items())
    every = [value for found in values.values() for value in found]
    return between(any(map(is_first, every)), any(map(is_second, every)), seen)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_digits(value: Any) -> bool:
    return isinstance(value, str) and value.isdecimal()


def _link(target: Target, known: Known) -> Verdict:
    """What stands for a link that was never set."""
    session = made.read(target, known, "webinar_url")
    if "webinar_url" not in session:
        return Verdict(A, "a link that is not set is left out")
    value = session["webinar_url"]
    is_link = isinstance(value, str) and ":" in value
    return between(is_link, value in ("", None), f"a link that is not set is {form_of(value)}")


def _times(target: Target, known: Known) -> Verdict:
    """Whether the text about the times of a session tells its times."""
    text = made.whole_listed(target, known).get("times_with_timezone")
    if not text:
        return Verdict(UNSETTLED, "a session of a list has no such text")
    shown = [_on_the_clock(match) for match in _CLOCK.finditer(text)]
    if len(shown) < 2:
        return Verdict(NEITHER, "the text does not tell two times")
    is_so = shown[:2] == [made.BEGINS, made.ENDS]
    return Verdict(
        B if is_so else A, f"the text tells {'the times' if is_so else 'other times than those'} of the session"
    )


def _on_the_clock(match: re.Match[str]) -> str:
    hour = int(match[1])
    if match[3]:
        hour = hour % 12 + 12 * (match[3] in "Pp")
    return f"{hour:02}:{match[2]}"


def _speaker(target: Target, known: Known) -> Verdict:
    """Whether a speaker's timestamps have a zone."""
    speaker = made.speaker(target, known)
    moments = [speaker[name] for name in ("created_at", "updated_at")]
    has_link = isinstance(speaker.get("direct_link"), str)
    with_zone = all(isinstance(each, str) and _WITH_ZONE.fullmatch(each) for each in moments)
    without_zone = all(isinstance(each, str) and _WITHOUT_ZONE.fullmatch(each) for each in moments)
    how = "with a zone" if with_zone else "without a zone" if without_zone else "of another form"
    return between(
        with_zone,
        without_zone and has_link,
        f"the timestamps are {how}, and direct_link is {'a text' if has_link else 'no text'}",
    )


def _nulls(target: Target, known: Known) -> Verdict:
    """Whether what is not set is null."""
    empty = [name for name, value in made.read(target, known).items() if form_of(value) == NULL]
    return between(not empty, bool(empty), f"{len(empty)} fields of a session that are not set are null")


def _custom_fields(target: Target, known: Known) -> Verdict:
    """How a map without entries is written."""
    places = [made.read(target, known, "custom_fields"), made.created(target, known)]
    found = [session["custom_fields"] for session in places if session.get("custom_fields") in ({}, [])]
    if not found:
        return Verdict(UNSETTLED, "no answer has custom fields, or they are never empty")
    seen = f"custom fields that are not set are {words(map(form_of, found))}"
    return between({} in found, [] in found, seen)


PROBES: Final[tuple[Probe, ...]] = (
    Probe("swoogo-03", _capacity),
    Probe("swoogo-04", _switches),
    Probe("swoogo-10", _link),
    Probe("swoogo-11", _times),
    Probe("swoogo-13", _speaker),
    Probe("swoogo-35", _nulls),
    Probe("swoogo-36", _custom_fields),
)
