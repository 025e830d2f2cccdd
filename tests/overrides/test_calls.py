"""The calls of the resources: results and answers, and lists page after page."""

import asyncio
import datetime as dt
import functools
import sys

import httpx
import pytest

import agendum
import flavors
from agendum import errors
from agendum_contract import document, minimal
from agendum_emulator import Emulator


@pytest.fixture
def run(flavor, make):
    """Make a client and a call in a flavor: ``run("swoogo", lambda client: client.sessions.get(7), retries=2)``."""
    return functools.partial(flavors.run, make, flavor.name)


@pytest.fixture
def gather(flavor, make):
    """Read an iterator to its end in a flavor: ``gather(lambda client: client.sessions.iterate(event_id=1))``."""
    return functools.partial(flavors.gather, make, flavor.name)


def test_an_answer_has_what_came_around_the_result(run, vendor, as_json):
    """Breaks when the id of a request, which the vendor's support asks for, or the credits cannot be had."""
    headers = {"X_Request_Id": "r-1", "X_Rate_Limit_Remaining": "1990"}
    vendor.answer = as_json(200, {"id": 7, "event_id": 1, "name": "A"}, **headers)
    answer = run("swoogo", lambda client: client.sessions.with_response.get(7))
    assert (200, "r-1", 1990, 0, 7) == (
        answer.status,
        answer.request_id,
        answer.credits_left,
        answer.retries,
        answer.parsed.id,
    )
    assert "1990" == answer.headers["x-rate-limit-remaining"]
    assert b'{"id": 7, "event_id": 1, "name": "A"}' == answer.content
    assert "A" not in repr(answer.headers) or "content=" not in repr(answer)


@pytest.mark.parametrize("left", [None, "", "many", "-1", "1.5", "9" * 5000])
def test_credits_that_are_no_number_are_none(run, vendor, as_json, left):
    """Breaks when an odd header makes a call fail that was answered."""
    headers = {} if left is None else {"X_Rate_Limit_Remaining": left}
    vendor.answer = as_json(200, {"id": 7}, **headers)
    answer = run("swoogo", lambda client: client.sessions.with_response.get(7))
    assert (None, None) == (answer.credits_left, answer.request_id)


def test_repetitions_are_counted(run, flavor, vendor):
    """Breaks when nobody learns that an answer took three attempts."""
    answers = [httpx.Response(503), httpx.Response(502), httpx.Response(200, json={"id": 7})]
    vendor.answer = lambda request: answers.pop(0)

    async def anap(seconds):
        """Wait for nothing."""

    sleep = (lambda seconds: None) if flavor.name == "sync" else anap
    answer = run("swoogo", lambda client: client.sessions.with_response.get(7), retries=2, sleep=sleep)
    assert (2, 3) == (answer.retries, len(vendor.calls))


def test_lists_may_be_given_as_lists(run, vendor):
    """Breaks when ``fields=["id", "name"]`` reaches the vendor in a form that it reads as one field."""
    run("swoogo", lambda client: client.sessions.get(7, fields=["id", "name"], expand=("track",)))
    assert {"fields": "id,name", "expand": "track"} == dict(vendor.calls[-1].url.params)


def test_a_resource_is_made_once(make):
    """Breaks when each call pays for the import of its resource again."""
    client = make()
    assert client.sessions is client.sessions
    assert client.sessions.with_response is client.sessions.with_response


def test_custom_fields_that_stand_beside_the_others(run, vendor, as_json):
    """Breaks when the custom fields of a registrant cannot be written by a method."""
    vendor.answer = as_json(200, {"id": 7})
    fields = {"c_7": "vegan", "c_8": [{"id": 5}]}
    run("swoogo", lambda client: client.registrants.update(7, first_name="Ada", custom_fields=fields))
    assert b"c_7=vegan&c_8[0][id]=5&first_name=Ada" == vendor.calls[-1].content


