"""The scenarios: each flow that is written in YAML, played against the servers."""

import pytest

from agendum_contract.scenario import model
from agendum_contract.scenario.engine import Unmet, play
from agendum_contract.scenario.model import Scenario

pytestmark = pytest.mark.half("server")


def _marks(scenario: Scenario) -> list[pytest.MarkDecorator]:
    marks = [pytest.mark.vendor(scenario.vendor), pytest.mark.about(*scenario.operations)]
    return [*marks, pytest.mark.reads] if scenario.reads else marks


@pytest.mark.parametrize("scenario", [pytest.param(each, id=each.name, marks=_marks(each)) for each in model.load()])
def test_scenario(scenario: Scenario, request: pytest.FixtureRequest) -> None:
    """What the title of the scenario says is so."""
    target = request.getfixturevalue(scenario.vendor)
    known = request.getfixturevalue(f"{scenario.vendor}_known")
    try:
        play(scenario, target, known)
    except Unmet as reason:
        pytest.skip(str(reason))
