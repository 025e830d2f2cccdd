"""The tables: by group for RESULTS.md, which others write to, and fault by fault for MUTANTS.md."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from verdicts import Row, Verdict, rows

from agendum_contract.document import operations
from doubles.client_mutants.bench import Caught

BEGIN, END = "<!-- mutants: begin (`nox -s mutants -- --write`) -->", "<!-- mutants: end -->"
_MOST = 5


def section(verdicts: Sequence[Verdict], clients: Sequence[Caught]) -> str:
    """Return the part of RESULTS.md that is about this bench, its markers included."""
    return "\n".join([BEGIN, *_section(verdicts, clients), END])


def with_section(page: str, made: str) -> str:
    """Return a page with a section in place of the one it has, or at its end."""
    if BEGIN in page:
        return re.sub(f"{re.escape(BEGIN)}.*{re.escape(END)}", lambda _found: made, page, flags=re.DOTALL)
    return f"{page.rstrip()}\n\n{made}\n"


def whole(verdicts: Sequence[Verdict]) -> str:
    """Return MUTANTS.md."""
    return "\n".join(_whole(verdicts)) + "\n"


def write(folder: Path, verdicts: Sequence[Verdict], clients: Sequence[Caught]) -> None:
    """Write both pages."""
    results = folder / "RESULTS.md"
    page = results.read_text(encoding="utf-8") if results.is_file() else ""
    results.write_text(with_section(page, section(verdicts, clients)), encoding="utf-8")
    (folder / "MUTANTS.md").write_text(whole(verdicts), encoding="utf-8")


def _section(verdicts: Sequence[Verdict], clients: Sequence[Caught]) -> Iterator[str]:
    found = rows(verdicts)
    hidden = sum(bool(each.fault.hidden) for each in verdicts)
    yield "## What the suite catches"
    yield ""
    yield f"{found[-1].faults} servers that are wrong in one way each, in {len(operations())} operations; the emulator"
    yield "is the reference, and passes. Both columns have the same seed, the same operations and as many generated"
    yield "cases for each. Plain `schemathesis run` has all of its checks and a valid token, runs to its end, and is"
    yield "credited with whatever it finds that it does not find in the reference. The suite stops at its first"
    yield f"failure. {hidden} more cannot be seen from outside: [MUTANTS.md](MUTANTS.md) has each fault, and why."
    yield ""
    yield from _table(found)
    yield ""
    yield f"Of {len(clients)} clients that are wrong in one way each, the client half fails"
    yield f"{sum(each.caught for each in clients)}: `tests/doubles/client_mutants` has each change."
    yield ""


def _table(found: list[Row]) -> Iterator[str]:
    yield "| wrong about | faults | suite | plain schemathesis | suite, s | plain, s |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for row in found:
        parts = (row.group, row.faults, row.suite, row.plain, f"{row.suite_seconds:.0f}", f"{row.plain_seconds:.0f}")
        yield f"| {' | '.join(map(str, parts))} |"


def _whole(verdicts: Sequence[Verdict]) -> Iterator[str]:
    yield "# Servers that are wrong in one way each"
    yield ""
    yield "<!-- Made by `nox -s mutants -- --write`. -->"
    yield ""
    yield "Each is one fault of `tests/doubles/mutants`, and breaks one statement of the page of its (first) operation."
    yield ""
    yield from _table(rows(verdicts))
    for group in dict.fromkeys(each.fault.group for each in verdicts):
        yield from ("", f"## {group.capitalize()}", "")
        yield "| fault | operation | what the page says | suite | plain | suite, s | plain, s |"
        yield "| --- | --- | --- | --- | --- | --- | --- |"
        yield from (_line(each) for each in verdicts if each.fault.group == group and not each.fault.hidden)
    yield from ("", "## What cannot be seen from outside", "", "| fault | operation | what the page says | why |")
    yield "| --- | --- | --- | --- |"
    for each in verdicts:
        if each.fault.hidden:
            fault = each.fault
            yield f"| {fault.name} | {_operations(fault.operations)} | {fault.says} | {fault.hidden} |"


def _line(verdict: Verdict) -> str:
    fault, plain = verdict.fault, verdict.plain
    parts = [fault.name, _operations(fault.operations), fault.says, "caught" if verdict.is_caught else "missed"]
    if plain is None:
        parts += ["-", f"{verdict.suite.seconds:.1f}", "-"]
    else:
        caught = "caught" if verdict.is_caught_by_plain else "missed"
        parts += [caught, f"{verdict.suite.seconds:.1f}", f"{plain.seconds:.1f}"]
    return f"| {' | '.join(parts)} |"


def _operations(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names) if len(names) <= _MOST else "all that need a token"
