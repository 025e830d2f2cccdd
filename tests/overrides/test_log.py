"""What is logged: one line for each answer and each kind of odd value, and never anything personal or secret."""

import io
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from agendum import _log
from agendum_api.api import OPERATIONS

CANARIES = ("Canary7x9Token", "ann.canary@example.com", "Canary O'Hara", "c4n4ry" * 8, "+49 151 0canary")


class Odd(NamedTuple):
    """A place where an answer is not as documented."""

    pointer: str
    expected: str
    value: Any


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """Begin each test with nothing logged, and leave the loggers as they were."""
    monkeypatch.setattr(_log, "_kinds", set())
    monkeypatch.setattr(_log, "_printer", None)
    root = logging.getLogger("agendum")
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def debug(caplog):
    """Let everything be logged."""
    caplog.set_level(logging.DEBUG, logger="agendum")
    return caplog


def shown(caplog):
    """Return all that the records hold."""
    return caplog.text + repr([(vars(each), each.getMessage()) for each in caplog.records])


def property_names():
    """Return the names of all properties of the OpenAPI document that are not those of forms, and of custom fields."""
    text = Path(__file__).parents[2].joinpath("openapi.yaml").read_text(encoding="utf-8")
    schemas = yaml.load(text, Loader=yaml.CSafeLoader)["components"]["schemas"].values()
    named = sorted({name for schema in schemas for name in schema.get("properties", {}) if "[" not in name})
    assert 100 < len(named)
    return ["c_123456", "h_sessions", "sq_77", *named]


def exchange(method="GET", url="http://host/api/v1/sessions/5?fields=id", status=200, **headers):
    """Return a request and its answer."""
    request = httpx.Request(method, url)
    return request, httpx.Response(
        status, headers={k.replace("_", "-"): v for k, v in headers.items()}, request=request
    )


def test_an_answer(debug):
    """Breaks when the line or its fields lack what a maintainer looks for."""
    _log.answered(*exchange(x_rate_limit_remaining="1990"), 0.01234)
    assert ["GET /api/v1/sessions/5 -> 200 in 12.3 ms, credits left: 1990"] == debug.messages
    (record,) = debug.records
    assert ("agendum.http", logging.DEBUG) == (record.name, record.levelno)
    expected = ("GET", "/api/v1/sessions/5", 200, 12.3, 1990, 0)
    names = ("method", "path", "status", "milliseconds", "credits_left", "retries")
    assert expected == tuple(vars(record)[name] for name in names)


def test_an_answer_that_was_long_in_coming(debug):
    """Breaks when repeated calls cannot be told from others, or when a missing header is shown as one."""
    _log.answered(*exchange("POST", "http://host/v4/sessions", 503), 2.0, 2)
    assert ["POST /v4/sessions -> 503 in 2000.0 ms, retries: 2"] == debug.messages
    assert debug.records[0].credits_left is None


@pytest.mark.parametrize(("retries", "ending"), [(0, ""), (1, ", retries: 1")])
def test_no_answer(debug, retries, ending):
    """Breaks when a call without an answer is not in the log, or shows the message of its error."""
    request, _ = exchange("PUT")
    _log.failed(request, httpx.ConnectError("canary"), 0.5, retries)
    assert [f"PUT /api/v1/sessions/5 -> ConnectError in 500.0 ms{ending}"] == debug.messages
    (record,) = debug.records
    assert ("PUT", "ConnectError", 500.0, retries) == (
        record.method,
        record.error,
        record.milliseconds,
        record.retries,
    )
    assert "canary" not in shown(debug)


@pytest.mark.parametrize("level", [logging.INFO, logging.WARNING, logging.CRITICAL])
def test_nothing_is_worked_out_for_nobody(level, caplog):
    """Breaks when each call pays for a log that nobody reads."""
    caplog.set_level(level, logger="agendum")
    nothing: Any = None
    _log.answered(nothing, nothing, 0.0)
    _log.failed(nothing, nothing, 0.0)
    if level > logging.WARNING:
        _log.odd(None, nothing)
    assert [] == caplog.records


