"""Writes the page of the table: `PYTHONPATH=tests python -m faults`."""

import sys

from . import table
from .cells import CELLS, outcome


def main() -> int:
    """Write the page, unless something is wrong; return the exit status."""
    wrong = [f"{cell}: {problem}" for cell in CELLS for problem in outcome(cell).problems]
    if wrong:
        sys.stderr.write("\n".join([*wrong, ""]))
        return 1
    table.PAGE.write_text(table.text(), encoding="utf-8")
    return 0


sys.exit(main())
