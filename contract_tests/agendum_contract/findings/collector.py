"""The pytest plugin that hears what goes over the wire, and makes findings of what fails."""

from collections import deque
from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Any

import pytest

from agendum_contract.exchanges import Exchange, Exchanges
from agendum_contract.findings import deviations as ledger
from agendum_contract.findings import naming
from agendum_contract.findings.checks import check_of
from agendum_contract.findings.coverage import Coverage
from agendum_contract.findings.deviations import Deviation, Deviations
from agendum_contract.findings.explain import Explainer, Failed
from agendum_contract.findings.redaction import Redactor
from agendum_contract.findings.told import Told, all_told
from agendum_contract.findings.triage import triaged
from agendum_contract.plugin import is_ours
from agendum_contract.results import FAILED, KNOWN, PASSED, SKIPPED, Deviating, Finding, Seen, TestResult
from agendum_contract.settings import Settings

# Of a test with generated requests, the last ones are those that failed.
_KEPT = 50
_FOUND = "_agendum_findings"
_TOKEN_OPERATIONS = ("create_token", "generate_token")


class Collector:
    """Collects what the tests of a run find, and says it in place of pytest.

    Args:
        settings: What the run was told, with the credentials.
        exchanges: Hears what goes over the wire.
        deviations: What is accepted.
        asked: The settings without the servers that the suite starts itself; the same by default.
    """

    def __init__(
        self,
        settings: Settings,
        exchanges: Exchanges,
        deviations: Deviations | None = None,
        *,
        asked: Settings | None = None,
    ) -> None:
        self._exchanges = exchanges
        self._deviations = deviations or Deviations()
        self._redactor = Redactor(settings)
        self._asked = asked or settings
        self._explainer = Explainer(self._asked, self._redactor, self._deviations)
        self._coverage = Coverage()
        self._last: deque[Exchange] = deque(maxlen=_KEPT)
        self._called: dict[str, None] = {}
        self._cases = 0
        self._results: dict[str, TestResult] = {}
        exchanges.listen(self._hear)
        ledger.use(self._deviations)

    @property
    def redactor(self) -> Redactor:
        """What knows what may be shown of all that was heard."""
        return self._redactor

    def go_on(self, seed: int) -> None:
        """Go on with another seed, with which the same tests run again."""
        self._asked = replace(self._asked, seed=seed)
        self._explainer = Explainer(self._asked, self._redactor, self._deviations)

    def results(self) -> tuple[TestResult, ...]:
        """Return what became of each test."""
        return tuple(self._results.values())

    def findings(self) -> tuple[Finding, ...]:
        """Return what was found, root causes first, one for each cause."""
        found = [each for result in self._results.values() for each in result.findings]
        return triaged([*found, *map(self._expired, self._deviations.unmet_and_expired(self._ran()))])

    def deviations(self) -> tuple[Deviating, ...]:
        """Return what became of the accepted deviations of the operations that the run was about."""
        return self._deviations.told(self._ran())

    def seen(self) -> dict[str, Seen]:
        """Return what of each operation was touched, by operationId, without names that tell of somebody."""
        text = self._redactor.text
        return {
            name: replace(each, sent=frozenset(map(text, each.sent)), fields=frozenset(map(text, each.fields)))
            for name, each in self._coverage.seen().items()
        }

    def _ran(self) -> set[str]:
        return {name for result in self._results.values() for name in result.operations}

    def _expired(self, entry: Deviation) -> Finding:
        return Finding(
            entry.operation,
            "deviation",
            f"deviation of {entry.operation} {entry.check}",
            f"The deviation {entry.check} of {entry.operation} is accepted until {entry.expires}.",
            entry.link,
            0,
            f"expired on {entry.expires} (owner: {entry.owner}), and was not met: take it out, or renew it",
            "",
            "",
            self._asked.seed,
        )

    def _hear(self, exchange: Exchange) -> None:
        self._redactor.hear(exchange)
        self._coverage.hear(exchange)
        self._last.append(exchange)
        if exchange.test and exchange.test == self._exchanges.test:
            self._cases += 1
            if exchange.operation:
                self._called[exchange.operation] = None

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Give the exchanges the name of the test that makes them."""
        if not is_ours(item):
            return (yield)
        self._exchanges.test = item.nodeid
        self._last.clear()
        self._called.clear()
        self._cases = 0
        try:
            return (yield)
        finally:
            self._exchanges.test = ""

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Say of a test that failed what it found."""
        report = yield
        if not is_ours(item):
            return report
        report.sections = [(name, self._redactor.text(text)) for name, text in report.sections]
        findings: tuple[Finding, ...] = ()
        is_known = False
        if report.failed and call.excinfo is not None:
            findings = self._explained(item, call.excinfo.value)
            is_known = not findings
            if is_known:
                # What pytest has for a failure that was expected.
                report.outcome, report.longrepr = "skipped", None
                vars(report)["wasxfail"] = "accepted deviations"
            else:
                vars(report)["longrepr"] = Told(findings)
        elif report.skipped and isinstance(report.longrepr, tuple):
            path, line, reason = report.longrepr
            report.longrepr = (path, line, self._redactor.text(reason))
        self._keep(item, report, findings, is_known=is_known)
        return report

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_exception_interact(
        self, report: pytest.CollectReport | pytest.TestReport
    ) -> Generator[None, None, None]:
        """Keep what is said of a test: schemathesis would put the answers in its place, as they came."""
        said = report.longrepr
        yield
        if isinstance(said, Told):
            report.longrepr = said

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Tell what was found, what first, where the suite runs among the tests of its user."""
        lines = self.told()
        if lines:
            terminalreporter.section("agendum-contract: root causes first")
            terminalreporter.write_line("\n".join(lines))

    def told(self) -> list[str]:
        """Return the lines that tell what was found, and what became of deviations that nobody ran into."""
        lines = [all_told(findings)] if (findings := self.findings()) else []
        return lines + [
            f"deviation {each.operation} {each.check}: it is not met any more, take it out (owner: {each.owner})"
            for each in self.deviations()
            if each.state == ledger.UNUSED
        ]

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail a run whose deviations have expired, even where nothing ran into them."""
        if session.exitstatus == pytest.ExitCode.OK and self.findings():
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _explained(self, item: pytest.Item, error: BaseException) -> tuple[Finding, ...]:
        kept = vars(error).get(_FOUND)
        if kept is not None:
            # A fixture that failed before fails again with the same error, and without a request.
            found: tuple[Finding, ...] = kept
        else:
            found = self._explainer.findings(self._failed(item, error))
            vars(error)[_FOUND] = found
        return tuple(_also_of(each, naming.name_of(item)) for each in found)

    def _failed(self, item: pytest.Item, error: BaseException) -> Failed:
        check = check_of(item.nodeid)
        return Failed(
            name=naming.name_of(item),
            half=naming.half_of(item),
            check=check,
            error=error,
            exchanges=tuple(self._last),
            operation=naming.operation_of(item),
            is_generated=naming.is_generated(item),
            is_alone=item.get_closest_marker("reuses") is None,
            scenario=item.name.partition("[")[2].removesuffix("]") if check == "scenario" else "",
            promise=naming.promise_of(item),
        )

    def _keep(
        self, item: pytest.Item, report: pytest.TestReport, findings: tuple[Finding, ...], *, is_known: bool
    ) -> None:
        """Add a phase of a test to what became of it; the worst of its phases counts."""
        name = naming.name_of(item)
        before = self._results.get(name)
        outcome = KNOWN if is_known else {"failed": FAILED, "skipped": SKIPPED}.get(report.outcome, PASSED)
        worst = max(outcome, before.outcome if before else PASSED, key=(PASSED, SKIPPED, KNOWN, FAILED).index)
        reason = report.longrepr[2].removeprefix("Skipped: ") if isinstance(report.longrepr, tuple) else ""
        cases, self._cases = self._cases, 0
        self._results[name] = TestResult(
            name=name,
            half=naming.half_of(item),
            check=check_of(item.nodeid),
            operations=tuple(dict.fromkeys(self._operations(item))),
            outcome=worst,
            seconds=(before.seconds if before else 0.0) + report.duration,
            cases=(before.cases if before else 0) + cases,
            reason=reason or (before.reason if before else ""),
            findings=(*(before.findings if before else ()), *findings),
        )

    def _operations(self, item: pytest.Item) -> Iterator[str]:
        """Yield the operations that a test says something about."""
        named = naming.operation_of(item)
        about = [named] if named else naming.about_of(item)
        # What a test that names no operation calls is what it is about, but for the tokens of all tests.
        yield from about or (name for name in self._called if name not in _TOKEN_OPERATIONS)


def _also_of(finding: Finding, name: str) -> Finding:
    return finding if name in finding.tests else replace(finding, tests=(name,))
