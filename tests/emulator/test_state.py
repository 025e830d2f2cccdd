from agendum_emulator import Settings
from agendum_emulator.messages import Call
from agendum_emulator.state import State


def test_reset_goes_back_to_the_seed(clock):
    """A test must not see what the one before did."""
    state = State(Settings(clock=clock, seed={"swoogo": {"tracks": [{"id": 4}]}}))
    state.store.put("swoogo-sessions", {"id": 1})
    state.store.add_token("swoogo", "t", "me", 5)
    state.store.set_window("me", 0, 5)
    state.journal.add(None, Call("GET", "/"))
    state.failures.add("get_session", "drop")
    state.reset()
    assert ([], None, None, [], None) == (
        state.store.all("swoogo-sessions"),
        state.store.token("swoogo", "t"),
        state.store.window("me"),
        state.journal.entries(),
        state.failures.take("get_session"),
    )
    assert [4] == [track["id"] for track in state.store.all("swoogo-tracks")]
    state.close()


def test_only_a_new_database_is_seeded(tmp_path):
    """A restart would bring back what was changed."""
    path = tmp_path / "state.db"
    first = State(Settings(database=path))
    first.store.put("swoogo-tracks", {"id": 1, "name": "renamed"})
    first.close()
    second = State(Settings(database=path, seed={"swoogo": {"tracks": [{"id": 8}]}}))
    kept = second.store.all("swoogo-tracks")
    second.reset()
    assert ([{"id": 1, "name": "renamed"}], [8]) == (kept, [track["id"] for track in second.store.all("swoogo-tracks")])
    second.close()
