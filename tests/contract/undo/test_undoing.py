import httpx
import pytest

from agendum_contract.settings import Settings
from agendum_contract.undo import journal
from agendum_contract.undo.scope import lasting
from agendum_contract.undo.undoing import Undoing, journal_path

SESSION = {"event_id": 1, "name": "agendum-3f9c1d A", "date": "2026-01-22"}


@pytest.mark.parametrize(
    ("kind", "number", "call", "vendor"),
    [
        (
            "swoogo-sessions",
            1,
            ("update_session", {"event_id": 1, "name": "Ours", "capacity": 3}, {"session_id": 1}),
            "",
        ),
        ("swoogo-session-fees", 1, ("update_session_fee", {"price": "9.00"}, {"session_id": 1}), ""),
        ("swoogo-session-fees", 1, ("remove_session_fee", None, {"session_id": 1}), ""),
        ("swoogo-session-fields", 1001, ("update_session_field", {"name": "Ours"}, {"field_id": 1001}), ""),
        (
            "swoogo-session-fields",
            1002,
            ("update_session_field", {"choices": [{"name": "New"}, {"id": 123, "name": "Ours"}]}, {"field_id": 1002}),
            "",
        ),
        (
            "swoogo-registrants",
            1,
            ("update_registrant", {"last_name": "Ours", "email": "a@example.com"}, {"registrant_id": 1}),
            "",
        ),
        ("swoogo-registrants", 1, ("check_in_registrant", {"id": 1, "status": "attended"}, {}), ""),
        ("swoogo-registrants", 2, ("add_registrant_to_group", None, {"registrant_id": 2, "group_id": 3}), ""),
        (
            "swoogo-registrant-types",
            1,
            ("update_registrant_type", {"name": "Ours", "capacity": ""}, {"registrant_type_id": 1}),
            "",
        ),
        ("swoogo-package-fees", 1, ("update_package_fee", {"price": "9.00"}, {"package_id": 1}), ""),
        ("swoogo-discounts", 1, ("update_discount", {"code": "OURS", "absolute_discount": 9}, {"discount_id": 1}), ""),
        (
            "eventify-speakers",
            1,
            (
                "update_app_speaker",
                {"speakerid": 1, "eventid": 1, "createuser": False, "lastname": "Ours"},
                {"speakerid": 1},
            ),
            "eventify",
        ),
    ],
    ids=lambda each: each[0] if isinstance(each, tuple) else None,
)
def test_a_record_of_others_is_put_back(kind, number, call, vendor, workshop):
    """Somebody's record would stay changed."""
    name, body, ids = call
    before = workshop.record(kind, number)
    workshop.call(name, body, ids=ids, vendor=vendor or "swoogo")
    changed = workshop.record(kind, number)
    assert before != changed, "the call changed nothing"

    workshop.undoing.after_test("test_a")

    after = workshop.record(kind, number)
    if name == "check_in_registrant":
        # When the registrant was checked in is told by the server alone.
        assert "confirmed" == str(after["registration_status"]).casefold()
    else:
        assert before == after
    assert [] == workshop.undoing.finish()


def test_what_a_server_may_refuse_to_put_back_is_told(workshop):
    """A group that is gone would keep the journal open for ever."""
    workshop.call("add_registrant_to_group", ids={"registrant_id": 3, "group_id": 1})
    left = workshop.undoing.finish()
    expected = "swoogo registrant 3 (add_registrant_to_group): changed, and could not be put back; a group whose last"
    assert [True] == [line.startswith(expected) for line in left]
    assert [] == journal.unfinished(workshop.journal)


def test_a_price_that_was_not_there_is_removed(workshop):
    """A session of others would cost something."""
    made = workshop.call("create_session", {**SESSION, "name": "theirs, as far as the run knows"})
    workshop.exchanges.test = "test_b"
    workshop.undoing._recorder.own.clear()
    workshop.call("update_session_fee", {"price": "9.00"}, ids={"session_id": made["id"]})

    workshop.undoing.after_test("test_b")

    assert 0 == float(workshop.record("swoogo-session-fees", made["id"])["price"] or 0)


