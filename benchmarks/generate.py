"""Times ``generator/generate.py`` beside the plain openapi-python-client: same document, same settings, same hooks.

Run it with ``nox -s bench``. The two take turns, so that a machine that gets slower slows both.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
GOAL = 1.5


def ours(folder: Path) -> list[str]:
    """Return the command that writes the client: the document is checked, and the client takes its place whole."""
    return [sys.executable, str(ROOT / "generator" / "generate.py"), "--output", str(folder / "ours")]


def plain(folder: Path) -> list[str]:
    """Return the command of the generator alone."""
    settings = [
        f"--config={ROOT / 'generator' / 'config.yaml'}",
        f"--custom-template-path={ROOT / 'generator' / 'templates'}",
    ]
    tool = str(Path(sys.executable).with_name("openapi-python-client"))
    return [
        *(tool, "generate", f"--path={ROOT / 'openapi.yaml'}", "--meta=none", "--overwrite"),
        *(*settings, f"--output-path={folder / 'plain'}"),
    ]


def seconds(command: list[str]) -> float:
    """Run a command and return how long it took; the hooks of both find the same formatter."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PATH": path})
    if done.returncode:
        sys.exit(f"{command[:3]} ended with status {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return time.perf_counter() - start


def main() -> None:
    """Print the seconds of both and their ratio."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    own, other = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # The first run of each reads everything from the disk, and is not counted.
        for number in range(given.rounds + 1):
            times = seconds(ours(folder)), seconds(plain(folder))
            if number:
                own.append(times[0])
                other.append(times[1])
                print(
                    f"round {number}: generate.py {own[-1]:.2f} s, openapi-python-client {other[-1]:.2f} s", flush=True
                )
    ratio = statistics.median(a / b for a, b in zip(own, other, strict=True))
    print(f"\ngenerate.py            {statistics.median(own):6.2f} s  (median of {given.rounds})")
    print(f"openapi-python-client  {statistics.median(other):6.2f} s")
    print(f"ratio                  {ratio:6.2f}    (goal: at most {GOAL})")


if __name__ == "__main__":
    main()
