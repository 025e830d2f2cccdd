"""Writes the licenses of all locked packages to docs/licenses.md, and refuses one that nobody has allowed.

What is read is the metadata of the installed packages, by pip-licenses. `nox -s licenses` installs them and runs this:
`--rows` prints what to install, `--write` writes the page, and without either the page is compared.

Exit status: 0 all are allowed and the page is up to date, 1 one is not allowed or the page is not up to date.
"""

import argparse
import contextlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "licenses.md"
LOCK = ROOT / "constraints.txt"

# All of these let a program use the package whatever its own license is. Those of the GPL family are not among them.
ALLOWED = {"0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0", "PSF-2.0"}
# The older names, which are classifiers. "BSD License" does not say which of them it is.
SPDX = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
# Where the metadata holds the whole text, somebody has read it. For this version only: the next one is read again.
READ = {("httpx-aiohttp", "0.2.0"): "BSD-3-Clause"}

# Where a package may be wanted that is not wanted here.
MACHINES = [
    {
        "sys_platform": system,
        "platform_system": name,
        "os_name": kind,
        "python_version": f"3.{minor}",
        "python_full_version": f"3.{minor}.0",
    }
    for system, name, kind in (("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt"))
    for minor in (11, 12, 13)
]

HEAD = """# Licenses

Agendum is under the [MIT license](../LICENSE). These are the licenses of what is installed beside it, in the versions
of `constraints.txt`, as the packages themselves state them. `nox -s licenses` compares this page with the packages, and
refuses a license that nobody has allowed; `nox -s licenses -- --write` writes the page.

"""
PARTS = {
    "client": "Installed with the client",
    "extras": "Installed with an extra",
    "development": "For development only",
}


def locked(text: str) -> dict[str, list[Requirement]]:
    """Return the rows of a lock file by the name of the package; for some platforms a package has a row of its own."""
    rows: dict[str, list[Requirement]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            row = Requirement(line)
            rows.setdefault(canonicalize_name(row.name), []).append(row)
    return rows


def chosen(rows: list[Requirement]) -> str:
    """Return the row of a package that is for this machine, or any if none is, without its condition."""
    here = next((row for row in rows if row.marker is None or row.marker.evaluate()), rows[0])
    return f"{here.name}{here.specifier}"


def license_of(name: str, version: str, stated: str) -> str:
    """Return the license of a package as an expression of SPDX, or what its metadata states where that is unknown."""
    stated = READ.get((name, version), stated)
    return " AND ".join(SPDX.get(part, part) for part in stated.split("; "))


def refused(licenses: Mapping[str, str]) -> dict[str, str]:
    """Return the packages with a license that nobody has allowed. Of `A OR B`, too, both have to be."""
    return {
        name: expression
        for name, expression in licenses.items()
        if {each.strip(" ()") for each in re.split(" (?:AND|OR|WITH) ", expression)} - ALLOWED
    }


def page(rows: Mapping[str, list[Requirement]], licenses: Mapping[str, str], parts: Mapping[str, str]) -> str:
    """Return the page: a table for each part, with a row for each locked package."""
    text = HEAD
    for part, title in PARTS.items():
        names = [name for name in sorted(rows) if parts.get(name, "development") == part]
        text += f"## {title}\n\n| package | version | license |\n| --- | --- | --- |\n"
        for name in names:
            versions = ", ".join(sorted({str(row.specifier).removeprefix("==") for row in rows[name]}))
            text += f"| {name} | {versions} | {licenses[name]} |\n"
        text += "\n"
    return text.rstrip("\n") + "\n"


def needed(requirements: list[str]) -> set[str]:
    """Return the packages that requirements bring along on any of `MACHINES`, as the installed ones state it."""
    found: set[tuple[str, frozenset[str]]] = set()
    ahead = [Requirement(each) for each in requirements]
    while ahead:
        row = ahead.pop()
        mark = (canonicalize_name(row.name), frozenset(row.extras))
        if mark not in found:
            found.add(mark)
            ahead += [each for each in _requirements(row.name) if _wanted(each, row.extras)]
    return {name for name, _ in found}


def _requirements(name: str) -> list[Requirement]:
    # What is for another platform may need nothing that is installed here.
    with contextlib.suppress(metadata.PackageNotFoundError):
        return [Requirement(each) for each in metadata.requires(name) or []]
    return []


def _wanted(row: Requirement, extras: set[str]) -> bool:
    marker = row.marker
    environments = ({**machine, "extra": extra} for machine in MACHINES for extra in {"", *extras})
    return marker is None or any(marker.evaluate(environment) for environment in environments)


def parts(project: Mapping[str, Any], names: Iterable[str]) -> dict[str, str]:
    """Tell of each package whether the client, an extra or only development brings it, by [project]."""
    client = needed(project["dependencies"])
    # An extra that names another one of ours, as agendum[emulator], brings what that one states itself.
    rows = [row for extra in project["optional-dependencies"].values() for row in extra]
    extras = needed([row for row in rows if not row.startswith(project["name"])])
    return {name: "client" if name in client else "extras" if name in extras else "development" for name in names}


def main(arguments: list[str]) -> int:
    """Compare or write the page; see the docstring of the module for the exit status."""
    parser = argparse.ArgumentParser(description="The licenses of all locked packages.")
    parser.add_argument("--rows", action="store_true", help="print what to install, one row for each package")
    parser.add_argument("--write", action="store_true", help="write docs/licenses.md")
    options = parser.parse_args(arguments)
    rows = locked(LOCK.read_text(encoding="utf-8"))
    if options.rows:
        print("\n".join(chosen(each) for each in rows.values()))
        return 0

    licenses = {name: expression for name, expression in _installed().items() if name in rows}
    problems = [f"{name}: {text.splitlines()[0]!r} is not allowed" for name, text in refused(licenses).items()]
    problems += [f"{name}: locked, but not installed" for name in rows if name not in licenses]
    if problems:
        print("\n".join(problems))
        print("Read the license. ALLOWED and READ in tools/license_list.py say what is allowed.")
        return 1
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = page(rows, licenses, parts(project, rows))
    if options.write:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or text != PAGE.read_text(encoding="utf-8"):
        print("docs/licenses.md is not up to date: nox -s licenses -- --write")
        return 1
    print(f"{len(rows)} packages, all with an allowed license")
    return 0


def _installed() -> dict[str, str]:
    command = [sys.executable, "-m", "piplicenses", "--from=mixed", "--format=json", "--with-system"]
    listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    packages = [(canonicalize_name(each["Name"]), each["Version"], each["License"]) for each in json.loads(listing)]
    return {name: license_of(name, version, stated) for name, version, stated in packages}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
