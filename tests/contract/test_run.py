import base64
import os
import re
import sys

import pytest

from agendum_contract import run as module
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings
from agendum_emulator import Emulator
from doubles.core import CORE

from .conftest import SWOOGO_TOKEN_PATH, swoogo_token

CANARIES = {
    "SWOOGO_CONSUMER_KEY": "canary-key",
    "SWOOGO_CONSUMER_SECRET": "canary secret/+",
    "EVENTIFY_EMAIL": "someone@example.com",
    "EVENTIFY_PASSWORD": "canary-password",
}
FEW = ("--max-examples", "1", "--seed", "1", "--only", CORE)


@pytest.fixture
def canaries(bare_environment):
    """Credentials that must not be seen anywhere."""
    for name, value in CANARIES.items():
        bare_environment.setenv(name, value)


def find_secrets(outcome):
    """The secrets that a run printed or wrote down."""
    pair = base64.b64encode(b"canary-key:canary%20secret%2F%2B").decode()
    text = outcome.stdout + outcome.stderr + outcome.junit
    return [secret for secret in ("canary", pair, "token-1") if secret in text]


def test_two_runs(command, canaries):
    """A correct server would be failed; or a second run in the process would be that of the first."""
    with Emulator(
        credits=100_000,
        consumer_key=CANARIES["SWOOGO_CONSUMER_KEY"],
        consumer_secret=CANARIES["SWOOGO_CONSUMER_SECRET"],
        email=CANARIES["EVENTIFY_EMAIL"],
        password=CANARIES["EVENTIFY_PASSWORD"],
    ) as emulator:
        url = emulator.url
        both = command("--swoogo-url", url, "--eventify-url", url, *FEW)
        one = command("--swoogo-url", url, "--half", "server", *FEW, "--seed", "2")

    assert (0, "") == (both.status, both.stderr), both.stdout
    assert "agendum-contract: conforms (seed 1, reports in " in both.stdout
    assert f"swoogo: {url}\n  eventify: {url}\n" in both.stdout
    assert [] == find_secrets(both)
    assert (0, "") == (one.status, one.stderr), one.stdout
    assert "agendum-contract: seed 2, 1 examples for each operation" in one.stdout
    assert "eventify: not tested (no --eventify-url)" in one.stdout
    assert 'classname="server.test_sessions"' in one.junit
    assert 'classname="server.test_eventify"' in both.junit
    assert 'classname="server.test_eventify"' not in one.junit
    assert 'classname="client.' in both.junit
    assert 'classname="client.' not in one.junit
    assert 30 < one.count < both.count


def test_the_client_alone(command):
    """The client could not be tested without a server."""
    outcome = command("--half", "client", *FEW)
    assert (0, "") == (outcome.status, outcome.stderr), outcome.stdout
    assert "swoogo:" not in outcome.stdout
    assert 'classname="client.' in outcome.junit
    assert 'classname="server.' not in outcome.junit
    assert 30 < outcome.count


def test_a_server_that_violates_the_contract(command, serve, canaries):
    """A server that is wrong would conform; or the report of what is wrong would give the secrets away."""

    def answer(asked):
        return swoogo_token() if asked.path == SWOOGO_TOKEN_PATH else (500, {"message": "Oops."})

    outcome = command("--swoogo-url", serve(answer).url, "--half", "server", *FEW)

    assert (1, "") == (outcome.status, outcome.stderr)
    assert "agendum-contract: violates the contract (seed 1, reports in " in outcome.stdout
    assert "a token was handed out for" in outcome.stdout
    assert [] == find_secrets(outcome)


def test_fail_fast(command, serve):
    """A user who wants to see the first violation would wait for the last."""
    server = serve(lambda asked: swoogo_token() if asked.path == SWOOGO_TOKEN_PATH else (500, {}))
    outcome = command("--swoogo-url", server.url, "--half", "server", "--fail-fast", *FEW)
    assert 1 == outcome.status
    assert 1 == outcome.junit.count("<failure") + outcome.junit.count("<error")


