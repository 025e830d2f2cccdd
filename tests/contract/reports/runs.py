"""Runs that never took place, as real ones would be."""

from agendum_contract.document import operations
from agendum_contract.findings.checks import CHECKS
from agendum_contract.results import (
    FAILED,
    KNOWN,
    PASSED,
    SKIPPED,
    Deviating,
    Finding,
    ProbeRow,
    Run,
    Seen,
    TestResult,
)

SEED = 20260615
_DOCS = "https://developer.swoogo.com/api-reference/sessions/"


def finding(operation="get_session", check="persistence", **changed):
    """A finding."""
    name = f"server/test_sessions.py::test_created_session_stays[{operation}]"
    given = {
        "operation": operation,
        "check": check,
        "cause": f"{check} of {operation}",
        "promised": "A session that was created is found again as it was sent.",
        "docs": f"{_DOCS}get-session",
        "line": 412,
        "came": 'name: "Opening" was sent, and "opening" came\nanswer: 200 {"id": 7, "name": "opening"}',
        "curl": "curl -gsSi --path-as-is http://127.0.0.1:8000/api/v1/sessions/7.json "
        '-H "Authorization: Bearer $SWOOGO_TOKEN"',
        "replay": f"agendum-contract --swoogo-url http://127.0.0.1:8000 --half server --seed {SEED} "
        f"--max-examples 100 --test '{name}'",
        "seed": SEED,
        "tests": (name,),
    }
    return Finding(**{**given, **changed})


def result(operation="get_session", check="persistence", outcome=PASSED, **changed):
    """What became of a test."""
    given = {
        "name": f"server/test_sessions.py::test_{check.replace('-', '_')}[{operation}]",
        "half": "server",
        "check": check,
        "operations": (operation,),
        "outcome": outcome,
        "seconds": 0.25,
        "cases": 3,
    }
    return TestResult(**{**given, **changed})


def deviating(state="used", **changed):
    """What became of an accepted deviation."""
    given = {
        "operation": "list_sessions",
        "check": "surplus",
        "reason": "The server tells more of a track than the page lists.",
        "link": "https://example.com/tickets/12",
        "owner": "the events team",
        "expires": "2026-12-31",
        "state": state,
    }
    return Deviating(**{**given, **changed})


def probe(number="swoogo-12", verdict="A", **changed):
    """What a server does about a contradiction."""
    given = {
        "number": number,
        "reading_a": "An update changes the fields that are sent.",
        "page_a": f"{_DOCS}update-session",
        "reading_b": "An update replaces the whole record; what is not sent is emptied.",
        "page_b": "https://help.swoogo.com/updates",
        "taken": "The first reading.",
        "verdict": verdict,
        "seen": "the description was still there after the name was changed",
    }
    return ProbeRow(**{**given, **changed})


def seen(operation="get_session", **changed):
    """What was touched of an operation."""
    given = {
        "calls": 12,
        "parameters": frozenset({"session_id"}),
        "sent": frozenset(),
        "statuses": {200: 9, 404: 3},
        "fields": frozenset({"/id", "/name", "/date"}),
    }
    return Seen(**{**given, **changed})


def run(verdict=0, **changed):
    """A run; a small one that conforms by default."""
    given = {
        "verdict": verdict,
        "reason": "",
        "mode": "full",
        "servers": {"swoogo": "http://127.0.0.1:8000", "eventify": "http://127.0.0.1:8000"},
        "seed": SEED,
        "max_examples": 100,
        "started": 1_781_524_800.0,
        "seconds": 96.4,
        "credits": 3_184,
        "version": "0.1.0",
        "results": (result(),),
        "seen": {"get_session": seen()},
    }
    return Run(**{**given, **changed})


# As many checks as a run has for an operation that writes, and for one that reads.
_OF_A_WRITE = ("generated", "accepts-valid", "required", "refuses-invalid", "odd-text", "persistence", "token", "echo")
_OF_A_READ = ("generated", "token", "not-found", "rate-limit", "identity", "projection", "expand", "paging", "list")


def green():
    """A whole run that conforms."""
    return run(
        results=tuple(_all_results()),
        deviations=(deviating(), deviating("unused", operation="create_session", check="echo")),
        probes=tuple(_all_probes()),
        seen=_all_seen(),
        notes=("The emulator was started for this run, and takes any credentials.",),
    )


