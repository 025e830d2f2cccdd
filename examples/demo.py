"""An agenda goes its whole way: into Swoogo, back out, to a speaker, and into Eventify. All of it on this machine.

Run it with ``nox -s demo``.
"""

import argparse
import datetime as dt
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from agendum import Eventify, Swoogo
from agendum_contract.cli import main as contract
from agendum_emulator import Emulator

if TYPE_CHECKING:
    from agendum_api.models import SwoogoCreatedSession

SPEAKER = 3
OPENING, CLOSING = dt.time(9), dt.time(10)


def push(swoogo: Swoogo) -> "SwoogoCreatedSession":
    """Create a session, with the values of the docs page's own sample, and read it back."""
    created = swoogo.sessions.create(event_id=1, name="Sample Session", date=dt.date(2016, 1, 22))
    print(f"created     session {created.id}: {created.name}, {created.date}")
    session = swoogo.sessions.get(created.id)
    print(f"read back   session {session.id}: {session.name}, {session.date}, status {session.session_status}")
    return created


def attach(swoogo: Swoogo, session: "SwoogoCreatedSession") -> None:
    """Give the session to a speaker."""
    speaker = swoogo.speakers.add_sessions(SPEAKER, [session.id])
    titles = ", ".join(each.name or "" for each in speaker.sessions or [])
    print(f"attached    to speaker {speaker.id}, {speaker.first_name} {speaker.last_name}: {titles}")


def mirror(eventify: Eventify, session: "SwoogoCreatedSession") -> None:
    """Create the same session in the app."""
    twin = {
        "eventid": 1,
        "apptabid": 1,
        "scheduledateid": 1,
        "scheduletrackid": 1,
        "colorid": 1,
        "title": session.name,
        "starttime": str(session.start_time or OPENING),
        "endtime": str(session.end_time or CLOSING),
        "checkintype": "nocheckinneeded",
        "sessiontype": "general",
    }
    ids = eventify.sessions.create([twin])
    print(f"mirrored    into Eventify as session {ids[0].id}")


def main() -> int:
    """Run the whole way, then the contract suite in its quick mode.

    Returns:
        The exit status of the suite.
    """
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--report-dir", default="agendum-report", help="where the suite's report goes")
    options.add_argument("--only", help="keep the suite to these tags and operations, as agendum-contract does")
    given = options.parse_args()
    report_dir = given.report_dir

    start = time.monotonic()
    with Emulator() as emulator:
        print(f"emulator    at {emulator.url}, for both vendors")
        with (
            Swoogo("any key", "any secret", base_url=emulator.url) as swoogo,
            Eventify("me@example.com", "any password", base_url=emulator.url) as eventify,
        ):
            session = push(swoogo)
            attach(swoogo, session)
            mirror(eventify, session)
        print(f"requests    {len(emulator.requests())}, two of them for tokens\n")

    only = ["--only", given.only] if given.only else []
    verdict = contract(["--quick", "--seed=1", "--report-dir", report_dir, *only])
    print(f"\nsummary     the agenda went its whole way; the contract suite ended with status {verdict}")
    print(f"            report: {Path(report_dir).resolve() / 'junit.xml'}")
    print(f"            {time.monotonic() - start:.0f} s in all")
    return verdict


if __name__ == "__main__":
    sys.exit(main())
