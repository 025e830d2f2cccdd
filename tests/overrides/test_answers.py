"""Each answer that is no documented success becomes the right typed error, for sync and async calls."""

import json

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import agendum
from agendum import errors
from agendum_api.api import OPERATIONS

SWOOGO = [each.name for each in OPERATIONS if each.tag.startswith("swoogo_")]
YII = {"name": "Not Found", "message": "No such session.", "code": 12, "status": 404}
CALLS = ["get_session", "create_session", "add_sessions_to_speaker"]


@pytest.mark.parametrize("status", sorted(errors.BY_STATUS))
def test_each_documented_status_has_its_class(vendor, as_json, swoogo, caught, call, status):
    """Breaks when a caller cannot catch a refusal by its status."""
    vendor.answer = as_json(status, YII)
    error = caught(call, swoogo, "get_session")
    assert errors.BY_STATUS[status] is type(error)
    assert (status, "Not Found", "No such session.", 12, ()) == (
        error.status,
        error.name,
        error.message,
        error.code,
        error.field_errors,
    )


def test_an_error_tells_all_about_its_call(vendor, as_json, swoogo, caught, call):
    """Breaks when an error no longer says which call it belongs to."""
    vendor.answer = as_json(404, YII)
    error = caught(call, swoogo, "get_session", fields="id,name")
    url = "http://vendor.test/api/v1/sessions/7?fields=id%2Cname"
    assert ("get_session", "GET", url) == (error.operation, error.method, error.url)
    assert ("GET", url) == (error.request.method, str(error.request.url))
    assert error.excerpt.startswith('{"name": "Not Found", "message": "No such session."')
    assert f"get_session: the server refused: No such session. (status 404) [GET {url}]" == str(error)


def test_an_error_carries_the_form_that_was_sent(vendor, as_json, swoogo, caught, call):
    """Breaks when a refused form cannot be looked at."""
    vendor.answer = as_json(422, [])
    error = caught(call, swoogo, "create_session")
    assert b"event_id=1&name=A&date=2025-07-20" == error.request.content


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            [{"field": "name", "message": "is blank"}, {"field": "date", "message": "is wrong"}],
            (("name", "is blank"), ("date", "is wrong")),
        ),
        ([{"field": "name"}, {"message": "x"}, {}], (("name", ""), ("", "x"), ("", ""))),
        ([{"field": 1, "message": [2]}], (("", ""),)),
        (["name is blank", None, 5, []], ()),
        ([], ()),
    ],
)
def test_field_errors_of_a_422(vendor, as_json, swoogo, caught, call, body, expected):
    """Breaks when a caller cannot tell which fields failed, or when an odd list crashes."""
    vendor.answer = as_json(422, body)
    error = caught(call, swoogo, "create_session")
    assert errors.UnprocessableContent is type(error)
    assert expected == error.field_errors
    assert ("", None, None) == (error.message, error.name, error.code)


@pytest.mark.parametrize("status", [200, 400, 401, 422, 500])
@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"is_error": 400, "message": "No title."}, 400),
        ({"is_error": 400, "message": "No title.", "userresponse": {}}, 400),
        ({"code": 400, "message": "No title."}, 400),
        ({"error": {"code": 400, "message": "No title."}}, 400),
        ({"error": {"code": "400", "message": "No title."}}, 400),
        ({"error": {"code": "E1", "message": "No title."}}, "E1"),
        ({"error": {"message": "No title."}}, None),
        ({"message": "No title."}, None),
    ],
    ids=[
        "is_error",
        "is_error with more",
        "code",
        "nested",
        "number in a string",
        "word",
        "nested without code",
        "message only",
    ],
)
def test_the_shapes_of_eventify(vendor, as_json, eventify, caught, call, status, body, code):
    """Breaks when one of the three documented error bodies is taken for a success, with any status."""
    vendor.answer = as_json(status, body)
    error = caught(call, eventify, "create_sessions")
    meant = code if status == 200 else status
    assert errors.BY_STATUS.get(meant, errors.ApiError) is type(error)
    assert (status, "No title.", code) == (error.status, error.message, error.code)


