from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoSessionSpeaker")


@_attrs_define
class SwoogoSessionSpeaker:
    """A speaker within a session. Only public client code shows its properties.

    Attributes:
        id (int | Unset):
        first_name (None | str | Unset):
        middle_name (None | str | Unset):
        last_name (None | str | Unset):
        bio (None | str | Unset):
        company (None | str | Unset):
        job_title (None | str | Unset):
        profile_picture (None | str | Unset):
        direct_link (None | str | Unset):
    """

    id: int | Unset = UNSET
    first_name: None | str | Unset = UNSET
    middle_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    bio: None | str | Unset = UNSET
    company: None | str | Unset = UNSET
    job_title: None | str | Unset = UNSET
    profile_picture: None | str | Unset = UNSET
    direct_link: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.first_name) is not UNSET:
            found["first_name"] = value
        if (value := own.middle_name) is not UNSET:
            found["middle_name"] = value
        if (value := own.last_name) is not UNSET:
            found["last_name"] = value
        if (value := own.bio) is not UNSET:
            found["bio"] = value
        if (value := own.company) is not UNSET:
            found["company"] = value
        if (value := own.job_title) is not UNSET:
            found["job_title"] = value
        if (value := own.profile_picture) is not UNSET:
            found["profile_picture"] = value
        if (value := own.direct_link) is not UNSET:
            found["direct_link"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        first_name = d.pop("first_name", UNSET)
        middle_name = d.pop("middle_name", UNSET)
        last_name = d.pop("last_name", UNSET)
        bio = d.pop("bio", UNSET)
        company = d.pop("company", UNSET)
        job_title = d.pop("job_title", UNSET)
        profile_picture = d.pop("profile_picture", UNSET)
        direct_link = d.pop("direct_link", UNSET)
        swoogo_session_speaker = cls(
            id,
            first_name,
            middle_name,
            last_name,
            bio,
            company,
            job_title,
            profile_picture,
            direct_link,
        )
        swoogo_session_speaker.additional_properties = d
        return swoogo_session_speaker

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
    {
        "bio",
        "company",
        "direct_link",
        "first_name",
        "id",
        "job_title",
        "last_name",
        "middle_name",
        "profile_picture",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoSessionSpeaker` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoSessionSpeaker)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.first_name = value = get("first_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "first_name", value, "a string or null")
    model.middle_name = value = get("middle_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "middle_name", value, "a string or null")
    model.last_name = value = get("last_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "last_name", value, "a string or null")
    model.bio = value = get("bio", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "bio", value, "a string or null")
    model.company = value = get("company", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "company", value, "a string or null")
    model.job_title = value = get("job_title", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "job_title", value, "a string or null")
    model.profile_picture = value = get("profile_picture", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "profile_picture", value, "a string or null")
    model.direct_link = value = get("direct_link", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "direct_link", value, "a string or null")
    model.additional_properties = others = {}
    if len(data) + absent != 9:
        for key, value in data.items():
            if key not in _NAMES:
                others[key] = value
    return model
