"""The command ``agendum-contract``."""

import argparse
import contextlib
import os
import signal
import sys
from collections.abc import Iterator, Sequence

from agendum_contract import command_line, commands
from agendum_contract.completion import SHELLS, PrintCompletion
from agendum_contract.consent import ask
from agendum_contract.options import COMMANDS, GROUPS
from agendum_contract.problems import CannotRun
from agendum_contract.results import COULD_NOT_RUN
from agendum_contract.run import run
from agendum_contract.settings import Settings
from agendum_contract.version import version

_EPILOG = """\
environment:
  SWOOGO_CONSUMER_KEY, SWOOGO_CONSUMER_SECRET,
  EVENTIFY_EMAIL, EVENTIFY_PASSWORD or EVENTIFY_SESSION_TOKEN
      credentials; for servers on this machine they are made up where they are
      missing
  SWOOGO_EVENT_ID, SWOOGO_SPEAKER_ID, SWOOGO_SPONSOR_ID,
  SWOOGO_SPONSOR_FIELD_ID, SWOOGO_CUSTOM_FIELDS, EVENTIFY_EVENT_ID,
  EVENTIFY_APP_TAB_ID, EVENTIFY_SCHEDULE_DATE_ID, EVENTIFY_SCHEDULE_TRACK_ID,
  EVENTIFY_COLOR_ID
      what the options of these names say; an option wins

exit status:
  0  everything conforms
  1  something violates the contract
  2  the suite could not run: a server is down or rejects the credentials, or
     an option is wrong

examples:
  agendum-contract --quick
      the client and the emulator, in a minute or two
  agendum-contract --swoogo-url http://127.0.0.1:8000 --only swoogo-sessions
      the sessions of a server of your own
  agendum-contract --swoogo-url https://api.swoogo.com --mode safe
      the vendor's service, which is only read from
  agendum-contract --scenario session-life
      one scenario alone

A server that is not on this machine is only read from, unless --mode full asks
for more. Such a run creates records whose names begin with "agendum-" and,
afterwards, undoes what the vendors document a way to undo; the rest it renames
where it can, and lists.
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    this = argparse.ArgumentParser(
        prog="agendum-contract",
        description="Checks Agendum's client, and any server that claims to be Swoogo or\n"
        "Eventify, against one OpenAPI document. Without a URL it checks the emulator,\n"
        "which it starts.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for title, options in GROUPS.items():
        group = this.add_argument_group(title)
        for option in options:
            group.add_argument(*option.flags, **option.keywords)
    group = this.add_argument_group("apart from a run")
    for option in COMMANDS:
        group.add_argument(*option.flags, **option.keywords)
    this.add_argument("--version", action="version", version=f"%(prog)s {version()}")
    this.add_argument(
        "--print-completion",
        action=PrintCompletion,
        choices=SHELLS,
        help="print the script that makes this shell complete the options",
    )
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
        with _ended_politely():
            return _run(command_line.read(options), options)
    except CannotRun as reason:
        print(f"agendum-contract: {reason}", file=sys.stderr)
    except BrokenPipeError:
        # Whoever read has seen enough; Python would complain once more as it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print("agendum-contract: interrupted; --cleanup undoes what may be left", file=sys.stderr)
    return COULD_NOT_RUN


@contextlib.contextmanager
def _ended_politely() -> Iterator[None]:
    """Take the signal with which systems end a job for Ctrl-C: what was made is undone."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _run(settings: Settings, options: argparse.Namespace) -> int:
    if options.list_scenarios:
        return commands.list_scenarios()
    if settings.changed_since and not settings.only:
        print(f"agendum-contract: no operation has changed since {settings.changed_since}")
        return 0
    ask(settings, is_sure=options.yes or options.cleanup)
    if options.cleanup:
        return commands.clean_up(settings)
    if options.probe:
        return commands.probe(settings)
    return run(settings, ("--maxfail=1",) if options.fail_fast else ())
