import re

import pytest

from agendum_emulator import spec

MINIMAL = """
paths:
  /things/{id}:
    servers: [{url: https://example.com}]
    get: {operationId: read_thing}
    put:
      operationId: change_thing
      requestBody: {content: {application/json: {schema: {type: object}}}}
components: {schemas: {}}
"""


def test_all_operations_of_the_project_are_found():
    """An operation that is not found is a path that answers 404."""
    operations = spec.load().operations
    text = spec.find(spec.Path(spec.__file__).resolve().parent).read_text(encoding="utf-8")
    assert sorted(operations) == sorted(re.findall(r"^ +operationId: (\w+)$", text, re.MULTILINE))
    assert ("PUT", "/api/v1/sessions/{session_id}/fee") == (
        operations["update_session_fee"].method,
        operations["update_session_fee"].path,
    )


def test_body_of_an_operation_is_found(tmp_path):
    """Requests are checked against this schema."""
    path = tmp_path / "openapi.yaml"
    path.write_text(MINIMAL)
    operations = spec.read(path).operations
    assert spec.Operation("read_thing", "GET", "/things/{id}", None, None) == operations["read_thing"]
    assert ("application/json", {"type": "object"}) == (
        operations["change_thing"].media_type,
        operations["change_thing"].schema,
    )


def test_installed_document_goes_first(tmp_path):
    """A wheel brings its own; a file that happens to lie above site-packages must not take its place."""
    package, generated = tmp_path / "lib" / "agendum_emulator", tmp_path / "lib" / "agendum_api"
    package.mkdir(parents=True)
    generated.mkdir()
    (tmp_path / "openapi.yaml").touch()
    above = spec.find(package)
    (generated / "openapi.yaml").touch()
    assert (tmp_path / "openapi.yaml", generated / "openapi.yaml") == (above, spec.find(package))


def test_missing_document_is_named(tmp_path, monkeypatch):
    """A broken wheel should say what it lacks."""
    monkeypatch.setattr(spec, "FILE_NAME", "no-such-file.yaml")
    with pytest.raises(FileNotFoundError, match=r"no no-such-file\.yaml at"):
        spec.find(tmp_path)
