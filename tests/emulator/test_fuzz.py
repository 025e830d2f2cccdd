import base64
import json
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agendum_emulator import Settings

from .conftest import DEFINITIONS, FORM, JSON, OPERATIONS, parameters, resolve
from .fuzz_bodies import ABSENT_ID, IDS, encode, nearly_valid, plain, property_names, request_schema

BODIES = {name: request_schema(name) for name in OPERATIONS if request_schema(name)[0]}
TOKENS = ("create_token", "generate_token")


@pytest.fixture
def break_in(new_app, violations):
    """A call with good credentials; it fails when the answer is none that openapi.yaml allows."""
    ask = new_app(Settings(credits=10**9))
    grant = [(b"Authorization", b"Basic eDp5"), (b"Content-Type", FORM)]
    bearer = ask("POST", "/api/v1/oauth2/token", headers=grant, body=b"grant_type=client_credentials").json()
    login = b'{"email": "me", "password": "p"}'
    session = ask("POST", "/v4/generatetoken", headers=[(b"Content-Type", JSON)], body=login).json()
    good = {
        "authorization": f"Bearer {bearer['access_token']}".encode(),
        "session-token": session["session_token"].encode(),
    }

    def call(operation, path=None, *, ids=None, **arguments):
        method, template, usual = OPERATIONS[operation]
        sent = {**good, **arguments.pop("headers", {})}
        if operation == "create_token":
            sent.setdefault("authorization", b"")
            sent["authorization"] = arguments.pop("basic", b"Basic eDp5")
        raw = [(name.encode(), value) for name, value in sent.items()]
        place = path if path is not None else template if ids else usual
        for name, value in (ids or {}).items():
            place = place.replace(f"{{{name}}}", str(value))
        answer = ask(method, place, headers=raw, **arguments)
        assert answer.status < 500
        answer.json()
        if path is None:
            assert "" == violations(method, template, answer)
        return answer

    # Most of the others need what is created.
    names = sorted(BODIES, key=lambda name: (not name.startswith("create_"), name))
    call.done = {name for name in names if send(call, name, plain(BODIES[name][1])).status in (200, 201)}
    return call


def send(break_in, operation, body, **arguments):
    """Call an operation with a body that is encoded as its media type wants it."""
    raw, content_type = encode(BODIES[operation][0], body)
    return break_in(operation, body=raw, headers={"content-type": content_type.encode()}, **arguments)


def fuzz(examples):
    """The settings of a fuzz test; the same requests in each run."""
    return settings(
        deadline=None, max_examples=examples, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )


NAMES = st.sampled_from(sorted({"c_1", "unknown"}.union(*(property_names(schema) for _, schema in BODIES.values()))))
BRACKETS = st.lists(
    st.sampled_from(["[]", "[0]", "[1]", "[c_1]", "[id]", "[", "]", "[[", "[ ", "[9223372036854775807]"]), max_size=4
)
VALUES = st.one_of(
    st.text(max_size=8),
    st.integers().map(str),
    st.sampled_from(["1", "0", "-1", "2026-01-01", "10:00:00", "UTC", "x:", "\0", "1e400", "9" * 5000]),
)
FORMS = st.lists(st.tuples(NAMES, BRACKETS, VALUES), max_size=8).map(
    lambda pairs: "&".join(f"{name}{''.join(keys)}={quote(value)}" for name, keys, value in pairs).encode()
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([1, 2**63, -(2**63) - 1, 10**400, 1.0, 1e300]),
    st.floats(allow_nan=True),
    st.text(max_size=5),
    st.sampled_from(["\ud800", "\0"]),
)
VALUES_OF_JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=5)),
    max_leaves=12,
)
BODIES_OF_JSON = VALUES_OF_JSON.map(lambda value: json.dumps(value).encode())


def sends(media_type):
    """The operations that read bodies of a media type."""
    return st.sampled_from(sorted(name for name, (each, _) in BODIES.items() if each == media_type))


