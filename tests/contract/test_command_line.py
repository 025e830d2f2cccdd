from dataclasses import replace
from pathlib import Path

import pytest

from agendum_contract import command_line as module
from agendum_contract.cli import parser
from agendum_contract.command_line import read as read_options
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings

LOCAL = "http://127.0.0.1:8000"
IDS = ("eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid")

pytestmark = pytest.mark.usefixtures("bare_environment")


def read(*arguments):
    """The settings of a command line."""
    return read_options(parser().parse_args(arguments))


def test_defaults():
    """A server that fulfills the documented assumptions would be asked for other records."""
    settings = read()

    assert (1, 3) == (settings.swoogo_event_id, settings.swoogo_speaker_id)
    assert (1, 1) == (settings.swoogo_sponsor_id, settings.swoogo_sponsor_field_id)
    assert () == settings.only
    assert dict.fromkeys(IDS, 1) == settings.eventify
    assert {"c_1001": "Value1", "c_1002": [{"id": 123}]} == settings.custom_fields
    assert (None, None) == (settings.swoogo_url, settings.eventify_url)
    assert ("client", "server") == settings.halves
    assert (100, 15.0, False, "agendum-report") == (
        settings.max_examples,
        settings.token_wait,
        settings.stateless,
        str(settings.report_dir),
    )


def test_defaults_of_options_are_those_of_the_class():
    """Two lists of defaults would drift apart."""
    plain = Settings()
    settings = read("--seed", "0")

    assert plain == replace(settings, mark=plain.mark)


ENVIRONMENT = {
    "SWOOGO_EVENT_ID": ("--swoogo-event-id", lambda settings: settings.swoogo_event_id),
    "SWOOGO_SPEAKER_ID": ("--swoogo-speaker-id", lambda settings: settings.swoogo_speaker_id),
    "SWOOGO_SPONSOR_ID": ("--swoogo-sponsor-id", lambda settings: settings.swoogo_sponsor_id),
    "SWOOGO_SPONSOR_FIELD_ID": ("--swoogo-sponsor-field-id", lambda settings: settings.swoogo_sponsor_field_id),
    "EVENTIFY_EVENT_ID": ("--eventify-event-id", lambda settings: settings.eventify["eventid"]),
    "EVENTIFY_APP_TAB_ID": ("--eventify-app-tab-id", lambda settings: settings.eventify["apptabid"]),
    "EVENTIFY_SCHEDULE_DATE_ID": (
        "--eventify-schedule-date-id",
        lambda settings: settings.eventify["scheduledateid"],
    ),
    "EVENTIFY_SCHEDULE_TRACK_ID": (
        "--eventify-schedule-track-id",
        lambda settings: settings.eventify["scheduletrackid"],
    ),
    "EVENTIFY_COLOR_ID": ("--eventify-color-id", lambda settings: settings.eventify["colorid"]),
}


@pytest.mark.parametrize("variable", ENVIRONMENT)
def test_ids(variable, monkeypatch):
    """The suite would use a record that nobody named; an option wins over the environment."""
    option, get = ENVIRONMENT[variable]
    monkeypatch.setenv(variable, "41")
    assert 41 == get(read())
    assert 42 == get(read(option, "42"))


@pytest.mark.parametrize("variable", ENVIRONMENT)
@pytest.mark.parametrize("value", ["one", "1.5", "-1", "1 2"])
def test_an_id_must_be_a_number(variable, value, monkeypatch):
    """A typing error in the environment would end in a traceback, or in another event."""
    monkeypatch.setenv(variable, value)
    with pytest.raises(CannotRun, match=f"^{variable} must be a number, not {value!r}$"):
        read()


def test_an_empty_variable_is_none(monkeypatch):
    """CI systems set variables that have no value to the empty string."""
    monkeypatch.setenv("SWOOGO_EVENT_ID", "")
    assert 1 == read().swoogo_event_id


@pytest.mark.parametrize(
    ("value", "fields"),
    [("c_1,c_2=5", {"c_1": "Value1", "c_2": [{"id": 5}]}), ("", {})],
    ids=["two", "none"],
)
def test_custom_fields(value, fields, monkeypatch):
    """An event without custom fields, or with others, could not be tested."""
    assert fields == read("--custom-fields", value).custom_fields
    monkeypatch.setenv("SWOOGO_CUSTOM_FIELDS", value)
    assert fields == read().custom_fields
    assert {"c_8", "c_9"} == read("--custom-fields", "c_8,c_9=1").custom_fields.keys()


@pytest.mark.parametrize("value", ["c_1", "c_1,c_2", "c_1,c_2=5,c_3", "name,c_2=5", ","])
def test_custom_fields_are_two_or_none(value):
    """A field whose kind is not known would be written to."""
    with pytest.raises(CannotRun, match="SWOOGO_CUSTOM_FIELDS"):
        read("--custom-fields", value)


