from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_flag import SwoogoFlag
from ..models.swoogo_selection_control import (
    SwoogoSelectionControl,
    check_swoogo_selection_control,
)
from ..models.swoogo_session_status import (
    SwoogoSessionStatus,
    check_swoogo_session_status,
)
from ..reading import Odd, Path, Reader, as_date, as_json, as_time, as_timestamp, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_custom_fields_read import SwoogoCustomFieldsRead
    from ..models.swoogo_fee import SwoogoFee
    from ..models.swoogo_named_record import SwoogoNamedRecord
    from ..models.swoogo_session_speaker import SwoogoSessionSpeaker
    from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0


T = TypeVar("T", bound="SwoogoCreatedSession")


_SwoogoCreatedSession_loaded = False


def _SwoogoCreatedSession_load() -> None:
    global \
        _SwoogoCreatedSession_loaded, \
        SwoogoCustomFieldsRead, \
        SwoogoFee, \
        SwoogoNamedRecord, \
        SwoogoSessionSpeaker, \
        SwoogoTranslationsType0
    from ..models.swoogo_custom_fields_read import SwoogoCustomFieldsRead
    from ..models.swoogo_fee import SwoogoFee
    from ..models.swoogo_named_record import SwoogoNamedRecord
    from ..models.swoogo_session_speaker import SwoogoSessionSpeaker
    from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0

    _SwoogoCreatedSession_loaded = True


