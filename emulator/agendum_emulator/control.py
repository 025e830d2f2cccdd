"""The control endpoints under /_emulator, for those who are not in the process."""

from collections.abc import Callable, Mapping

from agendum_emulator import jsonbody
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.state import State
from agendum_emulator.store import KINDS

PREFIX = "/_emulator"

Action = Callable[[Call], Reply]

_FAIL_ARGUMENTS = {"operation", "failure", "times", "seconds"}


class Control:
    """Reset, scripted failures, the request log and the stored records."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._actions: Mapping[str, Mapping[str, Action]] = {
            "/reset": {"POST": self._reset},
            "/fail": {"POST": self._fail},
            "/requests": {"GET": self._requests, "DELETE": self._clear_requests},
            **{f"/records/{kind}": {"GET": self._records} for kind in KINDS},
        }

    def handle(self, call: Call) -> Reply:
        """Answer one control call."""
        actions = self._actions.get(call.path.removeprefix(PREFIX))
        if actions is None:
            known = ", ".join(f"{PREFIX}{path}" for path in self._actions)
            return json_reply(404, {"message": f"there is only {known}"})
        if call.method not in actions:
            allowed = ", ".join(actions)
            return json_reply(405, {"message": f"the method must be one of {allowed}"}, {"Allow": allowed})
        return actions[call.method](call)

    def _reset(self, _call: Call) -> Reply:
        self._state.reset()
        return json_reply(200, {})

    def _fail(self, call: Call) -> Reply:
        try:
            arguments = jsonbody.parse_object(call.body)
            for name in sorted(arguments.keys() - _FAIL_ARGUMENTS):
                raise ValueError(f"{name}: is not one of {', '.join(sorted(_FAIL_ARGUMENTS))}")  # noqa: TRY301 - like the errors of the callees
            self._state.failures.add(arguments.pop("operation", None), arguments.pop("failure", None), **arguments)
        except ValueError as error:
            return json_reply(400, {"message": str(error)})
        return json_reply(200, {})

    def _requests(self, _call: Call) -> Reply:
        return json_reply(200, self._state.journal.entries())

    def _clear_requests(self, _call: Call) -> Reply:
        self._state.journal.clear()
        return json_reply(200, {})

    def _records(self, call: Call) -> Reply:
        return json_reply(200, self._state.store.all(call.path.rpartition("/")[2]))
