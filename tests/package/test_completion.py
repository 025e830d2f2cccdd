"""Tests that shells complete the commands: each is asked what it would offer."""

import os
import re
import select
import shutil
import subprocess
from pathlib import Path

import pytest

from .commands import COMMANDS

CASES = [
    ("agendum-contract", ["--mo"], ["--mode"]),
    ("agendum-contract", ["--mode", ""], ["full", "safe"]),
    ("agendum-contract", ["--quick", "--half", "s"], ["server"]),
    ("agendum-contract", ["--only", "swoogo-se"], ["swoogo-sessions"]),
    ("agendum-contract", ["--scenario", "session-l"], ["session-life", "session-location"]),
    ("agendum-contract", ["--deviations", "acc"], ["accepted.yaml"]),
    ("agendum-contract", ["--report-dir", "rep"], ["reports"]),
    ("agendum-emulator", ["--port", "1", "--see"], ["--seed"]),
    ("agendum-emulator", ["--seed", "acc"], ["accepted.yaml"]),
    ("agendum-emulator", ["--print-completion", ""], ["bash", "fish", "zsh"]),
    ("agendum-proofread", ["acc"], ["accepted.yaml"]),
    ("agendum-proofread", ["--format", "j"], ["json"]),
    ("agendum-proofread", ["--ledgers", "rep"], ["reports"]),
]
# What bash does when Tab is pressed: it fills the words in and calls the function that is registered for the first one.
BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
registered=$(complete -p "$1"); function=${registered##*-F }
"${function%% *}" "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""
# Words are separated as on the command line; the last one is the one that Tab is pressed in.
FISH = 'source $argv[1]; complete -C "$argv[2..]"'
# The command prints what it is given: Tab completes the line, and Enter runs it.
ZSH = """
PS1='ready> '; unsetopt PROMPT_SP; fpath=("$SCRIPTS" $fpath); autoload -Uz compinit; compinit -u -D
for each in contract emulator proofread; do eval "agendum-$each() { print -r -- \\<\\<\\$*\\>\\> }"; done
"""


@pytest.fixture(scope="module")
def scripts(tmp_path_factory):
    """A folder with the scripts that the commands print, and what is found where they are used."""
    folder = tmp_path_factory.mktemp("completion")
    for name in ("work", "scripts"):
        (folder / name).mkdir()
    (folder / "work" / "reports").mkdir()
    (folder / "work" / "accepted.yaml").touch()
    return folder


@pytest.fixture
def command_lines():
    """The commands of the page that tells of completion."""
    page = Path(__file__).resolve().parents[2] / "docs" / "install.md"
    return re.findall(r"^agendum-.* --print-completion .*$", page.read_text("utf-8"), re.MULTILINE)


@pytest.fixture
def script(scripts, capsys):
    """Gives the script that a command prints for a shell."""

    def printed(name, shell):
        (command,) = (each for each in COMMANDS if each.name == name)
        path = scripts / "scripts" / f"{name}.{shell}"
        if not path.exists():
            with pytest.raises(SystemExit) as ended:
                command.main("--print-completion", shell)
            assert 0 == ended.value.code
            path.write_text(capsys.readouterr().out, encoding="utf-8")
        return path

    return printed


def installed(shell):
    """Return where a shell is."""
    path = shutil.which(shell)
    if path is None:
        if os.environ.get("CI", "").lower() not in {"", "0", "false"}:
            pytest.fail(f"CI does not skip {shell}: the package {shell} installs it")
        pytest.skip(f"{shell} is not installed")
    return path


def offered_by(shell, arguments, folder):
    """Return what a shell prints."""
    command = [installed(shell), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    assert (0, "") == (done.returncode, done.stderr)
    return done.stdout


def read_until(terminal, end):
    """Read what is shown in a terminal, up to something."""
    shown = ""
    while end not in shown:
        waiting, _, _ = select.select([terminal], [], [], 30)
        assert waiting, f"nothing more is shown: {shown!r}"
        shown += os.read(terminal, 4096).decode()
    return shown


@pytest.mark.parametrize(("name", "words", "expected"), CASES)
def test_bash_completes(script, scripts, name, words, expected):
    """Pressing Tab would do nothing, or offer what the command refuses."""
    arguments = ["--norc", "-c", BASH, "bash", str(script(name, "bash")), name, *words]
    assert expected == sorted(offered_by("bash", arguments, scripts / "work").split())


@pytest.mark.nightly
@pytest.mark.parametrize(("name", "words", "expected"), CASES)
def test_fish_completes(script, scripts, name, words, expected):
    """Pressing Tab would do nothing, or offer what the command refuses."""
    arguments = ["--no-config", "-c", FISH, "--", str(script(name, "fish")), " ".join([name, *words])]
    lines = offered_by("fish", arguments, scripts / "work").splitlines()
    assert expected == sorted(line.partition("\t")[0].rstrip("/") for line in lines)


@pytest.mark.nightly
@pytest.mark.parametrize(("name", "words", "expected"), [case for case in CASES if len(case[2]) == 1])
def test_zsh_completes(script, scripts, name, words, expected):
    """Pressing Tab would do nothing, or offer what the command refuses."""
    folder = scripts / "scripts" / "zsh"
    folder.mkdir(exist_ok=True)
    shutil.copy(script(name, "zsh"), folder / f"_{name}")
    master, slave = os.openpty()
    environment = {**os.environ, "SCRIPTS": str(folder), "TERM": "dumb", "ZDOTDIR": str(folder)}
    (folder / ".zshrc").write_text(ZSH, encoding="utf-8")
    command = ["setsid", "--ctty", "--wait", installed("zsh"), "-d", "-i"]
    with subprocess.Popen(
        command, cwd=scripts / "work", env=environment, stdin=slave, stdout=slave, stderr=slave
    ) as shell:
        os.close(slave)
        try:
            read_until(master, "ready> ")
            os.write(master, f"{' '.join([name, *words])}\t\n".encode())
            shown = read_until(master, ">>")
        finally:
            shell.kill()
            os.close(master)
    *before, _begun = words
    assert " ".join([*before, *expected]) == shown.rpartition("<<")[2].partition(">>")[0].rstrip("/ ")


def test_the_page_tells_of_each_shell(command_lines):
    """The page would tell to run what the command refuses, or not tell of a shell."""
    assert {"bash", "fish", "zsh"} == {line.partition(" > ")[0].rpartition(" ")[2] for line in command_lines}
    assert {"agendum-contract --print-completion"} == {" ".join(line.split()[:2]) for line in command_lines}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.name)
def test_another_shell_is_refused(command, capsys):
    """A script that does not work would be printed."""
    with pytest.raises(SystemExit) as ended:
        command.main("--print-completion", "cmd.exe")
    assert 2 == ended.value.code
    assert "invalid choice: 'cmd.exe' (choose from" in capsys.readouterr().err
