"""Runs the suite with ``python -m agendum_contract``."""

import sys

from agendum_contract.cli import main

sys.exit(main())
