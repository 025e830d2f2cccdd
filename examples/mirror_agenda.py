"""Mirror the agenda of an event from Swoogo into the app of Eventify.

    python mirror_agenda.py --swoogo-event 12 --eventify-event 34 --dry-run
    python mirror_agenda.py --swoogo-event 12 --eventify-event 34

It needs `agendum` and the folder `mirroring` beside this file; with `rich` a terminal shows a bar and a table.
Credentials come from SWOOGO_CONSUMER_KEY and SWOOGO_CONSUMER_SECRET, EVENTIFY_EMAIL and EVENTIFY_PASSWORD.

Run it as often as you like. A session that has a twin gets no other one, and a run that was killed, whenever that was,
is carried on by the next: it reads what Eventify has before it creates anything, and again after each call. Nothing in
Swoogo is changed.

Eventify documents no call that changes or removes a session, or adds a date or a track. What of this is to be done, the
table says; somebody has to do it in the admin panel. Speakers are left out: a session takes one when it is created, and
no other after that.

exit status:
  0    Eventify has what Swoogo has
  1    some sessions are not mirrored, or not as they are now; the table says which, and why
  2    it could not run
  130  Ctrl-C; the table says what was done until then
"""

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from agendum import Eventify, Swoogo, errors
from mirroring.journal import Journal, JournalError
from mirroring.run import Mirror, NotRecognizedError, Options, all_is_well
from mirroring.screen import printable, table

DONE, NOT_ALL, COULD_NOT_RUN, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: The arguments; those of the process by default.

    Returns:
        The exit status.
    """
    given = parser().parse_args(argv)
    name = f"mirror-agenda-{given.swoogo_event}-{given.eventify_event}.json"
    between = f"event {given.swoogo_event} of Swoogo and event {given.eventify_event} of Eventify"
    journal = Journal(given.state or Path(name), between)
    # A title may have characters that the terminal has not.
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        lock = contextlib.nullcontext() if given.dry_run else journal.locked()
        with swoogo_client(given) as swoogo, eventify_client(given) as eventify, lock:
            mirror = Mirror(swoogo, eventify, journal, options(given))
            mirror.compare()
            return run(mirror, is_dry_run=given.dry_run)
    except (errors.AgendumError, JournalError, ValueError) as error:
        say(str(error))
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        say("interrupted; nothing was created")
        return INTERRUPTED


def run(mirror: Mirror, *, is_dry_run: bool) -> int:
    """Create what is missing, and show what was done, whatever happens.

    Returns:
        The exit status.
    """
    status = DONE
    try:
        if not is_dry_run:
            mirror.create()
    except (errors.AgendumError, JournalError, NotRecognizedError) as error:
        say(str(error))
        status = NOT_ALL
    except KeyboardInterrupt:
        say("interrupted")
        status = INTERRUPTED
    rows = mirror.rows(is_dry_run=is_dry_run)
    table(rows)
    return status or (DONE if all_is_well(rows) else NOT_ALL)


def swoogo_client(given: argparse.Namespace) -> Swoogo:
    """Return the client that reads the agenda."""
    return Swoogo.from_env(**({"base_url": given.swoogo_url} if given.swoogo_url else {}))


def eventify_client(given: argparse.Namespace) -> Eventify:
    """Return the client that creates the twins, with a token for their event."""
    url = {"base_url": given.eventify_url} if given.eventify_url else {}
    return Eventify.from_env(event_id=given.eventify_event, **url)


def options(given: argparse.Namespace) -> Options:
    """Return what is mirrored, and how."""
    return Options(
        swoogo_event=given.swoogo_event,
        eventify_event=given.eventify_event,
        statuses=frozenset(given.status or Options.statuses),
        track=given.track,
        rooms=given.rooms,
        app_tab=given.app_tab,
        color=given.color,
        batch=given.batch,
    )


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    this = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = this.add_argument
    add("--swoogo-event", type=positive, required=True, metavar="ID", help="the event in Swoogo")
    add("--eventify-event", type=positive, required=True, metavar="ID", help="the event in Eventify")
    add("--dry-run", action="store_true", help="show what would be done, and change nothing")
    add("--state", type=Path, metavar="FILE", help="what is remembered (mirror-agenda-SWOOGO-EVENTIFY.json)")
    add("--track", default="", metavar="NAME", help="for sessions whose own track Eventify does not have")
    add("--rooms", action="store_true", help="mirror the names of locations; Eventify wants addresses there")
    statuses = ("submitted", "approved", "rejected", "converted", "live")
    add("--status", action="append", choices=statuses, help="mirror sessions of this status (live and approved)")
    tab, color = (os.environ.get(f"EVENTIFY_{each}_ID") or "1" for each in ("APP_TAB", "COLOR"))
    add("--app-tab", type=positive, default=tab, metavar="ID", help="the schedule tab (EVENTIFY_APP_TAB_ID, or 1)")
    add("--color", type=positive, default=color, metavar="ID", help="the color (EVENTIFY_COLOR_ID, or 1)")
    add("--batch", type=positive, default=25, metavar="N", help="how many sessions a call creates (25)")
    add("--swoogo-url", metavar="ORIGIN", help="another server, such as the emulator (SWOOGO_URL)")
    add("--eventify-url", metavar="ORIGIN", help="the same for Eventify (EVENTIFY_URL)")
    return this


def positive(text: str) -> int:
    """Read a number of the command line."""
    if not (text.isascii() and text.isdecimal()) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive whole number")
    return int(text)


def say(message: str) -> None:
    """Tell what went wrong, in one line."""
    print(f"mirror_agenda: {printable(message)}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