def test_several_changes_are_put_back_to_the_first(workshop):
    """What a test itself had set would be put back."""
    before = workshop.record("swoogo-sessions", 1)
    changes = [{"name": "One"}, {"name": "Two", "capacity": 5}, {"name": "Three", "capacity": 6}]
    for change in changes:
        workshop.call("update_session", {"event_id": 1, **change}, ids={"session_id": 1})
    reads = [each for each in httpx.get(f"{workshop.url}/_emulator/requests").json() if each["method"] == "GET"]
    assert 1 == len(reads), "the record was read once for each change"

    workshop.undoing.after_test("test_a")

    assert before == workshop.record("swoogo-sessions", 1)


def test_a_refused_change_keeps_nothing(workshop):
    """The change after it would count as kept, and would not be put back."""
    before = workshop.record("swoogo-sessions", 1)
    refused = workshop.targets["swoogo"].call(
        "update_session", {"name": "X", "capacity": "many"}, ids={"session_id": 1}
    )
    assert 400 <= refused.status_code
    workshop.call("update_session", {"event_id": 1, "name": "Ours", "capacity": 5}, ids={"session_id": 1})

    workshop.undoing.after_test("test_a")

    assert before == workshop.record("swoogo-sessions", 1)


def test_what_is_made_is_marked_set_aside_and_told(workshop):
    """A record of the run would stay on the programme."""
    made = workshop.call("create_session", SESSION)
    workshop.call("update_session", {"event_id": 1, "name": "Renamed"}, ids={"session_id": made["id"]})
    assert 1 == len(workshop.undoing._recorder.entries["test_a"]), "a record of the run's own is to be restored"

    workshop.undoing.after_test("test_a")

    record = workshop.record("swoogo-sessions", made["id"])
    assert (f"agendum-3f9c1d session {made['id']}", "rejected") == (record["name"], record["session_status"])
    told = f"swoogo session {made['id']} (create_session): renamed and set aside; no page documents a removal"
    assert [told] == workshop.undoing.finish() == workshop.undoing.finish()


def test_a_name_that_bears_the_mark_stays(workshop):
    """A record would be renamed for nothing; or a call would be made for nothing."""
    made = workshop.call("create_session", SESSION)
    package = workshop.call("create_package", {"event_id": 1, "name": "agendum-3f9c1d P"})
    number = len(httpx.get(f"{workshop.url}/_emulator/requests").json())

    left = workshop.undoing.finish()

    assert SESSION["name"] == workshop.record("swoogo-sessions", made["id"])["name"]
    assert f"swoogo package {package['id']} (create_package): left under its name; " in "".join(left)
    assert 1 == len(httpx.get(f"{workshop.url}/_emulator/requests").json()) - number


def test_what_is_forgotten_gets_its_mark_back(workshop):
    """A registrant without a name would be left, of whom nobody knows where they come from."""
    person = {"event_id": 1, "email": "agendum-3f9c1d-a@example.com", "first_name": "A", "last_name": "B"}
    made = workshop.call("create_registrant", person)
    contact = workshop.record("swoogo-registrants", made["id"])["contact_id"]
    body = {"registrantIds": f"[{made['id']}]", "deleteCreditCardName": "1"}
    assert workshop.targets["swoogo"].call("forget_contact", body, ids={"contact_id": contact}).is_success

    workshop.undoing.finish()

    record = workshop.record("swoogo-registrants", made["id"])
    assert f"agendum-3f9c1d-{made['id']}@example.com" == record["email"]
    assert "cancelled" == str(record["registration_status"]).casefold()


def test_a_speaker_who_is_an_attendee_too(workshop):
    """The attendee would stay in the app: nobody asked for one by its own call."""
    form = workshop.call("list_forms", query={"eventid": 1}, vendor="eventify")["attendee"]
    body = {
        "eventid": 1,
        "firstname": "A",
        "lastname": "agendum-3f9c1d B",
        "email": "agendum-3f9c1d-a@example.com",
        "createuser": True,
        "attendee_form_number": form["form_number"],
        "attendee_details_form": [],
    }
    answer = workshop.call("create_app_speaker", body, vendor="eventify")
    attendee = answer["userresponse"]["content"]["resource"][0]["appuserid"]

    left = workshop.undoing.finish()

    assert 0 == workshop.record("eventify-attendees", attendee)["isactive"]
    assert ["eventify attendee", "eventify app_speaker"] == [line.rsplit(" ", 1)[0] for line in _words(left)]


def _words(lines):
    return [line.partition(" (")[0] for line in lines]


