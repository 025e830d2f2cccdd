from agendum_emulator import journal
from agendum_emulator.messages import Call


def test_entry_shows_a_request_without_its_secrets():
    """A failing test prints the log."""
    log = journal.Journal()
    headers = {"authorization": "Bearer x", "content-type": "application/json"}
    entry = log.add("an_operation", Call("POST", "/p", b"a=1&access_token=x", headers, b'{"password": "x"}'))
    entry["status"] = 200
    assert [
        {
            "operation": "an_operation",
            "method": "POST",
            "path": "/p",
            "query": "a=1&access_token=[redacted]",
            "headers": {"authorization": "[redacted]", "content-type": "application/json"},
            "content_type": "application/json",
            "body": '{"password": "[redacted]"}',
            "status": 200,
        }
    ] == log.entries()


def test_bytes_that_are_no_text_are_logged():
    """A fuzzer's body must not break the log."""
    log = journal.Journal()
    log.add(None, Call("POST", "/", b"\xff", {}, b"\xff"))
    assert [("\xff", "\ufffd")] == [(entry["query"], entry["body"]) for entry in log.entries()]


def test_log_keeps_the_last_requests(monkeypatch):
    """An emulator that runs for weeks would fill the memory."""
    monkeypatch.setattr(journal, "LENGTH", 2)
    log = journal.Journal()
    for path in ("/1", "/2", "/3"):
        log.add(None, Call("GET", path))
    kept = [entry["path"] for entry in log.entries()]
    log.clear()
    assert (["/2", "/3"], []) == (kept, log.entries())
