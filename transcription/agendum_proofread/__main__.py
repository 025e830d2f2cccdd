"""Runs the command with ``python -m agendum_proofread``."""

import sys

from agendum_proofread.cli import main

sys.exit(main())
