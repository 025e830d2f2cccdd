"""Tests of HTML as text."""

import pytest

from agendum_proofread.page import clean
from agendum_proofread.readers import html


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html><p>", True),
        ("\n <div>a</div>", True),
        ("<?xml version='1.0'?><html>", True),
        ("a <div>", False),
        ("<token> is a placeholder", False),
        ("", False),
    ],
)
def test_is_html(text, expected):
    """Text with a tag in it would be stripped, or markup be read as text."""
    assert expected == html.is_html(text)


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<div>a</div><div>b</div>", ["a", "b"]),
        ("<b>a</b><i>b</i> <span>c</span>", ["a b c"]),
        ("<p>a</p><p>b<br>c</p>", ["a", "", "b", "c"]),
        ("<pre>a\n  <b>b</b>c<div>d</div></pre>", ["a", "bc", "d"]),
        ("<p>a &lt; b&nbsp;&amp; c</p>", ["a < b & c"]),
        ("a<script>b</script><style>c</style>", ["a"]),
        ("<nav>a</nav><main>b</main><footer>c</footer>", ["b"]),
        ("<main><nav>a</nav></main><div>b</div>", ["b"]),
        ("<div>values [<code>a</code>, <code>b</code>]</div>", ["values [a, b]"]),
        ("<div>a\n   b</div></p></div>c", ["a b", "", "c"]),
        ("<ul><li>a<li>b</ul>", ["a", "b"]),
    ],
)
def test_to_text(markup, lines):
    """Names and types would run together, or stand on other lines than in the text of the page."""
    assert lines == clean(html.to_text(markup).strip())
