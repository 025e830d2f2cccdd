"""What can go wrong with a call, in three kinds.

``NoAnswer``
    Nothing came back: ``ConnectionFailed``, ``TimedOut`` or ``NoCredits``.
``ApiError``
    The server refused. There is one subclass for each status that the vendors document.
``ContractViolation``
    Something came back that the OpenAPI document does not allow.

Wrong arguments are not among them: they are a ``TypeError`` or a ``ValueError``, raised before anything is sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    import httpx

    from agendum_api.resources import Violation

__all__ = [
    "AgendumError",
    "ApiError",
    "BadRequest",
    "ConnectionFailed",
    "ContractViolation",
    "FieldError",
    "Forbidden",
    "InternalServerError",
    "MethodNotAllowed",
    "MissingCredentials",
    "NoAnswer",
    "NoCredits",
    "NotFound",
    "ServiceUnavailable",
    "Teapot",
    "TimedOut",
    "TooManyRequests",
    "Unauthorized",
    "UnprocessableContent",
    "UnsupportedMediaType",
]


class MissingCredentials(ValueError):
    """A client was built without the credentials that it needs."""


class FieldError(NamedTuple):
    """One field that the server refused.

    Attributes:
        field: The name of the field.
        message: What the server says of it.
    """

    field: str
    message: str


class AgendumError(Exception):
    """A call that did not end as documented.

    Attributes:
        operation: The operationId, or None for a path that the OpenAPI document does not have.
        method: The HTTP method.
        url: The URL, without credentials.
        status: The HTTP status, or None when nothing came back.
        request: The request, without credentials.
        excerpt: The beginning of the answer, without credentials; empty when nothing came back.
    """

    def __init__(
        self,
        problem: str,
        *,
        operation: str | None,
        request: httpx.Request,
        status: int | None = None,
        excerpt: str = "",
    ) -> None:
        self.operation = operation
        self.method = request.method
        self.url = str(request.url)
        self.status = status
        self.request = request
        self.excerpt = excerpt
        what = f"{operation}: " if operation else ""
        answer = "" if status is None else f" (status {status})"
        super().__init__(f"{what}{problem}{answer} [{self.method} {self.url}]")

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)

    @classmethod
    def _restore(cls, args: tuple[Any, ...], state: dict[str, Any]) -> Self:
        error = cls.__new__(cls, *args)
        error.args = args
        error.__dict__.update(state)
        return error


def _rebuild(cls: type[AgendumError], args: tuple[Any, ...], state: dict[str, Any]) -> AgendumError:
    return cls._restore(args, state)


class NoAnswer(AgendumError):
    """Nothing came back. Whether the server acted on the request is not known."""


class ConnectionFailed(NoAnswer):
    """The connection could not be made, or it broke."""


class TimedOut(NoAnswer):
    """The connection, the request or the answer took longer than the timeout allows."""


class NoCredits(NoAnswer):
    """The rate budget has no room within the time that it may wait. Nothing was sent.

    Attributes:
        retry_after: Seconds after which there is room.
    """

    def __init__(self, problem: str, *, retry_after: float, **details: Any) -> None:
        super().__init__(problem, **details)
        self.retry_after = retry_after


class ContractViolation(AgendumError):
    """The answer is not one that the OpenAPI document allows.

    Attributes:
        problem: What is wrong with it.
        violations: Where it is wrong, with JSON pointers, for an answer that could be read.
    """

    def __init__(self, problem: str, *, violations: tuple[Violation, ...] = (), **details: Any) -> None:
        super().__init__(f"the answer breaks the contract: {problem}", **details)
        self.problem = problem
        self.violations = violations


class ApiError(AgendumError):
    """The server refused the request.

    Attributes:
        name: The vendor's name of the error, or None.
        message: The vendor's explanation; empty when the body has none.
        code: The vendor's own code of the error, a number or a string, or None.
        field_errors: The fields that failed validation.
        retry_after: Seconds after which the server wants to be asked again, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        name: str | None = None,
        code: int | str | None = None,
        field_errors: tuple[FieldError, ...] = (),
        retry_after: float | None = None,
        **details: Any,
    ) -> None:
        said = "; ".join([*([message] if message else []), *(f"{each.field}: {each.message}" for each in field_errors)])
        super().__init__(f"the server refused: {said}" if said else "the server refused", **details)
        self.name = name
        self.message = message
        self.code = code
        self.field_errors = field_errors
        self.retry_after = retry_after


class BadRequest(ApiError):
    """400: a parameter is invalid, or a business rule forbids the call."""


class Unauthorized(ApiError):
    """401: the credentials are missing, wrong or expired, and renewing the token once did not help."""


class Forbidden(ApiError):
    """403: the credentials do not allow the call."""


class NotFound(ApiError):
    """404: the record does not exist or cannot be reached with these credentials."""


class MethodNotAllowed(ApiError):
    """405: the path does not know the method."""


class UnsupportedMediaType(ApiError):
    """415: the media type of the body is not accepted."""


class Teapot(ApiError):
    """418: listed by Swoogo without an explanation."""


class UnprocessableContent(ApiError):
    """422: fields failed validation; see ``field_errors``."""


class TooManyRequests(ApiError):
    """429: the credits are spent; see ``retry_after``."""


class InternalServerError(ApiError):
    """500: the server failed."""


class ServiceUnavailable(ApiError):
    """503: the service is down for a while."""


BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    415: UnsupportedMediaType,
    418: Teapot,
    422: UnprocessableContent,
    429: TooManyRequests,
    500: InternalServerError,
    503: ServiceUnavailable,
}
