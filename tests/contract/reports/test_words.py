import pytest

from agendum_contract.reports import words
from agendum_contract.results import FAILED
from contract.reports import runs


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "0.0 s"),
        (59.94, "59.9 s"),
        (59.96, "1 min 0 s"),
        (60, "1 min 0 s"),
        (96.4, "1 min 36 s"),
        (7260, "2 h 1 min"),
    ],
)
def test_a_time_is_in_words(seconds, expected):
    """A reader would have to divide by sixty, or read of sixty seconds."""
    assert expected == words.duration(seconds)


@pytest.mark.parametrize(
    ("count", "given", "expected"),
    [(1, ("test",), "1 test"), (0, ("test",), "0 tests"), (1234, ("try", "tries"), "1,234 tries")],
)
def test_a_number_of_things_is_in_words(count, given, expected):
    """A report would speak of 1 tests."""
    assert expected == words.many(count, *given)


def test_a_long_line_is_cut_and_the_first_counts():
    """A table would have a page of HTML in a cell."""
    assert "one" == words.first_line("one\ntwo")
    assert "" == words.first_line("")
    assert "aaaa ..." == words.first_line("aaaa bbbb", 5)


def test_lines_that_differ_by_a_number_are_counted():
    """A list of eight hundred records would hide the one that matters."""
    lines = ["session 1: left", "a mail: sent", "session 22: left", "session 3: left"]
    assert ["session 1: left (and 2 such)", "a mail: sent"] == words.counted(lines)


def test_what_came_of_a_run_is_in_words():
    """Two reports would call the same run by two names."""
    assert ["conforms", "violates the contract", "could not be carried out"] == [
        words.verdict(runs.run(number)) for number in range(3)
    ]
    assert {"passed": 1, "failed": 1, "known": 0, "skipped": 0} == words.outcomes(
        runs.run(results=(runs.result(), runs.result(outcome=FAILED)))
    )
    assert "2026-06-15 12:00 UTC" == words.moment(runs.run().started)
