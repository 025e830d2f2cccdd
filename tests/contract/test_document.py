import copy

import pytest

from agendum_contract import document
from agendum_contract.document import FORM, JSON, MULTIPART

SOME = {
    "create_token": ("swoogo", "POST", "/api/v1/oauth2/token", FORM),
    "create_session": ("swoogo", "POST", "/api/v1/sessions/create", FORM),
    "get_session": ("swoogo", "GET", "/api/v1/sessions/{session_id}", None),
    "add_sessions_to_speaker": ("swoogo", "POST", "/api/v1/speakers/{speaker_id}/session.json", JSON),
    "generate_token": ("eventify", "POST", "/v4/generatetoken", JSON),
    "create_sessions": ("eventify", "POST", "/v4/sessions", JSON),
    "update_session": ("swoogo", "PUT", "/api/v1/sessions/update/{session_id}", FORM),
    "remove_session_fee": ("swoogo", "DELETE", "/api/v1/sessions/{session_id}/fee", None),
    "check_in_registrant": ("swoogo", "POST", "/api/v1/registrants/checkin", MULTIPART),
    "update_app_speaker": ("eventify", "PATCH", "/v4/speakers/{speakerid}", JSON),
}
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def all_names():
    """The operationIds, taken from the document without the code under test."""
    paths = document.load()["paths"].values()
    return {item[method]["operationId"] for item in paths for method in item.keys() & METHODS}


def test_operations():
    """An operation would not be tested, or as one of the other vendor."""
    operations = document.operations()

    assert all_names() == operations.keys()
    found = {name: operations[name] for name in SOME}
    assert SOME == {name: (each.vendor, each.method, each.path, each.media_type) for name, each in found.items()}
    assert {"swoogo", "eventify"} == {each.vendor for each in operations.values()}


@pytest.mark.parametrize("name", document.operations())
def test_each_operation_can_be_read(name):
    """A part of an operation that the suite does not know, or of a kind that it does not know, would end the run."""
    operation = document.operations()[name]
    assert operation.tag.startswith(f"{operation.vendor}-")
    assert operation.media_type in (None, JSON, FORM, MULTIPART)
    assert operation.is_form is (operation.media_type in (FORM, MULTIPART))
    assert operation.path.count("{") == len([each for each in operation.parameters.values() if each["in"] == "path"])
    assert {"path", "query"} >= {each["in"] for each in operation.parameters.values()}
    assert document.resolve(operation.success_schema)


@pytest.mark.parametrize(("name", "status"), [("create_session", 200), ("create_registrant_type", 201)])
def test_success_status(name, status):
    """The client would be answered with a status that is not documented."""
    assert status == document.operations()[name].success_status


def test_parameters_by_name():
    """Parameters that are defined once for all lists would not be seen."""
    parameters = document.operations()["list_sessions"].parameters
    assert {"event_id", "per-page"} <= parameters.keys()
    assert ("query", True) == (parameters["event_id"]["in"], parameters["event_id"]["required"])


def test_selected():
    """A run for one resource would be about another, or about nothing."""
    assert document.operations() == document.selected(())
    assert {"get_session"} == document.selected(("get_session",)).keys()
    speakers = {name for name, each in document.operations().items() if each.tag == "swoogo-speakers"}
    assert speakers | {"get_session"} == document.selected(("swoogo-speakers", "get_session")).keys()


def test_request_schema():
    """Requests would be judged by another schema."""
    operation = document.operations()["create_session"]
    assert {"$ref": "#/components/schemas/SwoogoSessionCreate"} == operation.request_schema


@pytest.mark.parametrize(
    ("name", "reference"),
    [("get_session", "SwoogoSession"), ("create_session", "SwoogoCreatedSession")],
    ids=["in place", "by reference"],
)
def test_success_schema(name, reference):
    """Answers would be judged by another schema."""
    assert {"$ref": f"#/components/schemas/{reference}"} == document.operations()[name].success_schema


def test_document_of_a_checkout():
    """The suite could not be run from a checkout."""
    assert ("openapi.yaml", True) == (document.path().name, document.path().is_file())


