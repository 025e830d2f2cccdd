"""The clients that other generators write for the same document."""

# ruff: noqa: PLC0415 - each environment has its own packages

from collections.abc import Callable
from typing import Any

from clients import CUSTOM_FIELDS, DAY, EVENT_ID, SESSION_ID, TOKEN


class OpenApiGenerator:
    """What OpenAPI Generator's generator for Python writes, over urllib3."""

    def __init__(self, origin: str) -> None:
        from openapi_generator_client.api.swoogo_sessions_api import SwoogoSessionsApi
        from openapi_generator_client.api_client import ApiClient
        from openapi_generator_client.configuration import Configuration

        self._api = SwoogoSessionsApi(ApiClient(Configuration(host=origin, access_token=TOKEN)))

    def get(self) -> Any:
        """Read a session."""
        return self._api.get_session(SESSION_ID)

    def create(self) -> Any:
        """Create a session that has custom fields."""
        from openapi_generator_client.models.swoogo_choice_id import SwoogoChoiceId
        from openapi_generator_client.models.swoogo_custom_fields_write_value import (
            SwoogoCustomFieldsWriteValue as Value,
        )

        # Bare values are refused.
        custom = {
            name: Value(value if isinstance(value, str) else [SwoogoChoiceId(**each) for each in value])
            for name, value in CUSTOM_FIELDS.items()
        }
        return self._api.create_session(event_id=EVENT_ID, name="Sample", var_date=DAY, custom_fields=custom)


async def pyopenapi_gen(origin: str) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """Return the same of what pyopenapi-gen writes."""
    from pyopenapi_gen_client.client import APIClient
    from pyopenapi_gen_client.core.config import ClientConfig

    client = APIClient(ClientConfig(base_url=origin))
    return lambda: client.swoogo_sessions.get_session(SESSION_ID), client.close


async def pyopenapi_gen_once(call: str, origin: str) -> None:
    """Read a session with what pyopenapi-gen writes, or create one that has custom fields."""
    from pyopenapi_gen_client.client import APIClient
    from pyopenapi_gen_client.core.config import ClientConfig

    form = {"event_id": EVENT_ID, "name": "Sample", "date": DAY, "custom_fields": CUSTOM_FIELDS}
    async with APIClient(ClientConfig(base_url=origin)) as client:
        if call == "create":
            await client.swoogo_sessions.create_session(form)
        else:
            await client.swoogo_sessions.get_session(SESSION_ID)


SYNC: dict[str, Callable[..., Any]] = {"openapi-generator": OpenApiGenerator}
ASYNC: dict[str, Callable[[str], Any]] = {"pyopenapi-gen": pyopenapi_gen}
