"""Tests that whoever builds a release gets the bytes that were released."""

import os
import shutil
import zipfile

from .conftest import build


def test_two_builds_are_the_same(sources, dist, tmp_path):
    """Nobody could check that a release was made from the sources that it names."""
    root = tmp_path / "elsewhere" / "agendum"
    # In another place, at another time, by somebody who shares less, in an order of its own.
    shutil.copytree(sources, root, copy_function=shutil.copyfile)
    for path in root.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
        os.utime(path, (1_000_000_000, 1_000_000_000))
    again = build(root, tmp_path / "dist", TZ="Asia/Kathmandu", LC_ALL="C", PYTHONHASHSEED="7")

    for path in dist.iterdir():
        assert path.read_bytes() == (again / path.name).read_bytes(), path.name


def test_the_time_of_a_release_is_kept(sources, tmp_path):
    """A distributor who sets the time of the sources would get another one."""
    (wheel,) = build(sources, tmp_path, SOURCE_DATE_EPOCH="1700000000").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        assert {(2023, 11, 14, 22, 13, 20)} == {each.date_time for each in archive.infolist()}
