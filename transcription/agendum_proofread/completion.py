"""What makes a shell complete the options of the command."""

import argparse
import sys
from typing import Any

SHELLS = ("bash", "fish", "zsh")


class PrintCompletion(argparse.Action):
    """Prints the script of a shell, and ends the command."""

    def __call__(
        self, parser: argparse.ArgumentParser, _namespace: argparse.Namespace, values: Any, _option: str | None = None
    ) -> None:
        """Print the script."""
        import shtab  # noqa: PLC0415 - it takes longer to load than the parser takes to read the options

        kinds = {"FILE": shtab.FILE, "PAGE": shtab.FILE, "FOLDER": shtab.DIRECTORY}
        for action in parser._actions:  # noqa: SLF001 - groups keep the actions of theirs from whoever asks in public
            if action.metavar in kinds:
                action.complete = kinds[action.metavar]  # type: ignore[attr-defined]
        sys.stdout.write(shtab.complete(parser, values))
        parser.exit()
