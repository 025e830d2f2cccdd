"""The matrix on the page: each operation, each check, and what came of the two."""

from itertools import groupby

from agendum_contract.findings.checks import CHECKS
from agendum_contract.reports.html_parts import SIGNS, folded, kind, operation_of, section, verdict_of
from agendum_contract.reports.markup import NOTHING, Markup, join, tag
from agendum_contract.reports.matrix import NOT_RUN, STOPPED, Cell, Matrix, Row
from agendum_contract.reports.words import first_line, many
from agendum_contract.results import FAILED, KNOWN, PASSED, SKIPPED, Finding, Run

_MEANINGS = {
    PASSED: "as promised",
    FAILED: "not as promised",
    KNOWN: "not as promised, and accepted",
    STOPPED: "ended early, because something else failed",
    SKIPPED: "left out",
    NOT_RUN: "no test",
}


def matrix_section(run: Run, matrix: Matrix) -> Markup:
    """Return the section with the matrix."""
    if not matrix.rows:
        return section("matrix", "Operations and checks", "", tag("p", {"class": "empty"}, "No test was run."))
    numbers = {_key(each): number for number, each in reversed(list(enumerate(run.findings, 1)))}
    legend = [
        tag("li", {}, verdict_of(verdict), " ", tag("span", {"class": "muted"}, meaning))
        for verdict, meaning in _MEANINGS.items()
    ]
    inner = join(_head(matrix), [_body(row, matrix.checks, numbers) for row in matrix.rows])
    grid = tag("table", {"class": "matrix", "role": "table"}, inner)
    return section(
        "matrix",
        f"Operations and checks ({len(matrix.rows)} by {len(matrix.checks)})",
        "The number at a sign is that of the requests behind it.",
        tag("ul", {"class": "legend"}, legend),
        tag(
            "div",
            {"class": "box scrolls", "tabindex": "0", "role": "region", "aria-label": "Operations and checks"},
            grid,
        ),
    )


def _key(finding: Finding) -> tuple[str, str]:
    return finding.operation, finding.check


def _head(matrix: Matrix) -> Markup:
    groups = groupby(matrix.checks, key=lambda check: CHECKS[check].group)
    above = [
        tag("th", {"scope": "colgroup", "role": "columnheader", "colspan": str(count)}, group)
        for group, count in ((group, len(list(members))) for group, members in groups)
    ]
    checks = [
        tag(
            "th",
            {"scope": "col", "role": "columnheader", "title": CHECKS[check].promise, "class": "check"},
            tag("span", {}, check),
        )
        for check in matrix.checks
    ]
    corner = tag("th", {"scope": "col", "role": "columnheader", "rowspan": "2", "class": "corner"}, "Operation")
    return tag(
        "thead",
        {"role": "rowgroup"},
        tag("tr", {"role": "row", "class": "groups"}, corner, above),
        tag("tr", {"role": "row", "class": "checks"}, checks),
    )


def _body(row: Row, checks: tuple[str, ...], numbers: dict[tuple[str, str], int]) -> Markup:
    first = tag("th", {"scope": "row", "role": "rowheader"}, operation_of(row.operation))
    cells = [_cell(check, row.cell(check)) for check in checks]
    more = NOTHING
    if row.findings:
        entries = tag("ul", {"class": "found"}, [_finding(each, numbers) for each in row.findings])
        folds = folded(many(len(row.findings), "finding"), entries)
        more = tag(
            "tr",
            {"role": "row", "class": "more"},
            tag("td", {"role": "cell", "colspan": str(len(checks) + 1)}, folds),
        )
    words = f"{row.operation} {' '.join(check for check in row.cells)} {row.verdict}"
    attributes: dict[str, str | bool] = {"role": "rowgroup", "data-find": words, "data-failed": row.verdict == FAILED}
    return tag("tbody", attributes, tag("tr", {"role": "row"}, first, cells), more)


def _cell(check: str, cell: Cell) -> Markup:
    said = f"{check}: {_MEANINGS[cell.verdict]}"
    if cell.tests:
        said += f" ({many(cell.tests, 'test')}, {many(cell.cases, 'request')})"
    return tag(
        "td",
        {
            "role": "cell",
            "class": kind(cell.verdict) + (" implied" if cell.is_implied else ""),
            "data-label": check,
            "title": said,
        },
        tag("span", {"class": "sign", "aria-hidden": "true"}, SIGNS[cell.verdict]),
        tag("span", {"class": "heard"}, cell.verdict),
        tag("small", {}, str(cell.cases)) if cell.cases else NOTHING,
    )


def _finding(each: Finding, numbers: dict[tuple[str, str], int]) -> Markup:
    number = numbers.get(_key(each))
    # One that was merged into another with the same cause has no entry of its own.
    whole = tag("a", {"href": f"#finding-{number}"}, f"finding {number}") if number else NOTHING
    return tag(
        "li",
        {},
        tag("span", {"class": "chip failed"}, tag("span", {"aria-hidden": "true"}, SIGNS[FAILED]), " ", each.check),
        " ",
        first_line(each.came),
        " ",
        whole,
    )
