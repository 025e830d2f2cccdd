"""A server that was written from the vendors' pages alone, in four tempers: no run of the suite finds fault with it."""

import ast
import contextlib
import inspect
import os
import re
import subprocess
import sys
import time
from dataclasses import fields, replace
from pathlib import Path

import httpx
import pytest

from agendum_contract.document import operations
from doubles import independent
from doubles.independent.exchange import Credentials
from doubles.independent.personalities import PERSONALITIES, VARIATIONS, choices, of_seed
from doubles.independent.serving import running
from doubles.independent.switches import Choices
from doubles.unmeasured import environment

_FOLDER = Path(independent.__file__).parent
_CREDENTIALS = Credentials("ck:/key", "s3cr&t", "me@example.com", "p w")
_VARIABLES = dict(
    zip(
        ("SWOOGO_CONSUMER_KEY", "SWOOGO_CONSUMER_SECRET", "EVENTIFY_EMAIL", "EVENTIFY_PASSWORD"),
        _CREDENTIALS,
        strict=True,
    )
)
# Each call once, and each personality with some of them; every pair of the two is a matter of the night.
_GROUPS = {
    "neutral": "swoogo-registrants,swoogo-scans,swoogo-contacts,swoogo-questions",
    "strict": "swoogo-sessions,swoogo-locations,swoogo-speakers,swoogo-authentication",
    "lax": "eventify-authentication,eventify-sessions,eventify-speakers,eventify-attendees,eventify-exhibitors,"
    "eventify-sponsors,eventify-forms,eventify-categories,swoogo-events",
    "terse": "swoogo-registrant-types,swoogo-packages,swoogo-discounts,swoogo-sponsors,swoogo-transactions,"
    "swoogo-webhooks",
}
_MANY = 10_000_000
_LONGEST = 900


def _sources() -> dict[str, str]:
    return {str(path.relative_to(_FOLDER)): path.read_text(encoding="utf-8") for path in _FOLDER.rglob("*.py")}


@contextlib.contextmanager
def _session(made: Choices, **options: int):
    """A server, and a client that has its tokens."""
    with running(made, _CREDENTIALS, **options) as url, httpx.Client(base_url=url) as client:
        form = {"grant_type": "client_credentials"}
        token = client.post("/api/v1/oauth2/token", data=form, auth=(_CREDENTIALS.key, _CREDENTIALS.secret)).json()
        login = {"email": _CREDENTIALS.email, "password": _CREDENTIALS.password}
        app_token = client.post("/v4/generatetoken", json=login).json()
        client.headers["Authorization"] = f"Bearer {token['access_token']}"
        client.headers["Session-Token"] = app_token["session_token"]
        yield client


def _verdict(made: Choices, report_dir: Path, *options: str, **world: int) -> subprocess.CompletedProcess[str]:
    with running(made, _CREDENTIALS, **{"credit": _MANY, **world}) as url:
        return subprocess.run(
            [
                *(sys.executable, "-m", "agendum_contract", "--half=server", *options),
                *(f"--swoogo-url={url}", f"--eventify-url={url}", f"--report-dir={report_dir}"),
            ],
            env=environment(**_VARIABLES),
            capture_output=True,
            text=True,
            check=False,
            timeout=_LONGEST,
        )


def test_it_shares_nothing_with_what_it_judges():
    """A misreading of the emulator's, the suite's or the document's would be repeated, and no longer seen."""
    own = {"doubles", *sys.stdlib_module_names}
    foreign = {
        (name, node.module)
        for name, source in _sources().items()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and not node.module.startswith("doubles.independent")
        if node.module.partition(".")[0] not in own or node.module.startswith("doubles")
    } | {
        (name, alias.name)
        for name, source in _sources().items()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.name.partition(".")[0] not in own
    }

    assert set() == foreign
    assert ["__init__.py"] == [name for name, source in _sources().items() if "openapi" in source]


