import shlex
from pathlib import Path

import pytest

from agendum_contract import command_line
from agendum_contract.cli import parser
from agendum_contract.findings.command import again
from agendum_contract.settings import Settings


def _options(text):
    """Read a command as the suite does."""
    name, *arguments = shlex.split(text)
    assert "agendum-contract" == name
    return command_line.read(parser().parse_args(arguments))


def test_a_test_runs_again():
    """The command would run something else, or with another seed."""
    found = again(Settings(seed=7, max_examples=5), "server", test="server/test_lists.py::test_x[a b]")
    assert (
        "agendum-contract --half server --seed 7 --max-examples 5 --test 'server/test_lists.py::test_x[a b]'" == found
    )


@pytest.mark.parametrize(
    "given",
    [
        {"seed": 3},
        {"swoogo_url": "http://127.0.0.1:1", "eventify_url": "http://127.0.0.1:2", "stateless": True},
        {"swoogo_event_id": 5, "swoogo_speaker_id": 6, "swoogo_sponsor_id": 7, "swoogo_sponsor_field_id": 8},
        {"eventify": {"eventid": 2, "apptabid": 3, "scheduledateid": 4, "scheduletrackid": 5, "colorid": 6}},
        {"custom_fields": {}},
        {"custom_fields": {"c_5": "Value1", "c_6": [{"id": 7}]}},
        {"only": ("swoogo-sessions", "get_event")},
        {"deviations": Path("accepted ones.yaml")},
        {"replay": Path("tapes"), "halves": ("replay",)},
        {"mode": "safe", "credits": 50},
        {"mode": "safe", "swoogo_url": "http://127.0.0.1:1", "credits": 200},
        {"token_wait": 0.5},
    ],
)
def test_the_command_has_what_the_run_was_told(given, bare_environment):
    """The same test would run against another server, for other records, or with other deviations."""
    settings = Settings(**{"max_examples": 4, **given})
    read = _options(again(settings, "both"))
    assert {name: getattr(settings, name) for name in (*given, "max_examples", "seed", "halves")} == {
        name: getattr(read, name) for name in (*given, "max_examples", "seed", "halves")
    }


def test_a_server_elsewhere_is_met_in_the_same_mode(bare_environment):
    """A run that was allowed to write would be replayed by one that is not."""
    bare_environment.setenv("SWOOGO_CONSUMER_KEY", "k")
    bare_environment.setenv("SWOOGO_CONSUMER_SECRET", "s")
    for mode in ("safe", "full"):
        given = Settings(swoogo_url="https://api.example.com", mode=mode, swoogo_event_id=9)
        assert mode == _options(again(given, "server")).mode


@pytest.mark.parametrize("url", [None, "http://127.0.0.1:1"])
def test_a_server_on_this_machine_is_met_in_the_same_mode(url, bare_environment):
    """A run that was only to read would be replayed by one that writes; or a line would be longer than it need be."""
    safe, full = (Settings(swoogo_url=url, mode=mode) for mode in ("safe", "full"))
    assert "safe" == _options(again(safe, "server")).mode
    assert "full" == _options(again(full, "server")).mode
    assert "--mode" not in again(full, "server")


def test_the_event_of_a_server_elsewhere_is_named(bare_environment):
    """The command would be refused for want of the event, which a run in full has to name."""
    for name in ("SWOOGO_CONSUMER_KEY", "SWOOGO_CONSUMER_SECRET", "EVENTIFY_SESSION_TOKEN"):
        bare_environment.setenv(name, "x")
    urls = {"swoogo_url": "https://api.example.com", "eventify_url": "https://app.example.com"}
    lines = {mode: again(Settings(**urls, mode=mode), "server") for mode in ("safe", "full")}
    read = _options(lines["full"])
    assert (1, 1) == (read.swoogo_event_id, read.eventify["eventid"])
    assert "event-id" not in lines["safe"]
    here = again(Settings(swoogo_url="http://127.0.0.1:1", eventify_url=urls["eventify_url"]), "server")
    assert ("--swoogo-event-id" in here, "--eventify-event-id 1" in here) == (False, True)


def test_generated_requests_are_for_one_operation():
    """All operations would be run again."""
    found = again(Settings(only=("swoogo-sessions",)), "server", test="t", operation="get_session")
    assert "--only get_session --test t" in found


def test_a_scenario_runs_by_its_name():
    """A scenario would be chosen by the name of a test, which users do not know."""
    found = again(Settings(), "server", test="t", scenario="session-life")
    assert found.endswith("--scenario session-life")
    assert "--test" not in found


def test_what_has_changed_is_not_asked_for_again():
    """Sixty operations that had changed would stand in the command."""
    assert "--only" not in again(Settings(only=("get_session",), changed_since="main"), "server", test="t")
