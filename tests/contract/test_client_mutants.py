"""A client that is broken in one way each, against the client half of the suite."""

import pytest

from doubles.client_mutants import bench
from doubles.client_mutants.mutant import Mutant

# One of each kind; the others run at night.
_ALWAYS = (
    "booleans as words",
    "no token",
    "a 401 is the last word",
    "walking on the spot",
    "a method mixes up what it reads",
)


def _param(mutant: Mutant) -> object:
    return pytest.param(mutant, marks=() if mutant.name in _ALWAYS else pytest.mark.nightly, id=mutant.name)


def test_the_list_is_whole() -> None:
    """A mutant would hide another one of its name, or none of them would run on each push."""
    names = [each.name for each in bench.MUTANTS]
    assert sorted(set(names)) == sorted(names)
    assert set(_ALWAYS) <= set(names)
    assert 90 <= len(names)


@pytest.mark.parametrize("mutant", bench.MUTANTS, ids=lambda mutant: mutant.name)
def test_a_mutant_is_another_client(mutant: Mutant) -> None:
    """The code has moved on: what a mutant changes is no longer there, or the change is none or no Python."""
    changed = mutant.changed()
    assert mutant.source.read_text("utf-8") != changed
    compile(changed, mutant.file, "exec")


@pytest.mark.parametrize("old", ["no such text", "import"])
def test_an_ambiguous_mutant_is_named(old: str) -> None:
    """A mutant that changes nothing, or more than it says, would count for one."""
    mutant = bench.MUTANTS[0]._replace(old=old)
    with pytest.raises(ValueError, match=r"^booleans as words: agendum/_forms.py has \d+ times '"):
        mutant.changed()


def test_the_client_as_it_is_passes() -> None:
    """A copy of the client is not taken for a broken one."""
    result = bench.client_half("create_session,get_session,list_sessions,create_sessions")

    assert 0 == result.returncode, result.stdout + result.stderr


@pytest.mark.parametrize("mutant", [_param(each) for each in bench.MUTANTS])
def test_a_broken_client_is_seen(mutant: Mutant) -> None:
    """The client half turns red, in the test that is about this very thing where there is one."""
    result = bench.client_half(mutant.only, mutant)

    assert bench.is_caught(result, mutant), f"{mutant.statement}\n{result.stdout}{result.stderr}"


def test_a_run_that_breaks_off_catches_nothing() -> None:
    """A client that cannot even be imported would count as caught."""
    broken = bench.MUTANTS[0]._replace(name="broken", new="return (", seen_by="")

    (found,) = bench.run_client_mutants(1, [broken])

    assert ("broken", broken.statement, False) == found[:3]
