"""Tests of how the document is read."""

import pytest

from agendum_proofread import spec


def test_operation(harbor_spec):
    """Something that a page states would be compared with nothing."""
    op = harbor_spec.operations["book_berth"]
    assert ("POST", "/api/v1/berths/{berth_id}/book", "https://api.harbor.test") == (op.method, op.path, op.origin)
    assert (("application/json",), ("201", "400")) == (op.media_types, op.statuses)
    assert (("Authorization",), ("bearer",), "book-a-berth") == (op.headers, op.schemes, op.slug)
    assert {"path", "query", "request", "response", "error"} == set(op.tables)
    assert ("Harbor-Key",) == harbor_spec.operations["register_boats"].headers


def test_lines_are_those_of_an_editor(harbor_spec):
    """A message would lead to another line of the document."""
    op = harbor_spec.operations["book_berth"]
    assert (8, 9, 16, 27, 32) == tuple(op.lines[w] for w in ("path", "method", "parameters", "request", "response"))
    assert 106 == op.tables["request"]["boat"].line
    assert 17 == op.tables["path"]["berth_id"].line


def test_bases(harbor_spec):
    """A path that a page prints without its base path would be unknown."""
    assert {"/api/v1", "/v4", ""} == harbor_spec.bases


def test_find(tmp_path):
    """The command would not find the document of an installed package, of a checkout, or beside itself."""
    package = tmp_path / "a" / "b" / "agendum_proofread"
    package.mkdir(parents=True)
    with pytest.raises(FileNotFoundError, match=r"no openapi\.yaml beside"):
        spec.find(package)
    places = [tmp_path / "a", tmp_path / "a" / "b", package, tmp_path / "a" / "b" / "agendum_api"]
    found = []
    for folder in places:
        folder.mkdir(exist_ok=True)
        (folder / "openapi.yaml").touch()
        found.append(spec.find(package).parent)
    assert places == found


def test_numbers_as_keys(tmp_path):
    """A status that is written without quotes would be missed."""
    (tmp_path / "x.yaml").write_text(
        "paths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        200: {description: x}\n"
    )
    op = spec.read(tmp_path / "x.yaml").operations["a"]
    assert (("200",), "", "") == (op.statuses, op.origin, op.slug)
