"""Tests of the pages that are made: operations, contradictions, commands, files, and the folder they are written to."""

import argparse
from pathlib import Path

import pytest
import yaml

from agendum_site import commands, contradictions, fields, markdown, operation_pages, repository, stage
from agendum_site.facts import all_of_them
from spec_document import OPERATIONS

_ROOT = Path(__file__).parents[2]
_LEDGER = yaml.safe_load((_ROOT / "transcription" / "contradictions.yaml").read_text(encoding="utf-8"))
_PAGES = operation_pages.pages()
_ENTRIES = {entry.partition("`")[0]: entry for page in _PAGES.values() for entry in page.split("\n## `")[1:]}


def test_each_operation_has_one_entry():
    """An operation would be missing from the reference, or stand in it twice."""
    assert sorted(OPERATIONS) == sorted(_ENTRIES)
    assert len(OPERATIONS) == sum(page.count("\n## `") for page in _PAGES.values())


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_entry_is_whole(name):
    """A reader would not learn how to make the call, how well it is known, or what contradicts it."""
    path, method, definition = OPERATIONS[name]
    entry = _ENTRIES[name]
    assert f"`{method.upper()} {path}`" in entry
    assert f"[{definition['x-evidence']}](../operations.md#evidence)" in entry
    assert f"({definition['externalDocs']['url']})" in entry
    for each in definition.get("x-contradictions", ()):
        assert f"(../contradictions.md#{each})" in entry
    for status in definition["responses"]:
        assert f"\n| {status} | " in entry
    for each in definition.get("parameters", ()):
        if "name" in each:
            assert f"\n| `{each['name']}` | " in entry


def test_an_entry_names_the_methods():
    """Whoever found the call could not find its method."""
    entry = _ENTRIES["list_session_fields"]
    assert "`swoogo.sessions.list_fields(...)`" in entry
    for method in ("list_fields", "iterate_fields", "pages_of_fields"):
        assert f"\n::: agendum_api.resources.swoogo_sessions.SwoogoSessionsResource.{method}\n" in entry
    assert "\n::: agendum_api.resources.swoogo_sessions.SwoogoSessionsResource.create\n" in _ENTRIES["create_session"]


def test_an_entry_tells_of_emulator_and_suite():
    """What the emulator leaves out would be learned in a test that passes by mistake."""
    facts = {each.operation.name: each for each in all_of_them()}["create_session"]
    assert f"| Emulated | {facts.emulated} |" in _ENTRIES["create_session"]
    assert "`session-life`" in _ENTRIES["create_session"]
    assert "none; generated requests only" not in "".join(_ENTRIES.values())


def test_the_overview_leads_to_each_operation():
    """An operation could only be found by its resource."""
    overview = operation_pages.overview()
    for name, (_, _, definition) in OPERATIONS.items():
        assert f"(operations/{definition['tags'][0]}.md#{name})" in overview


def test_each_contradiction_has_an_entry():
    """A link of an operation would lead nowhere, or a finding be forgotten."""
    listing = contradictions.listing()
    assert [each["id"] for each in _LEDGER] == [
        line.removeprefix("### ") for line in listing.splitlines() if line.startswith("### ")
    ]
    for each in _LEDGER:
        assert f"**Taken:** {markdown.prose(each['taken'])}" in listing


@pytest.mark.parametrize("parser", commands.parsers(), ids=lambda parser: parser.prog)
def test_each_option_is_on_the_page(parser):
    """An option could only be found in a terminal."""
    listing = commands.listing().partition(f"## {parser.prog}\n")[2].partition("\n## ")[0]
    for action in parser._actions:
        for name in action.option_strings or [action.metavar]:
            assert f"`{name}" in listing
            assert action.help is argparse.SUPPRESS or action.help


