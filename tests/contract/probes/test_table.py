"""Tests of the table of all probes."""

import json
from dataclasses import replace
from types import SimpleNamespace

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract import ledger
from agendum_contract.document import operations
from agendum_contract.preparation import prepared
from agendum_contract.probes import table
from agendum_contract.probes.probe import Probe, Verdict
from agendum_contract.safety.reads import WriteBlockedError
from agendum_contract.settings import Settings
from agendum_contract.target import Target
from agendum_emulator import Emulator
from agendum_emulator.readings.switchboard import SWITCHES

NUMBERS = [row.number for row in ledger.rows()]
TOKENS = {
    "/api/v1/oauth2/token": {"type": "bearer", "access_token": "token", "expires_at": "2999-12-31 23:59:59"},
    "/v4/generatetoken": {"session_token": "token"},
}
SETTINGS = Settings(
    consumer_key="key", consumer_secret="secret", email="me@example.com", password="pass", mark="agendum-test"
)
SECRET = "mina.okafor@example.org"
ROW = ledger.Row(
    number="swoogo-99",
    id="swoogo-99-nothing",
    vendor="swoogo",
    operations=("get_session",),
    a=ledger.Side("https://example.com/a", "It is so."),
    b=ledger.Side("https://example.com/b", "It is not."),
    taken="It is so.",
    probe="Look.",
)


@pytest.fixture
def servers():
    """Makes a server of each vendor that gives every call the same answer."""
    made = []

    def make(answer, *vendors):
        def respond(request):
            if request.url.path in TOKENS:
                return httpx.Response(200, json=TOKENS[request.url.path])
            return answer(request) if callable(answer) else httpx.Response(answer[0], content=answer[1])

        targets = {
            vendor: Target(vendor, "http://127.0.0.1", SETTINGS, httpx.MockTransport(respond))
            for vendor in vendors or ("swoogo", "eventify")
        }
        made.extend(targets.values())
        return targets

    yield make
    for each in made:
        each.close()


@pytest.fixture
def only(monkeypatch):
    """Replaces the ledger and the probes by one row with one probe, which does as it is told."""

    def put(ask, *, writes=True, row=ROW):
        monkeypatch.setattr(table.ledger, "rows", lambda: (row,))
        monkeypatch.setattr(table, "all_probes", lambda: (Probe(row.number, ask, writes),) if ask else ())

    return put


def by_number(outcomes):
    """The verdicts by the number of the row."""
    return {each.row.number: each.verdict for each in outcomes}


def test_each_row_is_probed_or_has_a_reason():
    """A contradiction would be left open, or have a probe and a reason against it."""
    probed = [probe.contradiction for probe in table.all_probes()]
    reasons = table.never_settled()

    assert sorted(NUMBERS) == sorted([*probed, *reasons])
    assert all(reasons.values())


def test_each_probe_has_a_switch():
    """A probe would never be tried with the other reading; or a switch be of no use."""
    assert sorted(SWITCHES) == sorted(probe.contradiction for probe in table.all_probes())


def test_the_emulator_follows_what_its_switches_say():
    """A probe would depend on those before it, or the table show what another contradiction led to."""
    with Emulator(credits=100_000) as emulator:
        targets = {vendor: Target(vendor, emulator.url, SETTINGS) for vendor in ("swoogo", "eventify")}
        outcomes = table.run(targets, writes=True)
        for target in targets.values():
            target.close()

    assert {number: switch.default for number, switch in SWITCHES.items()} == {
        number: verdict for number, verdict in by_number(outcomes).items() if number in SWITCHES
    }
    assert NUMBERS == [each.row.number for each in outcomes]
    assert all(each.calls > 0 for each in outcomes if each.row.vendor == "eventify")


