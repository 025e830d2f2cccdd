"""Takes out of what is shown everything that opens a door or tells who somebody is.

What a server sent is shown where it cannot be anybody's: ids and other numbers, dates, values of enumerations, and
words that the document or the suite itself uses. What the suite made up is shown, too. The credentials, and every token
that was handed out, have names in place of their values, which can be used in a shell.
"""

import base64
import html
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import quote, quote_plus, unquote_plus

import httpx

from agendum_contract.document import Operation
from agendum_contract.exchanges import Exchange
from agendum_contract.findings import personal, words
from agendum_contract.settings import Settings

SECRET, HIDDEN = "[secret]", "[hidden]"
KEY, KEY_SECRET, EMAIL, PASSWORD = (
    "SWOOGO_CONSUMER_KEY",
    "SWOOGO_CONSUMER_SECRET",
    "EVENTIFY_EMAIL",
    "EVENTIFY_PASSWORD",
)
TOKENS = {"swoogo": "SWOOGO_TOKEN", "eventify": "EVENTIFY_SESSION_TOKEN"}
_TOKEN_OPERATIONS = ("create_token", "generate_token")
_TOKEN_FIELDS = ("access_token", "session_token")
# What is kept of a run before it is read, in bytes: most runs find nothing, and it is never read.
_MOST = 16_000_000
_LONGEST = 4_000
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?|\d\d:\d\d(?::\d\d)?")


class Piece(NamedTuple):
    """A part of a text.

    Attributes:
        text: The part.
        variable: For a secret, the name of the variable that holds it, or ``[secret]``; empty for all else.
        is_plain: Whether it stands there as it is, and not escaped.
    """

    text: str
    variable: str = ""
    is_plain: bool = True

    @property
    def is_secret(self) -> bool:
        """Whether it may not be shown."""
        return bool(self.variable)

    @property
    def shown(self) -> str:
        """What a secret is shown as."""
        return SECRET if self.variable == SECRET else f"${self.variable}"


