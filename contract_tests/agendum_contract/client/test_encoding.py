"""Literal bytes of form bodies, which no decoder can explain away."""

import asyncio
import datetime as dt
from typing import Any

import httpx
import pytest

from agendum_api.api.swoogo_sessions import create_session
from agendum_api.models import SwoogoCustomFieldsWrite, SwoogoSessionCreate
from agendum_contract import capture

pytestmark = pytest.mark.half("client")
_CREATED = {"id": 1, "event_id": 1, "name": "Symposium"}
_DAY = dt.date(2016, 1, 22)
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
