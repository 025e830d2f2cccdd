"""Runs the suite against four servers that conform and differ, with many seeds: whatever it finds is its own mistake.

Run it with ``nox -s seeds``; it needs ``tests`` on the path of Python. The servers are the emulator; Prism, which makes
up answers from openapi.yaml (``dynamic``), or repeats its examples (``static``); and ``doubles.independent``, which was
written from the vendors' pages alone, with another personality, another variation and another life of tokens for each
seed. The status is 1 where there is a finding.
"""

import argparse
import contextlib
import itertools
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import httpx

from agendum_contract import cli
from doubles.independent.personalities import PERSONALITIES, of_seed

ROOT = Path(__file__).resolve().parent.parent
PRISM = ROOT / "node_modules" / ".bin" / "prism"
JOBS = 2
CREDITS = "10000000"
CREDENTIALS = {
    "SWOOGO_CONSUMER_KEY": "ck:/key",
    "SWOOGO_CONSUMER_SECRET": "s3cr&t",
    "EVENTIFY_EMAIL": "me@example.com",
    "EVENTIFY_PASSWORD": "p w",
}
LONGEST_START = 60.0
LONGEST_RUN = 1800
# A life that ends within a run, so that tokens are renewed and their end is waited for, and the vendor's own.
TOKEN_LIVES = (10, 1800)


class Run(NamedTuple):
    """How one run ended.

    Attributes:
        server: What it was against.
        seed: Its seed.
        code: Its status.
        requests: How many requests it made.
        findings: What it found.
        seconds: How long it took.
        output: What it printed.
    """

    server: str
    seed: int
    code: int
    requests: int
    findings: list[str]
    seconds: float
    output: str


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the environment with these variables; what Python finds here it finds from any folder."""
    found = [str(Path(each).resolve()) for each in os.environ.get("PYTHONPATH", "").split(os.pathsep) if each]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(found), **variables}


@contextlib.contextmanager
def process(*command: str) -> Iterator[subprocess.Popen[str]]:
    """Run a server; it is ended afterwards."""
    with subprocess.Popen(
        command, env=environment(CREDENTIALS), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as started:
        try:
            yield started
        finally:
            started.terminate()


@contextlib.contextmanager
def announced(*command: str) -> Iterator[str]:
    """Run a server whose first line says where it listens; yields its origin."""
    with process(sys.executable, "-m", *command) as started:
        yield started.stdout.readline().removeprefix("listening on ").strip()


def emulator(_seed: int) -> contextlib.AbstractContextManager[str]:
    """Run the emulator."""
    options = [
        part
        for name, value in CREDENTIALS.items()
        for part in (f"--{name.partition('_')[2].replace('_', '-').lower()}", value)
    ]
    return announced("agendum_emulator", "--port", "0", "--credits", CREDITS, *options)


def independent(seed: int) -> contextlib.AbstractContextManager[str]:
    """Run the server that was written from the pages alone."""
    return announced("doubles.independent", "--port", "0", "--credits", CREDITS, *character(seed))


def character(seed: int) -> list[str]:
    """Return the options that make the independent server another one for each of twenty seeds."""
    personality, *variations = of_seed(seed)
    life = TOKEN_LIVES[seed // len(PERSONALITIES) % len(TOKEN_LIVES)]
    return [f"--personality={personality}", *(f"--variation={each}" for each in variations), f"--token-life={life}"]


@contextlib.contextmanager
def prism(*options: str) -> Iterator[str]:
    """Run Prism; yields its origin."""
    with socket.create_server(("127.0.0.1", 0)) as chosen:
        port = chosen.getsockname()[1]
    # Its own printing of requests has brought it down: hence silent.
    command = [str(PRISM), "mock", *options, "--verboseLevel", "silent", "--port", str(port)]
    with process(*command, str(ROOT / "openapi.yaml")) as started:
        wait_for(port, started)
        yield f"http://127.0.0.1:{port}"


def wait_for(port: int, started: subprocess.Popen[str]) -> None:
    """Wait until a server listens.

    Raises:
        TimeoutError: It does not.
    """
    deadline = time.monotonic() + LONGEST_START
    while started.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise TimeoutError(f"{started.args[0]} does not listen")


class Server(NamedTuple):
    """A server that conforms.

    Attributes:
        start: Runs it, for a seed.
        stateless: Whether it is a mock without a memory.
    """

    start: Callable[[int], contextlib.AbstractContextManager[str]]
    stateless: bool = False


SERVERS = {
    "emulator": Server(emulator),
    "prism-dynamic": Server(lambda _seed: prism("--dynamic"), stateless=True),
    "prism-static": Server(lambda _seed: prism(), stateless=True),
    "independent": Server(independent),
}


def judge(name: str, seed: int, examples: int | None) -> Run:
    """Run the server half of the suite against a server, once."""
    server = SERVERS[name]
    variables = {"EVENTIFY_SESSION_TOKEN": "any"} if server.stateless else CREDENTIALS
    with server.start(seed) as url, tempfile.TemporaryDirectory() as folder:
        options = [f"--swoogo-url={url}", f"--eventify-url={url}", f"--seed={seed}", f"--report-dir={folder}"]
        options += ["--stateless"] * server.stateless + [f"--max-examples={examples}"] * (examples is not None)
        begun = time.monotonic()
        done = subprocess.run(
            [sys.executable, __file__, "--counted", "--half=server", *options],
            cwd=folder,
            env=environment(variables),
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_RUN,
        )
        taken, findings = time.monotonic() - begun, failed(Path(folder) / "junit.xml")
    requests = re.search(r"^requests: (\d+)$", done.stdout, re.MULTILINE)
    number = int(requests[1]) if requests else 0
    return Run(name, seed, done.returncode, number, findings, taken, done.stdout + done.stderr)


def failed(report: Path) -> list[str]:
    """Return the tests that failed, as the suite's own report has them."""
    if not report.exists():
        return []
    cases = ET.parse(report).iter("testcase")  # noqa: S314 - our own
    return [case.get("name", "") for case in cases if {"failure", "error"} & {part.tag for part in case}]


