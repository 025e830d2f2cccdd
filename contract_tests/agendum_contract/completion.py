"""What makes a shell complete the options of the command."""

import argparse
from typing import Any

SHELLS = ("bash", "fish", "zsh")


class PrintCompletion(argparse.Action):
    """Prints the script of a shell, and ends the command."""

    def __call__(
        self, parser: argparse.ArgumentParser, _namespace: argparse.Namespace, values: Any, _option: str | None = None
    ) -> None:
        """Print the script."""
        # shtab takes longer to load than the parser takes to read the options.
        import shtab  # noqa: PLC0415

        from agendum_contract.document import operations  # noqa: PLC0415 - reads the document
        from agendum_contract.scenario import model  # noqa: PLC0415 - reads the scenarios

        known = operations().values()
        names = {
            "only": sorted({each.tag for each in known} | {each.name for each in known}),
            "scenario": [each.name for each in model.load()],
        }
        kinds = {"FILE": shtab.FILE, "DIR": shtab.DIRECTORY}
        for action in parser._actions:  # noqa: SLF001 - groups keep the actions of theirs from whoever asks in public
            if action.dest in names:
                action.complete = shtab.cmd(f"printf '%s\\n' {' '.join(names[action.dest])}")  # type: ignore[attr-defined]
            elif action.metavar in kinds:
                action.complete = kinds[action.metavar]  # type: ignore[attr-defined]
        print(shtab.complete(parser, values), end="")
        parser.exit()