@fuzz(150)
@given(
    operation=st.sampled_from(sorted(BODIES)),
    body=st.binary(max_size=60),
    media_type=st.sampled_from([FORM, JSON, b"multipart/form-data; boundary=x", b"multipart/form-data"]),
)
def test_no_bytes_break_an_operation(break_in, operation, body, media_type):
    """A 500 of the emulator would be reported as a bug of the vendor's."""
    break_in(operation, body=body, headers={"content-type": media_type})


@fuzz(150)
@given(operation=sends(FORM.decode()), body=FORMS)
def test_no_form_breaks_an_operation(break_in, operation, body):
    """Names are right here, and brackets are not; no parser may give way."""
    break_in(operation, body=body, headers={"content-type": FORM})


@fuzz(150)
@given(
    changed=st.dictionaries(NAMES, VALUES, max_size=2),
    key=st.sampled_from(["c_1", "c_2", "d"]),
    value=VALUES,
    choice=VALUES,
)
def test_no_nearly_right_session_breaks_a_read(break_in, changed, key, value, choice):
    """Most of these sessions are stored, and are then read alone, in a list and within a speaker."""
    fields = {
        "event_id": "1",
        "name": "x",
        "date": "2026-01-01",
        "start_time": "10:00:00",
        **changed,
        f"custom_fields[{key}]": value,
        "custom_fields[c_3][0][id]": choice,
    }
    answer = break_in("create_session", body=urlencode(fields).encode(), headers={"content-type": FORM})
    if answer.status == 200:
        session_id = answer.json()["id"]
        query = f"event_id=1&ids={session_id}&fields=*,{key}&expand=track,location,speakers,fees".encode()
        break_in("get_session", ids={"session_id": session_id}, query=query)
        assert 1 == len(break_in("list_sessions", query=query).json()["items"])
        body = json.dumps({"session_ids": [session_id]}).encode()
        answer = break_in("add_sessions_to_speaker", body=body, headers={"content-type": JSON})
        assert 200 == answer.status


@fuzz(150)
@given(operation=sends(JSON.decode()), body=BODIES_OF_JSON)
def test_no_json_breaks_an_operation(break_in, operation, body):
    """Numbers beyond 64 bits, half characters and NaN come from real fuzzers."""
    break_in(operation, body=body, headers={"content-type": JSON})


def path_ids(operation):
    """Values for the parameters of an operation's path: of records that exist, that do not, and odd ones."""
    method, template, _ = OPERATIONS[operation]
    odd = ["0", "-1", "01", "x", "\u0661", "1 ", "1\n", "\0", "9" * 30, str(2**63), "9" * 5000]
    found = {}
    for name, row in parameters(method, template, "path").items():
        usual = st.sampled_from(resolve(row["schema"]).get("enum", IDS))
        found[name] = st.one_of(usual, usual, usual, st.just(ABSENT_ID), st.sampled_from(odd))
    return st.fixed_dictionaries(found)


def words(operation):
    """Names that the query of an operation may mention: those of the records, and others."""
    method, template, _ = OPERATIONS[operation]
    answer = resolve(DEFINITIONS[method, template]["responses"].get("200", {}))
    names = property_names(answer["content"]["application/json"]["schema"]) if "content" in answer else set()
    return st.sampled_from(sorted(names | {"id", "name", "c_1001", "h_x", "nothing", "*", ""}))


def queries(operation):
    """Queries with the parameters of an operation, most of them with values that make sense."""
    method, template, _ = OPERATIONS[operation]
    names = words(operation)
    lists = st.lists(names, max_size=4).map(",".join)
    numbers = st.sampled_from(["1", "2", "20", "0", "-1", "x", "1000", "9" * 30, ""])
    signs = st.sampled_from(["=", "!=", ">", "<", ">=", "<=", "=*contains*", "=*beginswith*", "!=*endswith*", "=*in*"])
    condition = st.builds("{}{}{}".format, names, signs, st.sampled_from(["1", "x|1", "2026-01-01 00:00:00", "\0", ""]))
    known = {
        "event_id": st.sampled_from(["1", "1", "1", str(ABSENT_ID), "x", ""]),
        "fields": lists,
        "expand": lists,
        "search": st.lists(condition, max_size=3).map("&".join),
        "searchCondition": st.sampled_from(["or", "and", ""]),
        "page": numbers,
        "per-page": numbers,
        "sort": st.builds(str.__add__, st.sampled_from(["", "-", "--"]), names),
        "ids": st.sampled_from(["1", "1,2", "3", "0", "x", "1,", ",".join(["1"] * 101), "9" * 18]),
    }
    rows = parameters(method, template, "query")
    return st.fixed_dictionaries(
        {name: known.get(name, VALUES) for name in rows if rows[name].get("required")},
        optional={name: known.get(name, VALUES) for name in rows if not rows[name].get("required")},
    ).map(lambda query: urlencode(query).encode())


