import base64
import json
from urllib.parse import quote, quote_plus

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.document import operations
from agendum_contract.findings import redaction
from agendum_contract.findings.redaction import Redactor
from contract.findings.making import exchange, request, settings

_GET = operations()["get_session"]


@pytest.fixture
def redactor():
    """One that has heard nothing yet."""
    return Redactor(settings())


def _heard(redactor, name, response=None, **parts):
    asked = request(name, **parts)
    redactor.hear(exchange(asked, response))
    return asked


@pytest.mark.parametrize(
    ("secret", "name"),
    [
        ("kvq-key/1", "SWOOGO_CONSUMER_KEY"),
        ("zx:sec+ret", "SWOOGO_CONSUMER_SECRET"),
        ("zoltan@quux.io", "EVENTIFY_EMAIL"),
        ("pw&zq 9", "EVENTIFY_PASSWORD"),
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        str,
        quote,
        lambda text: quote(text, safe=""),
        quote_plus,
        lambda text: text.replace("&", "&amp;"),
        lambda text: json.dumps(text).replace("/", r"\/")[1:-1],
        lambda text: base64.b64encode(text.encode()).decode(),
    ],
    ids=["plain", "path", "escaped", "form", "markup", "json", "base64"],
)
def test_credentials_are_named(redactor, secret, name, form):
    """A credential that a server repeats would be in a report, in one way of writing it or another."""
    assert f"session ${name} session" == redactor.text(f"session {form(secret)} session")


def test_a_pair_is_a_secret(redactor):
    """The header of a token request, which a server may print, has both credentials in it."""
    for pair in ("kvq-key/1:zx:sec+ret", f"{quote('kvq-key/1', safe='')}:{quote('zx:sec+ret', safe='')}"):
        header = base64.b64encode(pair.encode()).decode()
        assert "Basic [secret]" == redactor.text(f"Basic {header}")


@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("create_token", {"access_token": "3q9zz"}, "$SWOOGO_TOKEN"),
        ("generate_token", {"session_token": "3q9zz"}, "$EVENTIFY_SESSION_TOKEN"),
    ],
)
def test_tokens_are_named(redactor, name, body, expected):
    """A token that was handed out would be in a report."""
    _heard(redactor, name, httpx.Response(200, json=body))
    assert f"session {expected}" == redactor.text("session 3q9zz")


@pytest.mark.parametrize(
    "response", [httpx.Response(200, json=[1]), httpx.Response(200, text="x"), httpx.Response(200, json={}), None]
)
def test_a_token_may_not_come(redactor, response):
    """A server that answers a token request with anything else would end the run."""
    _heard(redactor, "create_token", response)
    assert "session" == redactor.text("session")


def test_a_token_that_was_there_before(redactor):
    """The first token is handed out before the first test, and would be in a report."""
    _heard(redactor, "get_session", headers={"Authorization": "Bearer 3q9zz"})
    _heard(redactor, "list_schedule", headers={"Session-Token": "4q9zz"})
    assert "$SWOOGO_TOKEN $EVENTIFY_SESSION_TOKEN" == redactor.text("3q9zz 4q9zz")


def test_a_wrong_token_is_no_secret(redactor):
    """A report would not say with which token a request was let in."""
    _heard(redactor, "get_session", headers={"Authorization": "Bearer never-handed-out"})
    assert "never-handed-out" == redactor.text("never-handed-out")


def test_a_word_of_everybodys_is_no_secret():
    """With the key `contract`, that word would be hidden wherever it stands."""
    assert "a contract" == Redactor(settings(consumer_key="contract")).text("a contract")


def test_a_secret_of_common_words_is_one():
    """A password that is made of words would be in a report."""
    assert "$EVENTIFY_PASSWORD" == Redactor(settings(password="session-event-2026")).text("session-event-2026")


def test_what_was_sent_is_shown(redactor):
    """A report would not show that what came is what was sent."""
    _heard(
        redactor,
        "create_session",
        httpx.Response(200, json={"id": 1, "name": "Zither"}),
        content=b"name=Zither+Night&capacity=2000000123",
    )
    assert "Zither Night 2000000123" == redactor.text("Zither Night 2000000123")


