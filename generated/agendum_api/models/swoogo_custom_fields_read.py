from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new

if TYPE_CHECKING:
    from ..models.swoogo_choice import SwoogoChoice


T = TypeVar("T", bound="SwoogoCustomFieldsRead")


_SwoogoCustomFieldsRead_loaded = False


def _SwoogoCustomFieldsRead_load() -> None:
    global _SwoogoCustomFieldsRead_loaded, SwoogoChoice
    from ..models.swoogo_choice import SwoogoChoice

    _SwoogoCustomFieldsRead_loaded = True


def _SwoogoCustomFieldsRead_parse_additional_property(data: Any) -> Any:
    if isinstance(data, list):
        try:
            additional_property_type_1 = []
            _additional_property_type_1 = data
            for additional_property_type_1_item_data in _additional_property_type_1:
                additional_property_type_1_item = SwoogoChoice.from_dict(
                    additional_property_type_1_item_data
                )
                additional_property_type_1.append(additional_property_type_1_item)
            return additional_property_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, dict):
        try:
            additional_property_type_2 = SwoogoChoice.from_dict(data)
            return additional_property_type_2
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class SwoogoCustomFieldsRead:
    additional_properties: dict[str, list[SwoogoChoice] | None | str | SwoogoChoice] = (
        _attrs_field(init=False, factory=dict)
    )

    def to_dict(self) -> dict[str, Any]:
        found = {
            key: as_json(value, 1) for key, value in self.additional_properties.items()
        }
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoCustomFieldsRead_loaded:
            _SwoogoCustomFieldsRead_load()
        d = dict(src_dict)
        swoogo_custom_fields_read = cls()
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = _SwoogoCustomFieldsRead_parse_additional_property(
                prop_dict
            )
            additional_properties[prop_name] = additional_property
        swoogo_custom_fields_read.additional_properties = additional_properties
        return swoogo_custom_fields_read

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> list[SwoogoChoice] | None | str | SwoogoChoice:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: list[SwoogoChoice] | None | str | SwoogoChoice
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


_linked = False
_read_swoogo_choice: Reader


def _link() -> None:
    global _linked, _read_swoogo_choice
    from .swoogo_choice import read as _read_swoogo_choice

    _linked = True


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoCustomFieldsRead` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoCustomFieldsRead)
    model.additional_properties = others = {}
    if data:
        for key, value in data.items():
            if value.__class__ is dict:
                value = _read_swoogo_choice(value, (path, key), odd)
            elif value.__class__ is list:
                found = []
                at = (path, key)
                for index, each in enumerate(value):
                    if each.__class__ is dict:
                        each = _read_swoogo_choice(each, (at, index), odd)
                    else:
                        odd(at, index, each, "an object")
                    found.append(each)
                value = found
            elif value.__class__ is not str and value is not None:
                odd(path, key, value, "an object, an array, a string or null")
            others[key] = value
    return model
