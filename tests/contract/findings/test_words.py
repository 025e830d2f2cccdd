import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.findings import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("start_time", ["start", "time"]),
        ("registrantCount", ["registrant", "count"]),
        ("HTMLBody 12a", ["html", "body", "12", "a"]),
        ("Ärger", ["ärger"]),
        ("", []),
    ],
)
def test_words(text, expected):
    """A word within another would be shown, or a field would be hidden."""
    assert expected == list(words.split(text))


def test_the_words_of_the_document_and_the_suite():
    """Nothing could be read in a report; or a name of the document's examples would be taken for a word."""
    assert {"session", "registrant", "persistence", "blank"} <= words.vocabulary()
    assert not {"andrew", "tidewater", "quimby"} & words.vocabulary()
    assert {"approved", "confirmed"} <= words.enumerated()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Name cannot be blank.", "Name cannot be blank."),
        ("Quimby cannot be blank.", "… cannot be blank."),
        ("start_time 10:15:00 of 2026-06-15", "start_time 10:15:00 of 2026-06-15"),
        ("session 12345678", "session 12345678"),
        ("session 123456789", "session …"),
        ("at +1 212 555 0187", "at …"),
        ("at ada@corp.io.", "at …."),
        ("at session@corp.io", "at …"),
        ("at session@example.com", "at session@example.com"),
        ("{'id': 5, 'zither': [1]}", "{'id': 5, '…': [1]}"),
    ],
)
def test_what_is_shown(text, expected):
    """Somebody's data would be shown, or what a server has against a request would not."""
    assert expected == words.shown(text, ())


def test_the_suites_own_words_are_shown():
    """A report would not say what was sent."""
    assert "Mina zither at +1 212 555 0187, 2000000123" == words.shown(
        "Mina zither at +1 212 555 0187, 2000000123", {"mina", "zither", "1", "212", "555", "0187", "2000000123"}
    )
    assert "mina-3f@corp.io" == words.shown("mina-3f@corp.io", {"mina", "3", "f", "corp", "io"})


@given(st.text(), st.sets(st.text(max_size=5)))
def test_each_word_that_is_shown_may_be(text, others):
    """Whatever the text, a word would be shown that nobody knows."""
    shown = words.shown(text, others)
    assert words.are_known(shown.replace(words.HIDDEN, " "), others)