@pytest.mark.parametrize("body", [{"error": True}, {"error": "no"}, {"error": [1]}, {"is_error": True, "message": []}])
def test_a_refusal_of_eventify_without_a_reason(vendor, as_json, eventify, caught, call, body):
    """Breaks when an odd refusal crashes instead of being one."""
    vendor.answer = as_json(200, body)
    error = caught(call, eventify, "create_sessions")
    assert isinstance(error, errors.ApiError)
    assert "" == error.message


SAVED = {"is_error": 0, "message": "Saved.", "userresponse": {"content": {"resource": [{"appuserid": 5}]}}}


def test_a_success_of_eventify_may_have_a_message(vendor, as_json, eventify, call):
    """Breaks when an attendee that was created is an error, and a caller creates it again."""
    vendor.answer = as_json(200, SAVED)
    assert SAVED == call(eventify, "create_attendee").to_dict()


@pytest.mark.parametrize("operation", ["create_attendee", "update_attendee", "create_app_speaker", "create_sessions"])
def test_no_error_and_nothing_else(vendor, as_json, eventify, caught, call, operation):
    """Breaks when what was perhaps done is an error of the server, so that a caller does it once more."""
    vendor.answer = as_json(200, {"is_error": 0, "message": "Saved."})
    error = caught(call, eventify, operation)
    assert (errors.ContractViolation, "it reports no error, and not what was done") == (type(error), error.problem)


@pytest.mark.parametrize("more", [{"code": 400}, {"is_error": 400}, {"error": {"message": "No."}}])
@pytest.mark.parametrize("operation", ["create_attendee", "create_app_speaker", "create_exhibitor", "list_schedule"])
def test_refusals_of_other_operations(vendor, as_json, eventify, caught, call, operation, more):
    """Breaks when a refusal passes for one of the answers that may be nearly anything."""
    vendor.answer = as_json(200, {"message": "No.", **more})
    error = caught(call, eventify, operation)
    assert isinstance(error, errors.ApiError)
    assert "No." == error.message


def test_a_message_with_more_is_a_refusal(vendor, as_json, eventify, caught, call):
    """Breaks when the documented error passes for a success because a server adds to it."""
    vendor.answer = as_json(200, {"message": "No.", "detail": "no title"})
    error = caught(call, eventify, "create_sessions")
    assert (errors.ApiError, "No.") == (type(error), error.message)


def test_an_answer_that_nobody_documents(vendor, as_json, eventify, call):
    """Breaks when an exhibitor that was created is an error, because its answer has a message or a code of its own."""
    for body in ({"message": "Saved.", "id": 5}, {"code": "E1", "id": 5}, {"is_error": 0, "message": "Saved."}):
        vendor.answer = as_json(200, body)
        assert body == call(eventify, "create_exhibitor").to_dict()


@pytest.mark.parametrize("field", ["error", "message", "is_error", "code"])
def test_swoogo_refuses_by_its_status_alone(vendor, as_json, swoogo, call, field):
    """Breaks when a field of a record is taken for Eventify's way of refusing."""
    vendor.answer = as_json(200, {"id": 7, field: "declined"})
    assert {"id": 7, field: "declined"} == call(swoogo, "get_transaction").to_dict()


@pytest.mark.parametrize("body", [{}, {"error": {}}, {"error": None}, {"id": 1, "is_error": 0}, "done", 1, True])
def test_what_eventify_never_says(vendor, as_json, eventify, caught, call, body):
    """Breaks when something else than a list of ids counts as created sessions."""
    vendor.answer = as_json(200, body)
    assert errors.ContractViolation is type(caught(call, eventify, "create_sessions"))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Retry-After": "30"}, 30.0),
        ({"X-Rate-Limit-Reset": "598"}, 598.0),
        ({"Retry-After": "30", "X-Rate-Limit-Reset": "598"}, 30.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT", "X-Rate-Limit-Reset": "598"}, 0.0),
        ({"Retry-After": "soon", "X-Rate-Limit-Reset": "598"}, 598.0),
        ({"Retry-After": "-1"}, None),
        ({}, None),
    ],
)
def test_retry_after_of_a_429(vendor, as_json, swoogo, caught, call, headers, expected):
    """Breaks when a caller cannot tell how long to wait."""
    vendor.answer = as_json(429, {"message": "slow down"}, **headers)
    error = caught(call, swoogo, "get_session")
    assert (errors.TooManyRequests, expected) == (type(error), error.retry_after)


