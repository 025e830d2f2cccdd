"""Tests of generator/rewrite/lean.py: decoding does the same as before, in less time."""

import importlib
import re
import sys
import time
from types import ModuleType
from typing import Any

import attrs
import pytest

from rewrite import lean

from .model_cases import Cases, filled

SEED = 20261120
TIMES = 40_000
# What is promised. A quarter is what was measured.
LIMIT = 0.35


@pytest.fixture(scope="module")
def packages(tmp_path_factory, rewritten, steps_until) -> Any:
    """Import the models as they are before this step, and after it."""
    folder = tmp_path_factory.mktemp("packages")
    rewritten(folder / "before_api", steps_until(lean.apply)[:-1])
    rewritten(folder / "after_api", steps_until(lean.apply))
    sys.path.insert(0, str(folder))
    try:
        yield tuple(importlib.import_module(f"{name}_api.models") for name in ("before", "after"))
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] in {"before_api", "after_api"}]:
            del sys.modules[name]


def shape(value: Any) -> Any:
    """Return what a value is made of, in terms that are the same for both packages."""
    if attrs.has(type(value)):
        parts = {field.name: shape(getattr(value, field.name)) for field in attrs.fields(type(value))}
        return type(value).__name__, parts
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    if isinstance(value, list):
        return [shape(part) for part in value]
    # One Unset is another, but 1 is not True.
    return (type(value).__name__, None if type(value).__name__ == "Unset" else value)


def outcome(models: ModuleType, name: str, value: Any) -> Any:
    """Return what comes of decoding a value and encoding it again: what it is made of, or the error."""
    types = importlib.import_module("..types", models.__name__)
    value = filled(value, types.UNSET)
    try:
        made = getattr(models, name).from_dict(value)
        return shape(made), shape(made.to_dict())
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
        # A message lists a set, whose order is that of the day, and UNSET by its address.
        text = re.sub(r"<\w+\.types\.Unset object at \w+>", "UNSET", str(error))
        return type(error).__name__, re.sub(r"{(.*)}", lambda found: str(sorted(found[1].split(", "))), text)


def model_names(document: dict[str, Any], models: ModuleType) -> list[str]:
    """Return the models that have a schema of their name and a property."""
    classes = {name: getattr(models, name, None) for name in document["components"]["schemas"]}
    return [name for name, found in classes.items() if attrs.has(found) and len(attrs.fields(found)) > 1]


@pytest.mark.usefixtures("untraced")
def test_same_behaviour(document, packages):
    """A value that the generator's code decodes, or refuses with a certain error, would be decoded otherwise."""
    before, after = packages
    cases, names, found, decoded = Cases(document, SEED), model_names(document, before), [], dict[str, int]()
    for number in range(TIMES):
        name = names[number % len(names)]
        value = cases.damaged(cases.value({"$ref": f"#/components/schemas/{name}"}))
        expected, actual = outcome(before, name, value), outcome(after, name, value)
        if expected != actual:
            found.append((f"seed {SEED}, case {number}", name, value, expected, actual))
        decoded[name] = decoded.get(name, 0) + (not isinstance(expected[0], str))
    assert [] == found[:3]
    # Cases that are all refused, or none of them, would say nothing.
    assert {} == {name: count for name, count in decoded.items() if not 0.2 < count * len(names) / TIMES < 1}


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("name", ["SwoogoSession", "SwoogoRegistrant"])
def test_speed(document, packages, name):
    """A page of sessions would take as long to decode as with the generator's own code."""
    cases = Cases(document, SEED)
    value = max(
        (cases.value({"$ref": f"#/components/schemas/{name}"}) for _ in range(300)), key=lambda one: len(str(one))
    )
    best = [float("inf"), float("inf")]
    for _ in range(20):
        for number, models in enumerate(packages):
            decode = getattr(models, name).from_dict
            start = time.perf_counter()
            for _ in range(50):
                decode(value)
            best[number] = min(best[number], time.perf_counter() - start)
    before, after = best
    assert after <= LIMIT * before, f"{after / before:.2f} of the time"
