import io
from types import SimpleNamespace

import pytest

from agendum_contract.terminal import Progress


class Run:
    """A run of a few tests, seen through a progress display."""

    def __init__(self, *, is_terminal):
        self.stream = io.StringIO()
        self.now = 0.0
        self.progress = Progress(self.stream, is_terminal=is_terminal, clock=lambda: self.now)

    def test(self, name, outcome="passed", *, seconds=1.0, when="call", longrepr=None, **more):
        """Run one test."""
        self.progress.pytest_runtest_logstart(name)
        self.now += seconds
        report = SimpleNamespace(
            nodeid=name, outcome=outcome, when=when, longrepr=longrepr, longreprtext=str(longrepr), **more
        )
        self.progress.pytest_runtest_logreport(report)
        self.progress.pytest_runtest_logreport(SimpleNamespace(outcome="passed", when="teardown"))

    @property
    def text(self):
        """What was printed."""
        return self.stream.getvalue()


@pytest.fixture(params=[True, False], ids=["terminal", "plain"])
def run(request):
    """A run of four tests in two files."""
    run = Run(is_terminal=request.param)
    run.progress.pytest_collection_finish(SimpleNamespace(items=[1] * 4))
    run.test("server/test_a.py::one")
    run.test("server/test_a.py::two", "failed", longrepr="it broke")
    run.test("client/test_b.py::one", "skipped", when="setup", longrepr=("file", 1, "Skipped: no such record"))
    run.test("client/test_b.py::two", "skipped", longrepr="accepted", wasxfail="reason")
    run.progress.pytest_sessionfinish()
    return run


def test_plain_lines():
    """The log of a job would be full of control characters, or say nothing for minutes."""
    run = Run(is_terminal=False)
    run.test("server/test_a.py::one")
    run.test("server/test_a.py::two", "failed", longrepr="it broke")
    run.test("client/test_b.py::one")
    assert "  server/test_a.py: 1 failed, 1 passed (2.0 s)\n" == run.text
    run.progress.pytest_sessionfinish()
    assert "  client/test_b.py: 1 passed (1.0 s)\n" in run.text
    assert "\x1b" not in run.text


def test_a_bar():
    """Somebody at a terminal would not know whether it goes on."""
    run = Run(is_terminal=True)
    run.progress.pytest_collection_finish(SimpleNamespace(items=[1] * 4))
    run.test("server/test_a.py::one", seconds=61)
    run.test("server/test_a.py::two", "failed")
    *_, last = run.text.split("\r\x1b[2K")
    assert f"[{'#' * 12}{'-' * 12}] 2/4, 1 failed  1 min 2 s  server/test_a.py" == last
    assert "\n" not in run.text
    run.progress.pytest_sessionfinish()
    assert run.text.endswith("\r\x1b[2K"), "a part of the bar would stand before the verdict"


def test_the_bar_is_not_drawn_too_often():
    """Thousands of quick tests would be slowed by their terminal."""
    run = Run(is_terminal=True)
    for number in range(100):
        run.test(f"server/test_a.py::{number}", seconds=0.001)
    assert 3 > run.text.count("\r")


def test_counts(run):
    """The summary would be that of another run."""
    assert {"passed": 1, "failed": 1, "skipped": 1, "known": 1} == dict(run.progress.counts)
    assert "1 failed, 1 passed, 1 accepted as deviating, 1 skipped in 4.0 s" == run.progress.summary()


def test_what_is_left_out_is_told(run):
    """A gap would be hidden."""
    assert ["  left out: no such record (1)"] == run.progress.left_out()


def test_no_tests():
    """A run of nothing would look like one that passed."""
    assert "no tests in 0.0 s" == Progress(io.StringIO(), clock=lambda: 0.0).summary()


def test_what_breaks_outside_of_tests_is_kept():
    """A file of the suite that cannot be imported would be left out without a word."""
    progress = Progress(io.StringIO())
    progress.pytest_collectreport(SimpleNamespace(failed=True, nodeid="server/test_a.py", longreprtext="no module"))
    progress.pytest_collectreport(SimpleNamespace(failed=False))
    assert progress.pytest_internalerror("pytest broke")
    assert ["server/test_a.py: no module", "pytest broke"] == progress.problems
