"""Swoogo's errors: one object for most, and for validation a list of fields, as clients have met it."""

from doubles.independent.exchange import Answer, Call, Refused

_NAMES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    415: "Unsupported Media Type",
    422: "Unprocessable entity",
    429: "Too Many Requests",
}
Problem = tuple[str, str]


def refusal(call: Call, status: int, message: str, **headers: str) -> Refused:
    """Return an error in the shape that the page of the contacts prints."""
    body = {"name": _NAMES[status], "message": message, "code": 0, "status": status}
    if call.choices.error_type:
        body["type"] = "yii\\web\\HttpException"
    if status == 401:
        headers.setdefault("WWW-Authenticate", 'Bearer realm="api"')
    return Refused(Answer(status, body, headers))


def invalid(call: Call, *problems: Problem) -> Refused:
    """Return the error for fields that break a rule of validation."""
    if call.choices.invalid_shape == "array":
        return Refused(Answer(422, [{"field": field, "message": message} for field, message in problems]))
    described = "; ".join(f"{field}: {message}" for field, message in problems)
    return refusal(call, call.choices.invalid_status, described)


def unknown_reference(call: Call, field: str, message: str = "does not exist") -> Refused:
    """Return the error for a body that names a record that is not there."""
    status = call.choices.unknown_event if field == "event_id" else call.choices.unknown_reference
    if status == 422:
        return invalid(call, (field, message))
    return refusal(call, status, f"{field} {message}")


def forbidden(call: Call, field: str, message: str) -> Refused:
    """Return the error for what a rule of the business forbids, which is a 400 or a failed validation."""
    if call.choices.invalid_shape == "object":
        return refusal(call, 400, message)
    return invalid(call, (field, message))