def test_a_parser_is_told_as_its_help_tells_it():
    """Defaults would show as %(default)s, choices be missing, and hidden options be seen."""
    parser = argparse.ArgumentParser(prog="x", description="Does | it.", epilog="  0  fine")
    parser.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s)")
    parser.add_argument("--kind", choices=("a", "b"), help="which")
    parser.add_argument("--secret", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="+", metavar="FILE", help="what")
    lines = list(commands.described(parser))
    assert "Does | it." in lines
    assert "| `-n NUMBER`, `--number NUMBER` | how many (default: 3) |" in lines
    assert "| `--kind {a,b}` | which |" in lines
    assert "| `FILE...` | what |" in lines
    assert "  0  fine" in lines
    assert "secret" not in "".join(lines)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "integer"}, "integer"),
        ({"type": ["string", "null"], "format": "date"}, "string (date) or null"),
        ({"enum": [0, 1], "type": "integer"}, "`0`, `1`"),
        ({"enum": ["", "a", None, True]}, '`""`, `a`, `null`, `true`'),
        ({"enum": list(range(14))}, ", ".join([*(f"`{each}`" for each in range(12)), "..."])),
        ({"const": "x"}, "`x`"),
        ({"type": "array", "items": {"type": "object"}}, "list of object"),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "string"}]}, "string or integer"),
        ({}, "any"),
    ],
)
def test_types_in_words(schema, expected):
    """A reader would send a value of another type."""
    assert expected == fields.words(schema)


def test_fields_of_parts_and_lists_are_found():
    """The table of an answer that is made of parts, or is a list, would be empty."""
    part = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "description": "An a."}}}
    other = {"patternProperties": {"^c_": {"type": "string"}}}
    found = fields.fields({"type": "array", "items": {"allOf": [part, other]}})
    assert [("a", "string", True, "An a."), ("^c_", "string", False, "")] == [tuple(each) for each in found]


def test_text_of_the_document_is_not_markdown():
    """An asterisk or a bracket of a vendor would change the page, and a bar break its table."""
    assert r"a \*b\* \[c\] &lt;d> `*e* <f>` &#123;g}" == markdown.prose("a *b* [c] <d> `*e* <f>` {g}")
    assert "such as `http://a.b/c_d*e`, \\[x\\]" == markdown.prose("such as http://a.b/c_d*e, [x]")
    assert r"| a\|b `c|d` | e f |" == markdown.row(["a|b `c|d`", "e\nf"])
    assert [] == markdown.table(("A",), [])


def test_files_have_their_places():
    """A link to a file of the repository would lead nowhere."""
    assert "changelog.md" == repository.place(_ROOT, "CHANGELOG.md")
    assert "index.md" == repository.place(_ROOT, "README.md")
    assert "reference/cli.md" == repository.place(_ROOT, "docs/reference/cli.md")
    assert "files/openapi.yaml.md" == repository.place(_ROOT, "openapi.yaml")
    assert None is repository.place(_ROOT, "generator")
    with pytest.raises(ValueError, match="there is no generator/gone"):
        repository.place(_ROOT, "generator/gone")


def test_a_file_is_shown_as_it_is():
    """A fence within a file would end its page."""
    page = repository.page("a.py", "x = '''\n````\n'''\n")
    assert page.endswith("\n# a.py\n\n`````python\nx = '''\n````\n'''\n`````\n")
    assert "```text\n" in repository.page("b.yaml", "a\n" * 2000)


def test_an_unknown_part_is_refused():
    """A page would be published with a hole."""
    with pytest.raises(stage.Wrong, match=r"docs/x\.md: nothing makes 'gone'; there are commands, "):
        stage.filled("docs/x.md", "# X\n\n<!-- made: gone -->\n")


@pytest.mark.parametrize("link", ["../gone.yaml", "../../gone.yaml"])
def test_a_link_into_nothing_is_refused(tmp_path, link):
    """The message would not say in which page it stands, or a reader be the first to notice."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text(f"# A\n\n[x]({link})\n", encoding="utf-8")
    with pytest.raises(stage.Wrong, match=r"^docs/a\.md: .*gone\.yaml"):
        stage.stage(tmp_path, tmp_path / "build")


def test_the_folder_is_complete(tmp_path):
    """A page would be missing from the site, or from its navigation."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "old.md").write_text("what an earlier build left", encoding="utf-8")
    stage.stage(_ROOT, tmp_path)
    settings = (tmp_path / "mkdocs.yml").read_text(encoding="utf-8")
    pages = {path.relative_to(tmp_path / "docs").as_posix() for path in (tmp_path / "docs").rglob("*.md")}
    assert "made:" not in settings.partition("nav:")[2]
    assert set() == {page for page in pages if not page.startswith("files/") and f" {page}\n" not in settings}
    assert {f"decisions/{path.name}" for path in (_ROOT / "docs" / "decisions").glob("*.md")} < pages
    assert {"changelog.md", "files/openapi.yaml.md", *_PAGES} < pages
    assert "old.md" not in pages
    assert (tmp_path / "docs" / "assets" / "iframe-worker.js").is_file()
