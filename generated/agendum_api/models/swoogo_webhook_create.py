from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.swoogo_webhook_content_type import (
    SwoogoWebhookContentType,
    check_swoogo_webhook_content_type,
)
from ..models.swoogo_webhook_trigger import (
    SwoogoWebhookTrigger,
    check_swoogo_webhook_trigger,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_webhook_field import SwoogoWebhookField
    from ..models.swoogo_webhook_header import SwoogoWebhookHeader


T = TypeVar("T", bound="SwoogoWebhookCreate")


_SwoogoWebhookCreate_loaded = False


def _SwoogoWebhookCreate_load() -> None:
    global _SwoogoWebhookCreate_loaded, SwoogoWebhookField, SwoogoWebhookHeader
    from ..models.swoogo_webhook_field import SwoogoWebhookField
    from ..models.swoogo_webhook_header import SwoogoWebhookHeader

    _SwoogoWebhookCreate_loaded = True


@_attrs_define
class SwoogoWebhookCreate:
    """
    Attributes:
        name (str):
        url (str): Where the callbacks go.
        trigger_object (SwoogoWebhookTrigger): The kind of record whose changes set the webhook off.
        group_id (int | Unset): The group, by its name in the page's table.
        webhook_group_id (int | Unset): The group, by its name in the page's sample call.
        headers (list[SwoogoWebhookHeader] | Unset): Headers that each callback carries.
        trigger_on_insert (bool | Unset):
        trigger_on_update (bool | Unset):
        trigger_on_delete (bool | Unset):
        public_user (bool | Unset):
        admin_user (bool | Unset):
        api_call (bool | Unset):
        all_fields (bool | Unset):
        any_event (bool | Unset):
        use_default_fields (bool | Unset):
        enabled (bool | Unset):
        event_ids (list[int] | Unset):
        fields (list[str] | Unset): The fields whose change sets the webhook off.
        content_type (SwoogoWebhookContentType | Unset): How the callback is written, `post` being a form.
        notes (str | Unset):
        post_field_data (list[str] | Unset):
        custom_fields (list[SwoogoWebhookField] | Unset): Not the custom fields of a record; entries of the callback.
    """

    name: str
    url: str
    trigger_object: SwoogoWebhookTrigger
    group_id: int | Unset = UNSET
    webhook_group_id: int | Unset = UNSET
    headers: list[SwoogoWebhookHeader] | Unset = UNSET
    trigger_on_insert: bool | Unset = UNSET
    trigger_on_update: bool | Unset = UNSET
    trigger_on_delete: bool | Unset = UNSET
    public_user: bool | Unset = UNSET
    admin_user: bool | Unset = UNSET
    api_call: bool | Unset = UNSET
    all_fields: bool | Unset = UNSET
    any_event: bool | Unset = UNSET
    use_default_fields: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    event_ids: list[int] | Unset = UNSET
    fields: list[str] | Unset = UNSET
    content_type: SwoogoWebhookContentType | Unset = UNSET
    notes: str | Unset = UNSET
    post_field_data: list[str] | Unset = UNSET
    custom_fields: list[SwoogoWebhookField] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        url = self.url

        trigger_object: str = self.trigger_object

        group_id = self.group_id

        webhook_group_id = self.webhook_group_id

        headers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = []
            for headers_item_data in self.headers:
                headers_item = headers_item_data.to_dict()
                headers.append(headers_item)

        trigger_on_insert = self.trigger_on_insert

        trigger_on_update = self.trigger_on_update

        trigger_on_delete = self.trigger_on_delete

        public_user = self.public_user

        admin_user = self.admin_user

        api_call = self.api_call

        all_fields = self.all_fields

        any_event = self.any_event

        use_default_fields = self.use_default_fields

        enabled = self.enabled

        event_ids: list[int] | Unset = UNSET
        if not isinstance(self.event_ids, Unset):
            event_ids = self.event_ids

        fields: list[str] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = self.fields

        content_type: str | Unset = UNSET
        if not isinstance(self.content_type, Unset):
            content_type = self.content_type

        notes = self.notes

        post_field_data: list[str] | Unset = UNSET
        if not isinstance(self.post_field_data, Unset):
            post_field_data = self.post_field_data

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = []
            for custom_fields_item_data in self.custom_fields:
                custom_fields_item = custom_fields_item_data.to_dict()
                custom_fields.append(custom_fields_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "url": url,
                "trigger_object": trigger_object,
            }
        )
        if group_id is not UNSET:
            field_dict["group_id"] = group_id
        if webhook_group_id is not UNSET:
            field_dict["webhook_group_id"] = webhook_group_id
        if headers is not UNSET:
            field_dict["headers"] = headers
        if trigger_on_insert is not UNSET:
            field_dict["trigger_on_insert"] = trigger_on_insert
        if trigger_on_update is not UNSET:
            field_dict["trigger_on_update"] = trigger_on_update
        if trigger_on_delete is not UNSET:
            field_dict["trigger_on_delete"] = trigger_on_delete
        if public_user is not UNSET:
            field_dict["public_user"] = public_user
        if admin_user is not UNSET:
            field_dict["admin_user"] = admin_user
        if api_call is not UNSET:
            field_dict["api_call"] = api_call
        if all_fields is not UNSET:
            field_dict["all_fields"] = all_fields
        if any_event is not UNSET:
            field_dict["any_event"] = any_event
        if use_default_fields is not UNSET:
            field_dict["use_default_fields"] = use_default_fields
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if event_ids is not UNSET:
            field_dict["event_ids"] = event_ids
        if fields is not UNSET:
            field_dict["fields"] = fields
        if content_type is not UNSET:
            field_dict["content_type"] = content_type
        if notes is not UNSET:
            field_dict["notes"] = notes
        if post_field_data is not UNSET:
            field_dict["post_field_data"] = post_field_data
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoWebhookCreate_loaded:
            _SwoogoWebhookCreate_load()
        d = dict(src_dict)
        name = d.pop("name")
        url = d.pop("url")
        trigger_object = check_swoogo_webhook_trigger(d.pop("trigger_object"))
        group_id = d.pop("group_id", UNSET)
        webhook_group_id = d.pop("webhook_group_id", UNSET)
        _headers = d.pop("headers", UNSET)
        headers: list[SwoogoWebhookHeader] | Unset = UNSET
        if _headers is not UNSET:
            headers = []
            for headers_item_data in _headers:
                headers_item = SwoogoWebhookHeader.from_dict(headers_item_data)
                headers.append(headers_item)
        trigger_on_insert = d.pop("trigger_on_insert", UNSET)
        trigger_on_update = d.pop("trigger_on_update", UNSET)
        trigger_on_delete = d.pop("trigger_on_delete", UNSET)
        public_user = d.pop("public_user", UNSET)
        admin_user = d.pop("admin_user", UNSET)
        api_call = d.pop("api_call", UNSET)
        all_fields = d.pop("all_fields", UNSET)
        any_event = d.pop("any_event", UNSET)
        use_default_fields = d.pop("use_default_fields", UNSET)
        enabled = d.pop("enabled", UNSET)
        event_ids = d.pop("event_ids", UNSET)
        fields = d.pop("fields", UNSET)
        _content_type = d.pop("content_type", UNSET)
        content_type: SwoogoWebhookContentType | Unset
        if isinstance(_content_type, Unset):
            content_type = UNSET
        else:
            content_type = check_swoogo_webhook_content_type(_content_type)
        notes = d.pop("notes", UNSET)
        post_field_data = d.pop("post_field_data", UNSET)
        _custom_fields = d.pop("custom_fields", UNSET)
        custom_fields: list[SwoogoWebhookField] | Unset = UNSET
        if _custom_fields is not UNSET:
            custom_fields = []
            for custom_fields_item_data in _custom_fields:
                custom_fields_item = SwoogoWebhookField.from_dict(
                    custom_fields_item_data
                )
                custom_fields.append(custom_fields_item)
        swoogo_webhook_create = cls(
            name,
            url,
            trigger_object,
            group_id,
            webhook_group_id,
            headers,
            trigger_on_insert,
            trigger_on_update,
            trigger_on_delete,
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
        )
        return swoogo_webhook_create