@pytest.mark.parametrize("canary", CANARIES)
def test_nothing_secret_or_personal_is_logged(debug, canary):
    """Breaks when a credential or a person can be read in a log that goes to a third party."""
    request = httpx.Request(
        "POST",
        httpx.URL(
            "http://host/", username=canary, password=canary, path=f"/api/v1/{canary}/sessions", params={canary: canary}
        ),
        headers={"authorization": "Bearer " + canary.replace(" ", ""), "cookie": canary},
        json={"password": canary},
    )
    response = httpx.Response(
        200, headers={"x-rate-limit-remaining": canary, "x-request-id": canary}, json={"email": canary}, request=request
    )
    error = type("Error", (Exception,), {})(canary)
    _log.answered(request, response, 0.1)
    _log.failed(request, error, 0.1)
    _log.odd("get_session", Odd(f"/items/3/custom_fields/{canary}", "a string", canary))
    _log.odd("get_session", Odd("/email", "a number", {"email": canary}))
    assert 4 == len(debug.records)
    assert canary.lower() not in shown(debug).lower()
    assert "canary" not in debug.text.lower()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/api/v1/registrants/5/trigger-email/registration_created", None),
        ("/api/v1/questions/77.json", None),
        ("/api/v1/tracks", None),
        ("/v4/myForms", None),
        ("/", None),
        ("/api/v1/a%40b.de", "/api/v1/*"),
        ("/api/v1/a%2540b.de", "/api/v1/*"),
        ("/api/v1/Ann", "/api/v1/*"),
        ("/api/v1/ann.smith", "/api/v1/*"),
        ("/api/v1/491510123456", "/api/v1/*"),
        ("/api/v1/0a1b2c3d", "/api/v1/*"),
        ("/api/v1/thisisnotawordbutatoken", "/api/v1/*"),
        ("/api/v1/x%0d%0aGET%20", "/api/v1/*"),
        ("/api/v1/sessions%2F5", "/api/v1/sessions/5"),
        ("/api/v1/\u0664", "/api/v1/*"),
    ],
)
def test_what_a_path_shows(path, expected, debug):
    """Breaks when a segment that may be personal is shown, or one that the document has is not."""
    _log.answered(*exchange(url=f"http://host{path}"), 0.0)
    assert (expected or path) == debug.records[0].path


@pytest.mark.parametrize("operation", [pytest.param(each, id=each.name) for each in OPERATIONS])
def test_documented_paths_are_shown(operation, debug):
    """Breaks when the path of a documented operation is not to be recognised in the log."""
    path = "/".join(
        "5" + part.partition("}")[2] if part.startswith("{") else part for part in operation.path.split("/")
    )
    _log.answered(*exchange(operation.method, f"http://host{path}"), 0.0)
    assert (operation.method, path) == (debug.records[0].method, debug.records[0].path)


@given(path=st.text())
def test_any_path_is_one_line(path):
    """Breaks when a path can write a line of its own into the log, or colors into a terminal."""
    line = _log._shown_path("/" + path)
    assert line.isascii()
    assert line.isprintable()


@pytest.mark.parametrize(("method", "expected"), [("get", "GET"), ("CANARY", "<custom>"), ("DELETE", "DELETE")])
def test_which_methods_are_shown(method, expected, debug):
    """Breaks when whatever a program passes as a method gets into the log."""
    _log.answered(*exchange(method), 0.0)
    assert expected == debug.records[0].method


@pytest.mark.parametrize("value", ["", "-1", "many", "1" * 10, "\u0664", "1\n2"])
def test_credits_that_are_no_number(value, debug):
    """Breaks when a header of a server gets into the log as it is."""
    request, _ = exchange()
    response = httpx.Response(200, headers=[(b"x-rate-limit-remaining", value.encode())])
    _log.answered(request, response, 0.0)
    assert debug.records[0].credits_left is None


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (None, "null"),
        (True, "boolean"),
        (1, "integer"),
        (1.5, "number"),
        ("canary", "string"),
        (["canary"], "array"),
        ({"canary": 1}, "object"),
        (..., "nothing"),
    ],
)
def test_an_odd_value(caplog, value, found):
    """Breaks when a warning does not say where and what was found, or shows the value itself."""
    _log.odd("list_sessions", Odd("/items/3/capacity", "an integer", value))
    expected = f"list_sessions: {found} at '/items/*/capacity' is not as documented: expected an integer"
    assert [expected] == caplog.messages
    (record,) = caplog.records
    assert ("agendum.contract", logging.WARNING) == (record.name, record.levelno)
    assert ("list_sessions", "/items/*/capacity", "an integer", found) == (
        record.operation,
        record.pointer,
        record.expected,
        record.found,
    )
    assert "canary" not in shown(caplog)


