from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SwoogoSpeakerSessionsAdd")


@_attrs_define
class SwoogoSpeakerSessionsAdd:
    """
    Attributes:
        session_ids (list[int]): The sessions to add.
    """

    session_ids: list[int]

    def to_dict(self) -> dict[str, Any]:
        session_ids = self.session_ids

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "session_ids": session_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        session_ids = d.pop("session_ids")
        swoogo_speaker_sessions_add = cls(session_ids)
        return swoogo_speaker_sessions_add
