"""Literal bytes of form bodies, which no decoder can explain away."""

import asyncio
import datetime as dt
from typing import Any

import httpx
import pytest

from agendum_api.api.swoogo_sessions import create_session
from agendum_api.models import SwoogoCustomFieldsWrite, SwoogoSessionCreate
from agendum_contract import capture, document, methods, minimal, settings, wire
from agendum_contract.document import Operation

pytestmark = pytest.mark.half("client")
_CREATED = {"id": 1, "event_id": 1, "name": "Symposium"}
_DAY = dt.date(2016, 1, 22)
_NOON = dt.datetime(2016, 1, 22, 12, 0)  # noqa: DTZ001 - the vendor knows no zones
_TOKYO = dt.timezone(dt.timedelta(hours=9))
_SAMPLE = b"event_id=1&name=Sample+Session&date=2016-01-22"

_GOLDEN: dict[str, tuple[dict[str, Any], bytes]] = {
    "the sample of the page": ({}, _SAMPLE),
    "a switch is 1 or 0": (
        {"locked_when_saved": 1, "selected_by_default": 0},
        _SAMPLE + b"&locked_when_saved=1&selected_by_default=0",
    ),
    "so is a boolean": (
        {"locked_when_saved": True, "selected_by_default": False},
        _SAMPLE + b"&locked_when_saved=1&selected_by_default=0",
    ),
    "a time is written with seconds": (
        {"start_time": dt.time(9, 5), "end_time": dt.time(10, 0, 0, 5)},
        _SAMPLE + b"&start_time=09%3A05%3A00&end_time=10%3A00%3A00",
    ),
    "reserved characters are escaped": (
        {"description": "<p>A & B = 100 % + ä</p>"},
        _SAMPLE + b"&description=%3Cp%3EA+%26+B+%3D+100+%25+%2B+%C3%A4%3C%2Fp%3E",
    ),
    "custom fields stand in brackets": (
        {"custom_fields": {"c_1001": "Value1", "c_1002": [{"id": 123}, {"id": 124}]}},
        _SAMPLE + b"&custom_fields[c_1001]=Value1&custom_fields[c_1002][0][id]=123&custom_fields[c_1002][1][id]=124",
    ),
    "nothing is left of nothing": ({"custom_fields": {}}, _SAMPLE),
}


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize(("fields", "expected"), _GOLDEN.values(), ids=_GOLDEN)
def test_form(fields: dict[str, Any], expected: bytes, flavor: str) -> None:
    """The form body is exactly this."""
    if "custom_fields" in fields:
        fields = {**fields, "custom_fields": SwoogoCustomFieldsWrite.from_dict(fields["custom_fields"])}
    body = SwoogoSessionCreate(event_id=1, name="Sample Session", date=_DAY, **fields)
    network = capture.Wire(lambda _request: httpx.Response(200, json=_CREATED))

    if flavor == "sync":
        with network.client("swoogo") as client:
            create_session.sync(client=client, body=body)
    else:
        asyncio.run(_acreate(network, body))

    assert [expected] == [request.content for request in network.sent]


async def _acreate(network: capture.Wire, body: SwoogoSessionCreate) -> None:
    async with network.client("swoogo", flavor="async") as client:
        await create_session.asyncio(client=client, body=body)


# Of calls that no page knows: there are more kinds of values than any page has.
_FREE: dict[str, tuple[dict[str, Any], bytes]] = {
    "nothing is the empty text": ({"a": None}, b"a="),
    "a timestamp has no T": ({"a": _NOON}, b"a=2016-01-22+12%3A00%3A00"),
    "a moment elsewhere is one in UTC": ({"a": _NOON.replace(tzinfo=_TOKYO)}, b"a=2016-01-22+03%3A00%3A00"),
    "a number is written as it is": ({"a": 1.5}, b"a=1.5"),
    "brackets within brackets": ({"a": {"b": [{"c": [1, 2]}]}}, b"a[b][0][c][0]=1&a[b][0][c][1]=2"),
}


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize(("fields", "expected"), _FREE.values(), ids=_FREE)
def test_form_of_any_call(fields: dict[str, Any], expected: bytes, flavor: str) -> None:
    """The form body of a call that the document does not have is exactly this."""
    network = capture.Wire()
    client = network.client("swoogo", flavor=flavor)

    capture.run(client, lambda client: client.request("POST", "/api/v1/tracks/create", data=fields))

    assert [expected] == [request.content for request in network.sent]


def _flags(operation: Operation) -> list[str]:
    """Return the properties of a body that are 0 or 1."""
    if operation.media_type is None:
        return []
    properties = document.resolve(operation.request_schema).get("properties", {})
    return [name for name, each in properties.items() if document.resolve(each).get("enum") == [0, 1]]


_FLAGS = {name: found for name, each in document.selected(settings.current().only).items() if (found := _flags(each))}


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("name", _FLAGS)
def test_a_flag_may_be_a_boolean(name: str, flavor: str) -> None:
    """True and False are the numbers that the pages list, whatever the media type."""
    operation = document.operations()[name]
    answer = minimal.instance(operation.success_schema)
    network = capture.Wire(lambda _request: httpx.Response(operation.success_status, json=answer))
    sample = capture.sample(name)
    call = methods.calling(operation, {**sample, "body": {**sample["body"], **dict.fromkeys(_FLAGS[name], True)}})

    capture.run(network.client(operation.vendor, flavor=flavor), call)

    (request,) = network.sent
    sent = wire.read_body(operation, request.content)
    assert dict.fromkeys(_FLAGS[name], "1") == {flag: repr(sent[flag]) for flag in _FLAGS[name]}
