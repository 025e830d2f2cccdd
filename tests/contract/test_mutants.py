"""Servers that are wrong in one way each, against the command as users run it.

Some of them: `nox -s mutants` runs them all, and takes its time.
"""

from collections import Counter

import pytest

from agendum_contract.document import operations
from doubles.core import CORE
from doubles.mutants import FAULTS
from doubles.mutants.fault import LONG, Fault
from doubles.mutants.run import Selection, selection, served, suite

GROUPS = {
    "auth",
    "tokens",
    "status",
    "media types",
    "schema",
    "formats",
    "enums",
    "projection and expansion",
    "paging",
    "echo",
    "identity",
    "counts",
    "persistence",
    "partial writes",
    "rate-limit headers",
    "error bodies",
    "odd input",
    "ordering",
    "duplicate ids",
    "time zones",
}
# One for each way of seeing a fault: by its answer, by the one before, by a list, by waiting.
SAMPLE = (
    "expired-token-taken-by-one-create",
    "another-registrant-read",
    "pages-overlap",
)
BY_NAME = {each.name: each for each in FAULTS}
# Beyond this share of the operations, a fault is not one of an operation.
_MOST = 0.5


def test_the_list_is_whole() -> None:
    """A fault that is there twice, or that nobody can call by its name, counts for more than it is."""
    assert 120 <= len(FAULTS) == len(BY_NAME)


def test_each_group_has_faults() -> None:
    """A group that is all but empty says nothing of what the suite catches."""
    counts = Counter(each.group for each in FAULTS if not each.hidden)

    assert counts.keys() == GROUPS
    assert [] == [group for group, count in counts.items() if count < 3]


def test_each_operation_has_faults() -> None:
    """An operation that is never wrong here may be looked at by no check at all."""
    own = [each for each in FAULTS if len(each.operations) < _MOST * len(operations()) and not each.hidden]

    assert operations().keys() == {name for each in own for name in each.operations}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_breaks_a_statement(fault: Fault) -> None:
    """What no page says is no fault, and what changes nothing is none either."""
    assert fault.says.endswith(".")
    assert not fault.hidden or fault.hidden.endswith(".")
    assert any((fault.request, fault.lift, fault.answer)), "nothing is changed"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_run_is_about_the_fault(fault: Fault) -> None:
    """A run about other operations would pass, or be refused for a name that does not exist."""
    about = selection(fault)

    assert set(about.only) <= operations().keys() | {each.tag for each in operations().values()}
    assert fault.operations[0] in about.operations or set(about.operations) <= set(fault.operations)


def test_what_is_around_the_faults_does_not_fail() -> None:
    """The wrapper alone changes nothing, so that what is caught is the fault itself."""
    about = Selection(tuple(CORE.split(",")), 2, LONG)

    with served(None) as url:
        outcome = suite(url, about, seed=1)

    assert 0 == outcome.code, outcome.tail


@pytest.mark.parametrize("name", SAMPLE)
def test_a_fault_is_caught(name: str) -> None:
    """A server with this fault does not conform, and few generated cases are enough to see it."""
    fault = BY_NAME[name]

    with served(fault) as url:
        outcome = suite(url, selection(fault), seed=1)

    assert 1 == outcome.code, outcome.tail
    assert outcome.found


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(10))
def test_a_correct_server_passes(seed: int) -> None:
    """No seed finds fault with a server that has none, whatever the operation."""
    with served(None) as url:
        outcome = suite(url, Selection((), 100, LONG), seed)

    assert 0 == outcome.code, outcome.tail
