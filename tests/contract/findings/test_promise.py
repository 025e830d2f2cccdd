import pytest

from agendum_contract import distinct, document
from agendum_contract.findings.checks import CHECKS
from agendum_contract.findings.lines import line_of
from agendum_contract.findings.promise import promised

_LINES = document.path().read_text("utf-8").splitlines()


def _at(promise):
    """The line of the document, without its indent."""
    return _LINES[promise.line - 1].strip()


@pytest.mark.parametrize(
    ("name", "check", "where", "text", "line"),
    [
        ("get_session", "schema", {"pointer": "/id", "status": 200}, "/id is a whole number.", "id:"),
        ("get_session", "schema", {"status": 404}, "The answer is an object with message.", "schema:"),
        (
            "list_sessions",
            "schema",
            {"pointer": "/_meta/totalCount", "status": 200},
            "/_meta/totalCount is a whole number.",
            "totalCount:",
        ),
        ("list_sessions", "schema", {"pointer": "/items/7/id", "status": 200}, "/items/7/id is a whole number.", "id:"),
        ("create_session", "schema", {"pointer": "/nowhere/at/all", "status": 200}, "as the page shows it.", ""),
        (
            "get_session",
            "surplus",
            {"pointer": "/colour", "status": 200},
            "no property colour, but id, ",
            "SwoogoSession:",
        ),
        (
            "list_sessions",
            "surplus",
            {"pointer": "/_meta/x", "status": 200},
            "/_meta has no property x, but totalCount, pageCount, currentPage, perPage.",
            "SwoogoMeta:",
        ),
        ("create_session", "status", {"status": 302}, "answers with one of the statuses 200, 201, 400, ", "responses:"),
        (
            "create_session",
            "media-type",
            {"status": 200},
            "answers 200 with application/json.",
            "SwoogoSessionCreated:",
        ),
        ("create_session", "headers", {"status": 200}, CHECKS["headers"].promise, "SwoogoSessionCreated:"),
        ("create_session", "media-type", {"status": 302}, CHECKS["media-type"].promise, "operationId: create_session"),
        ("create_session", "echo", {}, CHECKS["echo"].promise, "operationId: create_session"),
    ],
)
def test_what_is_promised(name, check, where, text, line):
    """A failure would name another promise than the one that is broken, or the wrong line of the document."""
    promise = promised(name, check, **where)
    assert text in promise.text
    assert _at(promise).startswith(line)
    assert document.operations()[name].definition["externalDocs"]["url"] == promise.docs


def test_what_no_operation_promises():
    """A failure that is about no single operation could not be told."""
    promise = promised("", "token")
    assert (CHECKS["token"].promise, "", 0) == (promise.text, promise.docs, promise.line)


def _pointers(value, where=""):
    yield where
    for name, inner in value.items() if isinstance(value, dict) else ():
        yield from _pointers(inner, f"{where}/{name}")
    for number, inner in enumerate(value) if isinstance(value, list) else ():
        yield from _pointers(inner, f"{where}/{number}")


@pytest.mark.parametrize("name", document.operations())
def test_each_promise_of_each_answer_is_found(name):
    """For some property of some answer, no sentence and no line could be told."""
    operation = document.operations()[name]
    for check in CHECKS:
        for status in operation.definition["responses"]:
            promise = promised(name, check, status=int(status))
            assert promise.text.endswith(".")
            assert promise.line > 1
    for pointer in _pointers(distinct.instance(operation.success_schema)):
        promise = promised(name, "schema", pointer=pointer, status=operation.success_status)
        step = pointer.rpartition("/")[2]
        assert promise.line > 1
        if step and not step.isdigit() and "additionalProperties" not in promise.place:
            assert (step, f"{step}:") == (promise.place[-1], _at(promise).partition(" ")[0].replace("'", ""))
        assert promised(name, "surplus", pointer=f"{pointer}/x", status=operation.success_status).line > 1


def test_a_line_of_a_list_and_of_nothing():
    """A place that the document does not have would be told as its end."""
    assert _LINES[line_of(("tags", 1)) - 1].strip() == "- name: swoogo-events"
    assert _LINES[line_of(("tags", 1_000)) - 1].strip() == "tags:"
    assert 1 == line_of(("nowhere",))
