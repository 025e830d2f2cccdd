from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.swoogo_contact import SwoogoContact
from ...models.swoogo_error import SwoogoError
from ...models.swoogo_field_error import SwoogoFieldError
from ...reading import Odd, Reader
from ...types import UNSET, Response, Unset


def _get_kwargs(
    contact_id: int,
    *,
    fields: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["fields"] = fields

    params["expand"] = expand

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/contacts/{contact_id}".format(
            contact_id=quote(str(contact_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError | None:
    if response.status_code == 200:
        response_200 = SwoogoContact.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = SwoogoError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = SwoogoError.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = SwoogoError.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = SwoogoError.from_dict(response.json())

        return response_404

    if response.status_code == 405:
        response_405 = SwoogoError.from_dict(response.json())

        return response_405

    if response.status_code == 415:
        response_415 = SwoogoError.from_dict(response.json())

        return response_415

    if response.status_code == 418:
        response_418 = SwoogoError.from_dict(response.json())

        return response_418

    if response.status_code == 422:

        def _parse_response_422(data: object) -> list[SwoogoFieldError] | SwoogoError:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                response_422_type_0 = []
                _response_422_type_0 = data
                for response_422_type_0_item_data in _response_422_type_0:
                    response_422_type_0_item = SwoogoFieldError.from_dict(
                        response_422_type_0_item_data
                    )

                    response_422_type_0.append(response_422_type_0_item)

                return response_422_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_422_type_1 = SwoogoError.from_dict(data)

            return response_422_type_1

        response_422 = _parse_response_422(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = SwoogoError.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = SwoogoError.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = SwoogoError.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    contact_id: int,
    *,
    client: AuthenticatedClient,
    fields: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Response[SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError]:
    """Read one contact

     A contact belongs to the account, not to an event. Text that is not set is an empty string. The page
    has
    `expand` and names no value for it. It prints a multipart body for this GET; the body is left out.

    Args:
        contact_id (int):
        fields (str | Unset):
        expand (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        fields=fields,
        expand=expand,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    contact_id: int,
    *,
    client: AuthenticatedClient,
    fields: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError | None:
    """Read one contact

     A contact belongs to the account, not to an event. Text that is not set is an empty string. The page
    has
    `expand` and names no value for it. It prints a multipart body for this GET; the body is left out.

    Args:
        contact_id (int):
        fields (str | Unset):
        expand (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError
    """

    return sync_detailed(
        contact_id=contact_id,
        client=client,
        fields=fields,
        expand=expand,
    ).parsed


async def asyncio_detailed(
    contact_id: int,
    *,
    client: AuthenticatedClient,
    fields: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Response[SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError]:
    """Read one contact

     A contact belongs to the account, not to an event. Text that is not set is an empty string. The page
    has
    `expand` and names no value for it. It prints a multipart body for this GET; the body is left out.

    Args:
        contact_id (int):
        fields (str | Unset):
        expand (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        fields=fields,
        expand=expand,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    contact_id: int,
    *,
    client: AuthenticatedClient,
    fields: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError | None:
    """Read one contact

     A contact belongs to the account, not to an event. Text that is not set is an empty string. The page
    has
    `expand` and names no value for it. It prints a multipart body for this GET; the body is left out.

    Args:
        contact_id (int):
        fields (str | Unset):
        expand (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SwoogoContact | SwoogoError | list[SwoogoFieldError] | SwoogoError
    """

    return (
        await asyncio_detailed(
            contact_id=contact_id,
            client=client,
            fields=fields,
            expand=expand,
        )
    ).parsed


STATUSES: frozenset[int] = frozenset(
    {200, 400, 401, 403, 404, 405, 415, 418, 422, 429, 500, 503}
)
"""The statuses that are documented."""

_linked = False
_read_swoogo_contact: Reader


def _link() -> None:
    global _linked, _read_swoogo_contact
    from ...models.swoogo_contact import read as _read_swoogo_contact

    _linked = True


def read_response(status: int, data: Any, odd: Odd) -> Any:
    """Read the body of a success as far as it can be read; any other body is returned as it is."""
    if not _linked:
        _link()
    if status == 200:
        if data.__class__ is dict:
            data = _read_swoogo_contact(data, None, odd)
        else:
            odd(None, None, data, "an object")
    return data
