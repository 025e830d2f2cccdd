"""What a test raises where it knows which promise is broken, and by which answer."""

from collections.abc import Callable, Iterable

import httpx

from agendum_contract.document import Operation
from agendum_contract.findings import deviations
from agendum_contract.judge import Problem


class Violation(AssertionError):
    """Something is not as it was promised.

    Attributes:
        operation: The operation that was called.
        problems: What is wrong.
        response: The answer.
    """

    def __init__(self, operation: Operation, problems: Iterable[Problem], response: httpx.Response) -> None:
        self.operation = operation
        self.problems = tuple(problems)
        self.response = response
        super().__init__("\n".join(f"{operation.name}: {each.text}" for each in self.problems))


def expect_none(problems: Iterable[Problem], operation: Operation, response: httpx.Response) -> None:
    """Raise where there are problems.

    Args:
        problems: What is wrong with an answer, accepted deviations left out.
        operation: The operation that was called.
        response: The answer.

    Raises:
        Violation: There are some.
    """
    found = tuple(problems)
    if found:
        raise Violation(operation, found, response)


def expect(
    is_kept: bool,  # noqa: FBT001 - it is read as that of an assertion
    operation: Operation,
    check: str,
    response: httpx.Response,
    text: str | Callable[[], str],
) -> None:
    """Raise where a promise is not kept, unless that is an accepted deviation.

    Args:
        is_kept: Whether it is kept.
        operation: The operation that was called.
        check: Which promise it is; see ``findings.checks``.
        response: The answer.
        text: What is wrong; a function where it takes long to say.

    Raises:
        Violation: The promise is not kept.
    """
    if is_kept or deviations.current().covers(operation.name, check, status=response.status_code):
        return
    said = text if isinstance(text, str) else text()
    raise Violation(operation, [Problem(check, said, status=response.status_code)], response)
