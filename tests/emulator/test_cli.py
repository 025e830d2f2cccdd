import asyncio
import signal
import socket
import subprocess
import sys

import httpx
import pytest

from agendum_emulator import cli

COMMAND = [sys.executable, "-m", "agendum_emulator"]


@pytest.fixture
def run():
    """Starts the command, and returns the process and its first line."""
    processes = []

    def start(*arguments):
        process = subprocess.Popen(
            [*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
        )
        processes.append(process)
        return process, process.stdout.readline()

    yield start
    for process in processes:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_command_serves_until_a_signal(run, number):
    """A script reads the first line, and ends the command without an error."""
    process, line = run()
    url = line.removeprefix("listening on ").strip()
    with httpx.Client(trust_env=False, base_url=url) as client:
        status = client.get("/v4").status_code
        process.send_signal(number)
        output = process.communicate(timeout=10)
    assert ("listening on http://127.0.0.1:", 404, ("", ""), 0) == (line[:30], status, output, process.returncode)


def test_options_reach_the_emulator(run, tmp_path):
    """An option that is parsed and forgotten looks as if it worked."""
    seed = tmp_path / "seed.yaml"
    seed.write_text("swoogo: {events: [{id: 5}]}")
    options = {
        "--token-ttl": "60",
        "--credits": "7",
        "--seed": str(seed),
        "--database": str(tmp_path / "state.db"),
        "--consumer-key": "key",
        "--consumer-secret": "secret",
        "--email": "me",
        "--password": "p",
    }
    _, line = run(*(part for option in options.items() for part in option))
    with httpx.Client(trust_env=False, base_url=line.removeprefix("listening on ").strip()) as client:
        form = {"grant_type": "client_credentials"}
        tokens = [client.post("/api/v1/oauth2/token", auth=("key", secret), data=form) for secret in ("secret", "x")]
        logins = [client.post("/v4/generatetoken", json={"email": "me", "password": word}) for word in ("p", "x")]
        events = client.get("/_emulator/records/swoogo-events").json()
    assert [200, 401, 200, 401] == [answer.status_code for answer in tokens + logins]
    assert ("7", [5]) == (tokens[0].headers["X-Rate-Limit-Limit"], [event["id"] for event in events])


def test_database_survives_a_restart(run, tmp_path):
    """That is what it is for."""
    path = str(tmp_path / "state.db")
    for names in ([], ["Kept"]):
        process, line = run("--database", path)
        with httpx.Client(trust_env=False, base_url=line.removeprefix("listening on ").strip()) as client:
            found = [record["name"] for record in client.get("/_emulator/records/swoogo-sessions").json()]
            grant = {"grant_type": "client_credentials"}
            token = client.post("/api/v1/oauth2/token", auth=("k", "s"), data=grant).json()["access_token"]
            form = {"event_id": 1, "name": "Kept", "date": "2026-01-01"}
            client.post("/api/v1/sessions/create", data=form, headers={"Authorization": f"Bearer {token}"})
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=10)
        assert names == found


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--seed", "{folder}/none.json"], "agendum-emulator: {folder}/none.json: No such file or directory\n"),
        (["--database", "{folder}/no/db"], "agendum-emulator: database {folder}/no/db: unable to open database file\n"),
        (["--token-ttl", "0"], "agendum-emulator: token_ttl must be from 1 to 315360000 seconds\n"),
        (
            ["--consumer-key", "k"],
            "agendum-emulator: consumer_key and consumer_secret go together: give both or none\n",
        ),
        (["--port", "99999"], "agendum-emulator: cannot listen on 127.0.0.1 port 99999: the port must be from 0 to"),
        (["--port", "-1"], "agendum-emulator: cannot listen on 127.0.0.1 port -1: the port must be from 0 to"),
        (["--host", "192.0.2.1"], "agendum-emulator: cannot listen on 192.0.2.1 port 0: "),
        (["--host", "a..b"], "agendum-emulator: cannot listen on a..b port 0: not a host name: "),
    ],
)
def test_what_cannot_start_is_one_line_and_exit_2(capsys, tmp_path, arguments, message):
    """A traceback hides the reason."""
    code = cli.main([argument.format(folder=tmp_path) for argument in arguments])
    captured = capsys.readouterr()
    expected = message.format(folder=tmp_path)
    assert (2, "", expected, 1) == (code, captured.out, captured.err[: len(expected)], captured.err.count("\n"))


def test_busy_port_is_named(capsys):
    """The most frequent reason of all."""
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        code = cli.main(["--port", str(port)])
    message = f"agendum-emulator: cannot listen on 127.0.0.1 port {port}: "
    captured = capsys.readouterr()
    assert (2, "", message) == (code, captured.out, captured.err[: len(message)])


@pytest.mark.parametrize("has_handlers", [True, False])
def test_signal_handlers_are_given_back(capsys, monkeypatch, has_handlers):
    """A program that calls `main` has handlers of its own. Windows' event loop cannot set any."""

    def no_handlers(*_):
        raise NotImplementedError

    if not has_handlers:
        monkeypatch.setattr(asyncio.SelectorEventLoop, "add_signal_handler", no_handlers)
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    monkeypatch.setattr(cli.sys, "stdout", Terminator(cli.sys.stdout))
    code = cli.main([])
    after = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    assert (0, before) == (code, after)
    assert "listening on http://127.0.0.1:" == capsys.readouterr().out[:30]


class Terminator:
    """An output that ends the program as soon as its first line is out."""

    def __init__(self, output):
        self.write = output.write

    def flush(self):
        signal.raise_signal(signal.SIGTERM)


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["--version"], 0), (["--prot", "1"], 2)])
def test_usage(capsys, arguments, code):
    """The help is the documentation that is always at hand."""
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    captured = capsys.readouterr()
    assert (code, True) == (caught.value.code, "agendum-emulator" in captured.out + captured.err)


def test_version_without_an_installation(capsys, monkeypatch):
    """From a checkout there is no metadata."""

    def version(_name):
        raise cli.PackageNotFoundError

    monkeypatch.setattr(cli, "version", version)
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert "agendum-emulator (not installed)\n" == capsys.readouterr().out


def test_version_of_an_installation(capsys, monkeypatch):
    """A bug report needs it."""
    monkeypatch.setattr(cli, "version", lambda name: f"1.2.3 of {name}")
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert "agendum-emulator 1.2.3 of agendum\n" == capsys.readouterr().out
