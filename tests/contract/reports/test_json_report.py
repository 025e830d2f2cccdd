import json
from importlib import resources

import jsonschema_rs
import pytest

from agendum_contract.reports.json_report import json_report
from agendum_contract.results import FAILED
from contract.reports import runs

_SCHEMA = json.loads(resources.files("agendum_contract.reports").joinpath("report.schema.json").read_text("utf-8"))


@pytest.mark.parametrize("make", [runs.green, runs.red, runs.broken])
def test_a_report_is_as_its_schema_says(make):
    """A program that was written for the schema would fail on a real report."""
    jsonschema_rs.meta.validate(_SCHEMA)
    jsonschema_rs.Draft202012Validator(_SCHEMA).validate(json.loads(json_report(make())))


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"verdict": 3},
        {"surprise": 1},
        {"findings": [{"operation": "get_session"}]},
        {"seen": {"get_session": {"calls": 1}}},
    ],
)
def test_the_schema_is_strict(change):
    """A field that is added or taken away would go unnoticed."""
    report = json.loads(json_report(runs.run()))
    assert not jsonschema_rs.Draft202012Validator(_SCHEMA).is_valid({**report, **change})


def test_a_report_has_everything():
    """What is left out can be read nowhere else by a program."""
    found = runs.finding()
    run = runs.run(
        1,
        results=(runs.result(outcome=FAILED, findings=(found,)),),
        findings=(found,),
        deviations=(runs.deviating(),),
        probes=(runs.probe(),),
        leftovers=("a session",),
        notes=("a note",),
    )
    report = json.loads(json_report(run))
    assert {"format": 1, "says": "violates the contract"} == {name: report[name] for name in ("format", "says")}
    assert {"passed": 0, "failed": 1, "known": 0, "skipped": 0} == report["outcomes"]
    assert {**vars(found), "tests": list(found.tests)} == report["findings"][0]
    assert report["findings"] == report["results"][0]["findings"]
    assert vars(runs.probe()) == report["probes"][0]
    assert vars(runs.deviating()) == report["deviations"][0]
    assert {
        "calls": 12,
        "parameters": ["session_id"],
        "sent": [],
        "statuses": {"200": 9, "404": 3},
        "fields": ["/date", "/id", "/name"],
    } == report["seen"]["get_session"]
    assert (["a session"], ["a note"]) == (report["leftovers"], report["notes"])


def test_half_of_a_pair_is_shown():
    """A text that no file can hold would cost the whole report."""
    text = json_report(runs.run(notes=("a\ud800b",)))
    assert ["a\\ud800b"] == json.loads(text.encode())["notes"]
