"""A run as one page of HTML, which needs nothing else: no network, no other file, and no script to be read."""

import base64
import hashlib
from importlib import resources

from agendum_contract.reports import documented, html_tables
from agendum_contract.reports.html_coverage import coverage
from agendum_contract.reports.html_findings import findings
from agendum_contract.reports.html_matrix import matrix_section
from agendum_contract.reports.markup import NOTHING, Markup, join, link, tag
from agendum_contract.reports.matrix import matrix
from agendum_contract.reports.words import duration, many, moment, outcomes, verdict
from agendum_contract.results import CONFORMS, VIOLATES, Run

_SIGNS = {CONFORMS: "✓", VIOLATES: "✕"}
_KINDS = {CONFORMS: "passed", VIOLATES: "failed"}


def html_page(run: Run) -> str:
    """Return a run as a page of HTML."""
    found = matrix(run)
    sections = {
        "findings": findings(run),
        "matrix": matrix_section(run, found),
        "probes": html_tables.probes(run),
        "deviations": html_tables.deviations(run),
        "left-out": html_tables.left_out(run, found),
        "coverage": coverage(documented.touched(run)),
        "leftovers": html_tables.leftovers(run),
    }
    body = tag(
        "body",
        {},
        _header(run),
        _bar([name for name, each in sections.items() if each]),
        tag("main", {}, *sections.values()),
        _footer(run),
        tag("script", {}, Markup(_file("report.js"))),
    )
    return f"<!doctype html>\n{tag('html', {'lang': 'en'}, _head(run), body)}\n"


def _head(run: Run) -> Markup:
    script = base64.b64encode(hashlib.sha256(_file("report.js").encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{script}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return tag(
        "head",
        {},
        tag("meta", {"charset": "utf-8"}),
        tag("meta", {"http-equiv": "Content-Security-Policy", "content": policy}),
        tag("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        tag("meta", {"name": "color-scheme", "content": "light dark"}),
        tag("meta", {"name": "referrer", "content": "no-referrer"}),
        # A browser asks for an icon where a page names none.
        tag("link", {"rel": "icon", "href": "data:,"}),
        tag("title", {}, f"Agendum contract: {verdict(run)}"),
        tag("style", {}, Markup(_file("report.css"))),
    )


def _file(name: str) -> str:
    return resources.files("agendum_contract.reports").joinpath(name).read_text("utf-8")


def _header(run: Run) -> Markup:
    kind, sign = _KINDS.get(run.verdict, "known"), _SIGNS.get(run.verdict, "!")
    title = tag(
        "h1",
        {},
        tag("span", {"class": "product"}, "Agendum contract"),
        tag("span", {"class": f"verdict {kind}"}, tag("span", {"aria-hidden": "true"}, sign), " ", verdict(run)),
    )
    reason = tag("p", {"class": "reason"}, run.reason) if run.reason else NOTHING
    notes = tag("ul", {"class": "notes"}, [tag("li", {}, each) for each in run.notes]) if run.notes else NOTHING
    return tag("header", {}, tag("div", {"class": "top"}, title, reason, _counts(run), _facts(run), notes))


def _counts(run: Run) -> Markup:
    calls = sum(each.calls for each in run.seen.values())
    counts = [(count, name, name if count else "") for name, count in outcomes(run).items()]
    counts += [(calls, "requests", ""), (run.credits, "credits", "")]
    return tag(
        "ul",
        {"class": "tiles counts"},
        [
            tag("li", {"class": kind}, tag("strong", {}, f"{count:,}"), tag("span", {}, name))
            for count, name, kind in counts
        ],
    )


def _facts(run: Run) -> Markup:
    servers = [(vendor, link(url, url)) for vendor, url in run.servers.items()]
    facts = [
        *(servers or [("servers", join("none: the client alone"))]),
        ("mode", join(run.mode)),
        ("seed", join(str(run.seed))),
        ("generated", join(f"{many(run.max_examples, 'example')} for each operation")),
        ("began", join(moment(run.started))),
        ("took", join(duration(run.seconds))),
        ("suite", join(run.version)),
    ]
    return tag(
        "dl", {"class": "facts"}, [tag("div", {}, tag("dt", {}, name), tag("dd", {}, said)) for name, said in facts]
    )


def _bar(names: list[str]) -> Markup:
    """Return the links to the sections, and what narrows them down, which is for a browser with scripts."""
    links = [tag("a", {"href": f"#{name}"}, name.replace("-", " ")) for name in names]
    tools = tag(
        "div",
        {"class": "tools", "id": "tools", "hidden": True},
        tag(
            "label",
            {"class": "filter"},
            tag("span", {"class": "heard"}, "Filter"),
            tag(
                "input",
                {
                    "type": "search",
                    "id": "filter",
                    "placeholder": "Filter by words",
                    "autocomplete": "off",
                },
            ),
        ),
        tag("label", {"class": "only"}, tag("input", {"type": "checkbox", "id": "only"}), " Only failures"),
        tag("span", {"id": "shown", "role": "status"}),
    )
    return tag("div", {"class": "bar-of-tools"}, tag("nav", {"aria-label": "Sections"}, links), tools)


def _footer(run: Run) -> Markup:
    said = (
        f"Written by agendum-contract {run.version}. The same run for programs: report.json, junit.xml. "
        "Nothing on this page is fetched from anywhere; secrets and personal data are left out."
    )
    return tag("footer", {}, tag("p", {}, said))
