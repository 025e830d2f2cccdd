import pytest

from agendum_emulator.cli import main
from agendum_emulator.readings.switchboard import SWITCHES, Switchboard
from agendum_emulator.settings import SetupError


def test_a_contradiction_that_there_is_not():
    """A misspelled number would be ignored, and the emulator follow another reading than the user means."""
    with pytest.raises(SetupError, match=r"^readings: there is no switch 'swoogo-99'; there are swoogo-"):
        Switchboard({"swoogo-99": "A"})


def test_a_reading_that_there_is_not():
    """A misspelled letter would be taken for the default."""
    with pytest.raises(SetupError, match=r"^readings: swoogo-12 must be one of A, B, not 'C'$"):
        Switchboard({"swoogo-12": "C"})


def test_both_where_the_emulator_does_both():
    """A default that has no reading of its own could not be asked for by its name."""
    number = next(each.contradiction for each in SWITCHES.values() if each.default not in each.readings)
    assert "/v4/x" == Switchboard({number: SWITCHES[number].default}).path("get_session", "/v4/x")


@pytest.mark.parametrize(
    ("option", "complaint"),
    [("swoogo-12", "'swoogo-12' is not such as swoogo-12=B"), ("swoogo-99=A", "there is no switch 'swoogo-99'")],
)
def test_the_option(option, complaint, capsys):
    """The command would end in a traceback, or start as if nothing had been asked for."""
    try:
        status = main(["--reading", option])
    except SystemExit as ended:
        status = ended.code
    assert 2 == status
    assert complaint in capsys.readouterr().err
