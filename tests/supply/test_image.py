"""The image holds what the lock says, and runs without rights."""

import re
from fnmatch import fnmatch

from supply.checkout import PROJECT, ROOT, read

_STEPS = re.sub(r"\\\n", " ", re.sub(r"^#.*\n", "", read("Dockerfile"), flags=re.MULTILINE)).splitlines()
_KEPT = [line[1:] for line in read(".dockerignore").splitlines() if line.startswith("!")]


def _all(word: str) -> list[str]:
    return [line.removeprefix(word).strip() for line in _STEPS if line.startswith(f"{word} ")]


def test_the_base_is_pinned():
    """The same Dockerfile would make another image tomorrow."""
    (base,) = _all("ARG")
    assert re.fullmatch(r"PYTHON=python:3\.\d+\.\d+-slim-[a-z]+@sha256:[0-9a-f]{64}", base)
    assert ["${PYTHON} AS build", "${PYTHON}"] == _all("FROM")
    minor = re.findall(r"python:(3\.\d+)", base)[0]
    assert f"Programming Language :: Python :: {minor}" in PROJECT["project"]["classifiers"]


def test_what_is_installed_is_locked():
    """Tests would run with one version, and the image with another."""
    installs = [part for step in _all("RUN") for part in step.split("&&") if "pip install" in part]
    assert 2 == len(installs)
    assert [] == [part for part in installs if "--constraint constraints.txt" not in part]
    assert "--only-binary :all:" in installs[1]


def test_the_build_leaves_nothing_behind():
    """The sources and the tools of the build would be in the image."""
    last = _STEPS[max(number for number, line in enumerate(_STEPS) if line.startswith("FROM")) :]
    assert ["COPY --from=build /opt/agendum /opt/agendum"] == [line for line in last if line.startswith("COPY")]
    assert [] == [line for line in last if line.startswith("RUN")]


def test_it_is_nobody():
    """Whoever breaks out of the emulator would be root."""
    assert ["10001:10001"] == _all("USER")


def test_it_says_how_it_is():
    """Nobody could wait for it, and the port would not be known."""
    assert ["8000"] == _all("EXPOSE")
    (check,) = _all("HEALTHCHECK")
    assert "http://127.0.0.1:8000/_emulator/requests" in check
    assert ['["agendum-emulator", "--host", "0.0.0.0", "--port", "8000"]'] == _all("CMD")


def test_what_is_built_gets_in_and_nothing_else():
    """The build would fail for want of a file, or carry a report with the data of others."""
    assert "*" == next(line for line in read(".dockerignore").splitlines() if not line.startswith("#"))
    assert [] == [name for name in _KEPT if not (ROOT / name).exists()]
    needed = [
        *PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["only-include"],
        "constraints.txt",
        "pyproject.toml",
    ]
    needed += [PROJECT["project"]["readme"], *PROJECT["project"]["license-files"]]
    assert sorted(needed) == sorted(_KEPT)
    assert not any(fnmatch(name, pattern) for name in (".git", ".env", "agendum-report") for pattern in _KEPT)
