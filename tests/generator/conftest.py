"""The code that the generator writes for `openapi.yaml`, before and after it is rewritten."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import generate
import rewrite
from generator_checkout import ROOT


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """Read `openapi.yaml`."""
    return generate.read(ROOT / "openapi.yaml")


@pytest.fixture(scope="session")
def generated(tmp_path_factory, document) -> Path:
    """Give the package as the generator writes it; it is not to be changed."""
    package = tmp_path_factory.mktemp("generated") / generate.PACKAGE
    generate.run_generator(ROOT, rewrite.prepare(document), package)
    return package


@pytest.fixture(scope="session")
def rewritten(generated, document) -> Callable[[Path, Any], Path]:
    """Give a function that copies the package, runs some steps on the copy, and tidies it."""

    def copy(package: Path, steps: Any) -> Path:
        shutil.copytree(generated, package)
        for step in steps:
            step(package, document)
        generate.tidy(package)
        return package

    return copy


@pytest.fixture(scope="session")
def steps_until() -> Callable[..., Any]:
    """Give a function that returns the steps which run before one, and that one."""

    def until(step: Any) -> Any:
        return rewrite.STEPS[: rewrite.STEPS.index(step) + 1]

    return until
