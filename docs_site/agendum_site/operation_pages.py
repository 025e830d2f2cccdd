"""The page of each resource, with all that is known of its operations, and the table of all of them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from agendum_contract.document import load, resolve
from agendum_site.facts import VENDORS, Facts, resources
from agendum_site.fields import Field, fields, words
from agendum_site.markdown import indented, prose, sentence, table

FOLDER = "reference/operations"
# Where the meaning of each way is told, from the page of a resource.
_UNDO = "../../contract.md"
_UNDONE = {
    "safe": "nothing is to be undone",
    "idempotent": "not at all; it is called for records of the run's own",
    "restore": "what was there is written back",
    "inverse": "by the call that takes it back",
    "marks": "not at all; what it makes has a marked name, and is listed",
}
_METHOD_OPTIONS = ("heading_level: 3", "show_root_heading: true", "show_root_full_path: false")
_FORMS = {
    "application/json": "JSON",
    "application/x-www-form-urlencoded": "a form",
    "multipart/form-data": "a multipart form",
}


def pages() -> dict[str, str]:
    """Return the Markdown of the page of each resource, by its place in the site."""
    about = {tag["name"]: tag["description"] for tag in load()["tags"]}
    return {f"{FOLDER}/{tag}.md": _page(tag, about[tag], found) for tag, found in resources().items()}


def title(tag: str) -> str:
    """Return the title of the page of a resource, such as ``Registrant types``."""
    return tag.partition("-")[2].replace("-", " ").capitalize()


def navigation() -> list[str]:
    """Return the pages as lines of a navigation: by vendor, with their titles."""
    lines = []
    for vendor in VENDORS:
        lines.append(f"- {vendor.title()}:")
        mine = (tag for tag in resources() if tag.startswith(f"{vendor}-"))
        lines += indented(f"- {title(tag)}: {FOLDER}/{tag}.md" for tag in mine)
    return lines


def namespaces() -> str:
    """Return the table of the namespaces of the clients, with links to the pages of their methods."""
    return "\n".join(
        table(
            ("Namespace", "Has"),
            (
                (
                    f"[`{each.operation.vendor}.{each.namespace}`](operations/{tag}.md)",
                    ", ".join(f"`{each.methods[0]}`" for each in found),
                )
                for tag, found in resources().items()
                for each in found[:1]
            ),
        )
    )


def overview() -> str:
    """Return the tables of all operations, one for each vendor, with links to their entries."""
    lines = []
    for vendor in VENDORS:
        lines += [f"## {vendor.title()}"]
        lines += table(
            ("Operation", "Call", "Python", "Evidence", "Emulated"),
            (
                (
                    f"[`{each.operation.name}`](operations/{tag}.md#{each.operation.name})",
                    f"`{each.operation.method} {each.operation.path}`",
                    f"`{each.namespace}.{each.methods[0]}`",
                    each.evidence,
                    "whole" if each.emulated == "whole" else "in part",
                )
                for tag, found in resources().items()
                for each in found
                if each.operation.vendor == vendor
            ),
        )
    return "\n".join(lines)


def _page(tag: str, about: str, found: Sequence[Facts]) -> str:
    first = found[0]
    vendor = first.operation.vendor
    lines = [
        # The class of the methods can be linked to by its name.
        f"# {title(tag)} of {vendor.title()} {{: #{first.home} }}",
        "",
        f"{prose(about)} In Python they are `{vendor}.{first.namespace}`; the async client has the same methods, to be",
        "awaited. Names in tables are those that are sent; what a method calls them stands in its signature.",
    ]
    for each in found:
        lines += ["", *_entry(each)]
    return "\n".join(lines) + "\n"


def _entry(facts: Facts) -> Iterator[str]:
    definition = facts.operation.definition
    yield f"## `{facts.operation.name}` {{: #{facts.operation.name} }}"
    yield ""
    yield prose(sentence(definition["summary"]))
    yield ""
    yield prose(definition.get("description", "").strip())
    yield from table(("What", "Is"), _known(facts))
    yield from _contradictions(facts)
    yield from _request(facts)
    yield from _answers(facts)
    yield ""
    yield "**In Python**"
    for method in facts.methods:
        yield ""
        yield f"::: {facts.home}.{method}"
        yield "    options:"
        yield from (f"      {option}" for option in _METHOD_OPTIONS)


def _known(facts: Facts) -> Iterator[tuple[str, str]]:
    yield "Call", f"`{facts.operation.method} {facts.operation.path}`"
    yield "Python", f"`{facts.call}`"
    yield "Evidence", f"[{facts.evidence}](../operations.md#evidence), by [its docs page]({facts.source})"
    yield "Emulated", prose(facts.emulated)
    yield "Undone by the suite", f"[{_UNDONE[facts.undo]}]({_UNDO}#against-a-real-service)"
    yield "Scenarios", ", ".join(f"`{each}`" for each in facts.scenarios) or "none; generated requests only"


def _contradictions(facts: Facts) -> Iterator[str]:
    if facts.contradictions:
        links = ", ".join(f"[{each}](../contradictions.md#{each})" for each in facts.contradictions)
        yield f"**Contradictions of the pages:** {links}"
        yield ""


def _request(facts: Facts) -> Iterator[str]:
    parameters = [resolve(each) for each in facts.operation.definition.get("parameters", ())]
    if parameters:
        yield "**Parameters**"
        yield from table(
            ("Name", "Where", "Type", "Meaning"),
            (
                (
                    f"`{each['name']}`",
                    each["in"],
                    _type(words(each["schema"]), is_required=bool(each.get("required"))),
                    prose(each.get("description", "")),
                )
                for each in parameters
            ),
        )
    if facts.operation.media_type is not None:
        yield f"**Request body**, sent as {_FORMS[facts.operation.media_type]}"
        yield from _fields(fields(facts.operation.request_schema))


def _fields(found: Sequence[Field]) -> list[str]:
    return table(
        ("Field", "Type", "Meaning"),
        ((f"`{each.name}`", _type(each.words, is_required=each.is_required), prose(each.meaning)) for each in found),
    )


def _type(kind: str, *, is_required: bool) -> str:
    return f"{kind}; **required**" if is_required else kind


def _answers(facts: Facts) -> Iterator[str]:
    responses: Mapping[str, Any] = facts.operation.definition["responses"]
    yield "**Answers**"
    yield from table(
        ("Status", "Meaning"), ((status, prose(resolve(node)["description"])) for status, node in responses.items())
    )
    answer = _fields(fields(facts.operation.success_schema))
    if answer:
        yield f'??? note "Fields of the answer ({facts.operation.success_status})"'
        yield from indented(answer)
