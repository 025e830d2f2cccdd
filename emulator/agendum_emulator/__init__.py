"""A stateful local emulator of two event platforms, Swoogo and Eventify."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agendum_emulator.app import create_app
    from agendum_emulator.server import Emulator
    from agendum_emulator.settings import Settings, SetupError

__all__ = ["Emulator", "Settings", "SetupError", "create_app"]

_HOMES = {
    "Emulator": "agendum_emulator.server",
    "Settings": "agendum_emulator.settings",
    "SetupError": "agendum_emulator.settings",
    "create_app": "agendum_emulator.app",
}


def __getattr__(name: str) -> Any:
    # pytest imports the plugin of this package in every run; the web framework is only loaded by those who use it.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - see above

    return getattr(import_module(_HOMES[name]), name)
