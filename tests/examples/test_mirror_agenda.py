"""The mirror, run as a command in this process against the emulator."""

import datetime as dt
import re

import httpx
import pytest

import mirror_agenda
from agendum import Eventify
from mirroring import journal, screen

ARGUMENTS = ["--swoogo-event", "1", "--eventify-event", "1", "--batch", "2"]
DAY = dt.date(2026, 6, 15)
HEADERS = {"Content-Type": "application/json"}
WRITES = {"POST", "PUT", "PATCH", "DELETE"}
TOKENS = {"create_token", "generate_token"}


@pytest.fixture
def mirror(environment, tmp_path, monkeypatch, capsys):
    """A function that runs the command in an empty folder: the exit status, and what it printed."""
    monkeypatch.chdir(tmp_path)

    def command(*more):
        status = mirror_agenda.main([*ARGUMENTS, *more])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return command


@pytest.fixture
def eventify(emulator):
    """A client of somebody else."""
    with Eventify("me@example.com", "any password", base_url=emulator.url) as client:
        yield client


@pytest.fixture
def answering(emulator, monkeypatch):
    """A function that puts another one between the mirror and Eventify: given a request, it answers, or gives None."""

    def install(answer):
        def answered(request):
            own = answer(request)
            if own is not None:
                return own
            with httpx.Client() as plain:
                came = plain.send(
                    httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
                )
            return httpx.Response(came.status_code, content=came.content)

        monkeypatch.setattr(
            mirror_agenda,
            "eventify_client",
            lambda _given: Eventify(
                "me@example.com",
                "any password",
                base_url=emulator.url,
                transport=httpx.MockTransport(answered),
                sleep=lambda _seconds: None,
            ),
        )

    return install


def is_create(request):
    """Whether a request creates twins."""
    return (request.method, request.url.path) == ("POST", "/v4/sessions")


def changes(emulator):
    """The calls so far that could have changed something."""
    return [
        each["operation"]
        for each in emulator.requests()
        if each["method"] in WRITES and each["operation"] not in TOKENS
    ]


def test_the_whole_agenda_arrives(mirror, mirrored, agenda, emulator):
    """A session would be missing, be there twice, or Swoogo would be changed."""
    before = emulator.records("swoogo-sessions")
    status, printed, errors = mirror()

    assert (0, "") == (status, errors)
    assert agenda == mirrored()
    assert "5 created" == printed.splitlines()[-1]
    assert re.search(r"^created +2026-06-15 +09:00-09:30 +Opening$", printed, re.MULTILINE)
    assert before == emulator.records("swoogo-sessions")
    assert {"create_sessions"} == set(changes(emulator))


def test_a_second_run_changes_nothing(mirror, mirrored, agenda, emulator):
    """Who runs it each hour would get a session each hour."""
    mirror()
    first = changes(emulator)
    status, printed, _ = mirror()

    assert 0 == status
    assert "5 unchanged" == printed.splitlines()[-1]
    assert first == changes(emulator)
    assert agenda == mirrored()


def test_a_second_run_needs_no_memory(mirror, mirrored, agenda, tmp_path):
    """Who runs it on another machine, or loses the file, would get everything twice."""
    mirror()
    for file in tmp_path.iterdir():
        file.unlink()
    status, printed, _ = mirror()

    assert (0, "5 unchanged") == (status, printed.splitlines()[-1])
    assert agenda == mirrored()


def test_dry_run(mirror, mirrored, emulator, tmp_path):
    """It would do what it only was to tell, or leave a file."""
    status, printed, _ = mirror("--dry-run")

    assert (0, "5 would create") == (status, printed.splitlines()[-1])
    assert ([], []) == (mirrored(), changes(emulator))
    assert [] == list(tmp_path.iterdir())


def test_what_was_added_is_created_and_nothing_else(mirror, mirrored, agenda, swoogo):
    """Half of the agenda would be there twice, or the new session not at all."""
    mirror()
    new_session(swoogo, "Workshop", 15)
    status, printed, _ = mirror()

    assert (0, "1 created, 5 unchanged") == (status, printed.splitlines()[-1])
    assert sorted([*agenda, ("Workshop", "15:00:00", "16:00:00")]) == mirrored()


def test_what_was_renamed_is_reported_until_it_is_changed_by_hand(mirror, mirrored, agenda, swoogo):
    """The session would be there under both names: no call for a change is documented."""
    mirror()
    swoogo.sessions.update(100, name="Grand opening")
    for _ in range(2):
        status, printed, _ = mirror()
        assert (1, "1 changed, 4 unchanged") == (status, printed.splitlines()[-1])
        assert line_of(printed, "Grand opening").endswith("(Eventify has another title: change it there)")
    assert agenda == mirrored()

    swoogo.sessions.update(100, name="Opening")
    assert 0 == mirror()[0]