def test_a_custom_field_cannot_stand_for_another(run, vendor):
    """Breaks when a property is given twice, and one of the two is lost."""
    with pytest.raises(TypeError, match="multiple values for keyword argument 'email'"):
        run("swoogo", lambda client: client.registrants.create(event_id=1, email="a", custom_fields={"email": "b"}))
    assert [] == vendor.requests


def test_arguments_that_are_wrong_are_found_before_anything_is_sent(run, vendor):
    """Breaks when a text for a date reaches the vendor, or ends in an error without the name of the argument."""
    with pytest.raises(TypeError, match=r"^date must be a datetime\.date, not str$"):
        run("swoogo", lambda client: client.sessions.create(event_id=1, name="A", date="2016-01-22"))
    with pytest.raises(TypeError, match="unexpected keyword argument 'field'"):
        run("swoogo", lambda client: client.sessions.get(7, field=["id"]))
    assert [] == vendor.requests


class Library:
    """A scripted list of sessions, which may allow fewer records a page than are asked for."""

    def __init__(self, total, most=1000, *, refuses=False, status=400):
        self.total = total
        self.most = most
        self.refuses = refuses
        self.status = status

    def __call__(self, request):
        page, size = int(request.url.params["page"]), int(request.url.params["per-page"])
        if size > self.most and self.refuses:
            return httpx.Response(self.status, json={"name": "Bad Request", "message": "per-page", "status": 400})
        size = min(size, self.most)
        numbers = range((page - 1) * size, min(page * size, self.total))
        return httpx.Response(
            200,
            json={
                "items": [{"id": number, "name": "A"} for number in numbers],
                "_links": {},
                "_meta": {
                    "totalCount": self.total,
                    "pageCount": -(-self.total // size),
                    "currentPage": page,
                    "perPage": size,
                },
            },
        )


def asked(vendor):
    """Return page and size of each call."""
    return [(int(each.url.params["page"]), int(each.url.params["per-page"])) for each in vendor.calls]


@pytest.mark.parametrize(
    ("total", "limit", "expected"),
    [
        (0, None, [(1, 1000)]),
        (1000, None, [(1, 1000)]),
        (2001, None, [(1, 1000), (2, 1000), (3, 1000)]),
        (2001, 1500, [(1, 1000), (2, 1000)]),
        (2001, 30, [(1, 30)]),
        (2001, 0, []),
    ],
)
def test_a_list_is_walked_in_the_fewest_calls(gather, vendor, total, limit, expected):
    """Breaks when a list costs more credits than it has to, or loses records."""
    vendor.answer = Library(total)
    found = gather(lambda client: client.sessions.iterate(event_id=1, limit=limit))
    assert list(range(total if limit is None else limit)) == [each.id for each in found]
    assert expected == asked(vendor)


def test_pages_are_fetched_when_they_are_needed(gather, vendor):
    """Breaks when a program that wants the first record pays for all pages."""
    vendor.answer = Library(5000)
    assert 1 == len(gather(lambda client: client.sessions.iterate(event_id=1), most=1))
    assert [(1, 1000)] == asked(vendor)


def test_nothing_is_sent_before_the_first_record_is_wanted(make, vendor):
    """Breaks when making an iterator spends credits."""
    make().sessions.iterate(event_id=1)
    make(agendum.AsyncSwoogo).sessions.iterate(event_id=1)
    make().sessions.pages(event_id=1)
    assert [] == vendor.requests


def test_pages_are_envelopes(gather, vendor):
    """Breaks when the total cannot be had while the pages are walked."""
    vendor.answer = Library(450, most=200)
    found = gather(lambda client: client.sessions.pages(event_id=1))
    assert [(450, 200), (450, 200), (450, 50)] == [(each.field_meta.total_count, len(each.items)) for each in found]


@pytest.mark.parametrize("status", [400, 422])
def test_pages_of_two_hundred_are_tried_where_a_thousand_is_refused(gather, vendor, status):
    """Breaks when a list whose page of the documents allows two hundred records cannot be walked."""
    vendor.answer = Library(450, most=200, refuses=True, status=status)
    found = gather(lambda client: client.sessions.iterate(event_id=1))
    assert list(range(450)) == [each.id for each in found]
    assert [(1, 1000), (1, 200), (2, 200), (3, 200)] == asked(vendor)


@pytest.mark.parametrize("size", [150, 1000])
def test_a_size_of_the_caller_is_not_changed(gather, vendor, size):
    """Breaks when a refusal of what the caller asked for is hidden."""
    vendor.answer = Library(450, most=100, refuses=True)
    with pytest.raises(errors.BadRequest):
        gather(lambda client: client.sessions.iterate(event_id=1, per_page=size))
    assert [(1, size)] == asked(vendor)


def test_a_refusal_that_size_does_not_cure_is_the_callers(gather, vendor, as_json):
    """Breaks when a wrong filter is asked for again and again."""
    vendor.answer = as_json(400, {"name": "Bad Request", "message": "search", "status": 400})
    with pytest.raises(errors.BadRequest, match="search"):
        gather(lambda client: client.sessions.iterate(event_id=1, search="x"))
    assert [(1, 1000), (1, 200)] == asked(vendor)


@pytest.mark.parametrize("way", ["pages", "iterate"])
def test_a_page_that_repeats_is_a_typed_error(gather, vendor, way):
    """Breaks when a server that does not look at ``page`` keeps a program busy for ever."""
    library = Library(5000)
    vendor.answer = lambda request: library(httpx.Request("GET", request.url.copy_set_param("page", 1)))
    with pytest.raises(errors.ContractViolation, match="page 2 repeats the page before it") as info:
        gather(lambda client: getattr(client.sessions, way)(event_id=1))
    assert ("list_sessions", 200, "GET") == (info.value.operation, info.value.status, info.value.method)
    assert 2 == len(vendor.calls)
    assert info.value.__suppress_context__


def test_a_list_that_runs_away_is_a_typed_error(gather, vendor):
    """Breaks when a count that grows with each page keeps a program busy for ever."""

    def answer(request):
        page = int(request.url.params["page"])
        meta = {"totalCount": 0, "pageCount": page * 50, "currentPage": page, "perPage": 1}
        return httpx.Response(200, json={"items": [{"id": page}], "_links": {}, "_meta": meta})

    vendor.answer = answer
    with pytest.raises(errors.ContractViolation, match="the list grows while it is read: it has 200 pages by now"):
        gather(lambda client: client.sessions.iterate(event_id=1))
    assert 4 == len(vendor.calls)


def test_questions_are_walked_too(gather, vendor, as_json):
    """Breaks when the records of the one list that has them by their ids are not found."""
    meta = {"totalCount": 2, "pageCount": 1, "currentPage": 1, "perPage": 1000}
    by_id = {"8": {"id": 8, "name": "Diet"}, "9": {"id": 9, "name": "Size"}}
    vendor.answer = as_json(200, {"items": by_id, "_links": {}, "_meta": meta})
    found = gather(lambda client: client.questions.iterate(event_id=1))
    assert [8, 9] == [each.id for each in found]


@pytest.mark.parametrize("way", ["pages", "iterate"])
def test_a_walk_that_is_left_leaves_nothing_behind(make, vendor, way):
    """Breaks when a generator stays open until the garbage collector or the end of the event loop finds it."""
    vendor.answer = Library(5000)
    begun = []

    async def go():
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=begun.append)
        try:
            async with make(agendum.AsyncSwoogo) as client:
                walk = getattr(client.sessions, way)(event_id=1)
                await anext(walk)
                await walk.aclose()
        finally:
            sys.set_asyncgen_hooks(*before)

    asyncio.run(go())
    assert {"_walk", way} <= {each.__name__ for each in begun}
    assert [None] * len(begun) == [each.ag_frame for each in begun]


