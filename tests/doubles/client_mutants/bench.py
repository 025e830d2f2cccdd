"""Runs the client half of the suite against copies of the client, each of them broken in one way."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from doubles.client_mutants.answers import ANSWERS
from doubles.client_mutants.generated import GENERATED
from doubles.client_mutants.mutant import FOLDERS, ROOT, Mutant
from doubles.client_mutants.sending import SENDING
from doubles.client_mutants.tokens import TOKENS
from doubles.unmeasured import environment

MUTANTS: tuple[Mutant, ...] = (*SENDING, *TOKENS, *ANSWERS, *GENERATED)
_VIOLATES = 1
# An exit status of 1 is also that of Python, for an exception that nobody caught.
_VERDICT = "agendum-contract: violates the contract"
_LONGEST = 180


class Caught(NamedTuple):
    """What a run made of one mutant: its name and statement, whether it was caught, and in how many seconds."""

    name: str
    statement: str
    caught: bool
    seconds: float


def run_client_mutants(jobs: int = 1, mutants: Iterable[Mutant] = MUTANTS) -> list[Caught]:
    """Run all mutants.

    Args:
        jobs: How many run at the same time.
        mutants: Those that run.

    Returns:
        What the suite made of each of them, in their order.
    """
    with ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(_verdict, mutants))


def client_half(only: str, mutant: Mutant | None = None) -> subprocess.CompletedProcess[str]:
    """Run the client half against a copy of the client.

    Args:
        only: The operations that the run is about; empty for all.
        mutant: How the copy is broken, or None for not at all.
    """
    with _copy(mutant) as folder:
        path = [str(folder), *(str(ROOT / each) for each in ("contract_tests", "emulator"))]
        options = ["--half=client", f"--only={only}", "--seed=1", "--max-examples=5", f"--report-dir={folder}/report"]
        if mutant is not None and not mutant.seen_by:
            options.append("--fail-fast")
        return subprocess.run(
            [sys.executable, "-m", "agendum_contract", *options],
            env=environment(PYTHONPATH=os.pathsep.join([*path, *_given_path()])),
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=_LONGEST,
        )


def is_caught(result: subprocess.CompletedProcess[str], mutant: Mutant) -> bool:
    """Whether a run found a violation, and did so in the test that is about it. A run that breaks off found nothing."""
    is_red = result.returncode == _VIOLATES and _VERDICT in result.stdout
    return is_red and f"::{mutant.seen_by}" in result.stdout


def _verdict(mutant: Mutant) -> Caught:
    began = time.perf_counter()
    result = client_half(mutant.only, mutant)
    return Caught(mutant.name, mutant.statement, is_caught(result, mutant), time.perf_counter() - began)


@contextmanager
def _copy(mutant: Mutant | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="client-mutant-") as name:
        folder = Path(name)
        for package, parent in FOLDERS.items():
            # With its bytecode, which stays valid: the times of the files are copied, too.
            shutil.copytree(ROOT / parent / package, folder / package)
        if mutant is not None:
            changed = folder / mutant.file
            changed.write_text(mutant.changed(), "utf-8")
            # Bytecode goes by size and time, which a change may leave as they were.
            for compiled in (changed.parent / "__pycache__").glob(f"{changed.stem}.*"):
                compiled.unlink()
        yield folder


def _given_path() -> list[str]:
    return [each for each in os.environ.get("PYTHONPATH", "").split(os.pathsep) if each]
