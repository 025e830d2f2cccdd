"""The text of readers: functions that read a value as far as it can be read, and tell what is odd about it.

They are straight lines, because every value of every answer passes through them: a value that is right costs one or two
comparisons, and what else is to be known of it is only asked when these fail.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rewrite.modules import Model
    from rewrite.schemas import Fields, Shape

# The function for a format, and how long the texts are that it may be called with; 0 if it asks for that itself.
PARSERS = {"date": ("as_date", 10), "time-local": ("as_time", 8), "date-time-local": ("as_timestamp", 0)}
_CLASSES = {
    "string": ("str",),
    "integer": ("int",),
    "boolean": ("bool",),
    "number": ("int", "float"),
}


@dataclass(frozen=True)
class Place:
    """Where a value stands, as expressions of the reader.

    Attributes:
        path: The path of what holds the value.
        key: Its name or index there; "None" if the path is its own.
    """

    path: str
    key: str

    @property
    def inner(self) -> str:
        """The path of what the value holds."""
        return self.path if self.key == "None" else f"({self.path}, {self.key})"


@dataclass(frozen=True)
class Variable:
    """A value in a reader.

    Attributes:
        name: The variable that holds it.
        target: What is assigned to if it becomes another.
    """

    name: str
    target: str


def reader_name(module: str) -> str:
    """Return the name under which the reader of a model is known to others."""
    return f"_read_{module}"


def indented(lines: Iterable[str]) -> list[str]:
    """Return lines one level deeper."""
    return [textwrap.indent(line, "    ") for line in lines]


class Writer:
    """Writes the text of one module's reader.

    Args:
        module_of: Returns the name of the module of a model.

    Attributes:
        links: The modules whose readers are called.
        parsers: The functions for formats that are called.
    """

    def __init__(self, module_of: Callable[[str], str]) -> None:
        self._module_of = module_of
        self.links: set[str] = set()
        self.parsers: set[str] = set()

    def model(self, model: Model, fields: Fields, shapes: dict[str, Shape], others: Shape | None) -> list[str]:
        """Write the reader of a model.

        Args:
            model: The model.
            fields: What its objects may hold.
            shapes: What each property may be, by its name in JSON.
            others: What other properties may be; None if there should be none.
        """
        body = []
        for attribute in model.arguments:
            wire = model.wire[attribute]
            body.append(f"model.{attribute} = value = get({wire!r}, UNSET)")
            missing = ["absent += 1"]
            if wire in fields.required:
                missing.append(f"odd(path, {wire!r}, UNSET, 'a required property')")
            variable = Variable("value", f"model.{attribute}")
            body += self.value(shapes[wire], variable, Place("path", repr(wire)), missing)
        others_of = self._others(model, fields, others)
        return [
            *("if data.__class__ is not dict:", "    odd(path, None, data, 'an object')", "    return data"),
            *(["if not _linked:", "    _link()"] if self.links else []),
            # A third of the time of calling the class: nothing but its attributes is set, as it does.
            f"model = new({model.name})",
            *(["get = data.get", "absent = 0"] if body else []),
            *body,
            *(["model.additional_properties = others = {}"] if model.keeps_others else []),
            f"if len(data) + absent != {len(model.arguments)}:" if body else "if data:",
            *indented(others_of),
            "return model",
        ]

    def value(
        self, shape: Shape, variable: Variable, place: Place, missing: list[str] | None = None, depth: int = 0
    ) -> list[str]:
        """Write how a value is read.

        Args:
            shape: What it may be.
            variable: Where it is, and where to put what is made of it.
            place: Where the value stands.
            missing: What is done if it is UNSET; None if it cannot be.
            depth: In how many loops this is.
        """
        name = variable.name
        if shape.anything:
            return [f"if {name} is UNSET:", *indented(missing)] if missing else []
        branches = list(self._conversions(shape, variable, place, depth))
        failure = [(f"{name} is UNSET", missing)] if missing else []
        failure.append((_no_excuse(shape, name), [_report(shape, name, place)]))
        failing = " and ".join(_failing(shape, name))
        return _chain([*branches, (failing, _chain(failure))] if failing else [*branches, *failure])

    def _conversions(
        self, shape: Shape, variable: Variable, place: Place, depth: int
    ) -> Iterable[tuple[str, list[str]]]:
        """Give the tests for values that are read further, each with how."""
        name, target = variable.name, variable.target
        if shape.model:
            reader = self._reader(shape.model)
            yield f"{name}.__class__ is dict", [f"{target} = {reader}({name}, {place.inner}, odd)"]
        if shape.items:
            yield f"{name}.__class__ is list", self._array(shape, shape.items, variable, place, depth)
        if shape.format:
            parser, length = PARSERS[shape.format]
            self.parsers.add(parser)
            # A name for each type.
            parsed = parser.removeprefix("as_")
            texts = [value for value in shape.values if isinstance(value, str)]
            yield (
                f"{name}.__class__ is str" + (f" and {_outside(name, texts)}" if texts else ""),
                [
                    f"{parsed} = {parser}({name})" + (f" if len({name}) == {length} else None" if length else ""),
                    f"if {parsed} is None:",
                    f"    {_report(shape, name, place)}",
                    *("else:", f"    {target} = {parsed}"),
                ],
            )

    def _array(self, shape: Shape, items: Shape, variable: Variable, place: Place, depth: int) -> list[str]:
        """Write how a list is read, whose elements may be such items."""
        name = variable.name
        if shape.is_empty:
            return [f"if {name}:", f"    {_report(shape, name, place)}"]
        if items.anything:
            return ["pass"]
        item, index, at, read = (f"{word}{depth or ''}" for word in ("each", "index", "at", "found"))
        # No comprehension: up to Python 3.11 that is a function, which costs as much as reading a small object.
        loop = [f"for {index}, {item} in enumerate({name}):"]
        inner = self.value(items, Variable(item, item), Place(at, index), depth=depth + 1)
        lines = [f"{at} = {place.inner}", *loop, *indented(inner)]
        if items.model or items.items or items.format:
            lines = [f"{read} = []", *lines, f"    {read}.append({item})", f"{variable.target} = {read}"]
        return lines

    def _others(self, model: Model, fields: Fields, shape: Shape | None) -> list[str]:
        """Write what becomes of properties that are not named."""
        keep = ["others[key] = value"] if model.keeps_others else []
        if shape is None:
            lines = ["odd(path, key, value, 'no such property')"]
        else:
            lines = self.value(shape, Variable("value", "value"), Place("path", "key"))
        if lines and fields.pattern:
            lines = ["if not _is_known(key):", *indented(lines)]
        lines = [*lines, *keep] or ["pass"]
        if fields.properties:
            lines = ["if key not in _NAMES:", *indented(lines)]
        return ["for key, value in data.items():", *indented(lines)]

    def _reader(self, model: str) -> str:
        module = self._module_of(model)
        self.links.add(module)
        return reader_name(module)


def _report(shape: Shape, name: str, place: Place) -> str:
    return f"odd({place.path}, {place.key}, {name}, {shape.words()!r})"


def _chain(branches: list[tuple[str, list[str]]]) -> list[str]:
    """Write branches, of which the last may be without a test."""
    lines: list[str] = []
    for test, body in branches:
        if not test and not lines:
            return body
        word = "elif" if lines else "if"
        lines += [f"{word} {test}:" if test else "else:", *indented(body)]
    return lines


def _failing(shape: Shape, name: str) -> Iterable[str]:
    """Give the tests that all hold if a value is not one of those that are kept as they are."""
    # Numbers are integers too.
    kinds = shape.simple - ({"integer"} if "number" in shape.simple else set())
    if _is_switch(shape):
        # False and True are 0 and 1, and 1.0 is an integer.
        yield f"{name} not in (0, 1)"
        kinds -= {"boolean"}
    for kind, classes in _CLASSES.items():
        if kind in kinds:
            yield from (f"{name}.__class__ is not {each}" for each in classes)
    for kind, cls in (("integer", int), ("string", str)):
        values = [value for value in shape.values if isinstance(value, cls)]
        is_all = kind in kinds or (kind == "integer" and ("number" in kinds or _is_switch(shape)))
        if values and not is_all:
            yield f"({name}.__class__ is not {cls.__name__} or {_outside(name, values)})"
    if "null" in kinds:
        yield f"{name} is not None"


def _is_switch(shape: Shape) -> bool:
    """Say whether 0, 1, False and True are allowed, and no other number."""
    whole = {value for value in shape.values if isinstance(value, int)}
    return "boolean" in shape.simple and whole == {0, 1} and not shape.simple & {"integer", "number"}


def _outside(name: str, values: list[Any]) -> str:
    """Return the test that a value is none of those."""
    if len(values) == 1:
        return f"{name} != {values[0]!r}"
    texts = ", ".join(map(repr, values))
    # Compilers make a constant of either. A text is found faster in a set, a small number in a tuple.
    return f"{name} not in {{{texts}}}" if isinstance(values[0], str) else f"{name} not in ({texts})"


def _no_excuse(shape: Shape, name: str) -> str:
    """Return the test that a value is no number without a fraction, which JSON Schema counts among the integers."""
    whole = [value for value in shape.values if isinstance(value, int)]
    if "number" in shape.simple or _is_switch(shape) or not ("integer" in shape.simple or whole):
        return ""
    return f"{name}.__class__ is not float or " + (
        f"not {name}.is_integer()" if "integer" in shape.simple else _outside(name, whole)
    )