def test_a_client_in_use_elsewhere_is_not_disturbed(make, vendor):
    """Breaks when two walks of one client mix their pages."""
    vendor.answer = Library(20)
    sessions = make().sessions
    pairs = zip(sessions.iterate(event_id=1, per_page=3), sessions.iterate(event_id=1, per_page=7), strict=True)
    assert [(number, number) for number in range(20)] == [(one.id, other.id) for one, other in pairs]


@pytest.fixture(scope="module")
def emulator():
    """Run the emulator."""
    with Emulator() as running:
        yield running


@pytest.fixture
def live(emulator, no_tls, make):
    """Return a client of the emulator, which is in its first state."""
    emulator.reset()
    with make(transport=None, base_url=emulator.url, verify_ssl=no_tls) as client:
        yield client


def lists(emulator):
    """Return the queries of the lists that the emulator was asked for, and the status of each."""
    return [(each["query"], each["status"]) for each in emulator.requests() if each["operation"] == "list_sessions"]


def fill(live, count):
    """Create sessions on one day of their own, and return their ids."""
    day = {"event_id": 1, "date": dt.date(2031, 5, 1)}
    return [live.sessions.create(name=f"Talk {number}", **day).id for number in range(count)]


def test_the_emulators_list_is_walked(live, emulator):
    """Breaks when pages that fit on a scripted server do not fit on one that follows the documents."""
    made = fill(live, 7)
    found = live.sessions.iterate(event_id=1, search="date=2031-05-01", sort="id", per_page=3, fields=["id"])
    assert made == [each.id for each in found]
    assert 3 == len(lists(emulator))


