"""The way through the pages of a list, without a server."""

from types import SimpleNamespace as Record

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum import UNSET, _pages
from agendum._pages import LARGEST_EXPANDED_PAGE, LARGEST_PAGE, EndlessListError, Walk


def envelope(*records, **meta):
    """Return a page with these records; ``page_count`` and the like stand in its meta data."""
    return Record(items=list(records), field_meta=Record(**meta))


def read(walk, total, most=LARGEST_PAGE):
    """Walk a list of ``total`` records on a server that gives at most ``most`` a page; return records and calls."""
    records, calls = [], []
    while (call := walk.next()) is not None:
        calls.append(call)
        size = min(call["per_page"], most)
        first = (call["page"] - 1) * size
        shown = [Record(id=number) for number in range(first, min(first + size, total))]
        records += walk.take(envelope(*shown, page_count=-(-total // size), current_page=call["page"]))
    return [each.id for each in records], calls


@pytest.mark.parametrize(
    ("arguments", "limit", "expected"),
    [
        ({}, None, 1000),
        ({"per_page": UNSET, "expand": UNSET}, None, 1000),
        ({"expand": "track"}, None, 200),
        ({"expand": ["track"]}, None, 200),
        ({}, 50, 50),
        ({}, 5000, 1000),
        ({"expand": "track"}, 500, 200),
        ({"per_page": 20}, None, 20),
        ({"per_page": 20}, 5, 20),
    ],
)
def test_how_many_records_a_page_has(arguments, limit, expected):
    """Breaks when pages are smaller than they may be, each of which costs ten credits, or larger than was asked for."""
    assert {**arguments, "per_page": expected, "page": 1} == Walk(arguments, limit).next()


@given(
    total=st.integers(0, 4500),
    limit=st.none() | st.integers(0, 5000),
    most=st.sampled_from([1, 7, 200, 1000]),
    per_page=st.none() | st.integers(1, 1000),
)
def test_all_records_come_once_and_no_page_is_asked_for_in_vain(total, limit, most, per_page):
    """Breaks when a record is lost or given twice, or when a call is made that cannot bring anything."""
    wanted = total if limit is None else min(total, limit)
    most = max(most, total // 90)
    walk = Walk({} if per_page is None else {"per_page": max(per_page, total // 90)}, limit)
    size = min(most, (walk.next() or {}).get("per_page", 1))
    records, calls = read(walk, total, most)
    assert list(range(wanted)) == records
    least = 0 if limit == 0 else 1
    assert max(least, -(-wanted // size)) == len(calls)


@pytest.mark.parametrize(
    ("arguments", "limit", "expected"),
    [
        ({}, None, True),
        ({}, 201, True),
        ({}, 200, False),
        ({"expand": "track"}, None, False),
        ({"per_page": 1000}, None, False),
    ],
)
def test_a_refused_page_is_asked_for_again_in_a_smaller_size(arguments, limit, expected):
    """Breaks when a list whose pages have 200 records at most cannot be walked, or a refusal is answered for ever."""
    walk = Walk(arguments, limit)
    assert expected is walk.shrink()
    assert not walk.shrink()
    assert expected is (walk.next()["per_page"] == LARGEST_EXPANDED_PAGE and arguments == {} and limit != 200)


def test_a_later_page_is_not_asked_for_again():
    """Breaks when a refusal in the middle makes the rest of the list come in another size, with records twice."""
    walk = Walk({})
    walk.take(envelope(Record(id=1), page_count=2))
    assert not walk.shrink()
    assert 1000 == walk.next()["per_page"]


def test_a_page_that_repeats_is_an_error():
    """Breaks when a server that does not look at ``page`` is asked for the same records for ever."""
    walk = Walk({})
    walk.take(envelope(Record(id=1), page_count=3, current_page=1))
    with pytest.raises(EndlessListError, match=r"^page 2 repeats the page before it$"):
        walk.take(envelope(Record(id=1), page_count=3, current_page=2))


def test_records_that_nothing_tells_apart_may_repeat():
    """Breaks when two pages of ``fields="status"`` that are alike by chance end the walk with an error."""
    walk = Walk({"fields": "status"})
    for page in (1, 2, 3):
        assert [Record(status="live")] == walk.take(envelope(Record(status="live"), page_count=3, current_page=page))
    assert None is walk.next()


@pytest.mark.parametrize("meta", [{"page_count": 3, "current_page": 1}, {"current_page": 2}, {"page_count": 3}])
def test_records_that_nothing_tells_apart_repeat_if_the_page_does(meta):
    """Breaks when a server that does not look at ``page``, or counts none, is asked for ever."""
    walk = Walk({"fields": "status"})
    walk.take(envelope(Record(status="live"), page_count=3, current_page=1))
    with pytest.raises(EndlessListError):
        walk.take(envelope(Record(status="live"), **meta))


@pytest.mark.parametrize(("first", "most"), [(1, 101), (100, 200), (150, 300), (0, 100)])
def test_a_list_may_grow_but_not_for_ever(first, most):
    """Breaks when a list to which records are added while it is read fails, or one that runs away is followed."""
    walk = Walk({})
    walk.take(envelope(Record(id=1), page_count=first))
    walk.take(envelope(Record(id=2), page_count=most))
    with pytest.raises(EndlessListError, match=f"^the list grows while it is read: it has {most + 1} pages by now$"):
        walk.take(envelope(Record(id=3), page_count=most + 1))


def test_a_list_without_a_count_is_not_followed_for_ever(monkeypatch):
    """Breaks when a server that counts nothing and always has more keeps a program for ever."""
    monkeypatch.setattr(_pages, "_LONGEST", 3)
    walk = Walk({})
    walk.take(envelope(Record(id=1)))
    walk.take(envelope(Record(id=2)))
    with pytest.raises(EndlessListError, match=r"does not say how many pages it has, and has no end after 3$"):
        walk.take(envelope(Record(id=3)))


@pytest.mark.parametrize("meta", [{}, {"page_count": None}, {"page_count": "many"}, {"page_count": True}])
def test_without_a_count_an_empty_page_is_the_end(meta):
    """Breaks when a list whose count cannot be read is cut after a page, or has no end."""
    walk = Walk({})
    walk.take(envelope(Record(id=1), **meta))
    walk.take(envelope(Record(id=2), **meta))
    assert 3 == walk.next()["page"]
    assert [] == walk.take(envelope(**meta))
    assert None is walk.next()


def test_an_empty_page_is_the_end_whatever_the_count_says():
    """Breaks when records that were deleted meanwhile make the walk ask for pages that are all empty."""
    walk = Walk({})
    walk.take(envelope(Record(id=1), page_count=50))
    walk.take(envelope(page_count=50))
    assert None is walk.next()


def test_a_count_may_be_a_text():
    """Breaks when a server that writes numbers as texts costs one call more for each list."""
    walk = Walk({})
    walk.take(envelope(Record(id=1), page_count="1"))
    assert None is walk.next()


def test_a_count_with_thousands_of_digits_is_none():
    """Breaks when a number that Python refuses to read raises an error that nobody expects."""
    assert [Record(id=1)] == Walk({}).take(envelope(Record(id=1), page_count="9" * 5000))


def test_questions_come_by_their_ids_too():
    """Breaks when the one list whose records are the values of an object is taken for an empty one."""
    by_id = Record(additional_properties={"7": Record(id=7), "8": Record(id=8)})
    assert [Record(id=7), Record(id=8)] == Walk({}).take(Record(items=by_id, field_meta=Record(page_count=1)))


@pytest.mark.parametrize("items", [UNSET, None, 5])
def test_what_is_no_list_has_no_records(items):
    """Breaks when an envelope without records ends in an ``AttributeError``."""
    walk = Walk({})
    assert [] == walk.take(Record(items=items, field_meta=UNSET))
    assert None is walk.next()


def test_a_limit_of_nothing_asks_for_nothing():
    """Breaks when ten credits are spent for no record."""
    assert None is Walk({}, 0).next()


def test_a_negative_limit_is_refused():
    """Breaks when a slip of the pen reads the whole list."""
    with pytest.raises(ValueError, match=r"^limit must not be negative, but it is -1$"):
        Walk({}, -1)
