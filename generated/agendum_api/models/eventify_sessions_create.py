from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.eventify_session_create import EventifySessionCreate


T = TypeVar("T", bound="EventifySessionsCreate")


_EventifySessionsCreate_loaded = False


def _EventifySessionsCreate_load() -> None:
    global _EventifySessionsCreate_loaded, EventifySessionCreate
    from ..models.eventify_session_create import EventifySessionCreate

    _EventifySessionsCreate_loaded = True


@_attrs_define
class EventifySessionsCreate:
    """
    Attributes:
        resource (list[EventifySessionCreate]): The sessions to create.
    """

    resource: list[EventifySessionCreate]

    def to_dict(self) -> dict[str, Any]:
        resource = []
        for resource_item_data in self.resource:
            resource_item = resource_item_data.to_dict()
            resource.append(resource_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "resource": resource,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifySessionsCreate_loaded:
            _EventifySessionsCreate_load()
        d = dict(src_dict)
        resource = []
        _resource = d.pop("resource")
        for resource_item_data in _resource:
            resource_item = EventifySessionCreate.from_dict(resource_item_data)
            resource.append(resource_item)
        eventify_sessions_create = cls(resource)
        return eventify_sessions_create