def _SwoogoCreatedSession_parse_date(data: Any) -> Any:
    if isinstance(data, str):
        try:
            date_type_0 = datetime.date.fromisoformat(data)
            return date_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoCreatedSession_parse_start_time(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_time_read_type_0 = datetime.time.fromisoformat(
                data
            )
            return componentsschemas_swoogo_time_read_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoCreatedSession_parse_end_time(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_time_read_type_0 = datetime.time.fromisoformat(
                data
            )
            return componentsschemas_swoogo_time_read_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoCreatedSession_parse_location(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            location_type_0 = SwoogoNamedRecord.from_dict(data)
            return location_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoCreatedSession_parse_track(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            track_type_0 = SwoogoNamedRecord.from_dict(data)
            return track_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoCreatedSession_parse_custom_fields(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            custom_fields_type_0 = SwoogoCustomFieldsRead.from_dict(data)
            return custom_fields_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, Unset):
        return data
    if not isinstance(data, list):
        raise TypeError()
    custom_fields_type_1 = data
    return custom_fields_type_1


def _SwoogoCreatedSession_parse_translations(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            componentsschemas_swoogo_translations_type_0 = (
                SwoogoTranslationsType0.from_dict(data)
            )
            return componentsschemas_swoogo_translations_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, Unset):
        return data
    if not isinstance(data, list):
        raise TypeError()
    componentsschemas_swoogo_translations_type_1 = data
    return componentsschemas_swoogo_translations_type_1


@_attrs_define
class SwoogoCreatedSession:
    """The whole record of a new session.

    Attributes:
        id (int):
        event_id (int): Flagged required by the page, and absent from its example.
        name (str):
        admin_short_name (None | str | Unset):
        badge_name (None | str | Unset):
        description (None | str | Unset):
        date (datetime.date | None | Unset):
        start_time (None | Unset | datetime.time):
        end_time (None | Unset | datetime.time):
        times_with_timezone (None | str | Unset): Start and end as shown to attendees.
        use_event_timezone (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on
            others.
        timezone (None | str | Unset):
        capacity (int | None | str | Unset): A number, the same as a string, or null, depending on the page.
        notes (None | str | Unset):
        location (None | SwoogoNamedRecord | Unset):
        location_id (int | None | Unset):
        track (None | SwoogoNamedRecord | Unset):
        track_id (int | None | Unset):
        type_id (int | None | Unset): Only null was ever seen.
        session_included (bool | SwoogoFlag | Unset): The read side of `selection_control`.
        selection_control (SwoogoSelectionControl | Unset):
        locked_when_saved (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on
            others.
        selected_by_default (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on
            others.
        prevent_session_conflicts (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean
            on others.
        session_status (SwoogoSessionStatus | Unset):
        webinar_url (None | str | Unset):
        sold_out_message (None | str | Unset):
        secure_id (None | str | Unset):
        direct_link (None | str | Unset):
        virtual_link (None | str | Unset):
        custom_fields (list[str] | SwoogoCustomFieldsRead | Unset):
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        updated_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        speakers (list[SwoogoSessionSpeaker] | Unset):
        fees (SwoogoFee | Unset): The price of a session or a package. The pages flag all properties as required, and
            print an answer with the
            price alone.
        translations (list[str] | SwoogoTranslationsType0 | Unset): Texts in other languages. What the object holds is
            not documented; empty, PHP prints a list.
        registrant_count (Any | Unset): Its shape is not documented.
    """

    id: int
    event_id: int
    name: str
    admin_short_name: None | str | Unset = UNSET
    badge_name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    start_time: None | Unset | datetime.time = UNSET
    end_time: None | Unset | datetime.time = UNSET
    times_with_timezone: None | str | Unset = UNSET
    use_event_timezone: bool | SwoogoFlag | Unset = UNSET
    timezone: None | str | Unset = UNSET
    capacity: int | None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    location: None | SwoogoNamedRecord | Unset = UNSET
    location_id: int | None | Unset = UNSET
    track: None | SwoogoNamedRecord | Unset = UNSET
    track_id: int | None | Unset = UNSET
    type_id: int | None | Unset = UNSET
    session_included: bool | SwoogoFlag | Unset = UNSET
    selection_control: SwoogoSelectionControl | Unset = UNSET
    locked_when_saved: bool | SwoogoFlag | Unset = UNSET
    selected_by_default: bool | SwoogoFlag | Unset = UNSET
    prevent_session_conflicts: bool | SwoogoFlag | Unset = UNSET
    session_status: SwoogoSessionStatus | Unset = UNSET
    webinar_url: None | str | Unset = UNSET
    sold_out_message: None | str | Unset = UNSET
    secure_id: None | str | Unset = UNSET
    direct_link: None | str | Unset = UNSET
    virtual_link: None | str | Unset = UNSET
    custom_fields: list[str] | SwoogoCustomFieldsRead | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    speakers: list[SwoogoSessionSpeaker] | Unset = UNSET
    fees: SwoogoFee | Unset = UNSET
    translations: list[str] | SwoogoTranslationsType0 | Unset = UNSET
    registrant_count: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.admin_short_name) is not UNSET:
            found["admin_short_name"] = value
        if (value := own.badge_name) is not UNSET:
            found["badge_name"] = value
        if (value := own.description) is not UNSET:
            found["description"] = value
        if (value := own.date) is not UNSET:
            found["date"] = as_json(value)
        if (value := own.start_time) is not UNSET:
            found["start_time"] = as_json(value)
        if (value := own.end_time) is not UNSET:
            found["end_time"] = as_json(value)
        if (value := own.times_with_timezone) is not UNSET:
            found["times_with_timezone"] = value
        if (value := own.use_event_timezone) is not UNSET:
            found["use_event_timezone"] = value
        if (value := own.timezone) is not UNSET:
            found["timezone"] = value
        if (value := own.capacity) is not UNSET:
            found["capacity"] = value
        if (value := own.notes) is not UNSET:
            found["notes"] = value
        if (value := own.location) is not UNSET:
            found["location"] = as_json(value)
        if (value := own.location_id) is not UNSET:
            found["location_id"] = value
        if (value := own.track) is not UNSET:
            found["track"] = as_json(value)
        if (value := own.track_id) is not UNSET:
            found["track_id"] = value
        if (value := own.type_id) is not UNSET:
            found["type_id"] = value
        if (value := own.session_included) is not UNSET:
            found["session_included"] = value
        if (value := own.selection_control) is not UNSET:
            found["selection_control"] = value
        if (value := own.locked_when_saved) is not UNSET:
            found["locked_when_saved"] = value
        if (value := own.selected_by_default) is not UNSET:
            found["selected_by_default"] = value
        if (value := own.prevent_session_conflicts) is not UNSET:
            found["prevent_session_conflicts"] = value
        if (value := own.session_status) is not UNSET:
            found["session_status"] = value
        if (value := own.webinar_url) is not UNSET:
            found["webinar_url"] = value
        if (value := own.sold_out_message) is not UNSET:
            found["sold_out_message"] = value
        if (value := own.secure_id) is not UNSET:
            found["secure_id"] = value
        if (value := own.direct_link) is not UNSET:
            found["direct_link"] = value
        if (value := own.virtual_link) is not UNSET:
            found["virtual_link"] = value
        if (value := own.custom_fields) is not UNSET:
            found["custom_fields"] = as_json(value)
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.speakers) is not UNSET:
            found["speakers"] = as_json(value, 1)
        if (value := own.fees) is not UNSET:
            found["fees"] = as_json(value)
        if (value := own.translations) is not UNSET:
            found["translations"] = as_json(value)
        if (value := own.registrant_count) is not UNSET:
            found["registrantCount"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoCreatedSession_loaded:
            _SwoogoCreatedSession_load()
        d = dict(src_dict)
        id = d.pop("id")
        event_id = d.pop("event_id")
        name = d.pop("name")
        admin_short_name = d.pop("admin_short_name", UNSET)
        badge_name = d.pop("badge_name", UNSET)
        description = d.pop("description", UNSET)
        date = _SwoogoCreatedSession_parse_date(d.pop("date", UNSET))
        start_time = _SwoogoCreatedSession_parse_start_time(d.pop("start_time", UNSET))
        end_time = _SwoogoCreatedSession_parse_end_time(d.pop("end_time", UNSET))
        times_with_timezone = d.pop("times_with_timezone", UNSET)
        use_event_timezone = d.pop("use_event_timezone", UNSET)
        timezone = d.pop("timezone", UNSET)
        capacity = d.pop("capacity", UNSET)
        notes = d.pop("notes", UNSET)
        location = _SwoogoCreatedSession_parse_location(d.pop("location", UNSET))
        location_id = d.pop("location_id", UNSET)
        track = _SwoogoCreatedSession_parse_track(d.pop("track", UNSET))
        track_id = d.pop("track_id", UNSET)
        type_id = d.pop("type_id", UNSET)
        session_included = d.pop("session_included", UNSET)
        _selection_control = d.pop("selection_control", UNSET)
        selection_control: SwoogoSelectionControl | Unset
        if isinstance(_selection_control, Unset):
            selection_control = UNSET
        else:
            selection_control = check_swoogo_selection_control(_selection_control)
        locked_when_saved = d.pop("locked_when_saved", UNSET)
        selected_by_default = d.pop("selected_by_default", UNSET)
        prevent_session_conflicts = d.pop("prevent_session_conflicts", UNSET)
        _session_status = d.pop("session_status", UNSET)
        session_status: SwoogoSessionStatus | Unset
        if isinstance(_session_status, Unset):
            session_status = UNSET
        else:
            session_status = check_swoogo_session_status(_session_status)
        webinar_url = d.pop("webinar_url", UNSET)
        sold_out_message = d.pop("sold_out_message", UNSET)
        secure_id = d.pop("secure_id", UNSET)
        direct_link = d.pop("direct_link", UNSET)
        virtual_link = d.pop("virtual_link", UNSET)
        custom_fields = _SwoogoCreatedSession_parse_custom_fields(
            d.pop("custom_fields", UNSET)
        )
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)
        _speakers = d.pop("speakers", UNSET)
        speakers: list[SwoogoSessionSpeaker] | Unset = UNSET
        if _speakers is not UNSET:
            speakers = []
            for speakers_item_data in _speakers:
                speakers_item = SwoogoSessionSpeaker.from_dict(speakers_item_data)
                speakers.append(speakers_item)
        _fees = d.pop("fees", UNSET)
        fees: SwoogoFee | Unset
        if isinstance(_fees, Unset):
            fees = UNSET
        else:
            fees = SwoogoFee.from_dict(_fees)
        translations = _SwoogoCreatedSession_parse_translations(
            d.pop("translations", UNSET)
        )
        registrant_count = d.pop("registrantCount", UNSET)
        swoogo_created_session = cls(
            id,
            event_id,
            name,
            admin_short_name,
            badge_name,
            description,
            date,
            start_time,
            end_time,
            times_with_timezone,
            use_event_timezone,
            timezone,
            capacity,
            notes,
            location,
            location_id,
            track,
            track_id,
            type_id,
            session_included,
            selection_control,
            locked_when_saved,
            selected_by_default,
            prevent_session_conflicts,
            session_status,
            webinar_url,
            sold_out_message,
            secure_id,
            direct_link,
            virtual_link,
            custom_fields,
            created_at,
            updated_at,
            speakers,
            fees,
            translations,
            registrant_count,
        )
        swoogo_created_session.additional_properties = d
        return swoogo_created_session

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
_read_swoogo_custom_fields_read: Reader
_read_swoogo_fee: Reader
_read_swoogo_named_record: Reader
_read_swoogo_session_speaker: Reader
_read_swoogo_translations_type_0: Reader


def _link() -> None:
    global \
        _linked, \
        _read_swoogo_custom_fields_read, \
        _read_swoogo_fee, \
        _read_swoogo_named_record, \
        _read_swoogo_session_speaker, \
        _read_swoogo_translations_type_0
    from .swoogo_custom_fields_read import read as _read_swoogo_custom_fields_read
    from .swoogo_fee import read as _read_swoogo_fee
    from .swoogo_named_record import read as _read_swoogo_named_record
    from .swoogo_session_speaker import read as _read_swoogo_session_speaker
    from .swoogo_translations_type_0 import read as _read_swoogo_translations_type_0

    _linked = True


_NAMES = frozenset(
    {
        "admin_short_name",
        "badge_name",
        "capacity",
        "created_at",
        "custom_fields",
        "date",
        "description",
        "direct_link",
        "end_time",
        "event_id",
        "fees",
        "id",
        "location",
        "location_id",
        "locked_when_saved",
        "name",
        "notes",
        "prevent_session_conflicts",
        "registrantCount",
        "secure_id",
        "selected_by_default",
        "selection_control",
        "session_included",
        "session_status",
        "sold_out_message",
        "speakers",
        "start_time",
        "times_with_timezone",
        "timezone",
        "track",
        "track_id",
        "translations",
        "type_id",
        "updated_at",
        "use_event_timezone",
        "virtual_link",
        "webinar_url",
    }
)
_is_known = re.compile("^(c_[0-9]+|h_[A-Za-z0-9_]+|sq_[0-9]+)$").search


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoCreatedSession` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoCreatedSession)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "id", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.event_id = value = get("event_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "event_id", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_id", value, "an integer")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "name", UNSET, "a required property")
        else:
            odd(path, "name", value, "a string")
    model.admin_short_name = value = get("admin_short_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "admin_short_name", value, "a string or null")
    model.badge_name = value = get("badge_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "badge_name", value, "a string or null")
    model.description = value = get("description", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "description", value, "a string or null")
    model.date = value = get("date", UNSET)
    if value.__class__ is str:
        date = as_date(value) if len(value) == 10 else None
        if date is None:
            odd(path, "date", value, "a date or null")
        else:
            model.date = date
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "date", value, "a date or null")
    model.start_time = value = get("start_time", UNSET)
    if value.__class__ is str:
        time = as_time(value) if len(value) == 8 else None
        if time is None:
            odd(path, "start_time", value, "a time or null")
        else:
            model.start_time = time
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "start_time", value, "a time or null")
    model.end_time = value = get("end_time", UNSET)
    if value.__class__ is str:
        time = as_time(value) if len(value) == 8 else None
        if time is None:
            odd(path, "end_time", value, "a time or null")
        else:
            model.end_time = time
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "end_time", value, "a time or null")
    model.times_with_timezone = value = get("times_with_timezone", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "times_with_timezone", value, "a string or null")
    model.use_event_timezone = value = get("use_event_timezone", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "use_event_timezone", value, "a boolean, 0 or 1")
    model.timezone = value = get("timezone", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "timezone", value, "a string or null")
    model.capacity = value = get("capacity", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "capacity", value, "an integer, a string or null")
    model.notes = value = get("notes", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "notes", value, "a string or null")
    model.location = value = get("location", UNSET)
    if value.__class__ is dict:
        model.location = _read_swoogo_named_record(value, (path, "location"), odd)
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "location", value, "an object or null")
    model.location_id = value = get("location_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "location_id", value, "an integer or null")
    model.track = value = get("track", UNSET)
    if value.__class__ is dict:
        model.track = _read_swoogo_named_record(value, (path, "track"), odd)
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "track", value, "an object or null")
    model.track_id = value = get("track_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "track_id", value, "an integer or null")
    model.type_id = value = get("type_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "type_id", value, "an integer or null")
    model.session_included = value = get("session_included", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "session_included", value, "a boolean, 0 or 1")
    model.selection_control = value = get("selection_control", UNSET)
    if value.__class__ is not str or value not in {"optional", "included"}:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "selection_control", value, '"optional" or "included"')
    model.locked_when_saved = value = get("locked_when_saved", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "locked_when_saved", value, "a boolean, 0 or 1")
    model.selected_by_default = value = get("selected_by_default", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "selected_by_default", value, "a boolean, 0 or 1")
    model.prevent_session_conflicts = value = get("prevent_session_conflicts", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "prevent_session_conflicts", value, "a boolean, 0 or 1")
    model.session_status = value = get("session_status", UNSET)
    if value.__class__ is not str or value not in {
        "submitted",
        "approved",
        "rejected",
        "converted",
        "live",
    }:
        if value is UNSET:
            absent += 1
        else:
            odd(
                path,
                "session_status",
                value,
                '"submitted", "approved", "rejected", "converted" or "live"',
            )
    model.webinar_url = value = get("webinar_url", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "webinar_url", value, "a string or null")
    model.sold_out_message = value = get("sold_out_message", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "sold_out_message", value, "a string or null")
    model.secure_id = value = get("secure_id", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "secure_id", value, "a string or null")
    model.direct_link = value = get("direct_link", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "direct_link", value, "a string or null")
    model.virtual_link = value = get("virtual_link", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "virtual_link", value, "a string or null")
    model.custom_fields = value = get("custom_fields", UNSET)
    if value.__class__ is dict:
        model.custom_fields = _read_swoogo_custom_fields_read(
            value, (path, "custom_fields"), odd
        )
    elif value.__class__ is list:
        if value:
            odd(path, "custom_fields", value, "an object or an empty array")
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "custom_fields", value, "an object or an empty array")
    model.created_at = value = get("created_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "created_at", value, "a timestamp")
        else:
            model.created_at = timestamp
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "created_at", value, "a timestamp")
    model.updated_at = value = get("updated_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "updated_at", value, "a timestamp")
        else:
            model.updated_at = timestamp
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "updated_at", value, "a timestamp")
    model.speakers = value = get("speakers", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "speakers")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_session_speaker(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.speakers = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "speakers", value, "an array")
    model.fees = value = get("fees", UNSET)
    if value.__class__ is dict:
        model.fees = _read_swoogo_fee(value, (path, "fees"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "fees", value, "an object")
    model.translations = value = get("translations", UNSET)
    if value.__class__ is dict:
        model.translations = _read_swoogo_translations_type_0(
            value, (path, "translations"), odd
        )
    elif value.__class__ is list:
        if value:
            odd(path, "translations", value, "an object or an empty array")
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "translations", value, "an object or an empty array")
    model.registrant_count = value = get("registrantCount", UNSET)
    if value is UNSET:
        absent += 1
    model.additional_properties = others = {}
    if len(data) + absent != 37:
        for key, value in data.items():
            if key not in _NAMES:
                if not _is_known(key):
                    odd(path, key, value, "no such property")
                others[key] = value
    return model
