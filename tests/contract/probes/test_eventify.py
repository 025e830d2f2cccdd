"""Tests of what probes make of the emulator with each of its readings of Eventify's pages."""

import httpx
import pytest

from agendum_contract.known import Known
from agendum_contract.probes import eventify
from agendum_contract.target import Target
from agendum_emulator import Emulator
from agendum_emulator.readings.switchboard import SWITCHES
from doubles.scripted_eventify import MARK, PROBES, SETTINGS

READINGS = [
    (number, reading)
    for number, switch in SWITCHES.items()
    if number.startswith("eventify-")
    for reading in sorted({switch.default, *switch.readings})
]


class Heard(httpx.BaseTransport):
    """Passes requests on to the network, and keeps them."""

    def __init__(self):
        self.heard = []
        self._network = httpx.HTTPTransport()

    def handle_request(self, request):
        response = self._network.handle_request(request)
        response.read()
        self.heard.append((request, response))
        return response

    def close(self):
        self._network.close()


@pytest.mark.parametrize(("number", "reading"), READINGS)
def test_each_reading_of_the_emulator_is_told(number, reading):
    """A server that follows this reading would be taken for one that follows another."""
    transport = Heard()
    with Emulator(readings={number: reading}) as emulator:
        target = Target("eventify", emulator.url, SETTINGS, transport)
        verdict = PROBES[number].ask(target, Known(target))
        target.close()

    assert reading == verdict.reading, verdict.seen
    assert 0 < len(verdict.seen) <= 110
    assert MARK not in verdict.seen
    writing = [request for request, _ in transport.heard if request.method != "GET"]
    assert PROBES[number].writes or all(request.url.path == "/v4/generatetoken" for request in writing)


@pytest.mark.parametrize(
    ("number", "reading", "seen"),
    [
        ("01", "B", "a session with the four fields is refused (400), a usual one is taken"),
        ("02", "B", "a session of the type rsvp is taken"),
        ("03", "A", "a session in `resource` is taken; one without a wrapper is refused"),
        ("04", "A", "the answer is a list, with an id in each item"),
        ("05", "A", "an error with the status 404 has is_error, message"),
        ("06", "B", "is_error stands in a success"),
        ("08", "A", "rsvp_capacity is known, unlimitedcapacity is refused"),
        ("10", "A", "a speakerid is taken; one is read"),
        ("10", "B", "a speakerid is refused; a list is read"),
        ("12", "both", "profileurl may not be left out, and may be null"),
        ("13", "A", "the ids are required; attendee_form_number is known"),
        ("13", "B", "the ids are not required; attendee_formid is known"),
        ("14", "A", "the answer has a text; a text in the path is answered with 404"),
        ("14", "B", "the answer has a number; a text in the path is answered with 400"),
        ("15", "B", "eventid and booth will do; the booth is not needed"),
        ("16", "A", "there is /myForms"),
        ("18", "A", "an attendee with booleans is taken, a session with rsvp=1 is refused"),
        ("20", "A", "speakeridfk is known, sppeakeridfk is refused"),
    ],
)
def test_what_was_seen_is_said(number, reading, seen):
    """Whoever reads the table would be told something that was not seen."""
    with Emulator(readings={f"eventify-{number}": reading}) as emulator:
        target = Target("eventify", emulator.url, SETTINGS)
        assert seen == PROBES[f"eventify-{number}"].ask(target, Known(target)).seen
        target.close()


@pytest.mark.parametrize("number", PROBES)
def test_what_is_created_tells_who_made_it(number):
    """Somebody would find records in the app that nobody remembers, and no clean-up would."""
    transport = Heard()
    with Emulator() as emulator:
        target = Target("eventify", emulator.url, SETTINGS, transport)
        PROBES[number].ask(target, Known(target))
        target.close()

    posted = [
        request.read()
        for request, response in transport.heard
        if request.method == "POST" and response.is_success and request.url.path != "/v4/generatetoken"
    ]
    assert [] == [body for body in posted if body.count(MARK.encode()) < max(1, body.count(b'"title"'))]


def test_all_rows_are_probed():
    """A contradiction would be left open without a reason."""
    assert [f"eventify-{number:02}" for number in range(1, 24)] == sorted(PROBES.keys() | eventify.UNSETTLED.keys())


def test_what_only_reads():
    """A safe run would leave out what it may ask."""
    assert ["eventify-14", "eventify-16"] == sorted(number for number, probe in PROBES.items() if not probe.writes)
