"""Runs the suite, and beside it plain schemathesis, against servers that are wrong in one way each.

Run it with ``nox -s mutants``. Two faults have their turn at a time. What was found is kept in a file, and a bench that
was stopped goes on from there.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pages
from journal import REFERENCE, Journal
from plain import plain
from verdicts import Verdict, rows

from doubles.client_mutants.bench import Caught, run_client_mutants
from doubles.mutants import FAULTS
from doubles.mutants.fault import Fault
from doubles.mutants.run import Outcome, Selection, selection, served, suite

FOLDER = Path(__file__).parents[1]


class Bench:
    """One run of the bench.

    Args:
        journal: What was found before, and what is found now.
        seed: The seed of all generated cases.
        jobs: How many faults have their turn at a time.
        examples: Generated cases for each operation in a run of plain schemathesis; as many as the suite's by default.
    """

    def __init__(self, journal: Journal, seed: int, jobs: int, examples: int | None = None) -> None:
        self._journal = journal
        self._seed = seed
        self._jobs = jobs
        self._examples = examples
        self._start = time.perf_counter()

    def run(self, faults: Sequence[Fault], *, is_beside_plain: bool) -> list[Verdict]:
        """Run the suite against the reference and against all faults, and plain schemathesis if it is asked for."""
        found = self._column("suite", faults)
        beside = self._column("plain", faults) if is_beside_plain else [None] * len(faults)
        blamed = self._journal.blamed()
        return [Verdict(*each, blamed) for each in zip(faults, found, beside, strict=True)]

    def _column(self, column: str, faults: Sequence[Fault]) -> list[Outcome]:
        """Run the reference for each selection, and then the faults; what was found before is not run again."""
        abouts = [self._about(column, fault) for fault in faults]
        with ThreadPoolExecutor(self._jobs) as pool:
            list(pool.map(partial(self._judge, column, None), dict.fromkeys(abouts)))
            return list(pool.map(partial(self._judge, column), faults, abouts))

    def _about(self, column: str, fault: Fault) -> Selection:
        about = selection(fault)
        return about._replace(examples=self._examples or about.examples) if column == "plain" else about

    def _judge(self, column: str, fault: Fault | None, about: Selection) -> Outcome:
        name = fault.name if fault else REFERENCE
        outcome = self._journal.get(column, name, about)
        if outcome is None:
            with served(fault, about.ttl) as url:
                outcome = {"suite": suite, "plain": plain}[column](url, about, self._seed)
            if column == "suite" and fault is None and outcome.code:
                raise SystemExit(f"the reference fails, so that no fault could be told from it:\n{outcome.tail}")
            self._journal.keep(column, name, about, outcome)
            self._say(column, name, about, outcome)
        return outcome

    def _say(self, column: str, name: str, about: Selection, outcome: Outcome) -> None:
        what = "; ".join(" ".join(each) for each in outcome.found[:3]) or f"nothing ({','.join(about.only)})"
        print(f"[{time.perf_counter() - self._start:4.0f} s] {column} {name}: {outcome.code} {what}", flush=True)


def main() -> int:
    """Run the bench.

    Returns:
        0 where the suite caught every fault that can be seen, and passed those that cannot; 1 otherwise.
    """
    options = argparse.ArgumentParser(prog="mutants", description=__doc__)
    options.add_argument("--only", nargs="+", metavar="NAME", help="these faults and groups alone")
    options.add_argument("--jobs", type=int, default=2, help="how many faults have their turn at a time (2)")
    options.add_argument("--seed", type=int, default=1, help="seed of all generated cases (1)")
    options.add_argument("--journal", type=Path, help="file of what was found; a new one by default")
    options.add_argument("--plain-examples", type=int, metavar="N", help="cases of plain schemathesis; the suite's (3)")
    options.add_argument("--no-plain", action="store_true", help="leave plain schemathesis out")
    options.add_argument("--no-client", action="store_true", help="leave the broken clients out")
    options.add_argument("--write", action="store_true", help="write benchmarks/RESULTS.md and MUTANTS.md")
    given = options.parse_args()
    wanted = set(given.only or ())
    faults = [each for each in FAULTS if not wanted or wanted & {each.name, each.group}]
    if not faults:
        options.error(f"no fault and no group is called {' '.join(sorted(wanted))}")
    if given.write and (wanted or given.no_plain or given.no_client or given.plain_examples):
        options.error("only a whole run is written")
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(
            Journal(given.journal or Path(folder) / "journal.jsonl"), given.seed, given.jobs, given.plain_examples
        )
        verdicts = bench.run(faults, is_beside_plain=not given.no_plain)
    clients = [] if wanted or given.no_client else run_client_mutants(given.jobs)
    if given.write:
        pages.write(FOLDER, verdicts, clients)
    return max(_report(verdicts), _report_clients(clients))


def _report_clients(clients: Sequence[Caught]) -> int:
    """Tell which broken clients turned the client half red."""
    missed = [each for each in clients if not each.caught]
    if clients:
        print(f"{'the client':26}{len(clients):4} faults, suite {len(clients) - len(missed):4}")
    for each in missed:
        print(f"{each.name} was not caught: {each.statement}")
    return 1 if missed else 0


def _report(verdicts: list[Verdict]) -> int:
    for row in rows(verdicts):
        print(f"{row.group:26}{row.faults:4} faults, suite {row.suite:4}, plain {row.plain:4}")
    wrong = [each for each in verdicts if not each.is_as_expected]
    for each in wrong:
        state = "is hidden, and was caught" if each.fault.hidden else f"was not caught (status {each.suite.code})"
        print(f"{each.fault.name} ({each.fault.group}) {state}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
