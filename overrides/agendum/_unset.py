"""Keeps the generated ``UNSET`` one object.

Generated code compares with it by identity. A copy or a pickle of a model would carry another object, and its text
would reach the wire.
"""

from typing import Any

from agendum_api.types import Unset


def _itself(self: Unset, _memo: Any = None) -> Unset:
    return self


def _by_name(_self: Unset) -> str:
    return "UNSET"


def apply() -> None:
    """Teach ``Unset`` to be copied, pickled and printed as the one object that it is."""
    for name, method in {
        "__copy__": _itself,
        "__deepcopy__": _itself,
        "__reduce__": _by_name,
        "__repr__": _by_name,
    }.items():
        setattr(Unset, name, method)
