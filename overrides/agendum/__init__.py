"""A typed client for Swoogo and Eventify.

``Swoogo``, ``AsyncSwoogo``, ``Eventify`` and ``AsyncEventify`` have one namespace for each resource of the vendor and
one method for each operation. Their ``request`` takes any other path. What can go wrong is in ``agendum.errors``.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agendum_api.resources import Answer, Violation
    from agendum_api.types import UNSET, Unset

    from . import errors
    from ._budget import Budget
    from ._clients import AsyncEventify, AsyncSwoogo, Eventify, Swoogo

__all__ = [
    "UNSET",
    "Answer",
    "AsyncEventify",
    "AsyncSwoogo",
    "Budget",
    "Eventify",
    "Swoogo",
    "Unset",
    "Violation",
    "errors",
]

# Where the names are. They are imported when they are asked for: a program that only asks for the version, or for one
# vendor, does not wait for the rest.
_HOMES = {
    "UNSET": "agendum_api.types",
    "Answer": "agendum_api.resources",
    "AsyncEventify": "agendum._clients",
    "AsyncSwoogo": "agendum._clients",
    "Budget": "agendum._budget",
    "Eventify": "agendum._clients",
    "Swoogo": "agendum._clients",
    "Unset": "agendum_api.types",
    "Violation": "agendum_api.resources",
}


def __getattr__(name: str) -> Any:
    if name == "errors":
        return importlib.import_module("agendum.errors")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
