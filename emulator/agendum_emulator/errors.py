"""The error bodies of the two vendors."""

from collections.abc import Iterable, Mapping
from http import HTTPStatus

from agendum_emulator.messages import Reply, json_reply


def swoogo_error(status: int, message: str, headers: Mapping[str, str] | None = None) -> Reply:
    """Swoogo's one shape of an error, which is that of its framework."""
    body = {"name": reason(status), "message": message, "code": 0, "status": status}
    return json_reply(status, body, headers)


def swoogo_field_errors(problems: Iterable[tuple[str, str]]) -> Reply:
    """Swoogo's answer to fields that fail validation: an array, one item for each field."""
    first_of_field: dict[str, str] = {}
    for name, message in problems:
        first_of_field.setdefault(name, message)
    return json_reply(422, [{"field": name, "message": message} for name, message in first_of_field.items()])


def eventify_error(status: int, message: str, headers: Mapping[str, str] | None = None) -> Reply:
    """Eventify's documented error."""
    return json_reply(status, {"is_error": 1, "message": message}, headers)


def eventify_coded_error(status: int, message: str) -> Reply:
    """The error that Eventify's pages on speakers and attendees document."""
    return json_reply(status, {"code": status, "message": message})


def refusal(message: str) -> Reply:
    """An error that arrives as a success, as Eventify's clients have seen it."""
    return json_reply(200, {"error": {"code": 400, "message": message}})


def reason(status: int) -> str:
    """The name of a status, as HTTP has it."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
