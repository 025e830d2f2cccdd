import json
from dataclasses import replace

import httpx
import pytest

from agendum_contract.problems import CannotRun
from agendum_contract.undo import journal
from agendum_contract.undo.cleanup import cleanup

SESSION = {"event_id": 1, "name": "agendum-3f9c1d A", "date": "2026-01-22"}


def torn_off(workshop, *, answers=True):
    """End a run as a kill would: nothing more is written, and answers that just came are not, either."""
    workshop.undoing._journal.close()
    if not answers:
        kept = [line for line in workshop.journal.read_text("utf-8").splitlines() if '"line": "done"' not in line]
        workshop.journal.write_text("\n".join(kept) + "\n", "utf-8")


def test_a_killed_run_is_cleaned_up_after(workshop):
    """What a test was at would stay for ever."""
    before = workshop.record("swoogo-sessions", 1)
    made = workshop.call("create_session", SESSION)
    workshop.call("update_session", {"event_id": 1, "name": "Ours"}, ids={"session_id": 1})
    torn_off(workshop)

    report = cleanup(workshop.settings, workshop.journal)

    assert before == workshop.record("swoogo-sessions", 1)
    assert "rejected" == workshop.record("swoogo-sessions", made["id"])["session_status"]
    assert ["swoogo session 1 (update_session)"] == report.undone
    assert [f"swoogo session {made['id']} (create_session)"] == report.marked
    assert [f"swoogo session {made['id']} (create_session)"] == [line.partition(":")[0] for line in report.left]
    assert [] == report.failed
    assert [] == journal.unfinished(workshop.journal)


def test_it_can_be_done_twice(workshop):
    """Who is not sure would do harm."""
    workshop.call("create_session", SESSION)
    torn_off(workshop)
    cleanup(workshop.settings, workshop.journal)
    number = len(httpx.get(f"{workshop.url}/_emulator/requests").json())

    report = cleanup(workshop.settings, workshop.journal)

    assert [] == [*report.undone, *report.marked, *report.left, *report.failed]
    assert number == len(httpx.get(f"{workshop.url}/_emulator/requests").json())


def test_what_was_settled_before_the_kill_is_told(workshop):
    """Nobody would hear of what a killed run had left by then."""
    workshop.call("create_location", {"event_id": 1, "name": "agendum-3f9c1d R"})
    workshop.undoing.after_test("test_a")
    torn_off(workshop)
    assert ["swoogo location 2 (create_location): left"] == [
        line.partition(";")[0] for line in cleanup(workshop.settings, workshop.journal).left
    ]


@pytest.mark.parametrize(
    ("operation", "body", "kind", "aside"),
    [
        ("create_session", SESSION, "swoogo-sessions", ("session_status", "rejected")),
        (
            "create_registrant",
            {"event_id": 1, "email": "agendum-3f9c1d-ab@example.com"},
            "swoogo-registrants",
            ("registration_status", "cancelled"),
        ),
        (
            "create_discount",
            {"event_id": 1, "code": "agendum-3f9c1d-A", "type": "absolute", "absolute_discount": 1},
            "swoogo-discounts",
            ("capacity", 1),
        ),
        (
            "create_registrant_type",
            {"event_id": 1, "name": "agendum-3f9c1d T"},
            "swoogo-registrant-types",
            ("capacity", None),
        ),
    ],
)
def test_what_no_answer_told_of_is_looked_for(operation, body, kind, aside, workshop):
    """What was made right before the kill would stay."""
    number = workshop.call(operation, body)["id"]
    torn_off(workshop, answers=False)

    report = cleanup(workshop.settings, workshop.journal)

    assert [] == report.failed
    assert aside[1] == workshop.record(kind, number)[aside[0]]
    assert any(f" {number} ({operation})" in line for line in report.left)


def test_a_record_of_others_with_the_same_name_is_left_alone(workshop):
    """Somebody's record would be renamed, because it is called as one of the run."""
    before = workshop.record("swoogo-sessions", 1)
    workshop.call("create_session", {**SESSION, "name": "Theirs"})
    torn_off(workshop, answers=False)

    report = cleanup(workshop.settings, workshop.journal)

    assert before == workshop.record("swoogo-sessions", 1)
    assert ["swoogo session (create_session): may have been made; no page documents a removal"] == report.left


def test_a_name_that_came_after_all_others_is_the_runs_own(workshop):
    """What was made right before the kill would stay, where its name is nothing out of the ordinary."""
    workshop.call("create_session", SESSION)
    last = workshop.call("create_session", {**SESSION, "name": "Theirs"})
    workshop.undoing._journal.close()
    text = workshop.journal.read_text("utf-8").splitlines()
    assert '"done"' in text.pop()
    workshop.journal.write_text("\n".join(text) + "\n", "utf-8")

    cleanup(workshop.settings, workshop.journal)

    assert "Theirs" == workshop.record("swoogo-sessions", 1)["name"]
    assert f"agendum-3f9c1d session {last['id']}" == workshop.record("swoogo-sessions", last["id"])["name"]


def test_what_was_not_kept_on_disk_is_told(workshop):
    """Somebody's name would stay changed, and the clean-up would say that all is well."""
    workshop.call("update_registrant", {"last_name": "Ours"}, ids={"registrant_id": 1})
    torn_off(workshop)
    assert "somewhere" not in workshop.journal.read_text("utf-8")
    assert "Theirs" not in workshop.journal.read_text("utf-8")

    report = cleanup(workshop.settings, workshop.journal)

    assert ["swoogo registrant 1 (update_registrant): changed, and last_name were not kept on disk; "] == report.left


def test_a_server_that_is_not_named_is_told(workshop):
    """The run of yesterday, against another server, would count as cleaned up after; or its ids would be used here."""
    made = workshop.call("create_session", SESSION)
    torn_off(workshop)
    elsewhere = replace(workshop.settings, swoogo_url="http://127.0.0.1:9", eventify_url=None)

    report = cleanup(elsewhere, workshop.journal)

    assert [f"swoogo: 1 calls to {workshop.url}, which was not named"] == report.failed
    assert SESSION["name"] == workshop.record("swoogo-sessions", made["id"])["name"]
    assert 1 == len(journal.unsettled(journal.unfinished(workshop.journal)))


def test_a_failure_leaves_the_journal_open(workshop):
    """The clean-up could not be tried again."""
    workshop.call("create_session", SESSION)
    torn_off(workshop)
    httpx.post(f"{workshop.url}/_emulator/fail", json={"operation": "update_session", "failure": 503, "times": 1})
    assert 1 == len(cleanup(workshop.settings, workshop.journal).failed)
    assert [] == cleanup(workshop.settings, workshop.journal).failed


def test_there_has_to_be_a_journal(workshop):
    """Whoever names the wrong folder would be told that nothing is left."""
    with pytest.raises(CannotRun, match="there is no journal of a run at "):
        cleanup(workshop.settings, workshop.journal)


def test_a_server_that_is_down_is_told(workshop, refused_url):
    """A traceback would come for it."""
    workshop.call("create_session", SESSION)
    torn_off(workshop)
    text = workshop.journal.read_text("utf-8").replace(workshop.url, refused_url)
    workshop.journal.write_text(text, "utf-8")
    with pytest.raises(CannotRun, match="no answer"):
        cleanup(replace(workshop.settings, swoogo_url=refused_url), workshop.journal)


def test_the_journal_is_json_lines(workshop):
    """No other tool could read it."""
    workshop.call("create_session", SESSION)
    for line in workshop.journal.read_text("utf-8").splitlines():
        assert {"run", "line"} <= json.loads(line).keys()
