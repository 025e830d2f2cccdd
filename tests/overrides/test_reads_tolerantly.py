"""Answers that are not as documented: kept and reported by default, a typed error with ``strict=True``."""

import asyncio
import datetime as dt
import json
import logging

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import agendum
from agendum import UNSET, _log, errors

DAY = dt.date(2016, 1, 22)
META = {"totalCount": 50, "pageCount": 1, "currentPage": 1, "perPage": 200}
# What servers that are written in PHP do to values, where each stands, and what the caller gets.
ODDITIES = [
    ("event_id", "12", "12"),
    ("event_id", 12.5, 12.5),
    ("event_id", None, None),
    ("name", 5, 5),
    ("date", "0000-00-00", "0000-00-00"),
    ("date", "22.01.2016", "22.01.2016"),
    ("date", [], []),
    ("start_time", "10:00", "10:00"),
    ("session_status", "postponed", "postponed"),
    ("created_at", "0000-00-00 00:00:00", "0000-00-00 00:00:00"),
    ("created_at", 1453456789, 1453456789),
]


@pytest.fixture(autouse=True)
def _forget(monkeypatch):
    """Let each test log its kinds of oddities anew."""
    monkeypatch.setattr(_log, "_kinds", set())


@pytest.fixture
def ask(flavor, make):
    """Use a client in a flavor: ``ask(lambda client: client.sessions.get(7), strict=True)``."""

    def ask_(use, vendor_="Swoogo", **options):
        if flavor.name == "sync":
            return use(make(getattr(agendum, vendor_), **options))

        async def go():
            async with make(getattr(agendum, f"Async{vendor_}"), **options) as client:
                return await use(client)

        return asyncio.run(go())

    return ask_


def session(client):
    """Get one session with what came around it."""
    return client.sessions.with_response.get(7)


def page(client):
    """List sessions with what came around them."""
    return client.sessions.with_response.list(event_id=1)


def envelope(*items):
    """Return a page of these records."""
    return {"items": list(items), "_links": {}, "_meta": META}


def test_what_is_as_documented_is_not_reported(ask, vendor, as_json, caplog):
    """Breaks when a sound answer is called odd."""
    body = {"id": 7, "event_id": 1, "name": "A", "date": "2016-01-22", "start_time": "10:00:00", "track": None}
    vendor.answer = as_json(200, body)
    answer = ask(session)
    assert ((), []) == (answer.violations, caplog.records)
    assert (7, DAY, dt.time(10)) == (answer.parsed.id, answer.parsed.date, answer.parsed.start_time)
    assert 7 == ask(session, strict=True).parsed.id


@pytest.mark.parametrize(("name", "value", "expected"), ODDITIES)
def test_an_odd_value_is_kept_and_reported(ask, vendor, as_json, caplog, name, value, expected):
    """Breaks when one odd value loses the record, is changed without a word, or is handed out without one."""
    vendor.answer = as_json(200, {"id": 7, "name": "A", name: value})
    answer = ask(session)
    found = getattr(answer.parsed, name)
    assert (type(expected), expected) == (type(found), found)
    (violation,) = answer.violations
    assert (f"/{name}", value) == (violation.pointer, violation.value)
    (record,) = caplog.records
    assert (logging.WARNING, "agendum.contract", "get_session") == (record.levelno, record.name, record.operation)
    assert f"/{name}" in record.getMessage()
    assert violation.expected in record.getMessage()


@pytest.mark.parametrize(("name", "value", "_expected"), ODDITIES)
def test_an_odd_value_is_an_error_where_that_is_wanted(ask, caught, vendor, as_json, caplog, name, value, _expected):
    """Breaks when ``strict=True`` lets something pass, or does not say where it is."""
    vendor.answer = as_json(200, {"id": 7, "name": "A", name: value})
    error = caught(ask, session, strict=True)
    assert (errors.ContractViolation, "get_session", 200) == (type(error), error.operation, error.status)
    assert [f"/{name}"] == [each.pointer for each in error.violations]
    assert f"/{name}: expected " in error.problem
    assert [] == caplog.records


