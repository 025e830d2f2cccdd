"""Builds the docs site: `nox -s docs`."""

import os
import subprocess
import sys
from pathlib import Path

from agendum_site.stage import Wrong, stage

ROOT = Path(__file__).resolve().parents[1]
STAGED = ROOT / "build" / "docs-site"


def main() -> int:
    """Write the pages, and have them built into site/, with warnings as errors.

    Returns:
        0 where the site is built, 1 where a page is wrong.
    """
    try:
        stage(ROOT, STAGED)
    except Wrong as wrong:
        print(f"docs: {wrong}", file=sys.stderr)
        return 1
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", f"--config-file={STAGED / 'mkdocs.yml'}"]
    # The theme would print an advertisement.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
