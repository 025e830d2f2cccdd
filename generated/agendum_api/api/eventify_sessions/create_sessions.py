from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.eventify_created_record import EventifyCreatedRecord
from ...models.eventify_flat_error import EventifyFlatError
from ...models.eventify_refusal import EventifyRefusal
from ...models.eventify_sessions_create import EventifySessionsCreate
from ...reading import Odd, Reader
from ...types import Response


def _get_kwargs(
    *,
    body: EventifySessionsCreate,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v4/sessions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | list[EventifyCreatedRecord]
    | None
):
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> EventifyFlatError | EventifyRefusal | list[EventifyCreatedRecord]:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                response_200_type_0 = []
                _response_200_type_0 = data
                for response_200_type_0_item_data in _response_200_type_0:
                    response_200_type_0_item = EventifyCreatedRecord.from_dict(
                        response_200_type_0_item_data
                    )

                    response_200_type_0.append(response_200_type_0_item)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_1 = EventifyFlatError.from_dict(data)

                return response_200_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_2 = EventifyRefusal.from_dict(data)

            return response_200_type_2

        response_200 = _parse_response_200(response.json())

        return response_200

    if response.status_code == 400:

        def _parse_response_400(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_400 = _parse_response_400(response.json())

        return response_400

    if response.status_code == 401:

        def _parse_response_401(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_401 = _parse_response_401(response.json())

        return response_401

    if response.status_code == 403:

        def _parse_response_403(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_403 = _parse_response_403(response.json())

        return response_403

    if response.status_code == 404:

        def _parse_response_404(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_404 = _parse_response_404(response.json())

        return response_404

    if response.status_code == 405:

        def _parse_response_405(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_405 = _parse_response_405(response.json())

        return response_405

    if response.status_code == 415:

        def _parse_response_415(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_415 = _parse_response_415(response.json())

        return response_415

    if response.status_code == 422:

        def _parse_response_422(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_422 = _parse_response_422(response.json())

        return response_422

    if response.status_code == 429:

        def _parse_response_429(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_429 = _parse_response_429(response.json())

        return response_429

    if response.status_code == 500:

        def _parse_response_500(data: object) -> EventifyFlatError | EventifyRefusal:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_eventify_error_type_0 = EventifyFlatError.from_dict(
                    data
                )

                return componentsschemas_eventify_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_eventify_error_type_1 = EventifyRefusal.from_dict(data)

            return componentsschemas_eventify_error_type_1

        response_500 = _parse_response_500(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | list[EventifyCreatedRecord]
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: EventifySessionsCreate,
) -> Response[
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | list[EventifyCreatedRecord]
]:
    """Create sessions in a schedule track

     One call creates one or several sessions; the answer has one id for each. The page lists the fields
    without
    printing method or path, which are deduced from the collection that public client code reads. The
    wrapper
    `resource` is stated in the page's prose only. An error may arrive with status 200.

    Args:
        body (EventifySessionsCreate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventifyFlatError | EventifyRefusal | EventifyFlatError | EventifyRefusal | list[EventifyCreatedRecord]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: EventifySessionsCreate,
) -> (
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | list[EventifyCreatedRecord]
    | None
):
    """Create sessions in a schedule track

     One call creates one or several sessions; the answer has one id for each. The page lists the fields
    without
    printing method or path, which are deduced from the collection that public client code reads. The
    wrapper
    `resource` is stated in the page's prose only. An error may arrive with status 200.

    Args:
        body (EventifySessionsCreate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventifyFlatError | EventifyRefusal | EventifyFlatError | EventifyRefusal | list[EventifyCreatedRecord]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: EventifySessionsCreate,
) -> Response[
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | list[EventifyCreatedRecord]
]:
    """Create sessions in a schedule track

     One call creates one or several sessions; the answer has one id for each. The page lists the fields
    without
    printing method or path, which are deduced from the collection that public client code reads. The
    wrapper
    `resource` is stated in the page's prose only. An error may arrive with status 200.

    Args:
        body (EventifySessionsCreate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventifyFlatError | EventifyRefusal | EventifyFlatError | EventifyRefusal | list[EventifyCreatedRecord]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: EventifySessionsCreate,
) -> (
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | list[EventifyCreatedRecord]
    | None
):
    """Create sessions in a schedule track

     One call creates one or several sessions; the answer has one id for each. The page lists the fields
    without
    printing method or path, which are deduced from the collection that public client code reads. The
    wrapper
    `resource` is stated in the page's prose only. An error may arrive with status 200.

    Args:
        body (EventifySessionsCreate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventifyFlatError | EventifyRefusal | EventifyFlatError | EventifyRefusal | list[EventifyCreatedRecord]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed


STATUSES: frozenset[int] = frozenset({200, 400, 401, 403, 404, 405, 415, 422, 429, 500})
"""The statuses that are documented."""

_linked = False
_read_eventify_created_record: Reader


def _link() -> None:
    global _linked, _read_eventify_created_record
    from ...models.eventify_created_record import read as _read_eventify_created_record

    _linked = True


def read_response(status: int, data: Any, odd: Odd) -> Any:
    """Read the body of a success as far as it can be read; any other body is returned as it is."""
    if not _linked:
        _link()
    if status == 200:
        if data.__class__ is list:
            found = []
            at = None
            for index, each in enumerate(data):
                if each.__class__ is dict:
                    each = _read_eventify_created_record(each, (at, index), odd)
                else:
                    odd(at, index, each, "an object")
                found.append(each)
            data = found
        else:
            odd(None, None, data, "an array")
    return data
