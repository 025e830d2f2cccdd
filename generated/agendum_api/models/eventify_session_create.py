from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.eventify_checkin_type import (
    EventifyCheckinType,
    check_eventify_checkin_type,
)
from ..models.eventify_rsvp_capacity import (
    EventifyRsvpCapacity,
    check_eventify_rsvp_capacity,
)
from ..models.eventify_session_type import (
    EventifySessionType,
    check_eventify_session_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifySessionCreate")


@_attrs_define
class EventifySessionCreate:
    """The prose of the page requires four of the properties, its table ten; the table is followed.

    Attributes:
        eventid (int):
        apptabid (int): The schedule tab of the app.
        scheduledateid (int): The schedule date that owns the track.
        scheduletrackid (int): The track that gets the session.
        title (str):
        starttime (str): The format is not documented.
        endtime (str): The format is not documented.
        colorid (int):
        checkintype (EventifyCheckinType):
        sessiontype (EventifySessionType):
        description (str | Unset):
        coverimage (str | Unset):
        location (str | Unset): An address that a map can find.
        speakerid (int | Unset):
        tickets_linked (str | Unset): Ticket ids, separated by commas; used with the session types `additional` and
            `addprivate`.
        rsvp (bool | Unset): Whether attending needs an RSVP.
        rsvp_capacity (EventifyRsvpCapacity | Unset):
        capacity (int | Unset): Used when `rsvp_capacity` is `fixed`.
        wait_list_enabled (bool | Unset):
        tags (str | Unset):
        file1 (str | Unset):
        file2 (str | Unset):
        file3 (str | Unset):
        file4 (str | Unset):
        file5 (str | Unset):
        videolink (str | Unset):
        additionalvideo1 (str | Unset):
        restrictstarttime1 (bool | Unset):
        additionalvideo2 (str | Unset):
        restrictstarttime2 (bool | Unset):
        additionalvideo3 (str | Unset):
        restrictstarttime3 (bool | Unset):
        additionalvideo4 (str | Unset):
        restrictstarttime4 (bool | Unset):
        additionalvideo5 (str | Unset):
        restrictstarttime5 (bool | Unset):
    """

    eventid: int
    apptabid: int
    scheduledateid: int
    scheduletrackid: int
    title: str
    starttime: str
    endtime: str
    colorid: int
    checkintype: EventifyCheckinType
    sessiontype: EventifySessionType
    description: str | Unset = UNSET
    coverimage: str | Unset = UNSET
    location: str | Unset = UNSET
    speakerid: int | Unset = UNSET
    tickets_linked: str | Unset = UNSET
    rsvp: bool | Unset = UNSET
    rsvp_capacity: EventifyRsvpCapacity | Unset = UNSET
    capacity: int | Unset = UNSET
    wait_list_enabled: bool | Unset = UNSET
    tags: str | Unset = UNSET
    file1: str | Unset = UNSET
    file2: str | Unset = UNSET
    file3: str | Unset = UNSET
    file4: str | Unset = UNSET
    file5: str | Unset = UNSET
    videolink: str | Unset = UNSET
    additionalvideo1: str | Unset = UNSET
    restrictstarttime1: bool | Unset = UNSET
    additionalvideo2: str | Unset = UNSET
    restrictstarttime2: bool | Unset = UNSET
    additionalvideo3: str | Unset = UNSET
    restrictstarttime3: bool | Unset = UNSET
    additionalvideo4: str | Unset = UNSET
    restrictstarttime4: bool | Unset = UNSET
    additionalvideo5: str | Unset = UNSET
    restrictstarttime5: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        eventid = self.eventid

        apptabid = self.apptabid

        scheduledateid = self.scheduledateid

        scheduletrackid = self.scheduletrackid

        title = self.title

        starttime = self.starttime

        endtime = self.endtime

        colorid = self.colorid

        checkintype: str = self.checkintype

        sessiontype: str = self.sessiontype

        description = self.description

        coverimage = self.coverimage

        location = self.location

        speakerid = self.speakerid

        tickets_linked = self.tickets_linked

        rsvp = self.rsvp

        rsvp_capacity: str | Unset = UNSET
        if not isinstance(self.rsvp_capacity, Unset):
            rsvp_capacity = self.rsvp_capacity

        capacity = self.capacity

        wait_list_enabled = self.wait_list_enabled

        tags = self.tags

        file1 = self.file1

        file2 = self.file2

        file3 = self.file3

        file4 = self.file4

        file5 = self.file5

        videolink = self.videolink

        additionalvideo1 = self.additionalvideo1

        restrictstarttime1 = self.restrictstarttime1

        additionalvideo2 = self.additionalvideo2

        restrictstarttime2 = self.restrictstarttime2

        additionalvideo3 = self.additionalvideo3

        restrictstarttime3 = self.restrictstarttime3

        additionalvideo4 = self.additionalvideo4

        restrictstarttime4 = self.restrictstarttime4

        additionalvideo5 = self.additionalvideo5

        restrictstarttime5 = self.restrictstarttime5

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "eventid": eventid,
                "apptabid": apptabid,
                "scheduledateid": scheduledateid,
                "scheduletrackid": scheduletrackid,
                "title": title,
                "starttime": starttime,
                "endtime": endtime,
                "colorid": colorid,
                "checkintype": checkintype,
                "sessiontype": sessiontype,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if coverimage is not UNSET:
            field_dict["coverimage"] = coverimage
        if location is not UNSET:
            field_dict["location"] = location
        if speakerid is not UNSET:
            field_dict["speakerid"] = speakerid
        if tickets_linked is not UNSET:
            field_dict["tickets_linked"] = tickets_linked
        if rsvp is not UNSET:
            field_dict["rsvp"] = rsvp
        if rsvp_capacity is not UNSET:
            field_dict["rsvp_capacity"] = rsvp_capacity
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if wait_list_enabled is not UNSET:
            field_dict["wait_list_enabled"] = wait_list_enabled
        if tags is not UNSET:
            field_dict["tags"] = tags
        if file1 is not UNSET:
            field_dict["file1"] = file1
        if file2 is not UNSET:
            field_dict["file2"] = file2
        if file3 is not UNSET:
            field_dict["file3"] = file3
        if file4 is not UNSET:
            field_dict["file4"] = file4
        if file5 is not UNSET:
            field_dict["file5"] = file5
        if videolink is not UNSET:
            field_dict["videolink"] = videolink
        if additionalvideo1 is not UNSET:
            field_dict["additionalvideo1"] = additionalvideo1
        if restrictstarttime1 is not UNSET:
            field_dict["restrictstarttime1"] = restrictstarttime1
        if additionalvideo2 is not UNSET:
            field_dict["additionalvideo2"] = additionalvideo2
        if restrictstarttime2 is not UNSET:
            field_dict["restrictstarttime2"] = restrictstarttime2
        if additionalvideo3 is not UNSET:
            field_dict["additionalvideo3"] = additionalvideo3
        if restrictstarttime3 is not UNSET:
            field_dict["restrictstarttime3"] = restrictstarttime3
        if additionalvideo4 is not UNSET:
            field_dict["additionalvideo4"] = additionalvideo4
        if restrictstarttime4 is not UNSET:
            field_dict["restrictstarttime4"] = restrictstarttime4
        if additionalvideo5 is not UNSET:
            field_dict["additionalvideo5"] = additionalvideo5
        if restrictstarttime5 is not UNSET:
            field_dict["restrictstarttime5"] = restrictstarttime5

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        eventid = d.pop("eventid")
        apptabid = d.pop("apptabid")
        scheduledateid = d.pop("scheduledateid")
        scheduletrackid = d.pop("scheduletrackid")
        title = d.pop("title")
        starttime = d.pop("starttime")
        endtime = d.pop("endtime")
        colorid = d.pop("colorid")
        checkintype = check_eventify_checkin_type(d.pop("checkintype"))
        sessiontype = check_eventify_session_type(d.pop("sessiontype"))
        description = d.pop("description", UNSET)
        coverimage = d.pop("coverimage", UNSET)
        location = d.pop("location", UNSET)
        speakerid = d.pop("speakerid", UNSET)
        tickets_linked = d.pop("tickets_linked", UNSET)
        rsvp = d.pop("rsvp", UNSET)
        _rsvp_capacity = d.pop("rsvp_capacity", UNSET)
        rsvp_capacity: EventifyRsvpCapacity | Unset
        if isinstance(_rsvp_capacity, Unset):
            rsvp_capacity = UNSET
        else:
            rsvp_capacity = check_eventify_rsvp_capacity(_rsvp_capacity)
        capacity = d.pop("capacity", UNSET)
        wait_list_enabled = d.pop("wait_list_enabled", UNSET)
        tags = d.pop("tags", UNSET)
        file1 = d.pop("file1", UNSET)
        file2 = d.pop("file2", UNSET)
        file3 = d.pop("file3", UNSET)
        file4 = d.pop("file4", UNSET)
        file5 = d.pop("file5", UNSET)
        videolink = d.pop("videolink", UNSET)
        additionalvideo1 = d.pop("additionalvideo1", UNSET)
        restrictstarttime1 = d.pop("restrictstarttime1", UNSET)
        additionalvideo2 = d.pop("additionalvideo2", UNSET)
        restrictstarttime2 = d.pop("restrictstarttime2", UNSET)
        additionalvideo3 = d.pop("additionalvideo3", UNSET)
        restrictstarttime3 = d.pop("restrictstarttime3", UNSET)
        additionalvideo4 = d.pop("additionalvideo4", UNSET)
        restrictstarttime4 = d.pop("restrictstarttime4", UNSET)
        additionalvideo5 = d.pop("additionalvideo5", UNSET)
        restrictstarttime5 = d.pop("restrictstarttime5", UNSET)
        eventify_session_create = cls(
            eventid,
            apptabid,
            scheduledateid,
            scheduletrackid,
            title,
            starttime,
            endtime,
            colorid,
            checkintype,
            sessiontype,
            description,
            coverimage,
            location,
            speakerid,
            tickets_linked,
            rsvp,
            rsvp_capacity,
            capacity,
            wait_list_enabled,
            tags,
            file1,
            file2,
            file3,
            file4,
            file5,
            videolink,
            additionalvideo1,
            restrictstarttime1,
            additionalvideo2,
            restrictstarttime2,
            additionalvideo3,
            restrictstarttime3,
            additionalvideo4,
            restrictstarttime4,
            additionalvideo5,
            restrictstarttime5,
        )
        return eventify_session_create
