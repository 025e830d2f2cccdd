import httpx
import pytest

from agendum_contract import document
from agendum_contract.known import NOBODY, Known, is_far_reaching, kind_of
from agendum_contract.settings import Settings
from agendum_contract.undo.scope import RUN, scope_of
from agendum_emulator import Emulator

OPERATIONS = document.operations()
SETTINGS = Settings(
    mark="agendum-1", swoogo_event_id=7, swoogo_speaker_id=8, swoogo_sponsor_id=9, swoogo_sponsor_field_id=10
)
OF_SWOOGO = (
    *("event", "session", "speaker", "registrant", "registrant_type", "package", "discount", "transaction"),
    *("sponsor", "contact", "group", "question", "session_field", "sponsor_field"),
)


class FakeTarget:
    """Answers as it is told, by operation, and keeps what it was asked."""

    settings = SETTINGS

    def __init__(self, **answers):
        self.answers = answers
        self.asked = []

    def call(self, name, body=None, *, ids=None, query=None):
        """Answer one call; what there is no answer for is refused."""
        self.asked.append((name, body, ids, query))
        answer = self.answers.get(name, httpx.Response(404, json={}))
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)


class Recorded(FakeTarget):
    """Answers a create without an id, and lists the record among those of others: it ignores what is searched for."""

    def __init__(self, create, listing, field, **answers):
        super().__init__(**answers, **{create: {}})
        self._create, self._listing, self._field = create, listing, field

    def call(self, name, body=None, *, ids=None, query=None):
        """Answer one call."""
        if name == self._create:
            theirs = [{"id": 9, self._field: "theirs"}, {"id": 8}]
            self.answers[self._listing] = {"items": [*theirs, {"id": 12, self._field: body[self._field]}]}
        return super().call(name, body, ids=ids, query=query)


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
    assert [("list_questions", None, None, {"event_id": 7, "fields": "id", "per-page": 1})] == target.asked


def test_a_list_is_asked_for_what_it_knows():
    """A server that takes no other parameters than those of the page would refuse the call."""
    target = FakeTarget(list_session_fields={"items": [{"id": 5}]})
    assert 5 == Known(target).id("session_field")
    assert [("list_session_fields", None, None, {"fields": "id", "per-page": 1})] == target.asked


def test_what_is_made_bears_the_mark():
    """After a kill nobody could tell it from the records of others."""
    target = FakeTarget(
        create_session={"id": 1},
        create_registrant={"id": 2},
        create_registrant_type={"id": 3},
        create_package={"id": 4},
        create_discount={"id": 5},
    )
    known = Known(target)
    for kind in ("session", "registrant", "registrant_type", "package", "discount"):
        assert known.id(kind) is not None
    named = [body.get("name") or body.get("code") or body["email"] for _name, body, _ids, _query in target.asked]
    assert 5 == len(set(named))
    assert all(each.startswith("agendum-1-known-") for each in named)


def test_what_is_made_lasts():
    """The first test would undo what the others rely on."""
    scopes = []
    target = FakeTarget()
    target.call = lambda *_args, **_parts: scopes.append(scope_of("test_a")) or httpx.Response(200, json={"id": 1})
    Known(target).id("session")
    assert [RUN] == scopes
    assert "test_a" == scope_of("test_a")


def test_a_run_that_only_reads_makes_nothing():
    """The transport would stop the run; or a record would be made on a server in use."""
    target = FakeTarget(
        list_sessions={"items": [{"id": 1}]},
        list_registrants={"items": [{"id": 2}]},
        get_registrant={"contact_id": 3},
        list_schedule={"speakers": [{"speakerid": 4}]},
    )
    target.settings = Settings(mode="safe")
    known = Known(target)
    kinds = ("session", "registrant", "contact", "app_speaker", "package", "registrant_type")
    assert [1, 2, 3, 4, None, None] == [known.id(kind) for kind in kinds]
    assert [] == [name for name, *_parts in target.asked if OPERATIONS[name].is_mutating]