def test_a_description_that_changed_is_reported(mirror, swoogo):
    """Attendees would read an old one, and nobody would know."""
    mirror()
    swoogo.sessions.update(100, description="<p>Bring boots</p>")
    status, printed, _ = mirror()

    assert 1 == status
    assert line_of(printed, "Opening").endswith("(Eventify has another description: change it there)")


def test_what_swoogo_does_not_have_any_more_is_reported(mirror, mirrored, agenda, swoogo):
    """A talk that was cancelled would stay in the app unnoticed."""
    mirror()
    swoogo.sessions.update(100, session_status="rejected")
    for _ in range(2):
        status, printed, _ = mirror()
        assert (1, "1 gone, 4 unchanged") == (status, printed.splitlines()[-1])
        assert "remove it in the admin panel" in line_of(printed, "Opening")
    assert agenda == mirrored()


def test_what_others_made_in_eventify_is_left_alone(mirror, mirrored, agenda, eventify):
    """Somebody would be told to remove a session of their own."""
    ids = dict.fromkeys(("eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"), 1)
    times = {"starttime": "07:00:00", "endtime": "08:00:00"}
    eventify.sessions.create(
        [{**ids, **times, "title": "Yoga", "checkintype": "nocheckinneeded", "sessiontype": "general"}]
    )
    status, printed, _ = mirror()

    assert (0, "5 created") == (status, printed.splitlines()[-1])
    assert sorted([*agenda, ("Yoga", "07:00:00", "08:00:00")]) == mirrored()


def test_what_cannot_be_mirrored_is_listed_and_the_rest_arrives(mirror, mirrored, agenda, swoogo):
    """One session without a time would keep all others out, or be left out without a word."""
    swoogo.sessions.create(event_id=1, name="No start", date=DAY)
    new_session(swoogo, "No date", 15, dt.date(2026, 6, 16))
    status, printed, _ = mirror()

    assert (1, "5 created, 2 not mirrored") == (status, printed.splitlines()[-1])
    assert line_of(printed, "No start").endswith("(it has no start time)")
    assert "Eventify has no schedule date 2026-06-16" in line_of(printed, "No date")
    assert agenda == mirrored()


def test_a_session_that_lost_its_time_is_not_called_gone(mirror, swoogo):
    """Somebody would remove a session that is only being moved."""
    mirror()
    swoogo.sessions.update(100, date=dt.date(2026, 6, 16))
    status, printed, _ = mirror()

    assert (1, "1 not mirrored, 4 unchanged") == (status, printed.splitlines()[-1])
    swoogo.sessions.update(100, date=DAY)
    assert 0 == mirror()[0]


def test_a_refused_session_does_not_keep_the_others_out(mirror, mirrored, agenda, answering):
    """A title that the server does not take would stop the whole agenda."""

    def refusing(request):
        if is_create(request) and b"Dinner" in request.content:
            return httpx.Response(400, json={"is_error": 1, "message": "title: is not one"})
        return None

    answering(refusing)
    status, printed, _ = mirror("--batch", "5")

    assert (1, "4 created, 1 not mirrored") == (status, printed.splitlines()[-1])
    assert line_of(printed, "Dinner").endswith("(Eventify refuses it: title: is not one)")
    assert [each for each in agenda if each[0] != "Dinner"] == mirrored()


@pytest.mark.parametrize("failure", ["cut", "empty", "html", 500, 503, "drop"])
def test_an_answer_that_says_nothing_is_not_relied_on(failure, mirror, mirrored, agenda, emulator):
    """What was created would be created again, or what was not would be called done."""
    emulator.fail("create_sessions", failure)
    status, printed, errors = mirror()
    was_done = failure == "cut"

    assert (0 if was_done else 1) == status
    if not was_done:
        assert errors.startswith("mirror_agenda: create_sessions: ")
        assert line_of(printed, "Opening").endswith("(Eventify may have it: run this again)")
        status, printed, _ = mirror()
        assert (0, "5 created") == (status, printed.splitlines()[-1])
    assert agenda == mirrored()


def test_a_server_that_shows_other_times_than_it_was_sent_is_told_with_one_session(mirror, mirrored, answering):
    """Nothing would be recognized, and each run would create the whole agenda once more."""

    def shifting(request):
        if is_create(request):
            shifted = request.content.replace(b":00:00", b":00:30").replace(b'time":"09', b'time":"08')
            with httpx.Client() as plain:
                came = plain.post(request.url, content=shifted, headers={**HEADERS, **tokens(request)})
            return httpx.Response(came.status_code, content=came.content)
        return None

    answering(shifting)
    status, printed, errors = mirror()

    assert 1 == status
    assert "mirror_agenda: Eventify does not show what it has created, or otherwise than it was sent\n" == errors
    assert 1 == len(mirrored())
    assert line_of(printed, "Dinner").endswith("(run this again)")


def test_an_event_that_does_not_exist_stops_it_before_anything_is_done(mirror, mirrored, emulator):
    """The agenda would land in whatever event the token happens to be for."""
    status, printed, errors = mirror("--eventify-event", "99")

    assert (2, "", []) == (status, printed, mirrored())
    assert errors.startswith("mirror_agenda: generate_token: ")
    assert [] == changes(emulator)


