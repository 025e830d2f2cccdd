"""What the bench of faulty servers makes of the outcomes of its runs."""

import importlib
import json
from pathlib import Path
from types import ModuleType

import pytest

from doubles.client_mutants.bench import Caught
from doubles.mutants import FAULTS
from doubles.mutants.fault import Fault
from doubles.mutants.run import Outcome, selection

BENCH = Path(__file__).parents[2] / "benchmarks" / "mutants"
SEEN = next(each for each in FAULTS if not each.hidden)
HIDDEN = next(each for each in FAULTS if each.hidden)
CLIENTS = (Caught("a", "is so", caught=True, seconds=1.0), Caught("b", "is so", caught=False, seconds=1.0))


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch):
    """Import a module of the bench, which is a folder of scripts."""
    monkeypatch.syspath_prepend(str(BENCH))

    def module(name: str) -> ModuleType:
        return importlib.import_module(name)

    return module


def ended(code: int, *found: tuple[str, str]) -> Outcome:
    """Return the outcome of a run."""
    return Outcome(code, 1.5, [list(each) for each in found], "")


def verdict(bench, fault: Fault, suite: Outcome, plain: Outcome | None = None):
    """Return what became of a fault, where plain schemathesis blames one operation of the reference."""
    return bench("verdicts").Verdict(fault, suite, plain, frozenset({("GET /a", "ST1")}))


@pytest.mark.parametrize(
    ("fault", "code", "expected"),
    [(SEEN, 1, True), (SEEN, 0, False), (SEEN, 2, False), (HIDDEN, 0, True), (HIDDEN, 1, False)],
)
def test_the_suite_catches_what_can_be_seen(bench, fault, code, expected) -> None:
    """A run that could not be carried out would count as one that saw something."""
    assert expected is verdict(bench, fault, ended(code)).is_as_expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], False),
        ([("GET /a", "ST1")], False),
        ([("GET /a", "ST2")], True),
        ([("GET /a", "ST1"), ("GET /b", "ST1")], True),
    ],
)
def test_plain_schemathesis_gets_no_credit_for_the_reference(bench, found, expected) -> None:
    """What it finds wrong with a correct server says nothing of the fault."""
    assert expected is verdict(bench, SEEN, ended(1), ended(1, *found)).is_caught_by_plain


def test_plain_schemathesis_may_be_left_out(bench) -> None:
    """A run without it would end in an error."""
    assert False is verdict(bench, SEEN, ended(1)).is_caught_by_plain


def test_rows_count_by_group(bench) -> None:
    """What is hidden counts for no column, and the last row is the sum."""
    caught = verdict(bench, SEEN, ended(1), ended(1, ("GET /b", "ST1")))
    missed = verdict(bench, SEEN, ended(0), ended(1))
    hidden = verdict(bench, HIDDEN, ended(0), ended(0))

    assert [(SEEN.group, 2, 1, 1, 3.0, 3.0), ("all", 2, 1, 1, 3.0, 3.0)] == [
        tuple(row) for row in bench("verdicts").rows([caught, missed, hidden])
    ]


def test_a_journal_goes_on_where_it_was(bench, tmp_path: Path) -> None:
    """What was found before the bench was stopped would be looked for again."""
    file, about = tmp_path / "journal.jsonl", selection(SEEN)
    first = bench("journal").Journal(file)
    assert None is first.get("suite", SEEN.name, about)

    first.keep("suite", SEEN.name, about, ended(1, ("test", "name")))
    second = bench("journal").Journal(file)

    assert ended(1, ("test", "name")) == second.get("suite", SEEN.name, about)
    assert None is second.get("plain", SEEN.name, about)
    assert 1 == len([json.loads(line) for line in file.read_text().splitlines()])


def test_a_journal_knows_what_the_reference_is_blamed_for(bench, tmp_path: Path) -> None:
    """A fault would be credited with it."""
    module = bench("journal")
    journal, about = module.Journal(tmp_path / "journal.jsonl"), selection(SEEN)

    journal.keep("plain", module.REFERENCE, about, ended(1, ("GET /a", "ST1")))
    journal.keep("plain", SEEN.name, about, ended(1, ("GET /b", "ST2")))
    journal.keep("suite", module.REFERENCE, about, ended(0))

    assert {("GET /a", "ST1")} == journal.blamed()


def test_a_section_takes_the_place_of_the_old_one(bench) -> None:
    """The figures of others on the same page would be lost."""
    pages = bench("pages")
    made = pages.section(
        [verdict(bench, SEEN, ended(1), ended(1)), verdict(bench, HIDDEN, ended(0), ended(0))], CLIENTS
    )

    once = pages.with_section("# What others measured\n\nSome.\n", f"{pages.BEGIN}old{pages.END}")
    twice = pages.with_section(once, made)

    assert "# What others measured\n\nSome.\n\n" + made + "\n" == twice
    assert "| all | 1 | 1 | 0 |" in made
    assert "1 more cannot be seen" in made
    assert "Of 2 clients that are wrong in one way each, the client half fails\n1: " in made


def test_each_fault_has_a_line(bench, tmp_path: Path) -> None:
    """Nobody could look up what was missed, nor why something cannot be seen."""
    pages = bench("pages")
    (tmp_path / "RESULTS.md").write_text("# Results\n")

    pages.write(tmp_path, [verdict(bench, SEEN, ended(0)), verdict(bench, HIDDEN, ended(0), ended(0))], CLIENTS)

    page = (tmp_path / "MUTANTS.md").read_text()
    (line,) = [each for each in page.splitlines() if each.startswith(f"| {SEEN.name} |")]
    assert line.endswith("| missed | - | 1.5 | - |")
    assert HIDDEN.hidden in page
    assert pages.BEGIN in (tmp_path / "RESULTS.md").read_text()
