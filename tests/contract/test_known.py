import httpx
import pytest

from agendum_contract import document
from agendum_contract.known import NOBODY, Known, is_far_reaching, kind_of
from agendum_contract.settings import Settings
from agendum_emulator import Emulator

OPERATIONS = document.operations()
SETTINGS = Settings(swoogo_event_id=7, swoogo_speaker_id=8, swoogo_sponsor_id=9, swoogo_sponsor_field_id=10)
OF_SWOOGO = (
    *("event", "session", "speaker", "registrant", "registrant_type", "package", "discount", "transaction"),
    *("sponsor", "contact", "group", "question", "session_field", "sponsor_field"),
)


class FakeTarget:
    """Answers as it is told, by operation, and keeps what it was asked."""

    def __init__(self, **answers):
        self.settings = SETTINGS
        self.answers = answers
        self.asked = []

    def call(self, name, body=None, *, ids=None, query=None):
        """Answer one call; what there is no answer for is refused."""
        self.asked.append((name, body, ids, query))
        answer = self.answers.get(name, httpx.Response(404, json={}))
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)


@pytest.mark.parametrize(
    ("operation", "name", "expected"),
    [
        ("get_session", "session_id", "session"),
        ("list_sessions", "event_id", "event"),
        ("update_session_field", "field_id", "session_field"),
        ("get_sponsor_field", "field_id", "sponsor_field"),
        ("add_registrant_to_group", "group_id", "group"),
        ("create_webhook", "group_id", None),
        ("check_in_registrant", "id", "registrant"),
        ("create_session", "id", None),
        ("get_app_sponsor", "sponsorid", "app_sponsor"),
        ("update_attendee", "userid", "attendee"),
        ("list_sessions", "page", None),
    ],
)
def test_kind_of(operation, name, expected):
    """The id of one kind of record would be sent for another, or that of a record of somebody else."""
    assert expected == kind_of(OPERATIONS[operation], name)


def test_each_id_in_a_path_has_a_kind():
    """Generated requests would change whatever record has a small number."""
    names = {
        (each.name, name)
        for each in OPERATIONS.values()
        for name, parameter in each.parameters.items()
        if parameter["in"] == "path" and "enum" not in document.resolve(parameter["schema"])
    }
    assert names
    assert [] == [(operation, name) for operation, name in names if kind_of(OPERATIONS[operation], name) is None]


def test_far_reaching():
    """A person would get mails, or be forgotten; or nothing would be tried with records that exist."""
    names = {name for name, each in OPERATIONS.items() if is_far_reaching(each)}
    assert {"forget_contact", "email_registrant", "update_session_field"} == names


@pytest.mark.parametrize(
    ("kind", "expected"), [("event", 7), ("speaker", 8), ("sponsor", 9), ("sponsor_field", 10), ("attendee", None)]
)
def test_what_the_settings_name(kind, expected):
    """Another record would be used than the user names; or one would be asked for that nobody can make."""
    target = FakeTarget()
    assert expected == Known(target).id(kind)
    assert [] == target.asked


def test_a_record_is_made_once():
    """Each generated case would leave another record behind."""
    target = FakeTarget(create_session={"id": 41})
    known = Known(target)

    assert [41, 41] == [known.id("session"), known.id("session")]
    ((name, body, ids, query),) = target.asked
    assert ("create_session", 7, None, None) == (name, body["event_id"], ids, query)


def test_what_cannot_be_made_is_tried_once():
    """A server without an operation would be asked for it again and again."""
    target = FakeTarget()
    known = Known(target)
    assert [None, None] == [known.id("package"), known.id("package")]
    assert 1 == len(target.asked)


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, content=b"<p>"),
        httpx.Response(200, json=None),
        httpx.Response(200, json=5),
        {"items": []},
        {"items": {}},
        {"items": None},
        {"items": [[]]},
        {"items": [{}]},
        {"message": "No."},
        [],
        {},
    ],
    ids=str,
)
@pytest.mark.parametrize(
    ("kind", "operation"), [("question", "list_questions"), ("session_field", "list_session_fields")]
)
def test_odd_answers_are_left_to_the_tests(kind, operation, answer):
    """A server with an empty list, or with a broken one, would end each test in a traceback."""
    assert None is Known(FakeTarget(**{operation: answer})).id(kind)


@pytest.mark.parametrize("items", [[{"id": 5}, {"id": 6}], {"0": {"id": 5}, "1": {"id": 6}}], ids=["list", "map"])
def test_a_record_is_found_in_a_list(items):
    """PHP prints a list with gaps as a map; its records would not be found."""
    target = FakeTarget(list_questions={"items": items})
    assert 5 == Known(target).id("question")
    assert [("list_questions", None, None, {"event_id": 7, "fields": "id"})] == target.asked


def test_a_registrant_whose_answer_has_no_id():
    """The page prints an answer without an id; nobody would be registered as far as the suite knows."""
    target = FakeTarget(create_registrant={"email": "x"}, list_registrants={"items": [{"id": 12}]})

    assert 12 == Known(target).id("registrant")
    created, listed = target.asked
    assert created[1]["email"].endswith("@example.com")
    assert {"event_id": 7, "fields": "id", "search": f"email={created[1]['email']}"} == listed[3]


def test_a_transaction_whose_answer_has_no_id():
    """The page prints an answer without an id; the newest of the event is the one."""
    target = FakeTarget(create_registrant={"id": 3}, create_transaction={}, list_transactions={"items": [{"id": 13}]})

    assert 13 == Known(target).id("transaction")
    assert (7, 3) == (target.asked[1][1]["event_id"], target.asked[1][1]["registrant_id"])
    assert "-id" == target.asked[2][3]["sort"]


@pytest.mark.parametrize(("kind", "name"), [("contact", "contact_id"), ("group", "group_id")])
def test_what_a_registrant_knows(kind, name):
    """No call makes these; they come with a registrant."""
    target = FakeTarget(create_registrant={"id": 3}, get_registrant={name: 14})

    assert 14 == Known(target).id(kind)
    assert ("get_registrant", None, {"registrant_id": 3}, {"fields": name}) == target.asked[1]


def test_all_kinds_of_swoogo_are_known(target):
    """Operations would be tried with nobody's ids only, where the emulator has somebody."""
    with Emulator() as emulator:
        known = Known(target("swoogo", emulator.url))
        assert [] == [kind for kind in OF_SWOOGO if not isinstance(known.id(kind), int)]


def test_all_kinds_of_eventify_are_known(target):
    """Operations would be tried with nobody's ids only, where the emulator has somebody."""
    with Emulator() as emulator:
        known = Known(target("eventify", emulator.url))
        assert [] == [kind for kind in ("app_speaker", "app_sponsor") if known.id(kind) is None]


def test_nobody_is_a_number_that_fits():
    """An id that a database cannot hold would be refused for its size."""
    assert 10**9 < NOBODY + 1_000 < 2**31
