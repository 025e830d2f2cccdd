"""Tests of what the commands say of themselves: a help that can be read, and that is true."""

import re
import shlex

import pytest

from .commands import COMMANDS

WIDTH = 80


@pytest.fixture(params=COMMANDS, ids=lambda each: each.name)
def command(request):
    """One of the commands."""
    return request.param


@pytest.fixture
def text(command, monkeypatch):
    """Its help, in a terminal of the usual width."""
    monkeypatch.setenv("COLUMNS", str(WIDTH))
    return command.parser.format_help()


def section(text, title):
    """Return the lines below a title."""
    (found,) = re.findall(rf"^{title}.*:\n((?:  .*\n)+)", text, re.MULTILINE)
    return found


def options(command):
    """Return the options and the arguments, without those of every command."""
    return [each for each in command.parser._actions if each.dest not in ("help", "version")]


def test_help_fits(text):
    """Lines would break in the middle of words."""
    assert [] == [line for line in text.splitlines() if len(line) > WIDTH]


def test_each_option_is_explained(command):
    """A user would have to read the code."""
    assert [] == [each.dest for each in command.parser._actions if not (each.help or "").strip()]


def test_options_are_in_groups(command):
    """Thirty options in one list are searched, not read."""
    ungrouped = {each.dest for each in command.parser._optionals._group_actions}
    assert {"help", "version", "print_completion"} == ungrouped
    assert all(each.title for each in command.parser._action_groups)


def test_a_default_is_told(command):
    """Nobody would know what happens without the option."""
    silent = [
        each.dest
        for each in options(command)
        if each.default not in (None, False, [])
        and not each.choices
        and str(each.default) not in each.help % vars(each)
        # An option with the default of the operating system says so in words.
        if each.dest not in ("port", "token_wait")
    ]
    assert [] == silent


def test_exit_status_is_told(text):
    """A script could not tell a finding from a failure."""
    codes = re.findall(r"^  (\d)  \S", section(text, "exit status"), re.MULTILINE)
    assert {"0", "2"} <= set(codes)
    assert sorted(codes) == codes


def test_examples_are_accepted(command, text):
    """An example would name an option that there is no more."""
    lines = re.findall(r"^  (agendum-.*)$", section(text, "examples"), re.MULTILINE)
    assert 2 <= len(lines)
    for line in lines:
        name, *arguments = shlex.split(line)
        assert command.name == name
        command.parser.parse_args(arguments)


def test_options_that_the_help_names_exist(command, text):
    """The help would name an option that there is not."""
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))
    assert set() == named - command.parser._option_string_actions.keys()


@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_it_ends_well(command, capsys, flag):
    """A script that asks for the version would stop."""
    with pytest.raises(SystemExit) as ended:
        command.main(flag)
    printed = capsys.readouterr()
    assert (0, "", True) == (ended.value.code, printed.err, command.name in printed.out)