def test_a_speaker_of_the_runs_own_is_changed():
    """A speaker of somebody else would be renamed by generated requests."""
    target = FakeTarget(create_app_speaker={"userresponse": None})
    real = target.call

    def call(name, body=None, **parts):
        response = real(name, body, **parts)
        if name == "list_schedule":
            lastname = target.asked[0][1]["lastname"]
            speakers = [{"speakerid": 8, "lastname": "Theirs"}, {"speakerid": 9, "lastname": lastname}]
            return httpx.Response(200, json={"speakers": speakers})
        return response

    target.call = call
    assert 9 == Known(target).id("app_speaker")


def test_where_the_schedule_hides_a_new_speaker_nobody_is_changed():
    """A speaker of somebody else would be renamed by generated requests."""
    target = FakeTarget(create_app_speaker={}, list_schedule={"speakers": [{"speakerid": 8, "lastname": "Theirs"}]})
    assert None is Known(target).id("app_speaker")


@pytest.mark.parametrize(("token", "expected"), [("", True), ("ready", False)])
def test_whether_the_suite_signs_in(token, expected):
    """A scenario would look for its records in the event of another token."""
    target = FakeTarget()
    target.settings = Settings(email="me@example.com", session_token=token)
    assert expected is (Known(target).id("sign_in") is not None)


def test_a_registrant_whose_answer_has_no_id():
    """The page prints an answer without an id; nobody would be registered as far as the suite knows."""
    target = Recorded("create_registrant", "list_registrants", "email")

    assert 12 == Known(target).id("registrant")
    created, listed = target.asked
    email = created[1]["email"]
    assert email.endswith("@example.com")
    assert {"event_id": 7, "fields": "id,email", "search": f"email={email}", "sort": "-id"} == listed[3]


def test_a_transaction_whose_answer_has_no_id():
    """The page prints an answer without an id; no payment would be known."""
    target = Recorded("create_transaction", "list_transactions", "notes", create_registrant={"id": 3})

    assert 12 == Known(target).id("transaction")
    _registrant, (_name, sent, _ids, _query), listed = target.asked
    assert (7, 3) == (sent["event_id"], sent["registrant_id"])
    notes = sent["notes"]
    assert {"event_id": 7, "fields": "id,notes", "search": f"notes={notes}", "sort": "-id"} == listed[3]


@pytest.mark.parametrize("has_others", [True, False])
@pytest.mark.parametrize(
    ("kind", "create", "listing", "field"),
    [
        ("registrant", "create_registrant", "list_registrants", "email"),
        ("transaction", "create_transaction", "list_transactions", "notes"),
    ],
)
def test_a_record_of_somebody_else_is_never_taken(kind, create, listing, field, has_others):
    """Where a search is ignored, or finds nothing, somebody would be checked in, mailed or paid for."""
    others = [{"id": 9, field: "theirs"}, {"id": 8}] if has_others else []
    target = FakeTarget(**{"create_registrant": {"id": 3}, create: {}, listing: {"items": others}})
    assert Known(target).id(kind) is None
    assert listing == target.asked[-1][0]


def test_a_discount_is_made_where_true_is_a_number(target):
    """A server of that reading would have no discount that could be tried; one that takes the first would get two."""
    with Emulator(readings={"swoogo-24": "B"}) as emulator:
        assert isinstance(Known(target("swoogo", emulator.url)).id("discount"), int)


def test_a_discount_is_made_once():
    """A server that takes the first spelling would get another discount, and one that takes none be asked for ever."""
    taking, refusing = FakeTarget(create_discount={"id": 5}), FakeTarget()
    assert [5, None] == [Known(each).id("discount") for each in (taking, refusing)]
    assert [1, 2] == [len(each.asked) for each in (taking, refusing)]
    assert [True, 1] == [body["apply_to_all"] for _name, body, _ids, _query in refusing.asked]


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
