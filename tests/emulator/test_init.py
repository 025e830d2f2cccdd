import subprocess
import sys

import pytest

import agendum_emulator


def test_every_exported_name_is_there():
    """A name in `__all__` that cannot be imported breaks `from agendum_emulator import *`."""
    assert ["Emulator", "Settings", "SetupError", "create_app"] == [
        getattr(agendum_emulator, name).__name__ for name in agendum_emulator.__all__
    ]


def test_unknown_name_is_an_attribute_error():
    """`hasattr` and misspelled imports rely on the kind of error."""
    with pytest.raises(AttributeError, match="no attribute 'Emulater'"):
        _ = agendum_emulator.Emulater


def test_plugin_costs_no_import_of_a_server():
    """Each pytest run of everybody who installed the package would pay for the web framework."""
    code = "import sys, agendum_emulator.pytest_plugin; print({'uvicorn', 'starlette', 'yaml'} & set(sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()\n" == result.stdout
