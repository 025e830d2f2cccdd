import pytest

from agendum_contract.scenario import model
from agendum_contract.scenario.model import Loop, ScenarioError, Step

GOOD = """\
name: room
title: A room is there.
vendor: swoogo
needs: [registrant]
let:
  title: "${mark} ${unique}"
  longer: "${title}!"
steps:
  - call: list_sessions
    as: before
    query: {event_id: "${event_id}"}
    save: {first: /items/0/id}
  - for-each: {price: [1, "${first}"]}
    do:
      - call: get_session
        ids: {session_id: "${steps.before.items | pluck id | first}"}
        expect:
          unchanged: {since: before}
          same: {/id: "${price}", /name: "${longer}"}
  - call: add_session_to_registrant
    ids: {registrant_id: "${known.registrant}", session_id: "${first}"}
    may-refuse: it may be full
    skip-unless: {because: nothing came, has: [/success]}
"""


def read(folder, text, name="room"):
    """Read a scenario from a file."""
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return model.read(path)


def test_a_scenario_is_read(tmp_path):
    """A part of a scenario would have no effect."""
    room = read(tmp_path, GOOD)

    before, loop, add = room.steps
    assert ("room", "swoogo", False, 100, ("registrant",)) == (
        room.name,
        room.vendor,
        room.reads,
        room.priority,
        room.needs,
    )
    assert isinstance(before, Step)
    assert ("step 1 (list_sessions)", "before", {"first": "/items/0/id"}) == (before.place, before.name, before.save)
    assert isinstance(loop, Loop)
    assert ("price", (1, "${first}"), "step 2.1 (get_session)") == (loop.name, loop.values, loop.do[0].place)
    assert "get_session" == loop.do[0].name
    assert isinstance(add, Step)
    assert ({"outcome": "accepted", "has": ["/success"]}, "nothing came") == (add.skip_unless, add.because)
    assert ("list_sessions", "get_session", "add_session_to_registrant") == room.operations


def test_the_credits_are_counted(tmp_path):
    """A run would cost more than was said: a list is ten, and a loop plays its steps often."""
    assert 10 + 2 * 1 + 1 == read(tmp_path, GOOD).credits
    eventify = "name: room\ntitle: It is.\nvendor: eventify\nsteps: [{call: list_schedule}]\n"
    assert 0 == read(tmp_path, eventify).credits


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("title: A room is there.", "title: a room", "room.yaml:2: title:"),
        ("vendor: swoogo", "vendor: other", "room.yaml:3: vendor:"),
        ("name: room", "name: rooms", "room.yaml:1: name: is not the name of the file, 'room'"),
        ("call: list_sessions", "call: list_rooms", "room.yaml:9: steps.0.call: there is no operation 'list_rooms'"),
        (
            "call: list_sessions",
            "call: list_schedule",
            "room.yaml:9: steps.0.call: list_schedule is not an operation of",
        ),
        (
            "vendor: swoogo",
            "vendor: swoogo\nreads: true",
            "steps.2.call: add_session_to_registrant does more than read",
        ),
        ("query: {event_id", "query: {event", "room.yaml:11: steps.0.query.event: list_sessions has no such parameter"),
        ("ids: {session_id", "ids: {session", "room.yaml:16: steps.1.do.0.ids.session: get_session has no such"),
        (', session_id: "${first}"}', "}", "room.yaml:21: steps.2.ids: add_session_to_registrant needs session_id"),
        ("may-refuse: it", "body: {}\n    may-refuse: it", "steps.2.body: add_session_to_registrant takes no body"),
        ("save: {first:", "save: {first_id:", "nothing is called 'first' up to here"),
        ("${known.registrant}", "${known.session}", "room.yaml:21: steps.2.ids: 'session' is not among the needs"),
        ("${steps.before.items", "${steps.after.items", "room.yaml:16: steps.1.do.0.ids: there is no step 'after'"),
        ("${steps.before.items", "${steps | first", "room.yaml:16: steps.1.do.0.ids: there is no step ''"),
        (
            "since: before",
            "since: after",
            "room.yaml:18: steps.1.do.0.expect.unchanged.since: there is no step 'after'",
        ),
        ("| first}", "| sum}", "room.yaml:16: steps.1.do.0.ids: there is no filter 'sum'"),
        ('title: "${mark}', 'mark: "${mark}', "room.yaml:6: let.mark: stands for something else"),
        ('longer: "${title}', 'longer: "${later}', "room.yaml:7: let.longer: nothing is called 'later'"),
        ("unchanged: {", "unchangd: {", "room.yaml:17: steps.1.do.0.expect: "),
        ("skip-unless: {because: nothing came, ", "skip-unless: {", "room.yaml:23: steps.2.skip-unless:"),
        ("    may-refuse: it may be full\n", "    may-refuse: 5\n", "room.yaml:22: steps.2.may-refuse:"),
        ("as: before", "as: Before", "room.yaml:10: steps.0.as:"),
        ("for-each: {price: [1", "for-each: {price: [1, 2], more: [1", "steps.1.for-each:"),
        ("    do:\n", "    did:\n", "room.yaml:13: steps.1"),
    ],
)
def test_mistakes_are_told_by_file_line_and_key(old, new, message, tmp_path):
    """Whoever writes a scenario would have to guess; or the mistake would only come out on a server."""
    assert old in GOOD
    with pytest.raises(ScenarioError) as caught:
        read(tmp_path, GOOD.replace(old, new))
    assert message in str(caught.value)
    assert str(caught.value).startswith("room.yaml:")


def test_a_token_needs_no_credentials_in_the_file(tmp_path):
    """A secret would be written into a scenario."""
    text = "name: room\ntitle: It is.\nvendor: swoogo\nsteps: [{call: create_token, body: {grant_type: x}}]\n"
    with pytest.raises(ScenarioError, match=r"steps\.0\.body: the suite fills it in"):
        read(tmp_path, text)


def test_scenarios_come_in_order(tmp_path):
    """Where a run may cost no more, what matters most would be left out."""
    for name, priority in (("b", 2), ("a", 2), ("c", 1)):
        text = (
            f"name: {name}\ntitle: It is.\nvendor: eventify\npriority: {priority}\nsteps: [{{call: list_schedule}}]\n"
        )
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    assert ["c", "a", "b"] == [each.name for each in model.load(tmp_path)]
