"""The hooks of git ask what CI asks, with the same tools."""

import shlex

import pytest

from supply.checkout import ROOT, commands, group, parsed, read

_HOOKS = {
    hook["id"]: hook for repository in parsed(ROOT / ".pre-commit-config.yaml")["repos"] for hook in repository["hooks"]
}
_PINS = {row for name in ("lint", "supply") for row in group(name)}


def test_nothing_comes_from_the_repositories_of_others():
    """A tag of a repository that we do not know would decide what runs before each commit."""
    assert ["local"] == [each["repo"] for each in parsed(ROOT / ".pre-commit-config.yaml")["repos"]]


@pytest.mark.parametrize("name", _HOOKS)
def test_hooks_have_the_versions_of_ci(name):
    """A commit would pass here and fail there, or the other way round."""
    assert set() == set(_HOOKS[name]["additional_dependencies"]) - _PINS


def test_hooks_run_the_lint_of_ci():
    """The same, for a command that one of them has and the other has not."""
    # Redocly needs Node.js, and is the only one that does.
    linted = [command for command in commands("lint") if "npx" not in command]
    hooks = [shlex.split(hook["entry"]) for hook in _HOOKS.values()]
    assert 3 == len(linted)
    assert [] == [command for command in linted if command not in hooks]


def test_hooks_run_the_workflow_checks_of_ci():
    """The same, for what runs on GitHub."""
    assert ["zizmor", "--persona=pedantic", "...", "."] in commands("workflows")
    assert "zizmor --persona=pedantic --offline ." == _HOOKS["zizmor"]["entry"]
    schemas = [name for name in _HOOKS if name.startswith("github-")]
    assert 2 == len(schemas)
    for name in schemas:
        assert f"check-jsonschema --builtin-schema=vendor.{name}" == _HOOKS[name]["entry"]
        assert f'"{name}": ' in read("noxfile.py")