@pytest.mark.parametrize("options", [(), ("--fail-fast",)])
def test_a_server_that_dies_midway(command, serve, options):
    """A server that broke down would be called one that violates the contract, or pass."""
    number = 0

    def answer(asked):
        nonlocal number
        number += 1
        # After two tokens and two sessions the generated requests begin.
        if number > 4:
            server.stop()
            return None
        is_token = asked.path == SWOOGO_TOKEN_PATH
        return swoogo_token() if is_token else (200, {"id": number, "event_id": 1, "name": "Opening"})

    server = serve(answer)
    outcome = command("--swoogo-url", server.url, "--half", "server", *FEW, *options)

    assert 2 == outcome.status
    (line,) = outcome.stderr.splitlines()
    assert line.startswith(f"agendum-contract: swoogo: {server.url} does not answer any more")
    assert "agendum-contract: could not be carried out" in outcome.stdout


@pytest.mark.parametrize("options", [(), ("--fail-fast",)])
@pytest.mark.parametrize("number", [5, 12])
def test_a_spent_rate_limit(command, canaries, number, options):
    """A server with a limit would be called one that violates the contract."""
    with Emulator(credits=number) as emulator:
        outcome = command("--swoogo-url", emulator.url, "--half", "server", *FEW, *options)
    assert 2 == outcome.status
    assert re.search(r"swoogo: the rate limit is spent \(reset in \d+ s\)", outcome.stderr)
    assert "agendum-contract: could not be carried out" in outcome.stdout


def test_the_rate_limit_of_a_stand_in(command):
    """A run without credentials would need an emulator that was told to be generous."""
    with Emulator(credits=30) as emulator:
        outcome = command("--swoogo-url", emulator.url, "--half", "server", *FEW)
    assert (0, "") == (outcome.status, outcome.stderr), outcome.stdout


def test_a_run_for_one_vendor(command):
    """A run that is about the operations of one vendor would end in an error for want of tests of the other."""
    with Emulator() as emulator:
        outcome = command(
            "--swoogo-url", emulator.url, "--eventify-url", emulator.url, *FEW, "--only", "create_sessions"
        )
    assert (0, "") == (outcome.status, outcome.stderr), outcome.stdout
    assert 'classname="server.test_eventify"' in outcome.junit
    assert 'classname="server.test_sessions"' not in outcome.junit
    assert "create_sessions" in outcome.junit
    assert "create_attendee" not in outcome.junit


def test_an_emulator_that_does_not_start(command, bare_environment, tmp_path):
    """A user without the extra would see a traceback."""
    (tmp_path / "agendum_emulator.py").write_text("")
    bare_environment.setenv("PYTHONPATH", str(tmp_path))
    outcome = command()
    expected = "agendum-contract: the emulator did not start; name a server, or install agendum[emulator]\n"
    assert (2, "", expected) == (outcome.status, outcome.stdout, outcome.stderr)


def test_collected_tests_are_forgotten(monkeypatch):
    """A second run would run the tests of the first; what is no test must stay."""
    folders = ("agendum_contract.client.", "agendum_contract.server.")
    for name in (*(f"{folder}test_x" for folder in folders), "agendum_contract.clientele"):
        monkeypatch.setitem(sys.modules, name, sys)

    module._forget_collected_tests()

    assert "agendum_contract.clientele" in sys.modules
    assert [] == [name for name in sys.modules if name.startswith(folders)]


def test_options_for_other_tests_are_not_taken(monkeypatch, tmp_path, capsys):
    """A ``-k`` in the environment would leave most of the suite out, and the rest would pass."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "-k test_form")

    settings = Settings(halves=("client",), max_examples=1, only=("create_session",), report_dir=tmp_path)
    assert 0 == module.run(settings)

    assert "::test_form" not in capsys.readouterr().out
    assert 'name="test_credentials_leave_where_they_belong' in (tmp_path / "junit.xml").read_text("utf-8")
    assert "-k test_form" == os.environ["PYTEST_ADDOPTS"]


def test_a_run_without_tests_is_no_pass(tmp_path):
    """A suite of which nothing is left would say that all conforms."""
    settings = Settings(halves=("client",), max_examples=1, only=("create_session",), report_dir=tmp_path)

    with pytest.raises(CannotRun, match="there is nothing to run"):
        module.run(settings, ("-k", "nothing_of_this_name"))
