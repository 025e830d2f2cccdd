import pytest

from agendum_emulator.failures import KINDS, Failure, Failures


@pytest.fixture
def failures():
    """The failures of two operations."""
    return Failures({"read", "write"})


def test_failure_happens_as_often_as_asked(failures):
    """A retry is tested with exactly one failure."""
    failures.add("read", "503", times=2)
    assert [Failure("status", 503)] * 2 + [None] == [failures.take("read") for _ in range(3)]


def test_failures_come_in_order(failures):
    """A scenario is a sequence."""
    for failure in ("drop", 500):
        failures.add("read", failure)
    assert [Failure("drop"), Failure("status", 500)] == [failures.take("read") for _ in range(2)]


def test_other_operations_do_not_fail(failures):
    """A token renewal in between must not use the failure up."""
    failures.add("read", "drop")
    assert (None, Failure("drop")) == (failures.take("write"), failures.take("read"))


def test_clear_forgets(failures):
    """A failure of one test must not reach the next."""
    failures.add("read", "drop")
    failures.clear()
    assert None is failures.take("read")


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_carry_their_seconds(failures, kind):
    """`slow` waits that long."""
    failures.add("read", kind, seconds=2)
    assert Failure(kind, seconds=2.0) == failures.take("read")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("delete", "drop"), "operation: must be one of read, write"),
        ((None, "drop"), "operation: must be one of"),
        ((["read"], "drop"), "operation: must be one of"),
        (("read", "explode"), "failure: must be a status from 400 to 599 or one of slow, html"),
        (("read", "200"), "failure: must be"),
        (("read", "600"), "failure: must be"),
        (("read", "0404"), "failure: must be"),
        (("read", "٤٠٤"), "failure: must be"),
        (("read", True), "failure: must be"),
        (("read", None), "failure: must be"),
        (("read", ["drop"]), "failure: must be"),
        (("read", "drop", 0), "times: must be an integer from 1 to"),
        (("read", "drop", True), "times: must be"),
        (("read", "drop", "2"), "times: must be"),
        (("read", "drop", 10**9), "times: must be"),
        (("read", "slow", 1, -1), "seconds: must be a number from 0 to 3600"),
        (("read", "slow", 1, True), "seconds: must be"),
        (("read", "slow", 1, "1"), "seconds: must be"),
        (("read", "slow", 1, 10**6), "seconds: must be"),
    ],
)
def test_senseless_failure_is_refused(failures, arguments, message):
    """A misspelled failure that is silently ignored makes a test pass that tests nothing."""
    with pytest.raises(ValueError, match=message):
        failures.add(*arguments)
    assert None is failures.take("read")
