"""Servers that are wrong in one way each, against the command as users run it."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agendum_emulator import Settings, create_app
from doubles import mutants
from doubles.core import CORE
from doubles.serving import serve

# Expired tokens are waited for, so they live as short as can be.
_TTL = 2.0
_LONGEST = 1_200


@contextlib.contextmanager
def _mutant(kind: type[mutants.Mutant]) -> Iterator[str]:
    app = create_app(
        Settings(
            token_ttl=_TTL,
            credits=1_000_000,
            consumer_key=mutants.KEY,
            consumer_secret=mutants.SECRET,
            email=mutants.EMAIL,
            password=mutants.PASSWORD,
        )
    )
    with contextlib.closing(app.state.emulator), serve(kind(app)) as url:
        yield url


def _verdict(url: str, report_dir: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "SWOOGO_CONSUMER_KEY": mutants.KEY,
        "SWOOGO_CONSUMER_SECRET": mutants.SECRET,
        "EVENTIFY_EMAIL": mutants.EMAIL,
        "EVENTIFY_PASSWORD": mutants.PASSWORD,
    }
    command = [sys.executable, "-m", "agendum_contract", "--half", "server", "--report-dir", str(report_dir)]
    return subprocess.run(
        [*command, "--only", CORE, "--swoogo-url", url, "--eventify-url", url, *options],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=_LONGEST,
    )


def test_the_list_is_whole() -> None:
    """A mutant that nobody runs catches nothing."""
    assert 27 == len(set(mutants.MUTANTS))


def test_what_is_around_the_mutants_does_not_fail(tmp_path: Path) -> None:
    """The wrapper alone changes nothing, so that what is caught is the fault itself."""
    with _mutant(mutants.Mutant) as url:
        result = _verdict(url, tmp_path, "--seed=1", "--max-examples=5")

    assert 0 == result.returncode, result.stdout


@pytest.mark.parametrize("kind", mutants.MUTANTS, ids=lambda kind: kind.__name__)
def test_mutant_is_caught(kind: type[mutants.Mutant], tmp_path: Path) -> None:
    """A server with this fault does not conform, and few generated cases are enough to see it."""
    with _mutant(kind) as url:
        result = _verdict(url, tmp_path, "--seed=1", "--max-examples=2", "--fail-fast")

    assert 1 == result.returncode, result.stdout + result.stderr
    assert "1 failed" in result.stdout


@pytest.mark.nightly
@pytest.mark.parametrize("kind", mutants.MUTANTS, ids=lambda kind: kind.__name__)
def test_mutant_is_caught_with_the_default_settings(kind: type[mutants.Mutant], tmp_path: Path) -> None:
    """The command as it is typed catches each of them, whatever the seed."""
    with _mutant(kind) as url:
        result = _verdict(url, tmp_path)

    assert 1 == result.returncode, result.stdout + result.stderr


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(10))
def test_a_correct_server_passes(seed: int, tmp_path: Path) -> None:
    """No seed finds fault with a server that has none, whatever the operation."""
    with _mutant(mutants.Mutant) as url:
        result = _verdict(url, tmp_path, "--only=", f"--seed={seed}")

    assert 0 == result.returncode, result.stdout + result.stderr
