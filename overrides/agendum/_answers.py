"""Turns an answer that is not a documented success into a typed error.

Generated functions parse what comes back without a safety net: HTML with status 200 is a ``JSONDecodeError``, a missing
property a ``KeyError``, status 520 a ``ValueError``. So each answer is parsed here first, before they see it.
"""

import functools
import importlib
import time
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import TYPE_CHECKING, Any

import httpx
from attrs import fields, has

from agendum_api import Client
from agendum_api.api import Operation
from agendum_api.errors import UnexpectedStatus
from agendum_api.types import UNSET

from . import _json, _log, _redact, _refusals, errors
from ._budget import BudgetExhausted
from ._reading import Reading
from ._retry import RETRIES, asked_wait
from ._secrets import MASK

if TYPE_CHECKING:
    from agendum_api.resources import Answer, Violation

# Only read for its flag, which makes generated code say that a status is not documented.
_STRICT = Client(base_url="", raise_on_unexpected_status=True)
_FIRST_ERROR = 400
_TOO_MANY_REQUESTS = 429
# What the readers expect of a property that the document does not have.
_UNKNOWN = "no such property"
# How many violations an error names.
_NAMED = 5
# Python refuses to read numbers of thousands of digits.
_MOST_DIGITS = 9


class Judge:
    """Judges the answers to one request.

    Args:
        request: The request as it was sent.
        operation: Its operation, or None where the OpenAPI document has none.
        secrets: Returns the strings that no error may show.
    """

    def __init__(
        self, request: httpx.Request, operation: Operation | None, secrets: Callable[[], Iterable[str]]
    ) -> None:
        self._sent = request
        self._operation = operation
        self._secrets = secrets
        self._is_eventify = operation is not None and operation.tag.startswith("eventify_")
        # The body of a token request, and the answer to it, are credentials.
        self.is_token = operation is not None and operation.tag.endswith("_authentication")

    def no_answer(self, cause: httpx.RequestError | BudgetExhausted) -> errors.AgendumError:
        """Return the typed error for a failure of the transport."""
        details = self._details(None)
        if isinstance(cause, BudgetExhausted):
            return errors.NoCredits(str(cause), retry_after=cause.retry_after, **details)
        # The parser quotes what it could not read, which may be anything.
        said = _redact.excerpt(str(cause).partition(": bytearray(")[0], self._secrets())
        problem = f"{type(cause).__name__}: {said}"
        error: errors.AgendumError
        if isinstance(cause, httpx.TimeoutException):
            error = errors.TimedOut(f"no answer in time ({problem})", **details)
        elif isinstance(cause, httpx.TransportError):
            error = errors.ConnectionFailed(f"no answer ({problem})", **details)
        else:
            error = errors.ContractViolation(problem, **details)
        error.__cause__ = type(cause)(said, request=details["request"])
        return error

    def check(self, response: httpx.Response) -> None:
        """Let a documented success pass.

        Raises:
            ApiError: The server refused.
            ContractViolation: The OpenAPI document does not allow the answer.
        """
        body = decode(response)
        documented, parsed, problem = self._parse(response, body)
        if not documented:
            raise self.violation(f"status {response.status_code} is not documented", response)
        if response.status_code >= _FIRST_ERROR:
            raise self._refusal(response, body)
        if self._refuses(body):
            raise self._refusal(response, body)
        # By its name: who calls Swoogo need not import it.
        if type(parsed).__name__ == "EventifyFlatError":
            if not _refusals.says_no_error(body):
                raise self._refusal(response, body)
            problem = "it reports no error, and not what was done"
        if problem:
            raise self.violation(problem, response)

    def read(self, response: httpx.Response, operation: ModuleType, *, strict: bool) -> "Result":
        """Read the answer of an operation, and keep what is odd in it.

        Args:
            response: The answer.
            operation: The generated module of the operation.
            strict: Whether an odd value is an error.

        Raises:
            ApiError: The server refused.
            ContractViolation: The answer cannot be read, or it is odd and ``strict`` is on.
        """
        status = response.status_code
        if status not in operation.STATUSES:
            raise self.violation(f"status {status} is not documented", response)
        body = decode(response)
        if status >= _FIRST_ERROR or self._refuses(body):
            raise self._refusal(response, body)
        if isinstance(body, _refusals.NotJson):
            raise self.violation(_not_json(response), response)
        reading = Reading()
        parsed = operation.read_response(status, body, reading)
        if reading.violations:
            if self._is_eventify and _refusals.has_a_message(body) and _is_another_thing(reading.violations):
                raise self._refusal(response, body)
            self._judge_violations(parsed, reading.violations, response, strict=strict)
        return Result(self, response, parsed, reading.violations)

    def read_token(self, response: httpx.Response) -> "Result":
        """Take the answer to a request for a token, which is a JSON object.

        It is not read to a model: whoever only calls one operation would wait for the import of the models of another.

        Raises:
            ApiError: The server refused.
            ContractViolation: It is neither a token nor a documented refusal.
        """
        status = response.status_code
        body = decode(response)
        if status in errors.BY_STATUS or (status == httpx.codes.OK and self._refuses(body)):
            raise self._refusal(response, body)
        if status != httpx.codes.OK:
            raise self.violation(f"status {status} is not documented", response)
        if isinstance(body, _refusals.NotJson):
            raise self.violation(_not_json(response), response)
        if not isinstance(body, dict):
            raise self.violation("an object was expected", response)
        return Result(self, response, body, ())

    def ask(self, response: httpx.Response, *, refuses_in_bodies: bool) -> "Result":
        """Take the answer of a call that the OpenAPI document need not know.

        Args:
            response: The answer.
            refuses_in_bodies: Whether the vendor says in the body of a success that there is an error.

        Raises:
            ApiError: The server refused.
        """
        body = decode(response)
        if response.is_error or self._refuses(body) or (refuses_in_bodies and _refusals.says_error(body)):
            raise self._refusal(response, body)
        return Result(self, response, None if isinstance(body, _refusals.NotJson) else body, ())

    def _refuses(self, body: Any) -> bool:
        """Whether a body with the status of a success says that there was none."""
        return _refusals.is_refusal(body) if self._is_eventify else _refusals.is_swoogo_error(body)

    def _judge_violations(
        self, parsed: Any, violations: tuple["Violation", ...], response: httpx.Response, *, strict: bool
    ) -> None:
        if strict or _is_unreadable(parsed, violations):
            shown = "; ".join(map(_in_words, violations[:_NAMED]))
            raise errors.ContractViolation(
                _redact.excerpt(shown, self._secrets()), violations=violations, **self._details(response)
            )
        name = self._operation.name if self._operation else ""
        for each in violations:
            _log.odd(name, each)

    def violation(self, problem: str, response: httpx.Response) -> errors.ContractViolation:
        """Return the error for an answer that the OpenAPI document does not allow."""
        return errors.ContractViolation(_redact.excerpt(problem, self._secrets()), **self._details(response))

    def _parse(self, response: httpx.Response, body: Any) -> tuple[bool, Any, str]:
        """Return whether the status is documented, what the body is parsed to, and what is wrong with it."""
        if self._operation is None:
            return True, None, ""
        module = importlib.import_module(self._operation.module)
        try:
            parsed = module._parse_response(client=_STRICT, response=response)  # noqa: SLF001 - the generator's seam
        except UnexpectedStatus:
            return False, None, ""
        except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as reason:
            # Described here and dropped: a JSONDecodeError carries the whole body, which may hold a token.
            return True, None, _describe(reason, response, body, shown=not self.is_token)
        if hasattr(parsed, "to_dict") and not isinstance(body, dict):
            return True, parsed, "an object was expected"
        return True, parsed, ""

    def _refusal(self, response: httpx.Response, body: Any) -> errors.ApiError:
        said = _refusals.reason(body)
        code = _refusals.code(said)
        status = response.status_code
        if status < _FIRST_ERROR and isinstance(code, int):
            status = code
        kind = errors.BY_STATUS.get(status, errors.ApiError)
        secrets = tuple(self._secrets())
        return kind(
            _redact.excerpt(_refusals.text(said.get("message")), secrets),
            name=_redact.excerpt(_refusals.text(said.get("name")), secrets) or None,
            code=_redact.excerpt(code, secrets) if isinstance(code, str) else code,
            field_errors=_refusals.field_errors(body, secrets),
            retry_after=asked_wait(response, time.time) if response.status_code == _TOO_MANY_REQUESTS else None,
            **self._details(response),
        )

    def _details(self, response: httpx.Response | None) -> dict[str, Any]:
        excerpt = ""
        if response is not None:
            excerpt = MASK if self.is_token else _redact.excerpt(_readable(response), self._secrets())
        return {
            "operation": self._operation.name if self._operation else None,
            "request": _redact.request(self._sent, with_body=not self.is_token),
            "status": response.status_code if response is not None else None,
            "excerpt": excerpt,
        }


