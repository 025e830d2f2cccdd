"""What the scenarios of the server half are made of: calls whose answers are judged on the way."""

from typing import Any

import httpx

from agendum_contract import document
from agendum_contract.echo import same
from agendum_contract.findings.violation import Violation, expect_none
from agendum_contract.judge import Problem, problems
from agendum_contract.target import Target, refused


def call(target: Target, name: str, body: Any = None, **parts: Any) -> httpx.Response:
    """Call an operation; the answer must be as documented, be it a success or a refusal."""
    response = target.call(name, body, **parts)
    operation = document.operations()[name]
    expect_none(problems(operation, response), operation, response)
    return response


def done(target: Target, name: str, body: Any = None, **parts: Any) -> dict[str, Any]:
    """Call an operation that must succeed, and return its answer."""
    response = call(target, name, body, **parts)
    if refused(response):
        # Where that is accepted, too, there is nothing to go on with.
        problem = Problem(
            "accepts-valid", f"a valid request was refused: {response.text[:300]}", "", response.status_code
        )
        raise Violation(document.operations()[name], [problem], response)
    answer: dict[str, Any] = response.json()
    return answer


def differences(sent: dict[str, Any], got: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Return what was sent and what came back, by field, where the two do not mean the same."""
    return {name: (value, got.get(name)) for name, value in sent.items() if not same(value, got.get(name))}
