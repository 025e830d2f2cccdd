"""Plays scenarios."""

import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx

from agendum_contract import steps
from agendum_contract.findings.violation import Violation, expect
from agendum_contract.judge import problems as problems_of_answer
from agendum_contract.known import NOBODY, Known
from agendum_contract.scenario.checks import Played, problems
from agendum_contract.scenario.model import Loop, Scenario, Step
from agendum_contract.scenario.values import ValueMissing, pointed, render
from agendum_contract.settings import Settings
from agendum_contract.target import Target, refused

# What is needed and is no record.
_REASONS = {"sign_in": "the token was given: the suite does not sign in, and does not know for which event it is"}
# A path that no page prints may be another one.
_NOT_THERE = (404, 405)


class Unmet(Exception):
    """A scenario cannot be played to its end on this server, which is no fault of the server's."""


def play(scenario: Scenario, target: Target, known: Known) -> None:
    """Play a scenario.

    Raises:
        Unmet: Something that it needs is not there, or the server may refuse a step and does.
        AssertionError: An answer is not what it has to be; the message names the step.
    """
    _Player(scenario, target, known).play()


class _Player:
    def __init__(self, scenario: Scenario, target: Target, known: Known) -> None:
        self._scenario = scenario
        self._target = target
        self._steps: dict[str, Played] = {}
        self._names: dict[str, Any] = given(target.settings)
        self._names["known"] = {kind: _needed(known, kind) for kind in scenario.needs}
        self._names["steps"] = _Answers(self._steps)
        for name, value in scenario.let.items():
            self._names[name] = render(value, self._names)

    def play(self) -> None:
        for step, names in self._in_order(self._scenario.steps):
            self._names |= names
            try:
                self._step(step)
            except ValueMissing as problem:
                raise AssertionError(f"{self._scenario.name}, {step.place}: {problem}") from None

    def _in_order(self, items: tuple[Step | Loop, ...]) -> Iterator[tuple[Step, dict[str, Any]]]:
        for item in items:
            if isinstance(item, Step):
                yield item, {}
                continue
            for value in item.values:
                for step, names in self._in_order(item.do):
                    yield step, {item.name: render(value, self._names), **names}

    def _step(self, step: Step) -> None:
        body = render(step.body, self._names)
        parts = {"ids": render(step.ids, self._names), "query": render(step.query, self._names)}
        response = self._call(step, body, parts)
        if _is_elsewhere(step, response):
            raise Unmet(f"{step.place}: no page prints the path, and the server has nothing there")
        # A token is nobody's business but the server's.
        text = "(not shown)" if _is_sign_in(step) else response.text
        here = Played(body, response.status_code, refused(response), _answer(response.json()), text)
        self._steps[step.name] = here
        if step.skip_unless and problems(render(step.skip_unless, self._names), here, self._steps):
            raise Unmet(f"{step.place}: {step.because}")
        for name, pointer in step.save.items():
            self._names[name] = pointed(here.answer, pointer)
        found = problems(render(step.expect, self._names), here, self._steps)
        text = f"{self._scenario.name}, {step.place}: {'; '.join(found)}"
        expect(not found, step.operation, "scenario", response, text)

    def _call(self, step: Step, body: Any, parts: dict[str, Any]) -> httpx.Response:
        if not _is_sign_in(step):
            return steps.call(self._target, step.operation.name, body, **parts)
        # With the credentials of the settings; and the target has to know of a token that may end the last one.
        response = self._target.request_token()
        found = problems_of_answer(step.operation, response)
        if found:
            raise Violation(step.operation, found, response)
        return response


class _Answers:
    """The answers by step."""

    def __init__(self, played: Mapping[str, Played]) -> None:
        self._played = played

    def __getitem__(self, name: str) -> Any:
        return self._played[name].answer


def _is_elsewhere(step: Step, response: httpx.Response) -> bool:
    is_inferred = step.operation.definition["x-evidence"] == "inferred"
    return is_inferred and response.status_code in _NOT_THERE and step.expect.get("outcome") != "refused"


def _is_sign_in(step: Step) -> bool:
    return step.operation.tag.endswith("-authentication")


def given(settings: Settings) -> dict[str, Any]:
    """Return what every scenario can name; what is callable is made anew each time."""
    unique: Callable[[], str] = lambda: secrets.token_hex(4)  # noqa: E731 - it has a type this way
    return {
        "mark": settings.mark,
        "unique": unique,
        "day": settings.day,
        "nobody": NOBODY,
        "event_id": settings.swoogo_event_id,
        "speaker_id": settings.swoogo_speaker_id,
        "sponsor_id": settings.swoogo_sponsor_id,
        "sponsor_field_id": settings.swoogo_sponsor_field_id,
        "custom_fields": settings.custom_fields,
        "eventify": {**settings.eventify, **settings.eventify_times},
    }


def _needed(known: Known, kind: str) -> Any:
    found = known.id(kind)
    if found is None:
        raise Unmet(_REASONS.get(kind) or f"there is no {kind.replace('_', ' ')}, and none could be made or found")
    return found


def _answer(body: Any) -> Any:
    """Return the answer with its list as a list: the old documentation has an object of the items by id."""
    if isinstance(body, dict) and isinstance(body.get("items"), dict):
        return {**body, "items": list(body["items"].values())}
    return body
