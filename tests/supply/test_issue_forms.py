"""Whoever reports something is asked for what it takes to act on it."""

import pytest

from supply.checkout import ROOT, parsed

_FOLDER = ROOT / ".github" / "ISSUE_TEMPLATE"
_FORMS = sorted(path for path in _FOLDER.glob("*.yml") if path.stem != "config")
_REQUIRED = {
    "bug": {"part", "expected", "seen", "reproduce", "versions"},
    "deviation": {"vendor", "operation", "expected", "seen", "docs", "replay", "when", "version"},
    "docs-change": {"page", "read", "differences"},
}


def test_forms_are_those():
    """A form that is missing is not asked for."""
    assert sorted(_REQUIRED) == [path.stem for path in _FORMS]


@pytest.mark.parametrize("path", _FORMS, ids=lambda path: path.stem)
def test_required_fields(path):
    """A report would lack what it takes to see the same again."""
    fields = [field for field in parsed(path)["body"] if field["type"] != "markdown"]
    required = {field["id"] for field in fields if field["validations"]["required"]}
    assert _REQUIRED[path.stem] == required
    assert len(fields) == len({field["id"] for field in fields})


@pytest.mark.parametrize("path", _FORMS, ids=lambda path: path.stem)
def test_forms_say_what_they_are_for(path):
    """The list of forms would not tell them apart, and nobody would be warned of what not to paste."""
    form = parsed(path)
    assert {"name", "description", "title", "labels", "body"} == form.keys()
    assert "markdown" == form["body"][0]["type"]


def test_there_is_no_empty_form():
    """Half of the reports would come without any of it."""
    assert {"blank_issues_enabled": False} == parsed(_FOLDER / "config.yml")
