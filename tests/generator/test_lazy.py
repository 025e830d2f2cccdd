"""Tests of generator/rewrite/lazy.py, and of the template for the list of models."""

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import rewrite
from rewrite import lazy
from rewrite.source import RewriteError


@pytest.fixture(scope="module")
def path(tmp_path_factory, rewritten) -> Path:
    """Give the folder of the finished package."""
    folder = tmp_path_factory.mktemp("finished")
    rewritten(folder / "agendum_api", rewrite.STEPS)
    return folder


@pytest.fixture
def package(tmp_path, generated, rewritten) -> Path:
    """Give a package as the generator writes it, to be damaged."""
    return rewritten(tmp_path / "agendum_api", ())


def run(path: Path, code: str) -> Any:
    """Run code in a fresh Python that finds the package, and return the JSON that it prints."""
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, env={"PYTHONPATH": str(path)}, capture_output=True, text=True, check=False)
    assert (0, "") == (done.returncode, done.stderr)
    return json.loads(done.stdout)


def loaded(path: Path, statement: str) -> set[str]:
    """Return the modules that a statement imports in a fresh Python."""
    show = "print(json.dumps(sorted(set(sys.modules) - before)))"
    return set(run(path, f"import json, sys\nbefore = set(sys.modules)\n{statement}\n{show}"))


@pytest.mark.parametrize("name", ["", ".client", ".errors", ".types", ".api", ".models", ".api.swoogo_sessions"])
def test_nothing_heavy_is_imported(path, name):
    """A program that shows its help would wait for the HTTP library, TLS, and all models."""
    modules = loaded(path, f"import agendum_api{name}")
    assert set() == modules & {"httpx", "httpcore", "ssl", "asyncio"}
    assert set() == {module for module in modules if module.startswith("agendum_api.models.")}


def test_one_call_imports_its_models(path):
    """A call would import the models of all others: it would start slower with each operation of the document."""
    modules = loaded(path, "import agendum_api.api.swoogo_sessions.get_session")
    expected = {"error", "field_error", "flag", "selection_control", "session", "session_status"}
    start = "agendum_api.models.swoogo_"
    assert expected == {module.removeprefix(start) for module in modules if module.startswith(start)}
    assert "httpx" in modules


def test_models_within_a_model(path):
    """A model that only another needs would be imported with that, and not when there is a value of it."""
    code = """
import json, sys
from agendum_api.models import SwoogoSession
start = "agendum_api.models.swoogo_"
before = start + "fee" in sys.modules
session = SwoogoSession.from_dict({"fees": {"price": 1}})
print(json.dumps([before, session.fees.price, start + "fee" in sys.modules]))
"""
    assert [False, 1, True] == run(path, code)


def test_client_still_opens_connections(path):
    """The client would not find the library that it imports late."""
    code = """
import asyncio, json
from agendum_api import AuthenticatedClient, Client

async def opened(client):
    async with client as entered:
        return type(entered.get_async_httpx_client()).__name__

names = []
for client in (Client(base_url="http://localhost"), AuthenticatedClient(base_url="http://localhost", token="t")):
    names.append(asyncio.run(opened(client.with_headers({"x": "y"}))))
    with client.with_cookies({"x": "y"}) as entered:
        names.append(type(entered.get_httpx_client()).__name__)
print(json.dumps(names))
"""
    assert ["AsyncClient", "Client"] * 2 == run(path, code)


