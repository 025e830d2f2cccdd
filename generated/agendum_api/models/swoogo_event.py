from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_flag import SwoogoFlag, check_swoogo_flag
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_named_record import SwoogoNamedRecord
    from ..models.swoogo_session import SwoogoSession
    from ..models.swoogo_speaker import SwoogoSpeaker
    from ..models.swoogo_sponsor import SwoogoSponsor
    from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0


T = TypeVar("T", bound="SwoogoEvent")


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
            created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            created_by (int | None | Unset):
            updated_at (None | str | Unset):
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
    created_at: str | Unset = UNSET
    created_by: int | None | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    updated_by: int | None | Unset = UNSET
    folder: None | SwoogoNamedRecord | Unset = UNSET
    location: None | SwoogoNamedRecord | Unset = UNSET
    sessions: list[SwoogoSession] | Unset = UNSET
    sponsors: list[SwoogoSponsor] | Unset = UNSET
    speakers: list[SwoogoSpeaker] | Unset = UNSET
    translations: list[str] | SwoogoTranslationsType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_named_record import SwoogoNamedRecord  # noqa: PLC0415
        from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0  # noqa: PLC0415

        id = self.id

        folder_id: int | None | Unset
        if isinstance(self.folder_id, Unset):
            folder_id = UNSET
        else:
            folder_id = self.folder_id

        status = self.status

        name = self.name

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        domain: None | str | Unset
        if isinstance(self.domain, Unset):
            domain = UNSET
        else:
            domain = self.domain

        hashtag: None | str | Unset
        if isinstance(self.hashtag, Unset):
            hashtag = UNSET
        else:
            hashtag = self.hashtag

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        organizer_id: int | None | Unset
        if isinstance(self.organizer_id, Unset):
            organizer_id = UNSET
        else:
            organizer_id = self.organizer_id

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        else:
            start_date = self.start_date

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        else:
            end_date = self.end_date

        end_time: None | str | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        else:
            end_time = self.end_time

        close_date: None | str | Unset
        if isinstance(self.close_date, Unset):
            close_date = UNSET
        else:
            close_date = self.close_date

        close_time: None | str | Unset
        if isinstance(self.close_time, Unset):
            close_time = UNSET
        else:
            close_time = self.close_time

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        capacity: int | None | str | Unset
        if isinstance(self.capacity, Unset):
            capacity = UNSET
        else:
            capacity = self.capacity

        target_attendance: int | None | str | Unset
        if isinstance(self.target_attendance, Unset):
            target_attendance = UNSET
        else:
            target_attendance = self.target_attendance

        free_event: bool | int | Unset
        if isinstance(self.free_event, Unset):
            free_event = UNSET
        elif isinstance(self.free_event, int):
            free_event = self.free_event
        else:
            free_event = self.free_event

        type_id: int | None | str | Unset
        if isinstance(self.type_id, Unset):
            type_id = UNSET
        else:
            type_id = self.type_id

        webinar_url: None | str | Unset
        if isinstance(self.webinar_url, Unset):
            webinar_url = UNSET
        else:
            webinar_url = self.webinar_url

        created_at = self.created_at

        created_by: int | None | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        updated_by: int | None | Unset
        if isinstance(self.updated_by, Unset):
            updated_by = UNSET
        else:
            updated_by = self.updated_by

        folder: dict[str, Any] | None | Unset
        if isinstance(self.folder, Unset):
            folder = UNSET
        elif isinstance(self.folder, SwoogoNamedRecord):
            folder = self.folder.to_dict()
        else:
            folder = self.folder

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, SwoogoNamedRecord):
            location = self.location.to_dict()
        else:
            location = self.location

        sessions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sessions, Unset):
            sessions = []
            for sessions_item_data in self.sessions:
                sessions_item = sessions_item_data.to_dict()
                sessions.append(sessions_item)

        sponsors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sponsors, Unset):
            sponsors = []
            for sponsors_item_data in self.sponsors:
                sponsors_item = sponsors_item_data.to_dict()
                sponsors.append(sponsors_item)

        speakers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.speakers, Unset):
            speakers = []
            for speakers_item_data in self.speakers:
                speakers_item = speakers_item_data.to_dict()
                speakers.append(speakers_item)

        translations: dict[str, Any] | list[str] | Unset
        if isinstance(self.translations, Unset):
            translations = UNSET
        elif isinstance(self.translations, SwoogoTranslationsType0):
            translations = self.translations.to_dict()
        else:
            translations = self.translations

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        if status is not UNSET:
            field_dict["status"] = status
        if name is not UNSET:
            field_dict["name"] = name
        if url is not UNSET:
            field_dict["url"] = url
        if domain is not UNSET:
            field_dict["domain"] = domain
        if hashtag is not UNSET:
            field_dict["hashtag"] = hashtag
        if description is not UNSET:
            field_dict["description"] = description
        if organizer_id is not UNSET:
            field_dict["organizer_id"] = organizer_id
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if close_date is not UNSET:
            field_dict["close_date"] = close_date
        if close_time is not UNSET:
            field_dict["close_time"] = close_time
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if target_attendance is not UNSET:
            field_dict["target_attendance"] = target_attendance
        if free_event is not UNSET:
            field_dict["free_event"] = free_event
        if type_id is not UNSET:
            field_dict["type_id"] = type_id
        if webinar_url is not UNSET:
            field_dict["webinar_url"] = webinar_url
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by
        if folder is not UNSET:
            field_dict["folder"] = folder
        if location is not UNSET:
            field_dict["location"] = location
        if sessions is not UNSET:
            field_dict["sessions"] = sessions
        if sponsors is not UNSET:
            field_dict["sponsors"] = sponsors
        if speakers is not UNSET:
            field_dict["speakers"] = speakers
        if translations is not UNSET:
            field_dict["translations"] = translations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_named_record import SwoogoNamedRecord  # noqa: PLC0415
        from ..models.swoogo_session import SwoogoSession  # noqa: PLC0415
        from ..models.swoogo_speaker import SwoogoSpeaker  # noqa: PLC0415
        from ..models.swoogo_sponsor import SwoogoSponsor  # noqa: PLC0415
        from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        def _parse_folder_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        folder_id = _parse_folder_id(d.pop("folder_id", UNSET))

        status = d.pop("status", UNSET)

        name = d.pop("name", UNSET)

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        def _parse_domain(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        domain = _parse_domain(d.pop("domain", UNSET))

        def _parse_hashtag(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        hashtag = _parse_hashtag(d.pop("hashtag", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_organizer_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        organizer_id = _parse_organizer_id(d.pop("organizer_id", UNSET))

        def _parse_start_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        start_date = _parse_start_date(d.pop("start_date", UNSET))

        def _parse_start_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        start_time = _parse_start_time(d.pop("start_time", UNSET))

        def _parse_end_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        end_date = _parse_end_date(d.pop("end_date", UNSET))

        def _parse_end_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        end_time = _parse_end_time(d.pop("end_time", UNSET))

        def _parse_close_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        close_date = _parse_close_date(d.pop("close_date", UNSET))

        def _parse_close_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        close_time = _parse_close_time(d.pop("close_time", UNSET))

        def _parse_timezone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone = _parse_timezone(d.pop("timezone", UNSET))

        def _parse_capacity(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        capacity = _parse_capacity(d.pop("capacity", UNSET))

        def _parse_target_attendance(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        target_attendance = _parse_target_attendance(d.pop("target_attendance", UNSET))

        def _parse_free_event(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        free_event = _parse_free_event(d.pop("free_event", UNSET))

        def _parse_type_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        type_id = _parse_type_id(d.pop("type_id", UNSET))

        def _parse_webinar_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        webinar_url = _parse_webinar_url(d.pop("webinar_url", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_created_by(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        created_by = _parse_created_by(d.pop("created_by", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_updated_by(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        updated_by = _parse_updated_by(d.pop("updated_by", UNSET))

        def _parse_folder(data: object) -> None | SwoogoNamedRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                folder_type_0 = SwoogoNamedRecord.from_dict(data)

                return folder_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SwoogoNamedRecord | Unset, data)

        folder = _parse_folder(d.pop("folder", UNSET))

        def _parse_location(data: object) -> None | SwoogoNamedRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = SwoogoNamedRecord.from_dict(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SwoogoNamedRecord | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

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

        def _parse_translations(
            data: object,
        ) -> list[str] | SwoogoTranslationsType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_swoogo_translations_type_0 = (
                    SwoogoTranslationsType0.from_dict(data)
                )

                return componentsschemas_swoogo_translations_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            componentsschemas_swoogo_translations_type_1 = cast(list[str], data)

            return componentsschemas_swoogo_translations_type_1

        translations = _parse_translations(d.pop("translations", UNSET))

        swoogo_event = cls(
            id=id,
            folder_id=folder_id,
            status=status,
            name=name,
            url=url,
            domain=domain,
            hashtag=hashtag,
            description=description,
            organizer_id=organizer_id,
            start_date=start_date,
            start_time=start_time,
            end_date=end_date,
            end_time=end_time,
            close_date=close_date,
            close_time=close_time,
            timezone=timezone,
            capacity=capacity,
            target_attendance=target_attendance,
            free_event=free_event,
            type_id=type_id,
            webinar_url=webinar_url,
            created_at=created_at,
            created_by=created_by,
            updated_at=updated_at,
            updated_by=updated_by,
            folder=folder,
            location=location,
            sessions=sessions,
            sponsors=sponsors,
            speakers=speakers,
            translations=translations,
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
