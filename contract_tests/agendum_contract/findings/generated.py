"""What schemathesis found wrong with an answer, in the words of this suite."""

import contextlib
from collections.abc import Iterator
from typing import Any

import httpx
from schemathesis.core.failures import Failure, FailureGroup, MalformedJson, ServerError
from schemathesis.openapi.checks import (
    ContentDeserializationError,
    JsonSchemaError,
    MalformedMediaType,
    MissingContentType,
    MissingHeaders,
    UndefinedContentType,
    UndefinedStatusCode,
)

from agendum_contract.document import JSON, Operation
from agendum_contract.findings import deviations
from agendum_contract.findings.checks import rank_of
from agendum_contract.judge import FATAL, Problem

_KINDS: tuple[tuple[type[BaseException], str], ...] = (
    (ServerError, "server-error"),
    (UndefinedStatusCode, "status"),
    (MissingContentType, "media-type"),
    (UndefinedContentType, "media-type"),
    (MalformedMediaType, "media-type"),
    (MalformedJson, "media-type"),
    (ContentDeserializationError, "media-type"),
    (MissingHeaders, "headers"),
    (JsonSchemaError, "schema"),
)
_RESPONSE = "_agendum_response"
_LONGEST = 200


def problem(failure: Any, response: httpx.Response | None = None) -> Problem:
    """Return what one failure of schemathesis means.

    Args:
        failure: The failure.
        response: The answer, where it is known.
    """
    status = response.status_code if response is not None else 0
    check = next((name for kind, name in _KINDS if isinstance(failure, kind)), "generated")
    if isinstance(failure, JsonSchemaError):
        if "header" in failure.title.lower():
            return Problem("headers", f"status {status}: {failure.title}", status=status)
        pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in failure.instance_path)
        text = f"status {status}: {pointer or 'the body'}: {failure.validation_message[:_LONGEST]}"
        return Problem(check, text, pointer, status)
    return Problem(check, _text(check, failure, response), status=status)


def _text(check: str, failure: Any, response: httpx.Response | None) -> str:
    """Say it as this suite does, whoever has found it."""
    if response is None:
        return str(failure.title)
    status = response.status_code
    match check:
        case "server-error":
            return f"status {status}: the server failed"
        case "status":
            return f"status {status} is not documented"
        case "media-type":
            media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            is_json = f"the media type is {media_type or 'missing'}, not {JSON}"
            return f"status {status}: {'the body is not JSON' if media_type == JSON else is_json}"
        case _:
            said = " ".join(str(failure.message).split())
            return f"status {status}: {failure.title}: {said[:_LONGEST]}"


@contextlib.contextmanager
def accepting_deviations(operation: Operation, response: httpx.Response) -> Iterator[None]:
    """Let schemathesis judge an answer, and leave out what is an accepted deviation.

    Args:
        operation: The operation that was called.
        response: The answer.

    Raises:
        FailureGroup: Something is wrong with the answer; each failure has the answer with it, see ``response_of``.
    """
    try:
        yield
    except FailureGroup as group:
        left = [each for each in _telling(group, response) if not _is_accepted(operation, response, each)]
        if left:
            raise FailureGroup(left) from None


def _telling(group: FailureGroup, response: httpx.Response) -> list[Failure]:
    """Leave out what follows from another failure: that of a server that failed has no schema to speak of."""
    failures = sorted(group.exceptions, key=lambda each: rank_of(problem(each, response).check))
    first = problem(failures[0], response).check
    return failures[:1] if first in FATAL else failures


def _is_accepted(operation: Operation, response: httpx.Response, failure: Failure) -> bool:
    vars(failure)[_RESPONSE] = response
    found = problem(failure, response)
    return deviations.current().covers(operation.name, found.check, pointer=found.pointer, status=found.status)


def is_beyond_reading(response: httpx.Response) -> bool:
    """Whether no more can be said of an answer: it is a failure, or no JSON, and that is an accepted deviation."""
    if response.is_server_error:
        return True
    try:
        response.json()
    except ValueError:
        return True
    return False


def response_of(failure: BaseException) -> httpx.Response | None:
    """Return the answer that a failure was given to keep."""
    found: httpx.Response | None = getattr(failure, _RESPONSE, None)
    return found
