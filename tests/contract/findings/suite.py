"""Runs the server half of the suite in this process, against servers that are wrong in ways that a test chooses."""

import contextlib
from pathlib import Path
from typing import NamedTuple

import pytest

from agendum_contract import run as suite
from agendum_contract import settings as run_settings
from agendum_contract.findings import deviations
from agendum_contract.findings.collector import Collector
from agendum_contract.findings.deviations import Deviations
from agendum_contract.plugin import HERE, SuitePlugin, places
from agendum_contract.preparation import prepared
from agendum_contract.settings import Settings
from agendum_emulator import Settings as EmulatorSettings
from agendum_emulator import create_app
from doubles.serving import serve


class Ran(NamedTuple):
    """What a run left."""

    status: int
    collector: Collector
    junit: str
    reports: list

    @property
    def outcomes(self):
        """The outcomes of the tests, by name."""
        return {each.name: each.outcome for each in self.collector.results()}


class Kept:
    """A plugin that keeps the reports of a run."""

    def __init__(self):
        self.reports = []

    def pytest_runtest_logreport(self, report):
        """Keep a report."""
        self.reports.append(report)


def run(settings: Settings, accepted: Deviations, folder: Path, *options: str, files: tuple[str, ...] = ()) -> Ran:
    """Run the suite, or some files of it, with a collector."""
    folder.mkdir(parents=True, exist_ok=True)
    before = run_settings.current()
    try:
        with prepared(settings) as ready:
            run_settings.use(ready.settings)
            suite._forget_collected_tests()
            collector = Collector(settings, ready.exchanges, accepted)
            arguments = ["-c", str(HERE / "pytest.ini"), "-p", "no:terminal", f"--junitxml={folder / 'junit.xml'}"]
            where = [str(HERE / each) for each in files] or places(ready.settings)
            kept = Kept()
            status = pytest.main([*arguments, *options, *where], plugins=[SuitePlugin(ready), collector, kept])
    finally:
        run_settings.use(before)
        deviations.use(Deviations())
    return Ran(int(status), collector, (folder / "junit.xml").read_text("utf-8"), kept.reports)


class Wrong:
    """The emulator, but for the answers to one path.

    Args:
        app: The emulator.
        path: Where the path of a request ends.
        change: Takes the status and the body of an answer, and returns others.
    """

    def __init__(self, app, path, change):
        self._app = app
        self._path = path
        self._change = change

    async def __call__(self, scope, receive, send):
        if not scope.get("path", "").endswith(self._path):
            await self._app(scope, receive, send)
            return
        parts = []

        async def keep(message):
            parts.append(message)

        await self._app(scope, receive, keep)
        body = b"".join(each.get("body", b"") for each in parts)
        status, changed = self._change(parts[0]["status"], body)
        headers = [(name, value) for name, value in parts[0]["headers"] if name.lower() != b"content-length"]
        headers.append((b"content-length", str(len(changed)).encode()))
        await send({**parts[0], "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": changed})


@contextlib.contextmanager
def emulator(path="/nowhere", change=None):
    """Serve the emulator, but for the answers to one path; yields its origin."""
    app = create_app(EmulatorSettings(credits=10**6))
    with contextlib.closing(app.state.emulator), serve(Wrong(app, path, change)) as url:
        yield url


def settings(url: str, only: str, **given) -> Settings:
    """Return the settings of a small run of the server half."""
    return Settings(
        swoogo_url=url,
        eventify_url=url,
        only=tuple(only.split(",")),
        halves=("server",),
        max_examples=3,
        seed=1,
        **given,
    ).with_stand_in_credentials()
