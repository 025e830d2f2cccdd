from pathlib import Path
from types import SimpleNamespace

import pytest

from agendum_contract import selection
from agendum_contract.document import operations
from agendum_contract.plugin import HERE
from agendum_contract.selection import Selection, is_about
from agendum_contract.settings import Settings

BOTH = ("swoogo", "eventify")


class Item:
    """A test with markers, as pytest has it."""

    def __init__(self, name, *, file="server/test_x.py", nodeid=None, **markers):
        self.name = name
        self.path = HERE / Path(file)
        self.nodeid = nodeid or f"{file}::{name}"
        self.markers = markers

    def get_closest_marker(self, name):
        """The marker, as pytest gives it."""
        if name not in self.markers:
            return None
        given = self.markers[name]
        return SimpleNamespace(args=given if isinstance(given, tuple) else (given,))


def kept(items, *, vendors=BOTH, **settings):
    """The names of the tests that a run is made of."""
    chosen = Selection(Settings(**settings), vendors)
    return [item.name for item in items if chosen.wants(item)]


@pytest.mark.parametrize("half", ["client", "server", "replay"])
def test_halves(half):
    """The wrong half would run."""
    items = [Item(name, half=name) for name in ("client", "server", "replay")]
    assert [half] == kept(items, halves=(half,))


def test_a_test_without_a_half_is_a_mistake():
    """It would never run, and nobody would notice."""
    with pytest.raises(AssertionError, match=r"^server/test_x\.py::a does not say which half"):
        kept([Item("a")])


@pytest.mark.parametrize("vendors", [("eventify",), ("swoogo",), BOTH, ()])
def test_vendors(vendors):
    """Tests of a server that nobody named would fail, or those of one that was named be left out."""
    items = [Item(name, half="server", vendor=name) for name in BOTH]
    assert list(vendors) == kept([*items, Item("none", half="server")], vendors=vendors)[:-1]


@pytest.mark.parametrize(
    ("vendors", "given", "expected"),
    [
        (BOTH, {}, "reuses"),
        (BOTH, {"only": ("create_session",)}, "reuses"),
        (("swoogo",), {}, "generates"),
        ((), {}, "generates"),
        (BOTH, {"mode": "safe"}, "generates"),
        (BOTH, {"credits": 100_000}, "generates"),
        (BOTH, {"max_time": 60.0}, "generates"),
        (BOTH, {"test": "s"}, "generates"),
    ],
)
def test_the_client_is_shown_cases(vendors, given, expected):
    """The client would be shown the cases of a run that made none, none of a vendor, or the same ones twice."""
    items = [Item("generates", half="client", generates=()), Item("reuses", half="client", reuses=())]
    assert [expected] == kept(items, vendors=vendors, **given)


def test_where_somebody_else_chooses_the_client_has_cases_of_its_own():
    """The tests that make them for the servers might not run, or run later."""
    items = [Item("generates", half="client", generates=()), Item("reuses", half="client", reuses=())]
    chosen = Selection(Settings(), BOTH, is_alone=False)
    assert ["generates"] == [item.name for item in items if chosen.wants(item)]


@pytest.mark.parametrize(("stateless", "expected"), [(True, ["b"]), (False, ["a", "b"])])
def test_stateless(stateless, expected, monkeypatch):
    """A mock could not be tested; or a server would be let off without anyone's asking."""
    monkeypatch.setattr(selection, "STATELESS", {"a": "needs a memory"})
    items = [Item("a", half="client"), Item("b", half="client")]
    assert expected == kept(items, stateless=stateless)


def test_a_whole_file_can_be_left_out(monkeypatch):
    """Each test of a scenario would have to be listed, and a new one would fail every mock."""
    monkeypatch.setattr(selection, "STATELESS", {"test_memory.py": "needs a memory"})
    items = [Item("a", half="server", file="server/test_memory.py"), Item("b", half="server")]
    assert ["b"] == kept(items, stateless=True)


def test_parametrized_tests_are_known_by_their_function(monkeypatch):
    """A check that a mock cannot meet would run once for each parameter."""
    monkeypatch.setattr(selection, "STATELESS", {"a": "needs a memory"})
    item = Item("a[1]", half="client")
    item.originalname = "a"
    assert [] == kept([item], stateless=True)


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
    assert expected == kept(items, only=only)


def test_a_test_for_no_operation_is_left_out():
    """Pytest would report that a test has no parameters, as if something had been skipped."""
    assert [] == kept([Item("none", half="server", about=())])


@pytest.mark.parametrize("name", sorted(operations()))
def test_each_operation_alone(name):
    """A test for an operation would be left out of a run for just that one, or of one for its tag."""
    tag = operations()[name].tag
    assert [True, True, True] == [is_about({name}, only) for only in ((name,), (tag,), ())]
    assert [False, True] == [is_about({tag}, only) for only in (("nobody",), (tag,))]


def test_a_run_that_only_reads():
    """A session would be made on a server in use; or the client, which changes nothing, would not be checked."""
    items = [
        Item("looks", half="server", reads=()),
        Item("makes", half="server"),
        Item("client", half="client"),
    ]
    assert ["looks", "client"] == kept(items, mode="safe")
    assert ["looks", "makes", "client"] == kept(items, mode="full")


def test_one_scenario():
    """Other scenarios would run, or tests that have a parameter of its name."""
    scenarios = "server/test_scenarios.py"
    items = [
        Item("test_scenario[session-life]", file=scenarios, half="server"),
        Item("test_scenario[other-session-life]", file=scenarios, half="server"),
        Item("test_scenario[session-life-again]", file=scenarios, half="server"),
        Item("test_x[session-life]", half="server"),
        Item("test_y", half="client"),
    ]
    assert ["test_scenario[session-life]"] == kept(items, scenario="session-life")
    assert len(items) == len(kept(items))


@pytest.mark.parametrize("asked", ["server/test_lists.py::test_x[a b]", "test_lists.py::test_x[a b]", "test_x[a b]"])
def test_one_test(asked):
    """A command that replays one test would run others, or none."""
    items = [
        Item("test_x[a b]", file="server/test_lists.py", half="server"),
        Item("test_x[a c]", file="server/test_lists.py", half="server"),
        Item("test_z", file="server/test_lists.py", half="server"),
    ]
    assert ["test_x[a b]"] == kept(items, test=asked)


def test_one_generated_test():
    """The report names the operation, which the node id of schemathesis leaves out; such a test could not be chosen."""
    file = "server/test_generated.py"
    items = [
        Item(f"test_answers[{label}]", file=file, nodeid=f"{file}::test_answers", half="server")
        for label in ("POST /a", "GET /a")
    ]
    assert ["test_answers[GET /a]"] == kept(items, test=f"{file}::test_answers[GET /a]")
