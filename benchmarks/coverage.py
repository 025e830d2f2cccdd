"""What of the two APIs is transcribed, generated, emulated and tested: the counts, and docs/coverage.md."""

import argparse
import json
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from agendum_api.api import OPERATIONS
from agendum_contract import document
from agendum_emulator import Emulator

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "coverage.md"
VENDORS = ("swoogo", "eventify")
_STALE = 1
# What a run of the suite is made with: each operation once is enough to count it.
_RUN = ("--seed=1", "--max-examples=1")


@dataclass(frozen=True)
class Row:
    """One operation of the document."""

    name: str
    vendor: str
    call: str
    evidence: str
    page: str
    contradictions: tuple[str, ...]
    emulated: str


def rows() -> list[Row]:
    """Read the document and the ledger.

    Raises:
        KeyError: The ledger lacks an operation.
    """
    emulated = ledger()["emulated"]
    return [
        Row(
            name,
            operation.vendor,
            f"{operation.method} {operation.path}",
            operation.definition["x-evidence"],
            operation.definition["externalDocs"]["url"],
            tuple(operation.definition.get("x-contradictions", ())),
            emulated[name],
        )
        for name, operation in document.operations().items()
    ]


def ledger() -> dict[str, Any]:
    """Read the ledger."""
    content: dict[str, Any] = yaml.safe_load((ROOT / "transcription" / "coverage.yaml").read_text(encoding="utf-8"))
    return content


def render(found: list[Row], known: dict[str, list[dict[str, str]]]) -> str:
    """Return the page."""
    return "\n".join([*_head(found), *_tables(found), *_known(known)]) + "\n"


def _head(found: list[Row]) -> Iterator[str]:
    counts = ", ".join(f"{sum(row.vendor == vendor for row in found)} of {vendor.title()}" for vendor in VENDORS)
    yield "# What is covered"
    yield ""
    yield "<!-- Made by `nox -s coverage -- --write` from openapi.yaml and transcription/coverage.yaml. -->"
    yield ""
    yield f"Agendum knows {len(found)} operations: {counts}. Each is in `openapi.yaml`, in the client, in the"
    yield "emulator and in the contract suite. How well an operation is known is its evidence:"
    yield ""
    yield "- **documented**: a page of the vendor shows it whole."
    yield "- **partial**: a page shows a part of it, or its body without the call, which public client code shows."
    yield "- **observed**: public client code uses it; no page describes it."
    yield "- **inferred**: a page describes it, and its method or path was deduced."
    yield ""
    yield "The last column says what the emulator leaves out; `whole` is all that the pages state."


def _tables(found: list[Row]) -> Iterator[str]:
    for vendor in VENDORS:
        yield from ("", f"## {vendor.title()}", "")
        yield "| Operation | Call | Evidence | Contradictions | Emulated |"
        yield "| --- | --- | --- | --- | --- |"
        for row in found:
            if row.vendor == vendor:
                fights = ", ".join(each.split("-")[1] for each in row.contradictions)
                yield f"| [`{row.name}`]({row.page}) | `{row.call}` | {row.evidence} | {fights} | {row.emulated} |"
    yield ""
    yield "The numbers are those of `transcription/contradictions.yaml`."


def _known(known: dict[str, list[dict[str, str]]]) -> Iterator[str]:
    yield ""
    yield "## Known, but not documented"
    yield ""
    yield "What follows is known by name only. It is not in `openapi.yaml`, because its calls would be guesses."
    for vendor in VENDORS:
        yield from ("", f"### {vendor.title()}", "")
        yield "| Call | What | Where it is named | What is missing |"
        yield "| --- | --- | --- | --- |"
        for each in known[vendor]:
            yield f"| {each['method']} {each['path']} | {each['what']} | {each['seen']} | {each['why']} |"


def called() -> dict[str, set[int]]:
    """Run the suite against an emulator, and return the statuses that each operation was answered with."""
    with Emulator(credits=10**9) as emulator, tempfile.TemporaryDirectory() as reports:
        command = [sys.executable, "-m", "agendum_contract", "--half=server", f"--report-dir={reports}", *_RUN]
        urls = (f"--swoogo-url={emulator.url}", f"--eventify-url={emulator.url}")
        if subprocess.run([*command, *urls], check=False, stdout=sys.stderr).returncode:
            sys.exit("the suite does not pass, so that nothing is counted")
        with urllib.request.urlopen(f"{emulator.url}/_emulator/requests") as answer:  # noqa: S310 - on this machine
            entries = json.load(answer)
    found: dict[str, set[int]] = {}
    for entry in entries:
        found.setdefault(entry["operation"], set()).add(entry["status"])
    return found


def counts(found: list[Row], answered: dict[str, set[int]]) -> list[str]:
    """Return one line for each vendor: the number of its operations in each part of the project."""
    generated = {operation.name for operation in OPERATIONS}
    lines = []
    for vendor in VENDORS:
        names = {row.name for row in found if row.vendor == vendor}
        emulated = {name for name in names if any(status < 300 for status in answered.get(name, ()))}  # noqa: PLR2004 - a success
        parts = (
            f"{len(names)} in openapi.yaml",
            f"{len(names & generated)} in the client",
            f"{len(emulated)} that succeed in the emulator",
            f"{len(names & answered.keys())} called by the suite",
        )
        lines.append(f"{vendor}: {', '.join(parts)}")
        lines += [f"  not whole: {name}" for name in sorted(names - (emulated & generated))]
    return lines


def main(argv: Sequence[str] | None = None) -> int:
    """Print the counts, and check or write the page.

    Returns:
        0 where the page is that of the ledger and every operation is in all parts, 1 otherwise.
    """
    parser = argparse.ArgumentParser(prog="coverage.py", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/coverage.md")
    options = parser.parse_args(argv)
    found = rows()
    text = render(found, ledger()["known"])
    if options.write:
        PAGE.write_text(text, encoding="utf-8")
    is_stale = not PAGE.is_file() or text != PAGE.read_text(encoding="utf-8")
    lines = counts(found, called())
    print("\n".join(lines))
    if is_stale:
        print("docs/coverage.md is not what the ledger says: nox -s coverage -- --write", file=sys.stderr)
    return _STALE if is_stale or len(lines) > len(VENDORS) else 0


if __name__ == "__main__":
    sys.exit(main())
