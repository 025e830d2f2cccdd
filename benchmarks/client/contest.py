"""The clients that other generators write for the same document: what they send, and what they cost."""

import os
import shutil
import sys
import urllib.parse
from collections.abc import Callable
from pathlib import Path

import environments
import samples
from measures import INSIDE, NESTED, Bench, Measure, Row, importing, one_call
from report import Table, failed
from rounds import Case, Figures
from servers import Scripted
from trees import ROOT, STOCK, load, run, write

OPENAPI_GENERATOR = "openapi-generator-cli==7.26.0"
PYOPENAPI_GEN = "pyopenapi-gen==0.8.3"
_PREFIX = "custom_fields"


class Peer:
    """A client of another generator.

    Attributes:
        name: The name that the scripts of ``inside/`` know it by.
        label: What it is called in the tables.
        python: The Python of an environment with what it needs.
        tree: The folder of its package.
        failure: Why there is no client, if there is none.
    """

    def __init__(self, name: str, label: str, make: Callable[[Path], tuple[Path, Path]], folder: Path) -> None:
        self.name = name
        self.label = label
        self.python = Path(sys.executable)
        self.tree = folder
        self.failure = ""
        try:
            self.python, self.tree = make(folder)
        except (RuntimeError, OSError) as error:
            self.failure = str(error)

    def case(self, script: str, *arguments: str) -> Case:
        """Return a case that runs a script of ``inside/`` for this client."""
        return Case((str(self.python), str(INSIDE / f"{script}.py"), *arguments), self.tree)


def peers(folder: Path) -> list[Peer]:
    """Generate all that can be generated."""
    folder.mkdir()
    return [
        Peer("openapi-generator", f"OpenAPI Generator ({OPENAPI_GENERATOR})", _openapi_generator, folder / "og"),
        Peer("pyopenapi-gen", f"pyopenapi-gen ({PYOPENAPI_GEN})", _pyopenapi_gen, folder / "pg"),
    ]


def _openapi_generator(folder: Path) -> tuple[Path, Path]:
    if shutil.which("java") is None:
        raise RuntimeError("it needs Java, which is not installed")
    python = environments.make(folder / "environment", [OPENAPI_GENERATOR])
    tool = str(python.with_name("openapi-generator-cli"))
    # Imports are slower by half without the last one.
    settings = ("--package-name=openapi_generator_client", "--additional-properties=lazyImports=true")
    target = folder / "client"
    run([tool, "generate", "-g", "python", "-i", str(_at_one_origin(folder)), "-o", str(target), *settings])
    rows = (target / "requirements.txt").read_text(encoding="utf-8").splitlines()
    needed = environments.make(folder / "runtime", [row for row in rows if row.strip()])
    _compile(needed, target)
    return needed, target


def _at_one_origin(folder: Path) -> Path:
    # For a path that names its own servers this client goes there, whatever host it was given: to the real vendor.
    document = load()
    for item in document["paths"].values():
        item.pop("servers", None)
    path = folder / "openapi.yaml"
    write(path, document)
    return path


def _pyopenapi_gen(folder: Path) -> tuple[Path, Path]:
    python = environments.make(folder / "environment", [PYOPENAPI_GEN])
    target = folder / "client"
    target.mkdir()
    paths = (f"--project-root={target}", "--output-package=pyopenapi_gen_client")
    options = ("--force", "--no-postprocess")
    # It starts what is installed beside it.
    path = f"{python.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    run([str(python.with_name("pyopenapi-gen")), "gen", str(ROOT / "openapi.yaml"), *paths, *options], PATH=path)
    needed = environments.make(folder / "runtime", ["httpx==0.28.1"])
    _compile(needed, target)
    return needed, target


def _compile(python: Path, target: Path) -> None:
    run([str(python), "-W", "ignore", "-m", "compileall", "-q", str(target)])


