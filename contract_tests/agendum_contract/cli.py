"""The command ``agendum-contract``."""

import argparse
import sys
from collections.abc import Sequence

from agendum_contract.problems import CannotRun
from agendum_contract.run import run
from agendum_contract.settings import Settings
from agendum_contract.target import COULD_NOT_RUN

_EPILOG = """\
environment:
  SWOOGO_CONSUMER_KEY, SWOOGO_CONSUMER_SECRET, EVENTIFY_EMAIL, EVENTIFY_PASSWORD or EVENTIFY_SESSION_TOKEN
      credentials; for servers on this machine they are made up where they are missing
  SWOOGO_EVENT_ID, SWOOGO_SPEAKER_ID, SWOOGO_SPONSOR_ID, SWOOGO_SPONSOR_FIELD_ID, SWOOGO_CUSTOM_FIELDS,
  EVENTIFY_EVENT_ID, EVENTIFY_APP_TAB_ID, EVENTIFY_SCHEDULE_DATE_ID, EVENTIFY_SCHEDULE_TRACK_ID, EVENTIFY_COLOR_ID
      what the options of these names say; an option wins

exit status:
  0  everything conforms
  1  something violates the contract
  2  the suite could not run: a server is down or rejects the credentials, or an option is wrong

The suite creates records of all kinds, such as sessions, registrants and discounts, and adds sessions to a speaker. It
does not remove them: no vendor documents how. On a server that is not on this machine it does so with --yes only.
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    this = argparse.ArgumentParser(
        prog="agendum-contract",
        description="Checks Agendum's client, and any server that claims to be Swoogo or Eventify, against one "
        "OpenAPI document. Without a URL it checks the emulator, which it starts.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    this.add_argument("--swoogo-url", metavar="ORIGIN", help="the Swoogo server, such as http://127.0.0.1:8000")
    this.add_argument("--eventify-url", metavar="ORIGIN", help="the Eventify server")
    this.add_argument("--half", choices=("both", "client", "server"), default="both", help="which half to run")
    this.add_argument("--quick", action="store_true", help="10 generated cases for each operation instead of 100")
    this.add_argument("--max-examples", type=_positive, metavar="N", help="generated cases for each operation")
    this.add_argument("--seed", type=int, metavar="N", help="seed of the generation; a new one by default")
    this.add_argument(
        "--only", metavar="NAMES", help="only these tags and operations, separated by commas, such as swoogo-sessions"
    )
    this.add_argument(
        "--stateless", action="store_true", help="leave out the checks that a mock without a memory cannot meet"
    )
    this.add_argument(
        "--token-wait", type=float, default=15.0, metavar="SECONDS", help="longest wait for a token to expire (15)"
    )
    this.add_argument("--report-dir", default="agendum-report", metavar="DIR", help="where reports go (agendum-report)")
    this.add_argument(
        "--yes",
        action="store_true",
        help="create records on a server that is not on this machine, without being asked",
    )
    this.add_argument("--fail-fast", action="store_true", help="stop at the first violation")
    known = this.add_argument_group("records that exist on the servers")
    known.add_argument("--swoogo-event-id", type=_positive, metavar="ID", help="an event (1)")
    known.add_argument("--swoogo-speaker-id", type=_positive, metavar="ID", help="a speaker of that event (3)")
    known.add_argument("--swoogo-sponsor-id", type=_positive, metavar="ID", help="a sponsor of that event (1)")
    known.add_argument("--swoogo-sponsor-field-id", type=_positive, metavar="ID", help="a field of sponsors (1)")
    known.add_argument(
        "--custom-fields",
        metavar="TEXT,CHOICE=ID",
        help="a text field and a choice field of that event; '' for none (c_1001,c_1002=123)",
    )
    for name, what in (
        ("event", "an event"),
        ("app-tab", "a tab of its app"),
        ("schedule-date", "a schedule date"),
        ("schedule-track", "a track of that date"),
        ("color", "a color"),
    ):
        known.add_argument(f"--eventify-{name}-id", type=_positive, metavar="ID", help=f"{what} (1)")
    return this


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: The arguments; those of the process by default.

    Returns:
        The exit status.
    """
    options = parser().parse_args(argv)
    try:
        return run(Settings.from_options(options), ("--maxfail=1",) if options.fail_fast else ())
    except CannotRun as reason:
        print(f"agendum-contract: {reason}", file=sys.stderr)
        return COULD_NOT_RUN


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive whole number")
    return int(text)
