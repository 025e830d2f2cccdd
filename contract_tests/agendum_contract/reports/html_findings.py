"""The findings on the page: what was promised, what came, and how to see it again."""

from agendum_contract.findings.checks import CHECKS
from agendum_contract.findings.told import heading
from agendum_contract.reports.html_parts import folded, names, section
from agendum_contract.reports.markup import NOTHING, Content, Markup, join, link, tag
from agendum_contract.reports.words import first_line, many
from agendum_contract.results import COULD_NOT_RUN, Finding, Run


def findings(run: Run) -> Markup:
    """Return the section with the findings, the first of them open."""
    if not run.findings:
        return section("findings", "Findings", "", tag("p", {"class": "empty"}, _nothing(run)))
    return section(
        "findings",
        f"Findings ({len(run.findings)})",
        "Root causes first: begin with the first one, the next may be gone with it.",
        [finding(each, number, is_open=number == 1) for number, each in enumerate(run.findings, 1)],
    )


def _nothing(run: Run) -> str:
    if run.verdict == COULD_NOT_RUN:
        return "Nothing was found before the run ended."
    return "Everything that was asked came as it was promised."


def finding(each: Finding, number: int, *, is_open: bool = False) -> Markup:
    """Return one finding, folded."""
    title = join(
        tag("span", {"class": "number"}, str(number)),
        tag(
            "span",
            {"class": "what"},
            tag("strong", {}, tag("code", {}, each.operation or "run")),
            " ",
            tag("span", {"class": "chip failed"}, tag("span", {"aria-hidden": "true"}, "✕"), " ", each.check),
            tag("span", {"class": "came"}, first_line(each.came)),
        ),
    )
    body = tag(
        "dl",
        {},
        _entry("Promised", _promised(each)),
        _entry("Came", tag("pre", {}, each.came)),
        _entry("Send it again", _command(each.curl)) if each.curl else NOTHING,
        _entry("Run it again", _command(each.replay)) if each.replay else NOTHING,
        _entry("Tests", _tests(each)) if each.tests else NOTHING,
    )
    attributes: dict[str, str | bool] = {
        "id": f"finding-{number}",
        "class": "finding",
        "open": is_open,
        "data-find": f"{heading(each)} {each.promised} {each.came}",
        "data-failed": True,
    }
    return tag("details", attributes, tag("summary", {}, title), body)


def _entry(name: str, content: Content) -> Markup:
    return join(tag("dt", {}, name), tag("dd", {}, content))


def _promised(each: Finding) -> Markup:
    sources = []
    if each.docs:
        sources.append(link(each.docs, each.docs))
    if each.line:
        sources.append(tag("span", {}, "openapi.yaml, line ", tag("b", {}, str(each.line))))
    check = CHECKS.get(each.check)
    if check is not None and check.promise != each.promised:
        sources.append(tag("span", {}, f"{each.check}: {check.promise}"))
    return join(
        tag("p", {}, each.promised),
        tag("ul", {"class": "sources"}, [tag("li", {}, source) for source in sources]) if sources else NOTHING,
    )


def _command(text: str) -> Markup:
    return tag("pre", {"data-copy": True, "tabindex": "0"}, text)


def _tests(each: Finding) -> Markup:
    shown = names(each.tests)
    return shown if len(each.tests) <= 3 else folded(many(len(each.tests), "test"), shown)
