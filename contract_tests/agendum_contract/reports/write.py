"""Writes the reports of a run."""

import contextlib
import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from agendum_contract.reports import annotations
from agendum_contract.reports.har import HarLog
from agendum_contract.reports.html_page import html_page
from agendum_contract.reports.json_report import json_report
from agendum_contract.reports.junit import junit
from agendum_contract.reports.markdown import markdown
from agendum_contract.results import Run

JUNIT, JSON, HTML, SUMMARY, HAR = "junit.xml", "report.json", "report.html", "summary.md", "run.har"
CODE_QUALITY = "gl-code-quality-report.json"


def write(run: Run, folder: Path, environment: Mapping[str, str], har: HarLog | None = None) -> list[str]:
    """Write the reports of a run, each whole or not at all; one that cannot be written keeps no other from it.

    On GitHub, the summary is added to the page of the job, and findings are printed as annotations. For GitLab, there
    is a Code Quality report.

    Args:
        run: The run.
        folder: Where they go; it is made where there is none.
        environment: The environment variables, which tell of the CI.
        har: What went over the wire, if anything did.

    Returns:
        What went wrong, a line each; nothing where all is written.
    """
    reports: dict[str, Callable[[], str]] = {
        JUNIT: lambda: junit(run),
        JSON: lambda: json_report(run),
        HTML: lambda: html_page(run),
        SUMMARY: lambda: markdown(run),
    }
    if har is not None:
        reports[HAR] = lambda: har.har(run.version)
    if environment.get("GITLAB_CI") == "true":
        reports[CODE_QUALITY] = lambda: annotations.for_gitlab(run)
    problems = [_tried(name, partial(put, folder / name, make)) for name, make in reports.items()]
    page = environment.get("GITHUB_STEP_SUMMARY")
    if page:
        problems.append(_tried("GITHUB_STEP_SUMMARY", lambda: _append(Path(page), markdown(run))))
    if environment.get("GITHUB_ACTIONS") == "true":
        problems.append(_tried("annotations", lambda: _say(annotations.for_github(run))))
    return [each for each in problems if each]


def _tried(name: str, do: Callable[[], None]) -> str:
    """Return what keeps a report from being written, or nothing."""
    try:
        do()
    except OSError as error:
        return f"{name}: it cannot be written: {error.strerror or type(error).__name__}"
    except Exception as error:  # noqa: BLE001 - a fault in one report must not cost the others
        # Its message could have anything of the run in it.
        return f"{name}: it cannot be made ({type(error).__name__})"
    return ""


def put(path: Path, make: Callable[[], str]) -> None:
    """Make a report, and write it so that there is either the old one or the new one, never a part."""
    text = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        part.write_text(text, "utf-8", "backslashreplace", "\n")
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _append(path: Path, text: str) -> None:
    with path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.write(text)


def _say(lines: list[str]) -> None:
    for line in lines:
        print(line, flush=True)
