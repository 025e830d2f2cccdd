"""Tests of agendum_site.built: what is found wrong with a built site."""

import pytest

from agendum_site import built

_GOOD = {
    "index.html": (
        '<link rel="stylesheet" href="assets/a.css"><h1 id="top">A</h1>'
        '<a href="guides/b.html#part">b</a><a href="#top">top</a>'
    ),
    "guides/b.html": (
        '<h2 id="part">B</h2><a href="../index.html">A</a><a href="https://example.com">out</a><img src="data:,">'
    ),
    "404.html": '<a href="/index.html">A</a><a href="/">A</a><script src="/assets/a.js"></script>',
    "assets/a.css": "@import 'b.css'; p {background: url(\"data:,\")} q {fill: url(#x)}",
    "assets/b.css": "",
    "assets/a.js": "",
}


def _faults(tmp_path, **changed):
    for name, text in {**_GOOD, **changed}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return built.faults(tmp_path)


def test_a_good_site_has_no_faults(tmp_path):
    """Every build would fail."""
    assert [] == _faults(tmp_path)


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ('<a href="b.html">', "b.html leads nowhere"),
        ('<a href="guides/">', "guides/ leads nowhere"),
        ('<a href="../outside.html">', "../outside.html leads nowhere"),
        ('<a href="/index.html">', "/index.html leads nowhere"),
        ('<a href="guides/b.html#parts">', "guides/b.html#parts has no such place"),
        ('<a href="#gone">', "#gone has no such place"),
        ('<script src="https://example.com/a.js">', "loads https://example.com/a.js from elsewhere"),
        ('<img src="//example.com/a.png">', "loads //example.com/a.png from elsewhere"),
        ('<img srcset="assets/a.js 1x, http://example.com/a 2x">', "loads http://example.com/a from elsewhere"),
        ('<link rel="preconnect" href="https://fonts.example.com">', "loads https://fonts.example.com from elsewhere"),
        ("<style>@font-face {src: url('https://example.com/f')}</style>", "loads https://example.com/f from elsewhere"),
        ('<p style="background: url(http://example.com/b)">', "loads http://example.com/b from elsewhere"),
        ('<script src="gone.js">', "loads gone.js, which is not there"),
        ('<pre class="mermaid">', "draws mermaid with a program from elsewhere"),
    ],
)
def test_a_fault_of_a_page_is_found(tmp_path, html, fault):
    """A reader would find it: a link into nothing, or a page that is blank without a network."""
    assert [f"index.html: {fault}"] == _faults(tmp_path, **{"index.html": html})


def test_a_fault_of_a_style_sheet_is_found(tmp_path):
    """The fonts of a page would come from somebody else's server, who sees each reader."""
    sheet = "@import url(https://fonts.example.com/css?family=X);"
    expected = ["assets/a.css: loads https://fonts.example.com/css?family=X from elsewhere"]
    assert expected == _faults(tmp_path, **{"assets/a.css": sheet})


def test_links_that_are_not_loaded_may_lead_elsewhere(tmp_path):
    """The address of a page as search engines should know it is no request."""
    assert [] == _faults(tmp_path, **{"assets/c.html": '<link rel="canonical" href="https://example.com/">'})


def test_no_site_is_not_a_good_site(tmp_path):
    """A build that wrote nothing would pass."""
    with pytest.raises(FileNotFoundError, match="there is no site in"):
        built.faults(tmp_path)
