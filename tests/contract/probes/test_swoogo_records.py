import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agendum_contract.known import Known
from agendum_contract.probes import swoogo_records
from agendum_contract.probes.table import settle
from agendum_emulator.readings.swoogo import records
from doubles.odd_server import ANSWERS, CANARY, babbling, changed, in_turn, server, status, talkative, without

PROBES = {probe.contradiction: probe for probe in swoogo_records.PROBES}
SWITCHES = {switch.contradiction: switch for switch in records.SWITCHES}
READINGS = [
    (number, letter) for number, switch in SWITCHES.items() for letter in sorted({switch.default, *switch.readings})
]
NUMBERS = {f"swoogo-{number}" for number in (*range(22, 27), 33, *range(45, 51))}
DEFAULTS = ("default_page", "default_visible", "default_required", "default_sort", "visible_to_contacts")
REFUSED = status(403)
OLDER = ("all_registrants_in_group", "visibility_id", "is_sold_out")


def ask(number, ways=None, **options):
    """The verdict of a probe on a server that is odd in some ways."""
    with server(ways, **options) as (target, known, _emulator):
        return PROBES[number].ask(target, known)


def test_each_contradiction_has_a_probe_and_a_switch():
    """A contradiction would be left open without a word, or a probe would never be proven right."""
    assert (NUMBERS, NUMBERS) == (PROBES.keys() | swoogo_records.UNSETTLED.keys(), SWITCHES.keys())


@pytest.mark.parametrize(("number", "letter"), READINGS)
def test_a_probe_tells_which_reading_a_server_follows(number, letter):
    """Users would be told that a server follows a reading that it does not follow."""
    assert letter == ask(number, readings={number: letter}).reading


@pytest.mark.parametrize("order", [list, reversed])
def test_the_emulator_follows_what_its_switches_say(order):
    """A default would be another than a switch has, or what one probe leaves behind would change another's verdict."""
    with server() as (target, known, _emulator):
        found = {number: PROBES[number].ask(target, known).reading for number in order(list(PROBES))}
    assert {number: switch.default for number, switch in SWITCHES.items()} == found


def test_what_is_made_bears_the_mark():
    """What a run leaves behind could not be told from the records of somebody else, or a report would tell of it."""
    with server() as (target, known, emulator):
        seen = " ".join(probe.ask(target, known).seen for probe in PROBES.values())
        fields = {"swoogo-webhooks": "name", "swoogo-discounts": "code", "swoogo-transactions": "notes"}
        names = [str(record[field]) for kind, field in fields.items() for record in emulator.records(kind)]
        webhooks = emulator.records("swoogo-webhooks")
    # What is made for all probes has the name of who makes it.
    assert [] == [name for name in names if not name.startswith(("mark", "known-"))]
    assert [] == [text for text in ("mark", "@", "Mina") if text in seen]
    assert {(False, "https://example.com/hook")} == {(each["enabled"], each["url"]) for each in webhooks}


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


@pytest.mark.parametrize("letter", ["A", "B", "both"])
def test_choices_are_left_as_they_were(letter):
    """All events would have one choice more in a field that they share."""
    with server(readings={"swoogo-50": letter}) as (target, known, emulator):
        before = emulator.records("swoogo-session-fields")
        verdict = PROBES["swoogo-50"].ask(target, known)
        assert before == emulator.records("swoogo-session-fields")
    assert "removed" not in verdict.seen


def test_a_choice_is_removed_after_an_odd_answer():
    """A choice that was made would stay where the answer to its change cannot be read."""
    ways = {"update_session_field": in_turn(changed(), status(200), changed())}
    with server(ways) as (target, known, emulator):
        before = emulator.records("swoogo-session-fields")
        with pytest.raises(KeyError):
            PROBES["swoogo-50"].ask(target, known)
        assert before == emulator.records("swoogo-session-fields")


def test_a_choice_that_stays_is_told_of():
    """Nobody would clear away what a run could not remove."""
    verdict = ask("swoogo-50", {"update_session_field": in_turn(changed(), *[REFUSED] * 4)})
    assert ("neither", True) == (verdict.reading, verdict.seen.endswith("could not be removed"))


ALL_REFUSED_FEES = {"create_discount": REFUSED}
QUESTION = {"get_question": status(200, {"id": 1})}


