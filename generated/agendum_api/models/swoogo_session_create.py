from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

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
    from ..models.swoogo_custom_fields_write import SwoogoCustomFieldsWrite


T = TypeVar("T", bound="SwoogoSessionCreate")


_SwoogoSessionCreate_loaded = False


def _SwoogoSessionCreate_load() -> None:
    global _SwoogoSessionCreate_loaded, SwoogoCustomFieldsWrite
    from ..models.swoogo_custom_fields_write import SwoogoCustomFieldsWrite

    _SwoogoSessionCreate_loaded = True


@_attrs_define
class SwoogoSessionCreate:
    """
    Attributes:
        event_id (int): The event that the session belongs to.
        name (str): The title.
        date (datetime.date): The day of the session. Required by the prose of the page, optional in its field table.
        id (int | Unset): Listed by the page among the fields of the body; whether it has an effect is not documented.
        admin_short_name (str | Unset): A short name for internal use.
        badge_name (str | Unset): The name that attendee badges show.
        description (str | Unset): What the session is about. Real data is HTML.
        start_time (datetime.time | Unset): Local time of the session. The pages type it as time, which RFC 3339 would reject.
        end_time (datetime.time | Unset): Local time of the session. The pages type it as time, which RFC 3339 would reject.
        use_event_timezone (int | Unset): Whether the time zone of the event applies; 0 or 1. The page prints no list of
            values.
        timezone (str | Unset): IANA time zone identifier. Absent, the zone of the event applies.
        capacity (int | Unset): The highest number of attendees.
        location_id (int | Unset): The location of the session.
        track_id (int | Unset): The track of the session.
        webinar_url (str | Unset): Where a virtual session takes place.
        sold_out_message (str | Unset): What is shown when no seat is left.
        secure_id (str | Unset): Listed by the page among the fields of the body; whether it has an effect is not
            documented.
        session_status (SwoogoSessionStatus | Unset):
        locked_when_saved (SwoogoFlag | Unset): A switch as it is written.
        selection_control (SwoogoSelectionControl | Unset):
        selected_by_default (SwoogoFlag | Unset): A switch as it is written.
        prevent_session_conflicts (SwoogoFlag | Unset): A switch as it is written.
        custom_fields (SwoogoCustomFieldsWrite | Unset): Values of custom fields by attribute name; a string, or the
            chosen ids of a choice field.
    """

    event_id: int
    name: str
    date: datetime.date
    id: int | Unset = UNSET
    admin_short_name: str | Unset = UNSET
    badge_name: str | Unset = UNSET
    description: str | Unset = UNSET
    start_time: datetime.time | Unset = UNSET
    end_time: datetime.time | Unset = UNSET
    use_event_timezone: int | Unset = UNSET
    timezone: str | Unset = UNSET
    capacity: int | Unset = UNSET
    location_id: int | Unset = UNSET
    track_id: int | Unset = UNSET
    webinar_url: str | Unset = UNSET
    sold_out_message: str | Unset = UNSET
    secure_id: str | Unset = UNSET
    session_status: SwoogoSessionStatus | Unset = UNSET
    locked_when_saved: SwoogoFlag | Unset = UNSET
    selection_control: SwoogoSelectionControl | Unset = UNSET
    selected_by_default: SwoogoFlag | Unset = UNSET
    prevent_session_conflicts: SwoogoFlag | Unset = UNSET
    custom_fields: SwoogoCustomFieldsWrite | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        name = self.name

        date = self.date.isoformat()

        id = self.id

        admin_short_name = self.admin_short_name

        badge_name = self.badge_name

        description = self.description

        start_time: str | Unset = UNSET
        if not isinstance(self.start_time, Unset):
            start_time = self.start_time.isoformat("seconds")

        end_time: str | Unset = UNSET
        if not isinstance(self.end_time, Unset):
            end_time = self.end_time.isoformat("seconds")

        use_event_timezone = self.use_event_timezone

        timezone = self.timezone

        capacity = self.capacity

        location_id = self.location_id

        track_id = self.track_id

        webinar_url = self.webinar_url

        sold_out_message = self.sold_out_message

        secure_id = self.secure_id

        session_status: str | Unset = UNSET
        if not isinstance(self.session_status, Unset):
            session_status = self.session_status

        locked_when_saved: int | Unset = UNSET
        if not isinstance(self.locked_when_saved, Unset):
            locked_when_saved = self.locked_when_saved

        selection_control: str | Unset = UNSET
        if not isinstance(self.selection_control, Unset):
            selection_control = self.selection_control

        selected_by_default: int | Unset = UNSET
        if not isinstance(self.selected_by_default, Unset):
            selected_by_default = self.selected_by_default

        prevent_session_conflicts: int | Unset = UNSET
        if not isinstance(self.prevent_session_conflicts, Unset):
            prevent_session_conflicts = self.prevent_session_conflicts

        custom_fields: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = self.custom_fields.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "event_id": event_id,
                "name": name,
                "date": date,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if admin_short_name is not UNSET:
            field_dict["admin_short_name"] = admin_short_name
        if badge_name is not UNSET:
            field_dict["badge_name"] = badge_name
        if description is not UNSET:
            field_dict["description"] = description
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if use_event_timezone is not UNSET:
            field_dict["use_event_timezone"] = use_event_timezone
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if location_id is not UNSET:
            field_dict["location_id"] = location_id
        if track_id is not UNSET:
            field_dict["track_id"] = track_id
        if webinar_url is not UNSET:
            field_dict["webinar_url"] = webinar_url
        if sold_out_message is not UNSET:
            field_dict["sold_out_message"] = sold_out_message
        if secure_id is not UNSET:
            field_dict["secure_id"] = secure_id
        if session_status is not UNSET:
            field_dict["session_status"] = session_status
        if locked_when_saved is not UNSET:
            field_dict["locked_when_saved"] = locked_when_saved
        if selection_control is not UNSET:
            field_dict["selection_control"] = selection_control
        if selected_by_default is not UNSET:
            field_dict["selected_by_default"] = selected_by_default
        if prevent_session_conflicts is not UNSET:
            field_dict["prevent_session_conflicts"] = prevent_session_conflicts
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoSessionCreate_loaded:
            _SwoogoSessionCreate_load()
        d = dict(src_dict)
        event_id = d.pop("event_id")
        name = d.pop("name")
        date = datetime.date.fromisoformat(d.pop("date"))
        id = d.pop("id", UNSET)
        admin_short_name = d.pop("admin_short_name", UNSET)
        badge_name = d.pop("badge_name", UNSET)
        description = d.pop("description", UNSET)
        _start_time = d.pop("start_time", UNSET)
        start_time: datetime.time | Unset
        if isinstance(_start_time, Unset):
            start_time = UNSET
        else:
            start_time = datetime.time.fromisoformat(_start_time)
        _end_time = d.pop("end_time", UNSET)
        end_time: datetime.time | Unset
        if isinstance(_end_time, Unset):
            end_time = UNSET
        else:
            end_time = datetime.time.fromisoformat(_end_time)
        use_event_timezone = d.pop("use_event_timezone", UNSET)
        timezone = d.pop("timezone", UNSET)
        capacity = d.pop("capacity", UNSET)
        location_id = d.pop("location_id", UNSET)
        track_id = d.pop("track_id", UNSET)
        webinar_url = d.pop("webinar_url", UNSET)
        sold_out_message = d.pop("sold_out_message", UNSET)
        secure_id = d.pop("secure_id", UNSET)
        _session_status = d.pop("session_status", UNSET)
        session_status: SwoogoSessionStatus | Unset
        if isinstance(_session_status, Unset):
            session_status = UNSET
        else:
            session_status = check_swoogo_session_status(_session_status)
        _locked_when_saved = d.pop("locked_when_saved", UNSET)
        locked_when_saved: SwoogoFlag | Unset
        if isinstance(_locked_when_saved, Unset):
            locked_when_saved = UNSET
        else:
            locked_when_saved = check_swoogo_flag(_locked_when_saved)
        _selection_control = d.pop("selection_control", UNSET)
        selection_control: SwoogoSelectionControl | Unset
        if isinstance(_selection_control, Unset):
            selection_control = UNSET
        else:
            selection_control = check_swoogo_selection_control(_selection_control)
        _selected_by_default = d.pop("selected_by_default", UNSET)
        selected_by_default: SwoogoFlag | Unset
        if isinstance(_selected_by_default, Unset):
            selected_by_default = UNSET
        else:
            selected_by_default = check_swoogo_flag(_selected_by_default)
        _prevent_session_conflicts = d.pop("prevent_session_conflicts", UNSET)
        prevent_session_conflicts: SwoogoFlag | Unset
        if isinstance(_prevent_session_conflicts, Unset):
            prevent_session_conflicts = UNSET
        else:
            prevent_session_conflicts = check_swoogo_flag(_prevent_session_conflicts)
        _custom_fields = d.pop("custom_fields", UNSET)
        custom_fields: SwoogoCustomFieldsWrite | Unset
        if isinstance(_custom_fields, Unset):
            custom_fields = UNSET
        else:
            custom_fields = SwoogoCustomFieldsWrite.from_dict(_custom_fields)
        swoogo_session_create = cls(
            event_id,
            name,
            date,
            id,
            admin_short_name,
            badge_name,
            description,
            start_time,
            end_time,
            use_event_timezone,
            timezone,
            capacity,
            location_id,
            track_id,
            webinar_url,
            sold_out_message,
            secure_id,
            session_status,
            locked_when_saved,
            selection_control,
            selected_by_default,
            prevent_session_conflicts,
            custom_fields,
        )
        return swoogo_session_create
