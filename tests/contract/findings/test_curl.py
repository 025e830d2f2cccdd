import subprocess

import httpx
import pytest

from agendum_contract import known
from agendum_contract.document import operations
from agendum_contract.findings import curl
from agendum_contract.findings.redaction import Redactor
from agendum_contract.preparation import prepared
from agendum_contract.samples import ODD_TEXTS, small_call
from agendum_contract.settings import Settings
from agendum_emulator import Settings as EmulatorSettings
from agendum_emulator import create_app
from contract.findings.making import exchange, request, settings
from doubles.serving import serve

_FORM = {"content-type": "application/x-www-form-urlencoded"}


def _line(asked, **given):
    redactor = Redactor(settings(**given))
    redactor.hear(exchange(asked))
    return curl.line(asked, redactor)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (
            request("get_session", ids={"session_id": 5}, headers={"authorization": "Bearer 3q9zz"}),
            'curl -gsSi --path-as-is http://127.0.0.1:1/api/v1/sessions/5 -H "Authorization: Bearer $SWOOGO_TOKEN"',
        ),
        (
            request("list_schedule", params={"eventid": 1}, headers={"session-token": "3q9zz"}),
            (
                "curl -gsSi --path-as-is 'http://127.0.0.1:1/v4/sessions?eventid=1' "
                '-H "Session-Token: $EVENTIFY_SESSION_TOKEN"'
            ),
        ),
        (
            request("create_session", content=b"name=It%27s+'it'", headers=_FORM),
            (
                "curl -gsSi --path-as-is -X POST http://127.0.0.1:1/api/v1/sessions/create "
                "-H 'Content-Type: application/x-www-form-urlencoded' --data-binary 'name=It%27s+'\"'\"'it'\"'\"''"
            ),
        ),
        (
            request("clone_discount", ids={"discount_id": 5}),
            (
                "curl -gsSi --path-as-is -X POST http://127.0.0.1:1/api/v1/discounts/5/clone "
                "-H 'Content-Type:' --data-binary ''"
            ),
        ),
        (
            request("create_sessions", content=b'{"a": "\xff\0\\"}', headers={"content-type": "application/json"}),
            (
                "printf '%b' '{\"a\": \"\\0377\\0000\\0134\"}' | curl -gsSi --path-as-is -X POST "
                "http://127.0.0.1:1/v4/sessions -H 'Content-Type: application/json' --data-binary @-"
            ),
        ),
        (
            request("create_session", content="\x1b[2J\u202e".encode(), headers=_FORM),
            (
                r"printf '%b' '\0033[2J\0342\0200\0256' | "
                "curl -gsSi --path-as-is -X POST http://127.0.0.1:1/api/v1/sessions/create "
                "-H 'Content-Type: application/x-www-form-urlencoded' --data-binary @-"
            ),
        ),
        (
            request("create_session", content=b"@file", headers=_FORM),
            (
                "printf '%b' @file | curl -gsSi --path-as-is -X POST http://127.0.0.1:1/api/v1/sessions/create "
                "-H 'Content-Type: application/x-www-form-urlencoded' --data-binary @-"
            ),
        ),
        (
            request("create_session", content=b"name=" + b"a" * 9_000, headers=_FORM),
            (
                "curl -gsSi --path-as-is -X POST http://127.0.0.1:1/api/v1/sessions/create "
                "-H 'Content-Type: application/x-www-form-urlencoded' --data-binary @body.bin "
                "# body.bin: the 9005 bytes of the body, too many for a line"
            ),
        ),
    ],
    ids=["bearer", "session token", "quotes", "no body", "bytes", "control characters", "at sign", "long"],
)
def test_a_line(asked, expected):
    """A shell would send something else, or a secret would be in the report."""
    assert expected == _line(asked)


def test_made_up_credentials_stand_as_they_are():
    """A report of a server that takes any token would not say which one it took."""
    asked = request("get_session", ids={"session_id": 5}, headers={"authorization": "Bearer never-handed-out"})
    assert _line(asked).endswith('"Authorization: Bearer never-handed-out"')


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        (("kvq-key", "zxret"), '-u "$SWOOGO_CONSUMER_KEY:$SWOOGO_CONSUMER_SECRET"'),
        (("unknown", "zxret"), '-u "unknown:$SWOOGO_CONSUMER_SECRET"'),
        (("kvq-key", "wrong"), '-u "$SWOOGO_CONSUMER_KEY:wrong"'),
        (("zzz9", "zxret"), '-u "$SWOOGO_CONSUMER_KEY:$SWOOGO_CONSUMER_SECRET"'),
    ],
)
def test_the_pair_of_a_token_request(pair, expected):
    """A credential would be in the report; or a wrong one, which is what it is about, would not."""
    authorization = httpx.BasicAuth(*pair)._auth_header
    asked = request("create_token", headers={"authorization": authorization})
    assert expected in _line(asked, consumer_key="kvq-key", consumer_secret="zxret")


def test_a_pair_that_cannot_be_read():
    """A report could not be made of a request whose header is broken on purpose."""
    assert '-u ":"' in _line(request("create_token", headers={"authorization": "Basic ????"}))


