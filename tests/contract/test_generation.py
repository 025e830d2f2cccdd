import datetime as dt

import hypothesis
import pytest
from hypothesis import strategies

from agendum_contract import document, generation, settings
from agendum_contract.generation import cases
from agendum_contract.settings import Settings


@pytest.fixture
def use(monkeypatch):
    """Sets the settings of the run, for one test."""
    monkeypatch.setattr(settings, "_current", settings.current())
    return settings.use


@pytest.mark.parametrize(("share", "examples"), [(1, 8), (4, 2), (100, 1)])
def test_the_settings_count(use, share, examples):
    """A run could not be repeated, or be made quick."""
    use(Settings(seed=42, max_examples=8))

    config = cases(document.for_vendor("swoogo"), modes="positive", share=share).config

    assert (42, examples) == (config.seed, config.generation.max_examples)


@pytest.mark.parametrize(("modes", "expected"), [("positive", {True}), ("all", {True, False})])
def test_modes(use, modes, expected):
    """The client would be shown invalid cases, or a server only valid ones."""
    use(Settings(seed=1, max_examples=1))

    schema = cases(document.for_vendor("swoogo"), modes=modes)

    assert expected == {mode.is_positive for mode in schema.config.generation.modes}


def test_moments_are_in_the_calendar(use):
    """The client would be blamed for a 30th of February, or for a year 0, which Python has no value for."""
    use(Settings(seed=1, max_examples=1))
    operation = cases(document.for_vendor("swoogo"), modes="positive")["/api/v1/transactions/create"]["POST"]
    seen = []

    @hypothesis.settings(max_examples=50, database=None, deadline=None)
    @hypothesis.given(case=operation.as_strategy())
    def look(case):
        if case.body.get("datetime"):
            seen.append(dt.datetime.fromisoformat(case.body["datetime"]))

    look()
    assert seen


@pytest.mark.parametrize("name", ["SwoogoTime", "SwoogoTimestamp"])
@hypothesis.given(data=strategies.data())
def test_formats_are_those_of_the_document(name, data):
    """Cases would be called valid that the pattern rules out."""
    schema = document.resolve({"$ref": f"#/components/schemas/{name}"})
    assert document.validator(schema).is_valid(data.draw(generation.FORMATS[schema["format"]]))


def test_every_operation_is_generated(use):
    """An operation would be left out without a word."""
    use(Settings(seed=1, max_examples=1))
    schema = cases(document.for_vendor(None), modes="positive")

    found = {operation.ok().definition.raw["operationId"] for operation in schema.get_all_operations()}

    assert set(document.operations()) == found


def test_only_what_is_selected_is_generated(use):
    """A run for one operation would take as long as one for all."""
    use(Settings(seed=1, max_examples=1))
    schema = cases(document.for_vendor("swoogo", ("get_session", "create_sessions")), modes="positive")

    found = {operation.ok().definition.raw["operationId"] for operation in schema.get_all_operations()}

    assert {"get_session"} == found
