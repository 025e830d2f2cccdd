"""What of each operation was touched, on the page."""

from agendum_contract.reports.documented import Share, Touched
from agendum_contract.reports.html_parts import folded, names, section
from agendum_contract.reports.markup import NOTHING, Markup, join, tag
from agendum_contract.reports.words import many


def coverage(found: tuple[Touched, ...]) -> Markup:
    """Return the section with the coverage."""
    if not found:
        nothing = tag("p", {"class": "empty"}, "No documented operation was called.")
        return section("coverage", "Coverage", "", nothing)
    shares = [dict(each.parts) for each in found]
    totals = [
        _tile(name, sum(len(each[name].seen) for each in shares), sum(each[name].documented for each in shares))
        for name in shares[0]
    ]
    return section(
        "coverage",
        f"Coverage ({many(len(found), 'operation')})",
        "What openapi.yaml documents of the operations that were called, and how much of it was sent or came.",
        tag("ul", {"class": "tiles"}, totals),
        tag("div", {"class": "folds"}, [_operation(each) for each in found]),
    )


def _tile(name: str, seen: int, documented: int) -> Markup:
    percent = 100 * seen // documented if documented else 100
    bar = tag("span", {"class": "bar", "aria-hidden": "true"}, tag("span", {"style": f"width:{percent}%"}))
    return tag(
        "li",
        {},
        tag("strong", {}, f"{percent} %"),
        tag("span", {}, f"{name}: {seen:,} of {documented:,}"),
        bar,
    )


def _operation(each: Touched) -> Markup:
    name = each.operation.name
    shares = [
        tag("span", {"class": "share full" if not share.missing else "share"}, f"{title} ", _fraction(share))
        for title, share in each.parts
        if share.documented
    ]
    title = join(tag("code", {"class": "name"}, name), tag("span", {"class": "shares"}, shares))
    statuses = ", ".join(f"{status} ({count:,})" for status, count in each.statuses.items()) or "none"
    said = tag("p", {}, f"{many(each.calls, 'request')}; statuses that came: {statuses}")
    missing = [_missing(f"{title} not seen", share.missing) for title, share in each.parts]
    others = [_missing(f"{title} that are not documented", share.others) for title, share in each.parts]
    attributes = {"class": "coverage", "data-find": name}
    return tag("details", attributes, tag("summary", {}, title), said, missing, others)


def _fraction(share: Share) -> Markup:
    return tag("b", {}, f"{len(share.seen)}/{share.documented}")


def _missing(title: str, found: tuple[str, ...]) -> Markup:
    if not found:
        return NOTHING
    if len(found) > 40:
        return folded(f"{len(found)} {title}", names(found))
    return join(tag("h3", {}, title[0].upper() + title[1:]), names(found))
