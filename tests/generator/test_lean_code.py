"""Tests of generator/rewrite/lean.py and generator/rewrite/shapes.py: what becomes of the code of a decoder."""

import ast
import textwrap
from pathlib import Path

import pytest

from rewrite import lean

# The models of the tests below: as the generator writes them, but for what is in the middle.
HEAD = """\
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from ..models.crew import Crew

T = TypeVar("T", bound="Boat")


class Boat:
    name: str | Unset = UNSET
    berth: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
"""
TAIL = """\
        boat = cls(name=name, berth=berth)
        boat.additional_properties = d
        return boat
"""
FLAG = """\
from typing import Literal

Flag = Literal[0, 1]
FLAG_VALUES: set[Flag] = {0, 1}


def check_flag(value: int) -> Flag:
    if value in FLAG_VALUES:
        return value
    raise TypeError("unexpected")
"""


def rewritten_model(folder: Path, middle: str, tail: str = TAIL) -> str:
    """Return what becomes of `from_dict` of a model, and of what is above the class."""
    models = folder / "models"
    models.mkdir()
    (models / "flag.py").write_text(FLAG, encoding="utf-8")
    text = HEAD + textwrap.indent(textwrap.dedent(middle), " " * 8) + tail
    (models / "boat.py").write_text(text, encoding="utf-8")
    lean.apply(folder, {})
    assert FLAG == (models / "flag.py").read_text(encoding="utf-8")
    return (models / "boat.py").read_text(encoding="utf-8")


def decoder(text: str) -> str:
    """Return the statements of `from_dict`."""
    model = next(node for node in ast.parse(text).body if isinstance(node, ast.ClassDef))
    return "\n".join(map(ast.unparse, next(node for node in model.body if isinstance(node, ast.FunctionDef)).body))


def helpers(text: str) -> list[str]:
    """Return the functions of a module."""
    return [ast.unparse(node) for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]


BY_POSITION = "boat = cls(name, berth)\nboat.additional_properties = d\nreturn boat"


def test_function_that_returns_its_argument(tmp_path):
    """Most properties would be decoded by a function that is made for each object and does nothing."""
    text = rewritten_model(
        tmp_path,
        """\
        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_berth(data: object) -> bool | Flag | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                berth_type_0 = check_flag(data)

                return berth_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            berth_type_1 = cast(bool | Flag | Unset, data)
            return berth_type_1

        berth = _parse_berth(d.pop("berth", UNSET))
        """,
    )
    expected = f"d = dict(src_dict)\nname = d.pop('name', UNSET)\nberth = d.pop('berth', UNSET)\n{BY_POSITION}"
    assert (expected, []) == (decoder(text), helpers(text))


def test_function_that_makes_something(tmp_path):
    """A function would be made for each object, or raise an error for itself to catch whenever it is given a text."""
    text = rewritten_model(
        tmp_path,
        """\
        from ..models.crew import Crew

        def _parse_name(data: object) -> None | Crew | list[Crew] | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                made = []
                for item in data:

                    def _parse_item(data: object) -> int | str:
                        return cast(int | str, data)

                    made.append(_parse_item(item))

                return made
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                return Crew.from_dict(data)
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Crew | list[Crew] | Unset, data)

        name = _parse_name(d.pop("name", UNSET))
        berth = cast(int, d.pop("berth"))
        """,
    )
    start = "if not _Boat_loaded:\n    _Boat_load()\nd = dict(src_dict)"
    middle = "name = _Boat_parse_name(d.pop('name', UNSET))\nberth = d.pop('berth')"
    assert f"{start}\n{middle}\n{BY_POSITION}" == decoder(text)
    load = "def _Boat_load() -> None:\n    global _Boat_loaded, Crew\n"
    load += "    from ..models.crew import Crew\n    _Boat_loaded = True"
    caught = "        except (TypeError, ValueError, AttributeError, KeyError):\n            pass\n"
    parse = "def _Boat_parse_name(data: Any) -> Any:\n    if isinstance(data, list):\n        try:\n"
    parse += "            made = []\n            for item in data:\n                made.append(item)\n"
    parse += f"            return made\n{caught}    if isinstance(data, dict):\n        try:\n"
    parse += f"            return Crew.from_dict(data)\n{caught}    return data"
    assert [load, parse] == helpers(text)


def test_function_that_refuses(tmp_path):
    """A value that is neither text nor UNSET would not be refused, or UNSET would be."""
    text = rewritten_model(
        tmp_path,
        """\
        def _parse_name(data: object) -> str | Unset:
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError()
            return data

        name = _parse_name(d.pop("name", UNSET))
        berth = d.pop("berth", UNSET)
        """,
    )
    expected = "def _Boat_parse_name(data: Any) -> Any:\n    if isinstance(data, Unset):\n        return data\n"
    expected += "    if not isinstance(data, str):\n        raise TypeError()\n    return data"
    assert [expected] == helpers(text)


