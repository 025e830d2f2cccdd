import json
from types import SimpleNamespace

import httpx
import pytest

from agendum_contract.findings.redaction import Redactor
from agendum_contract.reports import har
from agendum_contract.reports.har import HarLog
from contract.findings.making import exchange, request, settings

_TEST = "server/test_lists.py::test_pages[list_sessions]"
# What HAR 1.2 requires, and of which kind it is.
_LOG = {"version": str, "creator": dict, "entries": list}
_ENTRY = {
    "startedDateTime": str,
    "time": (int, float),
    "request": dict,
    "response": dict,
    "cache": dict,
    "timings": dict,
}
_MESSAGE = {"httpVersion": str, "cookies": list, "headers": list, "headersSize": int, "bodySize": int}
_REQUEST = {**_MESSAGE, "method": str, "url": str, "queryString": list}
_RESPONSE = {**_MESSAGE, "status": int, "statusText": str, "content": dict, "redirectURL": str}
_CONTENT = {"size": int, "mimeType": str}
_POST = {"mimeType": str, "params": list, "text": str}
_TIMINGS = {"send": (int, float), "wait": (int, float), "receive": (int, float)}


@pytest.fixture
def log():
    """One that has heard nothing yet."""
    return HarLog(settings())


def _heard(log, name="get_session", response=None, *, test=_TEST, error="", **parts):
    ids = {"session_id": 7} if name == "get_session" else {}
    sent = request(name, ids=ids, **parts)
    answer = httpx.Response(200, json={"id": 7}) if response is None and not error else response
    log(exchange(sent, answer, test=test, error=error))


def _entries(log):
    return json.loads(log.har("0.1.0"))["log"]["entries"]


def _require(value, fields):
    for name, kind in fields.items():
        assert isinstance(value.get(name), kind), (name, value)


def test_a_log_is_har(log):
    """A browser would refuse to open it."""
    _heard(log, params={"fields": "id,name"}, headers={"Authorization": "Bearer tok-1"})
    _heard(log, "create_session", json={"name": "Opening"})
    _heard(log, error="ConnectError: refused")
    found = json.loads(log.har("0.1.0"))["log"]
    _require(found, _LOG)
    assert ("1.2", {"name": "agendum-contract", "version": "0.1.0"}) == (found["version"], found["creator"])
    assert 3 == len(found["entries"])
    for entry in found["entries"]:
        _require(entry, _ENTRY)
        _require(entry["request"], _REQUEST)
        _require(entry["response"], _RESPONSE)
        _require(entry["response"]["content"], _CONTENT)
        _require(entry["timings"], _TIMINGS)
        for pair in (*entry["request"]["headers"], *entry["request"]["queryString"], *entry["response"]["headers"]):
            _require(pair, {"name": str, "value": str})
    _require(found["entries"][1]["request"]["postData"], _POST)


def test_an_entry_tells_what_went_over_the_wire(log):
    """Nobody could see from it what was asked and what came."""
    _heard(log, params={"fields": "id,name"})
    (entry,) = _entries(log)
    asked = entry["request"]
    assert ("GET", "http://127.0.0.1:1/api/v1/sessions/7?fields=id%2Cname") == (asked["method"], asked["url"])
    assert [{"name": "fields", "value": "id,name"}] == asked["queryString"]
    assert '{"id": 7}' == entry["response"]["content"]["text"]
    assert (200, "OK") == (entry["response"]["status"], entry["response"]["statusText"])
    assert "1970-01-01T00:00:00.000+00:00" == entry["startedDateTime"]
    assert f"get_session, {_TEST}" == entry["comment"]


def test_the_first_of_a_kind_is_kept(log):
    """The log of a run with ten thousand requests could be opened by nobody."""
    for _ in range(5):
        _heard(log)
    _heard(log, response=httpx.Response(404, json={}))
    _heard(log, test="server/test_reads.py::test_one")
    assert [(200, "get_session"), (404, "get_session"), (200, "get_session")] == [
        (each["response"]["status"], each["comment"].partition(",")[0]) for each in _entries(log)
    ]


def test_all_of_a_failing_test_is_kept(log):
    """What led to the failure would be missing."""
    for _ in range(5):
        _heard(log)
    log.failed(_TEST)
    log.failed(_TEST)
    assert 5 == len(_entries(log))


