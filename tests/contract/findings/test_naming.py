from types import SimpleNamespace

import pytest

from agendum_contract.findings import naming


def _item(nodeid="server/test_x.py::test_y", *, params=None, markers=(), **given):
    """A test as pytest collects it."""
    callspec = {} if params is None else {"callspec": SimpleNamespace(params=params)}
    found = {name: SimpleNamespace(args=args) for name, args in markers}
    name = given.pop("name", nodeid.rpartition("::")[2])
    return SimpleNamespace(nodeid=nodeid, name=name, get_closest_marker=found.get, **callspec, **given)


def test_a_generated_test_has_its_operation_in_its_name():
    """The tests of all operations would be one."""
    nodeid = "server/test_x.py::test_y"
    assert nodeid == naming.name_of(_item(nodeid))
    assert f"{nodeid}[GET /]" == naming.name_of(_item(nodeid, name="test_y[GET /]"))
    assert "server/test_x.py::test_y[a::b]" == naming.name_of(
        _item("server/test_x.py::test_y[a::b]", name="test_y[a::b]")
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"operation_label": "POST /api/v1/sessions/create"}, "create_session"),
        ({"operation_label": "POST /get_event/200"}, "get_event"),
        ({"operation_label": "GET /nowhere"}, ""),
        ({"params": {"name": "list_events", "flavor": "sync"}}, "list_events"),
        ({"params": {"count": 5, "name": "capacity"}}, ""),
        ({"params": {"count": 5}, "markers": [("about", ("get_event",))]}, "get_event"),
        ({"markers": [("about", ("create_session", "get_session"))]}, ""),
        ({"markers": [("about", ("swoogo-sessions",))]}, ""),
        ({}, ""),
    ],
)
def test_the_operation_of_a_test(given, expected):
    """A failure that sends nothing would be told as one of no operation, or of another."""
    assert expected == naming.operation_of(_item(**given))


def test_what_else_a_test_says_of_itself():
    """A report could not be made of a test without a marker or a docstring."""
    item = _item(markers=[("half", ("server",)), ("about", ("get_session", "create_session", "swoogo-events"))])
    assert ("server", ["get_session", "create_session"]) == (naming.half_of(item), naming.about_of(item))
    assert ("", [], "") == (naming.half_of(_item()), naming.about_of(_item()), naming.promise_of(_item()))
    assert naming.is_generated(_item(operation_label="x"))
    assert not naming.is_generated(_item())

    def function():
        """Whatever is sent, it is answered.

        More of it.
        """

    assert "Whatever is sent, it is answered." == naming.promise_of(_item(function=function))
