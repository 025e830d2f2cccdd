import pytest

from agendum_emulator.store import KINDS


def test_reset_starts_over(client, swoogo):
    """A suite in another process has no other way."""
    swoogo.create()
    answer = client.post("/_emulator/reset")
    assert (200, {}) == (answer.status_code, answer.json())
    assert ([], 401) == (
        client.get("/_emulator/records/swoogo-sessions").json(),
        swoogo.get("/api/v1/sessions/1").status_code,
    )


def test_failure_is_scripted(client, swoogo):
    """It happens as often as asked."""
    answer = client.post("/_emulator/fail", json={"operation": "get_session", "failure": 503, "times": 2})
    assert (200, [503, 503, 404]) == (
        answer.status_code,
        [swoogo.get("/api/v1/sessions/1").status_code for _ in range(3)],
    )


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"{", "the body is not JSON"),
        (b"[]", "the body is not a JSON object"),
        (b"{}", "operation: must be one of add_"),
        (b'{"operation": "get_session"}', "failure: must be"),
        (b'{"operation": "get_session", "failure": "drop", "times": 0}', "times: must be"),
        (b'{"operation": "get_session", "failure": "slow", "seconds": "1"}', "seconds: must be"),
        (b'{"operation": "get_session", "failure": "drop", "count": 1}', "count: is not one of failure, operation,"),
    ],
)
def test_senseless_failure_is_a_400(client, body, message):
    """A failure that never happens makes a test pass that tests nothing."""
    answer = client.post("/_emulator/fail", content=body)
    assert (400, message) == (answer.status_code, answer.json()["message"][: len(message)])


def test_log_shows_requests_in_order_and_can_be_cleared(client, swoogo):
    """Control calls are none of the user's, and are not in it."""
    swoogo.create()
    client.get("/_emulator/requests")
    swoogo.get("/api/v1/sessions/1?fields=id")
    swoogo.get("/nowhere")
    swoogo.request("DELETE", "/api/v1/sessions/1")
    logged = [(entry["operation"], entry["status"]) for entry in client.get("/_emulator/requests").json()]
    cleared = client.delete("/_emulator/requests")
    assert [("create_token", 200), ("create_session", 200), ("get_session", 200), (None, 404), (None, 405)] == logged
    assert (200, []) == (cleared.status_code, client.get("/_emulator/requests").json())


def test_log_holds_no_credentials(client, swoogo, eventify):
    """A failing test prints it, and a CI job keeps that."""
    swoogo.create()
    eventify.post("/v4/sessions", json={})
    text = client.get("/_emulator/requests").text
    secrets = [swoogo.headers["Authorization"], eventify.headers["Session-Token"], "Basic", '\\"secret\\"']
    assert ([], True) == ([secret for secret in secrets if secret in text], "[redacted]" in text)


@pytest.mark.parametrize("kind", KINDS)
def test_records_of_each_kind_can_be_read(client, emulator, kind):
    """A scenario looks at what was really stored."""
    assert emulator.records(kind) == client.get(f"/_emulator/records/{kind}").json()


@pytest.mark.parametrize("path", ["", "/", "/nothing", "/records", "/records/people", "/reset/"])
def test_unknown_control_path_says_what_there_is(client, path):
    """A misspelled control call must not pass for a vendor's 404."""
    answer = client.post(f"/_emulator{path}")
    assert (404, True) == (answer.status_code, "/_emulator/reset" in answer.json()["message"])


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("GET", "/reset", "POST"), ("POST", "/requests", "GET, DELETE"), ("DELETE", "/records/swoogo-events", "GET")],
)
def test_wrong_method_says_which_are_right(client, method, path, allowed):
    """A GET must not reset anything."""
    answer = client.request(method, f"/_emulator{path}")
    assert (405, allowed) == (answer.status_code, answer.headers["Allow"])
