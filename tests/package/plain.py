"""Says where an installation of the client alone has brought something else than docs/install.md lists."""

import re
import sys
from importlib import metadata
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "install.md"
# What an environment has before anything is installed.
OURS = {"agendum", "pip", "setuptools", "wheel"}


def main() -> int:
    """Compare; 0 where they are the same."""
    (section,) = re.findall(r"^## The client alone\n(.*?)^## ", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    listed = set(re.findall(r"^\| `([\w.-]+)` \|", section, re.MULTILINE))
    found = {re.sub(r"[-_.]+", "-", each.metadata["Name"]).lower() for each in metadata.distributions()} - OURS
    for name in sorted(found ^ listed):
        wrong = "installed, and not listed" if name in found else "listed, and not installed"
        sys.stderr.write(f"{PAGE.name}: {name} is {wrong}\n")
    return int(found != listed)


if __name__ == "__main__":
    sys.exit(main())
