import os
import subprocess
import sys

SHARED = """
import urllib.request

seen = []

def test_first(agendum_emulator):
    seen.append(agendum_emulator.url)
    with urllib.request.urlopen(f"{agendum_emulator.url}/_emulator/records/swoogo-events") as answer:
        assert b'"id":1' in answer.read()
    agendum_emulator.fail("get_session", "drop")
    assert [] == agendum_emulator.requests()

def test_second(agendum_emulator):
    assert seen == [agendum_emulator.url]
"""
CONFIGURED = """
import base64
import urllib.request

import pytest

@pytest.fixture(scope="session")
def agendum_emulator_settings():
    return {"credits": 7}

def test_settings(agendum_emulator):
    headers = {"Authorization": "Basic " + base64.b64encode(b"a:b").decode()}
    request = urllib.request.Request(
        f"{agendum_emulator.url}/api/v1/oauth2/token", b"grant_type=client_credentials", headers
    )
    with urllib.request.urlopen(request) as answer:
        assert "7" == answer.headers["X-Rate-Limit-Limit"]
"""
RESET = """
import urllib.error
import urllib.request

def status(emulator):
    try:
        urllib.request.urlopen(f"{emulator.url}/api/v1/sessions/1")
    except urllib.error.HTTPError as error:
        with error:
            return error.code

def test_leaves_a_failure(agendum_emulator):
    agendum_emulator.fail("get_session", 503, times=2)
    assert 503 == status(agendum_emulator)

def test_does_not_see_it(agendum_emulator):
    assert 401 == status(agendum_emulator)
"""


def test_fixture_is_one_server_in_its_first_state(tmp_path):
    """Tests of a user must neither wait for a start each, nor see each other's sessions."""
    for name, content in {"shared": SHARED, "configured": CONFIGURED, "reset": RESET}.items():
        (tmp_path / f"test_{name}.py").write_text(content)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "agendum_emulator.pytest_plugin"]
    result = subprocess.run(
        [*command, "-p", "no:cacheprovider"],
        cwd=tmp_path,
        # The plugins of others take seconds to load.
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, "5 passed") == (result.returncode, result.stdout.splitlines()[-1].partition(" in ")[0])