def test_all_sessions_cost_ten_credits(live, emulator):
    """Breaks when a list of up to two hundred records costs more than one call, be it that a size is refused."""
    made = fill(live, 25)
    spent = live.sessions.with_response.get(made[0]).credits_left
    found = live.sessions.iterate(event_id=1, search="date=2031-05-01", expand=["track"])
    assert made == sorted(each.id for each in found)
    assert spent - 11 == live.sessions.with_response.get(made[0]).credits_left
    assert [200] == [status for _, status in lists(emulator)]


def test_the_methods_of_both_vendors_work_together(live, emulator, no_tls, make):
    """Breaks when what the front page of the project shows does not work."""
    (session,) = fill(live, 1)
    speaker = live.speakers.add_sessions(3, [session])
    assert 3 == speaker.id
    updated = live.sessions.update(session, capacity=0, custom_fields={"c_1": "v", "c_2": [{"id": 5}]})
    assert "0" == updated.capacity
    with make(agendum.Eventify, transport=None, base_url=emulator.url, verify_ssl=no_tls, event_id=1) as eventify:
        made = eventify.sessions.create([app_session(title="One"), app_session(title="Two")])
        titles = {each.sessionid: each.title for each in eventify.sessions.list_schedule().sessions}
    assert ["One", "Two"] == [titles[each.id] for each in made]


def app_session(**values):
    """Return one session of Eventify with what its page requires."""
    schema = document.resolve(document.operations()["create_sessions"].request_schema)
    one = document.resolve(schema["properties"]["resource"])["items"]
    return {**minimal.instance(one), **values}


def test_async_tasks_share_a_client(emulator, no_tls, make):
    """Breaks when calls of several tasks cannot run at once."""
    emulator.reset()

    async def go():
        async with make(agendum.AsyncSwoogo, transport=None, base_url=emulator.url, verify_ssl=no_tls) as client:
            found = await asyncio.gather(*(client.speakers.list(event_id=1) for _ in range(10)))
            walked = [each.id async for each in client.speakers.iterate(event_id=1)]
            return [[one.id for one in each.items] for each in found], walked

    listed, walked = asyncio.run(go())
    assert [walked] * 10 == listed
    assert walked
