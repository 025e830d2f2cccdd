"""Turns an answer that is not a documented success into a typed error.

Generated functions parse what comes back without a safety net: HTML with status 200 is a ``JSONDecodeError``, a missing
property a ``KeyError``, status 520 a ``ValueError``. So each answer is parsed here first, before they see it.
"""

import functools
import importlib
import re
from collections.abc import Callable, Iterable
from typing import Any

import httpx

from agendum_api import Client
from agendum_api.api import Operation
from agendum_api.errors import UnexpectedStatus
from agendum_api.models import EventifyFlatError

from . import _redact, errors

# Only read for its flag, which makes generated code say that a status is not documented.
_STRICT = Client(base_url="", raise_on_unexpected_status=True)
_FIRST_ERROR = 400


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

    def no_answer(self, cause: httpx.RequestError) -> errors.AgendumError:
        """Return the typed error for a failure of the transport."""
        details = self._details(None)
        cause.request = details["request"]
        problem = _redact.excerpt(f"{type(cause).__name__}: {cause}", self._secrets())
        if isinstance(cause, httpx.TimeoutException):
            return errors.TimedOut(f"no answer in time ({problem})", **details)
        if isinstance(cause, httpx.TransportError):
            return errors.ConnectionFailed(f"no answer ({problem})", **details)
        return errors.ContractViolation(problem, **details)

    def check(self, response: httpx.Response) -> None:
        """Let a documented success pass.

        Raises:
            ApiError: The server refused.
            ContractViolation: The OpenAPI document does not allow the answer.
        """
        body = _decode(response)
        documented, parsed, problem = self._parse(response, body)
        if not documented:
            raise self.violation(f"status {response.status_code} is not documented", response)
        if response.status_code >= _FIRST_ERROR:
            raise self._refusal(response, body)
        if self._is_eventify and _is_refusal(body):
            raise self._refusal(response, body)
        if isinstance(parsed, EventifyFlatError):
            if not _says_no_error(body):
                raise self._refusal(response, body)
            problem = "it reports no error, and not what was done"
        if problem:
            raise self.violation(problem, response)

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
            return True, None, _describe(reason, response, body)
        if hasattr(parsed, "to_dict") and not isinstance(body, dict):
            return True, parsed, "an object was expected"
        return True, parsed, ""

    def _refusal(self, response: httpx.Response, body: Any) -> errors.ApiError:
        said = _reason(body)
        code = _code(said)
        status = response.status_code
        if status < _FIRST_ERROR and isinstance(code, int):
            status = code
        kind = errors.BY_STATUS.get(status, errors.ApiError)
        secrets = tuple(self._secrets())
        return kind(
            _redact.excerpt(_text(said.get("message")), secrets),
            name=_redact.excerpt(_text(said.get("name")), secrets) or None,
            code=_redact.excerpt(code, secrets) if isinstance(code, str) else code,
            field_errors=_field_errors(body, secrets),
            retry_after=_retry_after(response),
            **self._details(response),
        )

    def _details(self, response: httpx.Response | None) -> dict[str, Any]:
        excerpt = ""
        if response is not None:
            excerpt = _redact.MASK if self.is_token else _redact.excerpt(_readable(response), self._secrets())
        return {
            "operation": self._operation.name if self._operation else None,
            "request": _redact.request(self._sent, with_body=not self.is_token),
            "status": response.status_code if response is not None else None,
            "excerpt": excerpt,
        }


class _NotJson:
    """Stands for a body that is not JSON; null is."""


def _decode(response: httpx.Response) -> Any:
    """Decode the body once: the generated code, which parses it again, gets the same value."""
    try:
        body = response.json()
    except (RecursionError, ValueError):
        return _NotJson()
    vars(response)["json"] = functools.partial(_given, body)
    return body


def _given(body: Any, **_kwargs: Any) -> Any:
    return body


def _is_refusal(body: Any) -> bool:
    """Whether Eventify refuses with a body, whatever the status says."""
    if not isinstance(body, dict) or not body:
        return False
    if body.get("error") or body.get("is_error"):
        return True
    if _says_no_error(body):
        return False
    # The answer of one operation is not documented, so that no model tells it from an error.
    return body.keys() <= {"code", "is_error", "message"} or {"code", "message"} <= body.keys()


def _says_no_error(body: Any) -> bool:
    return isinstance(body, dict) and body.get("is_error") == 0


def _reason(body: Any) -> dict[str, Any]:
    """Return the part of an error body that holds the message."""
    if not isinstance(body, dict):
        return {}
    nested = body.get("error")
    return nested if isinstance(nested, dict) else body


def _code(said: dict[str, Any]) -> int | str | None:
    code = said.get("code", said.get("is_error"))
    if isinstance(code, str):
        return int(code) if re.fullmatch("[0-9]{1,9}", code) else code
    return code if isinstance(code, int) else None


def refusal_code(response: httpx.Response) -> int | str | None:
    """Return the code of an error that Eventify sends with status 200, or None."""
    body = _decode(response)
    return _code(_reason(body)) if _is_refusal(body) else None


def _field_errors(body: Any, secrets: Iterable[str]) -> tuple[errors.FieldError, ...]:
    if not isinstance(body, list):
        return ()
    return tuple(
        errors.FieldError(*(_redact.excerpt(_text(each.get(name)), secrets) for name in ("field", "message")))
        for each in body
        if isinstance(each, dict)
    )


def _retry_after(response: httpx.Response) -> float | None:
    # Both are seconds here; Retry-After as a date was never seen at either vendor.
    for name in ("retry-after", "x-rate-limit-reset"):
        value = response.headers.get(name, "")
        if response.status_code == httpx.codes.TOO_MANY_REQUESTS and value.isdecimal():
            return float(value)
    return None


def _readable(response: httpx.Response) -> str:
    """Return the body as text, whatever charset the server claims; ``response.text`` fails where it names no text."""
    try:
        return response.content.decode(response.charset_encoding or "utf-8", "replace")
    except (LookupError, ValueError):
        return response.content.decode("utf-8", "replace")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _describe(reason: Exception, response: httpx.Response, body: Any) -> str:
    if isinstance(body, _NotJson):
        kind = response.headers.get("content-type", "no content type")
        return f"the body is not JSON ({kind})" if response.content else "the body is empty"
    if isinstance(reason, KeyError):
        return f"the required property {reason.args[0]!r} is missing"
    return f"the body has another shape ({type(reason).__name__}: {reason})"
