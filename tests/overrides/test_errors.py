"""The errors themselves: their family, their fields, their copies and pickles."""

import copy
import pathlib
import pickle

import httpx
import pytest
import yaml

from agendum import errors

SPEC = yaml.safe_load((pathlib.Path(__file__).parents[2] / "openapi.yaml").read_text())
DOCUMENTED = sorted(
    {
        int(status)
        for item in SPEC["paths"].values()
        for name, operation in item.items()
        if name in ("get", "post", "put", "patch", "delete")
        for status in operation["responses"]
        if int(status) >= 400
    }
)
REQUEST = httpx.Request("POST", "http://host/a", content=b"a=1")


def sample(kind):
    """Make an error of a kind with all that it can carry."""
    details = {"operation": "create_session", "request": REQUEST, "status": 400, "excerpt": "said"}
    if issubclass(kind, errors.ApiError):
        details |= {
            "name": "Bad",
            "code": 7,
            "field_errors": (errors.FieldError("date", "is wrong"),),
            "retry_after": 3.0,
        }
    if kind is errors.NoCredits:
        details |= {"retry_after": 3.0}
    return kind("what happened", **details)


KINDS = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.AgendumError)]


def test_every_documented_error_status_has_a_class_of_its_own():
    """Breaks when ``openapi.yaml`` gets a status that callers cannot catch by name."""
    assert DOCUMENTED == sorted(errors.BY_STATUS)
    assert len(DOCUMENTED) == len(set(errors.BY_STATUS.values()))
    assert errors.ApiError not in errors.BY_STATUS.values()


def test_the_docstring_of_each_class_names_its_status():
    """Breaks when two statuses change places."""
    assert {status: str(status) for status in DOCUMENTED} == {
        status: (kind.__doc__ or "")[:3] for status, kind in errors.BY_STATUS.items()
    }


def test_the_export_list_is_whole():
    """Breaks when an error is missing from ``__all__``."""
    public = {
        name for name, each in vars(errors).items() if isinstance(each, type) and each.__module__ == errors.__name__
    }
    assert sorted(public) == sorted(errors.__all__)


def test_the_family():
    """Breaks when a documented ``except`` clause no longer catches what it says."""
    assert {errors.ConnectionFailed, errors.NoCredits, errors.TimedOut} == set(errors.NoAnswer.__subclasses__())
    assert set(errors.BY_STATUS.values()) == set(errors.ApiError.__subclasses__())
    assert {errors.NoAnswer, errors.ApiError, errors.ContractViolation} == set(errors.AgendumError.__subclasses__())
    assert issubclass(errors.MissingCredentials, ValueError)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_copies_and_pickles_keep_everything(kind, again):
    """Breaks when an error that crosses a process loses a field or cannot be built again."""
    error = sample(kind)
    twin = again(error)
    assert type(error) is type(twin)
    assert str(error) == str(twin)
    fields = {name: value for name, value in vars(error).items() if name != "request"}
    assert fields == {name: value for name, value in vars(twin).items() if name != "request"}
    assert ("POST", "http://host/a", b"a=1") == (twin.request.method, str(twin.request.url), twin.request.content)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (sample(errors.AgendumError), "create_session: what happened (status 400) [POST http://host/a]"),
        (errors.AgendumError("it broke", operation=None, request=REQUEST), "it broke [POST http://host/a]"),
        (
            sample(errors.ContractViolation),
            "create_session: the answer breaks the contract: what happened (status 400) [POST http://host/a]",
        ),
        (
            sample(errors.BadRequest),
            "create_session: the server refused: what happened; date: is wrong (status 400) [POST http://host/a]",
        ),
        (
            errors.ApiError("", operation="x", request=REQUEST, status=418),
            "x: the server refused (status 418) [POST http://host/a]",
        ),
    ],
)
def test_the_message_says_what_where_and_how(error, expected):
    """Breaks when a log line no longer tells the operation, the status or the URL."""
    assert expected == str(error)


def test_the_problem_of_a_contract_violation_stands_alone():
    """Breaks when code has to take the message apart."""
    assert "what happened" == sample(errors.ContractViolation).problem


def test_an_error_knows_its_request():
    """Breaks when a handler cannot tell what was sent."""
    error = sample(errors.NotFound)
    assert ("create_session", "POST", "http://host/a", 400, "said", REQUEST) == (
        error.operation,
        error.method,
        error.url,
        error.status,
        error.excerpt,
        error.request,
    )
    assert ("what happened", "Bad", 7, (("date", "is wrong"),), 3.0) == (
        error.message,
        error.name,
        error.code,
        error.field_errors,
        error.retry_after,
    )