def test_other_statuses_have_no_retry_after(vendor, as_json, swoogo, caught, call):
    """Breaks when the reset of a window that is not spent looks like a wish to wait."""
    vendor.answer = as_json(400, {"message": "no"}, X_Rate_Limit_Reset="598")
    assert None is caught(call, swoogo, "get_session").retry_after


@pytest.mark.parametrize(
    "body",
    [None, 5, "text", True, [], ["a", "b"], [None], {}, {"message": None}, {"message": ["x"], "name": 3, "code": {}}],
)
@pytest.mark.parametrize("status", [400, 422, 500])
def test_odd_error_bodies_do_not_crash(vendor, as_json, swoogo, caught, call, status, body):
    """Breaks when a refusal is hidden behind an error in reading it."""
    vendor.answer = as_json(status, body)
    error = caught(call, swoogo, "create_session")
    assert errors.BY_STATUS[status] is type(error)
    assert ("", None, None, ()) == (error.message, error.name, error.code, error.field_errors)


def test_a_refusal_in_html_is_a_refusal(vendor, swoogo, caught, call):
    """Breaks when a gateway's page hides the status from the caller."""
    vendor.answer = lambda _request: httpx.Response(503, html="<h1>Down</h1>")
    error = caught(call, swoogo, "get_session")
    assert (errors.ServiceUnavailable, "<h1>Down</h1>") == (type(error), error.excerpt)


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({"html": "<h1>Hello</h1>"}, "the body is not JSON (text/html; charset=utf-8)"),
        ({"content": b"<h1>"}, "the body is not JSON (no content type)"),
        ({"content": b""}, "the body is empty"),
        ({"content": b'{"id": 1, "na'}, "the body is not JSON (no content type)"),
        ({"content": b"\xff\xfe\xfa"}, "the body is not JSON (no content type)"),
        ({"content": b"[" * 100_000}, "the body is not JSON (no content type)"),
        ({"content": b"[]"}, "an object was expected"),
    ],
    ids=["HTML", "HTML without a type", "empty", "cut", "bytes", "deep", "list"],
)
def test_a_body_that_cannot_be_a_record(vendor, swoogo, caught, call, operation, answer, problem):
    """Breaks when an answer with status 200 and no record in it is a bare error of the JSON parser, or passes."""
    vendor.answer = lambda _request: httpx.Response(200, **answer)
    error = caught(call, swoogo, operation)
    assert errors.ContractViolation is type(error)
    assert (operation, 200) == (error.operation, error.status)
    if answer != {"content": b"[]"} or operation != "create_session":
        assert problem == error.problem
    assert error.__cause__ is error.__context__ is None


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({"event_id": 1, "name": "A"}, "the required property 'id' is missing"),
        ({"id": 1, "name": "A"}, "the required property 'event_id' is missing"),
        (None, "the body has another shape (TypeError: 'NoneType' object is not iterable)"),
        (5, "the body has another shape (TypeError: 'int' object is not iterable)"),
        ([["id", 1], ["event_id", 2], ["name", "A"]], "an object was expected"),
    ],
)
def test_a_record_of_another_shape(vendor, as_json, swoogo, caught, call, body, problem):
    """Breaks when a broken record is a bare KeyError, or when a list of pairs passes for an object."""
    vendor.answer = as_json(200, body)
    error = caught(call, swoogo, "create_session")
    assert (errors.ContractViolation, problem) == (type(error), error.problem)


def test_a_value_that_the_document_does_not_list(vendor, as_json, swoogo, caught, call):
    """Breaks when an unknown member of an enumeration is a bare TypeError."""
    vendor.answer = as_json(200, {"selection_control": "odd"})
    error = caught(call, swoogo, "get_session")
    assert errors.ContractViolation is type(error)
    assert error.problem.startswith("the body has another shape (TypeError: Unexpected value 'odd'")


def test_an_object_where_a_list_is_expected(vendor, as_json, eventify, caught, call):
    """Breaks when a single record passes for the list of ids."""
    vendor.answer = as_json(200, {"id": 1})
    assert "the required property 'error' is missing" == caught(call, eventify, "create_sessions").problem


