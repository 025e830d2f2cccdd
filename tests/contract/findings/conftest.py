import pytest

from agendum_contract.findings import deviations
from agendum_contract.findings.deviations import Deviations
from contract.findings.making import TODAY


@pytest.fixture
def accept():
    """Accepts deviations for the course of a test."""

    def use(*entries):
        accepted = Deviations(entries, TODAY)
        deviations.use(accepted)
        return accepted

    yield use
    deviations.use(Deviations())
