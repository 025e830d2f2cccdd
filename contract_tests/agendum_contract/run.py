"""One run of the suite: the servers, pytest, the verdict."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agendum_contract import settings as run_settings
from agendum_contract.plugin import SuitePlugin
from agendum_contract.preparation import prepared
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings
from agendum_contract.stateless import STATELESS, STATELESS_PARTS
from agendum_contract.target import COULD_NOT_RUN

CONFORMS, VIOLATES = 0, 1
_HERE = Path(__file__).parent
# Short enough for tokens to expire, and to be renewed, in the course of a run.
_TOKEN_LIFE = 5
_FIRST_LINE = "listening on "
# The emulator is told them, so that it rejects others.
_CREDENTIALS: dict[str, Any] = {
    "consumer_key": "contract",
    "consumer_secret": "con:tract/+",
    "email": "me@example.com",
    "password": "p&w",
}
_VERDICTS = {
    CONFORMS: "conforms",
    VIOLATES: "violates the contract",
    COULD_NOT_RUN: "could not be carried out",
}


def run(settings: Settings, pytest_args: tuple[str, ...] = ()) -> int:
    """Run the suite.

    Args:
        settings: Where the servers are, and what may be assumed.
        pytest_args: More arguments for pytest.

    Returns:
        0 where everything conforms, 1 where something violates the contract, 2 where the run could not be carried out.

    Raises:
        CannotRun: A server does not answer or rejects the credentials.
    """
    with _servers(settings) as complete, prepared(complete) as ready, _without_options_for_others():
        print(_heading(complete), flush=True)
        run_settings.use(complete)
        _forget_collected_tests()
        report = _report(settings.report_dir)
        code = pytest.main(
            ["-c", str(_HERE / "pytest.ini"), f"--junitxml={report}", *pytest_args, *_folders(complete)],
            plugins=[SuitePlugin(ready)],
        )
    verdict = {0: CONFORMS, 1: VIOLATES}.get(int(code), COULD_NOT_RUN)
    print(f"\nagendum-contract: {_VERDICTS[verdict]} (seed {settings.seed}, report {report})", flush=True)
    return verdict


def _report(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotRun(f"--report-dir: {error}") from None
    return folder / "junit.xml"


@contextlib.contextmanager
def _servers(settings: Settings) -> Iterator[Settings]:
    """Start the emulator where no server is named."""
    if settings.swoogo_url or settings.eventify_url or "server" not in settings.halves:
        yield settings
        return
    options = [part for name, value in _CREDENTIALS.items() for part in (f"--{name.replace('_', '-')}", value)]
    # A process of its own: within this one, the two would wait for each other.
    command = [sys.executable, "-m", "agendum_emulator", "--port", "0", "--token-ttl", str(_TOKEN_LIFE)]
    command += ["--credits", "100000", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as emulator:  # noqa: S603 - our own
        assert emulator.stdout is not None
        try:
            line = emulator.stdout.readline()
            if not line.startswith(_FIRST_LINE):
                raise CannotRun("the emulator did not start; name a server, or install agendum[emulator]")
            url = line.removeprefix(_FIRST_LINE).strip()
            yield replace(settings, swoogo_url=url, eventify_url=url, session_token="", **_CREDENTIALS)
        finally:
            emulator.terminate()


@contextlib.contextmanager
def _without_options_for_others() -> Iterator[None]:
    """Keep options that are meant for the user's own tests from choosing among these."""
    options = os.environ.pop("PYTEST_ADDOPTS", None)
    try:
        yield
    finally:
        if options is not None:
            os.environ["PYTEST_ADDOPTS"] = options


def _heading(settings: Settings) -> str:
    lines = [f"agendum-contract: seed {settings.seed}, {settings.max_examples} examples for each operation"]
    for vendor, url in (("swoogo", settings.swoogo_url), ("eventify", settings.eventify_url)):
        if "server" in settings.halves:
            lines.append(f"  {vendor}: {url or f'not tested (no --{vendor}-url)'}")
    if settings.stateless:
        lines.append(f"  left out: {_stateless()} of what a mock cannot meet, and {'; '.join(STATELESS_PARTS)}")
    return "\n".join(lines)


def _stateless() -> str:
    files = [name for name in STATELESS if name.endswith(".py")]
    return f"{len(STATELESS) - len(files)} tests and {len(files)} files"


def _folders(settings: Settings) -> list[str]:
    # The servers come first: the client is shown the cases that were made for them.
    return [str(_HERE / half) for half in ("server", "client") if half in settings.halves]


def _forget_collected_tests() -> None:
    """A second run in one process has to collect again: the tests are made for the settings of a run."""
    for name in [
        name for name in sys.modules if name.startswith(("agendum_contract.client.", "agendum_contract.server."))
    ]:
        del sys.modules[name]