def test_a_wrong_password_stops_it_before_anything_is_done(mirror, mirrored, emulator):
    """A traceback would be all that is seen, or something would be done by half."""
    emulator.fail("generate_token", 401, times=9)
    status, printed, errors = mirror()

    assert (2, "") == (status, printed)
    assert re.fullmatch(r"mirror_agenda: generate_token: .*\(status 401\).*\n", errors)
    assert [] == mirrored()


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("SWOOGO_CONSUMER_KEY", "", "the environment variable SWOOGO_CONSUMER_KEY is not set"),
        ("SWOOGO_URL", "nonsense", "base_url must be an origin"),
    ],
)
def test_what_is_missing_is_named(name, value, message, mirror, monkeypatch):
    """Somebody who forgot a variable would have to read a traceback."""
    monkeypatch.setenv(name, value)
    status, printed, errors = mirror()

    assert (2, "") == (status, printed)
    assert errors.startswith(f"mirror_agenda: {message}")


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"between": "", "sessions": {"1": 2}}'])
def test_a_memory_that_is_none_is_refused(content, mirror, mirrored, tmp_path):
    """A file that something else has written would be replaced, or end in a traceback."""
    state = tmp_path / "state.json"
    state.write_text(content, encoding="utf-8")
    status, _, errors = mirror("--state", str(state))

    assert 2 == status
    assert errors.startswith(f"mirror_agenda: {state}: ")
    assert (content, []) == (state.read_text(encoding="utf-8"), mirrored())


def test_the_memory_of_another_event_is_refused(mirror, tmp_path):
    """The sessions of the other event would be called gone."""
    state = tmp_path / "state.json"
    mirror("--state", str(state))
    other = state.read_text(encoding="utf-8").replace("event 1 of Swoogo", "event 2 of Swoogo")
    state.write_text(other, encoding="utf-8")

    status, _, errors = mirror("--state", str(state))
    assert (2, True) == (status, "choose another --state" in errors)


def test_a_memory_that_cannot_be_written_keeps_the_one_before(mirror, mirrored, swoogo, tmp_path, monkeypatch):
    """A full disk would leave half a file, and nothing to read the next time."""
    state = tmp_path / "state.json"
    mirror("--state", str(state))
    before, twins = state.read_text(encoding="utf-8"), mirrored()
    new_session(swoogo, "Late", 21)

    def full(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(journal.os, "fsync", full)
    status, _, errors = mirror("--state", str(state))

    assert (1, f"mirror_agenda: {state}: No space left on device\n") == (status, errors)
    assert (before, twins) == (state.read_text(encoding="utf-8"), mirrored())
    assert {"state.json", "state.json.lock"} == {each.name for each in tmp_path.iterdir()}


def test_a_second_run_at_the_same_time_is_refused(mirror, mirrored, agenda, answering):
    """Two runs would each create what is missing."""
    pytest.importorskip("fcntl")
    inner = []

    def during(request):
        if is_create(request) and not inner:
            inner.append(mirror())

    answering(during)
    status, _, _ = mirror()

    assert (0, 2) == (status, inner[0][0])
    assert "another run is under way" in inner[0][2]
    assert agenda == mirrored()


def test_a_terminal_gets_a_table_and_others_get_lines(mirror, monkeypatch):
    """A log would be full of boxes, or a terminal have no table."""
    assert "┃" not in mirror()[1]
    monkeypatch.setattr(screen.sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "120")
    assert "┃" in mirror()[1]
    monkeypatch.setattr(screen, "rich", None)
    assert "┃" not in mirror()[1]


def test_what_a_title_does_to_a_terminal_is_shown_and_not_done(mirror, swoogo):
    """Whoever can name a session could write anything into the terminal of whoever mirrors it."""
    new_session(swoogo, "Clear \x1b[2J\x1b]0;x\x07 \u202e me", 15)
    _, printed, _ = mirror()

    assert r"Clear \x1b[2J\x1b]0;x\x07 \u202e me" in printed


def test_help_shows_what_the_top_of_the_file_says(mirror, capsys):
    """What is told of the exit status would be told in one place only."""
    with pytest.raises(SystemExit) as end:
        mirror("--help")
    assert (0, True) == (end.value.code, mirror_agenda.__doc__.strip() in capsys.readouterr().out)


def new_session(swoogo, name, hour, date=DAY):
    """Add a session of an hour."""
    swoogo.sessions.create(event_id=1, name=name, date=date, start_time=dt.time(hour), end_time=dt.time(hour + 1))


def line_of(printed, title):
    """What the table says of the first session with a title."""
    return next(line for line in printed.splitlines() if title in line)


def tokens(request):
    """The headers that say who asks."""
    return {name: value for name, value in request.headers.items() if "token" in name or name == "authorization"}
