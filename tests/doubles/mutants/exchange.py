"""One request and the answer to it, both to be changed at will."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode

from agendum_contract.document import FORM, operations
from agendum_emulator.store import Store

_ROUTES = sorted(
    (
        (
            each.method,
            re.compile(
                re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", re.escape(each.path).replace(r"\{", "{").replace(r"\}", "}"))
            ),
            name,
        )
        for name, each in operations().items()
    ),
    key=lambda route: route[1].groups,
)


def route(method: str, path: str) -> tuple[str | None, dict[str, str]]:
    """Return the operationId that a request is for, and its path parameters; a fixed path goes first."""
    for wanted, pattern, name in _ROUTES:
        if wanted == method and (match := pattern.fullmatch(path)):
            return name, match.groupdict()
    return None, {}


@dataclass
class Exchange:
    """One request and the answer to it.

    Attributes:
        operation: The operationId, or None for a path that nobody documents.
        ids: The path parameters.
        query: The query string as it came.
        store: The records of the application, to be changed behind its back.
        memory: What a fault remembers from one exchange to the next.
    """

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    store: Store
    memory: dict[str, Any]
    operation: str | None = None
    ids: dict[str, str] = field(default_factory=dict)
    status: int = 0
    answer_headers: dict[str, str] = field(default_factory=dict)
    answer: bytes = b""

    @property
    def is_done(self) -> bool:
        """Whether the application did what was asked for."""
        return self.status in (200, 201)

    @property
    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.answer)

    @json.setter
    def json(self, value: Any) -> None:
        self.answer = json.dumps(value).encode()

    def refuse(self, status: int) -> None:
        """Answer an error in the vendor's shape."""
        self.status = status
        self.answer_headers["content-type"] = "application/json"
        is_eventify = self.path.startswith("/v4/")
        flat = {"is_error": 1, "message": "Something is wrong."}
        framework = {"name": "Error", "message": "Something is wrong.", "code": 0, "status": status}
        self.json = flat if is_eventify else framework

    def asked(self, name: str) -> str:
        """Return a parameter of the query, or an empty text."""
        return dict(parse_qsl(self.query, keep_blank_values=True)).get(name, "")

    def ask(self, **parameters: str | None) -> None:
        """Change parameters of the query; None takes one out. An underscore stands for a hyphen in ``per_page``."""
        given = {name.replace("per_page", "per-page"): value for name, value in parameters.items()}
        kept = [pair for pair in parse_qsl(self.query, keep_blank_values=True) if pair[0] not in given]
        self.query = urlencode(kept + [(name, value) for name, value in given.items() if value is not None])

    @property
    def is_form(self) -> bool:
        """Whether the body is a form."""
        return self.headers.get("content-type", "").startswith(FORM)

    @property
    def sent(self) -> dict[str, Any]:
        """The fields of the body, those of a form by their names on the wire; empty where it cannot be read."""
        if self.is_form:
            return dict(parse_qsl(self.body.decode("latin-1"), keep_blank_values=True, encoding="utf-8"))
        try:
            value = json.loads(self.body)
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}

    def send(self, **fields: Any) -> None:
        """Change fields of the body; None takes one out, with all that is nested in it."""
        if not self.is_form:
            kept = {name: value for name, value in self.sent.items() if name not in fields}
            self.body = json.dumps(kept | {name: value for name, value in fields.items() if value is not None}).encode()
            return
        pairs = parse_qsl(self.body.decode("latin-1"), keep_blank_values=True)
        others = [(name, value) for name, value in pairs if name.partition("[")[0] not in fields]
        self.body = urlencode(others + [(name, value) for name, value in fields.items() if value is not None]).encode()

    @property
    def text(self) -> str:
        """What the body says, whatever encoding it came in; a part of a form is not decoded."""
        if self.is_form:
            return " ".join(self.sent.values())
        return str(self.sent)

    def records(self) -> Iterator[dict[str, Any]]:
        """Yield the records of a list."""
        items = self.json["items"]
        yield from items.values() if isinstance(items, dict) else items

    def edit(self, change: Callable[[Any], Any]) -> None:
        """Change the answer as JSON: in place, or by returning another value."""
        value = self.json
        changed = change(value)
        self.json = value if changed is None else changed
