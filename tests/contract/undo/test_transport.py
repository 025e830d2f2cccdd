import httpx
import pytest

from agendum_contract.document import operations
from agendum_contract.undo import journal
from agendum_contract.undo.journal import Entry, Journal
from agendum_contract.undo.table import rules
from agendum_contract.undo.transport import Recorder, Recording, as_list, ids_of, record_of

URL = "http://127.0.0.1:1"
CREATE = "/api/v1/sessions/create"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Network(httpx.BaseTransport):
    """Answers as it is told, and looks into the journal when it is asked."""

    def __init__(self, path, *answers):
        self.path = path
        self.answers = list(answers) or [httpx.Response(200, json={"id": 5})]
        self.seen = []
        self.asked = []

    def handle_request(self, request):
        """Answer one request."""
        self.asked.append(f"{request.method} {request.url.path}")
        self.seen.append([each.operation for each in journal.read(self.path)])
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self):
        """Say that it is closed."""
        self.asked.append("closed")


@pytest.fixture
def path(tmp_path):
    """Where the journal is."""
    return tmp_path / "journal.jsonl"


@pytest.fixture
def recorder(path):
    """What is told of requests."""
    made = Recorder(Journal(path), "agendum-1", lambda: "test_a")
    yield made
    made.journal.close()


def send(recorder, network, method="POST", path=CREATE, content=b"event_id=1&name=A", headers=FORM):
    """Send a request through the transport."""
    return Recording(recorder, "swoogo", network).handle_request(
        httpx.Request(method, URL + path, content=content, headers=headers)
    )


def test_the_journal_knows_before_the_server(recorder, path):
    """A kill between the two would leave a record that nobody knows of."""
    network = Network(path)
    send(recorder, network)
    assert [["create_session"]] == network.seen
    (entry,) = journal.read(path)
    assert ("done", [5], {"event_id": 1, "name": "A"}, "test_a", URL) == (
        entry.state,
        entry.made,
        entry.body,
        entry.scope,
        entry.origin,
    )


@pytest.mark.parametrize(
    ("url", "synced"), [("http://127.0.0.1:1", 0), ("http://localhost", 0), ("https://api.swoogo.com", 1)]
)
def test_the_disk_is_waited_for_where_the_server_outlives_this_machine(url, synced, recorder, path, monkeypatch):
    """After a power failure here, a server elsewhere would have a record that nobody knows of."""
    calls = []
    monkeypatch.setattr("os.fsync", calls.append)
    request = httpx.Request("POST", url + CREATE, content=b"name=A", headers=FORM)
    Recording(recorder, "swoogo", Network(path)).handle_request(request)
    assert synced == len(calls)


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("GET", "/api/v1/sessions/5"),
        ("POST", "/api/v1/oauth2/token"),
        ("POST", "/no/such/path"),
        ("GET", "/"),
    ],
)
def test_what_changes_nothing_is_not_written_down(method, url, recorder, path):
    """A token would be written down; or the journal would be as long as the run."""
    send(recorder, Network(path), method, url, b"")
    assert [] == journal.read(path)


def test_each_operation_that_changes_something_is_written_down(recorder, path):
    """A kind of call would leave something behind that no journal knows of."""
    for operation in operations().values():
        url = operation.path.replace("{", "").replace("}", "")
        send(recorder, Network(path), operation.method, url, b"", {})
    expected = {each.name for each in operations().values() if each.is_mutating}
    assert expected == {each.operation for each in journal.read(path)}


@pytest.mark.parametrize(
    ("answer", "state", "kept"),
    [
        (httpx.Response(200, json={"id": 5}), "done", 1),
        (httpx.Response(201, content=b"<p>"), "done", 1),
        (httpx.Response(422, json=[]), "refused", 0),
        (httpx.Response(200, json={"is_error": 1, "message": "No."}), "refused", 0),
        (httpx.Response(500, json={}), "open", 1),
    ],
    ids=["ok", "odd", "refused", "refused-with-200", "failed"],
)
def test_what_an_answer_means(answer, state, kept, recorder, path):
    """What a failing server has done all the same would be forgotten; or what it refused would be undone."""
    send(recorder, Network(path, answer))
    assert [state] == [each.state for each in journal.read(path)]
    assert kept == len(recorder.entries.get("test_a", []))


