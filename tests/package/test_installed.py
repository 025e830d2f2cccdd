"""Tests that the packages of the wheel work where there is no checkout, and the commands in an empty folder."""

import os
import subprocess
import sys
from importlib import metadata

import pytest

from .commands import COMMANDS
from .conftest import ROOT, VERSION

# What prints where the files of data were found, and how many rows they have.
DATA = """
import agendum, agendum_api
from agendum_contract import document, ledger, servers
from agendum_contract.scenario import model
from agendum_contract.undo import table
from agendum_emulator import spec
from agendum_proofread import cli
modules = (agendum, agendum_api, document, ledger, model, table, spec, cli)
files = (document.path(), ledger.path(), servers._SEED, model.FOLDER, table.PATH)
print(*(module.__file__ for module in modules), *files, sep="\\n")
print(len(document.operations()), len(spec.load().operations), len(ledger.rows()), len(model.load()))
"""
# What the commands need first.
OF_EXTRAS = ("jsonschema_rs", "pytest", "qs_codec", "schemathesis", "shtab", "starlette", "uvicorn", "yaml")
# What installers make of an entry point.
SCRIPT = """
import sys
from {module} import {function}
sys.argv[0] = {name!r}
{blocked}
sys.exit({function}())
"""


@pytest.fixture
def run(installed, tmp_path):
    """Runs code with the packages of the wheel, in an empty folder."""

    def run(code, *arguments):
        # The packages of the checkout, where they are on the path, come after those of the wheel.
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("SWOOGO_", "EVENTIFY_"))
        }
        environment = {name: value for name, value in environment.items() if not name.startswith("COVERAGE_")}
        return subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=tmp_path,
            env={**environment, "PYTHONPATH": str(installed)},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    return run


@pytest.fixture
def script(installed, run):
    """Runs a command as its script does; some of what it needs may be missing."""
    (distribution,) = metadata.distributions(path=[str(installed)])
    entry_points = distribution.entry_points.select(group="console_scripts")

    def script(name, *arguments, without=()):
        entry_point = entry_points[name]
        blocked = f"sys.modules.update(dict.fromkeys({without!r}))" if without else ""
        code = SCRIPT.format(module=entry_point.module, function=entry_point.attr, name=name, blocked=blocked)
        return run(code, *arguments)

    script.names = entry_points.names
    return script


def test_data_is_found_without_a_checkout(run, installed):
    """An installation would look for the document, a ledger or the scenarios in a checkout that is not there."""
    done = run(DATA)
    assert (0, "") == (done.returncode, done.stderr)
    *paths, counts = done.stdout.splitlines()
    assert [] == [path for path in paths if not path.startswith(str(installed))]
    operations = (ROOT / "openapi.yaml").read_text("utf-8").count("operationId: ")
    rows = (ROOT / "transcription" / "contradictions.yaml").read_text("utf-8").count("- id: ")
    scenarios = len(list((ROOT / "contract_tests" / "agendum_contract" / "scenarios").glob("*.yaml")))
    assert f"{operations} {operations} {rows} {scenarios}" == counts


def test_the_commands_are_declared(script):
    """A command could not be started by its name, or would not be under test."""
    assert {each.name for each in COMMANDS} == script.names


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.name)
def test_a_command_starts(script, command):
    """A command would need a checkout, or a file that is not in the wheel."""
    done = script(command.name, "--version")
    assert (0, "") == (done.returncode, done.stderr)
    assert f"{command.name} {VERSION}\n" == done.stdout


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.name)
def test_a_command_without_its_extra_says_so(script, command):
    """Whoever has installed the client alone would read a traceback."""
    done = script(command.name, "--help", without=OF_EXTRAS)
    assert (2, "") == (done.returncode, done.stdout)
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"{command.name}: ")
    assert line.endswith(f" is not installed; pip install 'agendum[{command.extra}]' brings it")


def test_the_page_shows_what_is_said(script):
    """The page would show another line than a user sees."""
    done = script("agendum-contract", without=OF_EXTRAS)
    assert f"$ agendum-contract\n{done.stderr}```\n" in (ROOT / "docs" / "install.md").read_text("utf-8")


def test_the_suite_checks_the_emulator(script, tmp_path):
    """The suite would not find its tests, its scenarios or the emulator where there is no checkout."""
    done = script("agendum-contract", "--quick", "--max-examples=1", "--seed=1", "--scenario=swoogo-token")
    assert (0, "") == (done.returncode, done.stderr), done.stdout
    assert "conforms" in done.stdout.splitlines()[-1]
    assert (tmp_path / "agendum-report" / "junit.xml").is_file()


def test_the_proofreader_knows_its_ledgers(script, tmp_path):
    """The proofreader would not find the document or the ledgers where there is no checkout."""
    (tmp_path / "page.txt").write_text("POST /nothing\n", encoding="utf-8")
    done = script("agendum-proofread", "page.txt")
    assert (2, "") == (done.returncode, done.stdout)
    assert "agendum-proofread: page.txt: " in done.stderr
