"""Every operation of the API, for code that has to know which one a request belongs to."""

from typing import NamedTuple


class Operation(NamedTuple):
    """One operation of the OpenAPI document.

    Attributes:
        name: The operationId.
        tag: The tag, which is also the package of the module.
        method: The HTTP method, in capitals.
        path: The path template.
        module: The import name of the module with the functions of the operation.
    """

    name: str
    tag: str
    method: str
    path: str
    module: str


OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "create_token",
        "swoogo_authentication",
        "POST",
        "/api/v1/oauth2/token",
        "agendum_api.api.swoogo_authentication.create_token",
    ),
    Operation(
        "create_session",
        "swoogo_sessions",
        "POST",
        "/api/v1/sessions/create",
        "agendum_api.api.swoogo_sessions.create_session",
    ),
    Operation(
        "get_session",
        "swoogo_sessions",
        "GET",
        "/api/v1/sessions/{session_id}",
        "agendum_api.api.swoogo_sessions.get_session",
    ),
    Operation(
        "add_sessions_to_speaker",
        "swoogo_speakers",
        "POST",
        "/api/v1/speakers/{speaker_id}/session.json",
        "agendum_api.api.swoogo_speakers.add_sessions_to_speaker",
    ),
    Operation(
        "generate_token",
        "eventify_authentication",
        "POST",
        "/v4/generatetoken",
        "agendum_api.api.eventify_authentication.generate_token",
    ),
    Operation(
        "create_sessions",
        "eventify_sessions",
        "POST",
        "/v4/sessions",
        "agendum_api.api.eventify_sessions.create_sessions",
    ),
)