def test_no_switch_is_dead():
    """A switch that nobody turns, or that nothing reads, would only seem to be tried."""
    code = "".join(source for name, source in _sources().items() if name != "switches.py")
    turned = {
        name
        for changes in (*PERSONALITIES.values(), *VARIATIONS.values())
        for name, value in changes.items()
        if value != getattr(Choices(), name)
    }

    assert {field.name for field in fields(Choices)} == turned
    assert [] == [name for name in sorted(turned) if not re.search(rf"choices\.{name}\b", code)]


def test_each_switch_has_its_meaning():
    """Whoever reads a failure would have to guess what the server does."""
    explained = re.findall(r"^    (\w+): \S", inspect.cleandoc(Choices.__doc__ or ""), re.MULTILINE)

    assert [field.name for field in fields(Choices)] == explained


def test_each_operation_is_tried():
    """A call would be in no group, and so be tried by night alone."""
    groups = ",".join(_GROUPS.values()).split(",")

    assert {operation.tag for operation in operations().values()} == set(groups)
    assert len(set(groups)) == len(groups)
    assert PERSONALITIES.keys() == _GROUPS.keys()


def test_twenty_seeds_have_all_pairs():
    """A personality would never be tried with one of the variations."""
    assert 20 == len({tuple(of_seed(seed)) for seed in range(1, 21)}) == len(PERSONALITIES) * (1 + len(VARIATIONS))


@pytest.mark.parametrize("personality", PERSONALITIES)
def test_a_session_is_created_listed_and_read(personality: str):
    """The plainest use of all would fail in one of the tempers."""
    with _session(choices(personality)) as client:
        sent = {"event_id": "1", "name": "Café & Chairs", "date": "2026-06-01", "custom_fields[c_1002][0][id]": "123"}
        created = client.post("/api/v1/sessions/create", data=sent)
        number = created.json()["id"]
        read = client.get(f"/api/v1/sessions/{number}", params={"fields": "id,name,date,c_1002"})
        query = {"event_id": 1, "search": f"id={number}&name=*beginswith*Café", "fields": "id", "sort": "-id"}
        listed = client.get("/api/v1/sessions", params=query)

    assert choices(personality).create_status == created.status_code
    got = read.json()
    assert (number, "Café & Chairs", "2026-06-01") == (got["id"], got["name"], got["date"])
    assert re.search("123|Cars", str(got["c_1002"]))
    assert [{"id": number}] == listed.json()["items"]


def test_answers_differ_on_the_wire():
    """The suite would be tried with one framing, one coding and one life of connections."""
    seen = {}
    for personality in PERSONALITIES:
        with _session(choices(personality)) as client:
            headers = client.get("/api/v1/events").headers
        names = ("transfer-encoding", "content-encoding", "connection", "content-type", "date")
        seen[personality] = [headers.get(name) if name != "date" else name in headers for name in names]

    assert seen == {
        "neutral": [None, None, None, "application/json", True],
        "strict": [None, None, "close", "application/json; charset=UTF-8", True],
        "lax": ["chunked", "gzip", None, "application/json", True],
        "terse": [None, None, None, "application/json", False],
    }


def test_lists_cost_ten_and_the_credit_ends():
    """The suite would never meet a server that counts."""
    with _session(Choices(), credit=25) as client:
        answers = [client.get(f"/api/v1/{path}") for path in ("events", "events/1", "events", "events/1", "events")]

    left = [answer.headers["x-rate-limit-remaining"] for answer in answers]
    # The token has cost one.
    assert ["14", "13", "3", "2", "0"] == left
    assert [200, 200, 200, 200, 429] == [answer.status_code for answer in answers]


def test_tokens_end():
    """An expired token would be taken, and the suite's check of that be tried on the emulator alone."""
    with _session(Choices(), token_life=0) as client:
        answer = client.get("/api/v1/events/1")

    assert (401, "Unauthorized") == (answer.status_code, answer.json()["name"])


