"""The part of the emulator that answers as Eventify: credentials, the wording of errors, and who does what."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator import credentials
from agendum_emulator.errors import eventify_coded_error, eventify_error
from agendum_emulator.eventify import attendees, categories, exhibitors, forms, sessions, speakers, sponsors
from agendum_emulator.eventify.desk import Action, Desk, Refused
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.state import State

ACTIONS: Final[Mapping[str, Action]] = {
    **sessions.ACTIONS,
    **speakers.ACTIONS,
    **attendees.ACTIONS,
    **exhibitors.ACTIONS,
    **sponsors.ACTIONS,
    **forms.ACTIONS,
    **categories.ACTIONS,
}

# The pages of these have an error body of their own.
_CODED = ("/v4/speaker", "/v4/attendee")


class Eventify:
    """The part of the emulator that answers under /v4."""

    def __init__(self, state: State) -> None:
        self._expected = (state.settings.email, state.settings.password)
        self._desk = Desk(state)
        self.operations = frozenset({"generate_token", *ACTIONS})

    def handle(self, operation: str, call: Call) -> Reply:
        """Answer one call of an operation."""
        try:
            if operation == "generate_token":
                return self._generate_token(call)
            self._desk.authorize(call)
            with self._desk.store.transaction():
                return ACTIONS[operation](self._desk, call)
        except Refused as refused:
            return self.refuse(refused.status, refused.message, call)

    def refuse(self, status: int, message: str, call: Call, _seconds: float | None = None) -> Reply:
        """Answer an error without running an operation."""
        error = eventify_coded_error if call.path.startswith(_CODED) else eventify_error
        return error(status, message)

    def _generate_token(self, call: Call) -> Reply:
        body = self._desk.body("generate_token", call)
        if not credentials.accepted(body["email"], body["password"], self._expected):
            raise Refused(401, "The e-mail address or the password is wrong.")
        token = self._desk.new_token(body.get("eventid"))
        return json_reply(200, {"session_token": token}, credentials.notice(self._expected))
