import json
import re
from dataclasses import replace

import pytest

from agendum_contract.preparation import prepared
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings
from agendum_emulator import Emulator

from .conftest import EVENTIFY_TOKEN_PATH, vendors_server


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    """The folder of the reports is made below the current one."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def emulator():
    """A server that takes any credentials."""
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("vendors", [("swoogo",), ("eventify",), ("swoogo", "eventify")])
def test_targets_are_the_servers_that_are_named(vendors, emulator):
    """A server would be tested that nobody named, or one that was named would be left out."""
    urls = {f"{vendor}_url": emulator.url for vendor in vendors}
    with prepared(Settings(**urls).with_stand_in_credentials()) as ready:
        assert list(vendors) == list(ready.targets)
        assert list(vendors) == [target.vendor for target in ready.targets.values()]


def test_the_client_needs_no_server(refused_url):
    """The client could not be tested on its own."""
    with prepared(Settings(swoogo_url=refused_url, halves=("client",))) as ready:
        assert {} == ready.targets


def test_connections_are_closed(emulator, refused_url):
    """A run that cannot begin would leave connections open, and so would one that ended."""
    with prepared(Settings(swoogo_url=emulator.url).with_stand_in_credentials()) as ready:
        client = ready.targets["swoogo"]._client
    assert client.is_closed
    settings = Settings(swoogo_url=emulator.url, eventify_url=refused_url).with_stand_in_credentials()
    with pytest.raises(CannotRun, match=r"^eventify: no answer"), prepared(settings):
        pytest.fail("the run began")


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        (r"\d\d:\d\d:\d\d", "10:00:00"),
        (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "2026-06-15 10:00:00"),
        (r"\d\d:\d\d", "10:00"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", "2026-06-15T10:00:00"),
        ("noon", "10:00:00"),
    ],
)
def test_a_format_of_times_is_found(taken, expected, serve):
    """Valid sessions would be refused by a server that wants another format than the first; none is documented."""

    def answer(asked):
        if asked.path == EVENTIFY_TOKEN_PATH:
            return 200, {"session_token": "token"}
        (session,) = json.loads(asked.body)["resource"]
        if re.fullmatch(taken, session["starttime"]) and re.fullmatch(taken, session["endtime"]):
            return 200, [{"id": 1}]
        return 400, {"is_error": 1, "message": "Not a time."}

    settings = Settings(eventify_url=serve(answer).url).with_stand_in_credentials()
    with prepared(settings) as ready:
        assert expected == ready.targets["eventify"].settings.eventify_times["starttime"]


def test_a_token_that_cannot_be_read_is_for_the_tests_to_judge(serve):
    """The search for a format would end the run with a traceback."""
    settings = Settings(eventify_url=serve(lambda _asked: (200, {"token": "x"})).url).with_stand_in_credentials()
    with prepared(settings) as ready:
        assert ["eventify"] == list(ready.targets)


@pytest.mark.parametrize(
    ("event", "expected"),
    [({"start_date": "2027-03-01"}, "2027-03-01"), ({"start_date": "soon"}, None), ({}, None)],
)
def test_the_first_day_of_the_event_is_found(event, expected):
    """Sessions on any other day may be against a rule of the server."""
    with Emulator(seed={"swoogo": {"events": [{"id": 1, **event}]}}) as running:
        settings = Settings(swoogo_url=running.url).with_stand_in_credentials()
        with prepared(settings) as ready:
            assert expected == ready.targets["swoogo"].settings.swoogo_date


def test_credits_that_are_spent_before_the_first_test():
    """Pytest would be ended where it does not run, with a traceback."""
    with Emulator(credits=1) as running:
        settings = replace(Settings(swoogo_url=running.url), consumer_key="key", consumer_secret="secret")
        with pytest.raises(CannotRun, match=r"^swoogo: the rate limit is spent"), prepared(settings):
            pytest.fail("the run began")


@pytest.mark.parametrize("vendor", ["swoogo", "eventify"])
def test_a_call_that_is_not_answered_is_for_the_tests_to_judge(vendor, serve):
    """Pytest's failure would end a run where no test is running, with a traceback."""
    server = vendors_server(serve, lambda asked: (200, {}) if asked.path == "/" else None)
    settings = Settings(**{f"{vendor}_url": server.url}).with_stand_in_credentials()
    with prepared(settings) as ready:
        assert [vendor] == list(ready.targets)
    assert len(server.asked) > 2, "nothing but the token was asked for"


@pytest.mark.parametrize("vendor", ["swoogo", "eventify"])
@pytest.mark.parametrize("journal", ["undo-journal.jsonl", ""], ids=["journal", "folder"])
def test_what_is_made_has_to_be_written_down(vendor, journal, emulator, tmp_path):
    """What a killed run has made could not be cleaned up after, or each test would end in a traceback."""
    place = tmp_path / "report"
    if journal:
        (place / journal).mkdir(parents=True)
    else:
        place.touch()
    settings = Settings(**{f"{vendor}_url": emulator.url}, report_dir=place).with_stand_in_credentials()
    number = len(emulator.records("eventify-sessions"))
    with pytest.raises(CannotRun, match=r"^--report-dir: .*report"), prepared(settings):
        pytest.fail("the run began")
    assert number == len(emulator.records("eventify-sessions"))


def test_a_run_that_only_reads_writes_no_journal(emulator, tmp_path):
    """A folder would be made that nothing is put into, or a run be refused that changes nothing."""
    report = tmp_path / "report"
    settings = Settings(swoogo_url=emulator.url, mode="safe", report_dir=report).with_stand_in_credentials()
    with prepared(settings) as ready:
        assert ["swoogo"] == list(ready.targets)
    assert not report.exists()


def test_the_journal_is_nobody_elses_business(emulator, tmp_path):
    """Everybody on the machine could read what a run has changed on a server."""
    settings = Settings(swoogo_url=emulator.url, report_dir=tmp_path / "report").with_stand_in_credentials()
    with prepared(settings):
        (file,) = (tmp_path / "report").iterdir()
        assert 0o600 == file.stat().st_mode & 0o777
