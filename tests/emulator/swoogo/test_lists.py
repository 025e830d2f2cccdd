from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_emulator.swoogo import lists
from agendum_emulator.swoogo.query import Query, QueryError

RECORDS = [
    {"id": 1, "name": "b", "seats": "20", "kind": {"id": 2, "value": "Talk"}, "on": True, "tags": ["x"]},
    {"id": 2, "name": "A", "seats": "150", "kind": {"id": "", "value": None}, "on": False, "tags": []},
    {"id": 3, "name": "", "seats": None, "kind": {"id": 1, "value": "Break"}, "on": True, "tags": ["x"], "c_1": 1},
    {"id": 4, "name": "10", "seats": "9", "kind": {}, "on": False, "tags": []},
]


def ids(**texts):
    """The ids that a query leaves, in order; a name with a hyphen is written with an underscore."""
    found = Query({name.replace("_", "-") if name == "per_page" else name: text for name, text in texts.items()})
    return [record["id"] for record in lists.select(RECORDS, found)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({}, [1, 2, 3, 4]),
        ({"ids": "4,2,99"}, [2, 4]),
        ({"ids": "99"}, []),
        ({"search": "name=a"}, [2]),
        ({"search": "name=a&id=1"}, []),
        ({"search": "name=a&id=1", "searchCondition": "OR"}, [1, 2]),
        ({"search": "name=a&id=1", "searchCondition": "and"}, []),
        ({"search": "name=a", "ids": "1"}, []),
        ({"sort": "id"}, [1, 2, 3, 4]),
        ({"sort": "-id"}, [4, 3, 2, 1]),
        ({"sort": "name"}, [3, 4, 2, 1]),
        ({"sort": "-name"}, [1, 2, 4, 3]),
        ({"sort": "seats"}, [3, 4, 1, 2]),
        ({"sort": "-seats"}, [2, 1, 4, 3]),
        ({"sort": "on"}, [2, 4, 1, 3]),
        ({"sort": "-on"}, [1, 3, 2, 4]),
        ({"sort": "kind"}, [2, 4, 3, 1]),
        ({"sort": "tags"}, [1, 2, 3, 4]),
        ({"sort": "c_1"}, [1, 2, 4, 3]),
        ({"sort": "nothing"}, [1, 2, 3, 4]),
        ({"sort": "--id"}, [1, 2, 3, 4]),
        ({"sort": "id,name"}, [1, 2, 3, 4]),
    ],
)
def test_records_are_chosen_and_ordered(texts, expected):
    """Numbers that are printed as texts are ordered as numbers; what is equal keeps its order both ways."""
    assert expected == ids(**texts)


def test_wrong_ids_are_an_error():
    """The list must not be returned whole."""
    with pytest.raises(QueryError):
        ids(ids="x")


@pytest.mark.parametrize(
    ("total", "page", "size", "shown", "numbers"),
    [
        (0, "1", "2", [], (0, 0, 1, 2)),
        (0, "9", "2", [], (0, 0, 1, 2)),
        (4, "1", "2", [0, 1], (4, 2, 1, 2)),
        (4, "2", "2", [2, 3], (4, 2, 2, 2)),
        (5, "3", "2", [4], (5, 3, 3, 2)),
        (5, "4", "2", [4], (5, 3, 3, 2)),
        (5, "9" * 30, "2", [4], (5, 3, 3, 2)),
        (5, "1", "9", [0, 1, 2, 3, 4], (5, 1, 1, 9)),
    ],
)
def test_page_is_cut_out(total, page, size, shown, numbers):
    """The numbers are those of the page that is shown, which is the last where too high a one was asked for."""
    records = [{"id": number} for number in range(total)]
    found, meta = lists.page(records, Query({"page": page, "per-page": size}))
    assert shown == [record["id"] for record in found]
    assert numbers == tuple(meta[name] for name in ("totalCount", "pageCount", "currentPage", "perPage"))


@given(st.integers(0, 60), st.integers(1, 25))
def test_pages_make_up_the_whole(total, size):
    """A client that follows the numbers sees each record once, in order."""
    records = [{"id": number} for number in range(total)]
    seen, page, pages = [], 1, 1
    while page <= pages:
        found, meta = lists.page(records, Query({"page": str(page), "per-page": str(size)}))
        assert (total, page, size) == (meta["totalCount"], meta["currentPage"], meta["perPage"])
        assert (len(found) == size) or page == max(meta["pageCount"], 1)
        seen += found
        pages, page = meta["pageCount"], page + 1
    assert records == seen
    assert pages == -(-total // size)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["id", "value"]), inner, max_size=2),
    max_leaves=3,
)


@given(st.lists(VALUES, max_size=6), st.sampled_from(["a", "-a"]))
def test_anything_can_be_sorted(values, sort):
    """Values of several types stand in one field of the vendor's; none may be lost, and the reverse is the reverse."""
    records = [{"id": number, "a": value} for number, value in enumerate(values)]
    found = lists.select(records, Query({"sort": sort}))
    assert sorted(record["id"] for record in found) == list(range(len(values)))
    assert found == lists.select(found, Query({"sort": sort}))


def test_envelope_has_relative_addresses():
    """They repeat the query with the page that they lead to, encoded."""
    asked = Query({"event_id": "1", "search": "name=a&b", "page": "2", "per-page": "1"})
    items, numbers = lists.page([{"id": 1}, {"id": 2}, {"id": 3}], asked)
    body = lists.envelope("sessions.json", items, numbers, asked)
    assert [{"id": 2}] == body["items"]
    assert {"totalCount": 3, "pageCount": 3, "currentPage": 2, "perPage": 1} == body["_meta"]
    parts = {name: urlsplit(link["href"]) for name, link in body["_links"].items()}
    assert {"sessions.json"} == {part.path for part in parts.values()}
    queries = {name: parse_qs(part.query) for name, part in parts.items()}
    assert {"self": ["2"], "first": ["1"], "last": ["3"]} == {name: query["page"] for name, query in queries.items()}
    rest = {"event_id": ["1"], "search": ["name=a&b"], "per-page": ["1"]}
    assert [rest] * 3 == [{name: each for name, each in query.items() if name != "page"} for query in queries.values()]


def test_empty_list_has_a_first_page():
    """Its links lead there, although it has no pages."""
    asked = Query({})
    body = lists.envelope("x.json", [], lists.page([], asked)[1], asked)
    assert {"x.json?page=1"} == {link["href"] for link in body["_links"].values()}