@pytest.mark.parametrize("personality", PERSONALITIES)
def test_refusals_have_the_shapes_of_the_pages(personality: str):
    """A refusal would be a success, or a fault of the server's own."""
    made = choices(personality)
    with _session(made) as client:
        invalid = client.post("/api/v1/sessions/create", data={"name": "No event"})
        refused = client.post("/v4/sessions", json={"resource": [{}]})

    assert made.invalid_status == invalid.status_code
    assert (list if made.invalid_shape == "array" else dict) is type(invalid.json())
    assert made.app_status == refused.status_code
    assert {"is_error", "code", "error"} & refused.json().keys()


def test_the_command_says_where_it_listens():
    """Whoever starts it would not know where to send requests."""
    command = [sys.executable, "-m", "doubles.independent", "--port", "0", "--personality", "lax"]
    path = os.pathsep.join([str(_FOLDER.parents[1]), *sys.path])
    with subprocess.Popen(command, env=environment(PYTHONPATH=path), stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline()
            url = line.removeprefix("listening on ").strip()
            status = httpx.get(f"{url}/api/v1/events").status_code
        finally:
            process.terminate()
            ended = process.wait(10)

    assert re.fullmatch(r"listening on http://127\.0\.0\.1:\d+\n", line)
    assert (401, 0) == (status, ended)


# One for each push; the seeds below have them all.
@pytest.mark.parametrize(
    "personality",
    [each if each == "strict" else pytest.param(each, marks=pytest.mark.nightly) for each in PERSONALITIES],
)
def test_the_suite_finds_no_fault(personality: str, tmp_path: Path):
    """A server that does what the pages state would be called wrong."""
    options = ("--seed=1", "--max-examples=2", f"--only={_GROUPS[personality]}")

    result = _verdict(choices(personality), tmp_path, *options)

    assert 0 == result.returncode, result.stdout + result.stderr


def test_the_suite_finds_a_fault_where_there_is_one(tmp_path: Path):
    """The runs above would be green whatever the server did."""
    made = replace(Choices(), content_type="text/html")

    result = _verdict(made, tmp_path, "--seed=1", "--max-examples=1", "--only=get_app_sponsor", "--fail-fast")

    assert 1 == result.returncode, result.stdout + result.stderr


def test_a_proxy_answers_in_html():
    """The suite would be tried with servers alone that nothing stands before."""
    with _session(choices("neutral", "elsewhere")) as client:
        answers = [client.get(f"/api/v1/events/{path}") for path in ("1%2F2", "?x=" + "x" * 10_000)]
        answers.append(client.put("/api/v1/sessions/update/1", content=b"x" * 2_000_000))

    assert [404, 414, 413] == [answer.status_code for answer in answers]
    assert {"text/html"} == {answer.headers["content-type"] for answer in answers}


def test_others_work_in_the_account():
    """The suite would be tried with accounts alone in which nothing else happens."""
    with _session(choices("neutral", "busy")) as client:
        totals = [client.get("/api/v1/sessions?event_id=1").json()["_meta"]["totalCount"] for _ in range(4)]

    assert [33, 33, 33, 34] == totals


def test_a_window_of_credit_ends():
    """A run that waits, as the headers say, would wait for nothing."""
    with _session(Choices(), credit=1, window=1) as client:
        refused = client.get("/api/v1/events/1")
        time.sleep(int(refused.headers["x-rate-limit-reset"]) + 0.05)
        answered = client.get("/api/v1/events/1")

    assert (429, 200) == (refused.status_code, answered.status_code)


@pytest.mark.nightly
def test_the_suite_waits_for_credit(tmp_path: Path):
    """A server that counts would be called wrong, or be asked on and on."""
    result = _verdict(Choices(), tmp_path, "--seed=1", "--max-examples=2", credit=2000, window=8)

    assert 0 == result.returncode, result.stdout + result.stderr


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(20))
def test_no_seed_finds_fault(seed: int, tmp_path: Path):
    """One personality, with one variation or none and with long or short tokens, is called wrong once in a while."""
    # A life that ends within a run, or the vendor's own.
    result = _verdict(choices(*of_seed(seed)), tmp_path, f"--seed={seed}", token_life=(10, 1800)[seed // 4 % 2])

    assert 0 == result.returncode, result.stdout + result.stderr
