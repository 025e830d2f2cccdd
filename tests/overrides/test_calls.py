"""The methods of the resources: one for each operation, in both flavors, each a thin face of the generated function."""

import asyncio
import datetime as dt
import importlib
import inspect
import sys
from collections import Counter
from typing import Any

import attrs
import httpx
import pytest

import agendum
import agendum_api.resources
from agendum import UNSET, Answer, errors
from agendum_api.api import OPERATIONS
from agendum_contract import capture, document, minimal
from agendum_emulator import Emulator

WALKS = ("pages", "iterate")
FLAVORS = {
    "sync": {"swoogo": agendum.Swoogo, "eventify": agendum.Eventify},
    "async": {"swoogo": agendum.AsyncSwoogo, "eventify": agendum.AsyncEventify},
}
NAMES = [each.name for each in OPERATIONS]


class Spy:
    """Stands for the caller of a resource, and keeps what it is asked for."""

    with_response: Any

    def __init__(self):
        self.with_response = self
        self.calls = []

    def body(self, model, **values):
        return model, values

    def call(self, operation, **arguments):
        self.calls.append((operation.__name__, arguments))

    def pages(self, operation, **arguments):
        self.calls.append((operation.__name__, arguments))

    def iterate(self, operation, limit, **arguments):
        self.calls.append((operation.__name__, {"limit": limit, **arguments}))

    def use(self, function):
        """Call a method with an argument for each of its names; return what it asked for, with those names."""
        parameters = inspect.signature(function).parameters
        positional = [name for name, each in parameters.items() if each.kind is each.POSITIONAL_OR_KEYWORD]
        named = {name: name for name in parameters if name not in positional}
        self.calls.clear()
        coroutine = function(*positional, **named)
        if inspect.iscoroutine(coroutine):
            with pytest.raises(TypeError, match="NoneType can't be used"):
                coroutine.send(None)
        (made,) = self.calls
        return made


def resources(vendor, flavor):
    """Return the resources of a vendor's class in a flavor, by name, which belong to a spy."""
    prefix = "Async" if flavor == "async" else ""
    home = type("Home", (getattr(agendum_api.resources, f"{prefix}{vendor.capitalize()}Resources"),), {})()
    home._caller = Spy()
    found = [name for name, each in inspect.getmembers(type(home)) if type(each).__name__ == "cached_property"]
    return {name: getattr(home, name) for name in found}


def methods(flavor):
    """Return the methods of all resources in a flavor by operation: resource, name, function, and what it passes."""
    found = []
    for vendor in ("swoogo", "eventify"):
        for place, resource in resources(vendor, flavor).items():
            for name, function in inspect.getmembers(resource, inspect.ismethod):
                if not name.startswith("_"):
                    module, passed = resource._caller.use(function)
                    found.append((module, place, name, function, passed))
    return found


METHODS = {flavor: methods(flavor) for flavor in FLAVORS}


def method_of(name, flavor):
    """Return the method of an operation: resource, name, function, and what it passes."""
    module = next(each.module for each in OPERATIONS if each.name == name)
    (found,) = [each[1:] for each in METHODS[flavor] if each[0] == module and not each[2].startswith(WALKS)]
    return found


@pytest.fixture
def run(flavor, make):
    """Call the method of an operation in a flavor: ``run(client_options, place, name, *args, **kwargs)``."""

    def run_(vendor, use, **options):
        client = make(FLAVORS[flavor.name][vendor], **options)
        if flavor.name == "sync":
            return use(client)

        async def go():
            async with client:
                return await use(client)

        return asyncio.run(go())

    return run_


@pytest.fixture
def gather(flavor, make):
    """Read an iterator to its end in a flavor: ``gather(lambda client: client.sessions.iterate(event_id=1))``."""

    def gather_(use, most=None, **options):
        client = make(FLAVORS[flavor.name]["swoogo"], **options)
        if flavor.name == "sync":
            return [each for each, _ in zip(use(client), range(most or 10**9), strict=False)]

        async def go():
            found = []
            async with client:
                async for each in use(client):
                    found.append(each)
                    if len(found) == most:
                        break
            return found

        return asyncio.run(go())

    return gather_


@pytest.mark.parametrize("flavor_name", FLAVORS)
def test_there_is_one_method_for_each_operation(flavor_name):
    """Breaks when an operation cannot be called by a method, or by two."""
    called = [each[0] for each in METHODS[flavor_name] if not each[2].startswith(WALKS)]
    assert Counter(each.module for each in OPERATIONS) == Counter(called)


def test_both_flavors_are_alike():
    """Breaks when a program cannot be made async by ``await`` alone."""

    def described(flavor):
        return [(*each[:3], str(inspect.signature(each[3])).partition(" ->")[0]) for each in METHODS[flavor]]

    assert described("sync") == described("async")


@pytest.mark.parametrize("flavor_name", FLAVORS)
@pytest.mark.parametrize("name", NAMES)
def test_a_method_takes_what_the_generated_function_takes(name, flavor_name):
    """Breaks when a parameter or a property of the document cannot be given, or is required where it is not."""
    _, method, function, passed = method_of(name, flavor_name)
    generated = inspect.signature(capture.module_of(name)._get_kwargs).parameters
    assert generated.keys() == passed.keys()
    parameters = inspect.signature(function).parameters
    expected = {each.name: each.default is each.empty for each in generated.values() if each.name != "body"}
    given = {target: argument for target, argument in passed.items() if target != "body"}
    if "body" in generated:
        model, values = passed["body"]
        assert generated["body"].annotation is model
        fields = {each.name: each.default is attrs.NOTHING for each in attrs.fields(model) if each.init}
        assert fields.keys() == values.keys()
        expected |= fields
        given |= values
    assert len(given) == len(parameters), f"{method} has arguments that it drops"
    assert expected == {target: parameters[name].default is inspect.Parameter.empty for target, name in given.items()}


