"""Tests of what is in the distributions: all that the packages need, and nothing else."""

import tarfile
import zipfile
from email.parser import BytesParser
from pathlib import PurePosixPath

import pytest

from .conftest import ROOT, VERSION

PACKAGES = {
    "agendum": "overrides",
    "agendum_api": "generated",
    "agendum_contract": "contract_tests",
    "agendum_emulator": "emulator",
    "agendum_proofread": "transcription",
}
# All that is no Python, apart from the scenarios, of which there will be more.
DATA = {
    "agendum/py.typed",
    "agendum_api/openapi.yaml",
    "agendum_api/py.typed",
    "agendum_contract/emulator-seed.yaml",
    "agendum_contract/py.typed",
    "agendum_contract/pytest.ini",
    "agendum_contract/reports/report.css",
    "agendum_contract/reports/report.js",
    "agendum_contract/reports/report.schema.json",
    "agendum_contract/scenarios/schema.json",
    "agendum_contract/undo.yaml",
    "agendum_emulator/py.typed",
    "agendum_proofread/contradictions.yaml",
    "agendum_proofread/py.typed",
    "agendum_proofread/sources.yaml",
}
# Where the files lie in a checkout that have another place in the wheel.
ELSEWHERE = {
    "agendum_api/openapi.yaml": "openapi.yaml",
    "agendum_proofread/contradictions.yaml": "transcription/contradictions.yaml",
    "agendum_proofread/sources.yaml": "transcription/sources.yaml",
}
DIST_INFO = f"agendum-{VERSION}.dist-info/"


def files_of(folder):
    """Return the files below a folder, without the caches of tools."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in found if not any(part.startswith((".", "__pycache__")) for part in path.parts)}


def packaged():
    """Return the files of the packages, as the wheel should have them."""
    found = {f"{name}/{file}" for name, folder in PACKAGES.items() for file in files_of(ROOT / folder / name)}
    return found | ELSEWHERE.keys()


@pytest.fixture(scope="module")
def in_wheel(wheel):
    """The files of the wheel, and their contents."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def in_sdist(sdist):
    """The files of the sdist, without the folder around them, and their contents."""
    with tarfile.open(sdist) as archive:
        members = {PurePosixPath(each.name): archive.extractfile(each).read() for each in archive if each.isfile()}
    assert {f"agendum-{VERSION}"} == {path.parts[0] for path in members}
    return {path.relative_to(path.parts[0]).as_posix(): content for path, content in members.items()}


def test_wheel_has_the_packages_whole(in_wheel):
    """A module or a file of data would be missing for everybody but those who have a checkout."""
    assert packaged() == {name for name in in_wheel if not name.startswith(DIST_INFO)}


def test_wheel_has_the_data(in_wheel):
    """A file that was moved or renamed would be missing, or something would be released that does not belong there."""
    other = {name for name in in_wheel if not name.endswith(".py") and not name.startswith(DIST_INFO)}
    scenarios = {name for name in other if name.startswith("agendum_contract/scenarios/") and name.endswith(".yaml")}
    assert DATA == other - scenarios
    assert 40 <= len(scenarios)


def test_wheel_has_no_other_package(in_wheel):
    """The tests, or a package of somebody else's name, would be installed with the client."""
    assert {*PACKAGES, DIST_INFO.rstrip("/")} == {name.partition("/")[0] for name in in_wheel}


def test_wheel_says_what_it_is(in_wheel):
    """The licence would be missing, or a command."""
    names = {name.removeprefix(DIST_INFO) for name in in_wheel if name.startswith(DIST_INFO)}
    assert {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"} == names
    assert (ROOT / "LICENSE").read_bytes() == in_wheel[f"{DIST_INFO}licenses/LICENSE"]


def test_files_are_those_of_the_checkout(in_wheel):
    """An old copy would be released."""
    where = {f"{name}/": f"{folder}/{name}/" for name, folder in PACKAGES.items()}
    for name in packaged():
        package = name.partition("/")[0] + "/"
        path = ELSEWHERE.get(name, where[package] + name.removeprefix(package))
        assert (ROOT / path).read_bytes() == in_wheel[name], name


def test_sdist_has_what_the_wheel_is_built_from_and_no_more(in_sdist):
    """A file that happens to lie in a checkout, such as one with keys, would be released."""
    sources = {
        f"{folder}/{name}/{file}" for name, folder in PACKAGES.items() for file in files_of(ROOT / folder / name)
    }
    # hatchling adds the last one by itself, and .gitignore, so that a wheel of the sdist leaves out the same.
    tops = {"CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml", ".gitignore", "PKG-INFO"}
    assert sources | set(ELSEWHERE.values()) | tops == in_sdist.keys()


def test_metadata_has_the_page(in_wheel, in_sdist):
    """The page of the release would be empty, or the two would not be one release."""
    metadata = in_wheel[f"{DIST_INFO}METADATA"]
    assert metadata == in_sdist["PKG-INFO"]
    parsed = BytesParser().parsebytes(metadata)
    assert ("agendum", VERSION, "MIT") == (parsed["Name"], parsed["Version"], parsed["License-Expression"])
    assert "text/markdown" == parsed["Description-Content-Type"].partition(";")[0]
    assert (ROOT / "README.md").read_text("utf-8").strip() == parsed.get_payload().strip()
