"""The command `agendum-emulator`, and `python -m agendum_emulator`.

The command is there wherever the client is; what it needs comes with an extra, and whoever lacks that is told so.
"""

import sys


def main() -> int:
    """Run the command.

    Returns:
        The exit status; 2 where something that the command needs is not installed.
    """
    try:
        from agendum_emulator.cli import main as run  # noqa: PLC0415 - it may be missing what it needs
    except ModuleNotFoundError as missing:
        sys.stderr.write(
            f"agendum-emulator: {missing.name} is not installed; pip install 'agendum[emulator]' brings it\n"
        )
        return 2
    return run()


if __name__ == "__main__":
    sys.exit(main())
