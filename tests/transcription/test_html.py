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
def test_read(markup, lines):
    """Names and types would run together, or stand on other lines than in the text of the page."""
    assert lines == clean(html.read(markup).text.strip())


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>a</p><ul><li>b</li><li>c<br>d</li></ul>e", {"a": 0, "b": 1, "c": 1, "d": 1, "e": 0}),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>d", {"a": 1, "b": 2, "c": 1, "d": 0}),
        ("<details><summary>a</summary><ul><li>b</li></ul></details>c", {"a": 1, "b": 2, "c": 0}),
        ("<ul><li><div>a</div><li>b</ul>", {"a": 1, "b": 1}),
        ("<ul><li><details>a<li>b</details></ul>", {"a": 2, "b": 3}),
        ("<pre>a\u2028b\n<b>c</b></pre><ul><li>d</ul>", {"a b": 0, "c": 0, "d": 1}),
    ],
)
def test_within(markup, expected):
    """A row would be put into another that it stands beside, or taken out of the one that it is in."""
    text, within = html.read(markup)
    lines = clean(text)
    found = {line: len(elements) for line, elements in zip(lines, within, strict=False) if line}
    assert expected == found


def test_elements_are_told_apart():
    """Two items of a list would be taken for one."""
    text, within = html.read("<ul><li>a<p>b</p></li><li>c</li></ul>")
    a, b, c = (elements for line, elements in zip(clean(text), within, strict=False) if line)
    assert (a, 1, 1) == (b, len(a), len(c))
    assert a != c