def test_only_the_last_of_a_long_test_are_kept(log):
    """One test with a thousand generated requests would push all others out."""
    for number in range(100):
        _heard(log, params={"page": number})
    log.failed(_TEST)
    kept = [each["request"]["url"].rpartition("=")[2] for each in _entries(log)]
    assert ["0", *map(str, range(80, 100))] == kept


def test_what_another_test_did_is_not_kept(log):
    """A failure would be told with the requests of the test before it."""
    for _ in range(3):
        _heard(log)
    _heard(log, test="server/test_lists.py::test_other")
    log.failed("server/test_lists.py::test_other")
    log.failed(_TEST)
    assert 2 == len(_entries(log))


def test_pytest_tells_which_tests_fail(log):
    """Nothing would be kept, or what a test of the same name did for another operation."""
    log.pytest_runtest_logstart(_TEST)
    for _ in range(3):
        _heard(log)
    log.pytest_runtest_logreport(SimpleNamespace(nodeid=_TEST, failed=False))
    assert 1 == len(_entries(log))
    log.pytest_runtest_logstart(_TEST)
    _heard(log)
    log.pytest_runtest_logreport(SimpleNamespace(nodeid=_TEST, failed=True))
    assert 2 == len(_entries(log))


def test_a_log_has_an_end(log, monkeypatch):
    """A run with many failures would fill the memory and the disk."""
    monkeypatch.setattr(har, "_MOST", 3)
    for number in range(10):
        _heard(log, response=httpx.Response(200 + number, json={}))
    assert 3 == len(_entries(log))
    assert "at most 3." in json.loads(log.har("0.1.0"))["log"]["comment"]


def test_a_long_body_is_cut(log):
    """One answer could be larger than all the rest."""
    _heard(log, response=httpx.Response(200, json=["name"] * 10_000))
    (entry,) = _entries(log)
    assert entry["response"]["content"]["text"].endswith(" ...")
    assert 20_004 == len(entry["response"]["content"]["text"])
    assert 70_001 == entry["response"]["content"]["size"]


def test_a_long_value_is_told_by_its_length(log):
    """A second would go by for each of them, and half of a secret could stay where it is cut."""
    long = {"name": "é" * 1_001, "x" * 1_001: ["y" * 1_000], "count": 1}
    _heard(log, "create_session", httpx.Response(200, json=long), data={"name": "a" * 1_001, "b" * 1_001: "c"})
    _heard(log, "create_session", httpx.Response(201, text="z" * 20_001))
    one, other = _entries(log)
    assert {"name": "[1,001 characters]", "[1,001 characters]": ["[hidden]"], "count": 1} == {
        name: ["[hidden]"] if isinstance(each, list) else each
        for name, each in json.loads(one["response"]["content"]["text"]).items()
    }
    assert "name=[1,001 characters]&[1,001 characters]=c" == one["request"]["postData"]["text"]
    assert "[20,001 characters]" == other["response"]["content"]["text"]


def test_a_request_without_an_answer_is_kept(log):
    """The one request that matters would be missing."""
    _heard(log, error="ConnectError: Connection refused")
    (entry,) = _entries(log)
    assert (0, "ConnectError: Connection refused") == (entry["response"]["status"], entry["response"]["_error"])


def test_credentials_have_names_in_place_of_values(log):
    """Who gets the log could use the account."""
    token = httpx.Response(200, json={"access_token": "tok-9zq", "expires_at": "2999-01-01 00:00:00"})
    basic = {"Authorization": "Basic a3ZxLWtleS8xOnp4OnNlYytyZXQ="}
    _heard(log, "create_token", token, headers=basic, data={"grant_type": "client_credentials"})
    _heard(log, headers={"Authorization": "Bearer tok-9zq", "X-Secret": "zx:sec+ret"})
    session = httpx.Response(200, json={"session_token": "ses-4kw"})
    _heard(log, "generate_token", session, json={"email": "zoltan@quux.io", "password": "pw&zq 9"})
    _heard(log, "list_schedule", headers={"Session-Token": "ses-4kw"}, params={"token": "tok-9zq", "a": "pw&zq 9"})
    text = log.har("0.1.0")
    for secret in ("tok-9zq", "ses-4kw", "kvq-key", "sec+ret", "zoltan", "pw&zq", "a3Zx"):
        assert secret not in text
    given = [
        header["value"]
        for each in _entries(log)
        for header in each["request"]["headers"]
        if header["name"] in ("Authorization", "Session-Token")
    ]
    assert ["Basic [secret]", "Bearer $SWOOGO_TOKEN", "$EVENTIFY_SESSION_TOKEN"] == given
    assert [{"name": "token", "value": "[secret]"}, {"name": "a", "value": "$EVENTIFY_PASSWORD"}] == _entries(log)[3][
        "request"
    ]["queryString"]


