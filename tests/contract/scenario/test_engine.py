import dataclasses

import httpx
import pytest

from agendum_contract.findings.violation import Violation
from agendum_contract.scenario import model
from agendum_contract.scenario.engine import Unmet, given, play
from agendum_contract.settings import Settings

from ..conftest import FakeKnown, vendors_server  # noqa: TID252 - the folders of the tests are no packages

HEAD = "name: x\ntitle: It is.\nvendor: {vendor}\n"


@pytest.fixture
def scenario(tmp_path):
    """Makes scenarios."""

    def make(steps, vendor="swoogo", more=""):
        path = tmp_path / "x.yaml"
        path.write_text(HEAD.format(vendor=vendor) + more + "steps:\n" + steps, encoding="utf-8")
        return model.read(path)

    return make


class Sessions:
    """A server with sessions, and what it was asked."""

    def __init__(self, serve, **changes):
        self.asked = []
        self._changes = changes
        self.server = vendors_server(serve, self._answer)

    def _answer(self, asked):
        path = asked.path.partition("?")[0]
        self.asked.append((asked.method, asked.path, asked.body.decode()))
        session = {"id": 5, "event_id": 1, "name": "A", "date": "2026-01-22", **self._changes}
        if path == "/api/v1/sessions":
            return 200, {"items": {"0": session}, "_links": {}, "_meta": {}}
        return (404, {"message": "No."}) if path.endswith("/404") else (200, session)


def test_a_flow_is_played(scenario, serve, target):
    """The id of one step would not reach the next; or a loop would be played once."""
    sessions = Sessions(serve)
    it = scenario(
        "  - call: create_session\n"
        '    body: {event_id: "${event_id}", name: "${title}", date: "${day}"}\n'
        "    save: {session: /id}\n"
        "  - for-each: {field: [id, name]}\n"
        "    do:\n"
        '      - {call: get_session, ids: {session_id: "${session}"}, query: {fields: "${field}"}}\n',
        more='let: {title: "${mark} A"}\n',
    )

    play(it, target("swoogo", sessions.server.url, mark="agendum-1"), FakeKnown())

    assert [
        ("POST", "/api/v1/sessions/create", "event_id=1&name=agendum-1+A&date=2026-01-22"),
        ("GET", "/api/v1/sessions/5?fields=id", ""),
        ("GET", "/api/v1/sessions/5?fields=name", ""),
    ] == sessions.asked


def test_what_is_wrong_is_told_with_the_step(scenario, serve, target):
    """Whoever reads the report would not know which call it was; or which operation to look at."""
    it = scenario("  - {call: get_session, ids: {session_id: 5}, expect: {same: {/name: B}}}\n")

    with pytest.raises(Violation) as caught:
        play(it, target("swoogo", Sessions(serve).server.url), FakeKnown())

    assert "get_session: x, step 1 (get_session): same: /name is 'A', not 'B'" == str(caught.value)
    assert ("get_session", "scenario") == (caught.value.operation.name, caught.value.problems[0].check)


def test_an_answer_that_is_not_documented_fails(scenario, serve, target):
    """An answer that no page allows would pass as long as the flow goes on."""
    it = scenario("  - {call: get_session, ids: {session_id: 5}}\n")
    with pytest.raises(AssertionError, match="get_session: status 200: /id"):
        play(it, target("swoogo", Sessions(serve, id="five").server.url), FakeKnown())


def test_what_a_later_step_needs_is_missed(scenario, serve, target):
    """A server that leaves the id out would end in a traceback."""
    it = scenario("  - {call: get_session, ids: {session_id: 5}, save: {name: /nobody}}\n")
    with pytest.raises(AssertionError, match=r"x, step 1 \(get_session\): there is no /nobody"):
        play(it, target("swoogo", Sessions(serve).server.url), FakeKnown())


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ("  - {call: get_session, ids: {session_id: 404}, may-refuse: nobody has it}\n", "nobody has it"),
        (
            "  - {call: get_session, ids: {session_id: 5}, skip-unless: {because: no fee, has: [/fees]}}\n",
            r"step 1 \(get_session\): no fee",
        ),
    ],
)
def test_what_a_server_may_do_is_no_fault(steps, reason, scenario, serve, target):
    """A server would be failed for what no page states."""
    sessions = Sessions(serve)
    it = scenario(steps + "  - {call: get_session, as: again, ids: {session_id: 5}}\n")
    with pytest.raises(Unmet, match=reason):
        play(it, target("swoogo", sessions.server.url), FakeKnown())
    assert 1 == len(sessions.asked), "the rest was played all the same"


