"""Probes of what every call has in common: how it is counted, how an error looks, and how credentials are written."""

from typing import Final
from urllib.parse import quote

from agendum_contract.known import Known
from agendum_contract.probes import swoogo_session_made as made
from agendum_contract.probes.asking import between, form_of, need
from agendum_contract.probes.probe import UNSETTLED, Probe, Verdict
from agendum_contract.target import Target

_REMAINING: Final = "x-rate-limit-remaining"
_REQUEST, _LIST = 1, 10
# For a server that takes any: nothing here is the same encoded and as it is.
_ANY_PAIR: Final = ("agendum/probe", "a/b=c@d")


def _unit(target: Target, known: Known) -> Verdict:
    """What a list costs."""
    number = need(known, "event")
    before = target.call("get_event", ids={"event_id": number}, query={"fields": "id"})
    after = target.call("list_events", query={"fields": "id", "per-page": 1})
    if not all(_REMAINING in response.headers for response in (before, after)):
        return Verdict(UNSETTLED, "the answers do not say what is left")
    left = [int(response.headers[_REMAINING]) for response in (before, after)]
    if left[1] >= left[0]:
        return Verdict(UNSETTLED, "a new window has begun, or nothing is counted")
    spent = left[0] - left[1]
    return between(spent == _REQUEST, spent == _LIST, f"a list costs {spent}")


def _error_shape(target: Target, known: Known) -> Verdict:
    """What the refusal of a field looks like."""
    session = made.body(target, known)
    del session["name"]
    response = target.call("create_session", session)
    if response.status_code not in made.REFUSALS:
        return Verdict(UNSETTLED, f"a session without a name is answered with {response.status_code}")
    found = response.json()
    seen = f"the body of a {response.status_code} is {form_of(found)}"
    is_list_of_errors = isinstance(found, list) and bool(found) and all(isinstance(each, dict) for each in found)
    return between(isinstance(found, dict) and bool(found), is_list_of_errors, seen)


def _credentials(target: Target, _known: Known) -> Verdict:
    """Whether reserved characters of a key and a secret are encoded before the two are joined."""
    settings = target.settings
    pair = _ANY_PAIR if target.accepts_any_credentials() else (settings.consumer_key, settings.consumer_secret)
    if all(quote(part, safe="") == part for part in pair):
        return Verdict(UNSETTLED, "neither the key nor the secret has a reserved character")
    encoded = target.request_token(*pair).is_success
    plain = target.request_token(*pair, encoded=False).is_success
    return between(encoded, plain, f"encoded, they are {_taken(encoded)}; as they are, they are {_taken(plain)}")


def _taken(is_taken: bool) -> str:  # noqa: FBT001 - what is said of it
    return "taken" if is_taken else "refused"


PROBES: Final[tuple[Probe, ...]] = (
    Probe("swoogo-18", _unit, writes=False),
    Probe("swoogo-19", _error_shape),
    Probe("swoogo-20", _credentials, writes=False),
)