def test_a_request_without_an_answer_is_kept(recorder, path):
    """What a server did before the connection broke would be forgotten."""
    with pytest.raises(httpx.ReadError):
        send(recorder, Network(path, httpx.ReadError("broken")))
    assert ["open"] == [each.state for each in journal.read(path)]
    assert 1 == len(recorder.entries["test_a"])


@pytest.mark.parametrize(
    "answer", [httpx.Response(404, json={}), httpx.Response(200, content=b"<p>"), httpx.Response(200, json=[])]
)
def test_what_cannot_be_read_before_is_changed_all_the_same(answer, recorder, path):
    """A test would fail because of the undo."""
    network = Network(path, answer, httpx.Response(200, json={"id": 7}))
    send(recorder, network, "PUT", "/api/v1/sessions/update/7")
    assert ["GET /api/v1/sessions/7", "PUT /api/v1/sessions/update/7"] == network.asked
    assert [None] == [each.before for each in recorder.entries["test_a"]]


def test_nobody_is_not_read(recorder, path):
    """Each call for an id that nobody has would make two."""
    network = Network(path, httpx.Response(404, json={}))
    send(recorder, network, "PUT", "/api/v1/sessions/update/2000000007")
    assert ["PUT /api/v1/sessions/update/2000000007"] == network.asked


def test_the_record_is_read_with_the_credentials_of_the_call(recorder, path):
    """Another token would be needed, which may end the first."""
    headers = {**FORM, "Authorization": "Bearer token", "X-Other": "1"}
    seen = []
    network = Network(path, httpx.Response(200, json={"id": 7, "name": "A"}))
    real = network.handle_request
    network.handle_request = lambda request: seen.append(dict(request.headers)) or real(request)
    send(recorder, network, "PUT", "/api/v1/sessions/update/7", headers=headers)
    assert ["Bearer token"] * 2 == [each["authorization"] for each in seen]
    assert ["x-other" in each for each in seen] == [False, True]


def test_a_body_that_cannot_be_read_is_no_error(recorder, path):
    """A generated body would end in a traceback of the undo."""
    for content in (b"\xff\xfe", b"[1, 2]", b"{"):
        send(recorder, Network(path), "POST", "/v4/speakers", content, {"Content-Type": "application/json"})
        send(recorder, Network(path), content=content)


def test_it_closes_what_is_within(recorder, path):
    """Connections would stay open."""
    network = Network(path)
    Recording(recorder, "swoogo", network).close()
    assert ["closed"] == network.asked


def test_ids_of_a_path():
    """The wrong record would be restored."""
    operation = operations()["add_session_to_registrant"]
    request = httpx.Request("POST", f"{URL}/api/v1/registrants/3/session/a%2Fb?x=1")
    assert {"registrant_id": "3", "session_id": "a/b"} == ids_of(operation, request)
    assert {} == ids_of(operation, httpx.Request("POST", f"{URL}/elsewhere"))


@pytest.mark.parametrize(
    ("name", "ids", "body", "expected"),
    [
        ("update_session", {"session_id": "7"}, {}, 7),
        ("update_session", {"session_id": "7x"}, {}, "7x"),
        ("update_session", {"session_id": "9" * 30}, {}, "9" * 30),
        ("check_in_registrant", {}, {"id": 3}, 3),
        ("check_in_registrant", {}, {}, None),
        ("create_session", {}, {}, None),
    ],
)
def test_which_record_is_changed(name, ids, body, expected):
    """Another record would be put back."""
    entry = Entry("agendum-1", 1, "test_a", "swoogo", URL, name, ids=ids, body=body)
    assert expected == record_of(rules()[name], entry)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [({"items": {"4": {"id": 4}}}, {"items": [{"id": 4}]}), ({"items": [1]}, {"items": [1]}), ([1], [1]), (None, None)],
)
def test_a_list_is_a_list(answer, expected):
    """PHP prints a list with gaps as a map, in which nothing would be found."""
    assert expected == as_list(answer)
