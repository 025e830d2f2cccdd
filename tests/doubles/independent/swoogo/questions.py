"""Swoogo's questions, which only the old documentation has."""

from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Answer, Call, Record
from doubles.independent.swoogo.common import found
from doubles.independent.swoogo.lists import Kind, Relations, listed, one


def _kind(call: Call) -> Kind:
    def relations(_: Record) -> Relations:
        # A question without choices has an empty list of them, or none.
        choices: Any = None if call.choices.rules else []
        return {"choices": lambda: choices}

    return Kind("questions.json", dict, relations=relations, stated=True)


def list_questions(call: Call) -> Answer:
    """List the questions of the account, by their ids; in some accounts those of one event."""
    rows = list(call["questions"].values())
    if call.choices.questions_of_event:
        try:
            event = values.whole_number(call.query.get("event_id", ""))
        except ValueError:
            event = None
        rows = [row for row in rows if event is None or row["event_id"] == event]
    return listed(call, rows, _kind(call), keyed=call.choices.keyed_questions)


def get_question(call: Call, question_id: str) -> Answer:
    """Read one question."""
    return one(call, found(call, "questions", question_id), _kind(call))