def test_each_model_is_found(path):
    """A model would not be where its name was, or `import *`, `dir` and a misspelled name would do something else."""
    code = """
import json
import agendum_api.models as models

before = set(vars(models))
assert set(models.__all__) <= set(dir(models)), "dir"
exec("from agendum_api.models import *", own := {})
found = {name: getattr(models, name) for name in models.__all__}
assert all(own[name] is value and vars(models)[name] is value for name, value in found.items()), "import *"
assert not before & set(found), "imported early"
try:
    models.SwoogoShip
except AttributeError as error:
    text = str(error)
classes = [value.__name__ for name, value in found.items() if isinstance(value, type)]
print(json.dumps([text, classes, [name for name, value in found.items() if not isinstance(value, type)]]))
"""
    text, classes, others = run(path, code)
    assert "module 'agendum_api.models' has no attribute 'SwoogoShip'" == text
    written = {file.stem for file in (path / "agendum_api" / "models").glob("*.py")} - {"__init__"}
    assert (len(written), True) == (len(classes) + len(others), len(classes) > 100)
    assert {"SwoogoFlag", "SwoogoSessionStatus"} <= set(others)
    assert {"SwoogoSession", "EventifySessionCreate"} <= set(classes)


def test_rest_of_the_client_is_untouched(path, package):
    """The client would be changed in more than in what it imports."""

    def rest(file: Path) -> list[str]:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        kept = [node for node in tree.body if not isinstance(node, ast.Import | ast.ImportFrom | ast.If)]
        return [line for node in kept for line in ast.unparse(node).splitlines() if line.strip() != "import httpx"]

    assert rest(package / "client.py") == rest(path / "agendum_api" / "client.py")


def replace(file: Path, old: str, new: str) -> None:
    """Replace a passage of a file wherever it is."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


DAMAGES = {
    "models": (
        "models/__init__.py",
        "from typing import",
        "from .x import y\nfrom typing import",
        "4: a model is imported",
    ),
    "no models": ("models/__init__.py", "def __getattr__", "def get", " no __getattr__ imports"),
    "another import": ("client.py", "import httpx\n", "import httpx as http\n", " the imports of httpx and ssl"),
    "no TLS": ("client.py", "import ssl\n", "", " the imports of httpx and ssl"),
    "import from": ("client.py", "import httpx\n", "import httpx\nfrom httpx import Timeout\n", "a heavy library"),
    "errors": ("errors.py", "\n\n\nclass", "\nimport httpx\n\n\nclass", "2: a heavy library is imported"),
    "types": ("types.py", "\nfrom http import", "\nimport ssl\nfrom http import", "4: a heavy library is imported"),
}


@pytest.mark.parametrize(("name", "old", "new", "message"), DAMAGES.values(), ids=DAMAGES)
def test_what_is_not_lazy_is_refused(package, name, old, new, message):
    """Another version of the generator would undo this without a word."""
    replace(package / name, old, new)
    with pytest.raises(RewriteError) as caught:
        lazy.apply(package, {})
    assert str(caught.value).startswith(f"{package / name}:")
    assert message in str(caught.value)


EARLY = {
    "value": ("    token: str\n", "    token: str = httpx.codes.OK\n"),
    "default": ("cookies: dict[str, str])", "cookies: dict[str, str] = httpx.Cookies())"),
    "keyword default": ("cookies: dict[str, str])", "*, cookies: dict[str, str] = httpx.Cookies())"),
    "decorator": ("    def set_httpx_client", "    @httpx.mark\n    def set_httpx_client"),
    "base": ("class Client:", "class Client(httpx.Client):"),
    "branch": ("@define\nclass Client:", "if not print:\n    print(ssl)\n\n\n@define\nclass Client:"),
}


@pytest.mark.parametrize(("old", "new"), EARLY.values(), ids=EARLY)
def test_use_at_import_is_refused(package, old, new):
    """A library that is needed when the client is imported would be missing."""
    replace(package / "client.py", old, new)
    with pytest.raises(RewriteError) as caught:
        lazy.apply(package, {})
    assert "client.py:" in str(caught.value)
    assert "is used before it is imported" in str(caught.value)


def test_client_of_imports_alone(tmp_path, package):
    """A client without a class would end in a traceback."""
    (package / "client.py").write_text("import ssl\nimport httpx\n", encoding="utf-8")
    with pytest.raises(RewriteError, match="the imports of httpx and ssl are not where they were"):
        lazy.apply(package, {})
