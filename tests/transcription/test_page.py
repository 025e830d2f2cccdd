"""Tests of what readers have in common."""

from agendum_proofread.page import clean, fingerprint


def test_clean_drops_what_nobody_sees():
    """The anchors that docs tools put before names would become a part of them."""
    assert ["berth_id", "a b", ""] == clean("\u200b\ufeffberth_id \r\n a\u00a0b\n\u2060\n")


def test_fingerprint_is_that_of_the_words():
    """A page saved with other line ends or empty lines would look like another page."""
    assert fingerprint("a\nb") == fingerprint("\r\n a \r\n\r\nb\r\n")
    assert fingerprint("a\nb") != fingerprint("a b")
