"""The page about scenarios says what they do."""

import json
import re
from pathlib import Path

import pytest

from agendum_contract.known import Known
from agendum_contract.scenario import model
from agendum_contract.scenario.checks import CHECKS
from agendum_contract.scenario.engine import given, play
from agendum_contract.scenario.values import FILTERS
from agendum_contract.settings import Settings
from agendum_emulator import Emulator

PAGE = (Path(__file__).parents[3] / "docs" / "scenarios.md").read_text("utf-8")
SCHEMA = json.loads((model.FOLDER / "schema.json").read_text("utf-8"))
(EXAMPLE,) = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


@pytest.fixture
def example(tmp_path):
    """The scenario of the page, as a file."""
    name = re.match(r"# (\S+)\n", EXAMPLE)[1]
    path = tmp_path / name
    path.write_text(EXAMPLE, encoding="utf-8")
    return path


def test_the_example_is_played(example, target):
    """Whoever copies it would begin with a mistake."""
    with Emulator() as emulator:
        it = target("swoogo", emulator.url)
        play(model.read(example), it, Known(it))


def test_the_example_proves_what_it_says(example, target):
    """The example would pass on a server that forgets where a session takes place."""
    example.write_text(EXAMPLE.replace("      location_id: ${location}\n", ""), encoding="utf-8")
    room = model.read(example)
    with Emulator() as emulator:
        it = target("swoogo", emulator.url)
        known = Known(it)
        with pytest.raises(AssertionError, match="room-life, step 3"):
            play(room, it, known)


@pytest.mark.parametrize("name", [*CHECKS, *FILTERS, *given(Settings()), "known", "steps"])
def test_the_page_names_all_there_is(name):
    """A check or a value would be there that nobody knows of."""
    assert re.search(rf"`[^`\n]*\b{re.escape(name)}\b[^`\n]*`", PAGE), name


def test_the_page_names_all_keys():
    """A key would be there that nobody knows of."""
    keys = {*SCHEMA["properties"], *SCHEMA["$defs"]["step"]["properties"], *SCHEMA["$defs"]["loop"]["properties"]}
    assert [] == [key for key in keys if f"`{key}" not in PAGE]
