"""Swoogo's operations on questions, whose list is unlike all others: its items are an object, by id."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator import phpform
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import lists, question_records
from agendum_emulator.swoogo.desk import Action, Desk
from agendum_emulator.swoogo.query import Query
from agendum_emulator.swoogo.resource import Resource, php_map

KIND = "swoogo-questions"


def _as_read(question: Record, _store: Store) -> Record:
    return question_records.as_read(question)


RESOURCE = Resource(
    KIND,
    "questions.json",
    ("id", "name"),
    _as_read,
    relations={"choices": lambda question, _store: question["choices"]},
)


def list_questions(desk: Desk, call: Call) -> Reply:
    """Answer a page of the questions of the library, and of an event if one is named."""
    asked = desk.query(call)
    questions = _within_reach(desk, asked)
    # `ids` is newer than this list.
    older = Query({name: text for name, text in asked.texts.items() if name != "ids"})
    wholes = [RESOURCE.whole(question, desk.store) for question in questions]
    shown, numbers = lists.page(lists.select(wholes, older), older)
    stored = {question["id"]: question for question in questions}
    items = {str(whole["id"]): RESOURCE.item(stored[whole["id"]], older, desk.store) for whole in shown}
    return json_reply(200, lists.envelope(RESOURCE.path, php_map(items), numbers, older))


def get_question(desk: Desk, call: Call) -> Reply:
    """Answer one question."""
    return desk.one(RESOURCE, desk.found(KIND, call.params["question_id"]), call)


def _within_reach(desk: Desk, asked: Query) -> list[Record]:
    questions = desk.store.all(KIND)
    text = asked.texts.get("event_id", "")
    if not phpform.is_index(text):
        return questions
    reach = (question_records.LIBRARY, desk.event(int(text))["id"])
    return [question for question in questions if question["event_id"] in reach]


ACTIONS: Final[Mapping[str, Action]] = {"list_questions": list_questions, "get_question": get_question}
