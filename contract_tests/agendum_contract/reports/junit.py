"""A run as JUnit XML, which every CI reads."""

import datetime as dt
import re
from collections.abc import Iterable
from typing import NamedTuple
from xml.etree import ElementTree as ET

from agendum_contract.findings.told import heading, told
from agendum_contract.reports.words import verdict
from agendum_contract.results import COULD_NOT_RUN, FAILED, KNOWN, SKIPPED, Finding, Run, TestResult

# What XML 1.0 cannot hold, however it is escaped.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_HALF = "other"


def junit(run: Run) -> str:
    """Return a run as JUnit XML, with a suite for each half.

    A known deviation is skipped, with the reason. A finding that no test ran into, such as a deviation that has
    expired, and a run that could not be carried out, are cases of a suite of their own: who reads nothing else must not
    take the run for a good one.
    """
    suites = [_suite(run, half, results) for half, results in _halves(run).items()]
    lone = [each for each in run.findings if not each.tests]
    if lone or run.verdict == COULD_NOT_RUN:
        suites.append(_suite_of_the_run(run, lone))
    root = ET.Element("testsuites", {"name": "agendum-contract", **_totals(suites), "time": _seconds(run.seconds)})
    root.extend(suites)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


class Name(NamedTuple):
    """What JUnit calls a test.

    Attributes:
        group: The file of the test, such as ``server.test_lists``.
        test: The test itself, with its parameters.
    """

    group: str
    test: str


def name_of(test: str) -> Name:
    """Return what JUnit calls a test.

    Args:
        test: The test, such as ``server/test_lists.py::test_pages[list_sessions]``.
    """
    plain, bracket, parameters = test.partition("[")
    path, *inner = plain.split("::")
    *groups, function = inner or [path]
    parts = [part for part in path.removesuffix(".py").split("/")[-2:] if part]
    return Name(".".join([*parts, *groups]), function + bracket + parameters)


def _halves(run: Run) -> dict[str, list[TestResult]]:
    halves: dict[str, list[TestResult]] = {}
    for each in run.results:
        halves.setdefault(each.half or _NO_HALF, []).append(each)
    return halves


def _suite(run: Run, half: str, results: Iterable[TestResult]) -> ET.Element:
    cases = [_case(run, each) for each in results]
    return _filled(run, half, cases, sum(float(each.get("time", 0)) for each in cases))


def _suite_of_the_run(run: Run, lone: Iterable[Finding]) -> ET.Element:
    cases = []
    for each in lone:
        case = ET.Element("testcase", {"classname": "run.findings", "name": _clean(heading(each)), "time": "0.000"})
        _add(case, "failure", [each])
        cases.append(case)
    if run.verdict == COULD_NOT_RUN:
        case = ET.Element("testcase", {"classname": "run", "name": verdict(run), "time": _seconds(run.seconds)})
        inner = ET.SubElement(case, "error", {"message": _clean(run.reason), "type": "could-not-run"})
        inner.text = _clean(run.reason)
        cases.append(case)
    return _filled(run, "run", cases, 0.0)


def _filled(run: Run, name: str, cases: list[ET.Element], seconds: float) -> ET.Element:
    counts = {
        "tests": len(cases),
        **{kind: sum(case.find(tag) is not None for case in cases) for kind, tag in _KINDS.items()},
    }
    started = dt.datetime.fromtimestamp(run.started, dt.UTC).replace(tzinfo=None).isoformat(timespec="seconds")
    suite = ET.Element(
        "testsuite",
        {
            "name": name,
            **{kind: str(count) for kind, count in counts.items()},
            "time": _seconds(seconds),
            "timestamp": started,
        },
    )
    properties = ET.SubElement(suite, "properties")
    given = {"seed": run.seed, "mode": run.mode, "verdict": verdict(run), "version": run.version, **run.servers}
    for key, value in given.items():
        ET.SubElement(properties, "property", {"name": key, "value": _clean(str(value))})
    suite.extend(cases)
    return suite


_KINDS = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def _totals(suites: list[ET.Element]) -> dict[str, str]:
    return {name: str(sum(int(each.get(name, 0)) for each in suites)) for name in ("tests", *_KINDS)}


def _case(run: Run, result: TestResult) -> ET.Element:
    name = name_of(result.name)
    case = ET.Element(
        "testcase",
        {"classname": _clean(name.group), "name": _clean(name.test), "time": _seconds(result.seconds)},
    )
    if result.outcome == FAILED:
        _add(case, "failure", result.findings)
    elif result.outcome in (KNOWN, SKIPPED):
        reason = result.reason if result.outcome == SKIPPED else _accepted(run, result)
        ET.SubElement(case, "skipped", {"message": _clean(reason), "type": result.outcome})
    return case


def _add(case: ET.Element, tag: str, findings: Iterable[Finding]) -> None:
    found = list(findings)
    message = "; ".join(f"{heading(each)}: {next(iter(each.came.splitlines()), '')}" for each in found)
    inner = ET.SubElement(case, tag, {"message": _clean(message), "type": found[0].check if found else "failed"})
    inner.text = _clean("\n\n".join(map(told, found)))


def _accepted(run: Run, result: TestResult) -> str:
    """Say why what a test ran into is accepted, as far as that is known."""
    reasons = [
        f"{each.operation} {each.check}: {each.reason} ({each.link}, until {each.expires})"
        for each in run.deviations
        if each.state == "used" and each.operation in result.operations
    ]
    return f"accepted deviation: {'; '.join(reasons)}" if reasons else "accepted deviations only"


def _seconds(seconds: float) -> str:
    return f"{seconds:.3f}"


def _clean(text: str) -> str:
    """Show what XML cannot hold as the escape that a programmer knows."""
    return _ILLEGAL.sub(lambda match: _escape(ord(match[0])), text)


def _escape(code: int) -> str:
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"
