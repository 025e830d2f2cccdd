import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agendum_emulator.swoogo import search

RECORDS = [
    {"id": 1, "name": "Opening day", "seats": "20", "price": "5.00", "on": True, "kind": {"id": 7, "value": "Talk"}},
    {"id": 2, "name": "Closing", "seats": "150", "price": None, "on": False, "kind": {"id": "", "value": None}},
    {"id": 3, "name": "", "seats": "", "price": 0, "on": False, "kind": {}, "tags": ["a", "b"], "c_1": "x"},
]
RECORDS[0]["at"] = "2026-05-01 10:00:00"


def found(text, *, one_is_enough=False, records=RECORDS):
    """The ids of the records that a search leaves."""
    names = {name for record in records for name in record}
    conditions = search.parse(text, names.__contains__)
    return [record["id"] for record in search.select(records, conditions, one_is_enough=one_is_enough)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [1, 2, 3]),
        ("name=Closing", [2]),
        ("name=closing", [2]),
        (" name=Closing ", [2]),
        ("name=Clos", []),
        ("name=", [3]),
        ("name!=", [1, 2]),
        ("name!=Closing", [1, 3]),
        ("id=2", [2]),
        ("id=2.0", [2]),
        ("price=5", [1]),
        ("price=0", [3]),
        ("price=", [2]),
        ("seats>20", [2]),
        ("seats>=20", [1, 2]),
        ("seats<150", [1]),
        ("seats<=150", [1, 2]),
        ("name>Closing", [1]),
        ("name<=Closing", [2]),
        ("on=1", [1]),
        ("on=true", [1]),
        ("on=0", [2, 3]),
        ("kind=Talk", [1]),
        ("kind=7", [1]),
        ("kind=", [2, 3]),
        ("kind!=Talk", [2, 3]),
        ("tags=b", [3]),
        ("tags!=b", [1, 2]),
        ("name=*contains*IN", [1, 2]),
        ("name!=*contains*in", [3]),
        ("name=*contains*", [1, 2, 3]),
        ("name=*beginswith*open", [1]),
        ("name=*endswith*DAY", [1]),
        ("name=*in*closing|Opening day|other", [1, 2]),
        ("name!=*in*closing|Opening day", [3]),
        ("name=*in*", [3]),
        ("name=*like*C", []),
        ("name=contains C", []),
        ("name=Closing&id=2", [2]),
        ("name=Closing&id=1", []),
        ("name=*contains*i&id!=1", [2]),
        ("nothing=1", [1, 2, 3]),
        ("nothing=1&id=1", [1]),
        ("name", [1, 2, 3]),
        ("=1", [1, 2, 3]),
        ("&&", [1, 2, 3]),
        ("name==Closing", []),
        ("c_1=x", [3]),
        ("c_1!=x", [1, 2]),
        ("c_1=*contains*X", [3]),
        ("c_2=x", []),
        ("sq_4=x", []),
        ("h_hotel=x", []),
    ],
)
def test_conditions_choose_records(text, expected):
    """Six operators, and four words between stars after two of them; what makes no sense has no effect."""
    assert expected == found(text)


@pytest.mark.parametrize("name", ["c_1", "sq_406", "h_check_out"])
@pytest.mark.parametrize("sign", [">", "<", ">=", "<="])
def test_ordering_of_a_custom_field_is_ignored(name, sign):
    """The vendor does so without a word: a client gets all records, and must not take them for the found ones."""
    assert [1, 2, 3] == found(f"{name}{sign}5")
    assert [2] == found(f"{name}{sign}5&id=2")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at>=2026-05-01 10:00:00", [1]),
        ("at>2026-05-01 09:59:59", [1]),
        ("at<2026-05-01", []),
        ("at>=2026-05-01T10:00:00", []),
        ("at<2027-01-01T00:00:00", []),
        ("at=2026-05-01T10:00:00", []),
    ],
)
def test_iso_times_match_nothing(text, expected):
    """A time with a `T` is accepted, and finds nothing; the trap is the vendor's."""
    assert expected == found(text)


def test_one_condition_can_be_enough():
    """`searchCondition=or` says so; conditions without effect do not count as met."""
    assert [1, 2] == found("id=1&id=2&nothing=1", one_is_enough=True)
    assert [1, 2, 3] == found("nothing=1", one_is_enough=True)


def test_no_records_have_no_names():
    """A search in an empty list must not fail."""
    assert [] == found("name=x", records=[])


TEXTS = st.text(max_size=8)
SIGNS = st.sampled_from(["=", "!=", ">", "<", ">=", "<=", "=*contains*", "!=*in*", "=*", "~"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["id", "value"]), inner, max_size=2),
    max_leaves=4,
)


@given(st.lists(st.dictionaries(st.sampled_from(["a", "c_1"]), VALUES), max_size=3), SIGNS, TEXTS, st.booleans())
def test_no_search_breaks(contents, sign, value, one_is_enough):
    """Any text can stand in a search, and any value in a record; what is found is a part of the list, in its order."""
    records = [{"id": number, **content} for number, content in enumerate(contents)]
    ids = [record["id"] for record in records]
    result = found(f"a{sign}{value}&c_1{sign}{value}&{value}", one_is_enough=one_is_enough, records=records)
    assert result == [number for number in ids if number in result]


@given(st.lists(VALUES, min_size=1, max_size=3), st.sampled_from(["", "*contains*", "*in*", "*endswith*"]), TEXTS)
def test_not_equal_is_what_equal_is_not(values, word, value):
    """Each record is found by one of the two."""
    records = [{"id": number, "a": each} for number, each in enumerate(values)]
    text = value.replace("&", "")
    both = found(f"a={word}{text}", records=records) + found(f"a!={word}{text}", records=records)
    assert list(range(len(values))) == sorted(both)


@given(TEXTS.filter(lambda text: not {"&", "*"} & set(text)))
@example(" x ")
@example("\n")
@example("a=b")
@example("\N{LATIN SMALL LETTER SHARP S}")
def test_what_has_a_name_is_found_by_it(name):
    """Whatever characters a name has, its exact search finds it, and nothing that has another."""
    records = [{"id": 1, "name": name}, {"id": 2, "name": f"{name}z"}]
    assert [1] == found(f"name={name}", records=records)
