"""Findings at their lines of openapi.yaml, as GitHub and GitLab show them."""

import hashlib
import json
from collections.abc import Iterator

from agendum_contract.findings.told import heading
from agendum_contract.reports.words import first_line
from agendum_contract.results import COULD_NOT_RUN, Finding, Run

FILE = "openapi.yaml"
# GitHub shows no more of a step.
_MOST = 10
_LONGEST = 1_000


def for_github(run: Run) -> list[str]:
    """Return the commands that make GitHub show the findings: errors, and warnings of deviations that nobody met."""
    found = list(_errors(run))
    warnings = [
        _command(
            "warning",
            f"deviation {each.operation} {each.check} is not met any more",
            f"Take it out of the accepted deviations (owner: {each.owner}).",
        )
        for each in run.deviations
        if each.state == "unused"
    ]
    return found[:_MOST] + warnings[:_MOST]


def _errors(run: Run) -> Iterator[str]:
    if run.verdict == COULD_NOT_RUN:
        yield _command("error", "The contract suite could not be carried out", run.reason)
    for each in run.findings:
        text = "\n".join(
            part
            for part in (f"Promised: {each.promised}", each.docs, f"Came: {each.came}", f"Again: {each.replay}")
            if part
        )
        yield _command("error", heading(each), text, each.line)


def _command(kind: str, title: str, text: str, line: int = 0) -> str:
    place = f"file={FILE},line={line}," if line else ""
    return f"::{kind} {place}title={_property(title)}::{_data(text[:_LONGEST])}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def for_gitlab(run: Run) -> str:
    """Return the findings as GitLab's Code Quality report, which it shows beside the changed lines."""
    return json.dumps([_issue(each) for each in run.findings], indent=1, ensure_ascii=False) + "\n"


def _issue(finding: Finding) -> dict[str, object]:
    # The same finding has the same print in the next run, by which GitLab tells what is new.
    key = f"{finding.operation}\n{finding.check}\n{finding.cause}"
    return {
        "description": first_line(f"{heading(finding)}: {finding.promised} Came: {first_line(finding.came)}", 500),
        "check_name": finding.check,
        "fingerprint": hashlib.sha256(key.encode("utf-8", "backslashreplace")).hexdigest(),
        "severity": "major",
        "location": {"path": FILE, "lines": {"begin": finding.line or 1}},
    }
