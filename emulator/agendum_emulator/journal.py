"""The log of all requests, in the order in which they came in, without secrets."""

from collections import deque
from typing import Any

from agendum_emulator import redaction
from agendum_emulator.messages import Call

# An emulator may run for weeks.
LENGTH = 10_000

Entry = dict[str, Any]


class Journal:
    """The last requests. `status` of an entry is None until the answer is sent, and stays so if none ever is."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=LENGTH)

    def add(self, operation: str | None, call: Call) -> Entry:
        """Log a request; the caller fills in the status."""
        entry = {
            "operation": operation,
            "method": call.method,
            "path": call.path,
            "query": redaction.form(call.query.decode("latin-1")),
            "headers": redaction.headers(call.headers),
            "content_type": call.headers.get("content-type"),
            "body": redaction.body(call.body.decode(errors="replace")),
            "status": None,
        }
        self._entries.append(entry)
        return entry

    def entries(self) -> list[Entry]:
        """The requests, oldest first."""
        return [dict(entry) for entry in self._entries]

    def clear(self) -> None:
        """Forget all requests."""
        self._entries.clear()
