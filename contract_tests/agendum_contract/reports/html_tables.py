"""The other parts of the page: probes, deviations, what was left out, and what is left on the servers."""

from collections import Counter

from agendum_contract.findings.checks import CHECKS
from agendum_contract.reports.html_parts import folded, names, section, table, verdict_of
from agendum_contract.reports.markup import NOTHING, Content, Markup, join, link, tag
from agendum_contract.reports.matrix import Matrix
from agendum_contract.reports.words import grouped, many
from agendum_contract.results import FAILED, KNOWN, SKIPPED, Deviating, ProbeRow, Run

_STATES = {"used": KNOWN, "unused": SKIPPED, "expired": FAILED}
# The server does what one of the pages says, or what none does.
_READINGS = {"A": "reading", "B": "reading", "both": "reading", "neither": "known"}


def probes(run: Run) -> Markup:
    """Return the section with what the servers do about the contradictions of the pages."""
    if not run.probes:
        return NOTHING
    counts = Counter(each.verdict for each in run.probes)
    said = ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items()))
    return section(
        "probes",
        f"Contradictions of the docs pages ({len(run.probes)})",
        f"What the server does where the pages disagree: {said}. No reading is a failure.",
        table(
            ("Row", "Reading A", "Reading B", "openapi.yaml takes", "This server"),
            [_probe(each) for each in run.probes],
            "wide",
        ),
    )


def _probe(each: ProbeRow) -> tuple[str, bool, tuple[Content, ...]]:
    find = f"{each.number} {each.reading_a} {each.reading_b} {each.taken} {each.verdict} {each.seen}"
    chip = tag("span", {"class": f"chip {_READINGS.get(each.verdict, SKIPPED)}"}, each.verdict)
    cells: tuple[Content, ...] = (
        tag("code", {}, each.number),
        _reading(each.reading_a, each.page_a),
        _reading(each.reading_b, each.page_b),
        each.taken,
        (chip, tag("span", {"class": "seen"}, each.seen)),
    )
    return find, False, cells


def _reading(said: str, page: str) -> Markup:
    return join(said, " ", link(page, "page") if page else NOTHING)


def deviations(run: Run) -> Markup:
    """Return the section with the accepted deviations."""
    if not run.deviations:
        return NOTHING
    return section(
        "deviations",
        f"Accepted deviations ({len(run.deviations)})",
        "Used: met, and let pass. Unused: not met any more, and to be taken out. Expired: accepted no more.",
        table(
            ("State", "Operation", "Check", "Reason", "Owner", "Until"),
            [_deviation(each) for each in run.deviations],
        ),
    )


def _deviation(each: Deviating) -> tuple[str, bool, tuple[Content, ...]]:
    find = f"{each.state} {each.operation} {each.check} {each.reason} {each.owner}"
    cells: tuple[Content, ...] = (
        verdict_of(_STATES[each.state], each.state),
        tag("code", {}, each.operation),
        tag("code", {}, each.check),
        (each.reason, " ", link(each.link, "more")),
        each.owner,
        tag("span", {"class": "day"}, each.expires),
    )
    return find, each.state == "expired", cells


def left_out(run: Run, matrix: Matrix) -> Markup:
    """Return the section with what was not tested, and why."""
    reasons: dict[str, list[str]] = {}
    for each in run.results:
        if each.outcome == SKIPPED:
            reasons.setdefault(each.reason or "no reason was given", []).append(each.name)
    # Most of them first; those of one reason fold together.
    parts = [
        tag(
            "div",
            {"data-find": f"{reason} {' '.join(tests)}"},
            folded((tag("b", {}, many(len(tests), "test")), ": ", reason), names(tests)),
        )
        for reason, tests in sorted(reasons.items(), key=lambda each: -len(each[1]))
    ]
    if matrix.others:
        parts.append(folded(f"No test is about {many(len(matrix.others), 'operation')}", names(matrix.others)))
    without = tuple(name for name in CHECKS if name not in matrix.checks and name != "deviation")
    if without:
        parts.append(folded(f"{many(len(without), 'check')} without a test in this run", names(without)))
    if not parts:
        return section("left-out", "Left out", "", tag("p", {"class": "empty"}, "Nothing was left out."))
    title = f"Left out ({many(sum(map(len, reasons.values())), 'test')})"
    return section("left-out", title, "What this run says nothing of, and why.", tag("div", {"class": "folds"}, parts))


def leftovers(run: Run) -> Markup:
    """Return the section with what is left on the servers."""
    if not run.leftovers:
        return NOTHING
    return section(
        "leftovers",
        f"Left on the servers ({len(run.leftovers)})",
        "What the run made and no documented call takes away, or what could not be undone.",
        tag("ul", {"class": "folds"}, [_left(*each) for each in grouped(run.leftovers).items()]),
    )


def _left(first: str, alike: list[str]) -> Markup:
    """Return what is left of one kind, folded where there is more than one of it."""
    if len(alike) == 1:
        return tag("li", {"data-find": first}, tag("p", {"class": "left"}, first))
    entries = tag("ul", {}, [tag("li", {}, each) for each in alike])
    return tag("li", {"data-find": first}, folded((tag("b", {}, f"{len(alike):,} times"), ": ", first), entries))
