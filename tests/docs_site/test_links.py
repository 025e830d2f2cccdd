"""Tests of agendum_site.links: what is a link, and where it leads in the site."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_site import links

_PLACES = {
    "docs/client.md": "client.md",
    "docs/decisions/007-x.md": "decisions/007-x.md",
    "CHANGELOG.md": "changelog.md",
    "openapi.yaml": "files/openapi.yaml.md",
    "generator": None,
}


def _turned(markdown, page="docs/contract.md", here="contract.md"):
    return links.turned(page, markdown, here, _PLACES.__getitem__)


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("[a](client.md)", "[a](client.md)"),
        ("[a](client.md#errors)", "[a](client.md#errors)"),
        ("[`openapi.yaml`](../openapi.yaml)", "[`openapi.yaml`](files/openapi.yaml.md)"),
        ("[changes](../CHANGELOG.md#unreleased)", "[changes](changelog.md#unreleased)"),
        ("the [`generator/`](../generator) makes", "the `generator/` makes"),
        ("[two\nlines](decisions/007-x.md)", "[two\nlines](decisions/007-x.md)"),
        ("![picture](client.md)", "![picture](client.md)"),
    ],
)
def test_a_link_leads_to_the_same_thing(markdown, expected):
    """A reader of the site would click into nothing, or see brackets."""
    assert expected == _turned(markdown)


def test_pages_elsewhere_are_linked_from_where_they_are():
    """A page that moves takes its links along."""
    text = "[a](../client.md) [b](../../openapi.yaml)"
    assert "[a](../client.md) [b](../files/openapi.yaml.md)" == _turned(
        text, "docs/decisions/007-x.md", "decisions/007-x.md"
    )
    assert "[a](client.md)" == _turned("[a](docs/client.md)", "CHANGELOG.md", "changelog.md")


@pytest.mark.parametrize(
    "markdown",
    [
        "`[a](../openapi.yaml)`",
        "``[a](../openapi.yaml) ` ``",
        "```markdown\n[a](../openapi.yaml)\n```",
        "~~~\n[a](../openapi.yaml)\n~~~",
        "[a](https://example.com/x.md)",
        "[a](mailto:me@example.com)",
        "[a](//example.com)",
    ],
)
def test_code_and_other_addresses_stay(markdown):
    """An example would be changed, or an address of the network taken for a file."""
    assert markdown == _turned(markdown)


def test_code_in_the_text_of_a_link_hides_nothing():
    """The link behind it would be left as it is."""
    assert "`x` [`a`](files/openapi.yaml.md) `y`" == _turned("`x` [`a`](../openapi.yaml) `y`")


def test_headings_of_the_page_itself_stay():
    """A table of contents would lead away from its page."""
    markdown = "[a](#a)"
    assert "[a](#a)" == links.turned("docs/client.md", markdown, "client.md", _PLACES.__getitem__)


def test_a_link_that_leaves_the_repository_is_refused():
    """The site would show a file of whoever built it."""
    with pytest.raises(ValueError, match=r"^\.\./\.\./x leaves the repository"):
        _turned("[a](../../x)")


@given(st.text(alphabet="ab`~[]()#\n ./", max_size=60))
def test_nothing_else_is_changed(markdown):
    """Text around links would be lost: with every file in the site where it lies, a page stays as it is."""
    try:
        turned = links.turned("page.md", markdown, "page.md", lambda path: path)
        kept = list(links.within("page.md", markdown))
    except ValueError:
        return
    assert [each.text for each in kept] == [each.text for each in links.within("page.md", turned)]
    if not kept:
        assert markdown == turned