def test_document_beside_the_packages(monkeypatch, tmp_path):
    """The installed suite would look for the document in a checkout that is not there."""
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0")
    monkeypatch.setattr(document.resources, "files", lambda _package: tmp_path)
    assert tmp_path / "openapi.yaml" == document.path()


def test_resolve():
    """References of references would stay, and what is none would get lost."""
    assert "object" == document.resolve({"$ref": "#/components/schemas/SwoogoToken"})["type"]
    assert {"type": "string"} == document.resolve({"type": "string"})
    assert document.resolve(True) is True


@pytest.mark.parametrize(
    "schema",
    [{"$ref": "#/components/schemas/SwoogoSessionCreate"}, {"anyOf": [{"$ref": "#/components/schemas/SwoogoTime"}]}],
    ids=["a reference", "another schema"],
)
def test_validator_knows_the_references(schema):
    """What refers to other schemas could not be checked."""
    assert not document.validator(schema).is_valid(3)


def test_validator_checks_formats():
    """A date that is none would be valid."""
    body = {"event_id": 1, "name": "n", "date": "2026-13-01"}
    schema = document.operations()["create_session"].request_schema
    assert not document.validator(schema).is_valid(body)
    assert document.validator(schema).is_valid({**body, "date": "2026-12-01"})


@pytest.mark.parametrize("vendor", ["swoogo", "eventify"])
def test_for_vendor(vendor):
    """A server would be asked for the paths of the other vendor, which it does not have."""
    expected = {each.path for each in document.operations().values() if each.vendor == vendor}
    assert expected == document.for_vendor(vendor)["paths"].keys()


def names_in(variant):
    """The operationIds of a document."""
    return {item[method]["operationId"] for item in variant["paths"].values() for method in item.keys() & METHODS}


def test_for_both_vendors():
    """Half of the client's operations would not be generated."""
    assert all_names() == names_in(document.for_vendor(None))


def test_for_some_operations():
    """A run for one operation would generate the others of its path, or those of the other vendor."""
    only = ("get_session", "create_sessions")
    assert {"get_session", "create_sessions"} == names_in(document.for_vendor(None, only))
    assert {"create_sessions"} == names_in(document.for_vendor("eventify", only))
    assert {} == document.for_vendor("eventify", ("get_session",))["paths"], "a path without operations is left"


def test_forms_are_declared_as_json():
    """The generator would mangle nested values."""
    bodies = [
        item[method]["requestBody"]["content"]
        for item in document.for_vendor(None)["paths"].values()
        for method in item.keys() & METHODS
        if "requestBody" in item[method]
    ]
    assert {each.name for each in document.operations().values() if each.is_form}, "nothing is a form"
    assert {(JSON,)} == {tuple(content) for content in bodies}
    form = document.for_vendor("swoogo")["paths"]["/api/v1/sessions/create"]["post"]["requestBody"]["content"]
    assert {JSON: {"schema": {"$ref": "#/components/schemas/SwoogoSessionCreate"}}} == form


def test_the_document_is_left_alone():
    """The variants would change the document that answers are judged by."""
    before = copy.deepcopy(document.load())

    document.for_vendor("swoogo")
    document.answers_as_bodies()

    assert before == document.load()


def test_answers_as_bodies():
    """An answer of an operation would never be shown to the client."""
    variant, users = document.answers_as_bodies()

    every = {
        (name, int(status)) for name, each in document.operations().items() for status in each.definition["responses"]
    }
    assert every == {user for its_users in users.values() for user in its_users}
    assert users.keys() == variant["paths"].keys()
    schemas = [item["post"]["requestBody"]["content"][JSON]["schema"] for item in variant["paths"].values()]
    assert len(schemas) == len({str(schema) for schema in schemas}), "an answer would be generated twice"
    assert {"$ref": "#/components/schemas/SwoogoToken"} in schemas
    assert [("create_session", 200), ("create_session", 201)] == users["/create_session/200"]


def test_answers_of_some_operations():
    """A run for one operation would show the client all answers."""
    variant, users = document.answers_as_bodies(("get_session",))
    assert {"get_session"} == {name for its_users in users.values() for name, _status in its_users}
    assert users.keys() == variant["paths"].keys()
