"""Secrets and personal data that no error and no log line may show, and where they are looked for."""

import base64
import logging
import traceback
from collections.abc import Iterator

import httpx

KEY, SECRET = "key-c4n4ry", "secret-c4n4ry"
TOKEN = "token-c4n4ry"
EMAIL, PASSWORD = "ann.c4n4ry@example.com", "password-c4n4ry"
PERSON = "Ann Canary"

PAIR = base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
CREDENTIALS = (KEY, SECRET, TOKEN, PASSWORD, PAIR)
# In the ways in which a body writes it, too.
PERSONAL = (PERSON, PERSON.replace(" ", "+"), PERSON.replace(" ", "%20"), EMAIL, EMAIL.replace("@", "%40"))


class Records(logging.Handler):
    """Keeps all that is logged, as text."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record: its message and whatever else it carries."""
        self.texts.append(f"{self.format(record)} {vars(record)}")


def found(error: BaseException | None, logged: list[str]) -> list[str]:
    """Return what an error and the log lines of a call show, with the place of each."""
    birds: tuple[str, ...] = CREDENTIALS + PERSONAL
    places = [("a log line", text, birds) for text in logged]
    if error is not None:
        places.append(("the traceback", "".join(traceback.format_exception(error)), birds))
        for each in _chain(error):
            name = type(each).__name__
            said = f"{each!s} {each!r} {each.args!r}"
            places.append((f"the text of {name}", said, birds))
            # A body belongs to its error, but not the key to the account.
            places.append((f"an attribute of {name}", " ".join(_held(each)), CREDENTIALS))
    return [f"{bird!r} in {place}" for place, text, sought in places for bird in sought if bird in text]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Give an error and all that it came from, suppressed or not."""
    pending: list[BaseException | None] = [error]
    met: list[BaseException] = []
    while pending:
        each = pending.pop()
        if each is not None and all(each is not other for other in met):
            met.append(each)
            pending += [each.__cause__, each.__context__]
            yield each


def _held(error: BaseException) -> Iterator[str]:
    yield repr(vars(error))
    for name in ("doc", "object", "content"):
        yield repr(getattr(error, name, ""))
    request = vars(error).get("request", vars(error).get("_request"))
    if isinstance(request, httpx.Request):
        yield f"{request.url} {request.headers.raw} {request.extensions}"
        yield repr(request.content if isinstance(request.stream, httpx.ByteStream) else request.stream)
    response = vars(error).get("response")
    if isinstance(response, httpx.Response):
        yield f"{response.headers.raw} {response.text}"
