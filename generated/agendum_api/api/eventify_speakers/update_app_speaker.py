from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.eventify_flat_error import EventifyFlatError
from ...models.eventify_refusal import EventifyRefusal
from ...models.eventify_speaker_saved import EventifySpeakerSaved
from ...models.eventify_speaker_update import EventifySpeakerUpdate
from ...reading import Odd, Reader
from ...types import Response


def _get_kwargs(
    speakerid: str,
    *,
    body: EventifySpeakerUpdate,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v4/speakers/{speakerid}".format(
            speakerid=quote(str(speakerid), safe=""),
        ),
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
    | EventifySpeakerSaved
    | None
):
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> EventifyFlatError | EventifyRefusal | EventifySpeakerSaved:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = EventifySpeakerSaved.from_dict(data)

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
    | EventifySpeakerSaved
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    speakerid: str,
    *,
    client: AuthenticatedClient,
    body: EventifySpeakerUpdate,
) -> Response[
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | EventifySpeakerSaved
]:
    """Change a speaker

     Fields that are left out stay as they are. The page belongs to the unversioned docs and prints no
    path; it is
    deduced from the record that public client code reads, and so is the version. The ids and
    `createuser` are
    required by the page's prose only. `createuser` may be true once, when the speaker has no attendee
    yet. An error
    may arrive with status 200.

    Args:
        speakerid (str):
        body (EventifySpeakerUpdate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventifyFlatError | EventifyRefusal | EventifyFlatError | EventifyRefusal | EventifySpeakerSaved]
    """

    kwargs = _get_kwargs(
        speakerid=speakerid,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    speakerid: str,
    *,
    client: AuthenticatedClient,
    body: EventifySpeakerUpdate,
) -> (
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | EventifySpeakerSaved
    | None
):
    """Change a speaker

     Fields that are left out stay as they are. The page belongs to the unversioned docs and prints no
    path; it is
    deduced from the record that public client code reads, and so is the version. The ids and
    `createuser` are
    required by the page's prose only. `createuser` may be true once, when the speaker has no attendee
    yet. An error
    may arrive with status 200.

    Args:
        speakerid (str):
        body (EventifySpeakerUpdate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventifyFlatError | EventifyRefusal | EventifyFlatError | EventifyRefusal | EventifySpeakerSaved
    """

    return sync_detailed(
        speakerid=speakerid,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    speakerid: str,
    *,
    client: AuthenticatedClient,
    body: EventifySpeakerUpdate,
) -> Response[
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | EventifySpeakerSaved
]:
    """Change a speaker

     Fields that are left out stay as they are. The page belongs to the unversioned docs and prints no
    path; it is
    deduced from the record that public client code reads, and so is the version. The ids and
    `createuser` are
    required by the page's prose only. `createuser` may be true once, when the speaker has no attendee
    yet. An error
    may arrive with status 200.

    Args:
        speakerid (str):
        body (EventifySpeakerUpdate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventifyFlatError | EventifyRefusal | EventifyFlatError | EventifyRefusal | EventifySpeakerSaved]
    """

    kwargs = _get_kwargs(
        speakerid=speakerid,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    speakerid: str,
    *,
    client: AuthenticatedClient,
    body: EventifySpeakerUpdate,
) -> (
    EventifyFlatError
    | EventifyRefusal
    | EventifyFlatError
    | EventifyRefusal
    | EventifySpeakerSaved
    | None
):
    """Change a speaker

     Fields that are left out stay as they are. The page belongs to the unversioned docs and prints no
    path; it is
    deduced from the record that public client code reads, and so is the version. The ids and
    `createuser` are
    required by the page's prose only. `createuser` may be true once, when the speaker has no attendee
    yet. An error
    may arrive with status 200.

    Args:
        speakerid (str):
        body (EventifySpeakerUpdate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventifyFlatError | EventifyRefusal | EventifyFlatError | EventifyRefusal | EventifySpeakerSaved
    """

    return (
        await asyncio_detailed(
            speakerid=speakerid,
            client=client,
            body=body,
        )
    ).parsed


STATUSES: frozenset[int] = frozenset({200, 400, 401, 403, 404, 405, 415, 422, 429, 500})
"""The statuses that are documented."""

_linked = False
_read_eventify_speaker_saved: Reader


def _link() -> None:
    global _linked, _read_eventify_speaker_saved
    from ...models.eventify_speaker_saved import read as _read_eventify_speaker_saved

    _linked = True


def read_response(status: int, data: Any, odd: Odd) -> Any:
    """Read the body of a success as far as it can be read; any other body is returned as it is."""
    if not _linked:
        _link()
    if status == 200:
        if data.__class__ is dict:
            data = _read_eventify_speaker_saved(data, None, odd)
        else:
            odd(None, None, data, "an object")
    return data
