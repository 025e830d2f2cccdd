from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.swoogo_links import SwoogoLinks
    from ..models.swoogo_meta import SwoogoMeta
    from ..models.swoogo_webhook import SwoogoWebhook


T = TypeVar("T", bound="SwoogoWebhookList")


@_attrs_define
class SwoogoWebhookList:
    """
    Attributes:
        items (list[SwoogoWebhook]):
        field_links (SwoogoLinks): Where pages of a list are; the addresses may be relative or empty. The pages show
            `self`, `first` and `last`,
            some only `self`.
        field_meta (SwoogoMeta): Where a page stands in its list.
    """

    items: list[SwoogoWebhook]
    field_links: SwoogoLinks
    field_meta: SwoogoMeta
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_links = self.field_links.to_dict()

        field_meta = self.field_meta.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "items": items,
                "_links": field_links,
                "_meta": field_meta,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_links import SwoogoLinks  # noqa: PLC0415
        from ..models.swoogo_meta import SwoogoMeta  # noqa: PLC0415
        from ..models.swoogo_webhook import SwoogoWebhook  # noqa: PLC0415

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = SwoogoWebhook.from_dict(items_item_data)

            items.append(items_item)

        field_links = SwoogoLinks.from_dict(d.pop("_links"))

        field_meta = SwoogoMeta.from_dict(d.pop("_meta"))

        swoogo_webhook_list = cls(
            items=items,
            field_links=field_links,
            field_meta=field_meta,
        )

        swoogo_webhook_list.additional_properties = d
        return swoogo_webhook_list

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