def test_what_came_first_is_not_shown(redactor):
    """A name that was read from a list, and then searched for, would be taken for the suite's own."""
    _heard(redactor, "list_registrants", httpx.Response(200, json={"items": [{"first_name": "Quimby"}]}))
    _heard(redactor, "list_registrants", params={"search": "first_name=Quimby"})
    assert "first_name …" == redactor.text("first_name Quimby")
    assert not redactor.is_ours("Quimby")


def test_credentials_are_not_the_suites_words(redactor):
    """The address of a user would be shown, because she asked for a token with it."""
    _heard(redactor, "generate_token", json={"email": "zoltan@quux.io", "password": "pw&zq 9"})
    assert "…" == redactor.text("zoltan")


def test_a_name_in_an_answer_is_read_as_it_is(redactor):
    """A letter that JSON escapes would part a name, and the suite's own would not be known again."""
    _heard(redactor, "create_session", json={"name": "Zitheröl"})
    assert "Zitheröl" == redactor.text("Zitheröl")


def test_records_are_shown_by_what_they_are(redactor):
    """Ids, dates and enumerations would be hidden, or the data of people shown."""
    _heard(redactor, "create_session", content=b"name=Zither")
    value = {
        "id": 1234567890,
        "date": "2026-06-15",
        "start_time": "10:15:00",
        "created_at": "2026-06-15 10:15:00",
        "name": "Zither Quimby",
        "session_status": "approved",
        "capacity": None,
        "locked_when_saved": True,
        "description": "",
        "phone": 2125550187,
        "birth_date": "1980-01-01",
        "first_name": "Event",
        "last_name": "Zither",
        "access_token": "3q9zz",
        "ext_token": None,
        "speakers": [{"id": 7, "name": "Event Group", "registration_status": "confirmed"}],
        "ada@corp.io": 1,
    }
    expected = {
        **value,
        "name": "Zither …",
        "phone": "[hidden]",
        "birth_date": "[hidden]",
        "first_name": "[hidden]",
        "access_token": "[secret]",
        "speakers": [{"id": 7, "name": "[hidden]", "registration_status": "confirmed"}],
        "…": 1,
    }
    del expected["ada@corp.io"]
    assert expected == redactor.value(value, _GET)


def test_records_of_people_are_shown_by_what_they_are(redactor):
    """The free text of a registrant would be shown, because it is made of common words."""
    value = {"id": 1, "c_1": "an event", "registration_status": "confirmed"}
    assert {**value, "c_1": "[hidden]"} == redactor.value(value, operations()["get_registrant"])
    assert value == redactor.value(value)


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx.Response(404, json={"message": "Quimby is not found."}), '404 {"message": "… is not found."}'),
        (httpx.Response(200, html="<p>Quimby\n has a session</p>"), "200 text/html: <p>… has a session</p>"),
        (httpx.Response(200, content=b"session"), "200 no media type: session"),
        (httpx.Response(204), "204 an empty body"),
        (httpx.Response(200, text="x-quimby", headers={"content-type": "text/quimby"}), "200 text/…: …"),
        (httpx.Response(200, content=b"[" * 100_000), "200 no media type: "),
    ],
)
def test_an_answer_in_a_line(redactor, response, expected):
    """A report would not say what came, or would say too much."""
    found = redactor.answer(response, _GET)
    assert expected == found if len(found) < 600 else found.startswith(expected)


def test_a_long_answer_is_cut(redactor):
    """A list of hundreds of records would drown the report."""
    assert redactor.answer(httpx.Response(200, json=[1] * 1_000), longest=20) == "200 [1, 1, 1, 1, 1, 1, 1 ..."
    assert len(redactor.text("a session " * 10_000)) < 5_000


def test_long_runs_are_read_on_the_way(redactor, monkeypatch):
    """A run of many hours would keep every answer in memory."""
    monkeypatch.setattr(redaction, "_MOST", 10)
    for number in range(20):
        _heard(redactor, "create_session", content=f"name=Zither{number}".encode())
    assert 0 == len(redactor._heard)
    assert "Zither19" == redactor.text("Zither19")


@given(
    before=st.text(),
    after=st.text(),
    secret=st.text(st.characters(codec="utf-8"), min_size=4).filter(lambda text: not text.isspace()),
)
def test_no_secret_is_shown(before, after, secret):
    """Whatever stands around a secret, and whatever it is, it would be in a report."""
    redactor = Redactor(settings(password=f"{secret}\x01{secret}"))
    assert f"{secret}\x01{secret}" not in redactor.text(f"{before}{secret}\x01{secret}{after}")
