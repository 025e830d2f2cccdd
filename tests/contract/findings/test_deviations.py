import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.findings import deviations
from agendum_contract.findings.checks import CHECKS
from agendum_contract.findings.deviations import Deviation, Deviations, load
from agendum_contract.problems import CannotRun
from agendum_contract.results import Deviating
from contract.findings.making import TODAY, deviation

_DAY = dt.timedelta(days=1)
_ENTRY = """\
- operation: create_session
  check: schema
  reason: The capacity is a text.
  link: https://example.com/issues/7
  owner: the events team
  expires: 2026-12-31
"""
_READ = Deviation(
    "create_session",
    "schema",
    "The capacity is a text.",
    "https://example.com/issues/7",
    "the events team",
    dt.date(2026, 12, 31),
    line=1,
)


@pytest.fixture
def read(tmp_path):
    """Reads the text of a file."""

    def do(text):
        path = tmp_path / "deviations.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load(path, TODAY)

    return do


def _entries(accepted):
    return list(accepted._entries)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", {}),
        ("  pointer: /items/*/id\n", {"pointer": "/items/*/id"}),
        ("  status: 201\n", {"status": 201}),
    ],
)
def test_a_file_is_read(read, more, expected):
    """An accepted deviation would fail the run."""
    assert [Deviation(**{**vars(_READ), **expected})] == _entries(read(_ENTRY + more))


@pytest.mark.parametrize("text", ["", "# Nothing is accepted.\n", "[]\n"])
def test_a_file_may_be_empty(read, text):
    """A list of which the last entry was taken out would keep the run from going on."""
    assert [] == _entries(read(text))


def test_no_file_accepts_nothing():
    """A run without a list would not begin."""
    assert () == load(None).told(["create_session"])


def test_a_day_may_be_quoted(read):
    """A day in quotes, which is a text to YAML, would be refused."""
    assert [_READ] == _entries(read(_ENTRY.replace("2026-12-31", '"2026-12-31"')))


def _without(key):
    return "".join(line for line in _ENTRY.splitlines(keepends=True) if f"{key}:" not in line)


def _with(old, new):
    assert old in _ENTRY
    return _ENTRY.replace(old, new)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_without("owner"), "entry 1 (line 1): owner: it is missing"),
        (_with("owner: the events team", "owner:"), "entry 1 (line 1): owner: it is missing"),
        (_with("owner: the events team", "owner: 7"), "entry 1 (line 1): owner: it must be a text, not 7"),
        (_with("owner:", "team:"), "entry 1 (line 1): team: there is no such key"),
        (
            _with("create_session", "make_session"),
            "entry 1 (line 1): operation: there is no operation 'make_session' in the document",
        ),
        (_with("schema", "shape"), "entry 1 (line 1): check: there is no check 'shape'; there are accepts-valid, "),
        (_with("schema", "deviation"), "entry 1 (line 1): check: there is no check 'deviation'"),
        (_with("https://", ""), "entry 1 (line 1): link: it must be a URL, not 'example.com/issues/7'"),
        (
            _with("2026-12-31", "soon"),
            "entry 1 (line 1): expires: it must be a day such as 2026-12-31, not 'soon'",
        ),
        (_with("2026-12-31", "7"), "entry 1 (line 1): expires: it must be a day such as 2026-12-31, not '7'"),
        (_with("2026-12-31", "2026-12-31T10:00:00"), "expires: it must be a day such as 2026-12-31"),
        (_with("2026-12-31", "2026-02-31"), "entry 1 (line 1): a value of it cannot be read"),
        (_ENTRY + "  status: ok\n", "entry 1 (line 1): status: it must be a number such as 200, not 'ok'"),
        (_ENTRY + "  status: true\n", "status: it must be a number such as 200, not True"),
        (_ENTRY + "  pointer: items\n", "pointer: it must be a JSON pointer such as /items/*/id, not 'items'"),
        (_ENTRY + "  pointer: 7\n", "pointer: it must be a text, not 7"),
        (_ENTRY + _with("The capacity", "It"), "entry 2 (line 7): it is there twice"),
        (_ENTRY + "- create_session\n", "entry 2 (line 7): it must have the keys operation, check, reason, link"),
        ("create_session: schema\n", "it must be a list of deviations"),
        ("- a: [\n", ", line 2: "),
        (b"- \xff\n", "it is not UTF-8"),
    ],
)
def test_what_is_wrong_is_named(read, tmp_path, text, expected):
    """A user would search the file for what is wrong with it, or something would be accepted that nobody meant."""
    with pytest.raises(CannotRun) as caught:
        read(text)
    assert str(caught.value).startswith(f"{tmp_path / 'deviations.yaml'}")
    assert expected in str(caught.value)


