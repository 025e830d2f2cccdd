"""Export all speakers and sessions of an event of Swoogo to speakers.csv and sessions.csv.

    python export_csv.py --event 12
    python export_csv.py --event 12 --folder exports --sessions-fields id,name,date,start_time,c_1001

It needs nothing but `agendum`. Credentials come from SWOOGO_CONSUMER_KEY and SWOOGO_CONSUMER_SECRET.

The files are UTF-8, as spreadsheets expect it, and have a column for each field and each custom field that occurs. A
text that a spreadsheet would run as a formula gets an apostrophe in front. A file is replaced when it is complete:
whoever opens it while this runs, or after a crash, has the one before. Speakers have e-mail addresses and phone
numbers: the files can be read by their owner only.

exit status: 0 both files are written; 2 they are not, and those of before are still there; 130 Ctrl-C, the same
"""

import argparse
import contextlib
import csv
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Protocol

from agendum import Swoogo, errors

# The marks by which spreadsheets know a formula, the wide ones of some countries too, and what may hide one.
FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
# What a record within a record is known by: a location, a choice.
NAMES = ("name", "value", "id")
# The names of these are columns of the sessions.
RELATED = "track,location,speakers"


class Record(Protocol):
    """What all models of `agendum_api` can do."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON of the record."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: The arguments; those of the process by default.

    Returns:
        The exit status.
    """
    given = parser().parse_args(argv)
    url = {"base_url": given.swoogo_url} if given.swoogo_url else {}
    try:
        with Swoogo.from_env(**url) as swoogo, contextlib.ExitStack() as files:
            # An event that does not exist would be one without sessions.
            swoogo.events.get(given.event, fields="id")
            lists: dict[str, Iterable[Record]] = {
                "speakers": swoogo.speakers.iterate(event_id=given.event, fields=given.speakers_fields, sort="id"),
                "sessions": swoogo.sessions.iterate(
                    event_id=given.event, fields=given.sessions_fields, expand=RELATED, sort="id"
                ),
            }
            fields = {"speakers": given.speakers_fields, "sessions": given.sessions_fields}
            counts = {}
            for name, records in lists.items():
                file = files.enter_context(replaced(given.folder / f"{name}.csv"))
                counts[name] = write(file, records, columns_of(fields[name]))
    except (errors.AgendumError, ValueError) as error:
        print(f"export_csv: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"export_csv: {error.filename or given.folder}: {error.strerror}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("export_csv: interrupted", file=sys.stderr)
        return 130
    for name, count in counts.items():
        print(f"{count} {name} in {given.folder / f'{name}.csv'}")
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    this = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = this.add_argument
    add("--event", type=int, required=True, metavar="ID", help="the event in Swoogo")
    add("--folder", type=Path, default=Path(), metavar="DIR", help="where the files go (the current folder)")
    add("--speakers-fields", default="*", metavar="NAMES", help="columns of speakers.csv, with commas (all)")
    add("--sessions-fields", default="*", metavar="NAMES", help="columns of sessions.csv, with commas (all)")
    add("--swoogo-url", metavar="ORIGIN", help="another server, such as the emulator (SWOOGO_URL)")
    return this


def columns_of(fields: str) -> list[str]:
    """Return the columns that the fields ask for, or none where they ask for all."""
    return [] if fields == "*" else [each.strip() for each in fields.split(",")]


def write(file: IO[str], records: Iterable[Record], columns: Sequence[str] = ()) -> int:
    """Write a table, with a row for each record and one page in memory at a time.

    Args:
        file: Where it goes.
        records: The records.
        columns: The columns; without them, all fields that occur, custom ones last.

    Returns:
        How many records there are.
    """
    plain: dict[str, None] = {}
    custom: dict[str, None] = {}
    count = 0
    # Which columns there are is known after the last record, so that the rows wait on disk, one on each line.
    with tempfile.TemporaryFile("w+", encoding="utf-8") as rows:
        for record in records:
            fields, own = split(record.to_dict())
            plain |= dict.fromkeys(fields)
            custom |= dict.fromkeys(own)
            rows.write(json.dumps({**own, **fields}) + "\n")
            count += 1
        rows.seek(0)
        header = list(columns) or [*plain, *sorted(custom)] or ["id"]
        table = csv.writer(file)
        table.writerow(map(cell, header))
        for line in rows:
            row = json.loads(line)
            table.writerow(cell(row.get(name)) for name in header)
    return count


def split(record: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the fields of a record, and its custom fields."""
    fields = dict(record)
    custom = fields.pop("custom_fields", None)
    # PHP's empty mapping is an empty list.
    return fields, dict(custom) if isinstance(custom, Mapping) else {}


def cell(value: Any) -> str | float:
    """Return what stands in a cell: a number as it is, or a text that no spreadsheet runs."""
    shown = readable(value)
    return f"'{shown}" if isinstance(shown, str) and shown.startswith(FORMULA) else shown


def readable(value: Any) -> str | float:
    """Return a value of JSON as people write it."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return value
        case list():
            return "; ".join(str(readable(each)) for each in value)
        case Mapping():
            return readable(known_by(value))
        case _:
            return str(value)


def known_by(record: Mapping[str, Any]) -> Any:
    """Return what stands for a record within a record."""
    person = " ".join(str(record[name]) for name in ("first_name", "last_name") if record.get(name))
    return person or next((record[name] for name in NAMES if record.get(name) is not None), None)


@contextlib.contextmanager
def replaced(path: Path) -> Iterator[IO[str]]:
    """Give a new file, which takes the place of an old one if nothing goes wrong before the end."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        # A spreadsheet takes a file for UTF-8 if it begins with a mark. JSON has halves of characters, UTF-8 has not.
        with os.fdopen(number, "w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
            yield file
            file.flush()
            os.fsync(number)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


if __name__ == "__main__":
    sys.exit(main())
