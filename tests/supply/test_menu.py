"""`nox -l` is the menu of a checkout."""

import ast
import re

import pytest

from supply.checkout import ROOT, named_sessions, read, sessions

# Whoever reads them runs what they say.
_PAGES = ["CONTRIBUTING.md", "docs/releasing.md", "docs/decisions/023-what-is-taken-from-others.md", ".ci/run"]


@pytest.mark.parametrize("name", sessions())
def test_a_session_says_what_it_does(name):
    """The menu would show a bare name, or a line that a terminal breaks."""
    line = (ast.get_docstring(sessions()[name]) or "").partition("\n")[0]
    assert line.endswith((".", "`."))
    assert len(line) <= 110
    # "Check the style", not "Checks" or "checks".
    first = line.split()[0]
    assert first[0].isupper()
    assert not first.endswith("s")


def test_each_session_is_told_of():
    """Somebody who wants to change something would have to read the noxfile."""
    assert set() == sessions().keys() - named_sessions(read("CONTRIBUTING.md"))


@pytest.mark.parametrize("page", _PAGES)
def test_told_sessions_exist(page):
    """The reader would meet an error at the first step."""
    assert set() == named_sessions(read(page)) - sessions().keys()
    assert named_sessions(read(page))


def test_the_loop_is_five_commands():
    """A sixth step would be one that somebody forgets."""
    _, _, text = read("CONTRIBUTING.md").partition("```console\n")
    assert 5 == len(text.partition("```")[0].splitlines())


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "SECURITY.md", "docs/releasing.md", "docs/licenses.md"])
def test_links_lead_somewhere(page):
    """Whoever wants to help, or to report a hole, would stand before nothing."""
    links = re.findall(r"\]\((?!http)([^)#]+)\)", read(page))
    assert links
    assert [] == [link for link in links if not ((ROOT / page).parent / link).exists()]
