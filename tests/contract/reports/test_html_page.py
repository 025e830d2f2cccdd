import base64
import hashlib
import re
from html.parser import HTMLParser
from importlib import resources

import pytest

from agendum_contract.document import operations
from agendum_contract.reports.html_coverage import _tile
from agendum_contract.reports.html_page import html_page
from agendum_contract.results import FAILED, SKIPPED
from contract.reports import runs

_VOID = ("meta", "link", "input", "br", "wbr", "hr", "img")
_CSS = resources.files("agendum_contract.reports").joinpath("report.css").read_text("utf-8")


class _Page(HTMLParser):
    """Reads a page as strictly as a validator: each element is closed where it was opened."""

    def __init__(self, run):
        super().__init__(convert_charrefs=True)
        self.open, self.found, self.text = [], [], ""
        self.feed(html_page(run))
        self.close()
        assert [] == self.open

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        self.found.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert tag == self.open.pop()

    def handle_data(self, data):
        self.text += data

    def all(self, tag, **attributes):
        return [given for name, given in self.found if name == tag and attributes.items() <= given.items()]


@pytest.mark.parametrize("make", [runs.green, runs.red, runs.broken, lambda: runs.run(results=(), seen={}, servers={})])
def test_a_page_is_well_formed(make):
    """A browser would guess, and each of them something else."""
    page = _Page(make())
    ids = [given["id"] for _, given in page.found if "id" in given]
    assert len(ids) == len(set(ids))
    for given in page.all("a"):
        assert given["href"].startswith(("https://", "http://")) or given["href"][1:] in ids
    for given in page.all("section"):
        assert given["aria-labelledby"] in ids


def test_a_page_needs_nothing_else():
    """It could not be read without network, and would tell others who reads it."""
    page = _Page(runs.red())
    assert not [given for _, given in page.found if "src" in given or "srcset" in given]
    assert [{"rel": "icon", "href": "data:,"}] == page.all("link")
    assert "url(" not in _CSS
    assert "@import" not in _CSS


def test_only_the_script_of_the_page_may_run():
    """What a server sends could run as a script where an escape was forgotten."""
    page = html_page(runs.red())
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = _Page(runs.red()).all("meta", **{"http-equiv": "Content-Security-Policy"})[0]["content"]
    assert f"script-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert not re.search(r"\son[a-z]+=", re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL))


def test_what_a_server_sends_is_text():
    """The report of a hostile server would be its page."""
    bad = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
    found = runs.finding(
        "get_session", came=bad, promised=bad, curl=bad, replay=bad, tests=(bad,), docs=f"javascript:{bad}"
    )
    run = runs.run(
        2,
        reason=bad,
        servers={"swoogo": bad},
        findings=(found,),
        results=(
            runs.result(outcome=FAILED, findings=(found,)),
            runs.result(bad, outcome=SKIPPED, reason=bad, name=bad),
        ),
        deviations=(runs.deviating(reason=bad, link=bad, owner=bad),),
        probes=(runs.probe(seen=bad, page_a=bad),),
        seen={"get_session": runs.seen(fields=frozenset({f"/{bad}"}))},
        leftovers=(bad,),
        notes=(bad,),
    )
    page = _Page(run)
    assert 1 == len(page.all("script"))
    assert [] == page.all("img")
    assert page.text.count(bad) >= 15
    assert all(given["href"].startswith(("https://", "http://", "#")) for given in page.all("a"))


def test_a_finding_is_told_in_order():
    """A reader would see what came before what was promised."""
    found = runs.finding()
    text = _Page(runs.run(1, findings=(found,))).text
    parts = (found.promised, found.docs, "openapi.yaml, line 412", found.came, found.curl, found.replay, found.tests[0])
    places = [text.index(part, text.index("Findings (1)")) for part in parts]
    assert sorted(places) == places


def test_a_finding_without_a_page_or_a_request_has_no_empty_parts():
    """A finding of the client, which sends nothing, would have a command that does nothing."""
    bare = runs.finding("", "rule", docs="", line=0, curl="", replay="", tests=())
    page = _Page(runs.run(1, findings=(bare,)))
    assert [] == page.all("pre", **{"data-copy": None})
    assert "Send it again" not in page.text
    many = runs.finding(tests=tuple(f"test_{number}" for number in range(9)))
    assert "9 tests" in _Page(runs.run(1, findings=(many,))).text


def test_the_first_finding_is_open():
    """The cause of all others would have to be opened first."""
    page = _Page(runs.red())
    assert [True, *[False] * 5] == ["open" in given for given in page.all("details", **{"class": "finding"})]


