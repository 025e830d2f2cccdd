"""What the scenarios of the server half are made of: calls whose answers are judged on the way."""

from typing import Any

import httpx

from agendum_contract import document
from agendum_contract.echo import same
from agendum_contract.judge import faults
from agendum_contract.target import Target, refused


def call(target: Target, name: str, body: Any = None, **parts: Any) -> httpx.Response:
    """Call an operation; the answer must be as documented, be it a success or a refusal."""
    response = target.call(name, body, **parts)
    found = faults(document.operations()[name], response)
    # The message is written out: pytest explains the assertions of test files only.
    assert not found, f"{name}: " + "\n".join(found)
    return response


def done(target: Target, name: str, body: Any = None, **parts: Any) -> dict[str, Any]:
    """Call an operation that must succeed, and return its answer."""
    response = call(target, name, body, **parts)
    assert not refused(response), f"{name}: a valid request was refused: {response.text[:300]}"
    answer: dict[str, Any] = response.json()
    return answer


def differences(sent: dict[str, Any], got: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Return what was sent and what came back, by field, where the two do not mean the same."""
    return {name: (value, got.get(name)) for name, value in sent.items() if not same(value, got.get(name))}
