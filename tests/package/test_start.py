"""Tests of how the commands begin, wherever they are installed."""

import sys
from importlib import import_module

import pytest

from .commands import COMMANDS


@pytest.fixture(params=COMMANDS, ids=lambda each: each.name)
def command(request):
    """One of the commands."""
    return request.param


def test_a_missing_extra_is_named(command, capsys, monkeypatch):
    """Whoever has installed the client alone would read a traceback."""
    monkeypatch.setitem(sys.modules, f"{command.module}.cli", None)
    code = import_module(f"{command.module}.__main__").main()
    expected = (
        f"{command.name}: {command.module}.cli is not installed; pip install 'agendum[{command.extra}]' brings it\n"
    )
    assert (2, ("", expected)) == (code, capsys.readouterr())


def test_the_script_is_the_command(command, capsys, monkeypatch):
    """The script would ignore what it is given."""
    monkeypatch.setattr(sys, "argv", [command.name, "--help"])
    with pytest.raises(SystemExit) as ended:
        import_module(f"{command.module}.__main__").main()
    assert (0, f"usage: {command.name} ") == (ended.value.code, capsys.readouterr().out[: len(command.name) + 8])
