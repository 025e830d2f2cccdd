import json
import stat

import junitparser
import pytest

from agendum_contract.reports import write as module
from agendum_contract.reports.har import HarLog
from agendum_contract.reports.write import write
from contract.findings.making import settings
from contract.reports import runs

_ALWAYS = {"junit.xml", "report.json", "report.html", "summary.md"}


def test_all_reports_are_written(tmp_path):
    """A report that is looked for would not be there."""
    folder = tmp_path / "new" / "reports"
    assert [] == write(runs.red(), folder, {}, HarLog(settings()))
    assert {*_ALWAYS, "run.har"} == {each.name for each in folder.iterdir()}
    assert 7 == junitparser.JUnitXml.fromfile(str(folder / "junit.xml")).failures
    assert 1 == json.loads((folder / "report.json").read_text("utf-8"))["format"]
    assert (folder / "report.html").read_text("utf-8").startswith("<!doctype html>")
    assert (folder / "summary.md").read_text("utf-8").startswith("## ❌")
    assert [] == json.loads((folder / "run.har").read_text("utf-8"))["log"]["entries"]


def test_nothing_is_said_where_no_ci_asks(tmp_path, capsys):
    """A terminal would be full of commands for GitHub."""
    write(runs.red(), tmp_path, {})
    assert "" == capsys.readouterr().out
    assert _ALWAYS == {each.name for each in tmp_path.iterdir()}


def test_github_gets_its_summary_and_its_annotations(tmp_path, capsys):
    """The page of the job would say nothing, or lose what other steps have said."""
    page = tmp_path / "page.md"
    page.write_text("before\n")
    environment = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(page)}
    assert [] == write(runs.red(), tmp_path / "reports", environment)
    assert f"before\n{(tmp_path / 'reports' / 'summary.md').read_text('utf-8')}" == page.read_text("utf-8")
    lines = capsys.readouterr().out.splitlines()
    assert 6 == len([line for line in lines if line.startswith("::error ")])
    assert 1 == len([line for line in lines if line.startswith("::warning ")])


def test_gitlab_gets_its_report(tmp_path):
    """A merge request would show nothing."""
    write(runs.red(), tmp_path, {"GITLAB_CI": "true"})
    assert 6 == len(json.loads((tmp_path / "gl-code-quality-report.json").read_text("utf-8")))


@pytest.mark.parametrize("name", ["junit", "json_report", "html_page", "markdown"])
def test_a_fault_in_one_report_does_not_cost_the_others(name, tmp_path, monkeypatch):
    """A run of two hours would leave nothing."""

    def broken(_run):
        raise KeyError("somebody's name")

    monkeypatch.setattr(module, name, broken)
    problems = write(runs.run(), tmp_path, {})
    (problem,) = problems
    assert problem.endswith(": it cannot be made (KeyError)")
    assert _ALWAYS - {problem.partition(":")[0]} == {each.name for each in tmp_path.iterdir()}


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    """The run would end with a traceback in place of its verdict."""
    (tmp_path / "reports").write_text("a file")
    problems = write(runs.run(), tmp_path / "reports", {"GITHUB_STEP_SUMMARY": str(tmp_path)})
    assert 5 == len(problems)
    assert "junit.xml: it cannot be written: File exists" == problems[0]
    assert "GITHUB_STEP_SUMMARY: it cannot be written: Is a directory" == problems[-1]


def test_an_old_report_stays_until_the_new_one_is_whole(tmp_path, monkeypatch):
    """A full disk would leave half a report, which a CI reads for a whole one."""
    (tmp_path / "summary.md").write_text("old")

    def full(self, *_args):
        with self.open("w") as file:
            file.write("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_text", full)
    problems = write(runs.run(), tmp_path, {})
    assert "summary.md: it cannot be written: No space left on device" == problems[3]
    assert ["summary.md"] == [each.name for each in tmp_path.iterdir()]
    assert "old" == (tmp_path / "summary.md").read_text()


def test_a_report_is_written_over_the_last_one(tmp_path):
    """A second run would show the results of the first."""
    write(runs.run(2), tmp_path, {})
    write(runs.run(0), tmp_path, {})
    assert 0 == json.loads((tmp_path / "report.json").read_text("utf-8"))["verdict"]
    assert 0 == stat.S_IMODE((tmp_path / "report.json").stat().st_mode) & stat.S_IXUSR
