"""Puts probes to an emulator that follows a reading, and to servers that answer as they are told."""

import contextlib
from typing import Any

import httpx

from agendum_contract.known import Known
from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B
from agendum_contract.settings import Settings
from agendum_contract.target import Target
from agendum_emulator import Emulator
from agendum_emulator.readings.switchboard import SWITCHES

# What a probe may stop with; whoever runs it takes that for an answer that nothing can be learned from.
UNREADABLE = (AttributeError, KeyError, TypeError, ValueError)
# Bodies that no page has anything like.
NO_OBJECTS: tuple[Any, ...] = (None, 5, "x", [], [[]])
ODD_OBJECTS: tuple[Any, ...] = ({}, {"items": None}, {"items": [None]}, {"items": {"0": 5}}, {"items": [], "id": []})
VERDICTS = {A, B, BOTH, NEITHER, UNSETTLED}

SETTINGS = Settings(consumer_key="key", consumer_secret="secret")


def by_letter(probes):
    """Each probe with each reading that its switch knows."""
    return [
        (probe, letter)
        for probe in probes
        for switch in [SWITCHES[probe.contradiction]]
        for letter in sorted({switch.default, *switch.readings})
    ]


def put_to_emulator(probe, readings):
    """The verdict of a probe on an emulator, and the requests that it took."""
    with Emulator(readings=readings) as emulator:
        target = Target("swoogo", emulator.url, SETTINGS)
        try:
            verdict = probe.ask(target, Known(target))
        finally:
            target.close()
        return verdict, emulator.requests()


def writes(probe):
    """Whether a probe changes something; requests for a token do not."""
    _verdict, requests = put_to_emulator(probe, {})
    return any(each["method"] != "GET" and each["operation"] != "create_token" for each in requests)


def odd(probe, body):
    """What a probe makes of servers that answer everything with one odd body."""
    found = set()
    for status in (200, 422, 500):
        with contextlib.suppress(*UNREADABLE):
            found.add(probe.ask(Scripted(httpx.Response(status, json=body)), FakeKnown()).reading)
    return found


class Scripted:
    """A target that answers each operation as it is told, and keeps what it was asked.

    An answer is a JSON value, a response, or a function of the body and the query that gives one of the two. What there
    is no answer for is not found, unless all else is given.
    """

    settings = SETTINGS

    def __init__(self, all_else=None, /, **answers):
        self.answers = answers
        self.all_else = all_else or httpx.Response(404, json={})
        self.asked = []

    def call(self, name, body=None, *, ids=None, query=None):
        """Answer one call."""
        self.asked.append((name, body, ids, query))
        answer = self.answers.get(name, self.all_else)
        if callable(answer):
            answer = answer(body, query)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)


class FakeKnown:
    """Stands for records that exist: each has the number 7, unless there is to be none."""

    def __init__(self, *missing):
        self.missing = missing

    def id(self, kind):
        """The id of a record of this kind."""
        return None if kind in self.missing else 7


def name(value):
    """What a case of a test is called."""
    return getattr(value, "contradiction", value)


def verdict(probes, number, target, known=None):
    """What the probe of a row makes of a target."""
    (probe,) = [each for each in probes if each.contradiction == number]
    return probe.ask(target, known or FakeKnown())
