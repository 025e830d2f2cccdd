"""The code that the generator writes for `openapi.yaml`, before and after it is rewritten."""

import importlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import generate
import rewrite
from generator_checkout import ROOT
from rewrite import native, read
from rewrite.schemas import squeezed

from .read_cases import Odd, validators_of


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


@pytest.fixture(scope="session")
def packages(tmp_path_factory, rewritten, steps_until) -> Any:
    """Give the package with readers, and one without, which decodes as the generator's code does."""
    folder = tmp_path_factory.mktemp("packages")
    names = ("stock_api", "read_api")
    rewritten(folder / "stock_api", steps_until(native.apply))
    rewritten(folder / "read_api", steps_until(read.apply))
    sys.path.insert(0, str(folder))
    try:
        yield SimpleNamespace(folder=folder, names=names)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] in names]:
            del sys.modules[name]


@pytest.fixture(scope="session")
def modules(packages) -> dict[str, ModuleType]:
    """Return the modules of models that have a reader, by the names of their models in small letters."""
    paths = (packages.folder / "read_api" / "models").glob("*.py")
    names = [path.stem for path in paths if "\ndef read(" in path.read_text()]
    return {squeezed(name): importlib.import_module(f"read_api.models.{name}") for name in names}


@pytest.fixture(scope="session")
def unset(modules) -> Any:
    """Return what stands for a missing value."""
    return importlib.import_module("read_api.types").UNSET


@pytest.fixture(scope="session")
def validators(document, modules) -> dict[str, Any]:
    """Return a judge for each model that has a schema of its name."""
    return validators_of(document, modules)


@pytest.fixture
def untraced() -> Any:
    """Stop the measurement of coverage, which takes more time than what is measured here."""
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)


@pytest.fixture
def told(modules) -> Any:
    """Give a function that reads a value with the reader of a model, and returns the model and what is odd."""

    def function(name: str, value: Any) -> Any:
        odd = Odd()
        return modules[squeezed(name)].read(value, None, odd), list(odd)

    return function


@pytest.fixture
def response(packages, modules) -> Any:
    """Give a function that reads the body of an answer."""

    def function(module: str, status: int, body: Any) -> Any:
        odd = Odd()
        operation = importlib.import_module(f"read_api.api.{module}")
        return operation.read_response(status, body, odd), list(odd)

    return function