def test_a_file_that_is_not_there(tmp_path):
    """A run would accept nothing where its user believes otherwise."""
    with pytest.raises(CannotRun, match="No such file"):
        load(tmp_path / "nowhere.yaml")


@pytest.mark.parametrize(
    ("narrowing", "met", "expected"),
    [
        ({}, {}, True),
        ({}, {"pointer": "/id", "status": 200}, True),
        ({"status": 200}, {"status": 200}, True),
        ({"status": 200}, {"status": 201}, False),
        ({"pointer": "/items/*/id"}, {"pointer": "/items/17/id"}, True),
        ({"pointer": "/items/*/id"}, {"pointer": "/items/17/name"}, False),
        ({"pointer": "/items/*"}, {"pointer": "/items/17/id"}, False),
        ({"pointer": "/id"}, {}, False),
    ],
)
def test_what_is_covered(narrowing, met, expected):
    """A deviation would hide what it is not about, or not even what it is."""
    accepted = Deviations([deviation(**narrowing)], TODAY)
    assert expected is accepted.covers("create_session", "schema", **met)
    assert ("used" if expected else "unused") == accepted.told(["create_session"])[0].state


@pytest.mark.parametrize(("operation", "check"), [("get_session", "schema"), ("create_session", "status")])
def test_nothing_else_is_covered(operation, check):
    """Another operation, or another check of the same, would be accepted as well."""
    assert not Deviations([deviation()], TODAY).covers(operation, check)


@pytest.mark.parametrize(("expires", "expected"), [(TODAY, True), (TODAY + _DAY, True), (TODAY - _DAY, False)])
def test_the_last_day_counts(expires, expected):
    """A deviation would be accepted for ever, or not on its last day."""
    accepted = Deviations([deviation(expires=expires)], TODAY)
    assert expected is accepted.covers("create_session", "schema")
    assert ("used" if expected else "expired") == accepted.told(["create_session"])[0].state


def test_what_has_expired_is_named():
    """A failure would not say that it had been accepted, nor by whom."""
    over = deviation(expires=TODAY - _DAY)
    accepted = Deviations([over], TODAY)
    assert over == accepted.expired("create_session", "schema", pointer="/id", status=200)
    assert accepted.expired("create_session", "status") is None
    assert Deviations([deviation()], TODAY).expired("create_session", "schema") is None


def test_what_has_expired_and_was_not_met():
    """An entry that nobody looks after would stay for ever; one of operations that did not run is not asked about."""
    over = [deviation(check=each, expires=TODAY - _DAY) for each in ("schema", "status")]
    accepted = Deviations([*over, deviation(check="echo")], TODAY)
    accepted.covers("create_session", "schema")
    assert [over[1]] == accepted.unmet_and_expired(["create_session"])
    assert [] == accepted.unmet_and_expired(["get_session"])


def test_what_became_of_them_is_told():
    """A report would lack the reason, the link or the owner; or tell of operations that the run was not about."""
    accepted = Deviations([deviation(), deviation("get_session")], TODAY)
    expected = Deviating(
        "get_session", "schema", "They know.", "https://example.com/1", "the events team", "2026-06-15", "unused"
    )
    assert (expected,) == accepted.told(["get_session", "list_sessions"])


def test_those_of_the_run_are_asked():
    """Judges would go by the list of another run."""
    before, mine = deviations.current(), Deviations()
    deviations.use(mine)
    try:
        assert mine is deviations.current()
    finally:
        deviations.use(before)


@given(
    entries=st.lists(
        st.tuples(st.sampled_from(["create_session", "get_session"]), st.sampled_from(sorted(CHECKS)), st.dates())
    ),
    met=st.tuples(st.sampled_from(["create_session", "get_session"]), st.sampled_from(sorted(CHECKS))),
)
def test_only_what_is_listed_and_not_over_is_covered(entries, met):
    """Whatever the list, something would be accepted that nobody accepted."""
    accepted = Deviations([deviation(name, check, expires=day) for name, check, day in entries], TODAY)
    expected = any((name, check) == met and day >= TODAY for name, check, day in entries)
    assert expected == accepted.covers(*met)
