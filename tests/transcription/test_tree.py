"""Tests of rows that a page shows within each other."""

import pytest

from agendum_proofread import readers
from agendum_proofread.page import Field
from agendum_proofread.readers import docusaurus
from agendum_proofread.readers.tree import Tree
from agendum_proofread.shape import Shape


def show(fields):
    """Show names, and in brackets what is within them."""
    return " ".join(f"{field.name}[{show(field.children)}]" if field.children else field.name for field in fields)


def read_text(text):
    """Read the rows of a request from text."""
    return docusaurus.read([*text.split("\n"), "Responses", "200", "id integer"])


def details(summary, *inside):
    """Make HTML that can be folded."""
    return f"<details><summary>{summary}</summary>{''.join(inside)}</details>"


def read_html(rows):
    """Read the rows of a request from HTML."""
    return readers.read(f"<html><body><main>{rows}<p>Responses</p><p>200</p>id integer</main></body></html>".encode())


@pytest.mark.parametrize(
    ("text", "shown", "flat"),
    [
        ("crew object[]\nname string", "crew name", True),
        ("crew object[]\nArray [\nname string\n]\nboat string", "crew[name] boat", False),
        ("crew object[]\nWho is on board.\nArray [\nname string\nboat string\n]", "crew[name boat]", False),
        ("crew object[]\nArray [\npapers object\nname string\n]\nboat string", "crew[papers name] boat", True),
        ("crew object[]\nArray [\npapers object[]\nArray [\na string\n]\n]\nb string", "crew[papers[a]] b", False),
        ("crew object[]\nArray [\n]\nboat string", "crew boat", True),
        ("crew string[]\nArray [\nname string\n]", "crew name", False),
        ("name string\n]\nboat string", "name boat", False),
        ("name string\ncrew object[]", "name crew", False),
    ],
)
def test_brackets(text, shown, flat):
    """A list would end too early or never, or what no bracket shows would be called shown."""
    page = read_text(text)
    assert (shown, {"request"} if flat else set()) == (show(page.tables["request"]), page.flattened)


def test_brackets_around_everything():
    """A body that became a list would pass unseen."""
    page = read_text("name string\nResponses\n200\nArray [\nid integer\n]")
    assert (Shape.parse("object[]"), "id") == (page.roots["response"], show(page.tables["response"]))


@pytest.mark.parametrize(
    ("rows", "shown", "flat"),
    [
        ("<ul><li>crew object<ul><li>name string</li></ul></li><li>boat string</li></ul>", "crew[name] boat", False),
        ("<ul><li>crew object<ul><li>name string</ul><li>boat string</ul>", "crew[name] boat", False),
        (
            details("crew object", "a string", details("b object", "c string")) + "d string",
            "crew[a b[c]] d",
            False,
        ),
        # Details of the page, with a heading, are no row's.
        ("<details><summary>Body</summary><div>crew object</div><div>name string</div></details>", "crew name", False),
        # What is within a string can only be said about it.
        ("<ul><li>crew string<ul><li>name string</li></ul></li></ul>", "crew name", False),
        ("<div>crew object</div><div>name string</div>", "crew name", True),
        ("<ul><li>crew object</li><li>name string</li></ul>", "crew name", False),
        (
            f"<ul><li>{details('crew object[]', 'Array [<ul><li>name string</ul>]')}<li>boat string</ul>",
            "crew[name] boat",
            False,
        ),
    ],
)
def test_elements(rows, shown, flat):
    """What HTML shows would be read as flat as text, or rows that stand side by side be put within each other."""
    page = read_html(rows)
    assert (shown, {"request"} if flat else set()) == (show(page.tables["request"]), page.flattened)


def test_remark():
    """What is said about a row would be lost, or end in a traceback where no row is."""
    tree = Tree(())
    tree.remark(lambda field, line: Field(f"{field.name} {line}"), "first")
    assert not tree
    tree.add(0, Field("crew"))
    tree.remark(lambda field, line: Field(f"{field.name} {line}"), "second")
    assert [Field("crew second")] == tree.fields()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("oneOf", ("what stands under 'oneOf' in the request",)),
        ("property name* any", ("what stands under 'property name* any' in the request",)),
        ("One of these.", ()),
    ],
)
def test_what_is_not_read(line, said):
    """Alternatives would be read as if all of them were meant, without a word about it."""
    assert said == read_text(f"crew string\n{line}\nboat string").unchecked


def test_statuses_with_one_body():
    """The rows of a second status would be taken for more rows of the first."""
    body = "Schema\ncrew object\nname string\n"
    page = docusaurus.read(f"a string\nResponses\n200\n{body}201\n{body}400\nid integer\n".split("\n"))
    assert ("crew name", {"response"}, ["200", "201", "400"]) == (
        show(page.tables["response"]),
        page.flattened,
        page.statuses,
    )
