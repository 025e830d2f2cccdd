import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract import minimal
from agendum_contract.document import operations
from agendum_contract.undo.marking import marked, marked_query
from agendum_contract.undo.pointers import found
from agendum_contract.undo.table import rules

MARK = "agendum-3f9c1d"
OPERATIONS = operations()
NAMED = [name for name, each in rules().items() if each.makes and each.names and each.named_in == "body"]


@pytest.mark.parametrize("name", NAMED)
def test_whatever_is_made_bears_the_mark(name):
    """A record would be left that nobody can tell from others."""
    operation = OPERATIONS[name]
    body = minimal.instance(operation.request_schema)
    for pointer in rules()[name].names:
        if "*" not in pointer:
            body[pointer.removeprefix("/")] = "x"

    changed = marked(operation, body, MARK)

    for pointer in rules()[name].names:
        values = found(changed, pointer)
        assert values or name == "create_sessions"
        assert all(each.startswith(MARK) for each in values)
    assert body.keys() <= changed.keys()


def test_the_mark_stands_before_the_name():
    """What was generated would be gone, and with it what is tried."""
    body = {"event_id": 1, "name": "x<&>", "capacity": 5}
    assert {**body, "name": f"{MARK} x<&>"} == marked(OPERATIONS["create_package"], body, MARK)
    assert "x<&>" == body["name"], "the body that was given was changed"
    assert marked(OPERATIONS["create_package"], body, MARK) == marked(
        OPERATIONS["create_package"], marked(OPERATIONS["create_package"], body, MARK), MARK
    )


def test_addresses_take_no_mail():
    """A mail would go to somebody; or two people would have one address."""
    first, second = (
        marked(OPERATIONS["create_registrant"], {"email": each}, MARK)["email"] for each in ("a@b.example", "\ud800")
    )
    assert first != second
    for each in (first, second):
        assert each.startswith(f"{MARK}-")
        assert each.endswith("@example.com")


def test_a_webhook_is_disabled():
    """A server would be called on each change in the account."""
    for body in ({"name": "a"}, {"name": "a", "enabled": True}):
        assert False is marked(OPERATIONS["create_webhook"], body, MARK)["enabled"]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("create_session", ["x"]),
        ("create_session", "x"),
        ("create_session", None),
        ("create_session", {"name": ["x"]}),
        ("create_session", {"name": None}),
        ("create_session", {"date": "x"}),
        ("create_app_speaker", {"lastname": 5}),
        ("create_sessions", {"resource": "x"}),
        ("create_sessions", {"resource": ["x", {"title": 5}]}),
        ("update_session", {"name": "x"}),
        ("add_sessions_to_speaker", {"session_ids": [1]}),
        ("check_in_registrant", {"id": 1}),
    ],
)
def test_what_is_no_name_stays(name, body):
    """An invalid request would become a valid one, or a change would touch what it was not made for."""
    assert body == marked(OPERATIONS[name], body, MARK)


def test_in_a_form_a_number_is_a_name():
    """It would be taken as a text, and the record would not bear the mark."""
    assert f"{MARK} 0" == marked(OPERATIONS["create_location"], {"name": 0}, MARK)["name"]


@pytest.mark.parametrize(("length", "expected"), [(10, 25), (254, 255), (255, 255), (256, 271)])
def test_what_was_too_long_is_too_long_still(length, expected):
    """A text that has to be refused would be taken, or the other way round."""
    assert expected == len(marked(OPERATIONS["create_location"], {"name": "x" * length}, MARK)["name"])


def test_a_name_in_the_query():
    """A copy of a discount would bear no mark."""
    clone = OPERATIONS["clone_discount"]
    assert {"code": f"{MARK} A", "more": 1} == marked_query(clone, {"code": "A", "more": 1}, MARK)
    assert {} == marked_query(clone, {}, MARK)
    assert {"code": "A"} == marked_query(OPERATIONS["list_discounts"], {"code": "A"}, MARK)
    assert {"code": "A"} == marked(clone, {"code": "A"}, MARK)


@given(st.text())
def test_any_text_can_be_marked(text):
    """A generated text would end the test in a traceback."""
    named = marked(OPERATIONS["create_location"], {"name": text}, MARK)["name"]
    assert named.startswith(MARK)
    assert len(text) > 240 or named.endswith(text)
