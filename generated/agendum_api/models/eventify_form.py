from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyForm")


@_attrs_define
class EventifyForm:
    """
    Attributes:
        form_number (int): What other calls refer to the form by.
        eventid (int | Unset):
        form_name (None | str | Unset):
        form_type (str | Unset):
        details_form (None | str | Unset): The fields of the form, as JSON in a string.
        version_no (int | Unset):
    """

    form_number: int
    eventid: int | Unset = UNSET
    form_name: None | str | Unset = UNSET
    form_type: str | Unset = UNSET
    details_form: None | str | Unset = UNSET
    version_no: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.form_number) is not UNSET:
            found["form_number"] = value
        if (value := own.eventid) is not UNSET:
            found["eventid"] = value
        if (value := own.form_name) is not UNSET:
            found["form_name"] = value
        if (value := own.form_type) is not UNSET:
            found["form_type"] = value
        if (value := own.details_form) is not UNSET:
            found["details_form"] = value
        if (value := own.version_no) is not UNSET:
            found["version_no"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        form_number = d.pop("form_number")
        eventid = d.pop("eventid", UNSET)
        form_name = d.pop("form_name", UNSET)
        form_type = d.pop("form_type", UNSET)
        details_form = d.pop("details_form", UNSET)
        version_no = d.pop("version_no", UNSET)
        eventify_form = cls(
            form_number, eventid, form_name, form_type, details_form, version_no
        )
        eventify_form.additional_properties = d
        return eventify_form

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


_NAMES = frozenset(
    {"details_form", "eventid", "form_name", "form_number", "form_type", "version_no"}
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyForm` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyForm)
    get = data.get
    absent = 0
    model.form_number = value = get("form_number", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "form_number", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "form_number", value, "an integer")
    model.eventid = value = get("eventid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "eventid", value, "an integer")
    model.form_name = value = get("form_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "form_name", value, "a string or null")
    model.form_type = value = get("form_type", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "form_type", value, "a string")
    model.details_form = value = get("details_form", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "details_form", value, "a string or null")
    model.version_no = value = get("version_no", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "version_no", value, "an integer")
    model.additional_properties = others = {}
    if len(data) + absent != 6:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model
