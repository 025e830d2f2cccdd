"""What the package says: one line for each answer, and one for each kind of answer that is not as documented.

The environment variable ``AGENDUM_LOG`` (``debug``, ``info`` or ``warning``) prints it to standard error. Without it
the loggers ``agendum.http``, ``agendum.contract`` and ``agendum.budget`` are silent until a program gives them, or
``agendum``, or the root logger, a handler and a level.

No line holds a header, a query, a body or anything of them, nor a part of a path that may be personal.
"""

import logging
import os
import re
import threading
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from agendum_api.api import OPERATIONS

if TYPE_CHECKING:
    import httpx

VARIABLE = "AGENDUM_LOG"
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_HIDDEN = "*"
# A word such as `registration_created`, or an id. A token has letters and digits, a phone number has more digits, and
# an e-mail address or the name of a person has an `@`, a dot, a space or a capital.
_PLAIN = re.compile(r"(?:[a-z]{1,20}(?:[_-][a-z]{1,20}){0,3}|[0-9]{1,9})(?:\.json)?")
# Property names such as `_meta`, `totalCount`, `per-page` and `c_1234`; the keys of a free-form map may be anything.
_RUN = "(?:[A-Za-z]{1,20}[0-9]{0,2}|[0-9]{1,9})"
_PROPERTY = re.compile(f"_?{_RUN}(?:[_-]{_RUN}){{0,7}}")
_MOST_KINDS = 500

_root = logging.getLogger("agendum")
_http = logging.getLogger("agendum.http")
_contract = logging.getLogger("agendum.contract")
budget = logging.getLogger("agendum.budget")
_printer: logging.Handler | None = None
_kinds: set[tuple[str, str, str, str]] = set()
_configuring = threading.Lock()
_counting = threading.Lock()


class Violation(Protocol):
    """One place where an answer is not as documented."""

    @property
    def pointer(self) -> str:
        """Where it is, as a JSON pointer."""
        ...

    @property
    def expected(self) -> str:
        """What the OpenAPI document wants there."""
        ...

    @property
    def value(self) -> Any:
        """What is there."""
        ...


def configure(environ: Mapping[str, str] = os.environ) -> None:
    """Print what is logged to standard error if ``AGENDUM_LOG`` says so; done once when the package is first used.

    A value that is none of the three is a warning, not an error: it must not stop a program. Calling it again changes
    the level only.

    Args:
        environ: The environment variables.
    """
    global _printer  # noqa: PLW0603 - a process has one standard error
    wanted = environ.get(VARIABLE, "").strip().lower()
    if not wanted:
        return
    with _configuring:
        if _printer is None:
            _printer = logging.StreamHandler()
            _printer.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            _root.addHandler(_printer)
        _root.setLevel(_LEVELS.get(wanted, logging.WARNING))
    if wanted not in _LEVELS:
        _root.warning("%s must be one of %s, not %r", VARIABLE, ", ".join(_LEVELS), wanted[:20])


def answered(request: "httpx.Request", response: "httpx.Response", seconds: float, retries: int = 0) -> None:
    """Log an answer at DEBUG.

    Args:
        request: The request, of which the method and the path are shown.
        response: The answer, of which the status and the credits that are left are shown.
        seconds: How long it took.
        retries: How often the request was repeated.
    """
    # All that is done when nobody listens, which is nearly always.
    if not _http.isEnabledFor(logging.DEBUG):
        return
    left = _credits_left(response)
    fields = {**_call(request, seconds), "status": response.status_code, "credits_left": left, "retries": retries}
    _http.debug(
        "%s %s -> %d in %.1f ms%s%s",
        fields["method"],
        fields["path"],
        response.status_code,
        fields["milliseconds"],
        "" if left is None else f", credits left: {left}",
        f", retries: {retries}" if retries else "",
        extra=fields,
    )


def failed(request: "httpx.Request", error: BaseException, seconds: float, retries: int = 0) -> None:
    """Log a call that ended without an answer at DEBUG.

    Args:
        request: The request, of which the method and the path are shown.
        error: What happened, of which the class is shown.
        seconds: How long it took.
        retries: How often the request was repeated.
    """
    if not _http.isEnabledFor(logging.DEBUG):
        return
    fields = {**_call(request, seconds), "error": type(error).__name__, "retries": retries}
    _http.debug(
        "%s %s -> %s in %.1f ms%s",
        fields["method"],
        fields["path"],
        fields["error"],
        fields["milliseconds"],
        f", retries: {retries}" if retries else "",
        extra=fields,
    )


def odd(operation: str | None, violation: Violation) -> None:
    """Log a value that is not as documented, at WARNING and once for each kind in a process.

    A kind is the operation, the place in the answer (whichever item of a list it is), what was expected and the JSON
    type that was found. After 500 kinds, one last warning says that no more are logged.

    Args:
        operation: The operationId, or None.
        violation: Where it is, what was expected and what is there; of the last only the type is shown.
    """
    if not _contract.isEnabledFor(logging.WARNING):
        return
    kind = (operation or "", _place(violation.pointer), violation.expected, _json_type(violation.value))
    with _counting:
        if kind in _kinds or len(_kinds) > _MOST_KINDS:
            return
        _kinds.add(kind)
        is_last = len(_kinds) > _MOST_KINDS
    if is_last:
        _contract.warning("more than %d kinds of values were not as documented; no more are logged", _MOST_KINDS)
        return
    name, pointer, expected, found = kind
    _contract.warning(
        "%s: %s at %r is not as documented: expected %s",
        name or "an undocumented operation",
        found,
        pointer,
        expected,
        extra={"operation": operation, "pointer": pointer, "expected": expected, "found": found},
    )


def _call(request: "httpx.Request", seconds: float) -> dict[str, Any]:
    method = request.method.upper()
    return {
        "method": method if method in _METHODS else "<custom>",
        "path": _shown_path(request.url.path),
        "milliseconds": round(seconds * 1000, 1),
    }


def _shown_path(path: str) -> str:
    """Return a path in which what may be personal is a star."""
    words = _documented_words()
    return "/".join(each if each in words or _PLAIN.fullmatch(each) else _HIDDEN for each in path.split("/"))


@cache
def _documented_words() -> frozenset[str]:
    parts = {part for operation in OPERATIONS for part in operation.path.split("/")}
    return frozenset(part for part in parts if "{" not in part)


def _credits_left(response: "httpx.Response") -> int | None:
    # Only as a number: whatever else a server writes there is not for the log.
    value = response.headers.get("x-rate-limit-remaining", "")
    return int(value) if re.fullmatch("[0-9]{1,9}", value) else None


def _place(pointer: str) -> str:
    return "/".join(_step(each) for each in pointer.split("/"))


def _step(part: str) -> str:
    return part if not part or (_PROPERTY.fullmatch(part) and not part.isdigit()) else _HIDDEN


def _json_type(value: Any) -> str:
    if value is None:
        return "null"
    # In this order: True is an int.
    for kind, name in ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array")):
        if isinstance(value, kind):
            return name
    return "object" if isinstance(value, dict) else "nothing"


# Without a handler of its own the warnings of a library go to standard error.
_root.addHandler(logging.NullHandler())
configure()
