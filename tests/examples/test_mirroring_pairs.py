"""Which session has which twin, for whatever both sides have and an earlier run remembers."""

import datetime as dt
from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mirroring.agenda import Key, Shown, Wanted
from mirroring.pairs import Memory, difference, pair

DAY = dt.date(2026, 6, 15)
TITLES = st.sampled_from(["Opening", "Workshop", "Lunch"])
HOURS = st.integers(9, 10)
KEYS = st.builds(lambda title, hour: Key(title, 1, 1, f"{hour:02}:00", f"{hour + 1:02}:00"), TITLES, HOURS)
IDS = st.integers(1, 5)


def session(number, title="Opening", hour=9):
    """A session of Swoogo."""
    return Wanted(number, title, DAY, dt.time(hour), dt.time(hour + 1), 1, 1)


AGENDAS = st.dictionaries(IDS, st.tuples(TITLES, HOURS)).map(
    lambda all_: [session(number, *what) for number, what in all_.items()]
)
SCHEDULES = st.dictionaries(st.integers(50, 56), KEYS).map(lambda all_: [Shown(*each) for each in all_.items()])
MEMORIES = st.dictionaries(IDS, st.builds(Memory, KEYS, st.none() | st.integers(50, 56)))


def created(shown, missing):
    """What Eventify has once the missing twins are created."""
    return [*shown, *(Shown(90 + number, each.key) for number, each in enumerate(missing))]


@given(AGENDAS, SCHEDULES, MEMORIES)
def test_each_session_is_told_of_once(agenda, schedule, memory):
    """A session would be created though it has a twin, or be left out of the table."""
    pairs = pair(agenda, schedule, memory)
    told = [each for each, _ in (*pairs.twins, *pairs.changed)] + list(pairs.missing)

    assert Counter(agenda) == Counter(told)
    assert all(each.key == shown.key for each, shown in pairs.twins)
    assert all(each.key != shown.key for each, shown in pairs.changed)


@given(AGENDAS, SCHEDULES, MEMORIES)
def test_nothing_is_the_twin_of_two(agenda, schedule, memory):
    """Of two sessions that are alike, one would never be created."""
    pairs = pair(agenda, schedule, memory)
    taken = [shown.id for _, shown in (*pairs.twins, *pairs.changed)] + [shown.id for shown in pairs.gone.values()]

    assert len(taken) == len(set(taken))
    assert len(schedule) == len(taken) + pairs.others


@given(AGENDAS, SCHEDULES, MEMORIES, st.data())
def test_what_is_created_is_missing_no_more(agenda, schedule, memory, data):
    """A run would never come to its end, or the one after a crash would create some of it again."""
    first = pair(agenda, schedule, memory)
    done = [each for each in first.missing if data.draw(st.booleans())]
    left = Counter(each.key for each in first.missing) - Counter(each.key for each in done)
    kept = first.memory(memory, ())
    sent = {each.swoogo_id: Memory(each.key) for each in first.missing}
    # As the same run goes on, and as the next one finds what was written before the call.
    for remembered in (kept, kept | sent):
        second = pair(agenda, created(schedule, done), remembered)
        assert left == Counter(each.key for each in second.missing)
        assert Counter(each for each, _ in first.changed) == Counter(each for each, _ in second.changed)
    if not first.changed:
        assert left == Counter(each.key for each in pair(agenda, created(schedule, done), {}).missing)


@given(AGENDAS, SCHEDULES)
def test_without_a_memory_twins_are_counted(agenda, schedule):
    """A session that was created by hand would be created once more, or one of two be left out."""
    missing = Counter(each.key for each in pair(agenda, schedule, {}).missing)
    there = Counter(each.key for each in schedule)

    assert Counter(each.key for each in agenda) - there == missing


@given(AGENDAS, st.data())
def test_what_was_renamed_is_never_created(agenda, data):
    """The session would be there under both names."""
    whole = created([], agenda)
    memory = pair(agenda, whole, {}).memory({}, ())
    renamed = [replace(each, title=data.draw(st.just(each.title) | st.just("New"))) for each in agenda]
    pairs = pair(renamed, whole, memory)

    assert ([], {}) == (pairs.missing, pairs.gone)
    assert Counter(each for each in renamed if each.title == "New") == Counter(each for each, _ in pairs.changed)


def test_two_that_swapped_their_names_are_as_they_were():
    """Two sessions would be called changed, where everybody sees the same as before."""
    agenda = [session(1, "A"), session(2, "B")]
    memory = pair(agenda, created([], agenda), {}).memory({}, ())
    pairs = pair([session(1, "B"), session(2, "A")], created([], agenda), memory)

    assert ([], [], 2) == (pairs.changed, pairs.missing, len(pairs.twins))


def test_what_was_sent_and_then_renamed_is_found_by_what_was_sent():
    """A run that was killed before it saw the answer would be followed by one that creates the session again."""
    before, after = session(1, "Old"), session(1, "New")
    pairs = pair([after], [Shown(50, before.key)], {1: Memory(before.key)})

    assert [(after, Shown(50, before.key))] == pairs.changed


def test_the_twin_of_a_session_that_cannot_be_mirrored_now_is_kept():
    """Somebody would be told to remove it, and it would be forgotten."""
    memory = {1: Memory(session(1).key, 50)}
    pairs = pair([], [Shown(50, session(1).key)], memory, unfit={1})

    assert ({}, 0) == (pairs.gone, pairs.others)
    assert memory == pairs.memory(memory, {1})


def test_difference():
    """The table would send somebody to look for the wrong thing."""
    one = session(1)
    other = replace(one, title="X", day=2, track=3, start=dt.time(8), end=dt.time(9), location="Hall")
    shown = Shown(50, other.key, description="<b>No</b>", location="Barn")

    assert "title, date, track, start time, end time, description" == difference(one, shown)
    assert "location" == difference(replace(one, location="Hall"), Shown(50, one.key, location="Barn"))
    assert "" == difference(replace(one, description="<p>A&amp;B</p>"), Shown(50, one.key, description="A&B"))
    assert "" == difference(replace(one, description="Any"), Shown(50, one.key))


def test_a_session_that_was_changed_leaves_a_new_twin_to_a_new_session():
    """The changed one would take what was just created, and the new one be created again."""
    agenda = [session(1, "Workshop"), session(2, "Workshop")]
    pairs = pair(agenda, [Shown(50, session(1).key), Shown(51, agenda[1].key)], {1: Memory(session(1).key, 50)})

    assert ([(agenda[1], 51)], [(agenda[0], 50)]) == tuple(
        [(each, shown.id) for each, shown in found] for found in (pairs.twins, pairs.changed)
    )


def test_a_twin_that_was_changed_there_is_still_the_twin():
    """A session that was renamed on both sides would be created under a third name."""
    shown = Shown(50, session(1, "By hand").key)
    pairs = pair([session(1, "New")], [shown], {1: Memory(session(1, "Old").key, 50)})

    assert [(session(1, "New"), shown)] == pairs.changed


def test_what_is_like_the_twin_of_an_unfit_session_is_not_gone():
    """Somebody would be told to remove a session of their own."""
    key = session(1).key
    pairs = pair([], [Shown(50, key), Shown(51, key)], {1: Memory(key)}, unfit={1})

    assert ({}, 1) == (pairs.gone, pairs.others)