def test_a_refusal_that_is_demanded(scenario, serve, target):
    """What must be refused could not be said in a scenario."""
    it = scenario("  - {call: get_session, ids: {session_id: 404}, expect: {outcome: refused}}\n")
    play(it, target("swoogo", Sessions(serve).server.url), FakeKnown())


@pytest.mark.parametrize("status", [404, 405])
def test_a_path_that_no_page_prints_may_be_another(status, scenario, serve, target):
    """A server whose path was guessed wrong would be failed for it."""
    steps = "  - {call: create_exhibitor, body: {eventid: 1, name: A}%s}\n"
    server = vendors_server(serve, lambda _asked: (status, {"error": {"message": "No.", "code": status}}))
    it = target("eventify", server.url)
    with pytest.raises(Unmet, match="no page prints the path"):
        play(scenario(steps % "", "eventify"), it, FakeKnown())
    play(scenario(steps % ", expect: {outcome: refused}", "eventify"), it, FakeKnown())


def test_a_list_by_id_is_a_list(scenario, serve, target):
    """The old documentation has an object of the items by id, in which no scenario would find the first."""
    asked = []
    meta = {"totalCount": 1, "pageCount": 1, "currentPage": 1, "perPage": 20}
    page = {"items": {"4": {"id": 4}}, "_links": {}, "_meta": meta}
    question = {"id": 4, "name": "Which?"}

    def answer(request):
        asked.append(request.path)
        return 200, page if "/questions.json" in request.path else question

    it = scenario(
        "  - {call: list_questions, save: {question: /items/0/id}}\n"
        '  - call: get_question\n    ids: {question_id: "${question}"}\n'
        '    expect: {same: {/id: "${steps.list_questions.items.0.id}"}}\n'
    )
    play(it, target("swoogo", vendors_server(serve, answer).url), FakeKnown())
    assert ["/api/v1/questions.json", "/api/v1/questions/4.json"] == asked


def test_needs(scenario, serve, target):
    """A call would be made for nobody."""
    it = scenario('  - {call: get_session, ids: {session_id: "${known.session}"}}\n', more="needs: [session]\n")
    sessions = Sessions(serve)
    play(it, target("swoogo", sessions.server.url), FakeKnown(session=5))
    assert ["/api/v1/sessions/5"] == [path for _method, path, _body in sessions.asked]
    with pytest.raises(Unmet, match="there is no session, and none could be made or found"):
        play(it, target("swoogo", sessions.server.url), FakeKnown())
    token = scenario("  - call: list_schedule\n", vendor="eventify", more="needs: [sign_in]\n")
    with pytest.raises(Unmet, match="the token was given"):
        play(token, target("eventify", sessions.server.url), FakeKnown())


def test_a_token_is_that_of_the_run_and_is_not_shown(scenario, serve, target):
    """The credentials would stand in a scenario, and the token in the report."""
    it = scenario("  - {call: create_token, expect: {same: {/type: other}, hides: [token-1]}}\n")
    with pytest.raises(Violation) as caught:
        play(it, target("swoogo", Sessions(serve).server.url), FakeKnown())
    assert "create_token: x, step 1 (create_token): same: /type is 'bearer', not 'other'" == str(caught.value)


def test_a_token_that_is_not_as_documented(scenario, serve, target):
    """The call for a token would be the only one that is not judged."""
    server = vendors_server(serve, lambda _asked: (404, {}), tokens=lambda _number: (200, {"type": "bearer"}))
    with pytest.raises(Violation, match="create_token: status 200"):
        play(scenario("  - call: create_token\n"), target("swoogo", server.url), FakeKnown())


def test_what_each_scenario_can_name():
    """A name that the model lets pass would not be there when it is played."""
    settings = Settings(swoogo_event_id=7, mark="agendum-x")
    names = given(settings)
    assert {*model.GIVEN} == {*names, "known", "steps"}
    assert (7, "agendum-x") == (names["event_id"], names["mark"])
    assert names["unique"]() != names["unique"]()
    assert {*settings.eventify, "starttime", "endtime"} == names["eventify"].keys()
    assert {each.name for each in dataclasses.fields(Settings) if "secret" in each.name}
    assert not any("secret" in str(value) for value in names.values())


def test_what_is_no_answer(scenario, serve, target):
    """A connection that breaks would be told as a mistake of the scenario."""
    server = vendors_server(serve, lambda _asked: None)
    with pytest.raises((pytest.fail.Exception, pytest.exit.Exception, httpx.HTTPError)):
        play(scenario("  - {call: get_session, ids: {session_id: 5}}\n"), target("swoogo", server.url), FakeKnown())
