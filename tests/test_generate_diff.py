"""Tests of generator/diff.py: how changes are shown, and the way from two revisions to lines."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import diff
from generator_checkout import ROOT

TOOL = ROOT / "node_modules" / ".bin" / "oasdiff"
needs_the_tool = pytest.mark.skipif(
    not TOOL.exists() and not os.environ.get("CI"), reason="oasdiff is not installed: npm ci (needs Node.js)"
)
DOCUMENT = """\
openapi: 3.1.0
info: {title: Harbor, version: 1.0.0}
paths:
  /v4/boats:
    post:
      operationId: register_boat
      tags: [harbor-boats]
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Boat'}
      responses:
        '204': {description: Done.}
components:
  schemas:
    Boat:
      type: object
      properties:
        name: {type: string}
        side: {type: string, enum: [port, starboard]}
"""


def change(level=3, text="removed it", operation="register_boat", **more):
    """Make a change as oasdiff reports it."""
    return {"id": "some-check", "level": level, "text": text, "operationId": operation, **more}


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder, whatever the settings of the user are."""
    surroundings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    who = ["-c", "user.name=Harbor", "-c", "user.email=harbor@example.com"]
    subprocess.run(
        ["git", *who, *arguments], cwd=folder, check=True, capture_output=True, env={**os.environ, **surroundings}
    )


@pytest.fixture(autouse=True)
def _no_repository_around(tmp_path, monkeypatch):
    """Keep git from finding another repository than that of the test."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))


@pytest.fixture
def repository(tmp_path):
    """Give a repository that got the document in its second commit, with the tools of this checkout."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    root = tmp_path / "harbor"
    root.mkdir()
    git(root, "init", "--quiet")
    (root / "README").touch()
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message=Begin")
    (root / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message=Add the document")
    if TOOL.exists():
        (root / "node_modules").symlink_to(ROOT / "node_modules")
    return root


def rewrite(root: Path, *edits: tuple[str, str]) -> None:
    """Edit the document in the working tree."""
    path = root / "openapi.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def test_breaking_changes_stand_apart():
    """A reader of the changelog would have to find out what breaks."""
    changes = [
        change(1, "added `a`"),
        change(2, "removed `b`"),
        change(3, "removed `c`"),
    ]
    expected = (
        "### Breaking\n\n- `register_boat`: removed `b`.\n- `register_boat`: removed `c`.\n\n"
        "### Changed\n\n- `register_boat`: added `a`."
    )
    assert expected == diff.render(changes)


@pytest.mark.parametrize("check", ["api-operation-id-removed", "api-schema-removed", "api-tag-removed"])
def test_name_that_is_gone_breaks(check):
    """Code that imports a function, package or model would break without a word in the changelog."""
    assert diff.render([change(1, id=check)]).startswith("### Breaking")


def test_same_change_is_said_once():
    """A change of an error that all operations share would fill the changelog."""
    changes = [
        change(operation="a"),
        change(operation="b"),
        change(operation="a"),
        {"id": "x", "level": 3, "text": "removed it", "operation": "GET", "path": "/v4/boats"},
    ]
    assert "### Breaking\n\n- `a`, `b`, `GET /v4/boats`: removed it." == diff.render(changes)


def test_change_of_no_operation():
    """A change of the components would stand behind an empty name, or end in a traceback."""
    assert "### Changed\n\n- removed it." == diff.render([{"id": "x", "level": 1, "text": "removed it"}])


def test_long_lines_are_wrapped():
    """The changelog would get lines that are longer than its others."""
    lines = diff.render([change(text="added " + "`some-property`, " * 20 + "`last`")]).splitlines()
    assert max(map(len, lines)) <= diff.WIDTH
    assert [True] * len(lines[3:]) == [line.startswith("  ") for line in lines[3:]]
    assert not any(line.count("`") % 2 for line in lines)


@needs_the_tool
def test_two_revisions(repository, capsys):
    """What oasdiff reports would be read wrong: its levels, its names, its order."""
    rewrite(
        repository, ("[port, starboard]", "[port]"), ("name: {type: string}", "name: {type: string}\n        flag: {}")
    )
    assert 1 == diff.main(["HEAD"], repository)
    expected = (
        "### Breaking\n\n- `register_boat`: removed the enum value `starboard` of the request property `side`.\n\n"
        "### Changed\n\n- `register_boat`: added the new optional request property `flag`.\n"
    )
    assert expected == capsys.readouterr().out


@needs_the_tool
def test_harmless_change(repository, capsys):
    """A change that breaks nothing would stop a release."""
    rewrite(repository, ("name: {type: string}", "name: {type: string}\n        flag: {}"))
    assert 0 == diff.main(["HEAD"], repository)
    assert "### Breaking" not in capsys.readouterr().out


@needs_the_tool
@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ([("register_boat", "enter_boat")], "`register_boat` removed and replaced with `enter_boat`"),
        ([("harbor-boats", "harbor-ships")], "api tag `harbor-boats` removed"),
        ([("schemas/Boat", "schemas/Ship"), ("    Boat:", "    Ship:")], "removed the schema `Boat`"),
    ],
)
def test_renamed_parts_of_the_client(repository, capsys, edits, said):
    """A newer oasdiff would call these changes by other names, and they would count as harmless."""
    rewrite(repository, *edits)
    assert 1 == diff.main(["HEAD"], repository)
    assert said in capsys.readouterr().out.partition("### Changed")[0]


