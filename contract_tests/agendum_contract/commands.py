"""What the command does in place of a run."""

import json
from typing import Any

from agendum_contract.preparation import prepared
from agendum_contract.probes import table
from agendum_contract.problems import CannotRun
from agendum_contract.reports.write import put
from agendum_contract.scenario import model as scenarios
from agendum_contract.servers import running
from agendum_contract.settings import Settings
from agendum_contract.undo.cleanup import cleanup
from agendum_contract.undo.undoing import journal_path

_WIDTH = 100
PROBES = "probes.json"


def probe(settings: Settings) -> int:
    """Print what the servers do about the contradictions of the docs pages, and write it as JSON.

    Returns:
        0: no reading is wrong.

    Raises:
        CannotRun: A server does not answer, then or midway, or rejects the credentials, or the file cannot be written.
    """
    with running(settings) as complete, prepared(complete) as ready:
        outcomes = table.run(ready.targets, writes=not complete.is_safe)
        left = ready.undoing.finish()
        gone = [target.gave_up for target in ready.targets.values() if target.gave_up]
    print(table.as_text(outcomes, _WIDTH))
    file = settings.report_dir / PROBES
    _write(settings, table.as_json(outcomes))
    for line in left:
        print(f"  left: {line}")
    print(f"agendum-contract: the same as JSON: {file}")
    if gone:
        raise CannotRun(gone[0])
    return 0


def clean_up(settings: Settings) -> int:
    """Undo what earlier runs have left, as their journal has it.

    Returns:
        0 where nothing is left to be undone, 2 where something could not be.

    Raises:
        CannotRun: There is no journal, or a server does not answer or rejects the credentials.
    """
    path = journal_path(settings.report_dir)
    if not path.is_file():
        raise CannotRun(f"--cleanup: there is no journal {path}; name its folder with --report-dir")
    report = cleanup(settings, path)
    titled = (
        ("undone", report.undone),
        ("marked", report.marked),
        ("left", report.left),
        ("not undone", report.failed),
    )
    for title, lines in titled:
        for line in lines:
            print(f"  {title}: {line}")
    counts = ", ".join(f"{len(lines)} {title}" for title, lines in titled)
    print(f"agendum-contract: {counts}")
    return 2 if report.failed else 0


def list_scenarios() -> int:
    """Print the scenarios.

    Returns:
        0.
    """
    for each in scenarios.load():
        print(f"{each.name:28}  {'reads' if each.reads else 'full':5}  {each.title}")
    return 0


def _write(settings: Settings, value: Any) -> None:
    try:
        put(settings.report_dir / PROBES, lambda: f"{json.dumps(value, indent=2, ensure_ascii=False)}\n")
    except OSError as error:
        raise CannotRun(f"--report-dir: {error}") from None
