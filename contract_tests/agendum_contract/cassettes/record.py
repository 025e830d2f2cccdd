"""Keeps what comes from the servers, a few answers of each shape."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from agendum_contract.cassettes import parts
from agendum_contract.cassettes.entry import Entry, answer_of
from agendum_contract.cassettes.redact import Redactor
from agendum_contract.cassettes.shapes import shape
from agendum_contract.cassettes.store import Store
from agendum_contract.document import Operation, operations
from agendum_contract.exchanges import Exchange
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings

# Of each operation, status and shape; and of each operation and status, lest generated requests fill a disk.
_OF_A_SHAPE = 2
_OF_A_STATUS = 20
# A longer answer, in bytes, is left out.
_LONGEST = 1_000_000


def recorder(settings: Settings) -> "Recorder":
    """Return a recorder for a run that was told to record.

    Raises:
        CannotRun: The folder cannot be written.
    """
    assert settings.record is not None
    secrets = (settings.consumer_key, settings.consumer_secret, settings.session_token)
    return Recorder(Store(settings.record), (*secrets, settings.email, settings.password))


class Recorder:
    """Listens to the exchanges of a run.

    Args:
        store: Where the answers go.
        secrets: What must not be kept, whatever place it is in.

    Attributes:
        problem: Why it has stopped, once it has: a test must not fail for a full disk.
    """

    def __init__(self, store: Store, secrets: Iterable[str] = ()) -> None:
        self._store = store
        self._redactor = Redactor(secrets)
        self.problem: CannotRun | None = None
        self._of_a_shape: Counter[tuple[str, int, bool, str]] = Counter()
        self._of_a_status: Counter[tuple[str, int]] = Counter()

    def __call__(self, exchange: Exchange) -> None:
        """Keep an exchange, if there are few like it."""
        response = exchange.response
        if exchange.operation is None or response is None or self.problem is not None:
            return
        if len(response.content) > _LONGEST:
            return
        for name in ("authorization", "session-token"):
            self._redactor.hide(exchange.request.headers.get(name, "").removeprefix("Bearer "))
        operation = operations()[exchange.operation]
        request = _parts(operation, exchange)
        answer = answer_of(operation.name, response)
        key = (operation.name, answer.status, request is None, shape(answer.body) if answer.is_json else "")
        if self._of_a_shape[key] >= _OF_A_SHAPE or self._of_a_status[key[:2]] >= _OF_A_STATUS:
            return
        self._of_a_shape[key] += 1
        self._of_a_status[key[:2]] += 1
        try:
            self._store.add(self._entry(operation, exchange, request, answer), exchange.request.url.host)
        except CannotRun as problem:
            self.problem = problem

    def _entry(self, operation: Operation, exchange: Exchange, request: parts.Parts | None, answer: Entry) -> Entry:
        clean = self._redactor
        return Entry(
            operation.name,
            dt.datetime.fromtimestamp(exchange.started, dt.UTC).date().isoformat(),
            clean.known_text(exchange.test),
            None if request is None else clean.request(operation, request),
            answer.status,
            clean.headers(operation, answer.status, answer.headers),
            clean.answer(operation, answer.status, answer.body),
            answer.is_json,
            answer.length,
        )


def _parts(operation: Operation, exchange: Exchange) -> parts.Parts | None:
    try:
        return parts.read(operation, exchange.request)
    except ValueError:
        return None
