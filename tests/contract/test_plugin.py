from pathlib import Path
from types import SimpleNamespace

import pytest

from agendum_contract.plugin import HERE, PREPARED, SuitePlugin, is_ours, places
from agendum_contract.preparation import Prepared
from agendum_contract.safety.limits import Limits
from agendum_contract.settings import Settings


class Item:
    """A test of the suite, with markers, as pytest has it; or one of somebody else."""

    def __init__(self, name, *, path=HERE / "server" / "test_x.py", operation=None, **markers):
        self.name = self.nodeid = name
        self.path = path
        self.markers = {"half": "server", **markers}
        if operation:
            self.callspec = SimpleNamespace(params={"operation": operation})

    def get_closest_marker(self, name):
        """The marker, as pytest gives it."""
        return SimpleNamespace(args=(self.markers[name],)) if name in self.markers else None


def theirs(name, **markers):
    """A test of somebody else."""
    return Item(name, path=Path("/elsewhere/tests/server/test_x.py"), **markers)


def generated(name, operation):
    """A test with generated requests."""
    return Item(name, path=HERE / "server" / "test_generated.py", operation=operation, reads=True)


def ordered(items, *, is_inside=False, **settings):
    """The names of the tests that are left, in their order, and of those that are reported as left out."""
    dropped = []
    hook = SimpleNamespace(pytest_deselected=lambda items: dropped.extend(items))  # noqa: PLW0108 - a keyword
    it = SuitePlugin(Prepared(Settings(**settings), {"swoogo": None, "eventify": None}))
    config = SimpleNamespace(hook=hook, getoption=lambda _name, default: is_inside or default)
    it.pytest_collection_modifyitems(config, items)
    return [item.name for item in items], [item.name for item in dropped]


def test_what_a_run_is_not_about_is_left_out():
    """It would run; or pytest would not say that there was more."""
    items = [Item("a", half="client"), Item("b")]
    assert (["a"], ["b"]) == ordered(items, halves=("client",))


def test_tests_of_others_are_kept_where_they_are():
    """Whoever runs the suite among tests of their own would miss some of these, or find them in another order."""
    items = [theirs("z", last=True), Item("b", half="client"), theirs("a"), Item("c", last=True), Item("d")]
    assert (["z", "a", "d", "c"], ["b"]) == ordered(items, halves=("server",))


def test_a_test_of_others_needs_no_half():
    """The suite would complain of tests that are not its own."""
    item = theirs("z")
    del item.markers["half"]
    assert (["z"], []) == ordered([item])


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (HERE / "server" / "test_lists.py", True),
        (HERE / "test_x.py", True),
        (HERE.parent / "test_x.py", False),
        (HERE.with_name(f"{HERE.name}_of_others") / "test_x.py", False),
    ],
)
def test_whose_tests_are_whose(path, expected):
    """A test of somebody else would be left out, or one of the suite would run against no server."""
    assert expected is is_ours(Item("a", path=path))


@pytest.mark.parametrize(("is_inside", "expected"), [(False, "reuses"), (True, "generates")])
def test_the_client_among_tests_of_others(is_inside, expected):
    """The client would be shown cases of tests that the user has left out, or has put after it."""
    items = [Item("generates", half="client", generates=True), Item("reuses", half="client", reuses=True)]
    assert [expected] == ordered(items, is_inside=is_inside)[0]


def test_names_are_those_of_the_reports():
    """Among tests of others, two files would have one name, and no check be told of them."""
    it = SuitePlugin(Prepared(Settings()))
    parent = SimpleNamespace(session=None)
    assert it.pytest_pycollect_makemodule(Path("/elsewhere/server/test_x.py"), parent) is None
    made = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pytest.Module, "from_parent", lambda *given, **parts: made.append((given, parts)))
        it.pytest_pycollect_makemodule(HERE / "client" / "test_x.py", parent)
    assert [((parent,), {"path": HERE / "client" / "test_x.py", "nodeid": "client/test_x.py"})] == made


def test_the_last_come_last():
    """The run would wait for a token to expire while there is work to do; the others keep their order."""
    items = [Item("z", last=True), Item("b"), generated("g", "list_sessions"), Item("a")]
    assert ["b", "g", "a", "z"] == ordered(items)[0]


def test_a_run_that_only_reads_begins_with_what_costs_little():
    """The credits of a run would be spent on generated lists, and nothing else be checked."""
    items = [
        generated("list", "list_sessions"),
        generated("read", "get_session"),
        Item("z", last=True, reads=True),
        Item("lists", operation="list_sessions", reads=True),
        Item("a", reads=True),
    ]
    assert ["lists", "a", "read", "list", "z"] == ordered(items, mode="safe")[0]


def test_the_servers_are_left_for_the_fixtures():
    """The tests would not find the servers."""
    prepared = Prepared(Settings())
    config = SimpleNamespace(stash=pytest.Stash())
    SuitePlugin(prepared).pytest_configure(config)
    assert prepared is config.stash[PREPARED]


def test_a_test_is_left_out_where_the_run_may_cost_no_more():
    """A run would go on beyond its time; or a test of somebody else would be left out for it."""
    clock = iter([0.0, 59.0, 60.0, 61.0])
    limits = Limits(Settings(max_time=60.0), lambda: next(clock))
    it = SuitePlugin(Prepared(Settings(), limits=limits))
    it.pytest_runtest_setup(Item("in time"))
    with pytest.raises(pytest.skip.Exception, match="the time of the run is up"):
        it.pytest_runtest_setup(Item("late"))
    try:
        it.pytest_runtest_setup(theirs("late"))
    except pytest.skip.Exception:
        # It would be taken for one of this test.
        pytest.fail("a test of somebody else is left out")
    with pytest.raises(pytest.skip.Exception, match="the time of the run is up"):
        it.pytest_runtest_setup(Item("later"))


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


@pytest.mark.parametrize(
    ("halves", "expected"),
    [
        (("client", "server"), ["server", "client"]),
        (("server",), ["server"]),
        (("client",), ["client"]),
        (("replay",), ["replay"]),
    ],
)
def test_the_servers_come_first(halves, expected):
    """The client would be shown cases before there are any."""
    assert [str(HERE / each) for each in expected] == places(Settings(halves=halves))
    assert all(Path(each).is_dir() for each in places(Settings(halves=halves)))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"scenario": "read-events"}, ["server/test_scenarios.py"]),
        ({"test": "server/test_sessions.py::test_a_session_needs_little"}, ["server/test_sessions.py"]),
        ({"test": "test_a_session_needs_little"}, ["server", "client"]),
        ({"test": "server/test_nothing.py::test_a"}, ["server", "client"]),
        ({"test": "server"}, ["server", "client"]),
        ({"test": "replay/test_replayed.py::test_a"}, ["server", "client"]),
        ({"scenario": "read-events", "halves": ("client",)}, ["client"]),
    ],
)
def test_one_file_is_looked_for_alone(asked, expected):
    """To run one test again would take as long as to make the cases of all, or it would not be found."""
    assert [str(HERE / each) for each in expected] == places(Settings(**asked))
