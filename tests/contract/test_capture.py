import json

import httpx
import pytest

from agendum import errors
from agendum_contract import capture, document


def _name_of(argument, operation):
    """The name of the parameter that an argument stands for; `body` stands for itself."""
    names = {capture.letters(each): each for each in document.operations()[operation].parameters}
    return names.get(capture.letters(argument), argument)


@pytest.mark.parametrize("name", document.operations())
def test_samples(name):
    """An operation could not be called, or with a body that its page rules out."""
    operation = document.operations()[name]
    sample = capture.sample(name)
    assert (operation.media_type is None) is ("body" not in sample)
    assert operation.media_type is None or document.validator(operation.request_schema).is_valid(sample["body"])
    required = {key: each["in"] for key, each in operation.parameters.items() if each.get("required")}
    assert required == {key: place for place in ("path", "query") for key in sample[place]}
    assert capture.module_of(name).__name__.endswith(f".{name}")
    assert required.keys() <= {_name_of(key, name) for key in capture.arguments(name, **sample)}


@pytest.mark.parametrize("name", document.operations())
def test_full_samples(name):
    """A parameter or a property would never be sent, and so could be lost or mixed up."""
    operation = document.operations()[name]
    sample = capture.full_sample(name)
    assert {key: each["in"] for key, each in operation.parameters.items()} == {
        key: place for place in ("path", "query") for key in sample[place]
    }
    assert (operation.media_type is None) is ("body" not in sample)
    if operation.media_type is not None:
        assert [] == [
            error.message for error in document.validator(operation.request_schema).iter_errors(sample["body"])
        ]
        assert document.resolve(operation.request_schema).get("properties", {}).keys() <= sample["body"].keys()


@pytest.mark.parametrize("sample", [capture.sample, capture.full_sample])
def test_samples_name_a_record_once(sample):
    """A method, which has one argument for both, could not be called."""
    given = sample("update_app_speaker")
    assert given["path"]["speakerid"] == given["body"]["speakerid"]


def test_arguments():
    """Values would not reach the generated function."""
    given = capture.arguments("get_session", path={"session_id": 7}, query={"fields": "id"})
    assert {"session_id": 7, "fields": "id"} == given
    body = capture.arguments("create_session", body={"event_id": 1, "name": "n", "date": "2026-01-22"})["body"]
    assert (1, "n", "2026-01-22") == (body.event_id, body.name, body.date.isoformat())
    renamed = capture.arguments("list_events", query={"per-page": 5, "searchCondition": "or"})
    assert {"per_page": 5, "search_condition": "or"} == renamed


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize(
    ("vendor", "name"), [("swoogo", "get_session"), ("eventify", "create_sessions")], ids=["swoogo", "eventify"]
)
def test_wire(vendor, name, flavor):
    """Requests for tokens would be mixed up with the others."""
    network = capture.Wire(lambda _request: httpx.Response(200, json={"id": 1} if vendor == "swoogo" else [{"id": 1}]))
    call = capture.calling(name, flavor, **capture.arguments(name, **capture.sample(name)))

    answer = capture.run(network.client(vendor, flavor=flavor), call)

    assert 200 == answer.status_code
    assert (1, 1) == (len(network.token_requests), len(network.sent))


@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_runs_of_iterators(flavor):
    """The walks of a client would be shut down with it before they have begun."""
    page = {
        "items": [{"id": 1}],
        "_links": {},
        "_meta": {"totalCount": 1, "pageCount": 1, "currentPage": 1, "perPage": 1},
    }
    network = capture.Wire(lambda _request: httpx.Response(200, json=page))

    found = capture.run(network.client("swoogo", flavor=flavor), lambda client: client.events.iterate())

    assert [{"id": 1}] == capture.as_json(found)


@pytest.mark.parametrize(("name", "expected"), [("create_token", ["token"]), ("get_session", ["other"])])
def test_requests_of_an_operation(name, expected):
    """What a test looks at would be the request of another operation."""
    assert expected == capture.Wire(token_requests=["token"], sent=["other"]).of(name)


def test_nothing_is_repeated():
    """A test of a failure would wait between the attempts, and count requests that it did not make."""
    network = capture.Wire(lambda _request: httpx.Response(503, json={}))
    with network.client("swoogo") as client, pytest.raises(errors.ServiceUnavailable):
        client.sessions.get(1)
    assert (1, None) == (len(network.sent), client.budget)


def test_token_answers_can_be_given():
    """The client could not be shown other answers to its requests for tokens."""
    network = capture.Wire(lambda _request: httpx.Response(418), answers_tokens=True)
    request = httpx.Request("POST", "https://x/v4/generatetoken")
    assert (418, [request]) == (network.handle(request).status_code, network.token_requests)


@pytest.mark.parametrize("name", capture.TOKEN_OPERATIONS)
def test_token_reply(name):
    """The client would be shown a token that is none."""
    body = json.loads(capture.token_reply(3).content)
    assert "token-3" == body["access_token"] == body["session_token"]
    assert document.validator(document.operations()[name].success_schema).is_valid(body)