@pytest.mark.parametrize("operation", sorted(BODIES))
def test_no_nearly_valid_body_breaks_an_operation(break_in, operation):
    """These get past the first checks, and are stored; all that was stored must be readable."""

    @fuzz(40)
    @given(body=nearly_valid(BODIES[operation][1]), ids=path_ids(operation), query=queries(operation))
    def fuzzed(body, ids, query):
        send(break_in, operation, body, ids=ids, query=query)

    fuzzed()
    for name, (method, template, _) in OPERATIONS.items():
        if method == "GET":
            every = b"event_id=1&eventid=1&fields=*&per-page=1000"
            answers = [break_in(name, query=every)]
            if parameters(method, template, "path"):
                answers += [break_in(name, ids=dict.fromkeys(parameters(method, template, "path"), "2"), query=every)]
            assert {200, 404} >= {answer.status for answer in answers}


@pytest.mark.parametrize("operation", sorted(set(OPERATIONS) - set(BODIES)))
def test_no_ids_or_query_break_an_operation(break_in, operation):
    """Lists are filtered, searched, sorted, paged, projected and expanded, whatever is asked for."""

    @fuzz(40)
    @given(ids=path_ids(operation), query=queries(operation))
    def fuzzed(ids, query):
        break_in(operation, ids=ids, query=query)

    fuzzed()


@fuzz(150)
@given(
    operation=st.sampled_from(sorted(OPERATIONS)),
    name=st.sampled_from(["authorization", "session-token", "content-type"]),
    value=st.binary(max_size=30) | st.binary(max_size=20).map(lambda raw: b"Basic " + base64.b64encode(raw)),
    body=st.sampled_from([b"", b"{}", b"grant_type=client_credentials"]),
)
def test_no_header_breaks_an_operation(break_in, operation, name, value, body):
    """Header values are bytes, whatever the specification says."""
    arguments = {"basic": value} if (operation, name) == ("create_token", "authorization") else {}
    break_in(operation, body=body, headers={"content-type": FORM, name: value}, **arguments)


@fuzz(150)
@given(
    operation=st.sampled_from(sorted(name for name, (method, _, _) in OPERATIONS.items() if method == "GET")),
    query=st.binary(max_size=40) | FORMS.map(lambda form: form.replace(b"name", b"fields")),
)
def test_no_query_breaks_a_read(break_in, operation, query):
    """PHP reads a query like a form."""
    break_in(operation, query=query)


@fuzz(150)
@given(
    prefix=st.sampled_from(["", "/", "/api/v1/sessions/", "/api/v1/speakers/", "/v4/", "/_emulator/"]),
    rest=st.text(max_size=20),
    body=st.binary(max_size=20),
)
def test_no_path_breaks_the_server(break_in, prefix, rest, body):
    """Paths are decoded before they are matched, so that any character can be in them."""
    break_in("create_sessions", path=prefix + rest, body=body)
    break_in("get_session", path=prefix + rest)


def test_fuzzing_reaches_the_store(break_in):
    """The tests above would prove nothing if all of their requests were refused at the door."""
    query = b"event_id=1&eventid=1&code=NEW"
    others = {name: break_in(name, query=query) for name in OPERATIONS if name not in BODIES}
    done = break_in.done | {name for name, answer in others.items() if answer.status in (200, 201)}
    assert len(OPERATIONS) - len(done) <= len(OPERATIONS) // 10, sorted(set(OPERATIONS) - done)
