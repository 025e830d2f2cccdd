import pytest


def test_fields_are_listed(run):
    """Three names of each come without being asked for."""
    body = run("list_session_fields").json()
    assert [(1001, "c_1001", "Level"), (1002, "c_1002", "Topics")] == [tuple(item.values()) for item in body["items"]]
    assert {"totalCount": 2, "pageCount": 1, "currentPage": 1, "perPage": 20} == body["_meta"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"ids": "1002"}, ["Topics"]),
        ({"search": "type=dropDownList"}, ["Topics"]),
        ({"per-page": "1", "page": "2"}, ["Topics"]),
        ({"expand": "choices", "fields": "name"}, ["Level", "Topics"]),
    ],
)
def test_fields_are_chosen_by_the_query(run, query, expected):
    """It is a list like the others, but for the event."""
    assert expected == [item["name"] for item in run("list_session_fields", query=query).json()["items"]]


def test_whole_field_is_asked_for_by_name(run):
    """The star brings all of it."""
    [field] = run("list_session_fields", query="fields=*&ids=1002").json()["items"]
    assert ([{"id": 123, "name": "Choice 123", "sort": 1}], "dropDownList", None) == (
        field["choices"],
        field["type"],
        field["settings"],
    )


def test_field_is_renamed_and_stays(run):
    """What is not sent does not change."""
    answer = run("update_session_field", body={"name": "Subjects", "unknown": 1}, field_id=1002).json()
    assert ("Subjects", "c_1002", [123]) == (
        answer["name"],
        answer["attribute"],
        [choice["id"] for choice in answer["choices"]],
    )
    names = [item["name"] for item in run("list_session_fields").json()["items"]]
    assert ["Level", "Subjects"] == names
    assert "Subjects" == run("update_session_field", body={}, field_id=1002).json()["name"]


def test_choices_change_and_stay(run):
    """One request deletes, renames and adds."""
    changes = [{"id": "123", "name": "Renamed"}, {"name": "New"}]
    run("update_session_field", body={"choices": changes}, field_id=1002)
    run("update_session_field", body={"choices": [{"id": 123, "delete": True}]}, field_id=1002)
    [field] = run("list_session_fields", query="ids=1002&fields=choices").json()["items"]
    assert {"choices": [{"id": 124, "name": "New", "sort": 2}]} == field


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": 1}, "name"),
        ({"choices": {}}, "choices"),
        ({"choices": [{"id": "x"}]}, "choices"),
        ({"choices": [{"id": 9, "name": "x"}]}, "choices"),
        ({"choices": [{"id": "9" * 5000}]}, "choices"),
        ({"choices": [{"id": 123, "delete": True}, {}], "name": "Changed"}, "choices"),
        ({"choices": [{"id": 123, "more": 1}]}, "choices"),
    ],
)
def test_wrong_change_leaves_the_field_alone(run, body, field):
    """Half of a change is worse than none."""
    before = run("list_session_fields", query="fields=*").json()
    answer = run("update_session_field", body=body, field_id=1002)
    assert (422, [field]) == (answer.status, [error["field"] for error in answer.json()])
    assert before == run("list_session_fields", query="fields=*").json()


def test_unknown_field_is_a_404(run):
    """It is not made on the way."""
    assert 404 == run("update_session_field", body={"name": "x"}, field_id=9).status


def test_fields_of_sessions_are_reached_by_their_paths(swoogo):
    """`fields` must not be taken for the id of a session."""
    assert 200 == swoogo.get("/api/v1/sessions/fields").status_code
    answer = swoogo.request("PUT", "/api/v1/sessions/field/1001", json={"name": "x"})
    assert (200, "x") == (answer.status_code, answer.json()["name"])
