"""A server that somebody else wrote: Prism, which makes up answers from openapi.yaml."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agendum_contract import stateless

_ROOT = Path(__file__).parents[2]
_PRISM = _ROOT / "node_modules" / ".bin" / "prism"
_START = 60.0


@contextlib.contextmanager
def _prism() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as chosen:
        port = chosen.getsockname()[1]
    # Its own printing of requests has brought it down: hence silent.
    command = [str(_PRISM), "mock", "--dynamic", "--verboseLevel", "silent", "--port", str(port)]
    with subprocess.Popen([*command, str(_ROOT / "openapi.yaml")], stdout=subprocess.DEVNULL) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START
    while True:
        with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), 1):
            return
        assert process.poll() is None, "Prism ended instead of listening"
        assert time.monotonic() < deadline, "Prism does not listen"
        time.sleep(0.05)


@pytest.mark.skipif(
    not _PRISM.exists() and not os.environ.get("CI"), reason="Prism is not installed: npm ci (needs Node.js)"
)
def test_prism_conforms(tmp_path: Path) -> None:
    """A mock that knows nothing but openapi.yaml passes all checks that a mock can meet."""
    with _prism() as url:
        result = subprocess.run(
            [
                *(sys.executable, "-m", "agendum_contract", "--half=server", "--stateless", "--seed=1"),
                *(f"--swoogo-url={url}", f"--eventify-url={url}", f"--report-dir={tmp_path}"),
            ],
            env={**os.environ, "EVENTIFY_SESSION_TOKEN": "any"},
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )

    assert 0 == result.returncode, result.stdout + result.stderr
    assert f"left out: {len(stateless.STATELESS)} tests" in result.stdout
    assert [] == [part for part in stateless.STATELESS_PARTS if part not in result.stdout]


def test_what_is_left_out_exists() -> None:
    """A test that was renamed would no longer be left out, nor be missed."""
    folder = _ROOT / "contract_tests" / "agendum_contract" / "server"
    source = "\n".join(each.read_text(encoding="utf-8") for each in folder.glob("test_*.py"))

    assert [] == [name for name in stateless.STATELESS if f"def {name}(" not in source]
