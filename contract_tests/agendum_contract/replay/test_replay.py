"""The client, shown what a real server once answered."""

import pytest

from agendum_contract import settings
from agendum_contract.cassettes import replay, store
from agendum_contract.cassettes.store import Recorded

pytestmark = pytest.mark.half("replay")

_run = settings.current()
_recorded = store.read(_run.replay, _run.only) if _run.replay is not None else []
_each_call = pytest.mark.parametrize("recorded", [pytest.param(each, id=each.name) for each in _recorded])


@_each_call
def test_the_answer_was_as_documented(recorded: Recorded) -> None:
    """What the server answered is what its page says, or the page was misread."""
    found = replay.answer_faults(recorded.entry)

    assert not found, f"{recorded.file}, line {recorded.line}: " + "\n".join(found)


@_each_call
def test_the_client_still_makes_the_call(recorded: Recorded) -> None:
    """The client sends the recorded request, and makes of the recorded answer what it is."""
    found = replay.client_faults(recorded.entry)

    assert not found, f"{recorded.file}, line {recorded.line}: " + "\n".join(found)