def counted(arguments: Sequence[str]) -> int:
    """Run the suite in this process, and print how many requests left it."""
    sent = itertools.count()
    handle = httpx.HTTPTransport.handle_request

    def handle_counted(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        next(sent)
        return handle(transport, request)

    httpx.HTTPTransport.handle_request = handle_counted
    status = cli.main(arguments)
    print(f"requests: {next(sent)}")
    return status


def shown(run: Run) -> str:
    """Return what there is to say of a run that found something, or could not be carried out."""
    who = f"{run.server}, seed {run.seed}"
    if run.server == "independent":
        who += f" ({' '.join(character(run.seed))})"
    return "\n".join([f"{who}: status {run.code}", *run.findings, run.output[-20_000:], ""])


def table(runs: list[Run]) -> str:
    """Return the table: one row for each server."""
    rows = [f"{'server':<15}{'seeds':>6}{'requests':>10}{'findings':>10}{'seconds a run':>15}"]
    for name in SERVERS:
        own = [run for run in runs if run.server == name]
        if own:
            requests, seconds = sum(run.requests for run in own), sum(run.seconds for run in own) / len(own)
            findings = sum(max(len(run.findings), run.code != 0) for run in own)
            rows.append(f"{name:<15}{len(own):>6}{requests:>10}{findings:>10}{seconds:>15.1f}")
    return "\n".join(rows)


def main() -> int:
    """Print the table, and the findings before it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seeds", type=int, default=20, metavar="N", help="how many seeds for each server (20)")
    options.add_argument("--only", choices=SERVERS, action="append", metavar="SERVER", help=f"of {', '.join(SERVERS)}")
    options.add_argument("--examples", type=int, metavar="N", help="cases for each operation; as many as the command's")
    given = options.parse_args()
    names = given.only or list(SERVERS)
    if not PRISM.exists() and any(name.startswith("prism") for name in names):
        sys.exit("Prism is not installed: npm ci (needs Node.js)")
    runs = []
    with ThreadPoolExecutor(JOBS) as jobs:
        pairs = [(name, seed) for seed in range(1, given.seeds + 1) for name in names]
        for run in jobs.map(lambda pair: judge(*pair, given.examples), pairs):
            runs.append(run)
            print(f"{run.server}, seed {run.seed}: status {run.code}, {run.requests} requests", flush=True)
            if run.code:
                print(shown(run), flush=True)
    print(f"\n{table(runs)}")
    return int(any(run.code for run in runs))


if __name__ == "__main__":
    sys.exit(counted(sys.argv[2:]) if sys.argv[1:2] == ["--counted"] else main())
