from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_flag import SwoogoFlag
from ..models.swoogo_timestamp_or_null_type_1 import (
    SwoogoTimestampOrNullType1,
    check_swoogo_timestamp_or_null_type_1,
)
from ..reading import Odd, Path, Reader, as_json, as_timestamp, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_named_record import SwoogoNamedRecord
    from ..models.swoogo_session import SwoogoSession
    from ..models.swoogo_speaker import SwoogoSpeaker
    from ..models.swoogo_sponsor import SwoogoSponsor
    from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0


T = TypeVar("T", bound="SwoogoEvent")


_SwoogoEvent_loaded = False


def _SwoogoEvent_load() -> None:
    global \
        _SwoogoEvent_loaded, \
        SwoogoNamedRecord, \
        SwoogoSession, \
        SwoogoSpeaker, \
        SwoogoSponsor, \
        SwoogoTranslationsType0
    from ..models.swoogo_named_record import SwoogoNamedRecord
    from ..models.swoogo_session import SwoogoSession
    from ..models.swoogo_speaker import SwoogoSpeaker
    from ..models.swoogo_sponsor import SwoogoSponsor
    from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0

    _SwoogoEvent_loaded = True


def _SwoogoEvent_parse_updated_at(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoEvent_parse_folder(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            folder_type_0 = SwoogoNamedRecord.from_dict(data)
            return folder_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoEvent_parse_location(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            location_type_0 = SwoogoNamedRecord.from_dict(data)
            return location_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoEvent_parse_translations(data: Any) -> Any:
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
class SwoogoEvent:
    """One event as it is read. The page names the fields without their types; the types come from the old
    documentation, as far as it has them. Custom fields that were asked for by name stand beside these properties.

        Attributes:
            id (int | Unset):
            folder_id (int | None | Unset):
            status (str | Unset): The values are not listed; `draft` and `live` were seen.
            name (str | Unset):
            url (None | str | Unset): The slug of the event; the host is not a part of it.
            domain (None | str | Unset): The custom domain of the event.
            hashtag (None | str | Unset):
            description (None | str | Unset):
            organizer_id (int | None | Unset):
            start_date (None | str | Unset):
            start_time (None | str | Unset):
            end_date (None | str | Unset):
            end_time (None | str | Unset):
            close_date (None | str | Unset):
            close_time (None | str | Unset):
            timezone (None | str | Unset):
            capacity (int | None | str | Unset): A number of places as it is read; a number, the same as a string, empty or
                null.
            target_attendance (int | None | str | Unset): A number of places as it is read; a number, the same as a string,
                empty or null.
            free_event (bool | SwoogoFlag | Unset): A switch as it is read; 0 or 1 on some pages, a boolean on others.
            type_id (int | None | str | Unset): The page does not type it; the oldest documentation shows a name.
            webinar_url (None | str | Unset):
            created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
                would reject.
            created_by (int | None | Unset):
            updated_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
            updated_by (int | None | Unset):
            folder (None | SwoogoNamedRecord | Unset): There with `expand=folder`.
            location (None | SwoogoNamedRecord | Unset): There with `expand=location`. The oldest documentation shows an
                address beside id and name.
            sessions (list[SwoogoSession] | Unset): There with `expand=sessions`.
            sponsors (list[SwoogoSponsor] | Unset): There with `expand=sponsors`.
            speakers (list[SwoogoSpeaker] | Unset): There with `expand=speakers`.
            translations (list[str] | SwoogoTranslationsType0 | Unset): Texts in other languages. What the object holds is
                not documented; empty, PHP prints a list.
    """

    id: int | Unset = UNSET
    folder_id: int | None | Unset = UNSET
    status: str | Unset = UNSET
    name: str | Unset = UNSET
    url: None | str | Unset = UNSET
    domain: None | str | Unset = UNSET
    hashtag: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    organizer_id: int | None | Unset = UNSET
    start_date: None | str | Unset = UNSET
    start_time: None | str | Unset = UNSET
    end_date: None | str | Unset = UNSET
    end_time: None | str | Unset = UNSET
    close_date: None | str | Unset = UNSET
    close_time: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    capacity: int | None | str | Unset = UNSET
    target_attendance: int | None | str | Unset = UNSET
    free_event: bool | SwoogoFlag | Unset = UNSET
    type_id: int | None | str | Unset = UNSET
    webinar_url: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    updated_by: int | None | Unset = UNSET
    folder: None | SwoogoNamedRecord | Unset = UNSET
    location: None | SwoogoNamedRecord | Unset = UNSET
    sessions: list[SwoogoSession] | Unset = UNSET
    sponsors: list[SwoogoSponsor] | Unset = UNSET
    speakers: list[SwoogoSpeaker] | Unset = UNSET
    translations: list[str] | SwoogoTranslationsType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.folder_id) is not UNSET:
            found["folder_id"] = value
        if (value := own.status) is not UNSET:
            found["status"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.url) is not UNSET:
            found["url"] = value
        if (value := own.domain) is not UNSET:
            found["domain"] = value
        if (value := own.hashtag) is not UNSET:
            found["hashtag"] = value
        if (value := own.description) is not UNSET:
            found["description"] = value
        if (value := own.organizer_id) is not UNSET:
            found["organizer_id"] = value
        if (value := own.start_date) is not UNSET:
            found["start_date"] = value
        if (value := own.start_time) is not UNSET:
            found["start_time"] = value
        if (value := own.end_date) is not UNSET:
            found["end_date"] = value
        if (value := own.end_time) is not UNSET:
            found["end_time"] = value
        if (value := own.close_date) is not UNSET:
            found["close_date"] = value
        if (value := own.close_time) is not UNSET:
            found["close_time"] = value
        if (value := own.timezone) is not UNSET:
            found["timezone"] = value
        if (value := own.capacity) is not UNSET:
            found["capacity"] = value
        if (value := own.target_attendance) is not UNSET:
            found["target_attendance"] = value
        if (value := own.free_event) is not UNSET:
            found["free_event"] = value
        if (value := own.type_id) is not UNSET:
            found["type_id"] = value
        if (value := own.webinar_url) is not UNSET:
            found["webinar_url"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.created_by) is not UNSET:
            found["created_by"] = value
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.updated_by) is not UNSET:
            found["updated_by"] = value
        if (value := own.folder) is not UNSET:
            found["folder"] = as_json(value)
        if (value := own.location) is not UNSET:
            found["location"] = as_json(value)
        if (value := own.sessions) is not UNSET:
            found["sessions"] = as_json(value, 1)
        if (value := own.sponsors) is not UNSET:
            found["sponsors"] = as_json(value, 1)
        if (value := own.speakers) is not UNSET:
            found["speakers"] = as_json(value, 1)
        if (value := own.translations) is not UNSET:
            found["translations"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoEvent_loaded:
            _SwoogoEvent_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        folder_id = d.pop("folder_id", UNSET)
        status = d.pop("status", UNSET)
        name = d.pop("name", UNSET)
        url = d.pop("url", UNSET)
        domain = d.pop("domain", UNSET)
        hashtag = d.pop("hashtag", UNSET)
        description = d.pop("description", UNSET)
        organizer_id = d.pop("organizer_id", UNSET)
        start_date = d.pop("start_date", UNSET)
        start_time = d.pop("start_time", UNSET)
        end_date = d.pop("end_date", UNSET)
        end_time = d.pop("end_time", UNSET)
        close_date = d.pop("close_date", UNSET)
        close_time = d.pop("close_time", UNSET)
        timezone = d.pop("timezone", UNSET)
        capacity = d.pop("capacity", UNSET)
        target_attendance = d.pop("target_attendance", UNSET)
        free_event = d.pop("free_event", UNSET)
        type_id = d.pop("type_id", UNSET)
        webinar_url = d.pop("webinar_url", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        created_by = d.pop("created_by", UNSET)
        updated_at = _SwoogoEvent_parse_updated_at(d.pop("updated_at", UNSET))
        updated_by = d.pop("updated_by", UNSET)
        folder = _SwoogoEvent_parse_folder(d.pop("folder", UNSET))
        location = _SwoogoEvent_parse_location(d.pop("location", UNSET))
        _sessions = d.pop("sessions", UNSET)
        sessions: list[SwoogoSession] | Unset = UNSET
        if _sessions is not UNSET:
            sessions = []
            for sessions_item_data in _sessions:
                sessions_item = SwoogoSession.from_dict(sessions_item_data)
                sessions.append(sessions_item)
        _sponsors = d.pop("sponsors", UNSET)
        sponsors: list[SwoogoSponsor] | Unset = UNSET
        if _sponsors is not UNSET:
            sponsors = []
            for sponsors_item_data in _sponsors:
                sponsors_item = SwoogoSponsor.from_dict(sponsors_item_data)
                sponsors.append(sponsors_item)
        _speakers = d.pop("speakers", UNSET)
        speakers: list[SwoogoSpeaker] | Unset = UNSET
        if _speakers is not UNSET:
            speakers = []
            for speakers_item_data in _speakers:
                speakers_item = SwoogoSpeaker.from_dict(speakers_item_data)
                speakers.append(speakers_item)
        translations = _SwoogoEvent_parse_translations(d.pop("translations", UNSET))
        swoogo_event = cls(
            id,
            folder_id,
            status,
            name,
            url,
            domain,
            hashtag,
            description,
            organizer_id,
            start_date,
            start_time,
            end_date,
            end_time,
            close_date,
            close_time,
            timezone,
            capacity,
            target_attendance,
            free_event,
            type_id,
            webinar_url,
            created_at,
            created_by,
            updated_at,
            updated_by,
            folder,
            location,
            sessions,
            sponsors,
            speakers,
            translations,
        )
        swoogo_event.additional_properties = d
        return swoogo_event

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
_read_swoogo_named_record: Reader
_read_swoogo_session: Reader
_read_swoogo_speaker: Reader
_read_swoogo_sponsor: Reader
_read_swoogo_translations_type_0: Reader


def _link() -> None:
    global \
        _linked, \
        _read_swoogo_named_record, \
        _read_swoogo_session, \
        _read_swoogo_speaker, \
        _read_swoogo_sponsor, \
        _read_swoogo_translations_type_0
    from .swoogo_named_record import read as _read_swoogo_named_record
    from .swoogo_session import read as _read_swoogo_session
    from .swoogo_speaker import read as _read_swoogo_speaker
    from .swoogo_sponsor import read as _read_swoogo_sponsor
    from .swoogo_translations_type_0 import read as _read_swoogo_translations_type_0

    _linked = True


_NAMES = frozenset(
    {
        "capacity",
        "close_date",
        "close_time",
        "created_at",
        "created_by",
        "description",
        "domain",
        "end_date",
        "end_time",
        "folder",
        "folder_id",
        "free_event",
        "hashtag",
        "id",
        "location",
        "name",
        "organizer_id",
        "sessions",
        "speakers",
        "sponsors",
        "start_date",
        "start_time",
        "status",
        "target_attendance",
        "timezone",
        "translations",
        "type_id",
        "updated_at",
        "updated_by",
        "url",
        "webinar_url",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoEvent` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoEvent)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.folder_id = value = get("folder_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "folder_id", value, "an integer or null")
    model.status = value = get("status", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "status", value, "a string")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.url = value = get("url", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "url", value, "a string or null")
    model.domain = value = get("domain", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "domain", value, "a string or null")
    model.hashtag = value = get("hashtag", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "hashtag", value, "a string or null")
    model.description = value = get("description", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "description", value, "a string or null")
    model.organizer_id = value = get("organizer_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "organizer_id", value, "an integer or null")
    model.start_date = value = get("start_date", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "start_date", value, "a string or null")
    model.start_time = value = get("start_time", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "start_time", value, "a string or null")
    model.end_date = value = get("end_date", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "end_date", value, "a string or null")
    model.end_time = value = get("end_time", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "end_time", value, "a string or null")
    model.close_date = value = get("close_date", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "close_date", value, "a string or null")
    model.close_time = value = get("close_time", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "close_time", value, "a string or null")
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
    model.target_attendance = value = get("target_attendance", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "target_attendance", value, "an integer, a string or null")
    model.free_event = value = get("free_event", UNSET)
    if value not in (0, 1):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "free_event", value, "a boolean, 0 or 1")
    model.type_id = value = get("type_id", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "type_id", value, "an integer, a string or null")
    model.webinar_url = value = get("webinar_url", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "webinar_url", value, "a string or null")
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
    model.created_by = value = get("created_by", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "created_by", value, "an integer or null")
    model.updated_at = value = get("updated_at", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "updated_at", value, 'a timestamp, "" or null')
        else:
            model.updated_at = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "updated_at", value, 'a timestamp, "" or null')
    model.updated_by = value = get("updated_by", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "updated_by", value, "an integer or null")
    model.folder = value = get("folder", UNSET)
    if value.__class__ is dict:
        model.folder = _read_swoogo_named_record(value, (path, "folder"), odd)
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "folder", value, "an object or null")
    model.location = value = get("location", UNSET)
    if value.__class__ is dict:
        model.location = _read_swoogo_named_record(value, (path, "location"), odd)
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "location", value, "an object or null")
    model.sessions = value = get("sessions", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "sessions")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_session(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.sessions = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "sessions", value, "an array")
    model.sponsors = value = get("sponsors", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "sponsors")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_sponsor(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.sponsors = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "sponsors", value, "an array")
    model.speakers = value = get("speakers", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "speakers")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_speaker(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.speakers = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "speakers", value, "an array")
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
    model.additional_properties = others = {}
    if len(data) + absent != 31:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model
