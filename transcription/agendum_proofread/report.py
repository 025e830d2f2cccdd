"""What was found, for people, machines and pull requests."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from agendum_proofread.difference import WORDING, Difference


@dataclass(frozen=True, slots=True)
class Result:
    """What came out for one page.

    Attributes:
        page: The name of the file.
        operation: The operation that the page describes, None when it was not understood.
        style: The style of the page.
        reason: Why the page was not understood.
        differences: All differences.
        unchecked: What the page does not show.
        reworded: Whether the text is another one than that which was transcribed; None when that is not known.
        settled: Explanations of differences that are gone.
    """

    page: str
    operation: str | None = None
    style: str | None = None
    reason: str | None = None
    differences: tuple[Difference, ...] = ()
    unchecked: tuple[str, ...] = ()
    reworded: bool | None = None
    settled: tuple[str, ...] = ()

    @property
    def drift(self) -> list[Difference]:
        """The differences that count."""
        return [row for row in self.differences if row.aspect != WORDING and row.why is None]

    @property
    def deliberate(self) -> list[Difference]:
        """The differences that a contradiction explains."""
        return [row for row in self.differences if row.why is not None]

    @property
    def wording(self) -> list[Difference]:
        """The differences of examples."""
        return [row for row in self.differences if row.aspect == WORDING]

    @property
    def code(self) -> int:
        """The exit code for this page alone."""
        return 2 if self.reason is not None else 1 if self.drift else 0

    @property
    def verdict(self) -> str:
        """The result in a few words."""
        if self.reason is not None:
            return f"not understood: {self.reason}"
        deliberate = f", {len(self.deliberate)} on purpose" if self.deliberate else ""
        if self.drift:
            return f"{len(self.drift)} difference{'s'[: len(self.drift) != 1]}{deliberate}"
        return f"{'no difference in what the page shows' if self.unchecked else 'faithful'}{deliberate}"


def lines(result: Result, spec: str, *, wording: bool) -> Iterable[str]:
    """Give the lines for one page that was understood."""
    for row in [*result.drift, *result.deliberate, *(result.wording if wording else ())]:
        why = f" - on purpose ({row.why})" if row.why else " - wording" if row.aspect == WORDING else ""
        yield f"{result.page}: {result.operation}: {sentence(row)} ({spec}:{row.line}){why}"
    if wording and result.reworded is not None:
        text = "is not the one" if result.reworded else "is the one"
        yield f"{result.page}: {result.operation}: the text {text} that was transcribed - wording"
    for what in result.settled:
        yield f"{result.page}: {result.operation}: no contradiction any more, the ledger is out of date: {what}"
    for what in result.unchecked:
        yield f"{result.page}: {result.operation}: not checked: {what}"
    yield f"{result.page}: {result.operation}: {result.verdict}"


def sentence(row: Difference) -> str:
    """Say both sides of a difference."""
    aspect = {"missing": "", "extra": "", row.part: ""}.get(row.aspect, f" {row.aspect}")
    return f"{row.place}{aspect}: page {row.page}; spec {row.spec}"


def as_json(results: Sequence[Result], spec: str, code: int) -> str:
    """Return the results for machines."""
    pages = [
        {
            "page": result.page,
            "operation": result.operation,
            "style": result.style,
            "verdict": result.verdict,
            "exit_code": result.code,
            "differences": [asdict(row) for row in result.drift],
            "on_purpose": [asdict(row) for row in result.deliberate],
            "wording": [asdict(row) for row in result.wording],
            "text_changed": result.reworded,
            "not_checked": list(result.unchecked),
            "settled": list(result.settled),
        }
        for result in results
    ]
    return json.dumps({"spec": spec, "exit_code": code, "pages": pages}, indent=2, ensure_ascii=False)


def summary(results: Sequence[Result], spec: str) -> str:
    """Return the results as Markdown, for a comment on a pull request."""
    text = ["## Docs pages against the spec", "", "| page | operation | result |", "| --- | --- | --- |"]
    text += [f"| {_cell(r.page)} | {_cell(r.operation or '-')} | {_cell(r.verdict)} |" for r in results]
    drift = [(result, row) for result in results for row in result.drift]
    if drift:
        text += ["", "| operation | what | page | spec | where |", "| --- | --- | --- | --- | --- |"]
        for _, row in drift:
            what = row.place if row.aspect in {row.part, "missing", "extra"} else f"{row.place} {row.aspect}"
            cells = (row.operation, what, row.page, row.spec, f"{spec}:{row.line}")
            text.append(f"| {' | '.join(map(_cell, cells))} |")
    if ids := sorted({row.why for result in results for row in result.deliberate if row.why}):
        text += ["", f"On purpose: {', '.join(ids)}."]
    if settled := [f"- {_cell(r.page)}: {what}" for r in results for what in r.settled]:
        text += ["", "No contradiction any more, the ledger is out of date:", "", *settled]
    if unchecked := [f"- {_cell(r.page)}: {'; '.join(r.unchecked)}" for r in results if r.unchecked]:
        text += ["", "Not checked:", "", *unchecked]
    return "\n".join(text)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