def test_what_no_call_undoes_is_told(workshop):
    """A session would stay with a speaker, and nobody would know why."""
    made = workshop.call("create_session", SESSION)
    workshop.call("add_sessions_to_speaker", {"session_ids": [made["id"]]}, ids={"speaker_id": 3})
    left = workshop.undoing.finish()
    assert "swoogo speaker 3 (add_sessions_to_speaker): changed; no page documents how" in left[0]


def test_what_lasts_is_undone_at_the_end(workshop):
    """A record that several tests share would be taken from under them."""
    with lasting():
        known = workshop.call("create_session", SESSION)
    workshop.undoing.after_test("test_a")
    assert "rejected" != workshop.record("swoogo-sessions", known["id"])["session_status"]
    workshop.undoing.finish()
    assert "rejected" == workshop.record("swoogo-sessions", known["id"])["session_status"]


def test_undoing_is_nothing_new(workshop):
    """What undoes would be undone; or its calls would count as those of the test, or cost too much."""
    heard = []
    workshop.exchanges.listen(heard.append)
    workshop.call("create_session", SESSION)
    workshop.limits.reached = "the time is up"

    workshop.undoing.after_test("test_a")

    assert ["test_a", "undo"] == [each.test for each in heard if each.operation.endswith("_session")]
    assert "test_a" == workshop.exchanges.test
    assert {} == workshop.undoing._recorder.entries
    assert 1 == sum(each.operation == "create_session" for each in journal.read(workshop.journal))
    assert 1 == len(journal.read(workshop.journal))


def test_what_cannot_be_undone_is_told_and_stays_in_the_journal(workshop):
    """A failure of the undo would hide that of the test, or nobody would hear of it."""
    made = workshop.call("create_session", SESSION)
    httpx.post(f"{workshop.url}/_emulator/fail", json={"operation": "update_session", "failure": 503, "times": 9})

    workshop.undoing.after_test("test_a")
    (line, *_) = workshop.undoing.finish()

    assert f"not undone: swoogo session {made['id']} (create_session): update_session is refused with 503" == line
    assert 1 == len(journal.unsettled(journal.unfinished(workshop.journal)))


def test_a_server_that_is_gone_is_not_asked_again(workshop):
    """A run would not end for hours."""
    for _ in range(3):
        workshop.call("create_session", SESSION)
    asked = []

    def call(*_args, **_parts):
        asked.append(1)
        pytest.exit("gone")

    workshop.targets["swoogo"].call = call
    workshop.undoing.after_test("test_a")
    assert 1 == len(asked)
    assert ["gone"] + ["the server does not answer any more"] * 2 == [
        line.rpartition(": ")[2] for line in workshop.undoing.finish()
    ]


def test_an_interrupted_undo_goes_on(workshop):
    """Whoever presses Ctrl-C twice would leave everything behind."""
    numbers = [workshop.call("create_session", SESSION)["id"] for _ in range(3)]
    target, real = workshop.targets["swoogo"], workshop.targets["swoogo"].call

    def call(*_args, **_parts):
        raise KeyboardInterrupt

    target.call = call
    with pytest.raises(KeyboardInterrupt):
        workshop.undoing.after_test("test_a")
    target.call = real

    assert 3 == len(workshop.undoing.finish())
    assert ["rejected"] * 3 == [workshop.record("swoogo-sessions", each)["session_status"] for each in numbers]


def test_earlier_runs_are_told(workshop, tmp_path):
    """Nobody would think of cleaning up."""
    workshop.call("create_session", SESSION)
    assert 1 == Undoing(Settings(report_dir=tmp_path)).earlier
    workshop.undoing.finish()
    assert 0 == Undoing(Settings(report_dir=tmp_path)).earlier


def test_the_end_of_the_block_undoes(tmp_path, workshop):
    """Whatever ends a run, an exception as well, would leave everything behind."""
    made = workshop.call("create_session", SESSION)
    with pytest.raises(ValueError, match="no"), workshop.undoing:
        raise ValueError("no")
    assert "rejected" == workshop.record("swoogo-sessions", made["id"])["session_status"]
    assert [] == journal.unfinished(journal_path(tmp_path))


def test_a_run_that_only_reads_writes_nothing_down(workshop):
    """A journal would lie about that nobody needs."""
    workshop.call("get_session", ids={"session_id": 1})
    assert [] == workshop.undoing.finish()
    assert not workshop.journal.exists()