def test_what_is_not_documented_is_kept_and_reported(ask, vendor, as_json):
    """Breaks when a property that the vendor adds is lost, or nobody learns of it."""
    vendor.answer = as_json(200, {"id": 7, "name": "A", "room_code": [{"deep": 1}]})
    answer = ask(session)
    assert [{"deep": 1}] == answer.parsed.additional_properties["room_code"]
    assert ["/room_code"] == [each.pointer for each in answer.violations]


def test_one_odd_row_does_not_lose_the_page(ask, vendor, as_json):
    """Breaks when forty-nine sound records cannot be had because of one."""
    rows = [{"id": number, "name": f"Talk {number}", "date": "2016-01-22"} for number in range(50)]
    rows[17]["date"] = "0000-00-00"
    rows[18] = "gone"
    vendor.answer = as_json(200, envelope(*rows))
    answer = ask(page)
    items = answer.parsed.items
    assert 50 == len(items)
    assert [DAY] * 48 == [each.date for number, each in enumerate(items) if number not in {17, 18}]
    assert ("0000-00-00", "gone") == (items[17].date, items[18])
    assert ["/items/17/date", "/items/18"] == [each.pointer for each in answer.violations]


def test_a_kind_of_oddity_is_logged_once(ask, vendor, as_json, caplog):
    """Breaks when a server that changed its ways fills the disk."""
    vendor.answer = as_json(200, envelope(*({"id": number, "date": "0000-00-00"} for number in range(50))))
    assert 50 == len(ask(page).violations)
    assert 50 == len(ask(page).violations)
    assert 1 == len(caplog.records)


def test_an_error_names_the_first_oddities(ask, caught, vendor, as_json):
    """Breaks when an error about a page is as long as the page."""
    vendor.answer = as_json(200, envelope(*({"id": number, "date": "0000-00-00"} for number in range(50))))
    error = caught(ask, page, strict=True)
    assert 50 == len(error.violations)
    assert error.problem.startswith("/items/0/date: expected a date or null, not str; /items/1/date: expected ")
    assert 3 <= error.problem.count("/items/") <= 5


def test_more_than_anybody_reads_is_not_kept(ask, vendor, as_json):
    """Breaks when the report of a page takes more memory than the page."""
    vendor.answer = as_json(200, envelope(*({"id": None, "date": 5} for _ in range(1000))))
    assert 1000 == len(ask(page).violations)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("body", [[], [1], "text", 5, None, True])
def test_a_body_of_another_kind_is_an_error(ask, caught, vendor, as_json, strict, body):
    """Breaks when a list is handed out where a record is promised."""
    vendor.answer = as_json(200, body)
    error = caught(ask, session, strict=strict)
    assert (errors.ContractViolation, "get_session") == (type(error), error.operation)
    assert f"the body: expected an object, not {type(body).__name__}" == error.problem
    assert [""] == [each.pointer for each in error.violations]


def test_a_list_where_one_is_promised(ask, caught, vendor, as_json):
    """Breaks when an object is handed out where a list is promised."""
    vendor.answer = as_json(200, {"id": 5})
    error = caught(ask, lambda client: client.sessions.create([]), "Eventify")
    assert "the body: expected an array, not dict" == error.problem


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("body", [["odd"], [5, None], [[1]]])
def test_a_list_of_other_things_is_an_error(ask, caught, vendor, as_json, strict, body):
    """Breaks when ids that nobody sent are promised."""
    vendor.answer = as_json(200, body)
    error = caught(ask, lambda client: client.sessions.create([]), "Eventify", strict=strict)
    assert (errors.ContractViolation, "/0") == (type(error), error.violations[0].pointer)


def test_a_list_with_one_odd_record_is_kept(ask, vendor, as_json):
    """Breaks when the ids of records that were created cannot be had because of another."""
    vendor.answer = as_json(200, [{"id": 1}, "odd", {"id": "3"}])
    answer = ask(lambda client: client.sessions.with_response.create([]), "Eventify")
    assert [1, "odd", "3"] == [getattr(each, "id", each) for each in answer.parsed]
    assert ["/1", "/2/id"] == [each.pointer for each in answer.violations]


