import html
import json
from urllib.parse import quote, quote_plus

import jsonschema_rs
import junitparser
import pytest

from agendum_contract import settings as run_settings
from agendum_contract.findings import deviations
from agendum_contract.findings.deviations import Deviations
from agendum_contract.run import run
from agendum_contract.settings import Settings
from contract.findings import canary
from contract.reports.test_json_report import _SCHEMA

_ONLY = "create_token,create_session,list_sessions"
_REPORTS = ("junit.xml", "report.json", "report.html", "summary.md", "run.har", "gl-code-quality-report.json")


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The reports of a run against a server that is wrong in many ways, and tells everything about everybody."""
    folder = tmp_path_factory.mktemp("run")
    server = canary.CanaryServer()
    told = Settings(
        swoogo_url=server.url,
        consumer_key=canary.KEY,
        consumer_secret=canary.KEY_SECRET,
        only=tuple(_ONLY.split(",")),
        halves=("server",),
        max_examples=3,
        seed=1,
        token_wait=0.1,
        report_dir=folder / "report",
    )
    before = run_settings.current()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GITLAB_CI", "true")
        patch.setenv("GITHUB_STEP_SUMMARY", str(folder / "page.md"))
        try:
            assert 1 == run(told)
        finally:
            run_settings.use(before)
            deviations.use(Deviations())
            server.stop()
    found = {name: (folder / "report" / name).read_text("utf-8") for name in _REPORTS}
    return {**found, "page.md": (folder / "page.md").read_text("utf-8")}


def test_no_report_tells_who_anybody_is(reports):
    """Who reads a report of a run against production would have tokens, passwords, or the data of its guests."""
    forms = (str, html.escape, quote, quote_plus, lambda text: json.dumps(text)[1:-1], lambda text: repr(text)[1:-1])
    assert set() == {
        (name, where)
        for name, value in canary.CANARIES.items()
        for where, text in reports.items()
        if any(form(value) in text for form in forms)
    }


def test_the_reports_agree(reports):
    """Two reports of one run would tell two stories."""
    report = json.loads(reports["report.json"])
    jsonschema_rs.Draft202012Validator(_SCHEMA).validate(report)
    assert report["outcomes"]["failed"] > 10
    read = junitparser.JUnitXml.fromstring(reports["junit.xml"].encode())
    lone = sum(not each["tests"] for each in report["findings"])
    assert report["outcomes"]["failed"] + lone == read.failures
    assert len(report["results"]) + lone == read.tests
    assert f"Findings ({len(report['findings'])})" in reports["report.html"]
    assert f"### {len(report['findings'])} findings" in reports["summary.md"]
    assert len(report["findings"]) == len(json.loads(reports["gl-code-quality-report.json"]))
    assert reports["summary.md"] == reports["page.md"]
    assert 60 >= len(reports["summary.md"].splitlines())


def test_the_log_has_what_failing_tests_did(reports):
    """Who looks for the cause would find nothing but what went well."""
    entries = json.loads(reports["run.har"])["log"]["entries"]
    assert {500, 200} <= {each["response"]["status"] for each in entries}
    failed = {each["name"] for each in json.loads(reports["report.json"])["results"] if each["outcome"] == "failed"}
    logged = {each["comment"].partition(", ")[2] for each in entries}
    # The others made no request.
    assert {name for name in failed if "test_lists" in name} & logged
    assert "Bearer $SWOOGO_TOKEN" in reports["run.har"]
