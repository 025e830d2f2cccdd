import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agendum_contract.known import Known
from agendum_contract.probes import swoogo_people, swoogo_records
from agendum_contract.probes.asking import answer, between, form_of, need, registrant, words
from agendum_contract.probes.table import settle
from agendum_emulator.readings import switchboard
from agendum_emulator.readings.swoogo import people
from doubles.odd_server import ANSWERS, CANARY, babbling, changed, in_turn, server, status, talkative, without

PROBES = {probe.contradiction: probe for probe in swoogo_people.PROBES}
SWITCHES = {switch.contradiction: switch for switch in people.SWITCHES}
READINGS = [
    (number, letter) for number, switch in SWITCHES.items() for letter in sorted({switch.default, *switch.readings})
]
NUMBERS = {f"swoogo-{number}" for number in (21, *range(27, 33), *range(39, 45), *range(51, 54))}


def ask(number, ways=None, settings=None, **options):
    """The verdict of a probe on a server that is odd in some ways."""
    with server(ways, settings, **options) as (target, known, _emulator):
        return PROBES[number].ask(target, known)


def test_each_contradiction_has_a_probe_and_a_switch():
    """A contradiction would be left open without a word, or a probe would never be proven right."""
    assert (NUMBERS, NUMBERS) == (PROBES.keys() | swoogo_people.UNSETTLED.keys(), SWITCHES.keys())


@pytest.mark.parametrize(("number", "letter"), READINGS)
def test_a_probe_tells_which_reading_a_server_follows(number, letter):
    """Users would be told that a server follows a reading that it does not follow."""
    assert letter == ask(number, readings={number: letter}).reading


def test_the_emulator_follows_what_its_switches_say():
    """The readings that are followed by default would be others than the documentation of a switch has."""
    with server() as (target, known, _emulator):
        found = {number: probe.ask(target, known).reading for number, probe in PROBES.items()}
    assert {number: switch.default for number, switch in SWITCHES.items()} == found


def test_order_makes_no_difference():
    """What one probe leaves behind would change the verdict of another."""
    with server() as (target, known, _emulator):
        found = {number: PROBES[number].ask(target, known).reading for number in reversed(PROBES)}
    assert {number: switch.default for number, switch in SWITCHES.items()} == found


def test_verdicts_tell_nothing_of_anybody():
    """A name or an address of a record would stand in a report."""
    with server() as (target, known, emulator):
        seen = " ".join(probe.ask(target, known).seen for probe in PROBES.values())
        people_there = emulator.records("swoogo-registrants") + emulator.records("swoogo-contacts")
    secret = {"mark-", "Mina", "Okafor", "@"} | {each["email"] for each in people_there if each["email"]}
    assert [] == [text for text in secret if text in seen]


def test_what_is_made_bears_the_mark():
    """What a run leaves behind could not be told from the records of somebody else."""
    with server() as (target, known, emulator):
        for probe in PROBES.values():
            probe.ask(target, known)
        fields = {"swoogo-registrants": "first_name", "swoogo-sessions": "name", "swoogo-registrant-types": "name"}
        names = [str(record[field]) for kind, field in fields.items() for record in emulator.records(kind)]
    # What is made for all probes has the name of who makes it, and one registrant was forgotten.
    assert [""] == [name for name in names if not name.startswith(("mark", "Known", "Mina"))]


@pytest.mark.parametrize(("number", "letter"), READINGS)
def test_verdicts_repeat_nothing(number, letter):
    """A text that a server answers would stand in a report."""
    with server({"each": talkative}, readings={number: letter}) as (target, known, _emulator):
        assert CANARY not in settle(PROBES[number], target, known).seen


def test_probes_that_only_read_do_so():
    """A run that is to change nothing would change something."""
    with server() as (target, known, emulator):
        for probe in PROBES.values():
            if not probe.writes:
                probe.ask(target, known)
        asked = [(each["method"], each["operation"]) for each in emulator.requests()]
    assert {"GET"} == {method for method, operation in asked if operation != "create_token"}


FIVE = ("account_id", "notes", "subscribe_status", "vat_number", "event_id")