def red():
    """A whole run of a server with several faults."""
    first = finding(
        "list_registrants",
        "server-error",
        promised="No request makes the server fail.",
        came='status 500: the server failed\nanswer: 500 text/html: "Internal Server Error"',
        docs="https://developer.swoogo.com/api-reference/registrants/get-all-registrants",
        line=1204,
        curl="curl -gsSi --path-as-is 'http://127.0.0.1:8000/api/v1/registrants.json?event_id=1&page=0' "
        '-H "Authorization: Bearer $SWOOGO_TOKEN"',
        tests=tuple(f"server/test_lists.py::test_pages_{number}[list_registrants]" for number in range(6)),
    )
    found = (
        first,
        finding("create_session", "echo", line=640),
        finding(),
        finding(
            "update_attendee",
            "update",
            promised="A change changes what it names, and nothing else.",
            came="is_active: true before, and null after a change of the url alone",
        ),
        finding("list_events", "schema", promised="/email is a text, or null.", came="status 200: /email: 7"),
        finding(
            "list_sessions",
            "deviation",
            promised="The deviation search of list_sessions is accepted until 2026-05-01.",
            came="expired on 2026-05-01 (owner: the events team), and was not met: take it out, or renew it",
            curl="",
            replay="",
            line=0,
            tests=(),
        ),
    )
    by_operation = {each.operation: each for each in found if each.tests}
    results = [_spoiled(each, by_operation.get(each.operations[0])) for each in _all_results()]
    return run(
        1,
        results=tuple(results),
        findings=found,
        deviations=(
            deviating(),
            deviating("unused", operation="create_session"),
            deviating("expired", check="search", expires="2026-05-01"),
        ),
        probes=tuple(_all_probes()),
        seen=_all_seen(),
        leftovers=tuple(f"create_transaction made transaction {number}; no call takes it away" for number in range(14)),
        notes=("3 of the requests were answered with 429, and were made again.",),
    )


def broken():
    """A run that could not be carried out."""
    return run(
        2,
        reason="swoogo: http://127.0.0.1:8000 does not answer any more (ConnectError: connection refused)",
        results=(result(), result(outcome=SKIPPED, check="echo", reason="no answer")),
    )


def _all_results():
    for name, operation in operations().items():
        checks = _OF_A_READ if operation.method == "GET" else _OF_A_WRITE
        for number, check in enumerate(checks):
            left_out = check == "odd-text" and number % 2 == 0 and operation.vendor == "eventify"
            yield result(
                name,
                check,
                SKIPPED if left_out else PASSED,
                cases=100 if check == "generated" else 2,
                reason="the page of this vendor says nothing of it" if left_out else "",
            )
        client = f"client/test_methods.py::test_methods[{name}]"
        yield result(name, "client-method", name=client, half="client", cases=0)
    # A matrix with all columns is wider than any window.
    for check in sorted({*CHECKS} - {*_OF_A_READ, "deviation", "client-method"}):
        yield result("get_contact", check)
    yield result("list_sessions", "surplus", KNOWN, name="server/test_lists.py::test_known[list_sessions]")


def _spoiled(each, found):
    if found is None or each.half == "client" or each.outcome == SKIPPED:
        return each
    if each.check in (found.check, "generated"):
        return result(each.operations[0], each.check, FAILED, cases=each.cases, findings=(found,))
    return each


def _all_probes():
    verdicts = ("A", "A", "B", "both", "neither", "unsettled", "not asked")
    for number in range(1, 22):
        yield probe(f"swoogo-{number:02}", verdicts[number % len(verdicts)])


def _all_seen():
    found = {}
    for number, (name, operation) in enumerate(operations().items()):
        parameters = list(operation.parameters)
        found[name] = seen(
            name,
            calls=100 + number,
            parameters=frozenset(parameters[: number % 3 + 1]),
            sent=frozenset({"/name", "/date", "/event_id", "/email"} if operation.media_type else ()),
            statuses={operation.success_status: 80 + number, 404: 20},
            fields=frozenset({"/id", "/name", "/items", "/items/*/id", "/made_up"}),
        )
    return found


assert {*_OF_A_READ, *_OF_A_WRITE} <= set(CHECKS)