def test_headers_that_may_tell_of_somebody_are_left_out(log):
    """A cookie or a header of a proxy could open a door, or tell who asks."""
    answer = httpx.Response(200, json={}, headers={"Set-Cookie": "session", "X-Rate-Limit-Limit": "100"})
    _heard(log, response=answer, headers={"Cookie": "session", "Authorization": "Bearer wrong", "Accept": "a/b"})
    (entry,) = _entries(log)
    assert ["accept", "Authorization"] == [
        each["name"] for each in entry["request"]["headers"] if each["name"] != "user-agent"
    ]
    assert {"content-length", "content-type", "x-rate-limit-limit"} == {
        each["name"] for each in entry["response"]["headers"]
    }


def test_a_token_that_was_made_up_is_shown(log):
    """A failure with a wrong token could not be understood."""
    _heard(log, headers={"Authorization": "Bearer wrong-token"})
    (entry,) = _entries(log)
    assert {"name": "Authorization", "value": "Bearer wrong-token"} in entry["request"]["headers"]


def test_personal_data_is_hidden(log):
    """Who gets the log could write to everybody who takes part."""
    person = {"id": 7, "first_name": "Quimby", "email": "quimby@wexford.io", "bio": "zither"}
    ids = {"registrant_id": 7}
    answer = httpx.Response(200, json=person, headers={"X-Rate-Limit-Reset": "quimby@wexford.io"})
    log(exchange(request("get_registrant", ids=ids), answer, test=_TEST))
    form = {"first_name": "Quimby", "email": "quimby@wexford.io", "event_id": "1"}
    log(
        exchange(
            request("update_registrant", ids=ids, data=form), httpx.Response(200, text="Quimby zither"), test=_TEST
        )
    )
    _heard(log, params={"search": "email=quimby@wexford.io"})
    log(exchange(httpx.Request("GET", "http://127.0.0.1:1/of/Quimby"), httpx.Response(404, text=""), test=_TEST))
    text = log.har("0.1.0")
    for value in ("Quimby", "quimby", "wexford", "zither"):
        assert value not in text
    entries = _entries(log)
    assert "first_name=[hidden]&email=[hidden]&event_id=1" == entries[1]["request"]["postData"]["text"]
    assert "http://127.0.0.1:1/of/hidden" == entries[3]["request"]["url"]
    assert f"no operation, {_TEST}" == entries[3]["comment"]


def test_what_the_suite_made_up_is_shown(log):
    """A log in which everything is hidden explains nothing."""
    ours = {"first_name": "Minagata", "email": "minagata@example.com"}
    _heard(log, "create_registrant", httpx.Response(200, json={"id": 1, **ours}), data=ours)
    (entry,) = _entries(log)
    assert "first_name=Minagata&email=minagata%40example.com" == entry["request"]["postData"]["text"]
    assert {"id": 1, **ours} == json.loads(entry["response"]["content"]["text"])


def test_a_redactor_that_others_tell_is_told_nothing(log):
    """What is heard twice would cost twice the time and the memory."""
    redactor = Redactor(settings())
    heard = []
    redactor.hear = heard.append
    _heard(HarLog(settings(), redactor))
    assert [] == heard


def test_odd_bytes_are_no_end(log):
    """One answer that is no text would cost the whole log."""
    _heard(log, response=httpx.Response(200, content=b"\xff\x00", headers={"content-type": "text/plain"}))
    _heard(log, response=httpx.Response(201, content=b'{"name": "\\ud800"}'))
    _heard(log, "create_session", content=b"", test="")
    entries = _entries(log)
    assert 3 == len(entries)
    assert "create_session, before the first test" == entries[2]["comment"]
    assert "x-unknown" == entries[1]["response"]["content"]["mimeType"]
    log.har("0.1.0").encode()
