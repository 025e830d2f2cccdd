from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.reports.markup import Markup, join, link, tag


def test_texts_are_escaped_and_markup_is_not():
    """What a server sends would be a part of the page, scripts included."""
    found = tag("p", {"title": '"<a>"', "hidden": True, "class": ""}, "a < b & c", tag("br"), ["x", Markup("<b>")])
    assert '<p title="&quot;&lt;a&gt;&quot;" hidden>a &lt; b &amp; c<br>x<b></p>' == found


def test_only_pages_of_the_web_are_linked():
    """A click could run a script."""
    assert '<a href="https://example.com/?a&amp;b" rel="noreferrer">x</a>' == link("https://example.com/?a&b", "x")
    assert "x" == link("javascript:alert(1)", "x")


def test_what_a_page_cannot_hold_is_shown():
    """A text could turn the direction of all that follows, or be cut off at a NUL."""
    assert "a\\x00\\u202eb\\ud800\n" == join("a\x00\u202eb\ud800\n")


class _Texts(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.text, self.attributes = [], "", {}

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= dict(attrs)

    def handle_data(self, data):
        self.text += data


@given(st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Cn"])))
def test_any_text_stays_what_it_is(text):
    """A text would end an element or an attribute, and begin another."""
    parser = _Texts()
    parser.feed(tag("p", {"title": f"x{text}"}, text))
    parser.close()
    assert (["p"], text, {"title": f"x{text}"}) == (parser.tags, parser.text, parser.attributes)
