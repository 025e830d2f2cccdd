"""One run of the mirror: read both sides, create what is missing, and look each time what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from agendum import Eventify, Swoogo, errors
from mirroring.agenda import Schedule, Unfit, Wanted, wanted
from mirroring.journal import Journal
from mirroring.pairs import Memory, Pairs, difference, pair
from mirroring.screen import Row, progress

FIELDS = "id,name,description,date,start_time,end_time,timezone,use_event_timezone,session_status,track,location"
# What is wrong with a session, so that others may still be taken.
REFUSALS = (errors.BadRequest, errors.NotFound, errors.UnprocessableContent)
# After these nobody knows whether anything was created.
DOUBTS = (errors.NoAnswer, errors.ContractViolation, errors.InternalServerError, errors.ServiceUnavailable)


class NotRecognizedError(Exception):
    """Eventify does not show what it says it has created."""


@dataclass(frozen=True)
class Options:
    """What is mirrored, and how.

    Attributes:
        swoogo_event: The event in Swoogo.
        eventify_event: The event in Eventify.
        statuses: The statuses of the sessions that are mirrored.
        track: The track for sessions whose own track Eventify does not have; empty for none.
        rooms: Whether the names of the locations are mirrored.
        app_tab: The schedule tab of the app.
        color: The color of the sessions.
        batch: How many sessions one call creates at most.
    """

    swoogo_event: int
    eventify_event: int
    statuses: frozenset[str] = frozenset({"live", "approved"})
    track: str = ""
    rooms: bool = False
    app_tab: int = 1
    color: int = 1
    batch: int = 25


class Mirror:
    """One run.

    Args:
        swoogo: Where the agenda is read.
        eventify: Where the twins are.
        journal: What is remembered from run to run.
        options: What is mirrored, and how.
    """

    def __init__(self, swoogo: Swoogo, eventify: Eventify, journal: Journal, options: Options) -> None:
        self._swoogo = swoogo
        self._eventify = eventify
        self._journal = journal
        self._options = options
        self._memory: dict[int, Memory] = {}
        self._agenda: list[Wanted] = []
        self._unfit: list[Unfit] = []
        self._pairs = Pairs([], [], [], {}, 0)
        self._created: set[int] = set()
        self._refused: dict[int, str] = {}
        self._in_doubt: set[int] = set()

    def compare(self) -> None:
        """Read both sides and find the twins. Nothing is changed or written.

        Raises:
            AgendumError: One of the sides cannot be read.
            JournalError: The journal cannot be used.
        """
        self._memory = self._journal.load()
        event_id, options = self._options.swoogo_event, self._options
        zone = self._swoogo.events.get(event_id, fields="id,timezone").timezone or ""
        pages = self._swoogo.sessions.iterate(event_id=event_id, fields=FIELDS, expand="track,location", sort="id")
        # By id, because pages shift where sessions are removed or added while they are read.
        sessions = {each.id: each for each in pages if (each.session_status or "live") in options.statuses}
        schedule = self._schedule()
        for each in sessions.values():
            twin = wanted(each, schedule, zone, options.track, rooms=options.rooms)
            if isinstance(twin, Wanted):
                self._agenda.append(twin)
            else:
                self._unfit.append(twin)
        self._pair(schedule)

    def create(self) -> None:
        """Create the twins that are missing, and look after each call what came of it.

        Raises:
            AgendumError: A call failed, and it is not known what came of it, or the others would fail too.
            NotRecognizedError: Eventify shows what was created otherwise than it was sent, or not at all.
            JournalError: The journal cannot be written.
        """
        self._journal.save(self._memory)
        alone: set[int] = set()
        with progress(len(self._missing())) as tell:
            while missing := self._missing():
                # As long as nothing was seen to come back as it was sent, one session is enough to try it.
                size = self._options.batch if self._pairs.twins and missing[0].swoogo_id not in alone else 1
                batch = missing[:size]
                problem = self._send(batch)
                self._pair(self._schedule())
                left = self._in_doubt & {each.swoogo_id for each in self._missing()}
                self._created |= self._in_doubt - left
                self._in_doubt = left
                tell(len(self._created))
                if left and not isinstance(problem, REFUSALS):
                    # The journal keeps what was sent, because it may still come to be.
                    raise problem or NotRecognizedError(
                        "Eventify does not show what it has created, or otherwise than it was sent"
                    )
                self._journal.save(self._memory)
                self._in_doubt = set()
                if isinstance(problem, REFUSALS) and len(batch) == 1 and left:
                    self._refused[batch[0].swoogo_id] = problem.message or f"status {problem.status}"
                alone |= left

    def rows(self, *, is_dry_run: bool = False) -> list[Row]:
        """Return what became of each session."""
        rows = []
        for each, shown in (*self._pairs.twins, *self._pairs.changed):
            other = difference(each, shown)
            what = "created" if each.swoogo_id in self._created else "changed" if other else "unchanged"
            rows.append(_row(what, each, f"Eventify has another {other}: change it there" if other else ""))
        for each in self._pairs.missing:
            number = each.swoogo_id
            if number in self._refused:
                rows.append(_row("not mirrored", each, f"Eventify refuses it: {self._refused[number]}"))
            elif number in self._in_doubt:
                rows.append(_row("not known", each, "Eventify may have it: run this again"))
            elif is_dry_run:
                rows.append(_row("would create", each, ""))
            else:
                rows.append(_row("not mirrored", each, "run this again"))
        rows += [Row("not mirrored", str(each.date or ""), "", each.title, each.reason) for each in self._unfit]
        for gone in self._pairs.gone.values():
            note = "Swoogo does not have it any more: remove it in the admin panel"
            rows.append(Row("gone", str(gone.date or ""), f"{gone.key.start}-{gone.key.end}", gone.key.title, note))
        return rows

    def _send(self, batch: list[Wanted]) -> errors.AgendumError | None:
        """Create some sessions; what it leads to is seen later, unless it is known that nothing came of it."""
        self._in_doubt = {each.swoogo_id for each in batch}
        # Before they are sent: a session that is renamed after a crash is not taken for a new one.
        self._journal.save(self._memory | {each.swoogo_id: Memory(each.key) for each in batch})
        bodies = [each.body(self._options.eventify_event, self._options.app_tab, self._options.color) for each in batch]
        try:
            self._eventify.sessions.create(bodies)
        except (*REFUSALS, *DOUBTS) as problem:
            return problem
        except errors.ApiError:
            self._in_doubt = set()
            raise
        return None

    def _pair(self, schedule: Schedule) -> None:
        unfit = {each.swoogo_id for each in self._unfit}
        self._pairs = pair(self._agenda, schedule.sessions, self._memory, unfit)
        self._memory = self._pairs.memory(self._memory, unfit)

    def _schedule(self) -> Schedule:
        return Schedule.read(self._eventify.sessions.list_schedule())

    def _missing(self) -> list[Wanted]:
        return [each for each in self._pairs.missing if each.swoogo_id not in self._refused]


def all_is_well(rows: Iterable[Row]) -> bool:
    """Say whether nobody has to do anything."""
    return not any(row.note for row in rows)


def _row(what: str, each: Wanted, note: str) -> Row:
    return Row(what, str(each.date), f"{each.start:%H:%M}-{each.end:%H:%M}", each.title, note)
