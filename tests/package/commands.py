"""The three commands, each with its parser, its extra and the function that its script calls."""

from importlib import import_module
from typing import Any, NamedTuple

import agendum_contract.cli
import agendum_emulator.cli
import agendum_proofread.cli


class Command(NamedTuple):
    """A command, the extra that it needs, and its parser."""

    name: str
    extra: str
    parser: Any

    @property
    def module(self):
        """The package, which Python runs with ``-m``."""
        return self.name.replace("-", "_")

    def main(self, *arguments):
        """Run it within this process."""
        return import_module(f"{self.module}.cli").main(list(arguments))


COMMANDS = (
    Command("agendum-contract", "contract", agendum_contract.cli.parser()),
    Command("agendum-emulator", "emulator", agendum_emulator.cli._parser()),
    Command("agendum-proofread", "proofread", agendum_proofread.cli._parser()),
)
