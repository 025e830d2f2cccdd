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
from doubles.unmeasured import environment

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


def _verdict(report_dir: Path, *options: str) -> subprocess.CompletedProcess[str]:
    with _prism() as url:
        return subprocess.run(
            [
                *(sys.executable, "-m", "agendum_contract", "--half=server", "--stateless", *options),
                *(f"--swoogo-url={url}", f"--eventify-url={url}", f"--report-dir={report_dir}"),
            ],
            env=environment(EVENTIFY_SESSION_TOKEN="any"),
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )


_needs_prism = pytest.mark.skipif(
    not _PRISM.exists() and not os.environ.get("CI"), reason="Prism is not installed: npm ci (needs Node.js)"
)


@_needs_prism
def test_prism_conforms(tmp_path: Path) -> None:
    """A mock that knows nothing but openapi.yaml passes all checks that a mock can meet."""
    result = _verdict(tmp_path, "--seed=1", "--max-examples=2")

    assert 0 == result.returncode, result.stdout + result.stderr
    files = [name for name in stateless.STATELESS if name.endswith(".py")]
    assert f"left out: {len(stateless.STATELESS) - len(files)} tests and {len(files)} files of" in result.stdout
    assert [] == [part for part in stateless.STATELESS_PARTS if part not in result.stdout]


@_needs_prism
@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(1, 5))
def test_prism_conforms_with_the_default_settings(seed: int, tmp_path: Path) -> None:
    """The command as it is typed finds no fault with a mock, whatever the seed."""
    result = _verdict(tmp_path, f"--seed={seed}")

    assert 0 == result.returncode, result.stdout + result.stderr


def test_what_is_left_out_exists() -> None:
    """A test or a file that was renamed would no longer be left out, nor be missed."""
    folder = _ROOT / "contract_tests" / "agendum_contract" / "server"
    sources = {each.name: each.read_text(encoding="utf-8") for each in folder.glob("test_*.py")}
    kept = "\n".join(source for name, source in sources.items() if name not in stateless.STATELESS)

    found = [name for name in stateless.STATELESS if name in sources or f"def {name}(" in kept]
    assert [] == [name for name in stateless.STATELESS if name not in found]


def test_each_leaving_out_has_its_reason() -> None:
    """A check would be left out for every mock because somebody was in a hurry."""
    given = stateless.STATELESS | stateless.STATELESS_PARTS
    assert [] == [name for name, reason in given.items() if len(reason) < 10]
