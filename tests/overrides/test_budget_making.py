"""Which rate budget a client gets, what a call costs, and what a budget must not cost."""

import gc
import importlib
import inspect
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from agendum import _budget
from agendum._budget import Budget, cost, make
from agendum_api.api import OPERATIONS
from virtual_time import VirtualTime


@pytest.fixture(autouse=True)
def no_budgets(monkeypatch):
    """Begin each test without the budgets of the others."""
    monkeypatch.setattr(_budget, "_running", {})
    gc.collect()


@pytest.fixture
def time():
    """Return a virtual time."""
    return VirtualTime()


@pytest.fixture
def budget_of(time):
    """Return a factory of small budgets in virtual time."""
    return time.budget


def test_clients_of_one_credential_share_a_budget():
    """Breaks when two clients of one process spend twice what the vendor grants."""
    one = make(None, origin="https://host/", owner="key")
    assert one is make(True, origin="https://HOST", owner="key")
    assert one is not make(None, origin="https://host", owner="other")
    assert one is not make(None, origin="https://other", owner="key")


def test_a_budget_outlives_its_client_as_long_as_it_counts(monkeypatch):
    """Breaks when a client for each call forgets what the last one spent, or when all budgets are kept for ever."""
    time = VirtualTime()
    monkeypatch.setattr(Budget.__init__, "__kwdefaults__", {**Budget.__init__.__kwdefaults__, "clock": time})
    make(None, origin="o", owner="key").spend(5)
    gc.collect()
    assert 1995 == make(None, origin="o", owner="key").remaining
    time.now += 602
    held = make(None, origin="o", owner="other")
    assert 1 == len(_budget._running)
    time.now += 602
    assert held is make(None, origin="o", owner="other")


def test_no_budget():
    """Breaks when a budget that was switched off still waits."""
    assert make(False, origin="o", owner="key") is None


def test_a_ready_budget():
    """Breaks when a budget that a program has made for several clients is replaced."""
    budget = Budget()
    assert budget is make(budget, origin="o", owner="key")


@pytest.mark.parametrize("spec", [5, 0, b"redis://host", object()])
def test_what_is_no_budget(spec):
    """Breaks when a mistake is taken for the default; a 0 is no False."""
    with pytest.raises(
        TypeError, match=f"^budget must be a bool, a string, a Path or a Budget, not {type(spec).__name__}$"
    ):
        make(spec, origin="o", owner="key")


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("memory", "budget must begin with sqlite:///, redis:// or rediss://, not with something else"),
        ("http://a:canary@h", "budget must begin with sqlite:///, redis:// or rediss://, not with http"),
        ("sqlite:///", "budget must name a file in a folder that exists, not ."),
        ("sqlite:////no/such/folder/f", "budget must name a file in a folder that exists, not /no/such/folder/f"),
        (Path("/no/such/folder/f"), "budget must name a file in a folder that exists, not /no/such/folder/f"),
        ("redis://:canary@host:port/0", "budget is not an address such as redis://host:6379/0"),
        ("redis://:can/ary@host/0", "budget is not an address such as redis://host:6379/0"),
        ("redis://host?socket_timeout=canary", "budget is not an address such as redis://host:6379/0"),
        ("redis://host?canary=1", "budget is not an address such as redis://host:6379/0"),
    ],
)
def test_what_names_no_place(spec, message):
    """Breaks when a mistake is found only at the first call, or when the message shows a password."""
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$") as info:
        make(spec, origin="o", owner="key")
    assert info.value.__suppress_context__ or info.value.__context__ is None


def test_without_the_package_for_redis(monkeypatch):
    """Breaks when a user is not told which extra to install."""
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(
        ImportError, match=r"^a budget in a Redis server needs a package: pip install 'agendum\[redis\]'$"
    ):
        make("redis://host:6379/0", origin="o", owner="key")


def test_nothing_tells_the_key(tmp_path):
    """Breaks when a file, a key of a server or a repr holds the consumer key."""
    budget = make(tmp_path / "f", origin="https://host", owner="canary-key")
    budget.spend(1)
    assert "Budget(limit=2000, window=601)" == repr(budget)
    assert b"canary" not in (tmp_path / "f").read_bytes()
    assert b"budget_" in (tmp_path / "f").read_bytes()


@pytest.mark.parametrize("operation", [pytest.param(each, id=each.name) for each in OPERATIONS])
def test_what_a_call_costs(operation):
    """Breaks when an operation that reads a page is taken for a cheap one, or any other one for a list."""
    module = importlib.import_module(operation.module)
    is_list = operation.tag.startswith("swoogo_") and "page" in inspect.signature(module.sync_detailed).parameters
    assert (10 if is_list else 1) == cost(operation)


def test_what_an_undocumented_call_costs():
    """Breaks when the budget stops the escape hatch."""
    assert 1 == cost(None)


def test_a_short_script_imports_nothing_for_its_budget():
    """Breaks when the first call of a script waits for imports that take longer than the call."""
    code = """
import sys, agendum
before = set(sys.modules)
from agendum._budget import Budget
budget = Budget()
budget.spend(10)
budget.learn({"x-rate-limit-remaining": "5", "x-rate-limit-reset": "5"})
heavy = {"asyncio", "hashlib", "logging", "pyrate_limiter", "redis", "sqlite3"}
print(sorted(heavy & (set(sys.modules) - before)))
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]" == ran.stdout.strip()


def test_no_thread_is_started(time, budget_of):
    """Breaks when a thread of pyrate-limiter outlives the client."""
    before = threading.enumerate()
    budget = budget_of()
    for _ in range(3):
        budget.spend(20)
    budget.close()
    assert before == threading.enumerate()
