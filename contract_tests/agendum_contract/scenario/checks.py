"""What a step of a scenario can demand of an answer; each check yields what is wrong."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from agendum_contract import echo
from agendum_contract.scenario.values import ValueMissing, pointed

# Custom fields may stand beside what was asked for.
_CUSTOM = re.compile(r"(c|h|sq)_")
_BLANK: tuple[Any, ...] = (None, "", 0, "0", "0.0", "0.00", [], {}, False)


@dataclass(frozen=True)
class Played:
    """What went on in one step.

    Attributes:
        sent: The body that was sent, or None.
        status: The status of the answer.
        refused: Whether the server refused, be it with a status or with a body.
        answer: The body of the answer; None where it is none.
        text: The answer as it came.
    """

    sent: Any
    status: int
    refused: bool
    answer: Any
    text: str


Steps = Mapping[str, Played]
Check = Callable[[Any, Played, Steps], Iterator[str]]


def problems(checks: Mapping[str, Any], here: Played, steps: Steps) -> list[str]:
    """Return what is wrong with an answer; of one that is refused, no more than that it is.

    Args:
        checks: What is demanded, by the name of the check.
        here: The step.
        steps: The steps up to here, by name.
    """
    found = list(CHECKS["outcome"](checks.get("outcome", "accepted"), here, steps))
    if found:
        return found
    for name, wanted in checks.items():
        if name != "outcome":
            found += [f"{name}: {each}" for each in _judged(CHECKS[name], wanted, here, steps)]
    return found


def _judged(check: Check, wanted: Any, here: Played, steps: Steps) -> list[str]:
    try:
        return list(check(wanted, here, steps))
    except ValueMissing as problem:
        return [str(problem)]
    except (AttributeError, LookupError, TypeError, ValueError):
        return ["the answer is not of the kind that this can be said of"]


def _outcome(wanted: str, here: Played, _steps: Steps) -> Iterator[str]:
    if wanted == "accepted" and here.refused:
        yield f"a valid request was refused: {here.status} {here.text[:300]}"
    if wanted == "refused" and not here.refused:
        yield f"what should be refused was accepted: {here.status} {here.text[:300]}"


def _status(wanted: list[int], here: Played, _steps: Steps) -> Iterator[str]:
    if here.status not in wanted:
        yield f"{here.status} is not among {', '.join(map(str, wanted))}"


def _echo(wanted: Any, here: Played, steps: Steps) -> Iterator[str]:
    wanted = {} if wanted is True else wanted
    sent = (steps[wanted["of"]] if "of" in wanted else here).sent
    got = _at(here.answer, wanted.get("at", ""))
    if not isinstance(sent, dict) or not isinstance(got, dict):
        yield "what was sent, or what came, is no object"
        return
    kept = _chosen(sent, wanted)
    yield from echo.differences(kept, got, absent_is_fine=wanted.get("absent-is-fine", False))


def _same(wanted: dict[str, Any], here: Played, _steps: Steps) -> Iterator[str]:
    for pointer, value in wanted.items():
        got = _at(here.answer, pointer)
        if not echo.same(value, got):
            yield f"{pointer} is {got!r}, not {value!r}"


def _like(wanted: dict[str, Any], here: Played, _steps: Steps) -> Iterator[str]:
    for pointer, value in wanted.items():
        got = _at(here.answer, pointer)
        if str(got).casefold() != str(value).casefold():
            yield f"{pointer} is {got!r}, not {value!r}"


def _differs(wanted: dict[str, Any], here: Played, _steps: Steps) -> Iterator[str]:
    for pointer, value in wanted.items():
        if echo.same(value, _at(here.answer, pointer)):
            yield f"{pointer} is {value!r}"


def _has(wanted: list[str], here: Played, _steps: Steps) -> Iterator[str]:
    return (f"there is no {pointer}" for pointer in wanted if not _is_there(here.answer, pointer))


def _lacks(wanted: list[str], here: Played, _steps: Steps) -> Iterator[str]:
    return (f"there is {pointer}" for pointer in wanted if _is_there(here.answer, pointer))


def _blank(wanted: list[str], here: Played, _steps: Steps) -> Iterator[str]:
    for pointer in wanted:
        if _is_there(here.answer, pointer) and pointed(here.answer, pointer) not in _BLANK:
            yield f"{pointer} is {pointed(here.answer, pointer)!r}"


def _holds(wanted: dict[str, Any], here: Played, _steps: Steps) -> Iterator[str]:
    for pointer, value in wanted.items():
        if str(value) not in _members(_at(here.answer, pointer)):
            yield f"{pointer} has no {value!r}"


def _holds_not(wanted: dict[str, Any], here: Played, _steps: Steps) -> Iterator[str]:
    for pointer, value in wanted.items():
        if _is_there(here.answer, pointer) and str(value) in _members(pointed(here.answer, pointer)):
            yield f"{pointer} has {value!r}"


def _hides(wanted: list[Any], here: Played, _steps: Steps) -> Iterator[str]:
    # Not which one: it is there to be hidden.
    return (f"text number {number} stands in the answer" for number, each in enumerate(wanted, 1) if each in here.text)


def _fields(wanted: dict[str, Any], here: Played, _steps: Steps) -> Iterator[str]:
    target = _at(here.answer, wanted.get("at", ""))
    for each in target if isinstance(target, list) else [target]:
        got = {name for name in each if not _CUSTOM.match(name)}
        if got != set(wanted["are"]):
            yield f"{', '.join(sorted(got))} came for {', '.join(sorted(wanted['are']))}"


def _unchanged(wanted: dict[str, Any], here: Played, steps: Steps) -> Iterator[str]:
    before = _chosen(steps[wanted["since"]].answer, wanted)
    for name, value in before.items():
        if not echo.same(value, here.answer.get(name)):
            yield f"{name} was {value!r} and is {here.answer.get(name)!r}"


def _items(wanted: dict[str, Any], here: Played, steps: Steps) -> Iterator[str]:
    items = _at(here.answer, wanted.get("at", "/items"))
    yield from _counted(wanted, len(items))
    yield from _found(wanted, items)
    if "sorted-by" in wanted:
        name = wanted["sorted-by"].removeprefix("-")
        values = [each[name] for each in items]
        if values != sorted(values, reverse=wanted["sorted-by"].startswith("-")):
            yield f"not sorted by {wanted['sorted-by']}: {values}"
    if "apart-from" in wanted:
        others = {each["id"] for each in steps[wanted["apart-from"]].answer["items"]}
        both = sorted(str(each["id"]) for each in items if each["id"] in others)
        if both:
            yield f"{', '.join(both)} came in {wanted['apart-from']} too"


def _counted(wanted: dict[str, Any], count: int) -> Iterator[str]:
    if "count" in wanted and count != int(wanted["count"]):
        yield f"there are {count}, not {wanted['count']}"
    if count < wanted.get("least", 0):
        yield f"there are {count}, fewer than {wanted['least']}"
    if count > wanted.get("most", count):
        yield f"there are {count}, more than {wanted['most']}"


def _found(wanted: dict[str, Any], items: list[Any]) -> Iterator[str]:
    if "contains" in wanted and not any(_fits(each, wanted["contains"]) for each in items):
        yield f"none is {wanted['contains']}"
    if "lacks" in wanted and any(_fits(each, wanted["lacks"]) for each in items):
        yield f"one is {wanted['lacks']}"
    if "with" in wanted and not any(each.get(wanted["with"]) for each in items):
        yield f"none has {wanted['with']}"


CHECKS: dict[str, Check] = {
    "outcome": _outcome,
    "status": _status,
    "echo": _echo,
    "same": _same,
    "like": _like,
    "differs": _differs,
    "has": _has,
    "lacks": _lacks,
    "blank": _blank,
    "holds": _holds,
    "holds-not": _holds_not,
    "hides": _hides,
    "fields": _fields,
    "unchanged": _unchanged,
    "items": _items,
}


def _at(answer: Any, pointer: str) -> Any:
    return pointed(answer, pointer)


def _is_there(answer: Any, pointer: str) -> bool:
    try:
        pointed(answer, pointer)
    except ValueMissing:
        return False
    return True


def _chosen(fields: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    names = set(wanted.get("only", fields)) - set(wanted.get("except", ()))
    return {name: value for name, value in fields.items() if name in names}


def _members(value: Any) -> set[str]:
    """Return the members of a list, or of a text with commas, as texts; of an object it is the id."""
    parts = value.split(",") if isinstance(value, str) else value or []
    return {str(each.get("id") if isinstance(each, dict) else each).strip() for each in parts}


def _fits(item: Any, wanted: dict[str, Any]) -> bool:
    return isinstance(item, dict) and all(
        name in item and echo.same(value, item[name]) for name, value in wanted.items()
    )