LEFT_ALONE = {
    "needs what is around it": """\
        def _parse_name(data: object) -> str:
            return d[data]

        name = _parse_name(d.pop("name", UNSET))
        """,
    "is there twice": """\
        def _parse_name(data: object) -> str:
            return data

        def _parse_name(data: object) -> str:
            return str(data)

        name = _parse_name(d.pop("name", UNSET))
        """,
    "is more than called": """\
        def _parse_name(data: object) -> str:
            return data

        name = list(map(_parse_name, d.pop("name")))
        """,
    "is called by keyword": """\
        def _parse_name(data: object) -> str:
            return data

        name = _parse_name(data=d.pop("name"))
        """,
}


@pytest.mark.parametrize("middle", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_function_that_has_to_stay(tmp_path, middle):
    """Code that the generator writes some day would be moved away from what it needs."""
    body = textwrap.dedent(middle) + "berth = 1\n"
    text = rewritten_model(tmp_path, body)
    expected = ["d = dict(src_dict)", *map(ast.unparse, ast.parse(body).body), BY_POSITION]
    assert ("\n".join(expected), []) == (decoder(text), helpers(text))


KEPT = {
    "the argument is changed": "data = data or None\nreturn data",
    "another type is asked for": "if isinstance(data, Crew):\n    return data.name\nreturn data",
    "another error is caught": (
        "try:\n    if not isinstance(data, str):\n        raise TypeError()\n    return check_flag(data)\n"
        "except OSError:\n    pass\nreturn data"
    ),
    "another error is raised": (
        "try:\n    if not isinstance(data, str):\n        raise ValueError()\n    return data\n"
        "except (TypeError, ValueError):\n    pass\nreturn data"
    ),
    "another function is called": (
        "try:\n    made = str(data)\n    return made\nexcept (TypeError, ValueError):\n    pass\nreturn data"
    ),
    "a model may be None": (
        "if data is None:\n    return data\nif isinstance(data, Crew):\n    return data.name\nreturn str(data)"
    ),
    "the argument is replaced": (
        "if data is None:\n    return data\nif isinstance(data, str):\n    data = None\nreturn [data]"
    ),
    "something is imported": "from ..models.crew import Crew\nreturn Crew.from_dict(data)",
    "the error is raised": "if not isinstance(data, str):\n    raise ValueError('no text')\nreturn data",
    "nothing is returned in the end": "if isinstance(data, str):\n    return data\nprint()",
    "a check may fail": "name_type_0 = check_flag(data)\nreturn name_type_0",
    "another test": "if data > 1:\n    return data\nreturn data",
    "guards at the end": "if isinstance(data, Unset):\n    return data",
}


@pytest.mark.parametrize("body", KEPT.values(), ids=KEPT)
def test_function_that_is_not_as_it_seems(tmp_path, body):
    """A function that does more than to return its argument would be dropped, or do something else."""
    middle = (
        f"def _parse_name(data: object) -> str:\n{textwrap.indent(body, '    ')}\n\nname = _parse_name(1)\nberth = 1\n"
    )
    text = rewritten_model(tmp_path, middle)
    expected = f"def _Boat_parse_name(data: Any) -> Any:\n{textwrap.indent(body, '    ')}"
    assert [ast.unparse(ast.parse(expected))] == helpers(text)


def test_call_gets_the_order_of_the_class(tmp_path):
    """A value would become that of another property, where these are listed in another order."""
    text = rewritten_model(tmp_path, "name = berth = 1\n", tail="        return cls(berth=berth, name=name)\n")
    assert "d = dict(src_dict)\nname = berth = 1\nreturn cls(name, berth)" == decoder(text)


OTHER_CALLS = {
    "a name is missing": "boat = cls(name=name)",
    "a name is another's": "boat = cls(name=name, crew=berth)",
    "a value is no name": "boat = cls(name=name, berth=1)",
    "a name is not given": "boat = cls(name=name, **berth)",
    "there is a position": "boat = cls(name, berth=berth)",
}


@pytest.mark.parametrize("call", OTHER_CALLS.values(), ids=OTHER_CALLS)
def test_call_that_keeps_its_names(tmp_path, call):
    """A value would become that of another property."""
    text = rewritten_model(tmp_path, "name = berth = 1\n", tail=f"        {call}\n        return boat\n")
    assert f"d = dict(src_dict)\nname = berth = 1\n{call}\nreturn boat" == decoder(text)


OTHERS = {
    "no method": "class Boat:\n    name: str\n",
    "another method": (HEAD + TAIL).replace("from_dict", "read"),
    "other arguments": (HEAD + TAIL).replace("src_dict", "data"),
    "no class": "def from_dict(cls, src_dict):\n    return cls(name=name)\n",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_module_without_a_decoder(tmp_path, text):
    """A module of another kind would stop the run, or be changed."""
    (tmp_path / "models").mkdir()
    path = tmp_path / "models" / "boat.py"
    path.write_text(text, encoding="utf-8")
    lean.apply(tmp_path, {})
    assert text == path.read_text(encoding="utf-8")
