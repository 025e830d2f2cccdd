from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new

if TYPE_CHECKING:
    from ..models.swoogo_question import SwoogoQuestion


T = TypeVar("T", bound="SwoogoQuestionsById")


_SwoogoQuestionsById_loaded = False


def _SwoogoQuestionsById_load() -> None:
    global _SwoogoQuestionsById_loaded, SwoogoQuestion
    from ..models.swoogo_question import SwoogoQuestion

    _SwoogoQuestionsById_loaded = True


@_attrs_define
class SwoogoQuestionsById:
    additional_properties: dict[str, SwoogoQuestion] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        found = {
            key: as_json(value) for key, value in self.additional_properties.items()
        }
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoQuestionsById_loaded:
            _SwoogoQuestionsById_load()
        d = dict(src_dict)
        swoogo_questions_by_id = cls()
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = SwoogoQuestion.from_dict(prop_dict)
            additional_properties[prop_name] = additional_property
        swoogo_questions_by_id.additional_properties = additional_properties
        return swoogo_questions_by_id

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> SwoogoQuestion:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: SwoogoQuestion) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


_linked = False
_read_swoogo_question: Reader


def _link() -> None:
    global _linked, _read_swoogo_question
    from .swoogo_question import read as _read_swoogo_question

    _linked = True


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoQuestionsById` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoQuestionsById)
    model.additional_properties = others = {}
    if data:
        for key, value in data.items():
            if value.__class__ is dict:
                value = _read_swoogo_question(value, (path, key), odd)
            else:
                odd(path, key, value, "an object")
            others[key] = value
    return model
