import httpx
import pytest

from agendum_contract.document import operations
from agendum_contract.safety.limits import Limits
from agendum_contract.settings import Settings


def call(limits, name, vendor="swoogo", status=200):
    """Make a call of an operation."""
    operation = operations()[name]
    network = httpx.MockTransport(lambda _request: httpx.Response(status, json={}))
    request = httpx.Request(operation.method, f"http://127.0.0.1{operation.path}".replace("{", "").replace("}", ""))
    return limits.over(vendor, network).handle_request(request)


def test_a_list_costs_ten():
    """An account would be left without credits, because the run counted requests."""
    limits = Limits(Settings(credits=12))
    call(limits, "list_sessions")
    call(limits, "get_session")
    call(limits, "get_session")
    assert 12 == limits.spent("swoogo")
    with pytest.raises(pytest.skip.Exception, match=r"swoogo: the 12 credits of the run are spent \(--credits\)"):
        call(limits, "get_session")
    assert 12 == limits.spent("swoogo")


def test_what_would_cost_too_much_ends_the_run():
    """Cheap calls would go on, and a green run would have left out all lists without a word."""
    limits = Limits(Settings(credits=12))
    call(limits, "list_sessions")
    with pytest.raises(pytest.skip.Exception):
        call(limits, "list_sessions")
    with pytest.raises(pytest.skip.Exception, match="credits of the run are spent"):
        call(limits, "get_session")
    assert limits.reached


def test_each_server_has_its_own():
    """The calls of one vendor would be paid with the credits of the other; Eventify has none, and counts calls."""
    limits = Limits(Settings(credits=10))
    call(limits, "list_sessions")
    call(limits, "list_schedule", "eventify")
    assert (10, 1) == (limits.spent("swoogo"), limits.spent("eventify"))


def test_a_call_without_valid_credentials_costs_nothing():
    """The run would be over after it has tried what happens without a token."""
    limits = Limits(Settings(credits=10))
    for _ in range(3):
        call(limits, "list_sessions", status=401)
    assert 0 == limits.spent("swoogo")


def test_no_limit():
    """A run against a server of one's own would end."""
    limits = Limits(Settings())
    for _ in range(300):
        call(limits, "list_sessions")
    assert 3000 == limits.spent("swoogo")


def test_time():
    """A run would take the whole night."""
    now = [100.0]
    limits = Limits(Settings(max_time=60), lambda: now[0])
    now[0] = 159.9
    limits.check()
    call(limits, "get_session")
    now[0] = 160.0
    with pytest.raises(pytest.skip.Exception, match=r"the time of the run is up \(--max-time\)"):
        limits.check()
    with pytest.raises(pytest.skip.Exception):
        call(limits, "get_session")


def test_putting_things_right_is_free():
    """What a run has created would stay, because there is nothing left to spend."""
    limits = Limits(Settings(credits=1))
    call(limits, "get_session")
    with limits.lifted():
        limits.check()
        call(limits, "list_sessions")
    with pytest.raises(pytest.skip.Exception):
        call(limits, "get_session")