@pytest.mark.parametrize(
    "answer",
    [
        *((status, content) for status in (200, 400) for content in (b"", b"<p>", b"{}", b"[]", b"null", b"5", b'"x"')),
        (200, b'{"items": 5, "id": [], "sessions": {}, "speakers": [5], "attendee": 5, "userresponse": []}'),
        (200, b'{"items": [[]], "id": {}, "sessions": [5], "speakers": [{"speakerid": null}], "message": 5}'),
        (404, b'{"error": [], "code": {}, "is_error": []}'),
        (422, b'[{"field": 5}]'),
        (500, b'{"message": "No."}'),
        (302, b""),
    ],
    ids=str,
)
def test_odd_servers_leave_nothing_but_verdicts(answer, servers):
    """A server never seen would end the table in a traceback."""
    outcomes = table.run(servers(answer), writes=True)

    assert NUMBERS == [each.row.number for each in outcomes]
    assert set(by_number(outcomes).values()) <= set(table.READINGS) - {"not asked"}
    assert table.as_text(outcomes)
    assert json.dumps(table.as_json(outcomes))


def test_what_only_reads_is_asked_where_nothing_may_be_written(servers):
    """A run that must not write would; or it would leave out what it may ask."""
    asked = []

    def answer(request):
        asked.append(request.method)
        return httpx.Response(404, json={"message": "No."})

    outcomes = table.run(servers(answer), writes=False)

    assert {"GET"} == set(asked)
    expected = {probe.contradiction for probe in table.all_probes() if probe.writes}
    assert expected == {each.row.number for each in outcomes if each.verdict == "not asked"}
    assert {"it creates or changes something"} == {each.seen for each in outcomes if each.verdict == "not asked"}


def test_safe_runs_send_nothing_that_is_not_documented():
    """A probe that only reads would stop a safe run, because it looks at a path that no page has."""
    with Emulator() as emulator:
        settings = Settings(swoogo_url=emulator.url, eventify_url=emulator.url, mode="safe")
        with prepared(settings.with_stand_in_credentials()) as ready:
            outcomes = table.run(ready.targets, writes=False)

    found = by_number(outcomes)
    assert "both" == found["eventify-14"]
    assert "not asked" == found["eventify-16"]


def test_a_vendor_without_a_server(servers):
    """The contradictions of the other vendor would be missing, or end the run."""
    outcomes = table.run(servers((404, b"{}"), "eventify"), writes=True)

    assert NUMBERS == [each.row.number for each in outcomes]
    expected = {number for number in NUMBERS if number.startswith("swoogo-")}
    assert expected == {each.row.number for each in outcomes if each.seen == "no server of swoogo was named"}
    assert {0} == {each.calls for each in outcomes if each.row.vendor == "swoogo"}


def test_a_server_that_is_gone_is_left_alone(servers):
    """Each probe would wait for a server that does not answer any more."""
    asked = []

    def answer(request):
        asked.append(request)
        raise httpx.ConnectError("refused", request=request)

    outcomes = table.run(servers(answer, "eventify"), writes=True)

    of_eventify = [each for each in outcomes if each.row.vendor == "eventify"]
    assert ["unsettled", *["not asked"] * 22] == [each.verdict for each in of_eventify]
    assert all("does not answer any more" in each.seen for each in of_eventify)
    # The call, and a look whether anybody is there.
    assert 2 == len(asked)


