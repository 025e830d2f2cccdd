"""A terminal in which the commands of a page are typed, and an emulator in another one."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from doubles.unmeasured import environment

# Where the pages say that the emulator listens.
SHOWN = "http://127.0.0.1:8000"
_MODULES = {name: name.replace("-", "_") for name in ("agendum-contract", "agendum-emulator", "agendum-proofread")}
_FIRST_LINE = re.compile(r"listening on (\S+)\n")
# Of whoever runs the tests, these would show through.
_OURS = ("SWOOGO_", "EVENTIFY_", "AGENDUM_")


def commands(folder: Path) -> Path:
    """Write `python` and our commands into a folder, as an environment has them, and return it."""
    folder.mkdir(parents=True)
    python = shlex.quote(sys.executable)
    bodies = {"python": python, "python3": python} | {
        name: f"{python} -m {module}" for name, module in _MODULES.items()
    }
    for name, body in bodies.items():
        path = folder / name
        path.write_text(f'#!/bin/sh\nexec {body} "$@"\n', encoding="utf-8")
        path.chmod(0o755)
    return folder


def variables(path: Path, **more: str) -> dict[str, str]:
    """Return the environment of somebody who begins: these commands in their path, and no keys."""
    clean = {name: value for name, value in environment().items() if not name.startswith(_OURS)}
    return {**clean, "PATH": f"{path}{os.pathsep}{clean['PATH']}", **more}


@contextmanager
def emulator(command: str, variables: dict[str, str]) -> Iterator[str]:
    """Type the command that starts the emulator, with a free port in place of the one it names, and give its URL."""
    arguments = shlex.split(command.replace("--port 8000", "--port 0"))
    with subprocess.Popen(arguments, env=variables, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            found = _FIRST_LINE.fullmatch(line)
            assert found, f"{command} began with {line!r}"
            yield found[1]
        finally:
            process.terminate()


def type_in(lines: Sequence[str], folder: Path, url: str, variables: dict[str, str], timeout: float = 60) -> list[str]:
    """Type commands into one shell, and return what each of them printed, with the URL that the page shows."""
    mark = "--- what comes is of number"
    script = "".join(f"printf '\\n%s %s\\n' '{mark}' {number}\n{line}\n" for number, line in enumerate(lines))
    script = script.replace(SHOWN, url)
    done = subprocess.run(
        ["bash", "-c", script],
        stdin=subprocess.DEVNULL,
        cwd=folder,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=timeout,
    )
    parts = re.split(rf"\n{mark} \d+\n", done.stdout.replace(url, SHOWN))[1:]
    # The line feed before the mark is ours.
    return [f"{part}\n" if part and not part.endswith("\n") else part for part in parts]
