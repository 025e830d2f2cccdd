import pytest

from agendum_contract.reports.html_page import html_page
from contract.reports import runs
from contract.reports.browser import opened

_SIZES = {"phone": (360, 800), "desktop": (1280, 900)}
_MAKE = {"red": runs.red, "green": runs.green, "broken": runs.broken}


@pytest.fixture(scope="module")
def browser():
    """A real browser."""
    with opened() as started:
        yield started


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The pages of three runs."""
    folder = tmp_path_factory.mktemp("pages")
    for name, make in _MAKE.items():
        (folder / f"{name}.html").write_text(html_page(make()), "utf-8")
    return folder


@pytest.mark.parametrize("name", _MAKE)
@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_fits_is_silent_and_asks_for_nothing(browser, pages, tmp_path, name, size, scheme):
    """It would be no use on a phone, report errors to its reader, or need a network."""
    browser.looks(*_SIZES[size], scheme)
    browser.open(pages / f"{name}.html")
    assert "complete" == browser.evaluate("document.readyState")
    assert [] == browser.console
    assert [(pages / f"{name}.html").as_uri()] == [each for each in browser.requests if not each.startswith("data:")]
    opened = "document.querySelectorAll('details').forEach((each) => { each.open = true })"
    for script in ("null", opened):
        browser.evaluate(script)
        widths = browser.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert widths[1] == widths[0]
    picture = tmp_path / f"{name}-{size}-{scheme}.png"
    browser.screenshot(picture)
    assert picture.read_bytes().startswith(b"\x89PNG")
    paper = browser.evaluate("getComputedStyle(document.body).backgroundColor")
    assert {"light": "rgb(246, 246, 243)", "dark": "rgb(19, 21, 25)"}[scheme] == paper


def _shown(browser, selector):
    """Return the ids or names of what is to be seen."""
    return browser.evaluate(
        f"Array.from(document.querySelectorAll({selector!r})).filter((each) => each.checkVisibility())"
        ".map((each) => each.id || (each.dataset.find || each.textContent).split(' ')[0])"
    )


def _fill(browser, text):
    browser.evaluate(
        f"(() => {{ const field = document.getElementById('filter'); field.value = {text!r};"
        " field.dispatchEvent(new Event('input')); })()"
    )


def test_the_filter_narrows_all_parts_down(browser, pages):
    """A reader would search sixty operations by eye."""
    browser.looks(*_SIZES["desktop"], "light")
    browser.open(pages / "red.html")
    assert 62 < len(_shown(browser, "tbody[data-find]")) + 1
    _fill(browser, "LIST_registrants")
    assert ["list_registrants"] == _shown(browser, "tbody[data-find]")
    assert ["finding-1"] == _shown(browser, ".finding")
    assert ["list_registrants"] == _shown(browser, "details.coverage")
    assert browser.evaluate("document.getElementById('shown').textContent").startswith("3 of ")
    _fill(browser, "nothing has this")
    assert [] == _shown(browser, "[data-find]")
    _fill(browser, "")
    assert 6 == len(_shown(browser, ".finding"))
    assert "" == browser.evaluate("document.getElementById('shown').textContent")


def test_only_failures_can_be_shown(browser, pages):
    """A reader of a red run would scroll past fifty green operations."""
    browser.looks(*_SIZES["desktop"], "light")
    browser.open(pages / "red.html")
    browser.evaluate("document.getElementById('only').click()")
    assert 6 == len(_shown(browser, "tbody[data-find]"))
    assert 6 == len(_shown(browser, ".finding"))
    assert ["expired"] == _shown(browser, "#deviations tr[data-find]")
    assert [] == _shown(browser, "#probes tr[data-find]")
    browser.evaluate("document.getElementById('only').click()")
    assert 3 == len(_shown(browser, "#deviations tr[data-find]"))


def test_details_open_by_keyboard(browser, pages):
    """Who has no mouse could read the first finding only."""
    browser.looks(*_SIZES["desktop"], "light")
    browser.open(pages / "red.html")
    second = "document.getElementById('finding-2')"
    assert not browser.evaluate(f"{second}.open")
    browser.evaluate(f"{second}.querySelector('summary').focus()")
    browser.press("Enter")
    assert browser.evaluate(f"{second}.open")
    browser.press("Tab")
    assert browser.evaluate(f"{second}.contains(document.activeElement)")
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert "solid" == browser.evaluate(outline)


def test_a_link_of_the_matrix_opens_its_finding(browser, pages):
    """It would lead to something that is folded, or hidden by the filter."""
    browser.looks(*_SIZES["desktop"], "light")
    browser.open(pages / "red.html")
    _fill(browser, "get_session")
    browser.evaluate("document.querySelector('.matrix a[href=\"#finding-4\"]').click()")
    browser.evaluate("new Promise((done) => setTimeout(done))")
    assert browser.evaluate("document.getElementById('finding-4').open")
    assert "finding-4" in _shown(browser, ".finding")


def test_a_command_can_be_copied(browser, pages):
    """A reader would copy it with the number of the line, or a half of it."""
    browser.looks(*_SIZES["desktop"], "light")
    browser.open(pages / "red.html")
    assert "Copy" == browser.evaluate("document.querySelector('.copied .copy').textContent")
    browser.evaluate("document.querySelector('.copied .copy').click()")
    browser.evaluate("new Promise((done) => setTimeout(done, 50))")
    said = browser.evaluate("document.querySelector('.copied .copy').textContent")
    assert said in ("Copied", "Selected")
    # The button is no part of what is copied.
    assert browser.evaluate("document.querySelector('.copied pre').textContent").endswith('$SWOOGO_TOKEN"')


def test_a_page_is_read_without_scripts(browser, pages):
    """Where scripts are forbidden, there would be controls that do nothing, or no findings."""
    browser.looks(*_SIZES["phone"], "dark", scripts=False)
    try:
        browser.open(pages / "red.html")
        assert [] == _shown(browser, "#tools")
        assert [] == _shown(browser, ".copy")
        assert 6 == len(_shown(browser, ".finding"))
        assert [] == browser.console
    finally:
        browser.looks(*_SIZES["phone"], "dark")


def test_a_verdict_has_its_check_beside_it_on_a_phone(browser, pages):
    """There are no columns on a phone, and a sign alone says nothing."""
    browser.looks(*_SIZES["phone"], "light")
    browser.open(pages / "red.html")
    cell = "document.querySelector('.matrix td.failed')"
    assert '"schema"' == browser.evaluate(f"getComputedStyle({cell}, '::after').content")
    assert "none" == browser.evaluate("getComputedStyle(document.querySelector('.matrix td.not-run')).display")
    # The finger needs some room.
    height = browser.evaluate("document.querySelector('.finding summary').getBoundingClientRect().height")
    assert height >= 44


def test_a_printed_page_has_no_controls(browser, pages):
    """Paper cannot be filtered."""
    browser.looks(*_SIZES["desktop"], "dark", media="print")
    try:
        browser.open(pages / "red.html")
        assert [] == _shown(browser, ".bar-of-tools")
        assert "rgb(255, 255, 255)" == browser.evaluate("getComputedStyle(document.body).backgroundColor")
        assert "visible" == browser.evaluate("getComputedStyle(document.querySelector('.box')).overflowX")
    finally:
        browser.looks(*_SIZES["desktop"], "dark")
