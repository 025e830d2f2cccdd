"""What `nox -s docs` has built: whether it is whole, and whether its links and its parts are there."""

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import agendum
from agendum import errors
from agendum_emulator import Emulator
from agendum_site import built, commands
from agendum_site.facts import all_of_them
from spec_document import OPERATIONS

pytestmark = pytest.mark.site
_ROOT = Path(__file__).parents[2]
_SITE = _ROOT / "site"


def _page(name):
    return (_SITE / name).read_text(encoding="utf-8")


@cache
def _anchors(name):
    return built.read(_page(name)).anchors


def test_nothing_is_wrong():
    """A link would lead nowhere, or a page ask the network for a font."""
    assert [] == built.faults(_SITE)


def test_each_operation_is_there():
    """An operation could not be looked up, nor its methods."""
    missing = [
        name
        for facts in all_of_them()
        for name in (facts.operation.name, facts.home, *(f"{facts.home}.{method}" for method in facts.methods))
        if name not in _anchors(f"reference/operations/{facts.operation.tag}.html")
    ]
    assert [] == missing
    assert len(OPERATIONS) == len(all_of_them())


def test_each_public_name_is_there():
    """A name that can be imported would not be explained."""
    found = _anchors("reference/client.html") | _anchors("reference/errors.html") | _anchors("reference/emulator.html")
    names = {f"agendum.{name}" for name in agendum.__all__}
    names |= {f"agendum.errors.{name}" for name in errors.__all__}
    names |= {f"agendum_emulator.{name}" for name in ("Emulator", "Settings", "SetupError", "create_app")}
    names |= {f"agendum_emulator.pytest_plugin.{name}" for name in ("agendum_emulator", "agendum_emulator_settings")}
    assert set() == names - found


def test_each_option_is_there():
    """An option could only be found in a terminal."""
    page = _page("reference/cli.html")
    options = {name for parser in commands.parsers() for action in parser._actions for name in action.option_strings}
    assert {"--swoogo-url", "--port", "--spec"} < options
    assert set() == {name for name in options if not re.search(rf">{re.escape(name)}[ <]", page)}


def test_no_markdown_is_left():
    """A table or a marker that was not understood would show as its source."""
    for path in sorted((_SITE / "reference").rglob("*.html")):
        text = re.sub(r"<(pre|code)\b.*?</\1>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.search(r"<!-- made:|\| --- \||^:::|\]\(|&amp;#123;|&amp;lt;", text, re.MULTILINE), path.name


def test_the_search_knows_the_operations():
    """Who searches for a call would find nothing; without a server, nothing at all."""
    index = json.loads(_page("search/search_index.json"))
    found = {each["location"].partition("#")[2] for each in index["docs"]}
    assert set(OPERATIONS) < found
    assert [] == [each["location"] for each in index["docs"] if each["location"].startswith("files/")]
    assert _page("search/search_index.js").startswith("var __index = {")


def test_the_snippet_of_the_first_page_runs(tmp_path):
    """The first thing that a reader copies would not work."""
    (snippet,) = re.findall(r"```python\n(.*?)```", (_ROOT / "docs" / "index.md").read_text("utf-8"), re.DOTALL)
    (tmp_path / "snippet.py").write_text(snippet, encoding="utf-8")
    given = {"SWOOGO_CONSUMER_KEY": "any key", "SWOOGO_CONSUMER_SECRET": "any secret"}
    with Emulator() as emulator:
        environment = {**os.environ, **given, "SWOOGO_URL": emulator.url}
        command = [sys.executable, "-W", "error", "snippet.py"]
        result = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=60
        )
    assert (0, "Opening\n", "") == (result.returncode, result.stdout, result.stderr)