@pytest.mark.parametrize(
    ("number", "ways", "expected"),
    [
        ("swoogo-22", {"update_package_fee": without("package_id")}, "neither"),
        ("swoogo-23", {"get_package_fee": REFUSED}, "B"),
        ("swoogo-23", {"get_package_fee": status(500)}, "neither"),
        ("swoogo-24", ALL_REFUSED_FEES, "neither"),
        ("swoogo-24", {"get_discount": changed(apply_to_all=1, custom_fees=[])}, "unsettled"),
        ("swoogo-24", {"get_discount": changed(custom_fees={"session": []})}, "unsettled"),
        ("swoogo-24", {"get_discount": changed(custom_fees={"session": {"999": "80"}})}, "unsettled"),
        ("swoogo-24", {"get_discount": changed(apply_to_all=True, custom_fees=[])}, "A"),
        ("swoogo-25", {"create_transaction": REFUSED}, "unsettled"),
        ("swoogo-25", {"create_transaction": status(200)}, "both"),
        ("swoogo-25", {"create_transaction": status(200, {"datetime": "1970-01-01 00:00:00"})}, "unsettled"),
        ("swoogo-26", {"create_webhook": status(422, [{"field": "webhook_group_id"}])}, "B"),
        ("swoogo-26", {"create_webhook": status(422, [{"field": "url"}])}, "unsettled"),
        ("swoogo-26", {"create_webhook": without("group_id")}, "unsettled"),
        ("swoogo-26", {"create_webhook": changed(group_id=None)}, "neither"),
        ("swoogo-33", {"list_sessions": status(200, {"_meta": {"perPage": None}})}, "neither"),
        ("swoogo-33", {"list_sessions": status(200, {"_meta": {"perPage": 3}})}, "both"),
        ("swoogo-45", {"get_discount": changed(**dict.fromkeys(OLDER))}, "both"),
        ("swoogo-45", {"get_discount": status(200, {"custom_fees": ["1"]})}, "A"),
        ("swoogo-45", {"get_discount": status(200, {"custom_fees": {"session": {}}})}, "B"),
        ("swoogo-45", {"get_discount": status(200, {"apply_to_all": True})}, "A"),
        ("swoogo-45", {"get_discount": status(200, {"apply_to_all": 0})}, "B"),
        ("swoogo-45", {"get_discount": status(200, {"custom_fees": []})}, "neither"),
        ("swoogo-46", {"list_questions": status(200, {"items": []})}, "unsettled"),
        ("swoogo-46", {"list_questions": status(200, {"items": "none"})}, "neither"),
        ("swoogo-48", QUESTION, "neither"),
        ("swoogo-49", {"create_webhook": changed(trigger_on_delete=False)}, "neither"),
        ("swoogo-50", {"list_session_fields": status(200, {"items": [{"id": 1, "choices": []}]})}, "unsettled"),
        ("swoogo-50", {"update_session_field": status(200, {"choices": []})}, "unsettled"),
    ],
)
def test_odd_servers(number, ways, expected):
    """A server that does neither, or tells nothing, would be taken for one that follows a reading."""
    assert expected == ask(number, ways).reading


def test_fees_in_the_other_direction_only():
    """A server that ignores the newer names without a word would be taken for one that keeps no fees."""
    first, second = {"apply_to_all": 1, "custom_fees": []}, {"custom_fees": {"session": {"1": "80"}}}
    ways = {"create_discount": status(200, {"id": 1}), "get_discount": in_turn(status(200, first), status(200, second))}
    assert "B" == ask("swoogo-24", ways).reading


def test_questions_without_the_suffix():
    """A server that has dropped the suffix could not be asked about its questions."""
    readings = {"swoogo-46": "A", "swoogo-47": "A", "swoogo-48": "A"}
    assert ["A", "A", "A"] == [ask(number, readings=readings).reading for number in readings]


@pytest.mark.parametrize("number", ["swoogo-46", "swoogo-48"])
def test_no_questions_at_all(number):
    """A server that has no questions any more would be taken for one that follows a reading."""
    ways = {"list_questions": status(404), "send": status(404)}
    with pytest.raises(ValueError, match="list_questions is refused with 404"):
        ask(number, ways)


def test_an_event_without_questions():
    """A question that is not there would be read."""
    assert "unsettled" == ask("swoogo-48", seed={"swoogo": {"questions": []}}).reading


def test_groups_where_switches_are_words():
    """A webhook that is refused for its switches would be taken for one that is refused for its group."""
    assert "both" == ask("swoogo-26", readings={"swoogo-49": "A"}).reading


def test_fees_of_a_session_whose_create_tells_no_id():
    """The fees of a server that answers without an id, as a page has it, could not be looked at."""
    assert "both" == ask("swoogo-24", {"create_session": without("id")}).reading


def test_what_stands_behind_a_number_may_be_ignored():
    """A database that reads the number at the beginning of a text would be taken for a server that knows the suffix."""

    def answered(request, response):
        is_event = request.url.path.startswith("/api/v1/events/1")
        return httpx.Response(200, json={"id": 1}, request=request) if is_event else response

    verdict = ask("swoogo-47", {"send": answered}, readings={"swoogo-47": "A"})
    assert ("A", True) == (verdict.reading, verdict.seen.startswith("an event and questions answered without"))


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
