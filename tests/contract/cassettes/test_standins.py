import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.cassettes.standins import StandIns


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("ada@example.org", r"person\d+@example\.com"),
        ("https://ada.example.org/me", r"https://example\.com/\d+"),
        ("+49 151 234-5678", r"\+10 000 000-0001"),
        ("1980-02-03", r"2000-01-\d\d"),
        ("1980-02-03 10:11:12", r"2000-01-\d\d 00:00:00"),
        ("1980-02-03T10:11:12Z", r"2000-01-\d\d 00:00:00"),
        ("10:11:12", r"00:\d\d:00"),
        ("10:11", r"00:\d\d"),
        ("Ada Moreau", r"text\dx{5}"),
        ("Ada", r"xx\d"),
        ("Zo\u00eb Moreau", r"text\dx{4}\u00e4"),
        ("Ada M. \U0001f642", "text\\dxx\U0001d518"),
        ("7", r"\d"),
        ("", ""),
        ("x" * 1000, r"text\dx{195}"),
    ],
)
def test_texts(value, expected):
    """A stand-in would be of another kind, and be read in another way; or it would say whose it is."""
    assert re.fullmatch(expected, StandIns().of_text(value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [(4915112345678, 1000000000001), (-42, -11), (7.5, 1.0), (1e300, 1e199), (float("nan"), 1e199)],
)
def test_numbers(value, expected):
    """A stand-in would be of another kind; or it would be the number of a telephone."""
    found = StandIns().of_number(value)
    assert (type(value), pytest.approx(expected)) == (type(found), found)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('[{"id": 1}]', [{"id": 1}]),
        (' {"a": 1}', {"a": 1}),
        ("[", None),
        ("1", None),
        ("Ada", None),
        ("[" * 10_000, None),
    ],
)
def test_json_in_texts(value, expected):
    """What a form of Eventify holds would be one text; or a text would be taken for JSON."""
    assert expected == StandIns().of_json(value)


@given(st.lists(st.text(min_size=8), unique=True, max_size=50))
def test_each_text_has_its_own(texts):
    """Two records would become one, or one become two."""
    stand_ins = StandIns()
    first = [stand_ins.of_text(each) for each in texts]
    assert first == [stand_ins.of_text(each) for each in texts]
    assert len(first) == len(set(first))


@given(st.text(max_size=300))
def test_texts_are_about_as_long(text):
    """A text that fits where it stands would not fit any more."""
    assert min(len(text), 200) == len(StandIns().of_any_text(text))
