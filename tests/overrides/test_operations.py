"""Which operation a request belongs to."""

import re

import pytest

from agendum._operations import find
from agendum_api.api import OPERATIONS


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)
def test_every_operation_is_found_by_a_real_path(operation):
    """Breaks when answers of an operation are no longer judged by its own rules."""
    path = re.sub(r"\{\w+\}", "7", operation.path)
    assert "{" not in path
    assert operation == find(operation.method, path)


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("get", "/api/v1/sessions/7", "get_session"),
        ("GET", "/api/v1/sessions/create", "get_session"),
        ("POST", "/api/v1/sessions/create", "create_session"),
        ("GET", "/api/v1/sessions", "list_sessions"),
        ("GET", "/api/v1/sessions/fields", "list_session_fields"),
        ("PUT", "/api/v1/sessions/update/7", "update_session"),
        ("GET", "/api/v1/questions/7.json", "get_question"),
        ("GET", "/api/v1/questions/7", None),
        ("GET", "/api/v1/questions/.json", None),
        ("PATCH", "/api/v1/sessions/7", None),
        ("GET", "/api/v1/sessions/", None),
        ("GET", "/api/v1/sessions/7/", None),
        ("GET", "/api/v1/sessions/7/8", None),
        ("GET", "/api/v1/speakers/7", None),
        ("POST", "/api/v1/speakers/3/session.xml", None),
        ("GET", "/", None),
    ],
)
def test_only_the_whole_path_and_the_method_count(method, path, expected):
    """Breaks when a request that the document does not have is judged by a neighbor's rules."""
    operation = find(method, path)
    assert expected == (operation.name if operation else None)
