"""What the answers to probes of Eventify tell, without a look into the app."""

import secrets
from collections.abc import Callable
from typing import Any

import httpx

from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B, Verdict
from agendum_contract.target import Target, refused

# What a field is to a server: known, refused under that name, or passed over whatever it holds.
KNOWN, REFUSED, PASSED_OVER = "known", "refused", "passed over"
Call = Callable[[Any], httpx.Response]


def unique(target: Target) -> str:
    """Return a name for a new record that no other has; it tells who made it."""
    return f"{target.settings.mark}-{secrets.token_hex(4)}"


def taken(response: httpx.Response) -> bool:
    """Whether a call was carried out.

    Raises:
        ValueError: It was neither carried out nor refused, or the answer is not JSON.
    """
    if refused(response):
        if response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise ValueError(f"an answer has the status {response.status_code}")
        return False
    if not response.is_success:
        raise ValueError(f"an answer has the status {response.status_code}")
    # A page that a proxy answers is no success.
    response.json()
    return True


def by_refusal(call: Call, odd: Any, usual: Any, what: str, readings: tuple[str, str]) -> Verdict:
    """Settle by whether an odd request is carried out.

    A refusal counts where the usual request is carried out: it might have another reason.

    Args:
        call: Sends a body.
        odd: The body that only one reading takes.
        usual: A body that each reading takes.
        what: What the odd request is.
        readings: The one that takes it, and the one that does not.
    """
    takes_it, refuses_it = readings
    response = call(odd)
    if taken(response):
        return Verdict(takes_it, f"{what} is taken")
    if not taken(call(usual)):
        return Verdict(UNSETTLED, f"{what} is refused, and so is a usual one")
    return Verdict(refuses_it, f"{what} is refused ({response.status_code}), a usual one is taken")


def by_either(call: Call, first: Any, second: Any, what: tuple[str, str]) -> Verdict:
    """Settle by which of two requests are carried out, the first by reading A, the second by reading B."""
    takes = taken(call(first)), taken(call(second))
    seen = "; ".join(f"{name} is {'taken' if it else 'refused'}" for name, it in zip(what, takes, strict=True))
    return Verdict({(True, False): A, (False, True): B, (True, True): BOTH}.get(takes, NEITHER), seen)


def standing(call: Call, valid: Any, invalid: Any) -> str:
    """Return what a field is to the server: one that it knows takes a valid value, and no other.

    Args:
        call: Sends a body.
        valid: A body with a valid value of the field.
        invalid: The same with a value of another kind.
    """
    if not taken(call(valid)):
        return REFUSED
    return PASSED_OVER if taken(call(invalid)) else KNOWN
