"""Whether a command that a page shows is one that would be understood, without running it."""

import argparse
import contextlib
import re
import shlex
import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from unittest import mock

from agendum_contract.cli import parser as contract
from agendum_emulator.cli import _parser as emulator
from agendum_proofread.cli import _parser as proofread

_ROOT = Path(__file__).parents[2]
_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
_SESSIONS = set(re.findall(r"^def (\w+)\(session", (_ROOT / "noxfile.py").read_text(encoding="utf-8"), re.MULTILINE))
# What the shell and its usual companions do is not for us to judge.
_OF_OTHERS = {".", "cat", "cd", "cp", "curl", "echo", "export", "git", "grep", "mkdir", "python3", "read", "unset"}
_ASSIGNMENT = re.compile(r"\w+=")
_BETWEEN = {"&&", "||", "|", ";"}


def complaint(line: str) -> str:
    """Return what is wrong with a line, or nothing."""
    return next(filter(None, map(_of_command, _commands(line))), "")


def _commands(line: str) -> Iterator[list[str]]:
    """Give the commands of a line, without the variables before them."""
    words = shlex.shlex(line, posix=True, punctuation_chars="|&;")
    words.whitespace_split = True
    words.commenters = ""
    command: list[str] = []
    for word in [*words, ";"]:
        if word not in _BETWEEN:
            command.append(word)
            continue
        while command and _ASSIGNMENT.match(command[0]):
            del command[0]
        if command:
            yield command
        command = []


def _of_command(words: Sequence[str]) -> str:
    name, *arguments = words
    if name == "python" and arguments[:1] == ["-m"]:
        name, *arguments = arguments[1:]
    if name == "python" and arguments[0].endswith("mirror_agenda.py"):
        return _parsed(_mirror(), arguments[1:])
    if name == "python" and arguments[0].endswith((".py", "-c")):
        return ""
    judge = _JUDGES.get(name)
    if judge:
        return judge(arguments)
    return "" if name in _OF_OTHERS else f"{name} is no command that is known here"


def _parsed(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> str:
    """Return what a parser has to say against arguments."""
    said: list[str] = []

    def error(message: str) -> None:
        said.append(message)
        raise SystemExit(2)

    with mock.patch.object(parser, "error", error), contextlib.suppress(SystemExit):
        parser.parse_args(arguments)
    return "".join(said)


def _mirror() -> argparse.ArgumentParser:
    with mock.patch.object(sys, "path", [str(_ROOT / "examples"), *sys.path]):
        import mirror_agenda  # noqa: PLC0415 - it is no package

    found: argparse.ArgumentParser = mirror_agenda.parser()
    return found


def _pytest(arguments: Sequence[str]) -> str:
    """Judge the options of the suite; those of pytest are its own."""
    prefix = "--agendum-"
    ours: list[str] = []
    for before, each in zip(["", *arguments], arguments, strict=False):
        if each.startswith(prefix):
            ours.append(f"--{each.removeprefix(prefix)}")
        elif before.startswith(prefix) and not each.startswith("-"):
            ours.append(each)
    return _parsed(contract(), ours)


def _nox(arguments: Sequence[str]) -> str:
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    unknown = [each for each in before if not each.startswith("-") and each not in _SESSIONS]
    return f"there is no session {' '.join(unknown)}" if unknown else ""


def _pip(arguments: Sequence[str]) -> str:
    extras = [name for names in re.findall(r"\[([\w,]+)\]", " ".join(arguments)) for name in names.split(",")]
    unknown = [name for name in extras if name not in _PROJECT["optional-dependencies"]]
    return f"there is no extra {' '.join(unknown)}" if unknown else ""


_JUDGES: dict[str, Callable[[Sequence[str]], str]] = {
    "agendum-contract": lambda arguments: _parsed(contract(), arguments),
    "agendum-emulator": lambda arguments: _parsed(emulator(), arguments),
    "agendum-proofread": lambda arguments: _parsed(proofread(), arguments),
    "nox": _nox,
    "pip": _pip,
    "pytest": _pytest,
}
