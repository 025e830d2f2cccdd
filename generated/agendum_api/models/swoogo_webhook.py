from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_flag import SwoogoFlag
from ..models.swoogo_timestamp_or_null_type_1 import (
    SwoogoTimestampOrNullType1,
    check_swoogo_timestamp_or_null_type_1,
)
from ..reading import Odd, Path, Reader, as_json, as_timestamp, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_webhook_field_read import SwoogoWebhookFieldRead
    from ..models.swoogo_webhook_header_read import SwoogoWebhookHeaderRead


T = TypeVar("T", bound="SwoogoWebhook")


_SwoogoWebhook_loaded = False


def _SwoogoWebhook_load() -> None:
    global _SwoogoWebhook_loaded, SwoogoWebhookFieldRead, SwoogoWebhookHeaderRead
    from ..models.swoogo_webhook_field_read import SwoogoWebhookFieldRead
    from ..models.swoogo_webhook_header_read import SwoogoWebhookHeaderRead

    _SwoogoWebhook_loaded = True


def _SwoogoWebhook_parse_headers(data: Any) -> Any:
    if isinstance(data, list):
        try:
            headers_type_0 = []
            _headers_type_0 = data
            for headers_type_0_item_data in _headers_type_0:
                headers_type_0_item = SwoogoWebhookHeaderRead.from_dict(
                    headers_type_0_item_data
                )
                headers_type_0.append(headers_type_0_item)
            return headers_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoWebhook_parse_custom_fields(data: Any) -> Any:
    if isinstance(data, list):
        try:
            custom_fields_type_0 = []
            _custom_fields_type_0 = data
            for custom_fields_type_0_item_data in _custom_fields_type_0:
                custom_fields_type_0_item = SwoogoWebhookFieldRead.from_dict(
                    custom_fields_type_0_item_data
                )
                custom_fields_type_0.append(custom_fields_type_0_item)
            return custom_fields_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoWebhook_parse_updated_at(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class SwoogoWebhook:
    """
    Attributes:
        id (int | Unset):
        name (str | Unset):
        url (str | Unset): Where the callbacks go.
        group_id (int | None | Unset):
        trigger_object (str | Unset):
        trigger_on_insert (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on
            others.
        trigger_on_update (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on
            others.
        trigger_on_delete (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on
            others.
        headers (list[SwoogoWebhookHeaderRead] | None | Unset):
        public_user (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        admin_user (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        api_call (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        all_fields (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        any_event (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        use_default_fields (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on
            others.
        enabled (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        event_ids (list[int] | None | Unset):
        fields (list[str] | None | Unset): The fields whose change sets the webhook off.
        content_type (None | str | Unset):
        notes (None | str | Unset):
        post_field_data (list[str] | None | Unset):
        custom_fields (list[SwoogoWebhookFieldRead] | None | Unset):
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        created_by (int | None | Unset):
        updated_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        updated_by (int | None | Unset):
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
    group_id: int | None | Unset = UNSET
    trigger_object: str | Unset = UNSET
    trigger_on_insert: bool | SwoogoFlag | Unset = UNSET
    trigger_on_update: bool | SwoogoFlag | Unset = UNSET
    trigger_on_delete: bool | SwoogoFlag | Unset = UNSET
    headers: list[SwoogoWebhookHeaderRead] | None | Unset = UNSET
    public_user: bool | SwoogoFlag | Unset = UNSET
    admin_user: bool | SwoogoFlag | Unset = UNSET
    api_call: bool | SwoogoFlag | Unset = UNSET
    all_fields: bool | SwoogoFlag | Unset = UNSET
    any_event: bool | SwoogoFlag | Unset = UNSET
    use_default_fields: bool | SwoogoFlag | Unset = UNSET
    enabled: bool | SwoogoFlag | Unset = UNSET
    event_ids: list[int] | None | Unset = UNSET
    fields: list[str] | None | Unset = UNSET
    content_type: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    post_field_data: list[str] | None | Unset = UNSET
    custom_fields: list[SwoogoWebhookFieldRead] | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    updated_by: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.url) is not UNSET:
            found["url"] = value
        if (value := own.group_id) is not UNSET:
            found["group_id"] = value
        if (value := own.trigger_object) is not UNSET:
            found["trigger_object"] = value
        if (value := own.trigger_on_insert) is not UNSET:
            found["trigger_on_insert"] = value
        if (value := own.trigger_on_update) is not UNSET:
            found["trigger_on_update"] = value
        if (value := own.trigger_on_delete) is not UNSET:
            found["trigger_on_delete"] = value
        if (value := own.headers) is not UNSET:
            found["headers"] = as_json(value, 1)
        if (value := own.public_user) is not UNSET:
            found["public_user"] = value
        if (value := own.admin_user) is not UNSET:
            found["admin_user"] = value
        if (value := own.api_call) is not UNSET:
            found["api_call"] = value
        if (value := own.all_fields) is not UNSET:
            found["all_fields"] = value
        if (value := own.any_event) is not UNSET:
            found["any_event"] = value
        if (value := own.use_default_fields) is not UNSET:
            found["use_default_fields"] = value
        if (value := own.enabled) is not UNSET:
            found["enabled"] = value
        if (value := own.event_ids) is not UNSET:
            found["event_ids"] = value
        if (value := own.fields) is not UNSET:
            found["fields"] = value
        if (value := own.content_type) is not UNSET:
            found["content_type"] = value
        if (value := own.notes) is not UNSET:
            found["notes"] = value
        if (value := own.post_field_data) is not UNSET:
            found["post_field_data"] = value
        if (value := own.custom_fields) is not UNSET:
            found["custom_fields"] = as_json(value, 1)
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.created_by) is not UNSET:
            found["created_by"] = value
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.updated_by) is not UNSET:
            found["updated_by"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoWebhook_loaded:
            _SwoogoWebhook_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        name = d.pop("name", UNSET)
        url = d.pop("url", UNSET)
        group_id = d.pop("group_id", UNSET)
        trigger_object = d.pop("trigger_object", UNSET)
        trigger_on_insert = d.pop("trigger_on_insert", UNSET)
        trigger_on_update = d.pop("trigger_on_update", UNSET)
        trigger_on_delete = d.pop("trigger_on_delete", UNSET)
        headers = _SwoogoWebhook_parse_headers(d.pop("headers", UNSET))
        public_user = d.pop("public_user", UNSET)
        admin_user = d.pop("admin_user", UNSET)
        api_call = d.pop("api_call", UNSET)
        all_fields = d.pop("all_fields", UNSET)
        any_event = d.pop("any_event", UNSET)
        use_default_fields = d.pop("use_default_fields", UNSET)
        enabled = d.pop("enabled", UNSET)
        event_ids = d.pop("event_ids", UNSET)
        fields = d.pop("fields", UNSET)
        content_type = d.pop("content_type", UNSET)
        notes = d.pop("notes", UNSET)
        post_field_data = d.pop("post_field_data", UNSET)
        custom_fields = _SwoogoWebhook_parse_custom_fields(
            d.pop("custom_fields", UNSET)
        )
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        created_by = d.pop("created_by", UNSET)
        updated_at = _SwoogoWebhook_parse_updated_at(d.pop("updated_at", UNSET))
        updated_by = d.pop("updated_by", UNSET)
        swoogo_webhook = cls(
            id,
            name,
            url,
            group_id,
            trigger_object,
            trigger_on_insert,
            trigger_on_update,
            trigger_on_delete,
            headers,
            public_user,
            admin_user,
            api_call,
            all_fields,
            any_event,
            use_default_fields,
            enabled,
            event_ids,
            fields,
            content_type,
            notes,
            post_field_data,
            custom_fields,
            created_at,
            created_by,
            updated_at,
            updated_by,
        )
        swoogo_webhook.additional_properties = d
        return swoogo_webhook

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


_linked = False
_read_swoogo_webhook_field_read: Reader
_read_swoogo_webhook_header_read: Reader


def _link() -> None:
    global _linked, _read_swoogo_webhook_field_read, _read_swoogo_webhook_header_read
    from .swoogo_webhook_field_read import read as _read_swoogo_webhook_field_read
    from .swoogo_webhook_header_read import read as _read_swoogo_webhook_header_read

    _linked = True


_NAMES = frozenset(
    {
        "admin_user",
        "all_fields",
        "any_event",
        "api_call",
        "content_type",
        "created_at",
        "created_by",
        "custom_fields",
        "enabled",
        "event_ids",
        "fields",
        "group_id",
        "headers",
        "id",
        "name",
        "notes",
        "post_field_data",
        "public_user",
        "trigger_object",
        "trigger_on_delete",
        "trigger_on_insert",
        "trigger_on_update",
        "updated_at",
        "updated_by",
        "url",
        "use_default_fields",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoWebhook` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoWebhook)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.url = value = get("url", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "url", value, "a string")
    model.group_id = value = get("group_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "group_id", value, "an integer or null")
    model.trigger_object = value = get("trigger_object", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "trigger_object", value, "a string")
    model.trigger_on_insert = value = get("trigger_on_insert", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "trigger_on_insert", value, "a boolean, 0 or 1")
    model.trigger_on_update = value = get("trigger_on_update", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "trigger_on_update", value, "a boolean, 0 or 1")
    model.trigger_on_delete = value = get("trigger_on_delete", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "trigger_on_delete", value, "a boolean, 0 or 1")
    model.headers = value = get("headers", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "headers")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_webhook_header_read(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.headers = found
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "headers", value, "an array or null")
    model.public_user = value = get("public_user", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "public_user", value, "a boolean, 0 or 1")
    model.admin_user = value = get("admin_user", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "admin_user", value, "a boolean, 0 or 1")
    model.api_call = value = get("api_call", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "api_call", value, "a boolean, 0 or 1")
    model.all_fields = value = get("all_fields", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "all_fields", value, "a boolean, 0 or 1")
    model.any_event = value = get("any_event", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "any_event", value, "a boolean, 0 or 1")
    model.use_default_fields = value = get("use_default_fields", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "use_default_fields", value, "a boolean, 0 or 1")
    model.enabled = value = get("enabled", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "enabled", value, "a boolean, 0 or 1")
    model.event_ids = value = get("event_ids", UNSET)
    if value.__class__ is list:
        at = (path, "event_ids")
        for index, each in enumerate(value):
            if each.__class__ is not int:
                if each.__class__ is not float or not each.is_integer():
                    odd(at, index, each, "an integer")
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "event_ids", value, "an array or null")
    model.fields = value = get("fields", UNSET)
    if value.__class__ is list:
        at = (path, "fields")
        for index, each in enumerate(value):
            if each.__class__ is not str:
                odd(at, index, each, "a string")
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "fields", value, "an array or null")
    model.content_type = value = get("content_type", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "content_type", value, "a string or null")
    model.notes = value = get("notes", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "notes", value, "a string or null")
    model.post_field_data = value = get("post_field_data", UNSET)
    if value.__class__ is list:
        at = (path, "post_field_data")
        for index, each in enumerate(value):
            if each.__class__ is not str:
                odd(at, index, each, "a string")
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "post_field_data", value, "an array or null")
    model.custom_fields = value = get("custom_fields", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "custom_fields")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_webhook_field_read(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.custom_fields = found
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "custom_fields", value, "an array or null")
    model.created_at = value = get("created_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "created_at", value, "a timestamp")
        else:
            model.created_at = timestamp
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "created_at", value, "a timestamp")
    model.created_by = value = get("created_by", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "created_by", value, "an integer or null")
    model.updated_at = value = get("updated_at", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "updated_at", value, 'a timestamp, "" or null')
        else:
            model.updated_at = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "updated_at", value, 'a timestamp, "" or null')
    model.updated_by = value = get("updated_by", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "updated_by", value, "an integer or null")
    model.additional_properties = others = {}
    if len(data) + absent != 26:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model
