"""The scenarios that come with the suite."""

import json
import re

import jsonschema_rs
import pytest
import yaml

from agendum_contract.document import operations
from agendum_contract.known import Known
from agendum_contract.scenario import model
from agendum_contract.scenario.engine import Unmet, play
from agendum_emulator import Emulator

SCENARIOS = {each.name: each for each in model.load()}
SCHEMA = json.loads((model.FOLDER / "schema.json").read_text("utf-8"))
# What a careful owner of an account gives a run that only reads.
BUDGET = 150


def texts():
    """The files of the scenarios, by name."""
    return {path.stem: path.read_text("utf-8") for path in sorted(model.FOLDER.glob("*.yaml"))}


def test_each_operation_is_called():
    """An operation would be in no flow at all."""
    called = {name for each in SCENARIOS.values() for name in each.operations}
    assert set() == operations().keys() - called
    assert 62 == len(called)


def test_a_run_that_only_reads_is_frugal():
    """A safe run would cost somebody's account more than a look at it is worth."""
    reads = [each for each in SCENARIOS.values() if each.reads]
    assert {"swoogo", "eventify"} == {each.vendor for each in reads}
    assert 100 < sum(each.credits for each in reads) <= BUDGET
    listed = {name for each in reads for name in each.operations if name.startswith("list_")}
    assert set() == {name for name in operations() if name.startswith("list_")} - listed


def test_the_schema_is_one():
    """An editor would say nothing of a mistake."""
    jsonschema_rs.meta.validate(SCHEMA)
    validator = jsonschema_rs.Draft202012Validator(SCHEMA)
    for name, text in texts().items():
        assert [] == [error.message for error in validator.iter_errors(yaml.safe_load(text))], name


@pytest.mark.parametrize(
    "change",
    [
        {"vendor": "other"},
        {"steps": []},
        {"steps": [{"call": "get_session", "expects": {}}]},
        {"steps": [{"call": "get_session", "expect": {"sam": {}}}]},
        {"steps": [{"for-each": {"a": [1]}}]},
        {"steps": [{"call": "get_session", "skip-unless": {"has": ["/a"]}}]},
        {"title": "no sentence"},
        {"more": 1},
    ],
    ids=str,
)
def test_the_schema_refuses(change):
    """The schema would allow whatever is written."""
    good = {"name": "a", "title": "It is.", "vendor": "swoogo", "steps": [{"call": "get_session"}]}
    validator = jsonschema_rs.Draft202012Validator(SCHEMA)
    assert validator.is_valid(good)
    assert not validator.is_valid({**good, **change})


def test_what_is_made_bears_the_mark_and_reaches_nobody():
    """A record would be left that nobody can tell from others; a person would get a mail, or a server a callback."""
    for name, text in texts().items():
        for found in re.findall(r"@[\w.]+", re.sub(r"\| where \w+ @\w+", "", text)):
            assert "@example.com" == found, name
        makes = re.search(r"call: (create_(?!token|session_(scan|attendance)|webhook)\w+|clone_discount)\b", text)
        assert not makes or "${mark}" in text, name
        assert ("create_webhook" in text) == ("enabled: false" in text), name


def test_all_titles_differ():
    """Two flows would prove the same, or one of them not what it says."""
    assert len(SCENARIOS) == len({(each.vendor, each.title) for each in SCENARIOS.values()})


@pytest.mark.parametrize("name", SCENARIOS)
def test_each_is_played_on_the_emulator(name, target):
    """A scenario would fail a server that does everything right."""
    scenario = SCENARIOS[name]
    with Emulator(credits=10_000) as emulator:
        it = target(scenario.vendor, emulator.url)
        try:
            play(scenario, it, Known(it))
        except Unmet:
            # What only reads finds nothing where nothing was made; see the run of the whole suite.
            assert scenario.reads


BROKEN = {
    "update_session": ["session-life", "sessions-apart"],
    "list_sessions": ["session-life"],
    "update_registrant": ["registrant-life"],
    "check_in_registrant": ["registrant-check-in"],
    "add_session_to_registrant": ["registrant-sessions"],
    "forget_contact": ["contact-life"],
    "update_package_fee": ["package-fee"],
    "clone_discount": ["discount-clone"],
    "remove_session_fee": ["session-fee"],
    "add_sessions_to_speaker": ["speaker-sessions"],
    "update_session_field": ["session-field-name", "session-field-choices"],
    "create_webhook": ["webhook-life"],
    "create_sessions": ["eventify-session"],
    "update_app_speaker": ["eventify-speaker"],
}


class _Forgetful:
    """A target whose server answers one operation as it has answered before, and does nothing."""

    def __init__(self, inner, operation):
        self._inner = inner
        self._operation = operation
        self._answers = []
        self.forgets = False

    def call(self, name, body=None, **parts):
        """Answer a call."""
        if name == self._operation and self.forgets:
            return self._answers.pop(0)
        response = self._inner.call(name, body, **parts)
        if name == self._operation:
            self._answers.append(response)
        return response

    def __getattr__(self, name):
        return getattr(self._inner, name)


@pytest.mark.parametrize(("operation", "name"), [(each, name) for each, names in BROKEN.items() for name in names])
def test_an_operation_that_does_nothing_is_seen(operation, name, target):
    """A server that answers well and forgets at once would pass."""
    scenario = SCENARIOS[name]
    with Emulator(credits=10_000) as emulator:
        it = _Forgetful(target(scenario.vendor, emulator.url), operation)
        known = Known(it)
        play(scenario, it, known)
        it.forgets = True
        with pytest.raises(AssertionError, match=name):
            play(scenario, it, known)