@pytest.mark.parametrize(
    ("number", "ways", "expected"),
    [
        (
            "swoogo-21",
            {name: changed(capacity=None) for name in ("create_registrant_type", "get_registrant_type")},
            "neither",
        ),
        ("swoogo-28", {"get_contact": status(200, {"id": 1})}, "neither"),
        ("swoogo-28", {"get_contact": status(200, dict.fromkeys(FIVE))}, "both"),
        ("swoogo-29", {"forget_contact": status(403)}, "unsettled"),
        ("swoogo-29", {"forget_contact": lambda _parts, _response: httpx.Response(204)}, "A"),
        ("swoogo-29", {"forget_contact": status(200, [])}, "A"),
        ("swoogo-30", {"create_package": status(403)}, "B"),
        ("swoogo-31", {"create_registrant_token": changed(event_id="1")}, "neither"),
        ("swoogo-31", {"create_registrant_token": changed(id=None)}, "neither"),
        ("swoogo-32", {"add_registrant_to_group": status(403)}, "A"),
        (
            "swoogo-32",
            {
                "add_registrant_to_group": status(403),
                "get_registrant": changed(group_net=None, group_tax=None, group_gross=None, group_paid=None),
            },
            "unsettled",
        ),
        ("swoogo-39", {"create_registrant_token": status(200)}, "A"),
        ("swoogo-39", {"create_registrant_token": status(422)}, "unsettled"),
        ("swoogo-40", {"add_session_to_registrant": status(200)}, "unsettled"),
        ("swoogo-41", {"check_in_registrant": changed(status="away")}, "neither"),
        ("swoogo-41", {"check_in_registrant": changed(status="No Show")}, "B"),
        ("swoogo-42", {"get_registrant": changed(session_ids=None)}, "both"),
        (
            "swoogo-44",
            {"send": lambda _request, _response: httpx.Response(404, text="No.", request=_request)},
            "unsettled",
        ),
        ("swoogo-51", {"create_package": status(403)}, "B"),
        ("swoogo-53", {"create_registrant_type": status(202), "create_registrant_token": status(202)}, "neither"),
    ],
)
def test_odd_servers(number, ways, expected):
    """A server that does neither, or tells nothing, would be taken for one that follows a reading."""
    assert expected == ask(number, ways).reading


def test_a_server_that_fails_without_an_address_follows_neither():
    """A failure would be taken for a refusal of what is missing."""
    ways = {"create_registrant": lambda _parts, response: response if response.is_success else httpx.Response(500)}
    assert "neither" == ask("swoogo-30", ways).reading


def test_a_server_that_fails_over_a_text_follows_neither():
    """A failure would be taken for a refusal of what is no number."""
    ways = {"create_registrant_token": in_turn(status(500), status(404))}
    assert "neither" == ask("swoogo-39", ways).reading


@pytest.mark.parametrize(("lifting", "expected"), [("1", "B"), ("on", "neither")])
def test_flags_in_other_words(lifting, expected):
    """A server that takes 1 only would be taken for one without such a flag, or one without for one that has it."""

    def answered(parts, response):
        flag = (parts.get("query") or {}).get("override_capacity_errors")
        is_refused = flag not in (None, lifting) or response.is_client_error
        return httpx.Response(400 if is_refused else 200, json={})

    assert expected == ask("swoogo-40", {"add_session_to_registrant": answered}).reading


def test_both_paths():
    """A server that has the old path beside the new one would be taken for one that has the new one only."""

    def answered(request, _response):
        served = request.url.path.endswith(("/groups/2000000000", "/group/2000000000"))
        return httpx.Response(404, json={"message": "no record" if served else "no page"}, request=request)

    assert "both" == ask("swoogo-44", {"send": answered}).reading


def test_an_answer_that_names_the_path():
    """Two paths that are both unknown would differ by the path that the answer repeats."""

    def answered(request, _response):
        text = f'{{"message": "nothing at {request.url.path}"}}'.replace("/", "\\/")
        return httpx.Response(404, text=text, request=request)

    assert "unsettled" == ask("swoogo-44", {"send": answered}).reading


def test_a_list_may_have_another_form():
    """The form of sessions within a list would not be looked at."""

    def joined(_parts, response):
        body = response.json()
        return httpx.Response(200, json={**body, "items": [{**each, "session_ids": "1,2"} for each in body["items"]]})

    assert "both" == ask("swoogo-42", {"list_registrants": joined}).reading


@pytest.mark.parametrize(("fields", "expected"), [({"c_1001": "Value1"}, "c_1001"), ({}, "")])
def test_custom_fields_are_changed_where_one_is_known(fields, expected):
    """An account without that field would be sent it, or the field would be left out of the verdict."""
    verdict = ask("swoogo-51", settings={"custom_fields": fields})
    assert ("B", expected) == (verdict.reading, "c_1001" if "c_1001" in verdict.seen else "")


def test_no_speaker_no_contact():
    """A probe would look at a contact that nobody named."""
    ways = {"list_speakers": status(200, {"items": [{"contact_id": None}, {}]})}
    assert ("unsettled", "no contact of a speaker or a registrant can be read") == _settled("swoogo-28", ways)


def test_fields_that_a_server_does_not_know():
    """A server that refuses the name of a field that it does not have would be left unsettled."""

    def answered(parts, response):
        return httpx.Response(400, json={}) if parts.get("query") else response

    assert "A" == ask("swoogo-28", {"get_contact": answered, "send": status(400)}).reading


