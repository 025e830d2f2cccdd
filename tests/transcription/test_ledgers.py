"""Tests that the ledgers, openapi.yaml and the generated package speak of the same operations."""

import pytest
import yaml

from agendum_api.api import OPERATIONS
from agendum_proofread import ledger, spec
from agendum_proofread.page import fingerprint
from agendum_proofread.proofread import Ledgers, proofread
from saved_pages import ROOT, saved_pages

FOLDER = ROOT / "transcription"
SPEC = spec.read(ROOT / "openapi.yaml")
PAGES = yaml.safe_load((FOLDER / "sources.yaml").read_text(encoding="utf-8"))
ROWS = yaml.safe_load((FOLDER / "contradictions.yaml").read_text(encoding="utf-8"))
NAMES = {operation.name for operation in OPERATIONS}
rows = pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
pages = pytest.mark.parametrize("row", PAGES, ids=lambda row: row["url"])


def test_generated_package_has_the_operations_of_the_document():
    """The client would lack an operation, or have one that is gone."""
    generated = {operation.name: (operation.method, operation.path) for operation in OPERATIONS}
    assert generated == {name: (op.method, op.path) for name, op in SPEC.operations.items()}


def test_each_operation_has_a_source():
    """An operation would rest on nothing."""
    assert set() == NAMES - {name for row in PAGES for name in row["operations"]}


def test_each_operation_has_the_row_of_its_page():
    """The page that an operation names would not be in the ledger."""
    fed = {(row["url"], name) for row in PAGES for name in row["operations"]}
    assert set() == {(op.page, name) for name, op in SPEC.operations.items()} - fed


@pytest.mark.parametrize("ledger_rows", [PAGES, ROWS], ids=["sources", "contradictions"])
def test_no_row_names_an_operation_that_is_not_there(ledger_rows):
    """A row would stay behind when its operation goes."""
    assert set() == {name for row in ledger_rows for name in row["operations"]} - NAMES


@pages
def test_source_row_is_whole(row):
    """A reader would not know whose page it is, when it was read, or how much of it."""
    assert set() == {"url", "vendor", "read_on", "extent", "operations"} - row.keys()
    assert set() == row.keys() - {"url", "vendor", "read_on", "extent", "operations", "saved", "sha256"}
    assert row["vendor"] in {"swoogo", "eventify"}
    assert row["extent"] in {"whole", "part"}
    assert row["operations"]
    assert len(row.get("saved", [])) == len(row.get("sha256", []))


@rows
def test_contradiction_row_is_whole(row):
    """A contradiction would be recorded without its sides, the choice, or a way to settle it."""
    expected = ["id", "vendor", "operations", "readings", "taken", "why", "probe", "explains"]
    assert expected == list(row)
    assert row["id"].startswith(f"{row['vendor']}-")
    assert 2 == len(row["readings"])
    assert all(row[word] for word in expected[:-1])


@rows
def test_readings_name_pages_of_the_other_ledger(row):
    """A reading would rest on a page that nobody recorded."""
    assert set() == {reading["page"] for reading in row["readings"]} - {page["url"] for page in PAGES}


@rows
def test_explained_differences_are_of_the_operations_of_the_row(row):
    """A row could hide differences of an operation that it says nothing of."""
    named = [explained["operation"] for explained in row["explains"]]
    flat = {name for value in named for name in (value if isinstance(value, list) else [value])}
    assert set() == flat - set(row["operations"])


def test_ids_are_unique():
    """Two rows would be taken for one."""
    assert sorted({row["id"] for row in ROWS}) == sorted(row["id"] for row in ROWS)


def test_no_address_has_two_rows():
    """Two rows of one page would be kept in step by hand."""
    assert sorted({row["url"] for row in PAGES}) == sorted(row["url"] for row in PAGES)


def test_document_and_ledger_name_the_same_contradictions():
    """An operation would hide a contradiction, or name one that is not recorded or not its own."""
    expected = {name: [row["id"] for row in ROWS if name in row["operations"]] for name in NAMES}
    assert expected == {name: list(op.contradictions) for name, op in SPEC.operations.items()}


def test_fingerprints_are_those_of_the_saved_pages(sources):
    """A page could be another one than that which was transcribed."""
    expected = {path.name: fingerprint(path.read_text(encoding="utf-8")) for path in sources.values()}
    recorded = {
        name: sha for row in PAGES for name, sha in zip(row.get("saved", []), row.get("sha256", []), strict=True)
    }
    assert expected == recorded


def test_each_explanation_is_used(sources):
    """An explanation of a difference that is gone would hide the next one."""
    explanations = ledger.read_explanations(FOLDER / "contradictions.yaml")
    results = [proofread(path.name, path.read_bytes(), SPEC, Ledgers(explanations)) for path in sources.values()]
    used = {
        ledger.Explanation(row.operation, row.part, row.field, row.aspect, row.page, row.spec)
        for result in results
        for row in result.deliberate
    }
    assert set() == explanations.keys() - used


def test_missing_pages_fail_where_they_are_required(monkeypatch, tmp_path):
    """CI would pass without having compared anything."""
    monkeypatch.delenv("AGENDUM_REQUIRE_SOURCES", raising=False)
    with pytest.raises(pytest.skip.Exception, match="not beside this checkout"):
        saved_pages(tmp_path)
    monkeypatch.setenv("AGENDUM_REQUIRE_SOURCES", "1")
    with pytest.raises(pytest.fail.Exception, match="not beside this checkout"):
        saved_pages(tmp_path)