def test_documented_properties_are_shown(caplog):
    """Breaks when a warning does not name the property that it is about."""
    for name in property_names():
        _log._kinds.clear()
        _log.odd("get_session", Odd(f"/{name}", "anything", 1))
        assert f"/{name}" == caplog.records[-1].pointer


def test_an_odd_value_of_an_undocumented_operation(caplog):
    """Breaks when an answer without an operation is reported as one of nothing."""
    _log.odd(None, Odd("", "an object", []))
    expected = "an undocumented operation: array at '' is not as documented: expected an object"
    assert [expected] == caplog.messages


def test_each_kind_is_logged_once(caplog):
    """Breaks when each of 10,000 rows is a warning, or when a second kind is taken for the first."""
    for row in range(50):
        _log.odd("list_sessions", Odd(f"/items/{row}/capacity", "an integer", "5"))
    assert 1 == len(caplog.records)
    for other in (
        ("list_sessions", Odd("/items/0/capacity", "an integer", None)),
        ("list_sessions", Odd("/items/0/capacity", "a boolean", "5")),
        ("list_sessions", Odd("/items/0/name", "an integer", "5")),
        ("get_session", Odd("/items/0/capacity", "an integer", "5")),
    ):
        _log.odd(*other)
    assert 5 == len(caplog.records)


def test_the_kinds_that_are_remembered_are_bounded(caplog):
    """Breaks when a server that invents property names fills the memory, or the log."""
    for number in range(2000):
        _log.odd("get_session", Odd(f"/p_{number}", "nothing", 1))
    assert 501 == len(caplog.records) == len(_log._kinds)
    assert "more than 500 kinds of values were not as documented; no more are logged" == caplog.messages[-1]


def test_threads_log_a_kind_once(caplog):
    """Breaks when threads that meet the same odd value at the same time all report it."""
    go = threading.Barrier(8)

    def report():
        go.wait(10)
        for number in range(100):
            _log.odd("get_session", Odd(f"/p_{number}", "nothing", 1))

    threads = [threading.Thread(target=report) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(10)
    assert 100 == len(caplog.records)


@pytest.mark.parametrize(
    ("value", "level"), [("debug", logging.DEBUG), (" INFO ", logging.INFO), ("Warning", logging.WARNING)]
)
def test_the_variable_prints_to_standard_error(monkeypatch, value, level):
    """Breaks when ``AGENDUM_LOG`` is not heeded, or when it touches what other packages log."""
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    others = logging.getLogger().handlers[:], logging.getLogger().level
    for _ in range(2):
        _log.configure({"AGENDUM_LOG": value})
    for each in (logging.DEBUG, logging.INFO, logging.WARNING):
        logging.getLogger("agendum.http").log(each, "level %d", each)
    lines = sys.stderr.getvalue().splitlines()
    assert [f"level {each}" for each in (10, 20, 30) if each >= level] == [line[-8:] for line in lines]
    assert lines[-1].endswith(" WARNING agendum.http: level 30")
    assert others == (logging.getLogger().handlers, logging.getLogger().level)


@pytest.mark.parametrize("environ", [{}, {"AGENDUM_LOG": ""}, {"AGENDUM_LOG": " "}])
def test_without_the_variable_nothing_changes(environ):
    """Breaks when a library prints although nobody has asked for it."""
    root = logging.getLogger("agendum")
    before = root.handlers[:], root.level
    _log.configure(environ)
    assert before == (root.handlers, root.level)
    assert any(isinstance(each, logging.NullHandler) for each in root.handlers)


def test_a_value_that_is_none_of_the_three(monkeypatch):
    """Breaks when a typing error in a variable stops a program, or goes unnoticed."""
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    _log.configure({"AGENDUM_LOG": "verbose"})
    expected = "WARNING agendum: AGENDUM_LOG must be one of debug, info, warning, not 'verbose'"
    assert sys.stderr.getvalue().rstrip().endswith(expected)


@pytest.mark.parametrize(("value", "printed"), [(None, False), ("warning", True)])
def test_the_variable_is_read_when_the_package_is_used(value, printed):
    """Breaks when the variable is read too late, or when a warning is printed without it."""
    environ = {name: each for name, each in os.environ.items() if name != "AGENDUM_LOG"}
    if value:
        environ["AGENDUM_LOG"] = value
    code = "import logging, agendum._log; logging.getLogger('agendum.budget').warning('heard')"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environ)
    assert printed is ran.stderr.endswith("WARNING agendum.budget: heard\n")
    assert printed is bool(ran.stderr)
