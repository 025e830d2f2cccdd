"""What becomes of a call when the vendor, or the way to it, fails."""

import pytest

from faults import table
from faults.cells import CELLS, outcome


@pytest.mark.parametrize("cell", CELLS, ids=str)
def test_a_fault_does_no_harm(cell):
    """Breaks when a failure hangs, is not typed, shows a secret, spoils the client, or makes something twice."""
    assert () == outcome(cell).problems


def test_the_page_says_what_happens():
    """Breaks when the page promises another error than comes; `PYTHONPATH=tests python -m faults` writes it anew."""
    assert table.text() == table.PAGE.read_text(encoding="utf-8")
