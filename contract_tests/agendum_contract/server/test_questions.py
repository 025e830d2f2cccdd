"""Swoogo's questions, as the vendor's old documentation has them: a list by id, and each of them read alone."""

from typing import Any

import pytest

from agendum_contract.known import NOBODY
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo"), pytest.mark.about("swoogo-questions")]

_NOT_FOUND = 404


@pytest.fixture(scope="module")
def questions(swoogo: Target) -> dict[int, dict[str, Any]]:
    """The first questions of the list, by id."""
    query = {"event_id": swoogo.settings.swoogo_event_id, "fields": "id,name", "per-page": 5}
    response = call(swoogo, "list_questions", query=query)
    if response.status_code == _NOT_FOUND:
        pytest.skip("the server does not know the call, which only the old documentation has")
    assert not refused(response), f"the questions are not listed: {response.text[:300]}"
    items = response.json()["items"]
    if not items:
        pytest.skip("there are no questions, and no documented call makes one")
    if isinstance(items, dict):
        assert [] == [key for key, item in items.items() if key != str(item["id"])], (
            "a question stands under another id"
        )
        items = list(items.values())
    return {item["id"]: item for item in items}


def test_questions_are_listed(questions: dict[int, dict[str, Any]]) -> None:
    """The fields that were asked for come, and no others, on a page of the size that was asked for."""
    assert [] == [item for item in questions.values() if item.keys() != {"id", "name"}]
    assert 5 >= len(questions)


def test_a_question_is_read(swoogo: Target, questions: dict[int, dict[str, Any]]) -> None:
    """A question of the list is read by its id, whole, and with its choices where they are asked for."""
    (number, listed), *_ = questions.items()

    question = done(swoogo, "get_question", ids={"question_id": number}, query={"expand": "choices"})

    assert listed == {name: question.get(name) for name in listed}
    assert {"type", "attribute", "choices"} <= question.keys()


@pytest.mark.usefixtures("questions")
def test_an_unknown_question_is_not_found(swoogo: Target) -> None:
    """No record is made up for an id that was never handed out."""
    assert refused(call(swoogo, "get_question", ids={"question_id": NOBODY}))
