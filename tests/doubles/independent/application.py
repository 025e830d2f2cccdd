"""Finds out what a request is for, and lets it be answered, one at a time."""

import re
from typing import Any
from urllib.parse import unquote

from doubles.independent.eventify import access as app_access
from doubles.independent.eventify import refusals as app_refusals
from doubles.independent.eventify import routes as app_routes
from doubles.independent.exchange import Answer, Call, Function, Refused, Routes, World
from doubles.independent.swoogo import access, refusals, routes
from doubles.independent.swoogo.seed import seed

_TOKEN_PATHS = (routes.TOKEN_PATH, app_routes.TOKEN_PATH)


def _compiled(table: Routes) -> list[tuple[re.Pattern[str], dict[str, Function]]]:
    return [(re.compile("([^/]+)".join(map(re.escape, path.split("{}")))), methods) for path, methods in table.items()]


_ROUTES = [*_compiled(routes.ROUTES), *_compiled(app_routes.ROUTES)]


def filled(world: World) -> World:
    """Put into the world what is there before anybody calls."""
    call = Call(world, "GET", "/", {}, {}, b"")
    seed(call)
    app_routes.seed(call)
    return world


def answer(call: Call) -> Answer:
    """Answer a request, whatever it is."""
    with call.world.lock:
        try:
            given = _answer(call)
        except Refused as refused:
            given = refused.answer
        # They are on every answer of Swoogo's.
        headers = access.credit_headers(call) if _is_swoogo(call) else {}
    return given._replace(headers={**headers, **given.headers})


def _is_swoogo(call: Call) -> bool:
    return not call.path.startswith("/v4")


def _answer(call: Call) -> Answer:
    fitting = [(match, methods) for pattern, methods in _ROUTES if (match := pattern.fullmatch(call.path))]
    able = [(match, methods[call.method]) for match, methods in fitting if call.method in methods]
    if fitting and not able and call.choices.method_first:
        raise _wrong_method(call, list(fitting[0][1]))
    if call.path not in _TOKEN_PATHS:
        (access if _is_swoogo(call) else app_access).require_token(call)
    if not fitting:
        if _is_swoogo(call):
            raise refusals.refusal(call, 404, "Page not found.")
        raise app_refusals.missing(call, "page")
    if not able:
        raise _wrong_method(call, list(fitting[0][1]))
    match, function = able[0]
    if _is_swoogo(call):
        access.spend(call, is_list=function.__name__.startswith("list_"))
    return function(call, *map(unquote, match.groups()))


def _wrong_method(call: Call, methods: list[str]) -> Any:
    headers = {"Allow": ", ".join(methods)}
    if _is_swoogo(call):
        return refusals.refusal(call, 405, "Method Not Allowed.", **headers)
    return app_refusals.refusal(call, "method not allowed", 405, **headers)