@pytest.mark.parametrize(
    ("problem", "verdict", "seen"),
    [
        (ValueError("no session can be made"), "unsettled", "no session can be made"),
        (ValueError(f"invalid literal for int() with base 10: '{SECRET}'"), "unsettled", "(ValueError)"),
        (ValueError(""), "unsettled", "(ValueError)"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, SECRET), "unsettled", "(UnicodeDecodeError)"),
        (KeyError(SECRET), "unsettled", "an answer is not as documented (KeyError)"),
        (AttributeError(SECRET), "unsettled", "(AttributeError)"),
        (AssertionError(SECRET), "unsettled", "(AssertionError)"),
        (pytest.fail.Exception(f"GET /{SECRET} was not answered"), "unsettled", "a call was not answered"),
        (pytest.exit.Exception("swoogo: the rate limit is spent"), "unsettled", "swoogo: the rate limit is spent"),
        (pytest.skip.Exception("the credits are spent"), "not asked", "the credits are spent"),
        (WriteBlockedError(SECRET), "not asked", "safe mode"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_probe_that_ends_early(problem, verdict, seen, servers, only):
    """One odd answer would end all probes; or the value of somebody's record would stand in a report."""

    def ask(_target, _known):
        raise problem

    only(ask)
    (outcome,) = table.run(servers((200, b"{}")), writes=True)

    assert verdict == outcome.verdict
    assert seen in outcome.seen
    assert SECRET not in outcome.seen


def test_calls_are_counted(servers, only):
    """A run within a budget would not know what the probes cost."""

    def ask(target, known):
        target.call("get_session", ids={"session_id": 1})
        target.send(target.build(operations()["get_session"]))
        assert target.request_token().is_success
        assert 7 == known.id("session")
        return Verdict("A", f"mark {target.settings.mark}")

    only(ask)
    (outcome,) = table.run(servers((200, b'{"id": 7}')), writes=True)
    assert table.Outcome(ROW, "A", "mark agendum-test", 4) == outcome


def test_rows_that_nothing_settles(servers, only, monkeypatch):
    """The table would say nothing of them; or a probe be asked for that nobody wrote."""
    only(None)
    (outcome,) = table.run(servers((200, b"{}")), writes=True)
    assert table.Outcome(ROW, "unsettled", "there is no probe for it") == outcome

    monkeypatch.setattr(table, "never_settled", lambda: {"swoogo-99": "it is about prose"})
    (outcome,) = table.run({}, writes=True)
    assert table.Outcome(ROW, "unsettled", "it is about prose") == outcome


def test_what_modules_say_is_gathered(monkeypatch):
    """A module that is added would have to be named somewhere else, too; or its reasons be lost."""
    probe = Probe("swoogo-99", lambda _target, _known: Verdict("A", "it"))
    modules = [SimpleNamespace(PROBES=(probe,)), SimpleNamespace(UNSETTLED={"swoogo-98": "why"}, PROBES=())]
    modules.append(SimpleNamespace(UNSETTLED="unsettled"))
    monkeypatch.setattr(table, "_modules", lambda: modules)

    assert (probe,) == table.all_probes.__wrapped__()
    assert {"swoogo-98": "why"} == table.never_settled.__wrapped__()


def test_as_json():
    """A report would lack a part of the table."""
    (value,) = table.as_json([table.Outcome(ROW, "B", "it is not", 3)])

    expected = {
        "number": "swoogo-99",
        "id": "swoogo-99-nothing",
        "vendor": "swoogo",
        "operations": ["get_session"],
        "readings": {
            "A": {"says": "It is so.", "page": "https://example.com/a"},
            "B": {"says": "It is not.", "page": "https://example.com/b"},
        },
        "taken": "It is so.",
        "verdict": "B",
        "seen": "it is not",
        "calls": 3,
    }
    assert expected == json.loads(json.dumps(value))


def test_as_text():
    """Somebody at a terminal could not read which page says what."""
    long = replace(ROW, number="swoogo-100", b=ledger.Side("https://example.com/a", "It is not so, " * 3 + "never."))
    text = table.as_text([table.Outcome(ROW, "B", "it is not"), table.Outcome(long, "not asked", "nobody is there")])

    expected = """\
number      reading A                     reading B                     this server

swoogo-99   It is so. [1]                 It is not. [2]                B: it is not

swoogo-100  It is so. [1]                 It is not so, It is not so,   not asked: nobody is there
                                          It is not so, never. [1]

[1] https://example.com/a
[2] https://example.com/b

2 contradictions: 1 B, 1 not asked
"""
    assert expected == text


def test_a_table_of_nothing():
    """A ledger without rows would end in a traceback."""
    assert table.as_text([]).endswith("0 contradictions: none\n")


@given(
    st.lists(
        st.builds(
            table.Outcome,
            st.builds(
                replace,
                st.just(ROW),
                number=st.sampled_from(["swoogo-1", "eventify-23"]),
                a=st.builds(ledger.Side, st.sampled_from(["https://a", "https://b"]), st.text("X -]", max_size=90)),
            ),
            st.sampled_from(table.READINGS),
            st.text("Y -:", max_size=90),
        ),
        max_size=4,
    ),
    st.integers(0, 150),
)
def test_the_table_fits_and_loses_nothing(outcomes, width):
    """A terminal would break the lines; or a word be cut off."""
    text = table.as_text(outcomes, width)
    rows, _, _ = text.partition("\n[")

    assert max(map(len, rows.splitlines())) <= max(width, 60)
    for letter in "XY":
        assert sum(each.row.a.says.count(letter) + each.seen.count(letter) for each in outcomes) == rows.count(letter)