def test_each_operation_and_check_has_a_cell():
    """A verdict would be missing, or stand in the wrong column."""
    page = _Page(runs.red())
    rows = [given for given in page.all("tbody", role="rowgroup") if "data-find" in given]
    # Each operation of the document is in the run.
    assert len(operations()) == len(rows)
    assert {"get_session", "list_sessions", "list_registrants", "create_session", "update_attendee", "list_events"} == {
        given["data-find"].partition(" ")[0] for given in rows if "data-failed" in given
    }
    columns = len(page.all("th", role="columnheader", **{"class": "check"}))
    cells = [given for given in page.all("td", role="cell") if "title" in given]
    assert len(operations()) * columns == len(cells)
    assert "persistence: not as promised (1 test, 2 requests)" not in {given["title"] for given in cells}
    assert "echo: not as promised (1 test, 2 requests)" in {given["title"] for given in cells}


def test_findings_are_folded_under_their_operation():
    """A red cell would not say what is wrong."""
    page = _Page(runs.red())
    assert {f"#finding-{number}" for number in range(1, 7)} <= {given["href"] for given in page.all("a")}


def test_all_parts_of_a_run_are_there():
    """What is left out of the page is read by nobody."""
    page = _Page(runs.red())
    names = ["findings", "matrix", "probes", "deviations", "left-out", "coverage", "leftovers"]
    assert names == [given["id"] for given in page.all("section")]
    assert names == [given["href"][1:] for given in page.all("a") if given["href"].startswith("#")][:7]
    for part in ("violates the contract", "20260615", "2026-06-15 12:00 UTC", "1 min 36 s", "3,184", "full", "0.1.0"):
        assert part in page.text
    for part in ("swoogo-12", "unused", "expired", "transaction 13", "parameters: ", "/made_up", "were made again"):
        assert part in page.text


def test_what_is_not_there_has_no_section():
    """A page of a small run would be full of empty parts."""
    page = _Page(runs.run())
    assert ["findings", "matrix", "left-out", "coverage"] == [given["id"] for given in page.all("section")]
    assert "Everything that was asked came as it was promised." in page.text
    empty = _Page(runs.run(2, reason="no", results=(), seen={}, servers={})).text
    for part in ("Nothing was found before the run ended.", "No test was run.", "none: the client alone"):
        assert part in empty
    assert "No documented operation was called." in empty


def test_nothing_short_of_all_is_called_all():
    """The one parameter that was never sent would be taken for sent."""
    assert "<strong>99 %</strong><span>parameters: 1,999 of 2,000</span>" in _tile("parameters", 1_999, 2_000)
    assert "<strong>100 %</strong>" in _tile("parameters", 0, 0)


def test_what_was_left_out_is_grouped_by_its_reason():
    """A reader would go through a hundred tests for three reasons."""
    results = tuple(
        runs.result("get_event", outcome=SKIPPED, name=f"test_{number}", reason="no track" if number else "")
        for number in range(9)
    )
    text = _Page(runs.run(results=results)).text
    assert text.index("8 tests: no track") < text.index("1 test: no reason was given")
    assert f"No test is about {len(operations()) - 1} operations" in text


def test_what_nothing_was_left_out_of_says_so(monkeypatch):
    """A reader would wonder whether the part is missing."""
    monkeypatch.setattr("agendum_contract.reports.html_tables.CHECKS", {"persistence": None})
    monkeypatch.setattr("agendum_contract.reports.matrix.operations", lambda: {"get_session": None})
    assert "Nothing was left out." in _Page(runs.run()).text


def _luminance(color):
    parts = [int(color[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one, other):
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _schemes():
    for name, block in re.findall(r"(?:@media ([^{]+)\{\s*)?:root \{(.*?)\}", _CSS, re.DOTALL):
        yield name.strip() or "light", dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block))


def test_there_is_a_scheme_for_light_dark_and_paper():
    """The page would be white at night, or print its background."""
    schemes = dict(_schemes())
    assert ["light", "(prefers-color-scheme: dark)", "print"] == list(schemes)
    assert schemes["light"].keys() == schemes["print"].keys() == schemes["(prefers-color-scheme: dark)"].keys()


@pytest.mark.parametrize("colors", [colors for _, colors in _schemes()], ids=[name for name, _ in _schemes()])
def test_texts_can_be_read(colors):
    """Who sees little contrast could read no verdict."""
    pairs = [(text, paper) for text in ("ink", "muted", "accent") for paper in ("paper", "card", "code")]
    kinds = ("passed", "failed", "known", "skipped", "stopped")
    pairs += [(kind, paper) for kind in kinds for paper in (f"{kind}-paper", "card")]
    low = {pair: _contrast(colors[pair[0]], colors[pair[1]]) for pair in pairs}
    assert {} == {pair: ratio for pair, ratio in low.items() if ratio < 4.5}


def test_each_color_of_the_page_is_one_of_a_scheme():
    """A color that stays in the dark would be read by nobody there."""
    rules = re.sub(r":root \{.*?\}", "", _CSS, flags=re.DOTALL)
    assert [] == re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;\s,)])", re.sub(r"#[a-z]+ ", "", rules))
    assert "rgb" not in rules
    used = set(re.findall(r"var\(--([a-z-]+)\)", rules))
    assert used == dict(_schemes())["light"].keys()
