"""What is done to the code that the generator writes: each step does one thing to the package, before it is tidied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rewrite import facade, lazy, lean, native, read, unset

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PREPARATIONS: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = (native.prepare,)
"""Each gets the document, and returns it as the generator is to see it."""

STEPS: tuple[Callable[[Path, dict[str, Any]], None], ...] = (
    native.apply,
    lean.apply,
    read.apply,
    facade.apply,
    unset.apply,
    lazy.apply,
)
"""In the order in which they run. Each gets the folder of the package, and the document as it is written."""


def prepare(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document as the generator is to see it."""
    for preparation in PREPARATIONS:
        document = preparation(document)
    return document


def rewrite(package: Path, document: dict[str, Any]) -> None:
    """Run all steps.

    Raises:
        RewriteError: If the generated code is not as a step expects it; the message names the file.
    """
    for step in STEPS:
        step(package, document)
