import copy

import pytest

from agendum_contract import document
from agendum_contract.document import FORM, JSON

NAMES = {
    "create_token": ("swoogo", "POST", "/api/v1/oauth2/token", FORM),
    "create_session": ("swoogo", "POST", "/api/v1/sessions/create", FORM),
    "get_session": ("swoogo", "GET", "/api/v1/sessions/{session_id}", None),
    "add_sessions_to_speaker": ("swoogo", "POST", "/api/v1/speakers/{speaker_id}/session.json", JSON),
    "generate_token": ("eventify", "POST", "/v4/generatetoken", JSON),
    "create_sessions": ("eventify", "POST", "/v4/sessions", JSON),
}


def test_operations():
    """An operation would not be tested, or as one of the other vendor."""
    assert NAMES == {
        name: (each.vendor, each.method, each.path, each.media_type) for name, each in document.operations().items()
    }


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
    expected = {path for its_vendor, _, path, _ in NAMES.values() if its_vendor == vendor}
    assert expected == document.for_vendor(vendor)["paths"].keys()


def test_for_both_vendors():
    """Half of the client's operations would not be generated."""
    assert {path for _, _, path, _ in NAMES.values()} == document.for_vendor(None)["paths"].keys()


def test_forms_are_declared_as_json():
    """The generator would mangle nested values."""
    bodies = [
        operation["requestBody"]["content"]
        for item in document.for_vendor(None)["paths"].values()
        for method, operation in item.items()
        if method == "post"
    ]
    assert 5 == len(bodies)
    assert [[JSON]] * 5 == [list(content) for content in bodies]
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
