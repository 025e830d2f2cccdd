"""The fixture `agendum_emulator`, in every test run of whoever installs the package.

pytest imports this module even where nobody uses it, so that it must not import the emulator itself.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from agendum_emulator.server import Emulator


@pytest.fixture(scope="session")
def agendum_emulator_settings() -> dict[str, Any]:
    """The keyword arguments of the `Emulator` behind `agendum_emulator`; redefine it to change them."""
    return {}


@pytest.fixture(scope="session")
def _agendum_emulator_server(agendum_emulator_settings: dict[str, Any]) -> Iterator["Emulator"]:
    from agendum_emulator.server import Emulator  # noqa: PLC0415 - see the top of this module

    with Emulator(**agendum_emulator_settings) as emulator:
        yield emulator


@pytest.fixture
def agendum_emulator(_agendum_emulator_server: "Emulator") -> "Emulator":
    """A running emulator of Swoogo and Eventify, in its first state; one server serves the whole run."""
    _agendum_emulator_server.reset()
    return _agendum_emulator_server
