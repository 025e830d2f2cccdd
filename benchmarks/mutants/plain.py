"""Runs plain ``schemathesis run`` with all of its checks against the same servers."""

import json
import sys
import tempfile
from pathlib import Path

from agendum_contract.document import path
from doubles import mutants
from doubles.mutants.access import GOOD
from doubles.mutants.run import Outcome, Selection, ending, timed

# A request for a token has Basic credentials, and every other one a token, which is valid as long as the run takes.
_OF_TOKENS = ["--auth", f"{mutants.KEY}:{mutants.SECRET}"]
_OF_OTHERS = ["--header", f"Authorization: Bearer {GOOD}", "--header", f"Session-Token: {GOOD}"]


def plain(url: str, about: Selection, seed: int) -> Outcome:
    """Run it to its end, because what it finds wrong with the reference must not hide what comes after."""
    names = about.operations
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [str(Path(sys.executable).with_name("schemathesis")), "run", str(path()), "--url", url]
        command += ["--checks", "all", "--continue-on-failure", "--seed", str(seed)]
        command += ["--max-examples", str(about.examples), "--report", "json", "--report-json-path", str(report)]
        command += [part for name in names for part in ("--include-operation-id", name)]
        result, seconds = timed([*command, *(_OF_TOKENS if names == ["create_token"] else _OF_OTHERS)], folder)
        failures = json.loads(report.read_text(encoding="utf-8"))["failures"] if report.is_file() else []
    found = sorted([name, each["code"]] for each in failures for name in each["operations"])
    return Outcome(result.returncode, seconds, found, ending(result))
