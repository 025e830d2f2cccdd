"""Keeps the generated ``UNSET`` one object.

Generated code compares with it by identity. A copy or a pickle of a model would carry another object, and its text
would reach the wire.
"""

from agendum_api.types import Unset


def _by_name(_self: Unset) -> str:
    return "UNSET"


def apply() -> None:
    """Teach ``Unset`` to be copied, pickled and printed as the one object that it is."""
    for name in ("__reduce__", "__repr__"):
        setattr(Unset, name, _by_name)