class Result:
    """What a call came to.

    Args:
        judge: Makes the error for what turns out later.
        response: The answer as it came.
        parsed: What it was read to.
        violations: Where it is not as documented.
    """

    __slots__ = ("_judge", "parsed", "response", "violations")

    def __init__(
        self, judge: Judge, response: httpx.Response, parsed: Any, violations: tuple["Violation", ...]
    ) -> None:
        self._judge = judge
        self.response = response
        self.parsed = parsed
        self.violations = violations

    def answer(self) -> "Answer[Any]":
        """Return the result with what came around it."""
        from agendum_api.resources import Answer  # noqa: PLC0415 - few ask for it

        headers = self.response.headers
        left = headers.get("x-rate-limit-remaining", "")
        is_number = left.isdecimal() and len(left) <= _MOST_DIGITS
        return Answer(
            parsed=self.parsed,
            status=self.response.status_code,
            headers=headers,
            content=self.response.content,
            request_id=headers.get("x-request-id"),
            credits_left=int(left) if is_number else None,
            retries=self.response.request.extensions.get(RETRIES, 0),
            violations=self.violations,
        )

    def violation(self, problem: str) -> errors.ContractViolation:
        """Return the error for what the answer turned out to be."""
        return self._judge.violation(problem, self.response)


def _is_unreadable(parsed: Any, violations: tuple["Violation", ...]) -> bool:
    """Whether nothing is left to use: a body of another kind, a list without its records, an object of other things.

    A record that lacks a property is used: who has just created it wants its id.
    """
    if any(not each.pointer or (each.pointer == "/items" and each.value is UNSET) for each in violations):
        return True
    if isinstance(parsed, list):
        return not any(has(type(each)) for each in parsed)
    known = [each.name for each in fields(type(parsed)) if each.init] if has(type(parsed)) else []
    if not known or any(getattr(parsed, name) is not UNSET for name in known):
        return False
    # Custom fields that were asked for by name, and the records of a map, stand beside the properties.
    unknown = sum(each.expected == _UNKNOWN and each.pointer.count("/") == 1 for each in violations)
    return unknown == len(getattr(parsed, "additional_properties", ()))


