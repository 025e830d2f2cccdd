from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_flag import SwoogoFlag, check_swoogo_flag
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_related_record import SwoogoRelatedRecord


T = TypeVar("T", bound="SwoogoQuestion")


@_attrs_define
class SwoogoQuestion:
    """
    Attributes:
        id (int | Unset):
        event_id (int | None | Unset): 0 in the printed question.
        type_ (str | Unset): One of textInput, textArea, radioList, dropDownList, checkboxList, email, date, time, phone
            and upload, by
            the old documentation.
        attribute (None | str | Unset): The name of the value in a record.
        name (str | Unset):
        public_short_name (None | str | Unset):
        admin_short_name (None | str | Unset):
        hint (None | str | Unset):
        min_length (int | None | Unset):
        max_length (int | None | Unset):
        has_fees (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        visible_to_contacts (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on
            others.
        default_page (None | str | Unset):
        default_visible (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        default_required (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
        default_sort (int | None | Unset):
        default_response (None | str | Unset):
        upload_groups (None | str | Unset):
        notes (None | str | Unset):
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        updated_at (None | str | Unset):
        choices (list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset): There with `expand=choices`. The
            content is not documented.
    """

    id: int | Unset = UNSET
    event_id: int | None | Unset = UNSET
    type_: str | Unset = UNSET
    attribute: None | str | Unset = UNSET
    name: str | Unset = UNSET
    public_short_name: None | str | Unset = UNSET
    admin_short_name: None | str | Unset = UNSET
    hint: None | str | Unset = UNSET
    min_length: int | None | Unset = UNSET
    max_length: int | None | Unset = UNSET
    has_fees: bool | SwoogoFlag | Unset = UNSET
    visible_to_contacts: bool | SwoogoFlag | Unset = UNSET
    default_page: None | str | Unset = UNSET
    default_visible: bool | SwoogoFlag | Unset = UNSET
    default_required: bool | SwoogoFlag | Unset = UNSET
    default_sort: int | None | Unset = UNSET
    default_response: None | str | Unset = UNSET
    upload_groups: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    choices: list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_related_record import SwoogoRelatedRecord  # noqa: PLC0415

        id = self.id

        event_id: int | None | Unset
        if isinstance(self.event_id, Unset):
            event_id = UNSET
        else:
            event_id = self.event_id

        type_ = self.type_

        attribute: None | str | Unset
        if isinstance(self.attribute, Unset):
            attribute = UNSET
        else:
            attribute = self.attribute

        name = self.name

        public_short_name: None | str | Unset
        if isinstance(self.public_short_name, Unset):
            public_short_name = UNSET
        else:
            public_short_name = self.public_short_name

        admin_short_name: None | str | Unset
        if isinstance(self.admin_short_name, Unset):
            admin_short_name = UNSET
        else:
            admin_short_name = self.admin_short_name

        hint: None | str | Unset
        if isinstance(self.hint, Unset):
            hint = UNSET
        else:
            hint = self.hint

        min_length: int | None | Unset
        if isinstance(self.min_length, Unset):
            min_length = UNSET
        else:
            min_length = self.min_length

        max_length: int | None | Unset
        if isinstance(self.max_length, Unset):
            max_length = UNSET
        else:
            max_length = self.max_length

        has_fees: bool | int | Unset
        if isinstance(self.has_fees, Unset):
            has_fees = UNSET
        elif isinstance(self.has_fees, int):
            has_fees = self.has_fees
        else:
            has_fees = self.has_fees

        visible_to_contacts: bool | int | Unset
        if isinstance(self.visible_to_contacts, Unset):
            visible_to_contacts = UNSET
        elif isinstance(self.visible_to_contacts, int):
            visible_to_contacts = self.visible_to_contacts
        else:
            visible_to_contacts = self.visible_to_contacts

        default_page: None | str | Unset
        if isinstance(self.default_page, Unset):
            default_page = UNSET
        else:
            default_page = self.default_page

        default_visible: bool | int | Unset
        if isinstance(self.default_visible, Unset):
            default_visible = UNSET
        elif isinstance(self.default_visible, int):
            default_visible = self.default_visible
        else:
            default_visible = self.default_visible

        default_required: bool | int | Unset
        if isinstance(self.default_required, Unset):
            default_required = UNSET
        elif isinstance(self.default_required, int):
            default_required = self.default_required
        else:
            default_required = self.default_required

        default_sort: int | None | Unset
        if isinstance(self.default_sort, Unset):
            default_sort = UNSET
        else:
            default_sort = self.default_sort

        default_response: None | str | Unset
        if isinstance(self.default_response, Unset):
            default_response = UNSET
        else:
            default_response = self.default_response

        upload_groups: None | str | Unset
        if isinstance(self.upload_groups, Unset):
            upload_groups = UNSET
        else:
            upload_groups = self.upload_groups

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        choices: dict[str, Any] | list[dict[str, Any]] | None | Unset
        if isinstance(self.choices, Unset):
            choices = UNSET
        elif isinstance(self.choices, SwoogoRelatedRecord):
            choices = self.choices.to_dict()
        elif isinstance(self.choices, list):
            choices = []
            for choices_type_1_item_data in self.choices:
                choices_type_1_item = choices_type_1_item_data.to_dict()
                choices.append(choices_type_1_item)

        else:
            choices = self.choices

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if attribute is not UNSET:
            field_dict["attribute"] = attribute
        if name is not UNSET:
            field_dict["name"] = name
        if public_short_name is not UNSET:
            field_dict["public_short_name"] = public_short_name
        if admin_short_name is not UNSET:
            field_dict["admin_short_name"] = admin_short_name
        if hint is not UNSET:
            field_dict["hint"] = hint
        if min_length is not UNSET:
            field_dict["min_length"] = min_length
        if max_length is not UNSET:
            field_dict["max_length"] = max_length
        if has_fees is not UNSET:
            field_dict["has_fees"] = has_fees
        if visible_to_contacts is not UNSET:
            field_dict["visible_to_contacts"] = visible_to_contacts
        if default_page is not UNSET:
            field_dict["default_page"] = default_page
        if default_visible is not UNSET:
            field_dict["default_visible"] = default_visible
        if default_required is not UNSET:
            field_dict["default_required"] = default_required
        if default_sort is not UNSET:
            field_dict["default_sort"] = default_sort
        if default_response is not UNSET:
            field_dict["default_response"] = default_response
        if upload_groups is not UNSET:
            field_dict["upload_groups"] = upload_groups
        if notes is not UNSET:
            field_dict["notes"] = notes
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if choices is not UNSET:
            field_dict["choices"] = choices

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_related_record import SwoogoRelatedRecord  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        def _parse_event_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        event_id = _parse_event_id(d.pop("event_id", UNSET))

        type_ = d.pop("type", UNSET)

        def _parse_attribute(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        attribute = _parse_attribute(d.pop("attribute", UNSET))

        name = d.pop("name", UNSET)

        def _parse_public_short_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        public_short_name = _parse_public_short_name(d.pop("public_short_name", UNSET))

        def _parse_admin_short_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        admin_short_name = _parse_admin_short_name(d.pop("admin_short_name", UNSET))

        def _parse_hint(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        hint = _parse_hint(d.pop("hint", UNSET))

        def _parse_min_length(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        min_length = _parse_min_length(d.pop("min_length", UNSET))

        def _parse_max_length(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_length = _parse_max_length(d.pop("max_length", UNSET))

        def _parse_has_fees(data: object) -> bool | SwoogoFlag | Unset:
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

        has_fees = _parse_has_fees(d.pop("has_fees", UNSET))

        def _parse_visible_to_contacts(data: object) -> bool | SwoogoFlag | Unset:
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

        visible_to_contacts = _parse_visible_to_contacts(
            d.pop("visible_to_contacts", UNSET)
        )

        def _parse_default_page(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        default_page = _parse_default_page(d.pop("default_page", UNSET))

        def _parse_default_visible(data: object) -> bool | SwoogoFlag | Unset:
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

        default_visible = _parse_default_visible(d.pop("default_visible", UNSET))

        def _parse_default_required(data: object) -> bool | SwoogoFlag | Unset:
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

        default_required = _parse_default_required(d.pop("default_required", UNSET))

        def _parse_default_sort(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        default_sort = _parse_default_sort(d.pop("default_sort", UNSET))

        def _parse_default_response(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        default_response = _parse_default_response(d.pop("default_response", UNSET))

        def _parse_upload_groups(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        upload_groups = _parse_upload_groups(d.pop("upload_groups", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_choices(
            data: object,
        ) -> list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                choices_type_0 = SwoogoRelatedRecord.from_dict(data)

                return choices_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                choices_type_1 = []
                _choices_type_1 = data
                for choices_type_1_item_data in _choices_type_1:
                    choices_type_1_item = SwoogoRelatedRecord.from_dict(
                        choices_type_1_item_data
                    )

                    choices_type_1.append(choices_type_1_item)

                return choices_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset, data
            )

        choices = _parse_choices(d.pop("choices", UNSET))

        swoogo_question = cls(
            id=id,
            event_id=event_id,
            type_=type_,
            attribute=attribute,
            name=name,
            public_short_name=public_short_name,
            admin_short_name=admin_short_name,
            hint=hint,
            min_length=min_length,
            max_length=max_length,
            has_fees=has_fees,
            visible_to_contacts=visible_to_contacts,
            default_page=default_page,
            default_visible=default_visible,
            default_required=default_required,
            default_sort=default_sort,
            default_response=default_response,
            upload_groups=upload_groups,
            notes=notes,
            created_at=created_at,
            updated_at=updated_at,
            choices=choices,
        )

        swoogo_question.additional_properties = d
        return swoogo_question

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
