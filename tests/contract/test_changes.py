import subprocess

import pytest

from agendum_contract import changes, document
from agendum_contract.problems import CannotRun

DOCUMENT = """\
paths:
  /a:
    get:
      operationId: first
      tags: [x]
      parameters: [{$ref: '#/components/parameters/Page'}]
  /b:
    servers: [{url: https://example.com}]
    post:
      operationId: second
      tags: [x]
      schema: {$ref: '#/components/schemas/Tree'}
components:
  parameters:
    Page: {name: page}
  schemas:
    Tree: {properties: {parent: {$ref: '#/components/schemas/Tree'}, leaf: {type: string}}}
"""


@pytest.fixture
def edited(tmp_path, monkeypatch):
    """Commits a document, edits it, and gives the operations that changed."""
    file = tmp_path / "openapi.yaml"
    file.write_text(DOCUMENT, "utf-8")

    def git(*arguments):
        command = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com", *arguments]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)

    git("init")
    git("add", ".")
    git("commit", "-m", "x")
    monkeypatch.setattr(document, "path", lambda: file)

    def edit(old, new, revision="HEAD"):
        file.write_text(DOCUMENT.replace(old, new), "utf-8")
        document.load.cache_clear()
        return changes.changed_since(revision)

    yield edit
    document.load.cache_clear()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", ()),
        ("paths:", "# A comment.\npaths:", ()),
        ("tags: [x]\n      parameters", "tags: [y]\n      parameters", ("first",)),
        ("name: page", "name: pages", ("first",)),
        ("leaf: {type: string}", "leaf: {type: integer}", ("second",)),
        ("https://example.com", "https://example.org", ("second",)),
        ("operationId: first", "operationId: renamed", ("renamed",)),
        ("/a:", "/c:", ("first",)),
    ],
)
def test_what_changed(old, new, expected, edited):
    """A changed operation would not be looked at again; or all of them, for a comment."""
    assert expected == edited(old, new)


@pytest.mark.parametrize("revision", ["nothing-of-this-name", "--help"])
def test_a_revision_that_there_is_not(revision, edited):
    """A traceback would stand where a name is misspelled, or it would be taken for an option of git."""
    with pytest.raises(CannotRun, match=f"^--changed-since {revision}: "):
        edited("", "", revision)


def test_no_git(edited, monkeypatch):
    """A traceback would stand where git is not installed."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(CannotRun, match="--changed-since: git cannot be run"):
        edited("", "")
