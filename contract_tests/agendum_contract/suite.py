"""A run from its first request to its reports, whoever runs the tests: the command, or pytest."""

import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import replace

from agendum_contract import settings as run_settings
from agendum_contract.cassettes import session as cassettes
from agendum_contract.findings import deviations
from agendum_contract.findings.collector import Collector
from agendum_contract.plugin import SuitePlugin
from agendum_contract.preparation import Prepared, prepared
from agendum_contract.probes import table
from agendum_contract.problems import CannotRun
from agendum_contract.reports import write as reports
from agendum_contract.reports.har import HarLog
from agendum_contract.results import CONFORMS, COULD_NOT_RUN, ProbeRow, Run
from agendum_contract.servers import running
from agendum_contract.settings import Settings
from agendum_contract.stateless import STATELESS, STATELESS_PARTS
from agendum_contract.version import version

_NOT_UNDONE = "not undone: "
_REPORTS = (reports.JUNIT, reports.JSON, reports.HTML, reports.SUMMARY, reports.HAR, reports.CODE_QUALITY)


class Suite:
    """One run.

    Args:
        settings: What the run was told, with the servers that it has started.
        ready: The servers, which have answered.
        collector: Collects what the tests find.
    """

    def __init__(self, settings: Settings, ready: Prepared, collector: Collector) -> None:
        self.settings = settings
        self.ready = ready
        self.collector = collector
        self._har = HarLog(settings, collector.redactor)
        self._started = time.time()
        ready.exchanges.listen(self._har)

    def use(self, seed: int) -> list[object]:
        """Make these the settings of the tests, with a seed, and return the plugins of pytest that run them."""
        self.ready = replace(self.ready, settings=replace(self.ready.settings, seed=seed))
        self.collector.go_on(seed)
        run_settings.use(self.ready.settings)
        return [SuitePlugin(self.ready), self.collector, self._har]

    def finish(self, verdict: int, reason: str = "", *, is_whole: bool = True) -> Run:
        """Undo what the tests have made, and write the reports.

        Args:
            verdict: 0, 1 or 2, as the tests have it.
            reason: Why the run could not be carried out; empty otherwise.
            is_whole: Whether all tests ran that the settings choose.
        """
        probes = self._probed() if is_whole and verdict != COULD_NOT_RUN else ()
        left = self.ready.undoing.finish()
        failed = [each for each in left if each.startswith(_NOT_UNDONE)]
        if failed and verdict == CONFORMS:
            verdict, reason = COULD_NOT_RUN, f"{len(failed)} changes could not be undone; try --cleanup"
        run = Run(
            verdict=verdict,
            reason=reason,
            mode=self.settings.mode,
            servers=_servers(self.settings),
            seed=self.settings.seed,
            max_examples=self.settings.max_examples,
            started=self._started,
            seconds=time.time() - self._started,
            credits=self.ready.limits.spent("swoogo"),
            version=version(),
            results=self.collector.results(),
            findings=self.collector.findings(),
            deviations=self.collector.deviations(),
            probes=probes,
            seen=self.collector.seen(),
            leftovers=tuple(left),
            notes=tuple(self._notes()),
        )
        problems = reports.write(run, self.settings.report_dir, os.environ, self._har)
        return replace(run, notes=(*run.notes, *problems))

    def _probed(self) -> tuple[ProbeRow, ...]:
        """Ask what the servers do about the contradictions, at the end of a run that is about all of them."""
        run = self.settings
        is_whole = not run.only and run.scenario is None and run.test is None and not run.stateless
        if not self.ready.targets or not is_whole:
            return ()
        return tuple(map(table.as_row, table.run(self.ready.targets, writes=not run.is_safe)))

    def _notes(self) -> Iterator[str]:
        if self.ready.limits.reached:
            yield self.ready.limits.reached
        if self.ready.undoing.earlier:
            yield f"an earlier run has left {self.ready.undoing.earlier} changes to be undone: see --cleanup"


@contextlib.contextmanager
def opened(asked: Settings) -> Iterator[Suite]:
    """Get everything ready for a run: the servers, which have to answer, and what hears the tests.

    Args:
        asked: What the run was told.

    Raises:
        CannotRun: A server does not answer or rejects the credentials, or a file cannot be read or written.
    """
    accepted = deviations.load(asked.deviations)
    _make_folder(asked)
    try:
        with running(asked) as settings, prepared(settings) as ready:
            collector = Collector(settings, ready.exchanges, accepted, asked=asked)
            yield Suite(settings, ready, collector)
    except CannotRun:
        # Where nothing ran, there is nothing in it.
        with contextlib.suppress(OSError):
            asked.report_dir.rmdir()
        raise


def heading(settings: Settings) -> list[str]:
    """Return the lines that say what a run is about."""
    lines = [f"agendum-contract: seed {settings.seed}, {settings.max_examples} examples for each operation"]
    for vendor, url in (("swoogo", settings.swoogo_url), ("eventify", settings.eventify_url)):
        if "server" in settings.halves:
            lines.append(f"  {vendor}: {url or f'not tested (no --{vendor}-url)'}")
    if settings.is_safe:
        lines.append(f"  safe: only reads leave, for at most {settings.credits} credits on each server")
    if settings.changed_since:
        lines.append(f"  changed since {settings.changed_since}: {', '.join(settings.only)}")
    if settings.stateless:
        files = [name for name in STATELESS if name.endswith(".py")]
        count = f"{len(STATELESS) - len(files)} tests and {len(files)} files"
        lines.append(f"  left out: {count} of what a mock cannot meet, and {'; '.join(STATELESS_PARTS)}")
    return lines + cassettes.heading(settings)


def _make_folder(settings: Settings) -> None:
    try:
        settings.report_dir.mkdir(parents=True, exist_ok=True)
        for name in _REPORTS:
            # Those of an earlier run would be taken for those of one that could not be carried out.
            (settings.report_dir / name).unlink(missing_ok=True)
    except OSError as error:
        raise CannotRun(f"--report-dir: {error}") from None


def _servers(settings: Settings) -> dict[str, str]:
    urls = {"swoogo": settings.swoogo_url, "eventify": settings.eventify_url}
    return {vendor: url for vendor, url in urls.items() if url and "server" in settings.halves}
