from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_flag import SwoogoFlag, check_swoogo_flag
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_webhook_field_read import SwoogoWebhookFieldRead
    from ..models.swoogo_webhook_header_read import SwoogoWebhookHeaderRead


T = TypeVar("T", bound="SwoogoWebhook")


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
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        created_by (int | None | Unset):
        updated_at (None | str | Unset):
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
    created_at: str | Unset = UNSET
    created_by: int | None | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    updated_by: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        url = self.url

        group_id: int | None | Unset
        if isinstance(self.group_id, Unset):
            group_id = UNSET
        else:
            group_id = self.group_id

        trigger_object = self.trigger_object

        trigger_on_insert: bool | int | Unset
        if isinstance(self.trigger_on_insert, Unset):
            trigger_on_insert = UNSET
        elif isinstance(self.trigger_on_insert, int):
            trigger_on_insert = self.trigger_on_insert
        else:
            trigger_on_insert = self.trigger_on_insert

        trigger_on_update: bool | int | Unset
        if isinstance(self.trigger_on_update, Unset):
            trigger_on_update = UNSET
        elif isinstance(self.trigger_on_update, int):
            trigger_on_update = self.trigger_on_update
        else:
            trigger_on_update = self.trigger_on_update

        trigger_on_delete: bool | int | Unset
        if isinstance(self.trigger_on_delete, Unset):
            trigger_on_delete = UNSET
        elif isinstance(self.trigger_on_delete, int):
            trigger_on_delete = self.trigger_on_delete
        else:
            trigger_on_delete = self.trigger_on_delete

        headers: list[dict[str, Any]] | None | Unset
        if isinstance(self.headers, Unset):
            headers = UNSET
        elif isinstance(self.headers, list):
            headers = []
            for headers_type_0_item_data in self.headers:
                headers_type_0_item = headers_type_0_item_data.to_dict()
                headers.append(headers_type_0_item)

        else:
            headers = self.headers

        public_user: bool | int | Unset
        if isinstance(self.public_user, Unset):
            public_user = UNSET
        elif isinstance(self.public_user, int):
            public_user = self.public_user
        else:
            public_user = self.public_user

        admin_user: bool | int | Unset
        if isinstance(self.admin_user, Unset):
            admin_user = UNSET
        elif isinstance(self.admin_user, int):
            admin_user = self.admin_user
        else:
            admin_user = self.admin_user

        api_call: bool | int | Unset
        if isinstance(self.api_call, Unset):
            api_call = UNSET
        elif isinstance(self.api_call, int):
            api_call = self.api_call
        else:
            api_call = self.api_call

        all_fields: bool | int | Unset
        if isinstance(self.all_fields, Unset):
            all_fields = UNSET
        elif isinstance(self.all_fields, int):
            all_fields = self.all_fields
        else:
            all_fields = self.all_fields

        any_event: bool | int | Unset
        if isinstance(self.any_event, Unset):
            any_event = UNSET
        elif isinstance(self.any_event, int):
            any_event = self.any_event
        else:
            any_event = self.any_event

        use_default_fields: bool | int | Unset
        if isinstance(self.use_default_fields, Unset):
            use_default_fields = UNSET
        elif isinstance(self.use_default_fields, int):
            use_default_fields = self.use_default_fields
        else:
            use_default_fields = self.use_default_fields

        enabled: bool | int | Unset
        if isinstance(self.enabled, Unset):
            enabled = UNSET
        elif isinstance(self.enabled, int):
            enabled = self.enabled
        else:
            enabled = self.enabled

        event_ids: list[int] | None | Unset
        if isinstance(self.event_ids, Unset):
            event_ids = UNSET
        elif isinstance(self.event_ids, list):
            event_ids = self.event_ids

        else:
            event_ids = self.event_ids

        fields: list[str] | None | Unset
        if isinstance(self.fields, Unset):
            fields = UNSET
        elif isinstance(self.fields, list):
            fields = self.fields

        else:
            fields = self.fields

        content_type: None | str | Unset
        if isinstance(self.content_type, Unset):
            content_type = UNSET
        else:
            content_type = self.content_type

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        post_field_data: list[str] | None | Unset
        if isinstance(self.post_field_data, Unset):
            post_field_data = UNSET
        elif isinstance(self.post_field_data, list):
            post_field_data = self.post_field_data

        else:
            post_field_data = self.post_field_data

        custom_fields: list[dict[str, Any]] | None | Unset
        if isinstance(self.custom_fields, Unset):
            custom_fields = UNSET
        elif isinstance(self.custom_fields, list):
            custom_fields = []
            for custom_fields_type_0_item_data in self.custom_fields:
                custom_fields_type_0_item = custom_fields_type_0_item_data.to_dict()
                custom_fields.append(custom_fields_type_0_item)

        else:
            custom_fields = self.custom_fields

        created_at = self.created_at

        created_by: int | None | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        updated_by: int | None | Unset
        if isinstance(self.updated_by, Unset):
            updated_by = UNSET
        else:
            updated_by = self.updated_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if url is not UNSET:
            field_dict["url"] = url
        if group_id is not UNSET:
            field_dict["group_id"] = group_id
        if trigger_object is not UNSET:
            field_dict["trigger_object"] = trigger_object
        if trigger_on_insert is not UNSET:
            field_dict["trigger_on_insert"] = trigger_on_insert
        if trigger_on_update is not UNSET:
            field_dict["trigger_on_update"] = trigger_on_update
        if trigger_on_delete is not UNSET:
            field_dict["trigger_on_delete"] = trigger_on_delete
        if headers is not UNSET:
            field_dict["headers"] = headers
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
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_webhook_field_read import SwoogoWebhookFieldRead  # noqa: PLC0415
        from ..models.swoogo_webhook_header_read import SwoogoWebhookHeaderRead  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        url = d.pop("url", UNSET)

        def _parse_group_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        group_id = _parse_group_id(d.pop("group_id", UNSET))

        trigger_object = d.pop("trigger_object", UNSET)

        def _parse_trigger_on_insert(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        trigger_on_insert = _parse_trigger_on_insert(d.pop("trigger_on_insert", UNSET))

        def _parse_trigger_on_update(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        trigger_on_update = _parse_trigger_on_update(d.pop("trigger_on_update", UNSET))

        def _parse_trigger_on_delete(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        trigger_on_delete = _parse_trigger_on_delete(d.pop("trigger_on_delete", UNSET))

        def _parse_headers(
            data: object,
        ) -> list[SwoogoWebhookHeaderRead] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
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
            return cast(list[SwoogoWebhookHeaderRead] | None | Unset, data)

        headers = _parse_headers(d.pop("headers", UNSET))

        def _parse_public_user(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        public_user = _parse_public_user(d.pop("public_user", UNSET))

        def _parse_admin_user(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        admin_user = _parse_admin_user(d.pop("admin_user", UNSET))

        def _parse_api_call(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        api_call = _parse_api_call(d.pop("api_call", UNSET))

        def _parse_all_fields(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        all_fields = _parse_all_fields(d.pop("all_fields", UNSET))

        def _parse_any_event(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        any_event = _parse_any_event(d.pop("any_event", UNSET))

        def _parse_use_default_fields(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        use_default_fields = _parse_use_default_fields(
            d.pop("use_default_fields", UNSET)
        )

        def _parse_enabled(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        enabled = _parse_enabled(d.pop("enabled", UNSET))

        def _parse_event_ids(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                event_ids_type_0 = cast(list[int], data)

                return event_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        event_ids = _parse_event_ids(d.pop("event_ids", UNSET))

        def _parse_fields(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                fields_type_0 = cast(list[str], data)

                return fields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        fields = _parse_fields(d.pop("fields", UNSET))

        def _parse_content_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        content_type = _parse_content_type(d.pop("content_type", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_post_field_data(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                post_field_data_type_0 = cast(list[str], data)

                return post_field_data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        post_field_data = _parse_post_field_data(d.pop("post_field_data", UNSET))

        def _parse_custom_fields(
            data: object,
        ) -> list[SwoogoWebhookFieldRead] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
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
            return cast(list[SwoogoWebhookFieldRead] | None | Unset, data)

        custom_fields = _parse_custom_fields(d.pop("custom_fields", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_created_by(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        created_by = _parse_created_by(d.pop("created_by", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_updated_by(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        updated_by = _parse_updated_by(d.pop("updated_by", UNSET))

        swoogo_webhook = cls(
            id=id,
            name=name,
            url=url,
            group_id=group_id,
            trigger_object=trigger_object,
            trigger_on_insert=trigger_on_insert,
            trigger_on_update=trigger_on_update,
            trigger_on_delete=trigger_on_delete,
            headers=headers,
            public_user=public_user,
            admin_user=admin_user,
            api_call=api_call,
            all_fields=all_fields,
            any_event=any_event,
            use_default_fields=use_default_fields,
            enabled=enabled,
            event_ids=event_ids,
            fields=fields,
            content_type=content_type,
            notes=notes,
            post_field_data=post_field_data,
            custom_fields=custom_fields,
            created_at=created_at,
            created_by=created_by,
            updated_at=updated_at,
            updated_by=updated_by,
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
