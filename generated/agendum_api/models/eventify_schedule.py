from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_schedule_date import EventifyScheduleDate
    from ..models.eventify_schedule_link import EventifyScheduleLink
    from ..models.eventify_schedule_session import EventifyScheduleSession
    from ..models.eventify_schedule_speaker import EventifyScheduleSpeaker
    from ..models.eventify_schedule_sponsor import EventifyScheduleSponsor
    from ..models.eventify_schedule_track import EventifyScheduleTrack


T = TypeVar("T", bound="EventifySchedule")


_EventifySchedule_loaded = False


def _EventifySchedule_load() -> None:
    global \
        _EventifySchedule_loaded, \
        EventifyScheduleDate, \
        EventifyScheduleLink, \
        EventifyScheduleSession, \
        EventifyScheduleSpeaker, \
        EventifyScheduleSponsor, \
        EventifyScheduleTrack
    from ..models.eventify_schedule_date import EventifyScheduleDate
    from ..models.eventify_schedule_link import EventifyScheduleLink
    from ..models.eventify_schedule_session import EventifyScheduleSession
    from ..models.eventify_schedule_speaker import EventifyScheduleSpeaker
    from ..models.eventify_schedule_sponsor import EventifyScheduleSponsor
    from ..models.eventify_schedule_track import EventifyScheduleTrack

    _EventifySchedule_loaded = True


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
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.sessions) is not UNSET:
            found["sessions"] = as_json(value, 1)
        if (value := own.scheduledates) is not UNSET:
            found["scheduledates"] = as_json(value, 1)
        if (value := own.tracks) is not UNSET:
            found["tracks"] = as_json(value, 1)
        if (value := own.session_speakers) is not UNSET:
            found["session_speakers"] = as_json(value, 1)
        if (value := own.speakers) is not UNSET:
            found["speakers"] = as_json(value, 1)
        if (value := own.sponsors) is not UNSET:
            found["sponsors"] = as_json(value, 1)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifySchedule_loaded:
            _EventifySchedule_load()
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
            sessions, scheduledates, tracks, session_speakers, speakers, sponsors
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


_linked = False
_read_eventify_schedule_date: Reader
_read_eventify_schedule_link: Reader
_read_eventify_schedule_session: Reader
_read_eventify_schedule_speaker: Reader
_read_eventify_schedule_sponsor: Reader
_read_eventify_schedule_track: Reader


def _link() -> None:
    global \
        _linked, \
        _read_eventify_schedule_date, \
        _read_eventify_schedule_link, \
        _read_eventify_schedule_session, \
        _read_eventify_schedule_speaker, \
        _read_eventify_schedule_sponsor, \
        _read_eventify_schedule_track
    from .eventify_schedule_date import read as _read_eventify_schedule_date
    from .eventify_schedule_link import read as _read_eventify_schedule_link
    from .eventify_schedule_session import read as _read_eventify_schedule_session
    from .eventify_schedule_speaker import read as _read_eventify_schedule_speaker
    from .eventify_schedule_sponsor import read as _read_eventify_schedule_sponsor
    from .eventify_schedule_track import read as _read_eventify_schedule_track

    _linked = True


_NAMES = frozenset(
    {"scheduledates", "session_speakers", "sessions", "speakers", "sponsors", "tracks"}
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifySchedule` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(EventifySchedule)
    get = data.get
    absent = 0
    model.sessions = value = get("sessions", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "sessions")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_eventify_schedule_session(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.sessions = found
    elif value is UNSET:
        absent += 1
        odd(path, "sessions", UNSET, "a required property")
    else:
        odd(path, "sessions", value, "an array")
    model.scheduledates = value = get("scheduledates", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "scheduledates")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_eventify_schedule_date(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.scheduledates = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "scheduledates", value, "an array")
    model.tracks = value = get("tracks", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "tracks")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_eventify_schedule_track(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.tracks = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "tracks", value, "an array")
    model.session_speakers = value = get("session_speakers", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "session_speakers")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_eventify_schedule_link(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.session_speakers = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "session_speakers", value, "an array")
    model.speakers = value = get("speakers", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "speakers")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_eventify_schedule_speaker(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.speakers = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "speakers", value, "an array")
    model.sponsors = value = get("sponsors", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "sponsors")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_eventify_schedule_sponsor(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.sponsors = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "sponsors", value, "an array")
    model.additional_properties = others = {}
    if len(data) + absent != 6:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model
