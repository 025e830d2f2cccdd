"""The built docs site in a real browser, opened from the disk: its looks, its silence and its search."""

from pathlib import Path

import pytest

from contract.reports.browser import opened

pytestmark = pytest.mark.site
_SITE = Path(__file__).parents[2] / "site"
_PAGES = (
    "index.html",
    "client.html",
    "reference/cli.html",
    "reference/client.html",
    "reference/operations/swoogo-sessions.html",
    "reference/contradictions.html",
)
_SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
_SCHEMES = {"light": "default", "dark": "slate"}
_PAPER = {"light": "rgb(255, 255, 255)", "dark": "rgb(30, 33, 41)"}
# The theme follows the system when it is told of a change; the browser is asked until it has, for a minute at most.
_IN_COLOR = """
new Promise((done) => {
  const look = () => (document.body.dataset.mdColorScheme === %r ? done() : setTimeout(look, 10))
  look()
})
"""
# The ratio of two colors by the Web Content Accessibility Guidelines; 4.5 can be read by most.
_CONTRAST = """
((text, paper) => {
  const light = (color) => {
    const parts = color.match(/[\\d.]+/g).slice(0, 3).map((each) => each / 255)
    const [r, g, b] = parts.map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [dark, bright] = [light(text), light(paper)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
})(getComputedStyle(document.querySelector(%r)).color, getComputedStyle(document.querySelector(%r)).backgroundColor)
"""


@pytest.fixture(scope="module")
def browser():
    """A real browser."""
    with opened() as started:
        yield started


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("page", _PAGES)
def test_a_page_fits_is_silent_and_asks_for_nothing(browser, tmp_path, page, size):
    """It would be no use on a phone or in the dark, report errors to its reader, or need a network."""
    browser.looks(*_SIZES[size], "light")
    browser.open(_SITE / page)
    browser.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
    for scheme, name in _SCHEMES.items():
        browser.looks(*_SIZES[size], scheme)
        browser.evaluate(_IN_COLOR % name)
        assert _PAPER[scheme] == browser.evaluate("getComputedStyle(document.body).backgroundColor")
        widths = browser.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert widths[1] == widths[0]
        for text, paper in ((".md-content a:not(.headerlink)", "body"), (".md-header", ".md-header")):
            assert browser.evaluate(_CONTRAST % (text, paper)) >= 4.5
        browser.screenshot(tmp_path / f"{scheme}.png")
    assert [] == browser.console
    assert [] == [each for each in browser.requests if not each.startswith((_SITE.as_uri(), "data:"))]


def test_the_scheme_can_be_chosen(browser):
    """A reader whose system is dark could not read a light page."""
    browser.looks(*_SIZES["desktop"], "dark")
    browser.open(_SITE / "index.html")
    # Of the system, and then what the reader wants.
    for scheme in ("dark", "light", "dark"):
        browser.evaluate(_IN_COLOR % _SCHEMES[scheme])
        assert _PAPER[scheme] == browser.evaluate("getComputedStyle(document.body).backgroundColor")
        browser.evaluate(
            "Array.from(document.querySelectorAll('.md-header__option label')).find((e) => e.checkVisibility()).click()"
        )


def test_the_search_works_without_a_server(browser):
    """Whoever has the site on a disk would have to leaf through it."""
    browser.looks(*_SIZES["desktop"], "light")
    browser.open(_SITE / "reference" / "cli.html")
    address = browser.evaluate(
        """
        new Promise((found, missed) => {
          const field = document.querySelector(".md-search__input")
          field.focus()
          field.value = "remove_session_fee"
          field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
          const look = () => {
            const link = document.querySelector(".md-search-result__link[href*='#']")
            if (link) found(link.href)
          }
          new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
          setTimeout(() => missed(new Error("nothing was found")), 20000)
        })
        """
    )
    assert address.startswith((_SITE / "reference" / "operations" / "swoogo-sessions.html").as_uri())
    assert [] == browser.console
