import httpx
import pytest

from agendum_contract.cassettes import session, store
from agendum_contract.exchanges import Exchanges
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings


def _ask(exchanges):
    """Make one call over a network that is none."""
    network = httpx.MockTransport(lambda _request: httpx.Response(200, json={"id": 1}))
    with httpx.Client(base_url="https://api.example", transport=exchanges.over("swoogo", network)) as client:
        client.get("/api/v1/sessions/1")


def test_a_run_that_records(tmp_path):
    """Nothing would be kept, or only when the run has ended well."""
    exchanges = Exchanges()
    with session.taking_part(Settings(record=tmp_path), exchanges):
        _ask(exchanges)
        assert ["get_session"] == [each.entry.operation for each in store.read(tmp_path)]
    assert [f"  records answers in {tmp_path}"] == session.heading(Settings(record=tmp_path))


def test_a_run_that_does_not(tmp_path):
    """A run would write where nobody asked it to."""
    exchanges = Exchanges()
    with session.taking_part(Settings(), exchanges):
        _ask(exchanges)
    assert ([], []) == (list(tmp_path.iterdir()), session.heading(Settings()))


def test_a_run_that_replays(tmp_path):
    """A reader would not know what is replayed, and how old it is."""
    exchanges = Exchanges()
    with session.taking_part(Settings(record=tmp_path), exchanges):
        _ask(exchanges)
    with session.taking_part(Settings(replay=tmp_path), exchanges):
        (line,) = session.heading(Settings(replay=tmp_path))
    assert line == f"  replays {tmp_path}, {store.described(tmp_path)}"


@pytest.mark.parametrize("only", [(), ("create_session",)])
def test_nothing_to_replay(tmp_path, only):
    """A run would find out in the middle of the collection of its tests, and show a traceback."""
    with session.taking_part(Settings(record=tmp_path), exchanges := Exchanges()):
        _ask(exchanges)
    folder = tmp_path if only else tmp_path / "nowhere"
    with (
        pytest.raises(CannotRun, match=r"^--replay: "),
        session.taking_part(Settings(replay=folder, only=only), exchanges),
    ):
        pytest.fail("it went on")


def test_what_could_not_be_kept_is_told(tmp_path, monkeypatch):
    """A run would end well, and leave half a cassette behind."""
    exchanges = Exchanges()

    def run():
        with session.taking_part(Settings(record=tmp_path), exchanges):
            monkeypatch.setattr(store, "_write", _full)
            _ask(exchanges)

    with pytest.raises(CannotRun, match=r"^--record: No space left on device$"):
        run()


def _full(*_args):
    raise OSError("No space left on device")
