from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_schedule_date import EventifyScheduleDate
    from ..models.eventify_schedule_link import EventifyScheduleLink
    from ..models.eventify_schedule_session import EventifyScheduleSession
    from ..models.eventify_schedule_speaker import EventifyScheduleSpeaker
    from ..models.eventify_schedule_sponsor import EventifyScheduleSponsor
    from ..models.eventify_schedule_track import EventifyScheduleTrack


T = TypeVar("T", bound="EventifySchedule")


@_attrs_define
class EventifySchedule:
    """The schedule of an event. Its records are likely to hold more fields than client code reads of them.

    Attributes:
        sessions (list[EventifyScheduleSession]):
        scheduledates (list[EventifyScheduleDate] | Unset):
        tracks (list[EventifyScheduleTrack] | Unset):
        session_speakers (list[EventifyScheduleLink] | Unset):
        speakers (list[EventifyScheduleSpeaker] | Unset):
        sponsors (list[EventifyScheduleSponsor] | Unset):
    """

    sessions: list[EventifyScheduleSession]
    scheduledates: list[EventifyScheduleDate] | Unset = UNSET
    tracks: list[EventifyScheduleTrack] | Unset = UNSET
    session_speakers: list[EventifyScheduleLink] | Unset = UNSET
    speakers: list[EventifyScheduleSpeaker] | Unset = UNSET
    sponsors: list[EventifyScheduleSponsor] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sessions = []
        for sessions_item_data in self.sessions:
            sessions_item = sessions_item_data.to_dict()
            sessions.append(sessions_item)

        scheduledates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scheduledates, Unset):
            scheduledates = []
            for scheduledates_item_data in self.scheduledates:
                scheduledates_item = scheduledates_item_data.to_dict()
                scheduledates.append(scheduledates_item)

        tracks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tracks, Unset):
            tracks = []
            for tracks_item_data in self.tracks:
                tracks_item = tracks_item_data.to_dict()
                tracks.append(tracks_item)

        session_speakers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.session_speakers, Unset):
            session_speakers = []
            for session_speakers_item_data in self.session_speakers:
                session_speakers_item = session_speakers_item_data.to_dict()
                session_speakers.append(session_speakers_item)

        speakers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.speakers, Unset):
            speakers = []
            for speakers_item_data in self.speakers:
                speakers_item = speakers_item_data.to_dict()
                speakers.append(speakers_item)

        sponsors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sponsors, Unset):
            sponsors = []
            for sponsors_item_data in self.sponsors:
                sponsors_item = sponsors_item_data.to_dict()
                sponsors.append(sponsors_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sessions": sessions,
            }
        )
        if scheduledates is not UNSET:
            field_dict["scheduledates"] = scheduledates
        if tracks is not UNSET:
            field_dict["tracks"] = tracks
        if session_speakers is not UNSET:
            field_dict["session_speakers"] = session_speakers
        if speakers is not UNSET:
            field_dict["speakers"] = speakers
        if sponsors is not UNSET:
            field_dict["sponsors"] = sponsors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.eventify_schedule_date import EventifyScheduleDate  # noqa: PLC0415
        from ..models.eventify_schedule_link import EventifyScheduleLink  # noqa: PLC0415
        from ..models.eventify_schedule_session import EventifyScheduleSession  # noqa: PLC0415
        from ..models.eventify_schedule_speaker import EventifyScheduleSpeaker  # noqa: PLC0415
        from ..models.eventify_schedule_sponsor import EventifyScheduleSponsor  # noqa: PLC0415
        from ..models.eventify_schedule_track import EventifyScheduleTrack  # noqa: PLC0415

        d = dict(src_dict)
        sessions = []
        _sessions = d.pop("sessions")
        for sessions_item_data in _sessions:
            sessions_item = EventifyScheduleSession.from_dict(sessions_item_data)

            sessions.append(sessions_item)

        _scheduledates = d.pop("scheduledates", UNSET)
        scheduledates: list[EventifyScheduleDate] | Unset = UNSET
        if _scheduledates is not UNSET:
            scheduledates = []
            for scheduledates_item_data in _scheduledates:
                scheduledates_item = EventifyScheduleDate.from_dict(
                    scheduledates_item_data
                )

                scheduledates.append(scheduledates_item)

        _tracks = d.pop("tracks", UNSET)
        tracks: list[EventifyScheduleTrack] | Unset = UNSET
        if _tracks is not UNSET:
            tracks = []
            for tracks_item_data in _tracks:
                tracks_item = EventifyScheduleTrack.from_dict(tracks_item_data)

                tracks.append(tracks_item)

        _session_speakers = d.pop("session_speakers", UNSET)
        session_speakers: list[EventifyScheduleLink] | Unset = UNSET
        if _session_speakers is not UNSET:
            session_speakers = []
            for session_speakers_item_data in _session_speakers:
                session_speakers_item = EventifyScheduleLink.from_dict(
                    session_speakers_item_data
                )

                session_speakers.append(session_speakers_item)

        _speakers = d.pop("speakers", UNSET)
        speakers: list[EventifyScheduleSpeaker] | Unset = UNSET
        if _speakers is not UNSET:
            speakers = []
            for speakers_item_data in _speakers:
                speakers_item = EventifyScheduleSpeaker.from_dict(speakers_item_data)

                speakers.append(speakers_item)

        _sponsors = d.pop("sponsors", UNSET)
        sponsors: list[EventifyScheduleSponsor] | Unset = UNSET
        if _sponsors is not UNSET:
            sponsors = []
            for sponsors_item_data in _sponsors:
                sponsors_item = EventifyScheduleSponsor.from_dict(sponsors_item_data)

                sponsors.append(sponsors_item)

        eventify_schedule = cls(
            sessions=sessions,
            scheduledates=scheduledates,
            tracks=tracks,
            session_speakers=session_speakers,
            speakers=speakers,
            sponsors=sponsors,
        )

        eventify_schedule.additional_properties = d
        return eventify_schedule

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
