"""Measures the client beside httpx, beside the generator's own output and beside the clients of other generators.

Run it with ``nox -s bench``. Everything that is compared takes its turn in each round, in a process of its own, so that
a machine that gets slower slows all.
"""

import argparse
import contextlib
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import contest
import environments
import measures
import report
import rounds
import servers
import trees

RESULTS = trees.ROOT / "benchmarks" / "RESULTS.md"
WALKED = (1_000, 10_000)
PEERS = "peers"
_VERSIONS = ("httpx", "httpcore", "attrs", "pyrate-limiter", "orjson", "aiohttp", "httpx-aiohttp")
_GENERATOR = "openapi-python-client"


class Run:
    """One run of the benchmarks: prints each table as soon as it is there.

    Attributes:
        tables: What was found so far.
    """

    def __init__(self, count: int) -> None:
        self.tables: list[report.Table] = []
        self._count = count
        self._start = time.perf_counter()

    def measure(self, measure: measures.Measure, known: dict[str, rounds.Figures] | None = None) -> None:
        """Run one measure, and print its table."""
        found = rounds.interleave(measure.cases, self._count * measure.rounds, known or {})
        self.show(report.table(measure, found))

    def show(self, table: report.Table) -> None:
        """Keep a table, and print it."""
        self.tables.append(table)
        print(report.text(table))
        self.say("")

    def say(self, what: str) -> None:
        """Print what was done, and after how many seconds of this run."""
        print(f"[{time.perf_counter() - self._start:.0f} s] {what}".rstrip(), flush=True)


@contextlib.contextmanager
def prepared(folder: Path) -> Iterator[tuple[measures.Bench, servers.Scripted]]:
    """Make all that is measured, and start the servers."""
    kinds = {"whole": trees.whole, "few": trees.few, "stock": trees.stock}
    with contextlib.ExitStack() as stack:
        files = stack.enter_context(servers.nginx(folder / "nginx"))
        pages = {count: stack.enter_context(servers.scripted(count)) for count in WALKED}
        origins = {count: server.origin for count, server in pages.items()}
        made = {name: make(folder / name) for name, make in kinds.items()}
        plain, extra = environments.runtime(folder / "plain"), environments.extras(folder / "extra")
        yield measures.Bench(plain, extra, made, files, origins), pages[WALKED[0]]


def main() -> int:
    """Print the tables, and write them if that is wanted.

    Returns:
        0, whatever the figures are; 2 where a program is missing.
    """
    names = [*(measures.NAMES), PEERS]
    parser = argparse.ArgumentParser(prog="client", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how many rounds; imports take three times as many")
    parser.add_argument("--only", nargs="+", choices=names, default=names, help="measure these alone")
    parser.add_argument("--no-peers", action="store_true", help="leave the clients of other generators out")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.relative_to(trees.ROOT)}")
    given = parser.parse_args()
    chosen = set(given.only) - ({PEERS} if given.no_peers else set())
    if given.write and chosen != set(names):
        parser.error("--write takes a whole run, without --only and --no-peers")
    run = Run(given.rounds)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            with prepared(folder) as (bench, server):
                run.say("the clients are generated, and their environments are made")
                for name_, make in measures.NAMES.items():
                    if name_ in chosen:
                        run.measure(make(bench))
                if PEERS in chosen:
                    others = contest.peers(folder / PEERS)
                    run.say("the clients of other generators are made")
                    run.show(contest.behavior(bench, others, server))
                    run.measure(contest.imports(bench, others), contest.failures(others))
                    run.measure(contest.calls(bench, others), contest.failures(others))
                versions = environments.versions(bench.extra, _VERSIONS)
                versions |= environments.versions(Path(sys.executable), (_GENERATOR,))
        except servers.NotInstalled as error:
            print(f"client: {error}", file=sys.stderr)
            return 2
    if given.write:
        page = report.markdown(run.tables, versions, given.rounds) + report.kept(RESULTS.read_text(encoding="utf-8"))
        RESULTS.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
