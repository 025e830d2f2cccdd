import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_emulator.phpform import FormError
from agendum_emulator.swoogo import query
from agendum_emulator.swoogo.query import QueryError


def read(text):
    """A query."""
    return query.read(text.encode())


@pytest.mark.parametrize(
    ("text", "fields", "wants_all"),
    [
        ("", set(), False),
        ("fields=", set(), False),
        ("fields=,", set(), False),
        ("fields=id,%20name,,id", {"id", "name"}, False),
        ("fields=*", set(), True),
        ("fields=id,*", set(), True),
        ("fields[]=id", set(), False),
        ("field=id", set(), False),
    ],
)
def test_fields_are_names_between_commas(text, fields, wants_all):
    """A star among them stands for all; an array is no text, and counts as absent."""
    found = read(text)
    assert (fields, wants_all) == (found.fields, found.wants_all)


def test_relations_are_names_between_commas():
    """They are read as fields are."""
    assert {"track", "location"} == read("expand=track,location").expand


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 20),
        ("per-page=1", 1),
        ("per-page=0", 1),
        ("per-page=1000", 1000),
        ("per-page=1001", 1000),
        ("per-page=" + "9" * 30, 1000),
        ("per-page=1000&expand=track", 200),
        ("per-page=201&expand=track", 200),
        ("per-page=199&expand=track", 199),
        ("expand=track", 20),
        ("per-page=1000&expand=,", 1000),
        ("per-page=-1", 20),
        ("per-page=1.5", 20),
        ("per-page=x", 20),
        ("per-page=%D9%A1", 20),
        ("per-page=" + "9" * 5000, 20),
        ("per_page=5", 20),
        ("limit=5", 20),
        ("pageSize=5", 20),
    ],
)
def test_page_size_is_kept_within_limits(text, expected):
    """The vendor ignores other spellings without a word: a client gets 20 records, and takes them for all."""
    assert expected == read(text).per_page


@pytest.mark.parametrize(
    ("text", "expected"), [("", 1), ("page=0", 1), ("page=7", 7), ("page=-3", 1), ("page=x", 1), ("page=", 1)]
)
def test_pages_are_counted_from_one(text, expected):
    """There is no page 0."""
    assert expected == read(text).page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("ids=", None),
        ("ids=5", {5}),
        ("ids=5,%206,5", {5, 6}),
        ("ids=" + ",".join(map(str, range(1, 101))), set(range(1, 101))),
    ],
)
def test_ids_are_read(text, expected):
    """None of them is another thing than none asked for."""
    assert expected == read(text).ids


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ids=0", "positive"),
        ("ids=-1", "positive"),
        ("ids=1,", "positive"),
        ("ids=x", "positive"),
        ("ids=1.0", "positive"),
        ("ids=" + "9" * 5000, "positive"),
        ("ids=" + ",".join(map(str, range(1, 102))), "more than 100"),
    ],
)
def test_wrong_ids_are_an_error(text, message):
    """The page allows positive integers alone, a hundred at most."""
    with pytest.raises(QueryError, match=message):
        _ = read(text).ids


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", True),
        ("true", True),
        ("TRUE", True),
        ("yes", True),
        ("on", True),
        ("0", False),
        ("no", False),
        ("", False),
    ],
)
def test_switches_are_read_as_php_does(text, expected):
    """The pages type them as strings, and their samples say `true`."""
    assert (expected, False) == (read(f"send_email={text}").flag("send_email"), read(text).flag("send_email"))


def test_bytes_that_are_no_text_are_an_error():
    """They would end up in an answer that is no JSON."""
    with pytest.raises(FormError):
        query.read(b"fields=%ff")


@given(st.dictionaries(st.sampled_from(["page", "per-page", "expand", "ids", "fields"]), st.text(max_size=9)))
def test_no_query_leaves_the_limits(texts):
    """Whatever was asked for, a page has a number and a size, and ids are positive."""
    found = query.Query(texts)
    assert found.page >= 1
    assert 1 <= found.per_page <= (200 if found.expand else 1000)
    assert not (found.wants_all and found.fields)
    try:
        assert all(number > 0 for number in found.ids or ())
    except QueryError:
        assert texts["ids"]
