import pytest

from agendum_emulator import Settings

LIST = "/api/v1/questions.json"
ONE = "/api/v1/questions/{question_id}.json"


@pytest.fixture
def ask(new_app):
    """Calls an emulator with questions of the library and of two events."""
    questions = [{"id": 1}, {"id": 2, "event_id": 1, "name": "Size"}, {"id": 3, "event_id": 2}]
    app = new_app(Settings(seed={"swoogo": {"events": [{"id": 1}, {"id": 2}], "questions": questions}}))
    headers = [(b"Authorization", b"Basic eDp5"), (b"Content-Type", b"application/x-www-form-urlencoded")]
    token = app("POST", "/api/v1/oauth2/token", headers=headers, body=b"grant_type=client_credentials").json()
    bearer = [(b"Authorization", f"Bearer {token['access_token']}".encode())]
    return lambda query: app("GET", LIST, query=query.encode(), headers=bearer)


def test_questions_are_an_object(swoogo, violations):
    """It is the one list of the vendor that is no array."""
    answer = swoogo.get(LIST)
    assert (200, "") == (answer.status_code, violations("GET", LIST, answer))
    assert {"1": {"id": 1, "name": "Meal"}} == answer.json()["items"]
    assert (1, {"href": "questions.json?page=1"}) == (
        answer.json()["_meta"]["totalCount"],
        answer.json()["_links"]["self"],
    )


@pytest.mark.parametrize(
    ("query", "items"),
    [
        ("fields=name", {"1": {"name": "question 1"}, "2": {"name": "Size"}, "3": {"name": "question 3"}}),
        ("fields=id&event_id=1", {"1": {"id": 1}, "2": {"id": 2}}),
        ("fields=id&event_id=x&page=2&per-page=2", {"3": {"id": 3}}),
        ("fields=id&search=name%3DSize&ids=x", {"2": {"id": 2}}),
        ("search=name%3Dnone", []),
    ],
)
def test_questions_are_filtered_and_paged(ask, violations, query, items):
    """Questions of another event are none of the caller's, and an empty map is PHP's empty list."""
    answer = ask(query)
    assert (items, "") == (answer.json()["items"], violations("GET", LIST, answer))


def test_event_of_the_list_must_exist(ask):
    """No event is made up."""
    assert 404 == ask("event_id=3").status


def test_question_is_read(swoogo, violations):
    """The suffix is no part of the id."""
    answer = swoogo.get("/api/v1/questions/1.json", params={"expand": "choices"})
    question = answer.json()
    assert (200, "") == (answer.status_code, violations("GET", ONE, answer))
    assert ("dropDownList", "c_1", 0, "Vegetarian") == (
        question["type"],
        question["attribute"],
        question["event_id"],
        question["choices"][0]["name"],
    )
    assert "choices" not in swoogo.get("/api/v1/questions/1.json").json()


@pytest.mark.parametrize("path", ["/api/v1/questions/2.json", "/api/v1/questions/1", "/api/v1/questions"])
def test_unknown_question_is_a_404(swoogo, path):
    """The path without the suffix is documented nowhere."""
    assert 404 == swoogo.get(path).status_code
