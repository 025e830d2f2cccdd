"""What a session of Swoogo becomes in Eventify, and how Eventify's own sessions are read. Nothing here does I/O."""

import datetime as dt
import html
import re
import unicodedata
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Self

from agendum import UNSET
from agendum_api.models import EventifySchedule, SwoogoSession

# No page has the format of a time; public client code reads a date in front of it.
_TIME = re.compile(r"(?:\d{4}-\d\d-\d\d[T ])?(\d{1,2}):(\d\d)(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?")
_TIME_OF_TWELVE = re.compile(r"(\d{1,2}):(\d\d)(?::\d\d)? ?([ap])\.?m\.?", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


class Key(NamedTuple):
    """What two sessions have in common if the one is the twin of the other: all that an attendee tells them by.

    Attributes:
        title: The title, as ``plain`` writes it.
        day: The id of the schedule date.
        track: The id of the track.
        start: When it begins, to the minute; seconds are not shown anywhere.
        end: When it ends.
    """

    title: str
    day: int
    track: int
    start: str
    end: str


@dataclass(frozen=True)
class Wanted:
    """A session of Swoogo, with all that its twin needs; no location is one that is not mirrored."""

    swoogo_id: int
    title: str
    date: dt.date
    start: dt.time
    end: dt.time
    day: int
    track: int
    description: str = ""
    location: str | None = None

    @property
    def key(self) -> Key:
        """What its twin is told by."""
        return Key(plain(self.title), self.day, self.track, f"{self.start:%H:%M}", f"{self.end:%H:%M}")

    def body(self, event_id: int, app_tab: int, color: int) -> dict[str, Any]:
        """Return what Eventify is sent."""
        optional = {"description": self.description, "location": self.location}
        return {
            "eventid": event_id,
            "apptabid": app_tab,
            "scheduledateid": self.day,
            "scheduletrackid": self.track,
            "colorid": color,
            "title": self.title,
            "starttime": f"{self.start:%H:%M:%S}",
            "endtime": f"{self.end:%H:%M:%S}",
            "checkintype": "nocheckinneeded",
            "sessiontype": "general",
            **{name: text for name, text in optional.items() if text},
        }


@dataclass(frozen=True)
class Unfit:
    """A session of Swoogo that can have no twin as it is, and why."""

    swoogo_id: int
    title: str
    date: dt.date | None
    reason: str


@dataclass(frozen=True)
class Shown:
    """A session as Eventify shows it; an id that cannot be read is a negative number, a text that is not there None."""

    id: int
    key: Key
    date: dt.date | None = None
    description: str | None = None
    location: str | None = None


@dataclass(frozen=True)
class Schedule:
    """What Eventify has: its dates, its tracks and its sessions.

    Attributes:
        days: The ids of the schedule dates.
        tracks: The tracks: id, name, and the id of their schedule date, or None where they have none.
        sessions: The sessions.
    """

    days: Mapping[dt.date, int] = field(default_factory=dict)
    tracks: tuple[tuple[int, str, int | None], ...] = ()
    sessions: tuple[Shown, ...] = ()

    @classmethod
    def read(cls, answer: EventifySchedule) -> Self:
        """Read the answer of ``eventify.sessions.list_schedule()``."""
        days: dict[dt.date, int] = {}
        for each in answer.scheduledates or []:
            number, date = _number(each.scheduledateid), _date(each.scheduledate)
            if number is not None and date is not None:
                days.setdefault(date, number)
        dates = {number: date for date, number in days.items()}
        tracks = tuple(
            (number, plain(each.trackname), _number(each.scheduledateid))
            for each in answer.tracks or []
            if (number := _number(each.scheduletrackid)) is not None
        )
        sessions = []
        for index, one in enumerate(answer.sessions, 1):
            day, track = _number(one.scheduledateid) or 0, _number(one.scheduletrackid) or 0
            key = Key(plain(one.title), day, track, minute(one.starttime), minute(one.endtime))
            texts = (None if text is UNSET else _text(text) for text in (one.description, one.location))
            sessions.append(Shown(_number(one.sessionid) or -index, key, dates.get(day), *texts))
        return cls(days, tracks, tuple(sessions))

    def track_of(self, day: int, name: str, fallback: str) -> int | None:
        """Return the id of a track of a day: by name, else the fallback, else the only one there is."""
        there = {track.casefold(): number for number, track, owner in self.tracks if owner in (day, None)}
        for each in (name, fallback):
            if each and plain(each).casefold() in there:
                return there[plain(each).casefold()]
        return next(iter(there.values())) if len(there) == 1 else None


def wanted(
    session: SwoogoSession, schedule: Schedule, zone: str, track: str = "", *, rooms: bool = False
) -> Wanted | Unfit:
    """Return what the twin of a session has to be, or why there can be none.

    Args:
        session: The session, with its relations ``track`` and ``location``.
        schedule: The dates and tracks that Eventify has.
        zone: The time zone of the event, in which Eventify shows times.
        track: The name of the track for sessions whose own track Eventify does not have.
        rooms: Whether the name of the location is mirrored.
    """
    number, title = int(session.id or 0), " ".join(_text(session.name).split())
    try:
        _check_title(title)
        date, start, end = _times(session, zone)
        day, chosen = _place(schedule, date, _name(session.track), track)
    except _UnfitError as reason:
        return Unfit(number, title, session.date if isinstance(session.date, dt.date) else None, str(reason))
    description = _text(session.description)
    if not _is_unicode(description):
        description = ""
    location = _name(session.location) if rooms else None
    return Wanted(number, title, date, start, end, day, chosen, description, location)


def plain(text: object) -> str:
    """Return a text without what a server may change of it: entities, runs of spaces, ways to write an accent."""
    return " ".join(unicodedata.normalize("NFC", html.unescape(_text(text))).split())


def untagged(text: str) -> str:
    """Return a plain text without its HTML tags, of which each server allows others."""
    return plain(_TAG.sub(" ", text))


def minute(text: object) -> str:
    """Return the hour and the minute of a time such as ``09:30:00`` or ``9:30 AM``; any other text as it is."""
    stripped = _text(text).strip()
    if found := _TIME_OF_TWELVE.fullmatch(stripped):
        return f"{int(found[1]) % 12 + 12 * (found[3].lower() == 'p'):02}:{found[2]}"
    if found := _TIME.fullmatch(stripped):
        return f"{int(found[1]):02}:{found[2]}"
    return stripped


class _UnfitError(Exception):
    """A session can have no twin; the message says why."""


def _check_title(title: str) -> None:
    if not title or not _is_unicode(title):
        raise _UnfitError("it has no name that can be sent")


def _times(session: SwoogoSession, zone: str) -> tuple[dt.date, dt.time, dt.time]:
    """Return when a session is, on the clocks of the event."""
    date, start, end = session.date, session.start_time, session.end_time
    if not isinstance(date, dt.date):
        raise _UnfitError("it has no date")
    if not isinstance(start, dt.time) or not isinstance(end, dt.time):
        raise _UnfitError(f"it has no {'end' if isinstance(start, dt.time) else 'start'} time")
    own = _text(session.timezone)
    if not own or not zone or own == zone or session.use_event_timezone not in (False, 0):
        return date, start, end
    try:
        here, there = zoneinfo.ZoneInfo(own), zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        raise _UnfitError(f"its times cannot be brought from {own} to {zone}") from error
    first, last = (dt.datetime.combine(date, each, here).astimezone(there) for each in (start, end))
    return first.date(), first.time(), last.time()


def _place(schedule: Schedule, date: dt.date, name: str, fallback: str) -> tuple[int, int]:
    """Return the ids of the schedule date and of the track."""
    day = schedule.days.get(date)
    if day is None:
        raise _UnfitError(f"Eventify has no schedule date {date}: add it in the admin panel")
    track = schedule.track_of(day, name, fallback)
    if track is None:
        which = f"no track {name!r}" if name else "several tracks, or none,"
        raise _UnfitError(f"Eventify has {which} on {date}: add it there, or choose one with --track")
    return day, track


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _name(record: object) -> str:
    """Return the name of a related record, if there is one."""
    name = _text(getattr(record, "name", ""))
    return name if _is_unicode(name) else ""


def _number(value: object) -> int | None:
    """Return an id, which a server may send as a text."""
    return int(value) if isinstance(value, int) or (isinstance(value, str) and value.isdecimal()) else None


def _date(value: object) -> dt.date | None:
    """Return a date, which may have a time behind it."""
    try:
        return dt.date.fromisoformat(_text(value)[: len("2026-06-15")])
    except ValueError:
        return None


def _is_unicode(text: str) -> bool:
    """Say whether a text can be sent: JSON knows halves of characters, UTF-8 does not."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
