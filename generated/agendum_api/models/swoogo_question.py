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
    from ..models.swoogo_related_record import SwoogoRelatedRecord


T = TypeVar("T", bound="SwoogoQuestion")


_SwoogoQuestion_loaded = False


def _SwoogoQuestion_load() -> None:
    global _SwoogoQuestion_loaded, SwoogoRelatedRecord
    from ..models.swoogo_related_record import SwoogoRelatedRecord

    _SwoogoQuestion_loaded = True


def _SwoogoQuestion_parse_updated_at(data: Any) -> Any:
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


def _SwoogoQuestion_parse_choices(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            choices_type_0 = SwoogoRelatedRecord.from_dict(data)
            return choices_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, list):
        try:
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
    return data


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
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        updated_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
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
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    choices: list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.type_) is not UNSET:
            found["type"] = value
        if (value := own.attribute) is not UNSET:
            found["attribute"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.public_short_name) is not UNSET:
            found["public_short_name"] = value
        if (value := own.admin_short_name) is not UNSET:
            found["admin_short_name"] = value
        if (value := own.hint) is not UNSET:
            found["hint"] = value
        if (value := own.min_length) is not UNSET:
            found["min_length"] = value
        if (value := own.max_length) is not UNSET:
            found["max_length"] = value
        if (value := own.has_fees) is not UNSET:
            found["has_fees"] = value
        if (value := own.visible_to_contacts) is not UNSET:
            found["visible_to_contacts"] = value
        if (value := own.default_page) is not UNSET:
            found["default_page"] = value
        if (value := own.default_visible) is not UNSET:
            found["default_visible"] = value
        if (value := own.default_required) is not UNSET:
            found["default_required"] = value
        if (value := own.default_sort) is not UNSET:
            found["default_sort"] = value
        if (value := own.default_response) is not UNSET:
            found["default_response"] = value
        if (value := own.upload_groups) is not UNSET:
            found["upload_groups"] = value
        if (value := own.notes) is not UNSET:
            found["notes"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.choices) is not UNSET:
            found["choices"] = as_json(value, 1)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoQuestion_loaded:
            _SwoogoQuestion_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        event_id = d.pop("event_id", UNSET)
        type_ = d.pop("type", UNSET)
        attribute = d.pop("attribute", UNSET)
        name = d.pop("name", UNSET)
        public_short_name = d.pop("public_short_name", UNSET)
        admin_short_name = d.pop("admin_short_name", UNSET)
        hint = d.pop("hint", UNSET)
        min_length = d.pop("min_length", UNSET)
        max_length = d.pop("max_length", UNSET)
        has_fees = d.pop("has_fees", UNSET)
        visible_to_contacts = d.pop("visible_to_contacts", UNSET)
        default_page = d.pop("default_page", UNSET)
        default_visible = d.pop("default_visible", UNSET)
        default_required = d.pop("default_required", UNSET)
        default_sort = d.pop("default_sort", UNSET)
        default_response = d.pop("default_response", UNSET)
        upload_groups = d.pop("upload_groups", UNSET)
        notes = d.pop("notes", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        updated_at = _SwoogoQuestion_parse_updated_at(d.pop("updated_at", UNSET))
        choices = _SwoogoQuestion_parse_choices(d.pop("choices", UNSET))
        swoogo_question = cls(
            id,
            event_id,
            type_,
            attribute,
            name,
            public_short_name,
            admin_short_name,
            hint,
            min_length,
            max_length,
            has_fees,
            visible_to_contacts,
            default_page,
            default_visible,
            default_required,
            default_sort,
            default_response,
            upload_groups,
            notes,
            created_at,
            updated_at,
            choices,
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


_linked = False
_read_swoogo_related_record: Reader


def _link() -> None:
    global _linked, _read_swoogo_related_record
    from .swoogo_related_record import read as _read_swoogo_related_record

    _linked = True


_NAMES = frozenset(
    {
        "admin_short_name",
        "attribute",
        "choices",
        "created_at",
        "default_page",
        "default_required",
        "default_response",
        "default_sort",
        "default_visible",
        "event_id",
        "has_fees",
        "hint",
        "id",
        "max_length",
        "min_length",
        "name",
        "notes",
        "public_short_name",
        "type",
        "updated_at",
        "upload_groups",
        "visible_to_contacts",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoQuestion` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoQuestion)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.event_id = value = get("event_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_id", value, "an integer or null")
    model.type_ = value = get("type", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "type", value, "a string")
    model.attribute = value = get("attribute", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "attribute", value, "a string or null")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.public_short_name = value = get("public_short_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "public_short_name", value, "a string or null")
    model.admin_short_name = value = get("admin_short_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "admin_short_name", value, "a string or null")
    model.hint = value = get("hint", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "hint", value, "a string or null")
    model.min_length = value = get("min_length", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "min_length", value, "an integer or null")
    model.max_length = value = get("max_length", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "max_length", value, "an integer or null")
    model.has_fees = value = get("has_fees", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "has_fees", value, "a boolean, 0 or 1")
    model.visible_to_contacts = value = get("visible_to_contacts", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "visible_to_contacts", value, "a boolean, 0 or 1")
    model.default_page = value = get("default_page", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "default_page", value, "a string or null")
    model.default_visible = value = get("default_visible", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "default_visible", value, "a boolean, 0 or 1")
    model.default_required = value = get("default_required", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "default_required", value, "a boolean, 0 or 1")
    model.default_sort = value = get("default_sort", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "default_sort", value, "an integer or null")
    model.default_response = value = get("default_response", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "default_response", value, "a string or null")
    model.upload_groups = value = get("upload_groups", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "upload_groups", value, "a string or null")
    model.notes = value = get("notes", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "notes", value, "a string or null")
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
    model.choices = value = get("choices", UNSET)
    if value.__class__ is dict:
        model.choices = _read_swoogo_related_record(value, (path, "choices"), odd)
    elif value.__class__ is list:
        found = []
        at = (path, "choices")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_related_record(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.choices = found
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "choices", value, "an object, an array or null")
    model.additional_properties = others = {}
    if len(data) + absent != 22:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model
