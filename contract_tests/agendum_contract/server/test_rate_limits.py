"""Swoogo's rate-limit headers: each answer has them, they agree with each other, and calls are counted."""

import re
from typing import Any

import httpx
import pytest

from agendum_contract import document, settings
from agendum_contract.known import Known
from agendum_contract.samples import small_call
from agendum_contract.target import Target

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo")]

_LIMIT, _REMAINING, _RESET = (f"X-Rate-Limit-{name}" for name in ("Limit", "Remaining", "Reset"))
# The window has ten minutes; the rest is for rounding.
_LONGEST_WINDOW = 10 * 60 + 1


def _selected(*, method: str = "") -> list[Any]:
    """Return the operations of the run, all of them or those with a method, as parameters of a test."""
    return [
        pytest.param(name, marks=pytest.mark.about(name))
        for name, each in document.selected(settings.current().only).items()
        if each.vendor == "swoogo" and method in ("", each.method)
    ]


def _numbers(response: httpx.Response) -> dict[str, int]:
    """Return the three headers of an answer."""
    found = {name: response.headers.get(name, "") for name in (_LIMIT, _REMAINING, _RESET)}
    wrong = {name: value for name, value in found.items() if not re.fullmatch("[0-9]+", value)}
    assert {} == wrong, f"the page promises three whole numbers with each answer: {wrong}"
    return {name: int(value) for name, value in found.items()}


@pytest.mark.parametrize("name", _selected())
def test_an_answer_tells_what_is_left(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """No more is left than there was, and the reset is so many seconds away, not a moment in Unix time."""
    parts = small_call(document.operations()[name], swoogo.settings, swoogo_known)

    numbers = _numbers(swoogo.request_token() if name == "create_token" else swoogo.call(name, **parts))

    assert numbers[_REMAINING] <= numbers[_LIMIT], f"more is left than there is: {numbers}"
    assert numbers[_RESET] <= _LONGEST_WINDOW, f"the window is longer than ten minutes: {numbers}"


@pytest.mark.parametrize("name", _selected(method="GET"))
def test_a_call_is_counted(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """What is left goes down with each call, unless a new window has begun in between."""
    parts = small_call(document.operations()[name], swoogo.settings, swoogo_known)

    first, second = (_numbers(swoogo.call(name, **parts)) for _ in range(2))

    if second[_RESET] > first[_RESET] or second[_LIMIT] != first[_LIMIT]:
        pytest.skip("a new window began between two calls")
    if second[_REMAINING] == second[_LIMIT]:
        pytest.skip("the server has no limit: after several calls, nothing is spent")
    assert second[_REMAINING] < first[_REMAINING], f"a call was not counted: {first}, {second}"