def imports(bench: Bench, others: list[Peer]) -> Measure:
    """Cold imports of all that can be generated."""
    statements = {
        "openapi-generator": "from openapi_generator_client.api.swoogo_sessions_api import SwoogoSessionsApi",
        "pyopenapi-gen": "from pyopenapi_gen_client.client import APIClient",
    }
    stock = f"from {STOCK} import AuthenticatedClient\nfrom {STOCK}.api.swoogo_sessions import get_session"
    cases = {
        "httpx": bench.importing("", "import httpx"),
        "ours": bench.importing("whole", one_call(bench, "whole")),
        "stock": bench.importing("stock", stock),
        **{each.name: importing(each.python, each.tree, statements[each.name]) for each in others},
    }
    rows = [
        Row("`import httpx`", "httpx"),
        Row("Agendum", "ours", "httpx"),
        Row("openapi-python-client", "stock", "httpx"),
        *(Row(each.label, each.name, "httpx") for each in others),
    ]
    title = "Other generators: cold import of a client and the sessions"
    return Measure(title, "ms", cases, rows)


def calls(bench: Bench, others: list[Peer]) -> Measure:
    """One small answer over the loopback."""
    origin = f"{bench.files}/short"
    cases = {
        "raw": bench.script("", "calls", "raw", "get", origin),
        "raw-async": bench.script("", "calls", "raw", "get-awaited", origin),
        "ours": bench.script("whole", "calls", "ours", "get", origin),
        "ours-async": bench.script("whole", "calls", "ours", "get-awaited", origin),
        "stock": bench.script("stock", "calls", "stock", "get", origin),
    }
    rows = [
        Row("httpx", "raw"),
        Row("Agendum", "ours", "raw"),
        Row("openapi-python-client", "stock", "raw"),
        Row("httpx, async", "raw-async"),
        Row("Agendum, async", "ours-async", "raw-async"),
    ]
    for each in others:
        is_async = each.name == "pyopenapi-gen"
        cases[each.name] = each.case("calls", each.name, "get-awaited" if is_async else "get", origin)
        rows.append(Row(each.label + (", async" if is_async else ""), each.name, "raw-async" if is_async else "raw"))
    size = len(samples.written(samples.SHORT))
    title = f"Other generators: one GET of {size} bytes over the loopback"
    return Measure(title, "us", cases, rows)


def behavior(bench: Bench, others: list[Peer], server: Scripted) -> Table:
    """What each sends for a session with nested custom fields, and whether it reads one."""
    origins = {"create": server.origin, "get": bench.files}
    lines: list[tuple[str, ...]] = []
    for label, tree, name in (("Agendum", "whole", "ours"), ("openapi-python-client", "stock", "stock")):
        create, get = (bench.script(tree, "once", name, call, origin) for call, origin in origins.items())
        lines.append((label, *_sent(create, server), _is_read(get)))
    for each in others:
        create, get = (each.case("once", each.name, call, origin) for call, origin in origins.items())
        shown = ("-", "", failed(each.failure)) if each.failure else (*_sent(create, server), _is_read(get))
        lines.append((each.label, *shown))
    note = (
        "`create_session` with `custom_fields` of a text, and of a choice with an id. PHP reads a nested value from "
        "brackets; in any other spelling the values do not reach the field. The session that is read has every field."
    )
    head = ("", "sent", "nested values", "reads a session in full")
    return Table("Other generators: a session with nested `custom_fields`", head, lines, note)


def _is_read(case: Case) -> str:
    try:
        case.run()
    except RuntimeError as error:
        return failed(str(error))
    return "yes"


def _sent(case: Case, server: Scripted) -> tuple[str, str]:
    server.form = b""
    try:
        case.run()
    except RuntimeError as error:
        # It may be the answer that it does not understand.
        if not server.form:
            return "-", failed(str(error))
    pairs = [pair for pair in server.form.decode().split("&") if pair.startswith(_PREFIX)]
    sent = "&".join(pairs)
    is_nested = urllib.parse.unquote(sent) == NESTED
    return f"`{sent}`", "arrive" if is_nested else "are lost"


def failures(others: list[Peer]) -> dict[str, Figures]:
    """Return why there are no figures, for those that could not be generated."""
    return {each.name: Figures(failure=each.failure) for each in others if each.failure}
