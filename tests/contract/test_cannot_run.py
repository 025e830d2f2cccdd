"""Runs that cannot be carried out, as users see them: status 2, one clear line, and no traceback."""

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

import agendum_contract
from agendum_contract import document
from agendum_emulator import Emulator
from doubles import unmeasured
from faults.certificates import identity

from .conftest import swoogo_error


def run(folder, *arguments, **environment):
    """Run the command in a process of its own; gives its status and what it printed."""
    given = unmeasured.environment()
    bare = {name: value for name, value in given.items() if not name.startswith(("SWOOGO_", "EVENTIFY_"))}
    done = subprocess.run(
        [sys.executable, "-m", "agendum_contract", *arguments],
        cwd=folder,
        env={**bare, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done


def only_line(done):
    """The one line that says why the run could not be carried out."""
    assert 2 == done.returncode, done.stdout + done.stderr
    assert "" == done.stdout
    (line,) = done.stderr.splitlines()
    assert line.startswith("agendum-contract: ")
    return line.removeprefix("agendum-contract: ")


@pytest.mark.parametrize("vendor", ["swoogo", "eventify"])
def test_a_server_that_cannot_be_reached(vendor, tmp_path, refused_url):
    """A night without a server would be called a violation, or pass."""
    line = only_line(run(tmp_path, f"--{vendor}-url", refused_url))
    assert line.startswith(f"{vendor}: no answer from {refused_url} (ConnectError: ")
    assert [] == list(tmp_path.iterdir()), "there is nothing to report"


def test_wrong_credentials(tmp_path, serve):
    """A typing error in a secret would be called a violation; and the secret be printed."""
    server = serve(lambda _asked: swoogo_error(401))
    done = run(tmp_path, "--swoogo-url", server.url, SWOOGO_CONSUMER_KEY="canary", SWOOGO_CONSUMER_SECRET="canary")
    assert f"swoogo: {server.url} rejects the credentials (401)" == only_line(done)
    assert "canary" not in done.stderr


def test_a_certificate_that_nobody_trusts(tmp_path):
    """A wrong certificate would be called a violation; or the credentials be sent to whoever has it."""
    asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *_: asked.append(True))
    server.socket = identity("127.0.0.1", "contract").server.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        url = f"https://127.0.0.1:{server.server_port}"
        line = only_line(run(tmp_path, "--swoogo-url", url))
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert [] == asked
    assert re.match(rf"swoogo: no secure connection to {url} \(ConnectError: .*certificate", line)


def test_a_server_that_dies_midway(tmp_path):
    """What was found out until then would be lost, or the rest be called violations."""
    with Emulator() as emulator:
        emulator.fail("get_session", "slow", times=1000, seconds=0)
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "agendum_contract", "--half=server", "--seed=1", "--max-examples=20"),
                *(f"--swoogo-url={emulator.url}", f"--eventify-url={emulator.url}"),
                "--only=swoogo-sessions,eventify-sessions",
            ],
            cwd=tmp_path,
            env=unmeasured.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        while len(emulator.requests()) < 150:
            assert process.poll() is None, process.communicate()
    stdout, stderr = process.communicate(timeout=60)

    assert 2 == process.returncode, stdout + stderr
    assert "Traceback" not in stdout + stderr
    assert re.search(rf"agendum-contract: \w+: {emulator_url(stdout)} does not answer any more", stderr)
    assert "agendum-contract: could not be carried out" in stdout
    report = json.loads((tmp_path / "agendum-report" / "report.json").read_text("utf-8"))
    assert 2 == report["verdict"]
    assert any(each["outcome"] == "passed" for each in report["results"])
    assert {"junit.xml", "report.html", "report.json"} <= {
        each.name for each in (tmp_path / "agendum-report").iterdir()
    }


def emulator_url(stdout):
    """The address that the heading names."""
    return re.search(r"swoogo: (\S+)", stdout)[1]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("paths: [", r"openapi\.yaml, line \d+: not YAML: "),
        ("just a text", r"openapi\.yaml: not an OpenAPI document: it has no paths"),
        ("paths: {/x: {get: {tags: [a]}}}", r"openapi\.yaml: GET /x needs an operationId and a tag"),
        (None, r"the document cannot be read: .*openapi\.yaml"),
    ],
    ids=["no YAML", "no document", "no operationId", "no file"],
)
def test_a_document_that_does_not_load(text, complaint, tmp_path):
    """A maintainer who has made a mistake in the document would have to read a traceback."""
    package = tmp_path / "contract_tests" / "agendum_contract"
    shutil.copytree(Path(agendum_contract.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    api = tmp_path / "agendum_api"
    shutil.copytree(Path(document.__file__).parents[2] / "generated" / "agendum_api", api, dirs_exist_ok=True)
    (api / "openapi.yaml").unlink(missing_ok=True)
    if text is not None:
        (tmp_path / "openapi.yaml").write_text(text, "utf-8")
    path = os.pathsep.join([str(package.parent), str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])

    line = only_line(run(tmp_path, "--half", "client", PYTHONPATH=path))

    assert re.search(complaint, line), line


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--swogo-url", "http://127.0.0.1:1"), "unrecognized arguments: --swogo-url http://127.0.0.1:1"),
        (("--max-time", "soon"), "argument --max-time: 'soon' is not a time such as 90, 15m or 2h"),
        (("--credits", "0"), "argument --credits: '0' is not a positive whole number"),
        (("--mode", "careful"), "argument --mode: invalid choice: 'careful'"),
    ],
)
def test_an_unknown_option(arguments, complaint, tmp_path):
    """A misspelled option would be ignored, and another server be tested than the user means."""
    done = run(tmp_path, *arguments)
    assert (2, "") == (done.returncode, done.stdout)
    *_, last = done.stderr.splitlines()
    assert complaint in last


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--scenario", "no-such"), "--scenario: there is no scenario 'no-such'"),
        (("--test", "test_no_such"), "--test: there is no test 'test_no_such' in this run"),
        (("--deviations", "no-such.yaml"), "no-such.yaml"),
        (("--replay", "no-such"), "no-such"),
        (("--changed-since", "no-such"), "--changed-since no-such: "),
        (("--swoogo-url", "https://api.swoogo.com", "--mode", "full"), "--mode full creates records on"),
    ],
)
def test_an_option_that_makes_no_sense(arguments, complaint, tmp_path):
    """A run of nothing, or of something else, would be called a success."""
    half = "server" if "--swoogo-url" in arguments else "client"
    done = run(tmp_path, "--half", half, *arguments, SWOOGO_CONSUMER_KEY="k", SWOOGO_CONSUMER_SECRET="s")
    assert 2 == done.returncode, done.stdout + done.stderr
    (line,) = done.stderr.splitlines()
    assert complaint in line
