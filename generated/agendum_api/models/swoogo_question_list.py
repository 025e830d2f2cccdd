from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.swoogo_links import SwoogoLinks
    from ..models.swoogo_meta import SwoogoMeta
    from ..models.swoogo_question import SwoogoQuestion
    from ..models.swoogo_questions_by_id import SwoogoQuestionsById


T = TypeVar("T", bound="SwoogoQuestionList")


@_attrs_define
class SwoogoQuestionList:
    """
    Attributes:
        items (list[SwoogoQuestion] | SwoogoQuestionsById): By id in the old documentation. PHP writes an empty map as
            an array.
        field_links (SwoogoLinks): Where pages of a list are; the addresses may be relative or empty. The pages show
            `self`, `first` and `last`,
            some only `self`.
        field_meta (SwoogoMeta): Where a page stands in its list.
    """

    items: list[SwoogoQuestion] | SwoogoQuestionsById
    field_links: SwoogoLinks
    field_meta: SwoogoMeta
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_questions_by_id import SwoogoQuestionsById  # noqa: PLC0415

        items: dict[str, Any] | list[dict[str, Any]]
        if isinstance(self.items, SwoogoQuestionsById):
            items = self.items.to_dict()
        else:
            items = []
            for items_type_1_item_data in self.items:
                items_type_1_item = items_type_1_item_data.to_dict()
                items.append(items_type_1_item)

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
        from ..models.swoogo_question import SwoogoQuestion  # noqa: PLC0415
        from ..models.swoogo_questions_by_id import SwoogoQuestionsById  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_items(data: object) -> list[SwoogoQuestion] | SwoogoQuestionsById:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                items_type_0 = SwoogoQuestionsById.from_dict(data)

                return items_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            items_type_1 = []
            _items_type_1 = data
            for items_type_1_item_data in _items_type_1:
                items_type_1_item = SwoogoQuestion.from_dict(items_type_1_item_data)

                items_type_1.append(items_type_1_item)

            return items_type_1

        items = _parse_items(d.pop("items"))

        field_links = SwoogoLinks.from_dict(d.pop("_links"))

        field_meta = SwoogoMeta.from_dict(d.pop("_meta"))

        swoogo_question_list = cls(
            items=items,
            field_links=field_links,
            field_meta=field_meta,
        )

        swoogo_question_list.additional_properties = d
        return swoogo_question_list

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
