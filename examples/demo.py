"""An agenda goes its whole way: into Swoogo, back out, to a speaker, and into Eventify. All of it on this machine.

Run it with ``nox -s demo``.
"""

import argparse
import datetime as dt
import sys
import time
from pathlib import Path

from agendum import Eventify, Swoogo
from agendum_api.api.eventify_sessions import create_sessions
from agendum_api.api.swoogo_sessions import create_session, get_session
from agendum_api.api.swoogo_speakers import add_sessions_to_speaker
from agendum_api.models import (
    EventifySessionCreate,
    EventifySessionsCreate,
    SwoogoSession,
    SwoogoSessionCreate,
    SwoogoSpeakerSessionsAdd,
)
from agendum_contract.cli import main as contract
from agendum_emulator import Emulator

SPEAKER = 3


def push(swoogo: Swoogo) -> SwoogoSession:
    """Create a session, with the values of the docs page's own sample, and read it back."""
    sample = SwoogoSessionCreate(event_id=1, name="Sample Session", date=dt.date(2016, 1, 22))
    created = create_session.sync(client=swoogo, body=sample)
    print(f"created     session {created.id}: {created.name}, {created.date}")
    session = get_session.sync(created.id, client=swoogo)
    print(f"read back   session {session.id}: {session.name}, {session.date}, status {session.session_status}")
    return session


def attach(swoogo: Swoogo, session: SwoogoSession) -> None:
    """Give the session to a speaker."""
    body = SwoogoSpeakerSessionsAdd(session_ids=[session.id])
    speaker = add_sessions_to_speaker.sync(SPEAKER, client=swoogo, body=body)
    titles = ", ".join(each.name for each in speaker.sessions)
    print(f"attached    to speaker {speaker.id}, {speaker.first_name} {speaker.last_name}: {titles}")


def mirror(eventify: Eventify, session: SwoogoSession) -> None:
    """Create the same session in the app."""
    twin = EventifySessionCreate(
        eventid=1,
        apptabid=1,
        scheduledateid=1,
        scheduletrackid=1,
        colorid=1,
        title=session.name,
        starttime=session.start_time or "09:00:00",
        endtime=session.end_time or "10:00:00",
        checkintype="nocheckinneeded",
        sessiontype="general",
    )
    ids = create_sessions.sync(client=eventify, body=EventifySessionsCreate(resource=[twin]))
    print(f"mirrored    into Eventify as session {ids[0].id}")


def main() -> int:
    """Run the whole way, then the contract suite in its quick mode.

    Returns:
        The exit status of the suite.
    """
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--report-dir", default="agendum-report", help="where the suite's report goes")
    report_dir = options.parse_args().report_dir

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

    verdict = contract(["--quick", "--seed=1", "--report-dir", report_dir])
    print(f"\nsummary     the agenda went its whole way; the contract suite ended with status {verdict}")
    print(f"            report: {Path(report_dir).resolve() / 'junit.xml'}")
    print(f"            {time.monotonic() - start:.0f} s in all")
    return verdict


if __name__ == "__main__":
    sys.exit(main())