@pytest.mark.parametrize("flavor_name", FLAVORS)
def test_a_list_with_pages_can_be_walked(flavor_name):
    """Breaks when the pages of a list have to be counted by hand, or a filter of the list cannot be given."""
    found = {}
    for module, place, name, _, passed in METHODS[flavor_name]:
        found.setdefault((module, place), {})[name] = passed.keys()
    lists = {key: each for key, each in found.items() if any("page" in passed for passed in each.values())}
    assert 8 <= len(lists)
    for each in lists.values():
        (name,) = [one for one in each if one.startswith("list")]
        suffix = name.removeprefix("list")
        rest = each[name] - {"page"}
        assert {
            name: each[name],
            f"pages{suffix and '_of'}{suffix}": rest,
            f"iterate{suffix}": {"limit", *rest},
        } == each
    walks = {key for key, each in found.items() if any(name.startswith(WALKS) for name in each)}
    assert walks == lists.keys()


@pytest.mark.parametrize("flavor_name", FLAVORS)
def test_each_method_says_what_it_does(flavor_name):
    """Breaks when ``help()`` of a method has no page to read on, or no word on an error."""
    for module, _, name, function, _ in METHODS[flavor_name]:
        text = inspect.getdoc(function)
        assert text.partition("\n")[0].endswith("."), (module, name)
        assert "Raises:\n    ApiError: " in text
        assert "Source: https://" in text


@pytest.mark.parametrize("flavor_name", FLAVORS)
def test_each_method_can_return_an_answer(flavor_name):
    """Breaks when the headers of an operation cannot be had."""
    for vendor in ("swoogo", "eventify"):
        for resource in resources(vendor, flavor_name).values():
            plain = {
                name for name, _ in inspect.getmembers(resource, inspect.ismethod) if not name.startswith(("_", *WALKS))
            }
            assert plain == vars(resource.with_response).keys()


def plain(value):
    """Return a value of a model as somebody would write it: mappings for models within."""
    if attrs.has(type(value)):
        return value.to_dict()
    return [plain(each) for each in value] if isinstance(value, list) else value


def full_body(name):
    """Return a body in which each property has a value."""
    properties, _ = minimal._object(document.resolve(document.operations()[name].request_schema))
    return {key: minimal.instance(each) for key, each in properties.items()}


def as_given(name, arguments, flavor):
    """Return the arguments of the generated function as those of the method: positional ones, and named ones."""
    _, _, function, passed = method_of(name, flavor)
    values = {passed[target]: value for target, value in arguments.items() if target != "body"}
    for target, argument in passed.get("body", (None, {}))[1].items():
        values[argument] = plain(getattr(arguments["body"], target))
    parameters = inspect.signature(function).parameters.values()
    positional = [values.pop(each.name) for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    return positional, {key: value for key, value in values.items() if value is not UNSET}


def sent(vendor):
    """Return what the last request consists of."""
    last = vendor.requests[-1]
    return last.method, str(last.url), last.headers.get("content-type"), last.content


@pytest.mark.parametrize("size", ["small", "full"])
@pytest.mark.parametrize("name", NAMES)
def test_a_method_sends_what_the_generated_function_sends(run, make, vendor, name, size, flavor):
    """Breaks when a value takes another way to the wire than through the generated function, or is lost."""
    call = capture.sample(name)
    if size == "full" and "body" in call:
        call = {**call, "body": full_body(name)}
    # One argument serves both.
    both = call["path"].keys() & call.get("body", {}).keys()
    call = {**call, "path": {**call["path"], **{each: call["body"][each] for each in both}}}
    arguments = capture.arguments(name, **call)
    whose = document.operations()[name].vendor
    same = vendor.issue(httpx.Request("POST", f"http://vendor.test/{'generatetoken' if whose == 'eventify' else ''}"))
    vendor.grant = lambda request: httpx.Response(200, content=same.content)
    if name == "add_sessions_to_speaker":
        vendor.answer = lambda request: httpx.Response(200, json={"id": 3, "sessions": []})
    capture.module_of(name).sync(client=make(FLAVORS["sync"][whose]), **arguments)
    expected = sent(vendor)

    place, method, _, _ = method_of(name, flavor.name)
    positional, named = as_given(name, arguments, flavor.name)
    result = run(whose, lambda client: getattr(getattr(client, place), method)(*positional, **named))
    assert expected == sent(vendor)
    assert result is not None
    answer = run(whose, lambda client: getattr(getattr(client, place).with_response, method)(*positional, **named))
    assert Answer is type(answer)
    assert (result, document.operations()[name].success_status, ()) == (answer.parsed, answer.status, answer.violations)


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


def test_arguments_that_are_wrong_are_found_before_anything_is_sent(run, vendor):
    """Breaks when a text for a date reaches the vendor, or ends in an error without the name of the argument."""
    with pytest.raises(TypeError, match=r"^date must be a datetime\.date, not str$"):
        run("swoogo", lambda client: client.sessions.create(event_id=1, name="A", date="2016-01-22"))
    with pytest.raises(TypeError, match="unexpected keyword argument 'field'"):
        run("swoogo", lambda client: client.sessions.get(7, field=["id"]))
    assert [] == vendor.requests


# --- pages


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


# --- the emulator


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


def test_modules_are_found_by_name():
    """Breaks when an operation's module is not where its name says."""
    for each in OPERATIONS:
        assert each.module == importlib.import_module(each.module).__name__
