import httpx
import pytest

from agendum_contract.probes.swoogo_lists import PROBES
from doubles.probing import FakeKnown, Scripted, verdict


def found(*conditions, number=7):
    """A server that finds the event under some conditions."""

    def search(_body, query):
        return {"items": [{"id": number}] if query["search"] in conditions else []}

    return Scripted(get_event={"name": "A Harvest-Conference!"}, list_events=search)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"id": 3, "first_name": "Ada", "last_name": "Lovelace"}, "A"),
        ({"id": 3, "first_name": "Ada", "last_name": "Lovelace", "created_at": "x"}, "A"),
        ({"created_at": "x", "updated_at": "x"}, "B"),
        ({"id": 3}, "neither"),
        ({}, "neither"),
    ],
)
def test_placeholders(item, expected):
    """An item that is neither would be said to be one of the two; or a name would stand in the report."""
    answer = verdict(PROBES, "swoogo-14", Scripted(list_speakers={"items": [item]}))
    assert (expected, False) == (answer.reading, "Ada" in answer.seen)


def test_one_speaker_is_enough():
    """The names of many people would be asked for, where those of one are enough."""
    target = Scripted(list_speakers={"items": []})
    verdict(PROBES, "swoogo-14", target)
    assert [("list_speakers", None, None, {"event_id": 7, "per-page": 1})] == target.asked


def test_no_speaker():
    """An empty list would be taken for one of placeholders."""
    assert "unsettled" == verdict(PROBES, "swoogo-14", Scripted(list_speakers={"items": []})).reading


@pytest.mark.parametrize(("size", "expected"), [(201, "A"), (200, "B"), (100, "neither"), (None, "neither")])
def test_page_size(size, expected):
    """A page of another length would be said to follow a reading."""
    target = Scripted(list_events={"items": [], "_meta": {"perPage": size}})
    assert expected == verdict(PROBES, "swoogo-16", target).reading


def test_long_page_that_is_refused():
    """A server that refuses a long page, where others cut it, would be said to do neither."""
    refused = httpx.Response(422, json=[])
    target = Scripted(list_events=lambda _body, query: refused if query["per-page"] > 200 else {"items": []})
    assert "B" == verdict(PROBES, "swoogo-16", target).reading


def test_page_that_is_refused_at_any_length():
    """A server that refuses each list would be said to refuse long pages."""
    with pytest.raises(ValueError, match="list_events is refused with 400"):
        verdict(PROBES, "swoogo-16", Scripted(list_events=httpx.Response(400, json={})))


WITH_STARS, BARE = "name=*contains*Conference", "name=containsConference"


@pytest.mark.parametrize(
    ("conditions", "expected", "seen"),
    [
        ([WITH_STARS], "A", "a word with stars finds the event, one without nothing"),
        ([BARE], "B", "a word with stars finds nothing, one without the event"),
        ([WITH_STARS, BARE], "both", "a word with stars finds the event, one without the event"),
        ([], "neither", "a word with stars finds nothing, one without nothing"),
    ],
)
def test_search(conditions, expected, seen):
    """A search that finds nothing would be taken for one that does."""
    answer = verdict(PROBES, "swoogo-17", found(*conditions))
    assert (expected, seen) == (answer.reading, answer.seen)


def test_search_that_is_ignored():
    """A server that does not search at all would be said to take both."""
    target = Scripted(get_event={"name": "Harvest"}, list_events={"items": [{"id": 7}]})
    assert "neither" == verdict(PROBES, "swoogo-17", target).reading


def test_search_that_finds_another_event():
    """An event that is not the one that was looked for would count."""
    assert "neither" == verdict(PROBES, "swoogo-17", found(WITH_STARS, number=8)).reading


@pytest.mark.parametrize("name", ["", "!", "収穫祭"])
def test_nothing_to_search_for(name):
    """Each event would be found by an empty word."""
    assert "unsettled" == verdict(PROBES, "swoogo-17", Scripted(get_event={"name": name})).reading


@pytest.mark.parametrize("number", ["swoogo-14", "swoogo-17"])
def test_no_event(number):
    """A call would name a record that does not exist, and its refusal would be taken for an answer."""
    with pytest.raises(ValueError, match="there is no event"):
        verdict(PROBES, number, Scripted(), FakeKnown("event"))