@needs_the_tool
def test_without_a_revision_the_last_tag_counts(repository, capsys):
    """Changes since the last release would be left out because they are committed; or, before it, be an error."""
    rewrite(repository, ("[port, starboard]", "[port, starboard, stern]"))
    assert 0 == diff.main([], repository)
    assert "`stern`" in capsys.readouterr().out
    git(repository, "commit", "--quiet", "--all", "--message=Change the document")
    assert 0 == diff.main([], repository)
    assert "openapi.yaml: nothing that a caller would notice changed since HEAD\n" == capsys.readouterr().out
    git(repository, "tag", "v1", "HEAD~1")
    assert 0 == diff.main([], repository)
    assert "`stern`" in capsys.readouterr().out


@needs_the_tool
def test_document_that_is_none(repository, capsys):
    """A document that cannot be read would be called unchanged."""
    (repository / "openapi.yaml").write_text("paths: [", encoding="utf-8")
    assert 2 == diff.main(["HEAD"], repository)
    assert capsys.readouterr().err.startswith("diff.py: oasdiff failed: ")


@pytest.mark.parametrize(
    ("revision", "reason"),
    [
        ("v9", "there is no revision v9 here"),
        ("--help", "there is no revision --help here"),
        ("HEAD~1", "the revision HEAD~1 has no openapi.yaml"),
    ],
)
def test_revision_that_is_missing(repository, capsys, revision, reason):
    """A typing error would end in a traceback, or be called a difference."""
    assert 2 == diff.main(["--", revision], repository)
    assert ("", f"diff.py: {reason}\n") == capsys.readouterr()


def test_folder_that_is_no_repository(tmp_path, capsys):
    """An unpacked archive would end in a traceback."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert 2 == diff.main([], tmp_path)
    assert "diff.py: there is no revision HEAD here\n" == capsys.readouterr().err


def test_tool_that_is_missing(repository, capsys):
    """A machine without Node.js would be told of a traceback instead of the command that helps."""
    (repository / "node_modules").unlink(missing_ok=True)
    assert 2 == diff.main(["HEAD"], repository)
    assert "diff.py: oasdiff is not installed: npm ci (needs Node.js)\n" == capsys.readouterr().err


def test_git_that_is_missing(tmp_path, capsys, monkeypatch):
    """A machine without git would end in a traceback."""
    monkeypatch.setattr(shutil, "which", lambda name, **_: None)
    assert 2 == diff.main([], tmp_path)
    assert "diff.py: git is not installed\n" == capsys.readouterr().err