def test_an_object_of_other_things_is_an_error(ask, caught, vendor, as_json):
    """Breaks when a gateway's JSON is read as a record that has nothing."""
    vendor.answer = as_json(200, {"status": "ok", "node": 5})
    error = caught(ask, session)
    assert errors.ContractViolation is type(error)
    assert {"/status", "/node"} == {each.pointer for each in error.violations}


def test_an_envelope_without_records_is_an_error(ask, caught, vendor, as_json):
    """Breaks when a page without records ends in an ``AttributeError`` of the caller."""
    body = envelope({"id": 1})
    del body["items"]
    vendor.answer = as_json(200, body)
    error = caught(ask, page)
    assert "the required property /items is missing" == error.problem
    assert ("/items", UNSET) == (error.violations[0].pointer, error.violations[0].value)


@pytest.mark.parametrize(
    ("content", "kind", "problem"),
    [
        (b"<html>", "text/html", "the body is not JSON (text/html)"),
        (b'{"id": 7', "application/json", "the body is not JSON (application/json)"),
        (b"[" * 200_000, "application/json", "the body is not JSON (application/json)"),
        (b"", "application/json", "the body is empty"),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_a_body_that_is_not_json(ask, caught, vendor, content, kind, problem, strict):
    """Breaks when a gateway's page with status 200 is a ``JSONDecodeError``."""
    vendor.answer = lambda request: httpx.Response(200, content=content, headers={"content-type": kind})
    error = caught(ask, session, strict=strict)
    assert (errors.ContractViolation, problem, ()) == (type(error), error.problem, error.violations)


def test_a_body_without_a_content_type(ask, caught, vendor):
    """Breaks when a missing header makes an error of its own."""
    vendor.answer = lambda request: httpx.Response(200, content=b"<html>")
    assert "the body is not JSON (no content type)" == caught(ask, session).problem


@pytest.mark.parametrize("status", [202, 206, 302, 409, 520])
def test_a_status_that_is_not_documented(ask, caught, vendor, as_json, status):
    """Breaks when an answer that nobody knows the meaning of is read as a success."""
    vendor.answer = as_json(status, {"id": 7})
    error = caught(ask, session)
    assert errors.AgendumError in type(error).__mro__
    assert (status, f"status {status} is not documented") == (error.status, error.problem)


@pytest.mark.parametrize(
    ("status", "kind"), [(400, errors.BadRequest), (404, errors.NotFound), (422, errors.UnprocessableContent)]
)
@pytest.mark.parametrize("strict", [False, True])
def test_a_refusal(ask, caught, vendor, as_json, status, kind, strict):
    """Breaks when a refusal is no error, or another one than through the generated functions."""
    vendor.answer = as_json(status, {"name": "No", "message": "not yours", "code": 3, "status": status})
    error = caught(ask, session, strict=strict)
    assert (kind, "not yours", 3, "No", status) == (type(error), error.message, error.code, error.name, error.status)


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        ({"error": {"code": 404, "message": "no track"}}, errors.NotFound, "no track"),
        ({"code": "422", "message": "color"}, errors.UnprocessableContent, "color"),
        ({"is_error": 1, "message": "no"}, errors.ApiError, "no"),
        ({"error": "no"}, errors.ApiError, ""),
    ],
)
def test_eventify_refuses_with_status_200(ask, caught, vendor, as_json, body, kind, message):
    """Breaks when an error that is sent as a success is read as one."""
    vendor.answer = as_json(200, body)
    error = caught(ask, lambda client: client.sessions.create([]), "Eventify")
    assert (kind, message, 200) == (type(error), error.message, error.status)


def test_eventify_says_that_all_went_well_and_nothing_else(ask, caught, vendor, as_json):
    """Breaks when ids that were not sent are said to be there."""
    vendor.answer = as_json(200, {"is_error": 0, "message": "done"})
    error = caught(ask, lambda client: client.sessions.create([]), "Eventify")
    assert errors.ContractViolation is type(error)


