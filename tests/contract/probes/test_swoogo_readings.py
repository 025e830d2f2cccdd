import pytest

from agendum_contract.probes import (
    swoogo_account,
    swoogo_lists,
    swoogo_session_fields,
    swoogo_session_values,
    swoogo_sessions,
)
from doubles import probing

PROBES = [
    probe
    for module in (swoogo_account, swoogo_lists, swoogo_session_fields, swoogo_session_values, swoogo_sessions)
    for probe in module.PROBES
]
# What is said of an emulator that follows a reading.
SEEN = {
    "swoogo-18": {
        "A": "a list costs 1",
        "B": "a list costs 10",
    },
    "swoogo-19": {
        "A": "the body of a 422 is an object",
        "B": "the body of a 422 is a list",
    },
    "swoogo-20": {
        "A": "encoded, they are taken; as they are, they are refused",
        "B": "encoded, they are refused; as they are, they are taken",
        "both": "encoded, they are taken; as they are, they are taken",
    },
    "swoogo-14": {
        "A": "an item has first_name, id and last_name",
        "B": "an item has created_at and updated_at",
    },
    "swoogo-16": {
        "A": "a page of 201 records is as long as it was asked for",
        "B": "a page of 201 records is cut",
    },
    "swoogo-17": {
        "A": "a word with stars finds the event, one without nothing",
        "B": "a word with stars finds nothing, one without the event",
    },
    "swoogo-02": {
        "A": "what comes along with fields=id: event_id and name",
        "B": "what comes along with fields=id: nothing",
    },
    "swoogo-05": {
        "A": "4 of the 4 fields of the table, 0 of the 10 printed",
        "B": "0 of the 4 fields of the table, 10 of the 10 printed",
        "both": "4 of the 4 fields of the table, 10 of the 10 printed",
    },
    "swoogo-07": {
        "A": "what is there: selection_control",
        "B": "what is there: session_included",
        "both": "what is there: selection_control and session_included",
    },
    "swoogo-09": {
        "A": "no item has the status that was asked for",
        "B": "an item has the status that was asked for",
    },
    "swoogo-37": {
        "A": "the answer to a create has no id",
        "B": "the answer to a create has an id",
    },
    "swoogo-54": {
        "A": "what expand adds: nothing",
        "B": "what expand adds: fees, registrantCount, speakers and translations",
    },
    "swoogo-03": {
        "A": "a number in a list, in the answer to a create, read alone and within a speaker",
        "B": "a text in a list, in the answer to a create, read alone and within a speaker",
        "both": "a number in the answer to a create and within a speaker; a text in a list and read alone",
    },
    "swoogo-04": {
        "A": "a number in a list, in the answer to a create, read alone and within a speaker",
        "B": "true or false in a list, in the answer to a create, read alone and within a speaker",
        "both": "a number in the answer to a create; true or false in a list, read alone and within a speaker",
    },
    "swoogo-10": {
        "A": "a link that is not set is left out",
        "B": "a link that is not set is null",
    },
    "swoogo-11": {
        "A": "the text tells other times than those of the session",
        "B": "the text tells the times of the session",
    },
    "swoogo-13": {
        "A": "the timestamps are with a zone, and direct_link is no text",
        "B": "the timestamps are without a zone, and direct_link is a text",
    },
    "swoogo-35": {
        "A": "0 fields of a session that are not set are null",
        "B": "16 fields of a session that are not set are null",
    },
    "swoogo-36": {
        "A": "custom fields that are not set are an object",
        "B": "custom fields that are not set are a list",
    },
    "swoogo-01": {
        "A": "a session without a date is answered with 422",
        "B": "a session without a date is answered with 200",
    },
    "swoogo-06": {
        "A": "the status of a new session is live",
        "B": "the status of a new session is approved",
    },
    "swoogo-08": {
        "A": "a new session keeps an id that was sent",
        "B": "a new session does not keep an id that was sent",
    },
    "swoogo-12": {
        "A": "an update of the capacity alone is answered with 200",
        "B": "an update of the capacity alone is answered with 422",
    },
    "swoogo-15": {
        "A": "use_event_address=true is answered with 200",
        "B": "use_event_address=true is answered with 422",
    },
    "swoogo-34": {
        "A": "a time with a zone is answered with 200, one without with 422",
        "B": "a time with a zone is answered with 422",
    },
    "swoogo-38": {
        "A": "a session has the timezone that was sent",
        "B": "a session that is read has no timezone",
    },
}


@pytest.mark.parametrize(("probe", "letter"), probing.by_letter(PROBES), ids=probing.name)
def test_each_reading_is_told(probe, letter):
    """A server would be said to follow the other reading than it does, or something else would be said of it."""
    found, _requests = probing.put_to_emulator(probe, {probe.contradiction: letter})
    assert (letter, SEEN[probe.contradiction][letter]) == (found.reading, found.seen)


@pytest.mark.parametrize("probe", PROBES, ids=probing.name)
def test_what_writes_says_so(probe):
    """A run that must not change anything would, or would leave out what it could have learned."""
    assert probe.writes == probing.writes(probe)


@pytest.mark.parametrize("probe", PROBES, ids=probing.name)
@pytest.mark.parametrize("body", probing.NO_OBJECTS, ids=str)
def test_nonsense_follows_no_reading(probe, body):
    """A server that answers nonsense would be told to follow a reading."""
    assert probing.odd(probe, body) <= {"neither", "unsettled"}


@pytest.mark.parametrize("probe", PROBES, ids=probing.name)
@pytest.mark.parametrize("body", probing.ODD_OBJECTS, ids=str)
def test_odd_objects(probe, body):
    """A server whose records are not what they should be would end the run."""
    assert probing.odd(probe, body) <= probing.VERDICTS