@pytest.mark.parametrize(
    "url",
    [
        LOCAL,
        "http://localhost",
        "http://[::1]:80",
        "HTTP://127.0.0.9:1",
    ],
)
def test_an_origin_is_taken(url):
    """A server on this machine could not be named; a slash at the end is no path."""
    settings = read("--swoogo-url", url, "--eventify-url", f"{url}/")

    assert (url, url) == (settings.swoogo_url, settings.eventify_url)


@pytest.mark.parametrize("option", ["--swoogo-url", "--eventify-url"])
@pytest.mark.parametrize(
    "url",
    [
        "",
        "127.0.0.1:8000",
        "127.0.0.1",
        "ftp://127.0.0.1",
        "http://",
        "http://127.0.0.1/api/v1",
        "http://127.0.0.1//",
        "http://127.0.0.1?x=1",
        "http://127.0.0.1#x",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:0",
        "http://127.0.0.1:eighty",
        "http://[::1",
        "http://me:canary@127.0.0.1",
    ],
)
def test_what_is_no_origin_is_refused(option, url):
    """The paths of the document would be put after another path, or the run would end in a traceback."""
    with pytest.raises(CannotRun, match=f"^{option} must be an origin such as") as caught:
        read(option, url)
    assert "canary" not in str(caught.value)


def test_credentials_come_from_the_environment(monkeypatch):
    """The suite could not sign in; there are no options for secrets, which would show in the list of processes."""
    names = {
        "SWOOGO_CONSUMER_KEY": "consumer_key",
        "SWOOGO_CONSUMER_SECRET": "consumer_secret",
        "EVENTIFY_EMAIL": "email",
        "EVENTIFY_PASSWORD": "password",
        "EVENTIFY_SESSION_TOKEN": "session_token",
    }
    for variable in names:
        monkeypatch.setenv(variable, f"value of {variable}")

    settings = read("--swoogo-url", "https://api.example.com", "--eventify-url", "https://admin.example.com")

    assert {name: f"value of {variable}" for variable, name in names.items()} == {
        name: getattr(settings, name) for name in names.values()
    }


def test_stand_in_credentials_are_others_in_each_run():
    """The credits of one run, which are counted for each key, would be missing in the next."""
    first, second = (read("--swoogo-url", LOCAL, "--eventify-url", LOCAL) for _ in range(2))

    assert first.consumer_key.startswith("contract-")
    assert first.consumer_key != second.consumer_key
    assert first.has_stand_in_key
    assert ("contract", "contract@example.com", "contract") == (
        first.consumer_secret,
        first.email,
        first.password,
    )


def test_stand_ins_are_for_the_servers_that_are_tested():
    """Credentials that nobody needs would be made up."""
    assert "" == read("--eventify-url", LOCAL).consumer_key
    assert "" == read("--swoogo-url", LOCAL).email


def test_given_credentials_are_kept(monkeypatch):
    """The stand-ins would take the place of the user's own."""
    monkeypatch.setenv("SWOOGO_CONSUMER_KEY", "k")
    monkeypatch.setenv("SWOOGO_CONSUMER_SECRET", "s")
    monkeypatch.setenv("EVENTIFY_SESSION_TOKEN", "t")

    settings = read("--swoogo-url", LOCAL, "--eventify-url", LOCAL)

    assert ("k", "s", "t", "") == (
        settings.consumer_key,
        settings.consumer_secret,
        settings.session_token,
        settings.email,
    )
    assert not settings.has_stand_in_key, "a limit of the user's would be worked around"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("swoogo-sessions", ("swoogo-sessions",)),
        ("get_session, swoogo-speakers,,", ("get_session", "swoogo-speakers")),
        ("", ()),
    ],
)
def test_only(value, expected):
    """A run for one resource would be for all; a list that was put together by a script may have gaps."""
    assert expected == read("--only", value).only


@pytest.mark.parametrize("value", ["sessions", "get_session,swoogo", "GET_SESSION"])
def test_only_names_what_there_is(value):
    """A misspelled name would leave everything out, and the rest would conform."""
    with pytest.raises(CannotRun, match=r"^--only: there is no tag and no operation '"):
        read("--only", value)


@pytest.mark.parametrize("host", ["api.swoogo.com", "127.0.0.1.example.com", "localhost.example.com", "10.0.0.1"])
@pytest.mark.parametrize(
    ("option", "names"),
    [("--swoogo-url", "SWOOGO_CONSUMER_KEY and SWOOGO_CONSUMER_SECRET"), ("--eventify-url", "EVENTIFY_EMAIL")],
)
def test_a_server_elsewhere_needs_credentials(option, names, host):
    """Made-up credentials would be sent to somebody's server."""
    with pytest.raises(CannotRun, match=f"{names}.* must be set to test https://{host}"):
        read(option, f"https://{host}")


def test_half_of_the_credentials_are_none(monkeypatch):
    """A key without its secret would be sent."""
    monkeypatch.setenv("SWOOGO_CONSUMER_KEY", "k")
    with pytest.raises(CannotRun, match="must be set"):
        read("--swoogo-url", "https://api.swoogo.com")


@pytest.mark.parametrize(
    ("arguments", "examples"),
    [((), 100), (("--quick",), 10), (("--max-examples", "3"), 3), (("--quick", "--max-examples", "3"), 3)],
)
def test_examples(arguments, examples):
    """A quick run would not be quick; a number wins."""
    assert examples == read(*arguments).max_examples


