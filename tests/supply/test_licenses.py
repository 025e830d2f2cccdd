"""Nothing is installed under a license that nobody has allowed."""

import json
import re
import sys
from subprocess import CompletedProcess

import license_list
import pytest
from packaging.utils import canonicalize_name

from supply.checkout import PROJECT, read

_LOCK = "# by a program\na-b==1.0\nc==2 ; python_full_version < '3.11.5'\nc==3 ; python_full_version >= '3.11.5'\n"


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """Give a checkout with two locked packages, and a way to say which licenses they have."""
    (tmp_path / "constraints.txt").write_text(_LOCK, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "ours"\ndependencies = ["a-b"]\n[project.optional-dependencies]\nmore = []\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(license_list, "ROOT", tmp_path)
    monkeypatch.setattr(license_list, "LOCK", tmp_path / "constraints.txt")
    monkeypatch.setattr(license_list, "PAGE", tmp_path / "licenses.md")

    def installed(**licenses):
        listing = [{"Name": name, "Version": "1", "License": license_} for name, license_ in licenses.items()]
        monkeypatch.setattr(
            license_list.subprocess, "run", lambda *_, **__: CompletedProcess([], 0, json.dumps(listing), "")
        )

    installed(A_B="MIT", C="BSD License")
    return installed


def test_the_page_is_that_of_the_lock():
    """Somebody who has to approve a license would read of a package or a version that is not used."""
    locked = license_list.locked(read("constraints.txt"))
    assert {
        name: ", ".join(sorted({str(row.specifier).removeprefix("==") for row in found}))
        for name, found in locked.items()
    } == _rows(read("docs/licenses.md"))


def test_the_page_has_what_comes_with_the_client():
    """A user would not find what a plain installation brings, or would find more."""
    _, _, text = read("docs/licenses.md").partition("## Installed with the client\n")
    found = set(_rows(text.partition("\n## ")[0]))
    assert license_list.needed(PROJECT["project"]["dependencies"]) == found
    assert "httpx" in found


_METADATA = {
    "client": ["plain", "old ; python_version < '3.12'", "win ; sys_platform == 'win32'", "never ; extra == 'docs'"],
    "plain": [],
    "extra": ["deep[part]"],
    "deep": ["inner ; extra == 'part'", "other ; extra == 'whole'", "extra"],
}


@pytest.fixture
def index(monkeypatch):
    """Give packages that need each other, in a circle too; some are not installed here."""

    def requires(name):
        if name not in _METADATA:
            raise license_list.metadata.PackageNotFoundError(name)
        return _METADATA[name] or None

    monkeypatch.setattr(license_list.metadata, "requires", requires)


def test_what_is_needed_is_found_on_all_machines(index):
    """A package for Windows or for an older Python would stand among those for development only."""
    assert {"client", "plain", "old", "win"} == license_list.needed(["client"])
    assert {"extra", "deep", "inner"} == license_list.needed(["extra"])


def test_packages_are_where_they_come_from(index):
    """A user would take a tool of ours for something that is installed with the client."""
    extras = {"more": ["extra"], "all": ["ours[more]"]}
    project = {"name": "ours", "dependencies": ["client"], "optional-dependencies": extras}
    assert {"win": "client", "inner": "extras", "never": "development"} == license_list.parts(
        project, ["win", "inner", "never"]
    )


def _rows(text):
    return dict(re.findall(r"^\| ([a-z0-9-]+) \| (\d[^|]*) \|", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("stated", "fits"),
    [
        ("MIT", True),
        ("MIT License", True),
        ("Apache-2.0 AND MIT", True),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("Apache Software License; BSD License", True),
        ("GPL-3.0-or-later", False),
        ("MIT OR GPL-2.0", False),
        ("(MIT AND AGPL-3.0-only)", False),
        ("UNKNOWN", False),
        ("", False),
        ("All rights reserved.\nMIT", False),
    ],
)
def test_licenses_are_judged(stated, fits):
    """A license that binds users, or that is unknown, would slip in with an update."""
    expression = license_list.license_of("forged", "1", stated)
    assert ({} if fits else {"forged": expression}) == license_list.refused({"forged": expression})


def test_what_was_read_counts_for_its_version_only():
    """The next version may have another license, and nobody would read it."""
    ((name, version),) = license_list.READ
    assert {} == license_list.refused({name: license_list.license_of(name, version, "a long text")})
    assert {name: "a long text"} == license_list.refused({name: license_list.license_of(name, "99", "a long text")})
    assert f"{name}=={version}\n" in read("constraints.txt")


def test_one_row_of_each_package_is_installed(checkout, capsys):
    """Only what is installed can be asked, and two versions of one package cannot be."""
    assert 0 == license_list.main(["--rows"])
    newer = sys.version_info[:3] >= (3, 11, 5)
    assert ["a-b==1.0", "c==3" if newer else "c==2"] == capsys.readouterr().out.splitlines()


def test_written_and_compared(checkout, capsys):
    """A page that is out of date would pass, or one that was just written would not."""
    assert 1 == license_list.main([])
    assert "docs/licenses.md is not up to date" in capsys.readouterr().out
    assert 0 == license_list.main(["--write"])
    assert 0 == license_list.main([])
    assert "| c | 2, 3 | BSD |" in license_list.PAGE.read_text(encoding="utf-8")
    checkout(A_B="ISC", C="BSD License")
    assert 1 == license_list.main([])


def test_a_forged_license_is_refused(checkout, capsys):
    """A page would be written that allows it."""
    checkout(A_B="SSPL-1.0", C="MIT")
    assert 1 == license_list.main(["--write"])
    assert "a-b: 'SSPL-1.0' is not allowed" in capsys.readouterr().out
    assert not license_list.PAGE.exists()


def test_what_is_not_installed_is_no_license(checkout, capsys):
    """A package that could not be asked would count as allowed."""
    checkout(A_B="MIT")
    assert 1 == license_list.main([])
    assert "c: locked, but not installed" in capsys.readouterr().out


def test_names_are_compared_as_the_index_does():
    """`Jinja2` of the metadata and `jinja2` of the lock would be two packages."""
    assert all(name == canonicalize_name(name) for name in license_list.locked(read("constraints.txt")))