def test_what_tells_of_somebody_is_left_out():
    """The address of a registrant, which the suite read and then searched for, would be in the report."""
    redactor = Redactor(settings())
    came = httpx.Response(200, json={"items": [{"email": "quimby@corp.io", "first_name": "Quimby"}]})
    redactor.hear(exchange(request("list_registrants"), came))
    for asked, expected in (
        (request("list_registrants", params={"search": "email=quimby@corp.io", "page": 2}), "?search=[hidden]&page=2'"),
        (request("create_session", content=b"name=Quimby&date=2026-01-22"), "'name=[hidden]&date=2026-01-22'"),
        (
            request("create_sessions", json={"resource": [{"title": "Quimby", "capacity": 5}]}),
            '\'{"resource": [{"title": "[hidden]", "capacity": 5}]}\'',
        ),
        (
            request("create_sessions", content=b'{"Quimby', headers={"content-type": "application/json"}),
            "--data-binary '[hidden]'",
        ),
        (request("create_session", content=b"Quimby\n=1"), "--data-binary '[hidden]'"),
        (httpx.Request("GET", "http://127.0.0.1:1/api/v1/Quimby"), "http://127.0.0.1:1/api/v1/hidden"),
    ):
        redactor.hear(exchange(asked))
        assert expected in curl.line(asked, redactor)
        assert "quimby" not in curl.line(asked, redactor).lower()


def test_a_secret_in_a_body_is_a_variable():
    """The password of a user would be in the report of a token that is not handed out."""
    asked = request("generate_token", json={"email": "zoltan@quux.io", "password": "pw&zq 9", "eventid": 1})
    assert """ '{"email":"'"$EVENTIFY_EMAIL"'","password":"'"$EVENTIFY_PASSWORD"'","eventid":1}'""" in _line(asked)


def test_a_secret_that_is_escaped():
    """The shell would send another password than the suite did."""
    asked = request("generate_token", json={"password": 'zq"9'})
    line = _line(asked, password='zq"9')
    assert 'zq"9' not in line
    assert (
        """'{"password":"'"$(python3 -c 'import os, json; print(json.dumps(os.environ["EVENTIFY_PASSWORD"])""" in line
    )


@pytest.fixture(scope="module")
def emulator():
    """The emulator, with credentials that need escaping."""
    app = create_app(
        EmulatorSettings(
            consumer_key="key /1", consumer_secret="se:cret+&", email="zoltan@quux.io", password="p&w'\"", credits=10**6
        )
    )
    try:
        with serve(app) as url:
            yield url
    finally:
        app.state.emulator.close()


_ENVIRONMENT = {
    "SWOOGO_CONSUMER_KEY": "key /1",
    "SWOOGO_CONSUMER_SECRET": "se:cret+&",
    "EVENTIFY_EMAIL": "zoltan@quux.io",
    "EVENTIFY_PASSWORD": "p&w'\"",
}


def _run(line, **tokens):
    """Run a line in a shell, and return the status of the answer."""
    done = subprocess.run(
        ["/bin/bash", "-c", line],
        env={"PATH": "/usr/bin:/bin:/usr/local/bin", **_ENVIRONMENT, **tokens},
        capture_output=True,
        check=True,
        timeout=60,
    )
    return int(done.stdout.split()[1])


def test_a_shell_gets_the_same_answer(emulator):
    """A user would see something else than the suite did."""
    given = Settings(
        swoogo_url=emulator,
        eventify_url=emulator,
        consumer_key="key /1",
        consumer_secret="se:cret+&",
        email="zoltan@quux.io",
        password="p&w'\"",
    )
    redactor = Redactor(given)
    seen = []
    with prepared(given) as ready:
        ready.exchanges.listen(redactor.hear)
        ready.exchanges.listen(seen.append)
        swoogo, eventify = ready.targets["swoogo"], ready.targets["eventify"]
        for target in (swoogo, eventify):
            target.request_token()
            target.request_token(anonymous=True)
        swoogo.request_token(second="wrong")
        records = known.Known(swoogo)
        for name in (
            "get_session",
            "list_sessions",
            "create_session",
            "check_in_registrant",
            "create_registrant_token",
        ):
            swoogo.call(name, **small_call(operations()[name], swoogo.settings, records))
        for text in ODD_TEXTS.values():
            fields = {"event_id": 1, "date": swoogo.settings.day}
            swoogo.call("create_session", {**fields, "name": text})
        swoogo.call("list_sessions", query={"event_id": 1, "search": "name=[x] 'y'&\\*"})
        swoogo.call("get_session", ids={"session_id": "../sessions/1"}, token="never-handed-out")
        eventify.call("list_schedule", anonymous=True)
        eventify.send(eventify.build(operations()["create_sessions"], b'{"resource": "\xff\0"'))
        tokens = {"SWOOGO_TOKEN": swoogo.token(), "EVENTIFY_SESSION_TOKEN": eventify.token()}

    asked = [each for each in seen if len(each.request.content) < 8_000]
    lines = [curl.line(each.request, redactor) for each in asked]
    assert [each.response.status_code for each in asked] == [_run(line, **tokens) for line in lines]
    assert len(lines) > 15
    for secret in (*_ENVIRONMENT.values(), *tokens.values()):
        assert [] == [line for line in lines if secret in line]
