"""The page of the commands, from the parsers that read their arguments."""

import argparse
from collections.abc import Iterator

from agendum_contract import cli as contract
from agendum_emulator import cli as emulator
from agendum_proofread import cli as proofread
from agendum_site.markdown import prose, row


def parsers() -> list[argparse.ArgumentParser]:
    """Return the parsers of the three commands."""
    return [contract.parser(), emulator._parser(), proofread._parser()]  # noqa: SLF001 - they are ours


def listing() -> str:
    """Return the Markdown of all commands."""
    return "\n".join(line for parser in parsers() for line in described(parser))


def described(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Give the lines for one command: what it does, how it is called, its options and what its help ends with."""
    yield f"## {parser.prog}"
    yield ""
    yield prose(parser.description or "")
    yield ""
    for group in parser._action_groups:  # noqa: SLF001 - argparse tells of its groups nowhere else
        actions = [each for each in group._group_actions if each.help != argparse.SUPPRESS]  # noqa: SLF001 - as above
        if actions:
            yield f"**{(group.title or '').capitalize()}**"
            yield ""
            yield row(("Option", "Meaning"))
            yield row(("---", "---"))
            yield from (row((_names(each), prose(_help(parser, each)))) for each in actions)
            yield ""
    if parser.epilog:
        yield "```text"
        yield parser.epilog.strip("\n")
        yield "```"
        yield ""


def _names(action: argparse.Action) -> str:
    value = _value(action)
    if not action.option_strings:
        return f"`{value}`"
    return ", ".join(f"`{each} {value}`" if value else f"`{each}`" for each in action.option_strings)


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    if action.choices is not None and action.metavar is None:
        return "{" + ",".join(map(str, action.choices)) + "}"
    name = action.metavar or (action.dest.upper() if action.option_strings else action.dest)
    return f"{name}..." if action.nargs == "+" else str(name)


def _help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    formatter = parser._get_formatter()  # noqa: SLF001 - what puts the defaults into the texts
    return formatter._expand_help(action) if action.help else ""  # noqa: SLF001 - as above
