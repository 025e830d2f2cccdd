from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_flag import SwoogoFlag, check_swoogo_flag
from ..models.swoogo_selection_control import (
    SwoogoSelectionControl,
    check_swoogo_selection_control,
)
from ..models.swoogo_session_status import (
    SwoogoSessionStatus,
    check_swoogo_session_status,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_custom_fields_read import SwoogoCustomFieldsRead
    from ..models.swoogo_fee import SwoogoFee
    from ..models.swoogo_named_record import SwoogoNamedRecord
    from ..models.swoogo_session_speaker import SwoogoSessionSpeaker
    from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0


T = TypeVar("T", bound="SwoogoCreatedSession")


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
        start_time (None | str | Unset):
        end_time (None | str | Unset):
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
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        updated_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
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
    start_time: None | str | Unset = UNSET
    end_time: None | str | Unset = UNSET
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
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    speakers: list[SwoogoSessionSpeaker] | Unset = UNSET
    fees: SwoogoFee | Unset = UNSET
    translations: list[str] | SwoogoTranslationsType0 | Unset = UNSET
    registrant_count: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_custom_fields_read import SwoogoCustomFieldsRead  # noqa: PLC0415
        from ..models.swoogo_named_record import SwoogoNamedRecord  # noqa: PLC0415
        from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0  # noqa: PLC0415

        id = self.id

        event_id = self.event_id

        name = self.name

        admin_short_name: None | str | Unset
        if isinstance(self.admin_short_name, Unset):
            admin_short_name = UNSET
        else:
            admin_short_name = self.admin_short_name

        badge_name: None | str | Unset
        if isinstance(self.badge_name, Unset):
            badge_name = UNSET
        else:
            badge_name = self.badge_name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = self.date.isoformat()
        else:
            date = self.date

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        end_time: None | str | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        else:
            end_time = self.end_time

        times_with_timezone: None | str | Unset
        if isinstance(self.times_with_timezone, Unset):
            times_with_timezone = UNSET
        else:
            times_with_timezone = self.times_with_timezone

        use_event_timezone: bool | int | Unset
        if isinstance(self.use_event_timezone, Unset):
            use_event_timezone = UNSET
        elif isinstance(self.use_event_timezone, int):
            use_event_timezone = self.use_event_timezone
        else:
            use_event_timezone = self.use_event_timezone

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

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, SwoogoNamedRecord):
            location = self.location.to_dict()
        else:
            location = self.location

        location_id: int | None | Unset
        if isinstance(self.location_id, Unset):
            location_id = UNSET
        else:
            location_id = self.location_id

        track: dict[str, Any] | None | Unset
        if isinstance(self.track, Unset):
            track = UNSET
        elif isinstance(self.track, SwoogoNamedRecord):
            track = self.track.to_dict()
        else:
            track = self.track

        track_id: int | None | Unset
        if isinstance(self.track_id, Unset):
            track_id = UNSET
        else:
            track_id = self.track_id

        type_id: int | None | Unset
        if isinstance(self.type_id, Unset):
            type_id = UNSET
        else:
            type_id = self.type_id

        session_included: bool | int | Unset
        if isinstance(self.session_included, Unset):
            session_included = UNSET
        elif isinstance(self.session_included, int):
            session_included = self.session_included
        else:
            session_included = self.session_included

        selection_control: str | Unset = UNSET
        if not isinstance(self.selection_control, Unset):
            selection_control = self.selection_control

        locked_when_saved: bool | int | Unset
        if isinstance(self.locked_when_saved, Unset):
            locked_when_saved = UNSET
        elif isinstance(self.locked_when_saved, int):
            locked_when_saved = self.locked_when_saved
        else:
            locked_when_saved = self.locked_when_saved

        selected_by_default: bool | int | Unset
        if isinstance(self.selected_by_default, Unset):
            selected_by_default = UNSET
        elif isinstance(self.selected_by_default, int):
            selected_by_default = self.selected_by_default
        else:
            selected_by_default = self.selected_by_default

        prevent_session_conflicts: bool | int | Unset
        if isinstance(self.prevent_session_conflicts, Unset):
            prevent_session_conflicts = UNSET
        elif isinstance(self.prevent_session_conflicts, int):
            prevent_session_conflicts = self.prevent_session_conflicts
        else:
            prevent_session_conflicts = self.prevent_session_conflicts

        session_status: str | Unset = UNSET
        if not isinstance(self.session_status, Unset):
            session_status = self.session_status

        webinar_url: None | str | Unset
        if isinstance(self.webinar_url, Unset):
            webinar_url = UNSET
        else:
            webinar_url = self.webinar_url

        sold_out_message: None | str | Unset
        if isinstance(self.sold_out_message, Unset):
            sold_out_message = UNSET
        else:
            sold_out_message = self.sold_out_message

        secure_id: None | str | Unset
        if isinstance(self.secure_id, Unset):
            secure_id = UNSET
        else:
            secure_id = self.secure_id

        direct_link: None | str | Unset
        if isinstance(self.direct_link, Unset):
            direct_link = UNSET
        else:
            direct_link = self.direct_link

        virtual_link: None | str | Unset
        if isinstance(self.virtual_link, Unset):
            virtual_link = UNSET
        else:
            virtual_link = self.virtual_link

        custom_fields: dict[str, Any] | list[str] | Unset
        if isinstance(self.custom_fields, Unset):
            custom_fields = UNSET
        elif isinstance(self.custom_fields, SwoogoCustomFieldsRead):
            custom_fields = self.custom_fields.to_dict()
        else:
            custom_fields = self.custom_fields

        created_at = self.created_at

        updated_at = self.updated_at

        speakers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.speakers, Unset):
            speakers = []
            for speakers_item_data in self.speakers:
                speakers_item = speakers_item_data.to_dict()
                speakers.append(speakers_item)

        fees: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fees, Unset):
            fees = self.fees.to_dict()

        translations: dict[str, Any] | list[str] | Unset
        if isinstance(self.translations, Unset):
            translations = UNSET
        elif isinstance(self.translations, SwoogoTranslationsType0):
            translations = self.translations.to_dict()
        else:
            translations = self.translations

        registrant_count = self.registrant_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "event_id": event_id,
                "name": name,
            }
        )
        if admin_short_name is not UNSET:
            field_dict["admin_short_name"] = admin_short_name
        if badge_name is not UNSET:
            field_dict["badge_name"] = badge_name
        if description is not UNSET:
            field_dict["description"] = description
        if date is not UNSET:
            field_dict["date"] = date
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if times_with_timezone is not UNSET:
            field_dict["times_with_timezone"] = times_with_timezone
        if use_event_timezone is not UNSET:
            field_dict["use_event_timezone"] = use_event_timezone
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if notes is not UNSET:
            field_dict["notes"] = notes
        if location is not UNSET:
            field_dict["location"] = location
        if location_id is not UNSET:
            field_dict["location_id"] = location_id
        if track is not UNSET:
            field_dict["track"] = track
        if track_id is not UNSET:
            field_dict["track_id"] = track_id
        if type_id is not UNSET:
            field_dict["type_id"] = type_id
        if session_included is not UNSET:
            field_dict["session_included"] = session_included
        if selection_control is not UNSET:
            field_dict["selection_control"] = selection_control
        if locked_when_saved is not UNSET:
            field_dict["locked_when_saved"] = locked_when_saved
        if selected_by_default is not UNSET:
            field_dict["selected_by_default"] = selected_by_default
        if prevent_session_conflicts is not UNSET:
            field_dict["prevent_session_conflicts"] = prevent_session_conflicts
        if session_status is not UNSET:
            field_dict["session_status"] = session_status
        if webinar_url is not UNSET:
            field_dict["webinar_url"] = webinar_url
        if sold_out_message is not UNSET:
            field_dict["sold_out_message"] = sold_out_message
        if secure_id is not UNSET:
            field_dict["secure_id"] = secure_id
        if direct_link is not UNSET:
            field_dict["direct_link"] = direct_link
        if virtual_link is not UNSET:
            field_dict["virtual_link"] = virtual_link
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if speakers is not UNSET:
            field_dict["speakers"] = speakers
        if fees is not UNSET:
            field_dict["fees"] = fees
        if translations is not UNSET:
            field_dict["translations"] = translations
        if registrant_count is not UNSET:
            field_dict["registrantCount"] = registrant_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_custom_fields_read import SwoogoCustomFieldsRead  # noqa: PLC0415
        from ..models.swoogo_fee import SwoogoFee  # noqa: PLC0415
        from ..models.swoogo_named_record import SwoogoNamedRecord  # noqa: PLC0415
        from ..models.swoogo_session_speaker import SwoogoSessionSpeaker  # noqa: PLC0415
        from ..models.swoogo_translations_type_0 import SwoogoTranslationsType0  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        event_id = d.pop("event_id")

        name = d.pop("name")

        def _parse_admin_short_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        admin_short_name = _parse_admin_short_name(d.pop("admin_short_name", UNSET))

        def _parse_badge_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        badge_name = _parse_badge_name(d.pop("badge_name", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_type_0 = datetime.date.fromisoformat(data)

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        date = _parse_date(d.pop("date", UNSET))

        def _parse_start_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        start_time = _parse_start_time(d.pop("start_time", UNSET))

        def _parse_end_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        end_time = _parse_end_time(d.pop("end_time", UNSET))

        def _parse_times_with_timezone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        times_with_timezone = _parse_times_with_timezone(
            d.pop("times_with_timezone", UNSET)
        )

        def _parse_use_event_timezone(data: object) -> bool | SwoogoFlag | Unset:
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

        use_event_timezone = _parse_use_event_timezone(
            d.pop("use_event_timezone", UNSET)
        )

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

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

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

        def _parse_location_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        location_id = _parse_location_id(d.pop("location_id", UNSET))

        def _parse_track(data: object) -> None | SwoogoNamedRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                track_type_0 = SwoogoNamedRecord.from_dict(data)

                return track_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SwoogoNamedRecord | Unset, data)

        track = _parse_track(d.pop("track", UNSET))

        def _parse_track_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        track_id = _parse_track_id(d.pop("track_id", UNSET))

        def _parse_type_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        type_id = _parse_type_id(d.pop("type_id", UNSET))

        def _parse_session_included(data: object) -> bool | SwoogoFlag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                session_included_type_0 = check_swoogo_flag(data)

                return session_included_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | SwoogoFlag | Unset, data)

        session_included = _parse_session_included(d.pop("session_included", UNSET))

        _selection_control = d.pop("selection_control", UNSET)
        selection_control: SwoogoSelectionControl | Unset
        if isinstance(_selection_control, Unset):
            selection_control = UNSET
        else:
            selection_control = check_swoogo_selection_control(_selection_control)

        def _parse_locked_when_saved(data: object) -> bool | SwoogoFlag | Unset:
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

        locked_when_saved = _parse_locked_when_saved(d.pop("locked_when_saved", UNSET))

        def _parse_selected_by_default(data: object) -> bool | SwoogoFlag | Unset:
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

        selected_by_default = _parse_selected_by_default(
            d.pop("selected_by_default", UNSET)
        )

        def _parse_prevent_session_conflicts(data: object) -> bool | SwoogoFlag | Unset:
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

        prevent_session_conflicts = _parse_prevent_session_conflicts(
            d.pop("prevent_session_conflicts", UNSET)
        )

        _session_status = d.pop("session_status", UNSET)
        session_status: SwoogoSessionStatus | Unset
        if isinstance(_session_status, Unset):
            session_status = UNSET
        else:
            session_status = check_swoogo_session_status(_session_status)

        def _parse_webinar_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        webinar_url = _parse_webinar_url(d.pop("webinar_url", UNSET))

        def _parse_sold_out_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sold_out_message = _parse_sold_out_message(d.pop("sold_out_message", UNSET))

        def _parse_secure_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        secure_id = _parse_secure_id(d.pop("secure_id", UNSET))

        def _parse_direct_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        direct_link = _parse_direct_link(d.pop("direct_link", UNSET))

        def _parse_virtual_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        virtual_link = _parse_virtual_link(d.pop("virtual_link", UNSET))

        def _parse_custom_fields(
            data: object,
        ) -> list[str] | SwoogoCustomFieldsRead | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                custom_fields_type_0 = SwoogoCustomFieldsRead.from_dict(data)

                return custom_fields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            custom_fields_type_1 = cast(list[str], data)

            return custom_fields_type_1

        custom_fields = _parse_custom_fields(d.pop("custom_fields", UNSET))

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

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

        registrant_count = d.pop("registrantCount", UNSET)

        swoogo_created_session = cls(
            id=id,
            event_id=event_id,
            name=name,
            admin_short_name=admin_short_name,
            badge_name=badge_name,
            description=description,
            date=date,
            start_time=start_time,
            end_time=end_time,
            times_with_timezone=times_with_timezone,
            use_event_timezone=use_event_timezone,
            timezone=timezone,
            capacity=capacity,
            notes=notes,
            location=location,
            location_id=location_id,
            track=track,
            track_id=track_id,
            type_id=type_id,
            session_included=session_included,
            selection_control=selection_control,
            locked_when_saved=locked_when_saved,
            selected_by_default=selected_by_default,
            prevent_session_conflicts=prevent_session_conflicts,
            session_status=session_status,
            webinar_url=webinar_url,
            sold_out_message=sold_out_message,
            secure_id=secure_id,
            direct_link=direct_link,
            virtual_link=virtual_link,
            custom_fields=custom_fields,
            created_at=created_at,
            updated_at=updated_at,
            speakers=speakers,
            fees=fees,
            translations=translations,
            registrant_count=registrant_count,
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
