"""Tests that the client is imported fast, and that nothing is imported that is not used.

Every import happens in a process of its own, with the packages of the checkout and without those that make ``import
httpx`` itself slower.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
CLIENT = (ROOT / "generated", ROOT / "overrides")
BENCHMARKS = ROOT / "benchmarks" / "client"
# httpx has a command line, for which it loads the first three; an extra is measured by `nox -s bench`.
ABSENT = ("click", "rich", "pygments", "orjson")
# What no import of the client needs, and what takes long.
HEAVY = re.compile(
    r"agendum_(emulator|contract|proofread)|schemathesis|pytest|hypothesis|yaml|asyncio|anyio|aiohttp|redis|sqlite3"
    r"|pyrate_limiter|importlib\.metadata"
)
NETWORK = re.compile(r"httpx|httpcore|ssl|socket|certifi")
CLIENTS = ("Swoogo", "AsyncSwoogo", "Eventify", "AsyncEventify")
ROUNDS = 7
# The goals of `nox -s bench` are 1.35 and 0.6, reached are 1.53 and 0.51; the generator alone takes 2.7. A busy machine
# is no reason to fail, and each module that has no place there is named by another test.
WHOLE, ALONE = 1.75, 0.85


def fresh(code: str, *folders: Path) -> str:
    """Run code in a fresh process, without what the tests have set up for this one, and return what it prints."""
    path = os.pathsep.join(map(str, (*folders, *CLIENT)))
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "SYSTEMROOT") if name in os.environ}
    lines = f"import sys\nsys.modules.update(dict.fromkeys({ABSENT!r}))\n{code}"
    command = [sys.executable, "-c", lines]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**kept, "PYTHONPATH": path})
    assert done.returncode == 0, done.stderr
    return done.stdout


def loaded_by(statement: str) -> list[str]:
    """Return the modules that a statement loads."""
    code = f"before = {{*sys.modules}}\n{statement}\nprint(*(n for n in sys.modules if n not in before), sep='\\n')"
    return fresh(code).split()


def milliseconds(statement: str) -> float:
    """Return how long the processor is busy with a statement, whatever else the machine does meanwhile."""
    code = f"import time\nstart = time.process_time()\n{statement}\nprint((time.process_time() - start) * 1e3)"
    return float(fresh(code))


@pytest.fixture(scope="module")
def samples() -> dict[str, Any]:
    """The answers that the benchmarks are made with: a token, and a session in full."""
    code = "import json, samples\nprint(json.dumps({'token': samples.TOKEN, 'session': samples.FULL}))"
    found: dict[str, Any] = json.loads(fresh(code, BENCHMARKS))
    return found


@pytest.fixture(scope="module")
def call(samples: dict[str, Any]) -> list[str]:
    """The modules that one call loads which reads a session in full, by the script of the benchmarks."""
    arguments = [json.dumps(samples["token"]), json.dumps(samples["session"])]
    return fresh(f"import modules\nmodules.main(*{arguments!r})", BENCHMARKS / "inside").split()


def models_of(*operations: str) -> set[str]:
    """Return the modules of all schemas that operations refer to, and of those that stand inline in them."""
    document = yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8"))
    found = [value for item in document["paths"].values() for value in item.values() if isinstance(value, dict)]
    open_ends = [each for each in found if each.get("operationId") in operations]
    seen: dict[tuple[str, str], Any] = {}
    while open_ends:
        for kind, name in re.findall(r"#/components/(\w+)/(\w+)", json.dumps(open_ends.pop(), default=str)):
            if (kind, name) not in seen:
                seen[kind, name] = document["components"][kind][name]
                open_ends.append(seen[kind, name])
    schemas = {name: schema for (kind, name), schema in seen.items() if kind == "schemas"}
    inline = {f"{name}_{each}" for name, schema in schemas.items() for each in schema.get("properties", ())}
    return {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower() for name in {*schemas, *inline}}


@pytest.mark.parametrize("statement", ["import agendum", *(f"from agendum import {name}" for name in CLIENTS)])
def test_an_import_loads_neither_the_network_nor_a_model_nor_what_the_client_does_not_need(statement: str):
    """A script that imports the client for its types, or for ``--help``, would wait for what it does not use."""
    names = loaded_by(statement)

    assert "agendum" in names
    assert [] == [name for name in names if HEAVY.match(name) or NETWORK.match(name)]
    assert [] == [name for name in names if name.startswith(("agendum_api.models.", "agendum_api.api."))]


def test_a_call_loads_no_model_of_another_one(call: list[str]):
    """The cost of the first call would grow with each operation that the document gains."""
    models = [name.removeprefix("agendum_api.models.") for name in call if name.startswith("agendum_api.models.")]
    used = models_of("get_session", "create_token")

    assert "swoogo_session" in models
    # The parts of a union are numbered.
    assert [] == [name for name in models if re.sub(r"_type_\d+$", "", name) not in used]


def test_a_sync_call_loads_nothing_heavy(call: list[str]):
    """An event loop that is never run took a sixth of the import of httpx; the budget's library takes as much."""
    assert "httpx" not in call, "the script no longer tells apart what httpx loads by itself"
    assert [] == [name for name in call if HEAVY.match(name)]


def test_an_import_with_all_that_a_call_loads_takes_little_longer_than_that_of_httpx(call: list[str]):
    """A command line tool upon the client would feel slow."""
    statement = "\n".join(["from agendum import Swoogo", *(f"import {name}" for name in call)])
    # In turns, so that a machine that gets slower slows both; the first round writes bytecode.
    times = [(milliseconds("import httpx"), milliseconds(statement)) for _ in range(ROUNDS + 1)][1:]
    httpx, ours = (min(column) for column in zip(*times, strict=True))

    assert ours / httpx <= WHOLE, f"{ours:.0f} ms against {httpx:.0f} ms"


def test_an_import_of_the_client_alone_takes_less_than_that_of_httpx():
    """Somebody would have made the client import httpx at once."""
    times = [(milliseconds("import httpx"), milliseconds("from agendum import Swoogo")) for _ in range(ROUNDS + 1)][1:]
    httpx, ours = (min(column) for column in zip(*times, strict=True))

    assert ours / httpx <= ALONE, f"{ours:.0f} ms against {httpx:.0f} ms"
