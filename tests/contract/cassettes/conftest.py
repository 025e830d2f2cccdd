import contextlib
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from agendum_contract import replay as tests_of_replay
from agendum_contract.cassettes import record, store
from agendum_contract.document import operations
from agendum_contract.exchanges import Exchanges
from agendum_contract.known import Known
from agendum_contract.samples import small_call
from agendum_contract.settings import Settings
from agendum_contract.target import Target
from agendum_emulator import Settings as EmulatorSettings
from agendum_emulator import create_app
from doubles import unmeasured
from doubles.serving import serve

KEY, SECRET = "canary-key-77", "canary-secret-77"
EMAIL, PASSWORD = "canary.admin@example.org", "canary-password-77"


@pytest.fixture(scope="module")
def cassette(tmp_path_factory):
    """A folder with what the emulator answered to a call of each operation, and to one that nobody is allowed."""
    folder = tmp_path_factory.mktemp("cassette") / "recorded"
    given = {"consumer_key": KEY, "consumer_secret": SECRET, "email": EMAIL, "password": PASSWORD}
    settings = Settings(record=folder, **given)
    exchanges = Exchanges()
    exchanges.listen(record.recorder(settings))
    app = create_app(EmulatorSettings(credits=1_000_000, **given))
    with contextlib.closing(app.state.emulator), serve(app) as url, contextlib.ExitStack() as stack:
        for vendor in ("swoogo", "eventify"):
            exchanges.test = f"server/test_{vendor}.py::test_calls"
            target = Target(vendor, url, settings, exchanges.over(vendor, httpx.HTTPTransport()))
            stack.callback(target.close)
            known = Known(target)
            for name, operation in operations().items():
                if operation.vendor == vendor:
                    call = small_call(operation, settings, known)
                    target.call(name, call["body"], ids=call["ids"], query=call["query"])
                    target.call(name, call["body"], ids=call["ids"], query=call["query"], token="none")
    assert store.read(folder)
    return folder


class Outcome(NamedTuple):
    """What a run of the tests of a replay left."""

    ret: int
    passed: int
    failed: int
    output: str


_RUN = """
import sys
from pathlib import Path
import pytest
from agendum_contract import settings
settings.use(settings.Settings(replay=Path(sys.argv[1]), halves=("replay",)))
sys.exit(pytest.main(["-c", sys.argv[2], sys.argv[3]]))
"""


@pytest.fixture
def run_replay():
    """Runs the tests of a replay in a process of their own: they are made when they are imported."""
    folder = Path(tests_of_replay.__file__).parent
    command = [sys.executable, "-c", _RUN]

    def run(cassette):
        options = [str(cassette), str(folder.parent / "pytest.ini"), str(folder)]
        given = {"env": unmeasured.environment(), "capture_output": True, "text": True}
        done = subprocess.run([*command, *options], **given, check=False, timeout=300)
        counts = [re.search(rf"(\d+) {what}", done.stdout) for what in ("passed", "failed")]
        return Outcome(done.returncode, *(int(each[1]) if each else 0 for each in counts), done.stdout + done.stderr)

    return run
