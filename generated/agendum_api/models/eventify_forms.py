from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_form import EventifyForm


T = TypeVar("T", bound="EventifyForms")


_EventifyForms_loaded = False


def _EventifyForms_load() -> None:
    global _EventifyForms_loaded, EventifyForm
    from ..models.eventify_form import EventifyForm

    _EventifyForms_loaded = True


@_attrs_define
class EventifyForms:
    """One form for each type of record. Other types than these three stand beside them.

    Attributes:
        attendee (EventifyForm | Unset):
        exhibitor (EventifyForm | Unset):
        sponsor (EventifyForm | Unset):
    """

    attendee: EventifyForm | Unset = UNSET
    exhibitor: EventifyForm | Unset = UNSET
    sponsor: EventifyForm | Unset = UNSET
    additional_properties: dict[str, EventifyForm] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        found = {
            key: as_json(value) for key, value in self.additional_properties.items()
        }
        own: Any = self
        if (value := own.attendee) is not UNSET:
            found["attendee"] = as_json(value)
        if (value := own.exhibitor) is not UNSET:
            found["exhibitor"] = as_json(value)
        if (value := own.sponsor) is not UNSET:
            found["sponsor"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifyForms_loaded:
            _EventifyForms_load()
        d = dict(src_dict)
        _attendee = d.pop("attendee", UNSET)
        attendee: EventifyForm | Unset
        if isinstance(_attendee, Unset):
            attendee = UNSET
        else:
            attendee = EventifyForm.from_dict(_attendee)
        _exhibitor = d.pop("exhibitor", UNSET)
        exhibitor: EventifyForm | Unset
        if isinstance(_exhibitor, Unset):
            exhibitor = UNSET
        else:
            exhibitor = EventifyForm.from_dict(_exhibitor)
        _sponsor = d.pop("sponsor", UNSET)
        sponsor: EventifyForm | Unset
        if isinstance(_sponsor, Unset):
            sponsor = UNSET
        else:
            sponsor = EventifyForm.from_dict(_sponsor)
        eventify_forms = cls(attendee, exhibitor, sponsor)
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = EventifyForm.from_dict(prop_dict)
            additional_properties[prop_name] = additional_property
        eventify_forms.additional_properties = additional_properties
        return eventify_forms

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> EventifyForm:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: EventifyForm) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


_linked = False
_read_eventify_form: Reader


def _link() -> None:
    global _linked, _read_eventify_form
    from .eventify_form import read as _read_eventify_form

    _linked = True


_NAMES = frozenset({"attendee", "exhibitor", "sponsor"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyForms` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(EventifyForms)
    get = data.get
    absent = 0
    model.attendee = value = get("attendee", UNSET)
    if value.__class__ is dict:
        model.attendee = _read_eventify_form(value, (path, "attendee"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "attendee", value, "an object")
    model.exhibitor = value = get("exhibitor", UNSET)
    if value.__class__ is dict:
        model.exhibitor = _read_eventify_form(value, (path, "exhibitor"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "exhibitor", value, "an object")
    model.sponsor = value = get("sponsor", UNSET)
    if value.__class__ is dict:
        model.sponsor = _read_eventify_form(value, (path, "sponsor"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "sponsor", value, "an object")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                if value.__class__ is dict:
                    value = _read_eventify_form(value, (path, key), odd)
                else:
                    odd(path, key, value, "an object")
                others[key] = value
    return model
