"""Makes findings of a test that failed: what was promised, what came, and how to see it again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from agendum_contract import judge
from agendum_contract.document import operations
from agendum_contract.exchanges import Exchange, operation_of
from agendum_contract.findings import command, curl
from agendum_contract.findings.deviations import Deviations
from agendum_contract.findings.promise import Promise, promised
from agendum_contract.findings.redaction import Redactor
from agendum_contract.findings.violation import Violation
from agendum_contract.judge import Problem
from agendum_contract.results import Finding
from agendum_contract.settings import Settings

_TOKEN_OPERATIONS = ("create_token", "generate_token")
# As much of a message as tells it from others: pytest prints the text of a problem with its quotes escaped.
_TELLING = 40
_LONGEST = 1_500
_LINES = 20
_MOST = 8
# As much of an answer as tests put into their messages.
_CUT = (500, 300, 200, 100)
_DERIVED = re.compile(r"\s*\+\s+(where|and) ")


@dataclass(frozen=True)
class Failed:
    """A test that failed.

    Attributes:
        name: The test.
        half: The half of the suite that it belongs to.
        check: What it checks.
        error: What it raised.
        exchanges: What went over the wire, the last one last.
        operation: The operation that it is about, where it is about one.
        is_generated: Whether its requests or answers are generated.
        is_alone: Whether it can be run without the tests before it.
        scenario: The scenario that it runs; empty where it runs none.
        promise: What it makes sure of, in a sentence.
    """

    name: str
    half: str
    check: str
    error: BaseException
    exchanges: Sequence[Exchange] = ()
    operation: str = ""
    is_generated: bool = False
    is_alone: bool = True
    scenario: str = ""
    promise: str = ""


@dataclass(frozen=True)
class _Broken:
    """One broken promise, with the answer that broke it, and the words of the test where those say it best."""

    operation: str
    problem: Problem
    request: httpx.Request | None = None
    response: httpx.Response | None = None
    promise: str = ""


class Explainer:
    """Explains failures.

    Args:
        settings: What the run was told.
        redactor: Knows what may be shown.
        deviations: What is accepted.
    """

    def __init__(self, settings: Settings, redactor: Redactor, deviations: Deviations) -> None:
        self._settings = settings
        self._redactor = redactor
        self._deviations = deviations

    def findings(self, failed: Failed) -> tuple[Finding, ...]:
        """Return what a test found, accepted deviations left out, one for each cause."""
        groups: dict[tuple[str, str], list[tuple[_Broken, Promise]]] = {}
        for broken in _broken(failed, failed.error):
            operation, problem = broken.operation, broken.problem
            check, pointer, status = problem.check, problem.pointer, problem.status
            if not self._deviations.covers(operation, check, pointer=pointer, status=status):
                promise = promised(operation, check, pointer=pointer, status=status)
                cause = cause_of(operation, problem, promise.line)
                groups.setdefault((operation, cause), []).append((broken, promise))
        return tuple(self._finding(failed, cause, alike) for (_operation, cause), alike in groups.items())

    def _finding(self, failed: Failed, cause: str, alike: list[tuple[_Broken, Promise]]) -> Finding:
        broken, promise = alike[0]
        return Finding(
            operation=broken.operation,
            check=broken.problem.check,
            cause=cause,
            promised=self._redactor.text(broken.promise or promise.text),
            docs=promise.docs,
            line=promise.line,
            came=self._came([each for each, _promise in alike]),
            curl="" if broken.request is None else curl.line(broken.request, self._redactor),
            replay=self._replay(failed),
            seed=self._settings.seed,
            tests=(failed.name,),
        )

    def _came(self, alike: list[_Broken]) -> str:
        texts = list(dict.fromkeys(_without_answer(each.problem.text, each.response) for each in alike))
        lines = [self._redactor.text(text).strip()[:_LONGEST] for text in texts[:_MOST]]
        if len(texts) > _MOST:
            lines.append(f"and {len(texts) - _MOST} more of this kind")
        first = alike[0]
        if first.response is not None:
            operation = operations().get(first.operation)
            lines.append(f"answer: {self._redactor.answer(first.response, operation)}")
        return "\n".join([*lines, *self._expired(first)])

    def _expired(self, broken: _Broken) -> list[str]:
        problem = broken.problem
        entry = self._deviations.expired(
            broken.operation, problem.check, pointer=problem.pointer, status=problem.status
        )
        if entry is None:
            return []
        return [f"the deviation that accepted this expired on {entry.expires} (owner: {entry.owner}, {entry.link})"]

    def _replay(self, failed: Failed) -> str:
        return command.again(
            self._settings,
            failed.half if failed.is_alone else "both",
            test=_selected(failed) if failed.is_alone else "",
            operation=failed.operation if failed.is_generated else "",
            scenario=failed.scenario,
        )


def _selected(failed: Failed) -> str:
    """Return the name by which a test is chosen; that of a generated one is told apart by its operation."""
    return failed.name.partition("[")[0] if failed.is_generated and failed.operation else failed.name


def cause_of(operation: str, problem: Problem, line: int) -> str:
    """Return what problems with the same root have in common.

    A promise that many operations share, such as a property of a record, is broken in one place of a server; a status
    that nobody documents, or a failure, is one of the operation.
    """
    if problem.check in ("schema", "surplus", "headers"):
        return f"{problem.check} of line {line}"
    if problem.check in ("server-error", "status", "media-type"):
        return f"{problem.check} {problem.status} of {operation}"
    return f"{problem.check} of {operation}"


def _broken(failed: Failed, error: BaseException) -> Iterator[_Broken]:
    """Take an error apart into the promises that were broken."""
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _broken(failed, each)
    elif isinstance(error, Violation):
        for problem in error.problems:
            yield _Broken(error.operation.name, problem, error.response.request, error.response)
    elif _is_of_schemathesis(error):
        yield _of_schemathesis(failed, error)
    else:
        yield from _of_assertion(failed, error)


def _is_of_schemathesis(error: BaseException) -> bool:
    from schemathesis.core.failures import Failure  # noqa: PLC0415 - slow to import, and not needed where all is well

    return isinstance(error, Failure)


def _of_schemathesis(failed: Failed, error: Any) -> _Broken:
    from agendum_contract.findings import generated  # noqa: PLC0415 - it imports schemathesis

    response = generated.response_of(error)
    problem = generated.problem(error, response)
    if response is None:
        return _Broken(failed.operation, problem)
    operation = operation_of(response.request)
    return _Broken(operation.name if operation else failed.operation, problem, response.request, response)


def _of_assertion(failed: Failed, error: BaseException) -> Iterator[_Broken]:
    """Say which promise a plain assertion was about: one about the last answer, where that is not as documented.

    A test judges each answer as it comes, and stops at the first that is not as documented.
    """
    last = _last(failed)
    told = _message(error, last.response if last is not None else None)
    if last is None:
        yield _Broken(failed.operation, Problem(failed.check, told), promise=failed.promise)
        return
    name, response = str(last.operation), last.response
    if response is None:
        yield _Broken(name, Problem("no-answer", f"{told}\n{last.error}"), last.request)
        return
    problems = judge.problems(operations()[name], response)
    found = [each for each in problems if each.check in judge.FATAL or _tells(told, each.text)]
    for problem in found:
        yield _Broken(name, problem, last.request, response)
    # What a test makes of an answer that is accepted as it is, and that nobody could go on with, is no other deviation.
    accepted = None if found else judge.accepted_failure(operations()[name], response)
    if accepted is not None:
        yield _Broken(name, accepted, last.request, response)
    elif not found:
        told_by = _named(failed, last)
        problem = Problem(failed.check, told, status=response.status_code)
        yield _Broken(str(told_by.operation), problem, told_by.request, response, failed.promise)


def _last(failed: Failed) -> Exchange | None:
    """Return the exchange that a test stopped at."""
    documented = [each for each in failed.exchanges if each.operation]
    # A token may have been asked for on the way.
    others = [each for each in documented if each.operation not in _TOKEN_OPERATIONS]
    return next(reversed(documented if failed.operation in _TOKEN_OPERATIONS else others or documented), None)


def _named(failed: Failed, last: Exchange) -> Exchange:
    """Return the exchange that a broken promise of a test is told by: what an update did is seen by a read."""
    if failed.check != "update":
        return last
    changes = [each for each in failed.exchanges if each.operation and each.request.method != "GET"]
    return next((each for each in reversed(changes) if each.operation not in _TOKEN_OPERATIONS), last)


def _without_answer(text: str, response: httpx.Response | None) -> str:
    """Leave out what a test quotes of the answer, which is told beside it: cut off, it is not known for what it is."""
    if response is not None and response.text:
        for length in (_LONGEST, *_CUT):
            text = text.replace(response.text[:length], "(see the answer)")
    return text


def _tells(message: str, text: str) -> bool:
    """Whether a message has a text in it, as it is or as pytest prints it in a list."""
    return any(each[:_TELLING] in message for each in (text, repr(text)[1:-1]))


def _message(error: BaseException, response: httpx.Response | None) -> str:
    """Return what an assertion says, without what is told elsewhere: the answer, and what pytest made of the two."""
    said = _without_answer(str(error).strip(), response)
    lines = [each for each in said.splitlines() if not _DERIVED.match(each)]
    end = next((number for number, each in enumerate(lines) if each.strip().startswith("Full diff:")), _LINES)
    kept = [each for each in lines[:end] if each not in ("assert False", "assert not True")] or ["it is not so"]
    said = "\n".join(kept)
    return said if isinstance(error, AssertionError) and str(error) else f"{type(error).__name__}: {said}".rstrip(": ")