@pytest.mark.parametrize(("number", "expected"), [("swoogo-27", "both"), ("swoogo-28", "A")])
def test_contact_of_a_registrant(number, expected):
    """Where speakers have no contact that can be read, nothing would be learned from the others."""
    with server({"list_speakers": status(200, {"items": [{"contact_id": 99}]})}) as (target, known, _emulator):
        registrant(target, known)
        assert expected == PROBES[number].ask(target, known).reading


def test_a_registrant_is_found_again_without_an_id():
    """A server whose answer has no id, as the page prints it, could not be probed."""
    with server({"create_registrant": without("id")}) as (target, known, emulator):
        found = registrant(target, known)
        [made] = emulator.records("swoogo-registrants")
    assert made["id"] == found


def test_a_registrant_that_is_lost():
    """Another registrant would be changed in its place."""
    ways = {"create_registrant": without("id"), "list_registrants": status(200, {"items": []})}
    with server(ways) as (target, known, _emulator), pytest.raises(ValueError, match="is not in the list"):
        registrant(target, known)


def test_a_record_of_somebody_else_is_not_taken():
    """Where a search is ignored, somebody would be checked in, or forgotten."""
    others = {"items": [{"id": 9, "email": "somebody@example.com"}]}
    ways = {"create_registrant": without("id"), "list_registrants": status(200, others)}
    assert ("unsettled", "a record that was created is not in the list") == _settled("swoogo-29", ways)


def test_a_contact_that_is_nowhere():
    """A refusal would be taken for a contact without fields."""
    refused = {"get_contact": status(403), "send": status(403)}
    assert ("unsettled", "no contact of a speaker or a registrant can be read") == _settled("swoogo-28", refused)


def _settled(number, ways):
    with server(ways) as (target, known, _emulator):
        verdict = settle(PROBES[number], target, known)
    return verdict.reading, verdict.seen


@pytest.mark.parametrize("letter", ["A", "B"])
def test_all_readings_at_once(letter):
    """A server that follows one reading would hide which side of another it follows, or the emulator would fail."""
    probes = PROBES | {probe.contradiction: probe for probe in swoogo_records.PROBES}
    readings = {number: letter for number in probes if letter in switchboard.SWITCHES[number].readings}
    with server(readings=readings) as (target, known, emulator):
        found = {number: settle(probe, target, known).reading for number, probe in probes.items()}
        statuses = {each["status"] for each in emulator.requests()}
    assert dict.fromkeys(probes, letter) == found
    assert [] == [each for each in statuses if each >= 500]


@pytest.mark.parametrize(
    ("way", "expected"),
    [(status(403), "get_event is refused with 403"), (status(200, []), "get_event answers no object")],
)
def test_answers_that_cannot_be_judged(way, expected):
    """A verdict would be drawn from a refusal, or its reason would quote what a server answered."""
    with server({"get_event": way}) as (target, _known, _emulator), pytest.raises(ValueError, match=expected):
        answer(target, "get_event", ids={"event_id": 1})


def test_what_is_needed_is_named():
    """Nobody would know what a server lacks."""
    with server({"create_registrant_type": status(403)}) as (_target, known, _emulator):
        with pytest.raises(ValueError, match="there is no registrant type, and none can be made"):
            need(known, "registrant_type")
        assert 1 == need(known, "event")


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(True, True, "both"), (True, False, "A"), (False, True, "B"), (False, False, "neither")],
)
def test_between(first, second, expected):
    """The sides of a row would be mixed up."""
    assert expected == between(first, second, "seen").reading


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "true or false"),
        (0, "a number"),
        (0.5, "a number"),
        ("0.00", "a text"),
        ("", "an empty text"),
        ([], "a list"),
        ({}, "an object"),
    ],
)
def test_form_of(value, expected):
    """A switch would be taken for a number, or an empty text for one that holds something."""
    assert expected == form_of(value)


@pytest.mark.parametrize(
    ("parts", "expected"), [([], "nothing"), (["b"], "b"), (["b", "a", "b"], "a and b"), ("cab", "a, b and c")]
)
def test_words(parts, expected):
    """Two runs would say the same thing in different orders."""
    assert expected == words(parts)


@settings(max_examples=150, deadline=None)
@given(number=st.sampled_from(sorted(PROBES)), answers=ANSWERS)
def test_whatever_a_server_answers(number, answers):
    """A server that nobody has thought of would end the run, or what it answers would stand in a report."""
    target = babbling(answers)
    try:
        verdict = settle(PROBES[number], target, Known(target))
    finally:
        target.close()
    assert verdict.reading in ("A", "B", "both", "neither", "unsettled")
    assert CANARY not in verdict.seen
