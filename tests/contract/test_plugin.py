from pathlib import Path
from types import SimpleNamespace

import pytest

from agendum_contract import plugin
from agendum_contract.plugin import PREPARED, SuitePlugin
from agendum_contract.preparation import Prepared
from agendum_contract.settings import Settings


class Item:
    """A test with markers."""

    def __init__(self, name, *, file="test_x.py", **markers):
        self.name = self.nodeid = name
        self.path = Path("server", file)
        self.markers = markers

    def get_closest_marker(self, name):
        """The marker, as pytest gives it."""
        if name not in self.markers:
            return None
        given = self.markers[name]
        return SimpleNamespace(args=given if isinstance(given, tuple) else (given,))


def kept(items, *, vendors=("swoogo", "eventify"), **settings):
    """The names of the tests that a run keeps, and of those that it reports as left out."""
    prepared = Prepared(Settings(**settings), dict.fromkeys(vendors))
    dropped = []
    hook = SimpleNamespace(pytest_deselected=lambda items: dropped.extend(items))  # noqa: PLW0108 - a keyword
    SuitePlugin(prepared).pytest_collection_modifyitems(SimpleNamespace(hook=hook), items)
    return [item.name for item in items], [item.name for item in dropped]


def test_halves():
    """The wrong half would run."""
    items = [Item("a", half="client"), Item("b", half="server")]
    assert (["a"], ["b"]) == kept(items, halves=("client",))


def test_vendors():
    """Tests of a server that nobody named would fail."""
    items = [Item("a", half="server", vendor="swoogo"), Item("b", half="server", vendor="eventify")]
    assert (["b"], ["a"]) == kept(items, vendors=("eventify",))


@pytest.mark.parametrize(
    ("vendors", "expected"),
    [(("swoogo", "eventify"), "reuses"), (("swoogo",), "generates"), ((), "generates")],
)
def test_the_client_is_shown_cases(vendors, expected):
    """The client would be shown no cases of a vendor, or the same ones twice."""
    items = [Item("generates", half="client", generates=()), Item("reuses", half="client", reuses=())]
    assert [expected] == kept(items, vendors=vendors)[0]


def test_the_last_come_last():
    """The run would wait for a token to expire while there is work to do; the others keep their order."""
    items = [Item("z", half="client", last=()), Item("b", half="client"), Item("a", half="client")]
    assert ["b", "a", "z"] == kept(items)[0]


@pytest.mark.parametrize(("stateless", "expected"), [(True, ["b"]), (False, ["a", "b"])])
def test_stateless(stateless, expected, monkeypatch):
    """A mock could not be tested; or a server would be let off without anyone's asking."""
    monkeypatch.setattr(plugin, "STATELESS", {"a": "needs a memory"})
    items = [Item("a", half="client"), Item("b", half="client")]
    assert expected == kept(items, stateless=stateless)[0]


def test_a_whole_file_can_be_left_out(monkeypatch):
    """Each test of a scenario would have to be listed, and a new one would fail every mock."""
    monkeypatch.setattr(plugin, "STATELESS", {"test_memory.py": "needs a memory"})
    items = [Item("a", half="server", file="test_memory.py"), Item("b", half="server", file="test_x.py")]
    assert (["b"], ["a"]) == kept(items, stateless=True)


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        ((), ["sessions", "either", "read", "pair", "any"]),
        (("swoogo-sessions",), ["sessions", "either", "read", "any"]),
        (("get_session",), ["read", "any"]),
        (("get_session", "add_sessions_to_speaker"), ["read", "pair", "any"]),
        (("swoogo-speakers", "list_sessions"), ["either", "any"]),
        (("create_sessions",), ["any"]),
    ],
)
def test_only(only, expected):
    """A run for one resource would take as long as one for all, or leave out what it is about."""
    items = [
        Item("sessions", half="server", about="swoogo-sessions"),
        Item("either", half="server", about=("swoogo-sessions", "swoogo-speakers")),
        Item("read", half="server", about="get_session"),
        Item("pair", half="server", about=("get_session", "add_sessions_to_speaker")),
        Item("any", half="server"),
    ]
    assert expected == kept(items, only=only)[0]


def test_a_test_for_no_operation_is_left_out():
    """Pytest would report that a test has no parameters, as if something had been skipped."""
    assert [] == kept([Item("none", half="server", about=())])[0]


def test_parametrized_tests_are_known_by_their_function(monkeypatch):
    """A check that a mock cannot meet would run once for each parameter."""
    monkeypatch.setattr(plugin, "STATELESS", {"a": "needs a memory"})
    item = Item("a[1]", half="client")
    item.originalname = "a"
    assert ([], ["a[1]"]) == kept([item], stateless=True)


def test_a_test_without_a_half_is_a_mistake():
    """It would never run, and nobody would notice."""
    with pytest.raises(AssertionError, match=r"^a does not say which half"):
        kept([Item("a")])


def test_the_servers_are_left_for_the_fixtures():
    """The tests would not find the servers."""
    prepared = Prepared(Settings())
    config = SimpleNamespace(stash=pytest.Stash())
    SuitePlugin(prepared).pytest_configure(config)
    assert prepared is config.stash[PREPARED]


@pytest.mark.parametrize("reason", [None, "swoogo: the server is gone"])
def test_a_run_that_was_given_up_ends(reason):
    """A failure would be reported, because Hypothesis takes the exception that ends a run for a failing case."""
    it = SuitePlugin(Prepared(Settings(), {"swoogo": SimpleNamespace(gave_up=reason)}))
    if reason is None:
        it.pytest_runtest_logfinish()
        return
    with pytest.raises(pytest.exit.Exception, match=reason) as caught:
        it.pytest_runtest_logfinish()
    assert 2 == caught.value.returncode
