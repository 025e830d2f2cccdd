"""The emulator, for a run that names no server."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings

# Short enough for tokens to expire, and to be renewed, in the course of a run.
_TOKEN_LIFE = 5
_SEED = Path(str(resources.files("agendum_contract") / "emulator-seed.yaml"))
_FIRST_LINE = "listening on "
# The emulator is told them, so that it rejects others.
_CREDENTIALS: dict[str, Any] = {
    "consumer_key": "contract",
    "consumer_secret": "con:tract/+",
    "email": "me@example.com",
    "password": "p&w",
}


@contextlib.contextmanager
def running(settings: Settings) -> Iterator[Settings]:
    """Start the emulator where a run needs a server and names none; yields the settings with its address.

    Raises:
        CannotRun: It does not start.
    """
    if settings.swoogo_url or settings.eventify_url or "server" not in settings.halves:
        yield settings
        return
    options = [part for name, value in _CREDENTIALS.items() for part in (f"--{name.replace('_', '-')}", value)]
    # A process of its own: within this one, the two would wait for each other.
    command = [sys.executable, "-m", "agendum_emulator", "--port", "0", "--token-ttl", str(_TOKEN_LIFE)]
    command += ["--credits", "100000", "--seed", str(_SEED), *options]
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