def test_seeds():
    """A run could not be repeated; and without a seed each run would look at the same cases."""
    assert 5 == read("--seed", "5").seed
    assert 0 == read("--seed", "0").seed
    assert 1 < len({read().seed for _ in range(4)})


@pytest.mark.parametrize(
    ("half", "halves"), [("both", ("client", "server")), ("client", ("client",)), ("server", ("server",))]
)
def test_halves(half, halves):
    """The wrong half would be left out."""
    assert halves == read("--half", half).halves


ELSEWHERE = "https://api.example.com"


@pytest.fixture
def credentials(monkeypatch):
    """Credentials for both vendors."""
    for name in ("SWOOGO_CONSUMER_KEY", "SWOOGO_CONSUMER_SECRET", "EVENTIFY_SESSION_TOKEN"):
        monkeypatch.setenv(name, "given")


@pytest.mark.parametrize("option", ["--swoogo-url", "--eventify-url"])
def test_a_server_elsewhere_is_only_read(option, credentials):
    """A nightly run that was pointed at the real service would leave hundreds of records behind."""
    settings = read(option, ELSEWHERE)

    assert ("safe", 200, 3) == (settings.mode, settings.credits, settings.max_examples)
    assert 50 == read(option, ELSEWHERE, "--credits", "50").credits
    assert ("full", None, 100) == (
        read(option, LOCAL).mode,
        read(option, LOCAL).credits,
        read(option, LOCAL).max_examples,
    )
    assert "safe" == read(option, LOCAL, "--mode", "safe").mode
    assert "full" == read(option, ELSEWHERE, "--half", "client").mode


@pytest.mark.parametrize(
    ("option", "event", "variable"),
    [
        ("--swoogo-url", "--event-id", "SWOOGO_EVENT_ID"),
        ("--swoogo-url", "--swoogo-event-id", "SWOOGO_EVENT_ID"),
        ("--eventify-url", "--eventify-event-id", "EVENTIFY_EVENT_ID"),
    ],
)
def test_a_server_elsewhere_is_written_to_in_an_event_that_was_named(option, event, variable, credentials, monkeypatch):
    """Event 1 of somebody's account, which may be their largest, would be filled with sessions."""
    with pytest.raises(CannotRun, match=f"creates records on https://api.example.com, so it needs .*{variable}"):
        read(option, f"{ELSEWHERE}/", "--mode", "full")

    settings = read(option, ELSEWHERE, "--mode", "full", event, "7")
    assert ("full", None, 10) == (settings.mode, settings.credits, settings.max_examples)
    monkeypatch.setenv(variable, "7")
    assert "full" == read(option, ELSEWHERE, "--mode", "full").mode


@pytest.mark.parametrize("option", ["--swoogo-url", "--eventify-url"])
def test_cleaning_up_needs_no_event(option, credentials):
    """Whoever cleans up after a run would have to know the event that the journal has; or nothing be undone."""
    assert "full" == read("--cleanup", option, ELSEWHERE).mode
    with pytest.raises(CannotRun, match="--cleanup undoes what a run has made, so it cannot only read"):
        read("--cleanup", option, ELSEWHERE, "--mode", "safe")


def test_marks():
    """Records of two runs could not be told apart, nor from those of the event."""
    first, second = read().mark, read().mark
    assert first.startswith("agendum-")
    assert first != second


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), (False, None)),
        (("--thorough",), (True, 600.0)),
        (("--thorough", "--max-time", "2h"), (True, 7200.0)),
        (("--max-time", "90"), (False, 90.0)),
        (("--max-time", "1.5m"), (False, 90.0)),
    ],
)
def test_time(arguments, expected):
    """A thorough run would never end, or one that has a minute would take an hour."""
    settings = read(*arguments)
    assert expected == (settings.thorough, settings.max_time)


def test_deviations_are_found_where_the_command_is_run(monkeypatch, tmp_path):
    """What was accepted would fail the run of everybody who does not know the option."""
    monkeypatch.chdir(tmp_path)
    assert read().deviations is None
    Path("deviations.yaml").touch()
    assert Path("deviations.yaml") == read().deviations
    assert Path("other.yaml") == read("--deviations", "other.yaml").deviations


def test_changed_operations(monkeypatch):
    """A run for what changed would be for something else, or for more than it was limited to."""
    monkeypatch.setattr(
        module, "changed_since", lambda revision: ("get_session", "list_speakers") if revision == "v1" else ()
    )
    assert ("get_session", "list_speakers") == read("--changed-since", "v1").only
    assert ("list_speakers",) == read("--changed-since", "v1", "--only", "swoogo-speakers").only
    assert ("v2", ()) == (read("--changed-since", "v2").changed_since, read("--changed-since", "v2").only)


def test_folders():
    """Answers would be kept, or looked for, somewhere else."""
    assert (None, None) == (read().record, read().replay)
    assert (Path("a"), Path("b")) == (read("--record", "a").record, read("--replay", "b").replay)
