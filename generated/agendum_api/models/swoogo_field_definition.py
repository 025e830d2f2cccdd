from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_field_choice import SwoogoFieldChoice


T = TypeVar("T", bound="SwoogoFieldDefinition")


_SwoogoFieldDefinition_loaded = False


def _SwoogoFieldDefinition_load() -> None:
    global _SwoogoFieldDefinition_loaded, SwoogoFieldChoice
    from ..models.swoogo_field_choice import SwoogoFieldChoice

    _SwoogoFieldDefinition_loaded = True


@_attrs_define
class SwoogoFieldDefinition:
    """A custom field of a resource: what it is called, not what a record has in it. The types of the properties that
    begin with `s_` are not documented.

        Attributes:
            id (int | Unset):
            attribute (str | Unset): The name that `fields`, `search` and the records know it by.
            name (str | Unset):
            type_ (str | Unset):
            visible (bool | Unset):
            required (bool | Unset):
            sort (int | None | Unset):
            allow_html (bool | Unset):
            choices (list[SwoogoFieldChoice] | Unset):
            settings (Any | Unset): Only null was ever seen.
            s_hint (Any | Unset): A hint for whoever fills it in.
            s_url_display_format (Any | Unset): How a link is shown.
            s_button_text (Any | Unset): What the button of a link says.
            s_url_image_id (Any | Unset): The image of a link.
            s_max_links (Any | Unset): How many links a collection may have.
            s_link_collection_fields (Any | Unset): What each link of a collection has.
    """

    id: int | Unset = UNSET
    attribute: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    visible: bool | Unset = UNSET
    required: bool | Unset = UNSET
    sort: int | None | Unset = UNSET
    allow_html: bool | Unset = UNSET
    choices: list[SwoogoFieldChoice] | Unset = UNSET
    settings: Any | Unset = UNSET
    s_hint: Any | Unset = UNSET
    s_url_display_format: Any | Unset = UNSET
    s_button_text: Any | Unset = UNSET
    s_url_image_id: Any | Unset = UNSET
    s_max_links: Any | Unset = UNSET
    s_link_collection_fields: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.attribute) is not UNSET:
            found["attribute"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.type_) is not UNSET:
            found["type"] = value
        if (value := own.visible) is not UNSET:
            found["visible"] = value
        if (value := own.required) is not UNSET:
            found["required"] = value
        if (value := own.sort) is not UNSET:
            found["sort"] = value
        if (value := own.allow_html) is not UNSET:
            found["allow_html"] = value
        if (value := own.choices) is not UNSET:
            found["choices"] = as_json(value, 1)
        if (value := own.settings) is not UNSET:
            found["settings"] = value
        if (value := own.s_hint) is not UNSET:
            found["s_hint"] = value
        if (value := own.s_url_display_format) is not UNSET:
            found["s_url_display_format"] = value
        if (value := own.s_button_text) is not UNSET:
            found["s_button_text"] = value
        if (value := own.s_url_image_id) is not UNSET:
            found["s_url_image_id"] = value
        if (value := own.s_max_links) is not UNSET:
            found["s_max_links"] = value
        if (value := own.s_link_collection_fields) is not UNSET:
            found["s_link_collection_fields"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoFieldDefinition_loaded:
            _SwoogoFieldDefinition_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        attribute = d.pop("attribute", UNSET)
        name = d.pop("name", UNSET)
        type_ = d.pop("type", UNSET)
        visible = d.pop("visible", UNSET)
        required = d.pop("required", UNSET)
        sort = d.pop("sort", UNSET)
        allow_html = d.pop("allow_html", UNSET)
        _choices = d.pop("choices", UNSET)
        choices: list[SwoogoFieldChoice] | Unset = UNSET
        if _choices is not UNSET:
            choices = []
            for choices_item_data in _choices:
                choices_item = SwoogoFieldChoice.from_dict(choices_item_data)
                choices.append(choices_item)
        settings = d.pop("settings", UNSET)
        s_hint = d.pop("s_hint", UNSET)
        s_url_display_format = d.pop("s_url_display_format", UNSET)
        s_button_text = d.pop("s_button_text", UNSET)
        s_url_image_id = d.pop("s_url_image_id", UNSET)
        s_max_links = d.pop("s_max_links", UNSET)
        s_link_collection_fields = d.pop("s_link_collection_fields", UNSET)
        swoogo_field_definition = cls(
            id,
            attribute,
            name,
            type_,
            visible,
            required,
            sort,
            allow_html,
            choices,
            settings,
            s_hint,
            s_url_display_format,
            s_button_text,
            s_url_image_id,
            s_max_links,
            s_link_collection_fields,
        )
        swoogo_field_definition.additional_properties = d
        return swoogo_field_definition

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
_read_swoogo_field_choice: Reader


def _link() -> None:
    global _linked, _read_swoogo_field_choice
    from .swoogo_field_choice import read as _read_swoogo_field_choice

    _linked = True


_NAMES = frozenset(
    {
        "allow_html",
        "attribute",
        "choices",
        "id",
        "name",
        "required",
        "s_button_text",
        "s_hint",
        "s_link_collection_fields",
        "s_max_links",
        "s_url_display_format",
        "s_url_image_id",
        "settings",
        "sort",
        "type",
        "visible",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoFieldDefinition` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoFieldDefinition)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.attribute = value = get("attribute", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "attribute", value, "a string")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.type_ = value = get("type", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "type", value, "a string")
    model.visible = value = get("visible", UNSET)
    if value.__class__ is not bool:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "visible", value, "a boolean")
    model.required = value = get("required", UNSET)
    if value.__class__ is not bool:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "required", value, "a boolean")
    model.sort = value = get("sort", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "sort", value, "an integer or null")
    model.allow_html = value = get("allow_html", UNSET)
    if value.__class__ is not bool:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "allow_html", value, "a boolean")
    model.choices = value = get("choices", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "choices")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_field_choice(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.choices = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "choices", value, "an array")
    model.settings = value = get("settings", UNSET)
    if value is UNSET:
        absent += 1
    model.s_hint = value = get("s_hint", UNSET)
    if value is UNSET:
        absent += 1
    model.s_url_display_format = value = get("s_url_display_format", UNSET)
    if value is UNSET:
        absent += 1
    model.s_button_text = value = get("s_button_text", UNSET)
    if value is UNSET:
        absent += 1
    model.s_url_image_id = value = get("s_url_image_id", UNSET)
    if value is UNSET:
        absent += 1
    model.s_max_links = value = get("s_max_links", UNSET)
    if value is UNSET:
        absent += 1
    model.s_link_collection_fields = value = get("s_link_collection_fields", UNSET)
    if value is UNSET:
        absent += 1
    model.additional_properties = others = {}
    if len(data) + absent != 16:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model
