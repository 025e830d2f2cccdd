"""Tests of how generator/generate.py keeps the search for garbage out of a run."""

import gc

import pytest

import generate


@generate.uncollected()
def fail() -> None:
    """End with an error; the message says whether garbage is searched for."""
    raise generate.GenerateError(str(gc.isenabled()))


@pytest.mark.parametrize("is_on", [True, False])
def test_search_for_garbage_is_as_it_was(is_on):
    """A program that generates would not search again, or search though it had switched that off."""
    before = gc.isenabled()
    try:
        (gc.enable if is_on else gc.disable)()
        with pytest.raises(generate.GenerateError, match=r"^False$"):
            fail()
        assert is_on is gc.isenabled()
    finally:
        (gc.enable if before else gc.disable)()
