"""What is measured, against what, and how good it has to be."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import samples
from rounds import Case
from trees import METHODS, STOCK, load, run

INSIDE = Path(__file__).resolve().parent / "inside"
# What is expected of a form, once its percent signs are gone.
NESTED = "custom_fields[c_1001]=Value1&custom_fields[c_1002][0][id]=123"

# The class with the method, the generated functions, and the model that is given.
MODULES = (
    "agendum_api.resources.swoogo_sessions",
    "agendum_api.api.swoogo_sessions.get_session",
    "agendum_api.models.swoogo_session",
)
MODULES_OF_A_CALL = (
    "five runs on one machine gave 1.34 to 1.37, so the goal is in the middle of the noise. attrs is 1.18 to 1.29 of "
    "it. What is left to take out are the two models of Swoogo's errors, 0.02, which the generated functions name in "
    "their signatures."
)
FIRST_CALL = (
    "attrs, which the models are made of, is 1.18 to 1.29 by itself. The answer of this call needs the classes of nine "
    "models, which attrs compiles at 0.4 to 1.5 ms each, and the call 25 modules of ours: transports, retries, the "
    "budget, errors. Tried: importing late what a call may do without (1.77 became 1.6), reading tokens without the "
    "models of the operation for them (0.06), plain classes in place of ours of attrs (0.04). What is left would take "
    "models that attrs does not make."
)

OVER_AIOHTTP = (
    "two thirds of a call are the objects of httpx (request, URL, headers, response), which stay, and a quarter is "
    "aiohttp. Tried: one timer for a body in place of one for each part (4.45 became 4.6), and 20, 50 and 100 "
    "connections in place of 10 (no difference beyond the noise). At 200 in flight, where httpx itself slows down, the "
    "same rate of requests is 6 to 7 times its own."
)


@dataclass(frozen=True)
class Row:
    """One line of a table.

    Attributes:
        label: What was measured.
        case: The name of its case.
        against: The case that it is compared with, if it is.
        at_most: How high the ratio may be.
        at_least: How low the ratio may be.
        limit: How high the figure itself may be, in the unit of the measure.
        reason: Why the goal is not met, where it is not.
    """

    label: str
    case: str
    against: str = ""
    at_most: float | None = None
    at_least: float | None = None
    limit: float | None = None
    reason: str = ""


@dataclass(frozen=True)
class Measure:
    """One table: what is run in each round, and how it is shown.

    Attributes:
        title: The heading of the table.
        unit: The unit of all figures.
        cases: What is run in each round, by name.
        rows: The lines.
        rounds: How many times as many rounds as usual.
    """

    title: str
    unit: str
    cases: dict[str, Case]
    rows: Sequence[Row]
    rounds: int = 1


@dataclass(frozen=True)
class Bench:
    """What all measures are made of.

    Attributes:
        plain: The Python of an environment with what the client needs to run.
        extra: The Python of one with the extras too.
        trees: Folders of packages: ``whole``, ``few`` and ``stock``.
        files: The origin of a server of fixed files.
        pages: The origin of a server of pages.
    """

    plain: Path
    extra: Path
    trees: dict[str, Path]
    files: str
    pages: dict[int, str] = field(default_factory=dict)

    def script(self, tree: str, name: str, *arguments: str, extra: bool = False) -> Case:
        """Return a case that runs a script of ``inside/`` for the client in a tree."""
        python = self.extra if extra else self.plain
        return Case((str(python), str(INSIDE / f"{name}.py"), *arguments), self.trees.get(tree))

    def importing(self, tree: str, statement: str) -> Case:
        """Return a case that prints the milliseconds of a statement in a fresh process."""
        return importing(self.plain, self.trees.get(tree), statement)


def importing(python: Path, tree: Path | None, statement: str) -> Case:
    """Return a case that prints the milliseconds of a statement in a fresh process."""
    code = f"import time\nstart = time.perf_counter()\n{statement}\nprint((time.perf_counter() - start) * 1e3)"
    return Case((str(python), "-c", code), tree)


def one_call(bench: Bench, tree: str, answer: dict[str, Any] = samples.FULL) -> str:
    """Return the statement that imports ``Swoogo`` and all that one call with such an answer loads."""
    answers = [json.dumps(each) for each in (samples.TOKEN, answer)]
    names = run([str(bench.plain), str(INSIDE / "modules.py"), *answers], PYTHONPATH=str(bench.trees[tree])).split()
    return "\n".join(["from agendum import Swoogo", *(f"import {name}" for name in names)])


def imports(bench: Bench) -> Measure:
    """Cold imports."""
    stock = f"from {STOCK} import AuthenticatedClient\nfrom {STOCK}.api.swoogo_sessions import get_session"
    modules = "\n".join(f"import {name}" for name in MODULES)
    call = "Agendum: `from agendum import Swoogo` and the modules of one call"
    return Measure(
        "Cold import, in a fresh process",
        "ms",
        {
            "httpx": bench.importing("", "import httpx"),
            "stock": bench.importing("stock", stock),
            "modules": bench.importing("whole", f"from agendum import Swoogo\n{modules}"),
            "modules-few": bench.importing("few", f"from agendum import Swoogo\n{modules}"),
            "whole": bench.importing("whole", one_call(bench, "whole")),
            "short": bench.importing("whole", one_call(bench, "whole", samples.SHORT)),
            "few": bench.importing("few", one_call(bench, "few")),
            "alone": bench.importing("whole", "from agendum import Swoogo"),
        },
        (
            Row("`import httpx`", "httpx"),
            Row("Generator alone: its client and `get_session`", "stock", "httpx"),
            Row(call, "modules", "httpx", at_most=1.35, reason=MODULES_OF_A_CALL),
            Row(f"Agendum: the same, {_operations()} operations against 5", "modules", "modules-few", at_most=1.10),
            Row("Agendum: all that a first call loads", "whole", "httpx", at_most=1.35, reason=FIRST_CALL),
            Row("Agendum: the same, without related records in the answer", "short", "httpx"),
            Row(
                f"Agendum: all that a first call loads, {_operations()} operations against 5",
                "whole",
                "few",
                at_most=1.10,
            ),
            Row("Agendum: `from agendum import Swoogo` alone", "alone", "httpx", at_most=0.6),
        ),
        rounds=3,
    )


def _operations() -> int:
    return sum(1 for item in load()["paths"].values() for _ in METHODS & item.keys())


def get(bench: Bench) -> Measure:
    """One small answer, without a network."""
    return Measure(
        f"One GET of {len(samples.written(samples.SHORT))} bytes on a mock transport",
        "us",
        {
            "raw": bench.script("", "calls", "raw", "get"),
            "raw-fields": bench.script("", "calls", "raw", "get_fields"),
            "stock": bench.script("stock", "calls", "stock", "get"),
            "ours": bench.script("whole", "calls", "ours", "get"),
            "ours-fields": bench.script("whole", "calls", "ours", "get_fields"),
        },
        (
            Row("httpx", "raw"),
            Row("Generator alone", "stock", "raw"),
            Row("Agendum", "ours", "raw", at_most=1.0),
            Row("httpx, with a query", "raw-fields"),
            Row("Agendum, with a query", "ours-fields", "raw-fields"),
        ),
    )


def decode(bench: Bench) -> Measure:
    """Objects out of JSON."""
    return Measure(
        f"One session of {len(samples.FULL)} fields, from JSON that is read to objects",
        "us",
        {
            "stock": bench.script("stock", "calls", "stock", "decoder"),
            "ours": bench.script("whole", "calls", "ours", "decoder"),
            "read": bench.script("whole", "calls", "ours", "reader"),
        },
        (
            Row("Generator alone: `from_dict`", "stock"),
            Row("Agendum: `from_dict`", "ours", "stock", at_most=0.35),
            Row("Agendum: `read`, which checks each value, and which calls use", "read", "stock"),
        ),
    )


def listing(bench: Bench) -> Measure:
    """A page of sessions over the loopback."""
    return Measure(
        f"A list of {samples.PAGE_SIZE} sessions over the loopback, the whole stack",
        "us",
        {
            "raw": bench.script("", "calls", "raw", "list", bench.files),
            "raw-orjson": bench.script("", "calls", "raw-orjson", "list", bench.files, extra=True),
            "stock": bench.script("stock", "calls", "stock", "list", bench.files),
            "ours": bench.script("whole", "calls", "ours", "list", bench.files),
            "fast": bench.script("whole", "calls", "ours", "list", bench.files, extra=True),
        },
        (
            Row("httpx", "raw"),
            Row("httpx with `orjson.loads`", "raw-orjson", "raw"),
            Row("Generator alone", "stock", "raw"),
            Row("Agendum", "ours", "raw", at_most=1.6),
            Row("Agendum with the extra `fast`", "fast", "raw", at_most=1.35),
        ),
    )


def flight(bench: Bench) -> Measure:
    """Requests per second with many in flight."""
    cases: dict[str, Case] = {}
    rows: list[Row] = []
    for count in (10, 50, 200):
        # At 10 there is little to gain; nothing is promised.
        goals = (None, None) if count == 10 else (3.0, 5.0)  # noqa: PLR2004
        for client, extra in (("raw", False), ("ours", False), ("ours-aiohttp", True)):
            tree = "" if client == "raw" else "whole"
            cases[f"{client}-{count}"] = bench.script(tree, "flight", client, str(count), bench.files, extra=extra)
        rows += (
            Row(f"{count} in flight: httpx", f"raw-{count}"),
            Row(f"{count} in flight: Agendum", f"ours-{count}", f"raw-{count}", at_least=goals[0]),
            Row(
                f"{count} in flight: Agendum over aiohttp",
                f"ours-aiohttp-{count}",
                f"raw-{count}",
                at_least=goals[1],
                reason=OVER_AIOHTTP,
            ),
        )
    return Measure("Async calls over the loopback, more is better", "requests/s", cases, rows)


def build(bench: Bench) -> Measure:
    """Clients after the first."""
    return Measure(
        "Making a client with its connections, after the first",
        "us",
        {
            "raw": bench.script("", "calls", "raw", "build", bench.files),
            "stock": bench.script("stock", "calls", "stock", "build", bench.files),
            "ours": bench.script("whole", "calls", "ours", "build", bench.files),
        },
        (
            Row("`httpx.Client`", "raw"),
            Row("Generator alone", "stock", "raw"),
            Row("Agendum", "ours", "raw", limit=1000),
        ),
    )


def memory(bench: Bench) -> Measure:
    """What is held while a long list is walked through."""
    few, many = sorted(bench.pages)
    cases = {
        f"{client}-{count}": bench.script(tree, "memory", client, str(count), bench.pages[count])
        for client, tree in (("stock", "stock"), ("ours", "whole"))
        for count in (few, many)
    }
    return Measure(
        "The most memory while sessions are walked through",
        "kB",
        cases,
        (
            Row(f"Generator alone, {few:,}", f"stock-{few}"),
            Row(f"Generator alone, {many:,}", f"stock-{many}", f"stock-{few}"),
            Row(f"Agendum, {few:,}", f"ours-{few}"),
            Row(f"Agendum, {many:,}", f"ours-{many}", f"ours-{few}", at_most=1.1),
        ),
    )


NAMES = {
    "import": imports,
    "get": get,
    "decode": decode,
    "list": listing,
    "async": flight,
    "build": build,
    "memory": memory,
}
