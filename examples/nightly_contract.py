"""Check the real services every night, without changing anything there.

    0 3 * * *  cd /srv/agendum && python nightly_contract.py --swoogo-event-id 12 --eventify-event-id 34

It needs `agendum[contract]`. Credentials come from SWOOGO_CONSUMER_KEY and SWOOGO_CONSUMER_SECRET, EVENTIFY_EMAIL and
EVENTIFY_PASSWORD; a vendor without any is left out, and so is the half of the suite that looks at the client alone.

The suite runs in safe mode: nothing but reads leaves this machine, and at most --credits of them for each vendor. Each
night has a folder of its own under --reports, named by its time in UTC; the newest ones are kept. Options that are not
known here are those of `agendum-contract`.

exit status:
  0  both services are as they are documented
  1  something is not: the summary says what
  2  it could not be found out
"""

import argparse
import datetime as dt
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

COULD_NOT_RUN = 2
SWOOGO, EVENTIFY = "https://api.swoogo.com", "https://adminapi.eventify.io"
# How many seconds the suite may take to end once its time is up.
PATIENCE = 300
NIGHT = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z(?:-\d+)?")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: The arguments; those of the process by default.

    Returns:
        The exit status of the suite.
    """
    given, more = parser().parse_known_args(argv)
    servers = options_of_servers(os.environ)
    if not servers:
        say("there are no credentials in the environment")
        return COULD_NOT_RUN
    try:
        folder = new_folder(given.reports, dt.datetime.now(dt.UTC))
    except OSError as error:
        say(f"{error.filename}: {error.strerror}")
        return COULD_NOT_RUN
    command = [sys.executable, "-m", "agendum_contract", *servers, "--half=server", *more]
    # Last, so that nothing above makes the night an unsafe one.
    command += ["--mode=safe", f"--credits={given.credits}", f"--max-time={given.hours}h", f"--report-dir={folder}"]
    status = run(command, folder, given.hours * 3600 + PATIENCE)
    print(summary(folder, status))
    for old in superseded(given.reports, given.keep):
        shutil.rmtree(old)
    return status


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    this = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    add = this.add_argument
    add("--reports", type=Path, default=Path("contract-reports"), metavar="DIR", help="where the nights are kept")
    add("--keep", type=positive, default=30, metavar="N", help="how many of them (30)")
    add("--credits", type=positive, default=200, metavar="N", help="the most that a night costs each vendor (200)")
    add("--hours", type=positive, default=1, metavar="N", help="the longest that it may take (1)")
    return this


def options_of_servers(environment: Mapping[str, str]) -> list[str]:
    """Return the options for the vendors that there are credentials for."""

    def has(*names: str) -> bool:
        return all(environment.get(name) for name in names)

    options = []
    if has("SWOOGO_CONSUMER_KEY", "SWOOGO_CONSUMER_SECRET"):
        options.append(f"--swoogo-url={environment.get('SWOOGO_URL') or SWOOGO}")
    if has("EVENTIFY_EMAIL", "EVENTIFY_PASSWORD") or has("EVENTIFY_SESSION_TOKEN"):
        options.append(f"--eventify-url={environment.get('EVENTIFY_URL') or EVENTIFY}")
    return options


def new_folder(reports: Path, now: dt.datetime) -> Path:
    """Make the folder of a night; one of the same second gets a number behind it."""
    name = f"{now:%Y-%m-%dT%H%M%SZ}"
    reports.mkdir(parents=True, exist_ok=True)
    for number in range(1, 1000):
        folder = reports / (name if number == 1 else f"{name}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        return folder
    raise FileExistsError(17, "there are too many nights of this second", str(reports))


def run(command: Sequence[str], folder: Path, seconds: float) -> int:
    """Run the suite to its end.

    Args:
        command: The suite.
        folder: Where its reports and what it prints go.
        seconds: When it is killed; in safe mode it leaves nothing that would have to be undone.

    Returns:
        Its exit status, where it means something.
    """
    with (folder / "output.txt").open("wb") as output:
        try:
            status = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False, timeout=seconds
            ).returncode
        except subprocess.TimeoutExpired:
            say("the suite did not come to its end in time")
            return COULD_NOT_RUN
    # An interpreter that does not find the suite ends with 1, too.
    return status if status in (0, 1) and (folder / "report.json").is_file() else COULD_NOT_RUN


def summary(folder: Path, status: int) -> str:
    """Return what is worth a mail: the summary of the suite, or the end of what it printed."""
    written = folder / "summary.md"
    if written.is_file():
        text = written.read_text(encoding="utf-8")
    else:
        text = "\n".join((folder / "output.txt").read_text(encoding="utf-8", errors="replace").splitlines()[-20:])
    return f"{text.rstrip()}\n\nexit status {status}, reports in {folder}"


def superseded(reports: Path, keep: int) -> list[Path]:
    """Return the folders of all nights but the newest ones; nothing else in the folder is touched."""
    nights = [each for each in reports.iterdir() if NIGHT.fullmatch(each.name) and each.is_dir()]
    return sorted(nights)[:-keep]


def positive(text: str) -> int:
    """Read a number of the command line."""
    if not (text.isascii() and text.isdecimal()) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive whole number")
    return int(text)


def say(message: str) -> None:
    """Tell what went wrong."""
    print(f"nightly_contract: {message}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