@pytest.mark.parametrize("status", [202, 204, 299, 302, 304, 402, 410, 451, 502, 520, 599])
def test_a_status_that_is_not_documented(vendor, as_json, swoogo, caught, call, status):
    """Breaks when an undocumented status is None, a bare ValueError or a success."""
    vendor.answer = as_json(status, YII)
    error = caught(call, swoogo, "get_session")
    assert errors.ContractViolation is type(error)
    assert (f"status {status} is not documented", status) == (error.problem, error.status)


@pytest.mark.parametrize("charset", ["hex", "zlib", "rot13", "idna", "undefined", "nonsense", "utf-16"])
def test_a_charset_that_is_none_does_not_crash(vendor, swoogo, caught, call, charset):
    """Breaks when the header of a broken answer turns the typed error into a codec's."""
    headers = {"content-type": f"text/html; charset={charset}"}
    vendor.answer = lambda _request: httpx.Response(500, content=b"caf\xe9 \xff", headers=headers)
    assert errors.InternalServerError is type(caught(call, swoogo, "get_session"))


def test_unknown_properties_are_kept(vendor, as_json, swoogo, call):
    """Breaks when a field that a vendor adds is refused."""
    vendor.answer = as_json(200, {"id": 7, "c_12": "x"})
    assert {"c_12": "x"} == call(swoogo, "get_session").additional_properties


@pytest.mark.parametrize(
    "answer", [{"status_code": 200, "content": b"<p>"}, {"status_code": 302}, {"status_code": 204}]
)
def test_a_path_that_is_not_documented_is_not_judged(vendor, swoogo, answer):
    """Breaks when a caller's own request to another path is held against a document that does not have it."""
    vendor.answer = lambda _request: httpx.Response(**answer)
    assert answer["status_code"] == swoogo.get_httpx_client().get("/api/v1/nowhere").status_code


def test_a_refusal_on_a_path_that_is_not_documented(vendor, as_json, swoogo, caught):
    """Breaks when an error on such a path passes for an answer."""
    vendor.answer = as_json(404, YII)
    error = caught(swoogo.get_httpx_client().get, "/api/v1/nowhere")
    assert (errors.NotFound, None) == (type(error), error.operation)
    assert "the server refused: No such session. (status 404) [GET http://vendor.test/api/v1/nowhere]" == str(error)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "name", "event_id", "date", "message", "code", "error", "is_error", "field", "sessions", "track",
                 "custom_fields", "gender", "type", "access_token", "expires_at", "session_token", "items", "_links",
                 "_meta", "userresponse", "content", "resource", "dates", "speakers"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=10,
)  # fmt: skip
BODIES = st.binary(max_size=40) | JUNK.map(lambda body: json.dumps(body).encode())
STATUSES = st.sampled_from([200, 200, 200, 201, *errors.BY_STATUS]) | st.integers(200, 599)
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "content-type": st.sampled_from(["application/json", "text/html; charset=utf-16", "x; charset=hex", ";;"]),
        "content-encoding": st.sampled_from(["gzip", "deflate", "identity", "x"]),
        "location": st.sampled_from(["/", "http://[", "ftp://x", "http://other.test/", "\xe9"]),
        "retry-after": st.sampled_from(["1", "soon", "9" * 400]),
    },
)


@given(data=st.data())
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@pytest.mark.parametrize("operation", [each.name for each in OPERATIONS])
def test_no_answer_escapes_the_three_kinds(vendor, make, flavor, operation, data):
    """Breaks when any answer at all yields None or an error that is not ours."""
    status, body, headers = data.draw(STATUSES), data.draw(BODIES), data.draw(HEADERS)
    with_token = data.draw(st.booleans())

    def answer(_request: httpx.Request) -> httpx.Response:
        stream = httpx.ByteStream(body)
        return httpx.Response(status, headers=[(k, v.encode("latin-1")) for k, v in headers.items()], stream=stream)

    vendor.answer = answer
    vendor.grant = vendor.issue if with_token else answer
    client = make(
        agendum.Swoogo if operation in SWOOGO else agendum.Eventify, follow_redirects=data.draw(st.booleans())
    )
    met: object = None
    try:
        met = flavor.call(client, operation)
    except errors.AgendumError as error:
        met = error.operation
    assert None is not met
