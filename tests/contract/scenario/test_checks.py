import pytest

from agendum_contract.scenario.checks import CHECKS, Played, problems

ANSWER = {
    "id": 5,
    "name": "A",
    "status": "Attended",
    "price": "5.00",
    "none": None,
    "items": [{"id": 1, "name": "A"}, {"id": 2, "name": "B", "c_1": "x"}],
    "sessions": "3, 4",
    "links": [{"id": 7}],
}
SENT = {"name": "A", "price": 5, "notes": "x"}
STEPS = {
    "before": Played(SENT, 200, False, {"name": "A", "price": 5, "gone": 1}, ""),
    "page": Played(None, 200, False, {"items": [{"id": 2}, {"id": 9}]}, ""),
}


def here(answer=ANSWER, *, sent=None, status=200, refused=False):
    """A step that was played."""
    return Played(sent, status, refused, answer, str(answer))


GOOD_AND_BAD = {
    "status": ([200, 201], [404], ["200 is not among 404"]),
    "echo": (
        {"of": "before", "except": ["notes"]},
        {"of": "before"},
        ["notes: sent 'x', and the record has no such field"],
    ),
    "same": ({"/price": 5, "/id": "5"}, {"/name": "B"}, ["/name is 'A', not 'B'"]),
    "like": ({"/status": "attended"}, {"/status": "confirmed"}, ["/status is 'Attended', not 'confirmed'"]),
    "differs": ({"/id": 6}, {"/id": "5"}, ["/id is '5'"]),
    "has": (["/id", "/none"], ["/id", "/x"], ["there is no /x"]),
    "lacks": (["/x"], ["/x", "/none"], ["there is /none"]),
    "blank": (["/none", "/x"], ["/name"], ["/name is 'A'"]),
    "holds": ({"/sessions": 4, "/links": 7}, {"/links": 8}, ["/links has no 8"]),
    "holds-not": ({"/sessions": 5, "/x": 1}, {"/links": "7"}, ["/links has '7'"]),
    "hides": (["nobody"], ["nobody", "Attended"], ["text number 2 stands in the answer"]),
    "fields": (
        {"at": "/items", "are": ["name", "id"]},
        {"at": "/items/0", "are": ["id"]},
        ["id, name came for id"],
    ),
    "unchanged": (
        {"since": "before", "only": ["name", "price"]},
        {"since": "before"},
        ["gone was 1 and is None"],
    ),
    "items": (
        {
            "count": "2",
            "least": 2,
            "most": 2,
            "contains": {"id": "1"},
            "lacks": {"id": 3},
            "sorted-by": "id",
            "with": "c_1",
        },
        {
            "count": 1,
            "least": 3,
            "most": 1,
            "contains": {"id": 3},
            "lacks": {"name": "B"},
            "sorted-by": "-id",
            "with": "x",
        },
        [
            "there are 2, not 1",
            "there are 2, fewer than 3",
            "there are 2, more than 1",
            "none is {'id': 3}",
            "one is {'name': 'B'}",
            "none has x",
            "not sorted by -id: [1, 2]",
        ],
    ),
}


@pytest.mark.parametrize("name", GOOD_AND_BAD)
def test_checks(name):
    """A check would pass whatever came; or it would fail what is right."""
    good, bad, expected = GOOD_AND_BAD[name]
    assert [] == problems({name: good}, here(), STEPS)
    assert [f"{name}: {each}" for each in expected] == problems({name: bad}, here(), STEPS)


def test_each_check_is_tried_here():
    """A new check could do nothing."""
    assert CHECKS.keys() - {"outcome"} == GOOD_AND_BAD.keys()


@pytest.mark.parametrize(
    ("outcome", "refused", "expected"),
    [
        (None, False, ""),
        (None, True, "a valid request was refused: 200"),
        ("refused", False, "what should be refused was accepted: 200"),
        ("refused", True, ""),
        ("either", True, ""),
        ("either", False, ""),
    ],
)
def test_outcomes(outcome, refused, expected):
    """A refusal would pass for a success."""
    checks = {"outcome": outcome} if outcome else {}
    found = problems(checks, here(refused=refused), STEPS)
    assert [bool(expected)] == [bool(found)]
    assert all(each.startswith(expected) for each in found)


def test_of_what_is_refused_nothing_else_is_said():
    """One cause would be told as three."""
    assert 1 == len(problems({"same": {"/id": 1}, "has": ["/x"]}, here({}, refused=True), STEPS))


def test_what_was_sent_comes_back():
    """A field that was lost would not be missed."""
    assert [] == problems({"echo": True}, here(sent={"name": "A", "price": 5}), STEPS)
    assert ["echo: name: sent 'B', got 'A'"] == problems({"echo": {"only": ["name"]}}, here(sent={"name": "B"}), STEPS)
    assert [] == problems({"echo": {"absent-is-fine": True}}, here(sent={"name": "A", "more": 1}), STEPS)
    assert [] == problems({"echo": {"at": "/items/1"}}, here(sent={"name": "B"}), STEPS)


def test_pages_are_apart():
    """A record on two pages would not be seen."""
    assert ["items: 2 came in page too"] == problems({"items": {"apart-from": "page"}}, here(), STEPS)
    assert [] == problems({"items": {"apart-from": "page"}}, here({"items": [{"id": 1}]}), STEPS)


@pytest.mark.parametrize(
    "checks",
    [
        {"echo": True},
        {"echo": {"at": "/x"}},
        {"same": {"/x": 1}},
        {"like": {"/x/y": "a"}},
        {"holds": {"/x": 1}},
        {"items": {"count": 1}},
        {"items": {"sorted-by": "x"}},
        {"items": {"apart-from": "before"}},
        {"fields": {"at": "/none", "are": ["id"]}},
        {"fields": {"are": ["id"], "at": "/id"}},
    ],
    ids=str,
)
@pytest.mark.parametrize("answer", [ANSWER, {}, [], None, 5, {"items": 5}, {"items": [5]}], ids=str)
def test_odd_answers_are_told_and_raise_nothing(checks, answer):
    """An answer of another shape would end in a traceback."""
    found = problems(checks, here(answer, sent=None), STEPS)
    assert all(isinstance(each, str) for each in found)
    assert found or "items" in checks
