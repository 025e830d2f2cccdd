"""Swoogo's tokens once more: a refusal says that it is the token, and a good one is good for as long as it says."""

import time
from typing import Any

import pytest

from agendum_contract import document, settings
from agendum_contract.known import Known
from agendum_contract.samples import small_call
from agendum_contract.steps import call
from agendum_contract.target import Target

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo")]

_UNAUTHORIZED = (401, 403)
_LIFE = 30 * 60
# The clocks of two machines differ by less.
_TOLERANCE = 5 * 60


def _closed() -> list[Any]:
    names = [name for name, each in document.selected(settings.current().only).items() if each.vendor == "swoogo"]
    return [pytest.param(name, marks=pytest.mark.about(name)) for name in names if name != "create_token"]


@pytest.mark.parametrize("name", _closed())
def test_a_request_is_refused_for_its_token(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """A server that looks at the record, or at the body, before it looks at the token tells strangers what there is."""
    parts = small_call(document.operations()[name], swoogo.settings, swoogo_known)

    statuses = [
        call(swoogo, name, **parts, anonymous=True).status_code,
        call(swoogo, name, **parts, token="never-handed-out").status_code,  # noqa: S106 - none
    ]

    assert [] == [status for status in statuses if status not in _UNAUTHORIZED], (
        f"without a token, and with any: {statuses}"
    )


@pytest.mark.about("create_token", "get_event")
def test_a_token_is_good_for_more_than_one_call(swoogo: Target) -> None:
    """A page gives it half an hour, and no number of calls."""
    token, _expires_at = swoogo.read_token(swoogo.request_token())
    ids = {"event_id": swoogo.settings.swoogo_event_id}

    statuses = [call(swoogo, "get_event", ids=ids, token=token).status_code for _ in range(3)]

    assert [] == [status for status in statuses if status in _UNAUTHORIZED], f"one token, three calls: {statuses}"


@pytest.mark.about("create_token")
def test_a_token_lives_for_half_an_hour_at_most(swoogo: Target) -> None:
    """The time at which it expires is in UTC; one in another zone would be hours away."""
    _token, expires_at = swoogo.read_token(swoogo.request_token())

    assert expires_at <= time.time() + _LIFE + _TOLERANCE, "the token lives longer than the page says"
