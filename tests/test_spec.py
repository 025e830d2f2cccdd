"""Tests of the rules that openapi.yaml keeps."""

import re
from collections.abc import Iterator

import openapi_spec_validator
import pytest

from spec_document import OPERATIONS, ORIGINS, SPEC, TEXT, errors, request_content, request_schema, schemas_within, walk

every_operation = pytest.mark.parametrize("name", OPERATIONS)


def test_document_is_valid_openapi():
    """The document would not be OpenAPI 3.1, whatever the tools in use make of it."""
    openapi_spec_validator.validate(SPEC)


def test_operation_ids_are_unique():
    """The generator would overwrite one of two operations of a name without a word."""
    names = re.findall(r"^ +operationId: (\w+)$", TEXT, re.MULTILINE)
    assert sorted(OPERATIONS) == sorted(names)


@every_operation
def test_operation_names_its_evidence(name):
    """A reader could not tell what an operation rests on."""
    operation = OPERATIONS[name][2]
    assert operation["externalDocs"]["url"].startswith("https://")
    assert operation["x-evidence"] in {"documented", "partial", "observed", "inferred"}


@every_operation
def test_operation_lists_its_security(name):
    """The generator reads security at the operation only, and would make a client without credentials."""
    assert "security" in OPERATIONS[name][2]
    assert "security" not in SPEC


@every_operation
def test_operation_belongs_to_one_vendor(name):
    """The operation would land in the wrong package, or be sent to the other vendor's host."""
    path, _, operation = OPERATIONS[name]
    [tag] = operation["tags"]
    assert tag in {declared["name"] for declared in SPEC["tags"]}
    assert [{"url": ORIGINS[tag.partition("-")[0]]}] == SPEC["paths"][path]["servers"]


@every_operation
def test_statuses_are_enumerated(name):
    """A `default` response would make every status of a server valid."""
    assert "default" not in OPERATIONS[name][2]["responses"]


@pytest.mark.parametrize("kind", ["schemas", "responses", "headers", "securitySchemes"])
def test_components_start_with_the_vendor(kind):
    """The models of the two vendors would collide."""
    assert [] == [name for name in SPEC["components"][kind] if not name.lower().startswith(tuple(ORIGINS))]


@pytest.mark.parametrize("name", [name for name in OPERATIONS if request_content(name)])
def test_requests_are_strict(name):
    """A misspelled field would pass, or the client would send a value that its user did not give."""
    nodes = list(schemas_within(request_schema(name)))
    objects = [node for node in nodes if node.get("type") == "object"]
    assert objects
    for node in objects:
        # The names of custom fields are not known, but what they look like is.
        is_map = isinstance(node.get("additionalProperties"), dict)
        is_named = "properties" not in node or "pattern" in node.get("propertyNames", {})
        assert (is_map and is_named) or node.get("additionalProperties") is False, node
    assert [] == [node for node in nodes if "default" in node]


def test_formats_that_reject_the_vendors_values_are_not_used():
    """`11:30:00` and `2015-09-28 09:20:03` are no RFC 3339 values: a correct server would be failed."""
    assert [] == [pointer for pointer, node in walk(SPEC) if node.get("format") in {"time", "date-time"}]


def test_security_schemes_are_probed():
    """Checkers leave `oauth2` alone: a server without any authentication would pass."""
    assert {"http", "apiKey"} == {scheme["type"] for scheme in SPEC["components"]["securitySchemes"].values()}


def own_examples() -> Iterator[tuple[str, dict, object]]:
    """Give the examples that the document prints, with their schemas."""
    for pointer, node in walk(SPEC):
        if isinstance(node.get("examples"), list):
            for number, example in enumerate(node["examples"]):
                yield f"{pointer}/examples/{number}", node, example
        if "example" in node:
            yield f"{pointer}/example", node["schema"], node["example"]


def test_every_example_is_found():
    """The next test would pass over an example that stands where it does not look."""
    assert len(re.findall(r"^ +examples?:", TEXT, re.MULTILINE)) == len(
        {pointer.partition("/example")[0] for pointer, _, _ in own_examples()}
    )


@pytest.mark.parametrize(("schema", "example"), [pytest.param(*row[1:], id=row[0]) for row in own_examples()])
def test_example_is_valid(schema, example):
    """Users copy examples, and mock servers answer with them."""
    assert [] == errors(schema, example)
