import asyncio
import json

import httpx
import pytest

from agendum_contract import capture, document


def _name_of(argument, operation):
    """The name of the parameter that an argument stands for; `body` stands for itself."""
    names = {capture._letters(each): each for each in document.operations()[operation].parameters}
    return names.get(capture._letters(argument), argument)


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
    client = network.client(vendor, flavor=flavor)
    call, arguments = capture.module_of(name), capture.arguments(name, **capture.sample(name))

    if flavor == "sync":
        with client:
            call.sync(client=client, **arguments)
    else:

        async def acall():
            async with client:
                await call.asyncio(client=client, **arguments)

        asyncio.run(acall())

    assert (1, 1) == (len(network.token_requests), len(network.sent))


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
