import json
import re

from agendum_contract.reports import annotations
from contract.reports import runs


def test_github_is_told_the_line_of_the_document():
    """The finding would stand nowhere in the diff."""
    (line,) = annotations.for_github(runs.run(1, findings=(runs.finding(curl="", came="a 100%, b: c\r\nd"),)))
    assert line.startswith("::error file=openapi.yaml,line=412,title=get_session%3A persistence::Promised: A session")
    assert "%0ACame: a 100%25, b: c%0D%0Ad%0AAgain: agendum-contract" in line
    assert "\n" not in line


def test_a_title_holds_no_separator():
    """GitHub would take the rest of the title for another property."""
    deviation = runs.deviating("unused", operation="a,b:c%d")
    (line,) = annotations.for_github(runs.run(deviations=(deviation, runs.deviating())))
    assert (
        "::warning title=deviation a%2Cb%3Ac%25d surplus is not met any more::"
        "Take it out of the accepted deviations (owner: the events team)."
    ) == line


def test_github_is_told_no_more_than_it_shows():
    """The first ones, which are the causes, must be among those that it shows."""
    many = tuple(runs.finding(f"operation_{number}", line=0, docs="") for number in range(30))
    stale = tuple(runs.deviating("unused") for _ in range(30))
    lines = annotations.for_github(runs.run(1, findings=many, deviations=stale))
    assert ["error"] * 10 + ["warning"] * 10 == [re.match("::([a-z]+)", line)[1] for line in lines]
    assert lines[0].startswith("::error title=operation_0%3A persistence::")


def test_a_run_that_could_not_be_carried_out_is_told():
    """The job would be red without a word."""
    run = runs.broken()
    assert [f"::error title=The contract suite could not be carried out::{run.reason}"] == annotations.for_github(run)


def test_gitlab_is_told_the_line_of_the_document():
    """GitLab refuses a report without any of these."""
    (issue,) = json.loads(annotations.for_gitlab(runs.run(1, findings=(runs.finding(),))))
    assert {"path": "openapi.yaml", "lines": {"begin": 412}} == issue["location"]
    assert ("persistence", "major") == (issue["check_name"], issue["severity"])
    assert issue["description"].startswith("get_session: persistence: A session that was created is found again")
    assert re.fullmatch("[0-9a-f]{64}", issue["fingerprint"])


def test_gitlab_knows_a_finding_again():
    """Each run would bring the old findings as new ones, or two would be taken for one."""
    findings = (runs.finding(), runs.finding(seed=2, came="another day"), runs.finding(check="echo"))
    prints = [each["fingerprint"] for each in json.loads(annotations.for_gitlab(runs.run(1, findings=findings)))]
    assert prints[0] == prints[1] != prints[2]


def test_gitlab_is_told_of_a_finding_without_a_line():
    """A line of 0 is refused, and with it the whole report."""
    (issue,) = json.loads(annotations.for_gitlab(runs.run(1, findings=(runs.finding(line=0),))))
    assert 1 == issue["location"]["lines"]["begin"]
    assert [] == json.loads(annotations.for_gitlab(runs.run()))