class Redactor:
    """Knows what may be shown of a run.

    Args:
        settings: What the run was told, credentials included.
    """

    def __init__(self, settings: Settings) -> None:
        self._given = [
            (settings.consumer_secret, KEY_SECRET),
            (settings.consumer_key, KEY),
            (settings.password, PASSWORD),
            (settings.email, EMAIL),
            (settings.session_token, TOKENS["eventify"]),
        ]
        self._pair = (settings.consumer_key, settings.consumer_secret)
        self._secrets: dict[str, str] = {}
        self._plain_secrets: set[str] = set()
        self._pattern = re.compile(r"(?!)")
        self._sent = {""}
        self._used: list[tuple[str, str]] = []
        self._heard: list[tuple[bool, bytes]] = []
        self._size = 0
        self._ours: set[str] = set()
        self._theirs: set[str] = set()

    def hear(self, exchange: Exchange) -> None:
        """Learn the tokens, and the words that the suite was the first to use."""
        request, response = exchange.request, exchange.response
        is_token = exchange.operation in _TOKEN_OPERATIONS
        if not is_token:
            # What was asked with credentials in it is not what the suite made up.
            self._keep(True, request.url.raw_path + b" " + request.content)
        sent = _token_of(request)
        if sent not in self._sent:
            # The first was handed out before anybody listened.
            self._sent.add(sent)
            self._used.append((sent, TOKENS[exchange.vendor]))
        if response is not None:
            if is_token:
                self._given += [(token, TOKENS[exchange.vendor]) for token in _tokens(response)]
            self._keep(False, response.content)

    def _keep(self, is_ours: bool, content: bytes) -> None:  # noqa: FBT001 - private
        self._heard.append((is_ours, content))
        self._size += len(content)
        if self._size > _MOST:
            self._learn()

    def _learn(self) -> None:
        """Read what was heard since the last time."""
        for is_ours, content in self._heard:
            text = content.decode("utf-8", "replace")
            found = set(words.split(_unescaped(unquote_plus(text) if is_ours else text)))
            # Whoever was the first has made it up.
            (self._ours if is_ours else self._theirs).update(found - (self._theirs if is_ours else self._ours))
        self._heard, self._size = [], 0
        if self._given or self._used:
            self._learn_secrets()

    def _learn_secrets(self) -> None:
        # A wrong token that a test has made up has words in it.
        self._given += [(value, name) for value, name in self._used if not words.are_known(value, ())]
        for value, name in self._given:
            # What is a word of everybody's cannot be told from that word, and tells nobody anything.
            if value and value.casefold() not in words.vocabulary():
                self._plain_secrets.add(value)
                for form in _forms(value):
                    self._secrets.setdefault(form, name)
        if all(self._pair):
            for pair in (self._pair, [quote(each, safe="") for each in self._pair]):
                self._secrets.setdefault(base64.b64encode(":".join(pair).encode()).decode(), SECRET)
        self._given, self._used = [], []
        longest_first = sorted(self._secrets, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)) or "(?!)")

    def text(self, text: str) -> str:
        """Return a text without what may not be shown."""
        shown = "".join(
            each.shown if each.is_secret else words.shown(each.text, self._ours) for each in self.pieces(text)
        )
        return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]} ..."

    def pieces(self, text: str) -> Iterator[Piece]:
        """Yield the parts of a text: secrets, and what stands between them."""
        self._learn()
        start = 0
        for match in self._pattern.finditer(text):
            yield Piece(text[start : match.start()])
            yield Piece(match[0], self._secrets[match[0]], is_plain=match[0] in self._plain_secrets)
            start = match.end()
        yield Piece(text[start:])

    def is_ours(self, text: str) -> bool:
        """Whether a text may be shown whole: the suite was the first to use its words, or anybody could use them."""
        self._learn()
        if words.are_among(text, self._ours):
            return True
        return not personal.looks_personal(text) and words.are_known(text, self._ours)

    def value(self, value: Any, operation: Operation | None = None) -> Any:
        """Return a JSON value without what may not be shown.

        Args:
            value: The value.
            operation: The operation that it is an answer to or the body of.
        """
        self._learn()
        is_of_people = operation is not None and personal.is_of_people(operation.tag)
        return self._value(value, operation.name if operation else "", is_theirs=is_of_people)

    def _value(self, value: Any, operation: str, *, is_theirs: bool, is_personal: bool = False) -> Any:
        if isinstance(value, dict):
            return {
                self.text(name): SECRET
                if personal.is_secret(name, operation) and inner not in (None, "")
                else self._value(
                    inner,
                    operation,
                    is_theirs=is_theirs or personal.holds_people(name),
                    is_personal=is_personal or personal.is_personal(name),
                )
                for name, inner in value.items()
            }
        if isinstance(value, list):
            return [self._value(each, operation, is_theirs=is_theirs, is_personal=is_personal) for each in value]
        return self._plain(value, is_theirs=is_theirs, is_personal=is_personal)

    def _plain(self, value: Any, *, is_theirs: bool, is_personal: bool) -> Any:
        if value in (None, "") or isinstance(value, bool):
            return value
        if is_personal:
            return value if words.are_among(str(value), self._ours) else HIDDEN
        if isinstance(value, int | float) or _MOMENT.fullmatch(value) or value in words.enumerated():
            return value
        if is_theirs and not words.are_among(value, self._ours):
            return HIDDEN
        return self.text(value)

    def answer(self, response: httpx.Response, operation: Operation | None = None, *, longest: int = 600) -> str:
        """Return the status and the body of an answer in a line, without what may not be shown.

        Args:
            response: The answer.
            operation: The operation that was called.
            longest: The most characters of the body that are shown.
        """
        try:
            body = json.dumps(self.value(response.json(), operation), ensure_ascii=False)
        except (ValueError, RecursionError):
            media_type = response.headers.get("content-type", "").partition(";")[0].strip()
            body = " ".join(self.text(response.text).split())
            body = f"{self.text(media_type) or 'no media type'}: {body}" if body else "an empty body"
        return f"{response.status_code} {body if len(body) <= longest else body[:longest] + ' ...'}"


def _unescaped(text: str) -> str:
    r"""Return JSON with its letters as they are: ``\u00e9`` would be taken for the word of a backslash."""
    if "\\u" not in text:
        return text
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)


def _tokens(response: httpx.Response) -> Iterator[str]:
    try:
        body = response.json()
    except ValueError:
        return
    for name in _TOKEN_FIELDS if isinstance(body, dict) else ():
        if isinstance(body.get(name), str):
            yield body[name]


def _token_of(request: httpx.Request) -> str:
    """Return the token that a request was made with; empty where it has none."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    sent: str = request.headers.get("session-token", "")
    return value if scheme.lower() == "bearer" else sent


def _forms(secret: str) -> Iterator[str]:
    """Yield a secret in every form in which a text may have it."""
    yield secret
    yield quote(secret, safe="")
    yield quote(quote(secret, safe=""), safe="")
    yield quote_plus(secret)
    yield html.escape(secret)
    yield repr(secret)[1:-1]
    for in_json in (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]):
        yield in_json
        yield in_json.replace("/", r"\/")
    yield base64.b64encode(secret.encode()).decode()
