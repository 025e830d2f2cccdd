"""A run in a few lines of Markdown, for the page of a CI job."""

import re
from collections import Counter

from agendum_contract.findings.told import heading
from agendum_contract.reports.words import (
    counted,
    duration,
    first_line,
    many,
    moment,
    outcomes,
    verdict,
)
from agendum_contract.results import CONFORMS, COULD_NOT_RUN, VIOLATES, Finding, Run

_SIGNS = {CONFORMS: "✅", VIOLATES: "❌", COULD_NOT_RUN: "⚠️"}
# What fits in sixty lines, all parts together.
_FINDINGS, _PROBES, _DEVIATIONS, _NOTES = 5, 4, 3, 3


def markdown(run: Run) -> str:
    """Return a run in at most sixty lines of Markdown."""
    lines = [f"## {_SIGNS[run.verdict]} Agendum contract: {verdict(run)}", ""]
    if run.reason:
        lines += [_text(first_line(run.reason, 500)), ""]
    lines += [*_counts(run), *_findings(run), *_probes(run), *_deviations(run)]
    lines += _list("Left on the servers", counted(run.leftovers)) + _list("Notes", run.notes)
    return "\n".join(lines).rstrip() + "\n"


def _counts(run: Run) -> list[str]:
    counts = outcomes(run)
    servers = ", ".join(f"{vendor} {_code(url)}" for vendor, url in run.servers.items()) or "none: the client alone"
    calls = sum(each.calls for each in run.seen.values())
    row = [f"{count:,}" for count in (*counts.values(), calls, run.credits)] + [duration(run.seconds)]
    told = (
        f"Mode {run.mode}, seed {run.seed}, {many(run.max_examples, 'example')} for each operation, "
        f"suite {run.version}, {moment(run.started)}."
    )
    return [
        "| passed | failed | known | skipped | requests | credits | time |",
        "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        f"| {' | '.join(row)} |",
        "",
        f"Servers: {servers}. {told}",
    ]


def _findings(run: Run) -> list[str]:
    if not run.findings:
        return []
    lines = ["", f"### {many(len(run.findings), 'finding')}, root causes first", ""]
    for number, each in enumerate(run.findings[:_FINDINGS], 1):
        lines += _finding(number, each)
    if len(run.findings) > _FINDINGS:
        lines += ["", f"and {len(run.findings) - _FINDINGS} more: see `report.html`."]
    return lines


def _finding(number: int, finding: Finding) -> list[str]:
    place = f", openapi.yaml line {finding.line}" if finding.line else ""
    docs = f" ([docs]({_url(finding.docs)}){place})" if finding.docs else f" ({place[2:]})" if place else ""
    indent = " " * (len(str(number)) + 2)
    again = f"<br>\n{indent}again: {_code(finding.replay)}" if finding.replay else ""
    return [
        f"{number}. **{_text(heading(finding))}**: {_text(first_line(finding.promised))}{docs}<br>",
        f"{indent}came: {_code(first_line(finding.came))}{again}",
    ]


def _probes(run: Run) -> list[str]:
    if not run.probes:
        return []
    counts = Counter(each.verdict for each in run.probes)
    total = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    lines = ["", f"### {many(len(run.probes), 'contradiction')} of the docs pages: {total}"]
    odd = [each for each in run.probes if each.verdict == "neither"]
    if odd:
        lines += ["", "| neither reading holds | openapi.yaml takes | this server |", "| --- | --- | --- |"]
        lines += [
            f"| {each.number} | {_text(first_line(each.taken))} | {_text(first_line(each.seen))} |"
            for each in odd[:_PROBES]
        ]
    if len(odd) > _PROBES:
        lines.append(f"| and {len(odd) - _PROBES} more | | |")
    return lines


def _deviations(run: Run) -> list[str]:
    stale = [each for each in run.deviations if each.state != "used"]
    entries = [
        f"{_code(f'{each.operation} {each.check}')} "
        + (f"expired on {each.expires}" if each.state == "expired" else "is not met any more: take it out")
        + f" (owner: {_text(each.owner)})"
        for each in stale
    ]
    return _list("Accepted deviations to look at", entries, _DEVIATIONS, is_markdown=True)


def _list(
    title: str, entries: tuple[str, ...] | list[str], most: int = _NOTES, *, is_markdown: bool = False
) -> list[str]:
    if not entries:
        return []
    lines = ["", f"### {title}", ""]
    lines += [f"- {each if is_markdown else _text(first_line(each))}" for each in entries[:most]]
    return lines + ([f"- and {len(entries) - most} more"] if len(entries) > most else [])


def _text(text: str) -> str:
    """Return a text that stays one, whatever is in it."""
    return re.sub(r"([\\`*_\[\]<>|#~])", r"\\\1", " ".join(text.split()))


def _code(text: str) -> str:
    """Return a text as code; what is in it may have backticks."""
    plain = " ".join(text.split())
    if not plain:
        return ""
    fence = "`" * (max((len(run) for run in re.findall("`+", plain)), default=0) + 1)
    space = " " if plain[0] == "`" or plain[-1] == "`" else ""
    return f"{fence}{space}{plain}{space}{fence}"


def _url(url: str) -> str:
    return re.sub(r"[\s()<>\\]", lambda match: f"%{ord(match[0]):02X}", url)
