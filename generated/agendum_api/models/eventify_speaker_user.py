from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_speaker_user_content import EventifySpeakerUserContent


T = TypeVar("T", bound="EventifySpeakerUser")


@_attrs_define
class EventifySpeakerUser:
    """What became of the attendee of the speaker.

    Attributes:
        content (EventifySpeakerUserContent | Unset):
        status_code (int | Unset): The page does not show whether it stands here or beside `userresponse`.
    """

    content: EventifySpeakerUserContent | Unset = UNSET
    status_code: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content: dict[str, Any] | Unset = UNSET
        if not isinstance(self.content, Unset):
            content = self.content.to_dict()

        status_code = self.status_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if content is not UNSET:
            field_dict["content"] = content
        if status_code is not UNSET:
            field_dict["status_code"] = status_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.eventify_speaker_user_content import EventifySpeakerUserContent  # noqa: PLC0415

        d = dict(src_dict)
        _content = d.pop("content", UNSET)
        content: EventifySpeakerUserContent | Unset
        if isinstance(_content, Unset):
            content = UNSET
        else:
            content = EventifySpeakerUserContent.from_dict(_content)

        status_code = d.pop("status_code", UNSET)

        eventify_speaker_user = cls(
            content=content,
            status_code=status_code,
        )

        eventify_speaker_user.additional_properties = d
        return eventify_speaker_user

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
