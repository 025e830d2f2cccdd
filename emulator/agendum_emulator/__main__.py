"""`python -m agendum_emulator` is the command `agendum-emulator`."""

import sys

from agendum_emulator.cli import main

sys.exit(main())
