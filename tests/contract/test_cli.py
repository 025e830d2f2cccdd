import importlib.metadata
import re
import subprocess
import sys
from pathlib import Path

import pytest

from agendum_contract import __main__, command_line
from agendum_contract.cli import main, parser
from doubles import unmeasured

from .conftest import SWOOGO_TOKEN_PATH, swoogo_error


def only_line(outcome):
    """What the command says where it could not run: one line, and nothing else."""
    assert "" == outcome.stdout
    assert "" == outcome.junit
    (line,) = outcome.stderr.splitlines()
    assert line.startswith("agendum-contract: ")
    return line.removeprefix("agendum-contract: ")


def test_a_server_that_is_down(command, refused_url):
    """A night without a server would pass, or be called a violation."""
    outcome = command("--swoogo-url", refused_url)
    assert 2 == outcome.status
    assert only_line(outcome).startswith(f"swoogo: no answer from {refused_url} (ConnectError: ")


def test_rejected_credentials(command, serve):
    """A typing error in a secret would be called a violation."""
    server = serve(lambda _asked: swoogo_error(401))
    outcome = command("--swoogo-url", server.url)
    assert (2, f"swoogo: {server.url} rejects the credentials (401)") == (outcome.status, only_line(outcome))


def test_another_server(command, serve):
    """A wrong address would be called a violation."""
    server = serve(lambda _asked: (404, b"nginx"))
    outcome = command("--swoogo-url", server.url)
    expected = f"swoogo: {server.url} does not hand out tokens (POST {SWOOGO_TOKEN_PATH}: 404)"
    assert (2, expected) == (outcome.status, only_line(outcome))


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/api/v1", "127.0.0.1:8000", "http://[::1", "http://a:99999"])
def test_what_is_no_origin(command, url):
    """A traceback would stand where the address is wrong."""
    outcome = command("--swoogo-url", url)
    assert 2 == outcome.status
    assert f"--swoogo-url must be an origin such as https://host:port, not {url!r}" == only_line(outcome)


def test_missing_credentials(command):
    """Made-up credentials would be sent to the vendor."""
    outcome = command("--swoogo-url", "https://api.swoogo.com")
    expected = "SWOOGO_CONSUMER_KEY and SWOOGO_CONSUMER_SECRET must be set to test https://api.swoogo.com"
    assert (2, expected) == (outcome.status, only_line(outcome))


def test_an_id_that_is_no_number(command, bare_environment):
    """A traceback would stand where a variable is wrong."""
    bare_environment.setenv("EVENTIFY_COLOR_ID", "red")
    outcome = command("--half", "client")
    assert (2, "EVENTIFY_COLOR_ID must be a number, not 'red'") == (outcome.status, only_line(outcome))


def test_an_operation_that_there_is_not(command):
    """A traceback would stand where a name is misspelled."""
    outcome = command("--half", "client", "--only", "get_sessions")
    assert (2, "--only: there is no tag and no operation 'get_sessions' in the document") == (
        outcome.status,
        only_line(outcome),
    )


def test_a_report_that_cannot_be_written(bare_environment, capfd, tmp_path):
    """A traceback would stand where the folder is wrong."""
    (tmp_path / "file").touch()
    assert 2 == main(["--half", "client", "--report-dir", str(tmp_path / "file")])
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith("agendum-contract: --report-dir: ")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--swogo-url", "http://127.0.0.1:1"], "unrecognized arguments: --swogo-url"),
        (["--max-examples", "0"], "argument --max-examples: '0' is not a positive whole number"),
        (["--max-examples", "many"], "argument --max-examples: 'many' is not a positive whole number"),
        (["--swoogo-event-id", "-1"], "argument --swoogo-event-id/--event-id: '-1' is not a positive whole number"),
        (["--swoogo-sponsor-id", "x"], "argument --swoogo-sponsor-id: 'x' is not a positive whole number"),
        (["--half", "left"], "argument --half: invalid choice: 'left'"),
    ],
)
def test_a_wrong_option(arguments, complaint, capsys):
    """A misspelled option would be ignored, and another server be tested than the user means."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert 2 == caught.value.code
    assert complaint in capsys.readouterr().err


def test_every_option_is_explained():
    """A user would have to read the code."""
    assert [] == [action.dest for action in parser()._actions if not action.help]


def test_the_help_names_every_variable():
    """A setting could not be found."""
    text = parser().format_help()
    names = set(re.findall(r'"((?:SWOOGO|EVENTIFY)_[A-Z_]+)"', Path(command_line.__file__).read_text("utf-8")))
    assert {"SWOOGO_CONSUMER_KEY", "SWOOGO_SPONSOR_FIELD_ID", "EVENTIFY_COLOR_ID"} <= names
    assert [] == [name for name in names if not re.search(rf"\b{name}\b", text)]


def test_abbreviations_reach_one_option(capsys):
    """An abbreviation that fits two vendors would choose one of them."""
    with pytest.raises(SystemExit):
        main(["--s", "1"])
    assert "ambiguous option: --s" in capsys.readouterr().err


def run_module(*arguments, cwd, **environment):
    """Run the command in a process of its own."""
    given = unmeasured.environment()
    bare = {name: value for name, value in given.items() if not name.startswith(("SWOOGO_", "EVENTIFY_"))}
    return subprocess.run(
        [sys.executable, "-m", "agendum_contract", *arguments],
        cwd=cwd,
        env={**bare, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_as_a_process(tmp_path):
    """The command would not run as users run it: with no server named, against the emulator that it starts."""
    done = run_module("--quick", "--max-examples=1", "--seed=1", cwd=tmp_path)

    assert "" == done.stderr
    assert 0 == done.returncode, done.stdout
    lines = done.stdout.splitlines()
    assert "agendum-contract: seed 1, 1 examples for each operation" == lines[0]
    assert "agendum-contract: conforms (seed 1, reports in agendum-report)" == lines[-1]
    assert (tmp_path / "agendum-report" / "junit.xml").is_file()
    assert "skipped" not in done.stdout, "a check of the emulator is left out"


def test_a_process_says_what_is_wrong(tmp_path, refused_url):
    """A script could not tell a server that is down from one that violates the contract."""
    done = run_module("--eventify-url", refused_url, cwd=tmp_path)

    assert (2, "") == (done.returncode, done.stdout)
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"agendum-contract: eventify: no answer from {refused_url}")


def test_the_command_is_declared():
    """Users could not start it by its name."""
    found = importlib.metadata.entry_points(group="console_scripts", name="agendum-contract")
    if not found:
        pytest.skip("Agendum is not installed")
    assert __main__.main is next(iter(found)).load()
