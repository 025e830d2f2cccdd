"""Ways to break the client, for a run of the suite that has to notice.

A run loads this module as a pytest plugin (``PYTEST_PLUGINS``) and takes the name of the breakage from the environment.
"""

import os
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

import httpx

from agendum import _answers, _arguments, _auth, _calls, _forms, _http, _pages

VARIABLE = "AGENDUM_BREAKAGE"


def drop_the_authorization() -> None:
    """Send no token at all."""
    _auth.TokenAuth._signed = lambda _self, request, _token: request


def encode_custom_fields_as_repr() -> None:
    """Send nested values as Python shows them."""
    _forms.encode = _http._forms.encode = lambda data: urlencode({name: _flat(value) for name, value in data.items()})


def _flat(value: Any) -> str:
    return repr(dict(value)) if isinstance(value, Mapping) else _forms._scalar(value, "")


def send_booleans_as_words() -> None:
    """Send ``true`` and ``false``."""
    scalar = _forms._scalar
    _forms._scalar = lambda value, key: str(value).lower() if isinstance(value, bool) else scalar(value, key)


def drop_a_field() -> None:
    """Lose one field on the way."""
    encode = _forms.encode
    _forms.encode = lambda data: encode({name: value for name, value in data.items() if name != "capacity"})


def declare_another_content_type() -> None:
    """Declare a form to be something else."""
    _on_build(lambda request: request.headers.update({"content-type": "text/plain"} if request.content else {}))


def call_another_path() -> None:
    """Leave a part of the path out."""

    def change(request: httpx.Request) -> None:
        request.url = request.url.copy_with(path=request.url.path.replace("/session.json", "/session"))

    _on_build(change)


def never_renew() -> None:
    """Take the first 401 for the last word."""
    _auth.TokenAuth._may_be_rejected = lambda _self, _request, _response: False


def mix_up_two_arguments() -> None:
    """Let the methods take one field for another."""
    names = {"admin_short_name": "badge_name", "badge_name": "admin_short_name"}
    body = _arguments.body
    _calls._arguments.body = lambda model, values: body(model, {names.get(key, key): values[key] for key in values})


def lose_a_parameter() -> None:
    """Let the methods forget a parameter of the query."""
    query = _arguments.query
    _calls._arguments.query = lambda arguments: query({key: arguments[key] for key in arguments if key != "expand"})


def hide_what_is_odd() -> None:
    """Read odd values without a word."""
    _answers.Reading.violations = ()


def ask_for_the_first_page_again() -> None:
    """Walk on the spot."""
    _pages.Walk.next = lambda self: None if self._done else {**self._arguments, "page": 1}


def _on_build(change: Callable[[httpx.Request], None]) -> None:
    build = _http._Seams.build_request

    def build_request(self: Any, *args: Any, **kwargs: Any) -> httpx.Request:
        request = build(self, *args, **kwargs)
        change(request)
        return request

    _http._Seams.build_request = build_request


BREAKAGES = {
    each.__name__: each
    for each in (
        drop_the_authorization,
        encode_custom_fields_as_repr,
        send_booleans_as_words,
        drop_a_field,
        declare_another_content_type,
        call_another_path,
        never_renew,
        mix_up_two_arguments,
        lose_a_parameter,
        hide_what_is_odd,
        ask_for_the_first_page_again,
    )
}

if VARIABLE in os.environ:
    BREAKAGES[os.environ[VARIABLE]]()
