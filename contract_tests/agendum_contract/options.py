"""The options of the suite: those of the command, and of pytest where it is run inside of it."""

import argparse
import re
from collections.abc import Mapping
from typing import Any, NamedTuple


class Option(NamedTuple):
    """One option.

    Attributes:
        flags: Its names.
        keywords: What ``add_argument`` takes.
    """

    flags: tuple[str, ...]
    keywords: Mapping[str, Any]


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive whole number")
    return int(text)


def _duration(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(s|m|h|)", text)
    seconds = float(match[1]) * {"": 1, "s": 1, "m": 60, "h": 3600}[match[2]] if match else 0
    if not seconds:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time such as 90, 15m or 2h")
    return seconds


def _option(*flags: str, **keywords: Any) -> Option:
    return Option(flags, keywords)


SERVERS = (
    _option("--swoogo-url", metavar="ORIGIN", help="the Swoogo server, such as http://127.0.0.1:8000"),
    _option("--eventify-url", metavar="ORIGIN", help="the Eventify server"),
    _option(
        "--mode",
        choices=("safe", "full"),
        help="safe only reads, full creates and changes records, too; safe for servers that are not on this machine, "
        "full for those that are",
    ),
    _option("--credits", type=_positive, metavar="N", help="the most that a run may cost on a server (safe: 200)"),
    _option("--yes", action="store_true", help="create records on a server elsewhere without being asked"),
    _option("--stateless", action="store_true", help="leave out the checks that a mock without a memory cannot meet"),
    _option(
        "--token-wait", type=float, default=15.0, metavar="SECONDS", help="longest wait for a token to expire (15)"
    ),
)
CHOICE = (
    _option("--half", choices=("both", "client", "server"), default="both", help="which half to run"),
    _option(
        "--only", metavar="NAMES", help="only these tags and operations, separated by commas, such as swoogo-sessions"
    ),
    _option("--changed-since", metavar="REV", help="only operations whose description changed since a git revision"),
    _option("--scenario", metavar="NAME", help="only this scenario"),
    _option("--test", metavar="NAME", help="only this test, as the report names it"),
)
AMOUNT = (
    _option("--quick", action="store_true", help="10 generated cases for each operation instead of 100"),
    _option("--max-examples", type=_positive, metavar="N", help="generated cases for each operation"),
    _option("--thorough", action="store_true", help="go on with other seeds until the time is up (10m)"),
    _option("--max-time", type=_duration, metavar="TIME", help="the longest that the run may take, such as 90 or 15m"),
    _option("--seed", type=int, metavar="N", help="seed of the generation; a new one by default"),
)
RESULT = (
    _option("--report-dir", default="agendum-report", metavar="DIR", help="where reports go (agendum-report)"),
    _option("--deviations", metavar="FILE", help="accepted deviations (deviations.yaml, where there is one)"),
    _option("--record", metavar="DIR", help="keep the answers of the servers there, without secrets and personal data"),
    _option("--replay", metavar="DIR", help="check the client against answers that were kept; needs no server"),
)
RECORDS = (
    _option("--swoogo-event-id", "--event-id", type=_positive, metavar="ID", help="an event (1)"),
    _option("--swoogo-speaker-id", type=_positive, metavar="ID", help="a speaker of that event (3)"),
    _option("--swoogo-sponsor-id", type=_positive, metavar="ID", help="a sponsor of that event (1)"),
    _option("--swoogo-sponsor-field-id", type=_positive, metavar="ID", help="a field of sponsors (1)"),
    _option(
        "--custom-fields",
        metavar="TEXT,CHOICE=ID",
        help="a text field and a choice field of that event; '' for none (c_1001,c_1002=123)",
    ),
    *(
        _option(f"--eventify-{name}-id", type=_positive, metavar="ID", help=f"{what} (1)")
        for name, what in (
            ("event", "an event"),
            ("app-tab", "a tab of its app"),
            ("schedule-date", "a schedule date"),
            ("schedule-track", "a track of that date"),
            ("color", "a color"),
        )
    ),
)
GROUPS: Mapping[str, tuple[Option, ...]] = {
    "servers": SERVERS,
    "what runs": CHOICE,
    "how much is generated": AMOUNT,
    "what it leaves": RESULT,
    "records that exist on the servers": RECORDS,
}
# Not part of a run inside of somebody's own tests.
COMMANDS = (
    _option("--fail-fast", action="store_true", help="stop at the first violation"),
    _option(
        "--probe",
        action="store_true",
        help="tell what the servers do about the contradictions of the docs pages, in place of a run",
    ),
    _option(
        "--cleanup",
        action="store_true",
        help="undo what an earlier run has left, in place of a run: see its journal in --report-dir",
    ),
    _option("--list-scenarios", action="store_true", help="list the scenarios, in place of a run"),
)
