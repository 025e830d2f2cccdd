"""Tests of benchmarks/coverage.py and of the page that it makes."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def coverage():
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("agendum_coverage", ROOT / "benchmarks" / "coverage.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def test_ledger_has_the_operations_of_the_document(coverage):
    """The page would be silent about an operation, or speak of one that is gone."""
    assert {row.name for row in coverage.rows()} == set(coverage.ledger()["emulated"])


def test_page_is_what_the_ledger_says(coverage):
    """A reader would take an old page for the truth; `nox -s coverage -- --write` mends it."""
    expected = coverage.render(coverage.rows(), coverage.ledger()["known"])
    assert expected == coverage.PAGE.read_text(encoding="utf-8")


def test_known_operations_are_not_in_the_document(coverage):
    """An operation would be listed as known by name only, although it is transcribed."""
    transcribed = {row.call for row in coverage.rows()}
    known = {
        f"{method} {path}"
        for rows in coverage.ledger()["known"].values()
        for row in rows
        for method in re.findall(r"[A-Z]{3,}", row["method"])
        for path in re.findall(r"/\S+", row["path"])
    }
    assert known
    assert set() == known & transcribed


def test_counts_name_what_is_missing(coverage):
    """A gap would hide behind a number."""
    rows = [row for row in coverage.rows() if row.name in {"get_session", "list_sessions", "create_sessions"}]
    answered = {"get_session": {404}, "list_sessions": {200, 400}}

    lines = coverage.counts(rows, answered)

    assert [
        "swoogo: 2 in openapi.yaml, 2 in the client, 1 that succeed in the emulator, 2 called by the suite",
        "  not whole: get_session",
        "eventify: 1 in openapi.yaml, 1 in the client, 0 that succeed in the emulator, 0 called by the suite",
        "  not whole: create_sessions",
    ] == lines
