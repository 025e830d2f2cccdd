"""Tests of what an installation brings along: as it is declared, and as docs/install.md lists it."""

import re
import tomllib
import zipfile
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from .conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PAGE = (ROOT / "docs" / "install.md").read_text("utf-8")
PYTHONS = ("3.11", "3.12", "3.13")
EXTRAS = {"aiohttp", "contract", "emulator", "fast", "proofread", "redis"}


@pytest.fixture(scope="module")
def declared(wheel):
    """The metadata of the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        return metadata.PathDistribution(zipfile.Path(archive, name.removesuffix("METADATA"))).metadata


def needed_by(requirements, python, extra=""):
    """Return the names of what requirements bring along on Linux, with what those need in turn, as it is installed."""
    machine = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": "linux", "extra": extra}
    found = set()
    for each in map(Requirement, requirements):
        if each.marker is not None and not each.marker.evaluate(machine):
            continue
        name = canonicalize_name(each.name)
        if name in found:
            continue
        found.add(name)
        for wanted in each.extras or {""}:
            found |= needed_by(metadata.requires(name) or (), python, wanted)
    return found


def listed(heading):
    """Return the names in the first column of a table, with the rest of their rows."""
    (section,) = re.findall(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE)
    return dict(re.findall(r"^\| `([\w.-]+)` \|(.*)$", section, re.MULTILINE))


def brought_by(extra):
    """Return what an extra brings by the page, where an extra may bring another one."""
    *_, cell, _end = listed("With extras")[extra].split("|")
    names = re.findall(r"`([\w.\[\]-]+)`", cell)
    found = {name for name in names if "[" not in name}
    return found.union(*(brought_by(name.partition("[")[2].rstrip("]")) for name in names if "[" in name))


@pytest.mark.parametrize("python", PYTHONS)
def test_a_plain_installation_brings_what_the_page_lists(declared, python):
    """Whoever wants the client alone would get a web framework, a test runner or what those need."""
    assert listed("The client alone").keys() == needed_by(declared.get_all("Requires-Dist"), python)


def test_extras_are_those_of_the_page(declared):
    """An extra could not be found, or one that is told of not be installed."""
    assert EXTRAS == {*declared.get_all("Provides-Extra")}
    assert EXTRAS == listed("With extras").keys()


@pytest.mark.parametrize("extra", sorted(EXTRAS))
def test_an_extra_brings_what_the_page_says(declared, extra):
    """Nobody would know what an extra is good for, and what it installs."""
    rows = [Requirement(row) for row in declared.get_all("Requires-Dist")]
    expected = {each.name for each in rows if each.marker and each.marker.evaluate({"extra": extra})}
    assert expected == brought_by(extra)


def test_pythons_are_those_that_are_tested(declared):
    """A Python would be offered that nobody has tried, or one be tried in vain."""
    tested = {
        each.rpartition(" :: ")[2] for each in declared.get_all("Classifier") if re.search(r"Python :: 3\.", each)
    }
    assert set(PYTHONS) == tested
    assert SpecifierSet(f">={PYTHONS[0]}") == SpecifierSet(declared["Requires-Python"])


def test_the_builder_is_pinned():
    """Two builds of one release would differ, or the tests build with another tool than the release."""
    (builder,) = PROJECT["build-system"]["requires"]
    assert re.fullmatch(r"hatchling==[\d.]+", builder)
    assert builder in PROJECT["dependency-groups"]["build"]


def test_lower_bounds_are_named():
    """A lowest version that is not named cannot be tried."""
    project = PROJECT["project"]
    rows = [*project["dependencies"], *(row for rows in project["optional-dependencies"].values() for row in rows)]
    unbounded = [
        row
        for row in rows
        if not row.startswith("agendum[") and not {"==", ">="} & {each.operator for each in Requirement(row).specifier}
    ]
    assert [] == unbounded
