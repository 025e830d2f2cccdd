"""Times ``agendum-contract`` beside plain ``schemathesis run``: same server, same operations, same number of examples.

Run it with ``nox -s bench``. The two take turns, so that a machine that gets slower slows both.
"""

import argparse
import contextlib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[1]
GOAL = 2.0


@contextlib.contextmanager
def emulator() -> Iterator[str]:
    """Run the emulator in a process of its own; yields its origin."""
    command = [sys.executable, "-m", "agendum_emulator", "--port", "0", "--credits", "10000000"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield process.stdout.readline().removeprefix("listening on ").strip()
        finally:
            process.terminate()


def ours(url: str, seed: int, examples: int, folder: str) -> list[str]:
    """Return the command of the suite."""
    options = ["--seed", str(seed), "--max-examples", str(examples), "--report-dir", folder]
    return [sys.executable, "-m", "agendum_contract", "--swoogo-url", url, "--eventify-url", url, *options]


def plain(url: str, seed: int, examples: int) -> list[str]:
    """Return the command of schemathesis, with tokens that are valid for the whole run."""
    bearer = httpx.post(
        f"{url}/api/v1/oauth2/token", data={"grant_type": "client_credentials"}, auth=("bench", "bench")
    ).json()["access_token"]
    session = httpx.post(f"{url}/v4/generatetoken", json={"email": "b", "password": "b"}).json()["session_token"]
    headers = ["--header", f"Authorization: Bearer {bearer}", "--header", f"Session-Token: {session}"]
    options = ["--url", url, "--seed", str(seed), "--max-examples", str(examples), "--continue-on-failure", *headers]
    return [str(Path(sys.executable).with_name("schemathesis")), "run", str(ROOT / "openapi.yaml"), *options]


def seconds(command: list[str], folder: str, expected: set[int]) -> float:
    """Run a command and return how long it took."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in expected:
        sys.exit(f"{command[:3]} ended with status {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return time.perf_counter() - start


def main() -> None:
    """Print the seconds of both and their ratio."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--examples", type=int, default=100)
    given = options.parse_args()
    own, other = [], []
    with emulator() as url, tempfile.TemporaryDirectory() as folder:
        for seed in range(1, given.rounds + 1):
            own.append(seconds(ours(url, seed, given.examples, folder), folder, {0}))
            # It finds fault with what the documentation leaves open: status 1 is a run like any other.
            other.append(seconds(plain(url, seed, given.examples), folder, {0, 1}))
            print(f"round {seed}: agendum-contract {own[-1]:.1f} s, schemathesis run {other[-1]:.1f} s", flush=True)
    ratio = statistics.median(a / b for a, b in zip(own, other, strict=True))
    print(
        f"\nagendum-contract   {statistics.median(own):6.1f} s  (median of {given.rounds}, {given.examples} examples)"
    )
    print(f"schemathesis run   {statistics.median(other):6.1f} s")
    print(f"ratio              {ratio:6.2f}    (goal: at most {GOAL})")


if __name__ == "__main__":
    main()
