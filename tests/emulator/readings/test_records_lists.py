import pytest


@pytest.mark.parametrize(
    ("query", "expected"),
    [({"per_page": 3}, 3), ({"per-page": 3}, 20), ({"per_page": 500}, 100), ({"per_page": "x"}, 20), ({}, 20)],
)
def test_size_with_an_underscore(following, query, expected):
    """A size would be read from the name of the other interface, or not be cut."""
    follow = following(swoogo33="B")
    assert expected == follow("list_sessions", query={"event_id": 1, **query}).json()["_meta"]["perPage"]


def test_questions_in_an_array(following):
    """The questions would be in an object, or the envelope would be lost."""
    follow = following(swoogo46="A")
    body = follow("list_questions").json()
    assert ([{"id": 1, "name": "Meal"}], 1) == (body["items"], body["_meta"]["totalCount"])
    assert [] == follow("list_questions", query={"search": "name=nothing"}).json()["items"]


@pytest.mark.parametrize(
    ("letter", "served"),
    [
        ("A", ["/events/1", "/questions", "/questions/1"]),
        ("B", ["/events/1.json", "/questions.json", "/questions/1.json"]),
        ("both", ["/events/1", "/questions.json", "/questions/1.json"]),
    ],
)
def test_suffix(following, letter, served):
    """A path would be served that a side does not have."""
    follow = following(swoogo47=letter)
    headers = [(b"Authorization", follow.authorization)]
    paths = [path + suffix for path in ("/events/1", "/questions", "/questions/1") for suffix in ("", ".json")]
    found = [path for path in paths if follow._ask("GET", f"/api/v1{path}", headers=headers).status == 200]
    assert served == found


PRINTED = {"default_page", "default_visible", "default_required", "default_sort", "visible_to_contacts"}


@pytest.mark.parametrize(("letter", "left_out"), [("A", PRINTED), ("B", {"default_response"}), ("both", set())])
def test_fields_of_questions(following, letter, left_out):
    """A question would have fields of the other side, alone or in the list."""
    follow = following(swoogo48=letter)
    read = follow("get_question", question_id=1).json()
    [item] = follow("list_questions", query={"fields": "*"}).json()["items"].values()
    everything = {*PRINTED, "default_response"}
    assert everything - left_out == everything & read.keys() == everything & item.keys()


@pytest.mark.parametrize(("letter", "status"), [("A", 200), ("B", 404), ("both", 404)])
def test_event_of_questions(following, letter, status):
    """A parameter that the tables do not have would be looked at."""
    assert status == following(swoogo48=letter)("list_questions", query={"event_id": 9}).status
