"""The contradictions of the vendors' pages, one entry for each."""

from collections.abc import Iterator, Mapping
from typing import Any

from agendum_site.facts import VENDORS, all_of_them, contradictions
from agendum_site.markdown import prose


def listing() -> str:
    """Return the Markdown of all contradictions, by vendor, with links to the operations."""
    homes = {each.operation.name: each.operation.tag for each in all_of_them()}
    lines = []
    for vendor in VENDORS:
        lines.append(f"## {vendor.title()}")
        for each in contradictions():
            if each["vendor"] == vendor:
                lines += ["", *_entry(each, homes)]
        lines.append("")
    return "\n".join(lines)


def _entry(entry: Mapping[str, Any], homes: Mapping[str, str]) -> Iterator[str]:
    yield f"### {entry['id']}"
    yield ""
    for each in entry["readings"]:
        yield f"- {prose(each['says'])} [Its page]({each['page']})"
    yield ""
    yield f"**Taken:** {prose(entry['taken'])} {prose(entry['why'])}"
    yield ""
    yield f"**Settled by:** {prose(entry['probe'])}"
    yield ""
    names = (f"[`{each}`](operations/{homes[each]}.md#{each})" for each in entry["operations"])
    yield f"**Concerns:** {', '.join(names) or 'no operation alone'}"
