"""What the sections of the page have in common."""

from agendum_contract.document import operations
from agendum_contract.reports.markup import NOTHING, Content, Markup, join, link, tag
from agendum_contract.reports.matrix import NOT_RUN, STOPPED
from agendum_contract.results import FAILED, KNOWN, PASSED, SKIPPED

# A sign for each verdict, for those who do not see its color.
SIGNS = {PASSED: "✓", FAILED: "✕", KNOWN: "≈", STOPPED: "◌", SKIPPED: "\N{EN DASH}", NOT_RUN: "·"}


def section(name: str, title: str, note: str, *contents: Content) -> Markup:
    """Return a section of the page.

    Args:
        name: Its name in the address of the page.
        title: Its title.
        note: What a reader should know of it, in a sentence or two.
        contents: What it holds.
    """
    heading = tag("h2", {"id": f"{name}-title"}, title)
    said = tag("p", {"class": "note"}, note) if note else NOTHING
    return tag("section", {"id": name, "aria-labelledby": f"{name}-title"}, heading, said, *contents)


def verdict_of(verdict: str, text: str = "") -> Markup:
    """Return a verdict with its sign and its color."""
    sign = tag("span", {"aria-hidden": "true"}, SIGNS[verdict])
    return tag("span", {"class": f"chip {kind(verdict)}"}, sign, " ", text or verdict)


def kind(verdict: str) -> str:
    """Return the class of a verdict."""
    return verdict.replace(" ", "-")


def operation_of(name: str) -> Markup:
    """Return an operation with its method and path, how well it is known, and the page that it rests on."""
    operation = operations().get(name)
    if operation is None:
        return tag("code", {}, name) if name else tag("span", {"class": "muted"}, "no single operation")
    evidence = operation.definition["x-evidence"]
    return join(
        tag("code", {"class": "name"}, _breakable(name)),
        tag("span", {"class": "path"}, tag("b", {}, operation.method), " ", _breakable(operation.path)),
        tag(
            "span",
            {"class": "rests"},
            tag("span", {"class": f"evidence {evidence}"}, evidence),
            " ",
            link(operation.definition["externalDocs"]["url"], "docs"),
        ),
    )


def _breakable(text: str) -> Markup:
    """Return a name that can be broken where its words end."""
    parts = text.replace("_", "_\0").replace("/", "\0/").split("\0")
    return Markup("<wbr>".join(join(each) for each in parts))


def folded(summary: Content, *contents: Content) -> Markup:
    """Return something that is shown when its summary is clicked."""
    return tag("details", {}, tag("summary", {}, summary), *contents)


def names(found: tuple[str, ...] | list[str]) -> Markup:
    """Return names as a list that wraps."""
    return tag("ul", {"class": "names"}, [tag("li", {}, tag("code", {}, _breakable(each))) for each in found])


def table(headings: tuple[str, ...], rows: list[tuple[str, bool, tuple[Content, ...]]], classes: str = "") -> Markup:
    """Return a table that becomes cards where it is too narrow for one.

    Args:
        headings: The headings of the columns.
        rows: Of each row, what it can be found by, whether it is a failure, and its cells.
        classes: More classes.
    """
    # The roles are those of a table, which it would not have once it is shown as cards.
    head = tag("tr", {"role": "row"}, [tag("th", {"scope": "col", "role": "columnheader"}, each) for each in headings])
    body = [
        tag(
            "tr",
            {"role": "row", "data-find": text, "data-failed": is_failure},
            [
                tag("td", {"role": "cell", "data-label": heading}, cell)
                for heading, cell in zip(headings, cells, strict=True)
            ],
        )
        for text, is_failure, cells in rows
    ]
    inner = join(
        tag("thead", {"role": "rowgroup"}, head),
        tag("tbody", {"role": "rowgroup"}, body),
    )
    return tag("div", {"class": "box"}, tag("table", {"class": f"cards {classes}".strip(), "role": "table"}, inner))
