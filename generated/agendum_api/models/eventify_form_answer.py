from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyFormAnswer")


@_attrs_define
class EventifyFormAnswer:
    """The answer to one field of a form. Sections, and fields of the input type `dynamicfield`, need no value; other
    fields that are not answered take a blank string or a blank list.

        Attributes:
            id (str): The id of the field, as in `details_form` of the form.
            value (list[str] | str | Unset):
    """

    id: str
    value: list[str] | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        value: list[str] | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        elif isinstance(self.value, list):
            value = self.value

        else:
            value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")
        value = d.pop("value", UNSET)
        eventify_form_answer = cls(id, value)
        return eventify_form_answer
