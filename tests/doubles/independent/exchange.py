"""One request, its answer, and what all requests share: the records and the switches."""

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from doubles.independent.switches import Choices

Record = dict[str, Any]


class Answer(NamedTuple):
    """What is sent back: a status, a JSON value, and headers beside the usual ones."""

    status: int
    body: Any
    headers: Mapping[str, str] = {}


# Answers a request, with the ids of its path.
Function = Callable[..., Answer]
# What answers a request, by its path and its method.
Routes = dict[str, dict[str, Function]]


class Refused(Exception):
    """A request is refused, with this answer."""

    def __init__(self, answer: Answer):
        super().__init__(answer.status)
        self.answer = answer


class Table(dict[int, Record]):
    """Records by their id."""

    def __init__(self, first_id: int):
        super().__init__()
        self._next = first_id

    def new_id(self) -> int:
        """Return an id that no record has had."""
        while self._next in self:
            self._next += 1
        self._next += 1
        return self._next - 1

    def add(self, record: Record) -> Record:
        """Store a record under a new id."""
        number = self.new_id()
        self[number] = {"id": number, **record}
        return self[number]

    def put(self, number: int, record: Record) -> Record:
        """Store a record under an id that is known beforehand."""
        self[number] = {"id": number, **record}
        return self[number]


class Credentials(NamedTuple):
    """Who may have a token of either vendor."""

    key: str
    secret: str
    email: str
    password: str


class World:
    """What the server knows.

    Args:
        choices: The switches.
        credentials: Whose requests for a token are granted.
        token_life: How long a token of Swoogo's is good, in seconds.
        credit: What all calls of a window may cost.
        window: How long a window is, in seconds.
    """

    TABLES = (
        *("events", "sessions", "fields", "locations", "tracks", "attendances", "session_fees", "speakers"),
        *("registrants", "contacts", "types", "packages", "package_fees", "discounts", "sponsors", "transactions"),
        *("webhooks", "questions", "scans", "choices"),
        *("app_sessions", "app_speakers", "app_users", "app_exhibitors"),
    )

    def __init__(
        self,
        choices: Choices,
        credentials: Credentials,
        token_life: int = 1800,
        credit: int = 2000,
        window: int = 600,
    ):
        self.choices = choices
        self.credentials = credentials
        self.token_life = token_life
        self.lock = threading.RLock()
        self.tables = {name: Table(choices.first_id) for name in self.TABLES}
        self.tokens: dict[str, float] = {}
        self.app_tokens: set[str] = set()
        self.lists_answered = 0
        self.credit = credit
        self.window = window
        self.spent = 0
        self.window_began = time.monotonic()


class Call:
    """One request.

    Args:
        world: The server that it was sent to.
        method: The HTTP method.
        path: The path, still escaped.
        query: The parameters of the query; the last one wins where a name is there twice.
        headers: The headers, by their names in small letters.
        body: The body.
    """

    def __init__(
        self, world: World, method: str, path: str, query: dict[str, str], headers: Mapping[str, str], body: bytes
    ):
        self.world = world
        self.choices = world.choices
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body

    def __getitem__(self, table: str) -> Table:
        return self.world.tables[table]

    @property
    def media_type(self) -> str:
        """The media type of the body, or an empty text."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def now() -> str:
    """The moment, as the vendor writes it: in UTC, without saying so."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime())
