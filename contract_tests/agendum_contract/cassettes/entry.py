"""One recorded call: what was sent and what came, as it stands in a cassette."""

import json
from dataclasses import dataclass
from typing import Any

import httpx

from agendum_contract.cassettes.parts import Parts
from agendum_contract.document import JSON


@dataclass(frozen=True)
class Entry:
    """One recorded call, without secrets and personal data.

    Attributes:
        operation: The operationId.
        day: When it was recorded, as YYYY-MM-DD.
        test: The test that made it.
        request: What was sent, or None where it was none that the page allows; then only the answer is looked at.
        status: The status of the answer.
        headers: Those headers of the answer that the document knows.
        body: The JSON value of the answer.
        is_json: Whether the answer was JSON. Of another one only its length is kept.
        length: How many characters another one had.
    """

    operation: str
    day: str
    test: str
    request: Parts | None
    status: int
    headers: dict[str, str]
    body: Any = None
    is_json: bool = True
    length: int = 0

    def response(self) -> httpx.Response:
        """Return the answer."""
        content = json.dumps(self.body).encode() if self.is_json else b"x" * self.length
        return httpx.Response(self.status, headers=self.headers, content=content)

    def as_json(self) -> dict[str, Any]:
        """Return what stands in a cassette."""
        answer: dict[str, Any] = {"status": self.status, "headers": self.headers}
        answer |= {"body": self.body} if self.is_json else {"length": self.length}
        request = self.request.as_json() if self.request is not None else None
        return {"day": self.day, "test": self.test, "request": request, "answer": answer}

    @classmethod
    def from_json(cls, operation: str, value: Any) -> "Entry":
        """Read what stands in a cassette.

        Raises:
            ValueError: It is none; the message says what is wrong.
        """
        answer = _member(value, "answer", dict, "the entry")
        request = _member(value, "request", dict | None, "the entry")
        headers = _member(answer, "headers", dict, "the answer")
        if not all(isinstance(each, str) for each in headers.values()):
            raise ValueError("a header is not a text")
        is_json = "body" in answer
        return cls(
            operation,
            _member(value, "day", str, "the entry"),
            _member(value, "test", str, "the entry"),
            None if request is None else _parts(request),
            _status(answer),
            headers,
            answer.get("body"),
            is_json,
            0 if is_json else _member(answer, "length", int, "the answer"),
        )


def answer_of(operation: str, response: httpx.Response) -> Entry:
    """Return an entry with an answer as it came, which no file may hold yet."""
    try:
        body, is_json = response.json(), True
    except ValueError:
        body, is_json = None, False
    media_type = response.headers.get("content-type", JSON if is_json else "")
    headers = {**dict(response.headers), "content-type": media_type}
    return Entry(operation, "", "", None, response.status_code, headers, body, is_json, len(response.text))


def _parts(request: Any) -> Parts:
    names = ("path", "query")
    path, query = (_member(request, name, dict, "the request") for name in names)
    return Parts(path, query, request.get("body"))


def _status(answer: Any) -> int:
    status: int = _member(answer, "status", int, "the answer")
    if status not in range(100, 1000):
        raise ValueError(f"{status} is no status")
    return status


def _member(value: Any, name: str, kind: Any, what: str) -> Any:
    if not isinstance(value, dict):
        raise ValueError(f"{what} is not an object")  # noqa: TRY004 - of a file, not of an argument
    if name not in value:
        raise ValueError(f"{what} has no {name}")
    if not isinstance(value[name], kind) or isinstance(value[name], bool):
        raise ValueError(f"{name} is of the wrong type")  # noqa: TRY004 - as above
    return value[name]