def _is_another_thing(violations: tuple["Violation", ...]) -> bool:
    """Whether a body is not the success that is documented, rather than a success with something odd in it."""
    return any(
        not each.pointer
        or (each.value is UNSET and each.pointer.count("/") == 1)
        or (each.pointer == "/message" and each.expected == "an object")
        for each in violations
    )


def _in_words(violation: "Violation") -> str:
    if violation.value is UNSET:
        return f"the required property {violation.pointer} is missing"
    return f"{violation.pointer or 'the body'}: expected {violation.expected}, not {type(violation.value).__name__}"


def decode(response: httpx.Response) -> Any:
    """Decode the body once: the generated code, which parses it again, gets the same value."""
    try:
        body = _json.loads(response.content)
    except (RecursionError, ValueError):
        return _refusals.NotJson()
    vars(response)["json"] = functools.partial(_given, body)
    return body


def _given(body: Any, **_kwargs: Any) -> Any:
    return body


def refusal_code(response: httpx.Response) -> int | str | None:
    """Return the code of an error that Eventify sends with status 200, or None."""
    body = decode(response)
    return _refusals.code(_refusals.reason(body)) if _refusals.is_refusal(body) else None


def _readable(response: httpx.Response) -> str:
    """Return the body as text, whatever charset the server claims; ``response.text`` fails where it names no text."""
    # Far more than is shown, so that no secret within that is cut.
    content = response.content[:65536]
    try:
        return content.decode(response.charset_encoding or "utf-8", "replace")
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace")


def _describe(reason: Exception, response: httpx.Response, body: Any, *, shown: bool) -> str:
    if isinstance(body, _refusals.NotJson):
        return _not_json(response)
    if isinstance(reason, KeyError):
        return f"the required property {reason.args[0]!r} is missing"
    # The message quotes what could not be read.
    return f"the body has another shape ({type(reason).__name__}{f': {reason}' if shown else ''})"


def _not_json(response: httpx.Response) -> str:
    kind = response.headers.get("content-type", "no content type")
    return f"the body is not JSON ({kind})" if response.content else "the body is empty"