def test_swoogo_refuses_with_status_200(ask, caught, vendor, as_json):
    """Breaks when an error is read as a record that has none of its properties."""
    vendor.answer = as_json(200, {"name": "Not Found", "message": "no", "code": 0, "status": 404})
    error = caught(ask, session)
    assert issubclass(type(error), errors.ApiError)
    assert "no" == error.message


def test_a_value_is_not_in_the_log_or_the_error(ask, caught, vendor, as_json, caplog, reveal):
    """Breaks when personal data goes where nobody guards it."""
    vendor.answer = as_json(200, {"id": 7, "date": "ada@example.com"})
    answer = ask(session)
    assert "ada@example.com" not in caplog.text
    assert "ada@example.com" not in repr(answer.violations)
    error = caught(ask, session, strict=True)
    assert "ada@example.com" not in str(error)


def test_a_token_of_another_shape_is_not_shown(ask, caught, vendor, reveal, caplog):
    """Breaks when asking for a token by hand shows it in an error or a log."""
    content = b'{"access_token": ["c4n4ry"], "type": "c4n4ry", "expires_at": "c4n4ry"}'
    vendor.grant = lambda request: httpx.Response(200, content=content)
    use = lambda client: client.authentication.create_token("client_credentials")  # noqa: E731 - one call
    error = caught(ask, use, strict=True)
    assert "c4n4ry" not in reveal(error)
    ask(use)
    assert "c4n4ry" not in caplog.text


def test_a_walk_is_tolerant_and_strict_too(flavor, make, vendor, as_json):
    """Breaks when the pages of a list are judged otherwise than the list."""
    vendor.answer = as_json(200, envelope({"id": 1, "date": "0000-00-00"}, {"id": 2}))

    def walk(**options):
        if flavor.name == "sync":
            return [each.id for each in make(agendum.Swoogo, **options).sessions.iterate(event_id=1)]

        async def go():
            async with make(agendum.AsyncSwoogo, **options) as client:
                return [each.id async for each in client.sessions.iterate(event_id=1)]

        return asyncio.run(go())

    assert [1, 2] == walk()
    with pytest.raises(errors.ContractViolation, match="/items/0/date"):
        walk(strict=True)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.text(max_size=3)
    | st.sampled_from(["2016-01-22", "0000-00-00"]),
    lambda parts: (
        st.lists(parts, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "items", "_meta", "_links", "name", "date", "track", "x"]), parts, max_size=4
        )
    ),
    max_leaves=12,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(body=JSON, strict=st.booleans(), inside=st.booleans())
def test_any_json_is_a_result_or_a_typed_error(make, vendor, body, strict, inside):
    """Breaks when some answer ends in an error that is none of ours, or is handed out as another one."""
    whole = envelope(body) if inside else body
    vendor.answer = lambda request: httpx.Response(200, content=json.dumps(whole).encode())
    client = make(strict=strict)
    try:
        answer = page(client)
    except errors.AgendumError:
        return
    assert not (strict and answer.violations)
    items = answer.parsed.items
    if not answer.violations and isinstance(items, list):
        assert whole["items"] == [each.to_dict() for each in items]


def test_a_refusal_of_eventify_in_a_shape_of_its_own(ask, vendor, as_json):
    """Breaks when a refusal with status 200 is given out as the record that was to be created."""
    vendor.answer = as_json(200, {"message": "the e-mail address is taken", "status": "failed"})
    with pytest.raises(errors.ApiError, match="the e-mail address is taken"):
        ask(
            lambda client: client.speakers.create(eventid=1, firstname="A", lastname="B", createuser=False),
            vendor_="Eventify",
        )


def test_custom_fields_alone_are_an_answer(ask, vendor, as_json):
    """Breaks when a record that was asked for by custom fields only is taken for another thing."""
    vendor.answer = as_json(200, {"c_7": "blue", "new": 1})
    answer = ask(session)
    assert {"c_7": "blue", "new": 1} == answer.parsed.additional_properties
    assert ["/new"] == [each.pointer for each in answer.violations]
