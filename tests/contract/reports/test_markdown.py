import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.reports.markdown import markdown
from contract.reports import runs


def test_a_run_is_told_in_a_few_lines():
    """The page of a job would say neither what came of it nor how to run it again."""
    text = markdown(runs.run())
    assert text.startswith("## ✅ Agendum contract: conforms\n")
    assert "| 1 | 0 | 0 | 0 | 12 | 3,184 | 1 min 36 s |" in text
    assert "Servers: swoogo `http://127.0.0.1:8000`, eventify `http://127.0.0.1:8000`. Mode full, seed 20260615" in text
    assert "finding" not in text


def test_a_finding_is_told_with_its_page_and_its_replay():
    """Who reads the page of the job would have to search for them."""
    text = markdown(runs.run(1, findings=(runs.finding(),)))
    assert text.startswith("## ❌ ")
    assert (
        "1. **get\\_session: persistence**: A session that was created is found again as it was sent. "
        "([docs](https://developer.swoogo.com/api-reference/sessions/get-session), openapi.yaml line 412)<br>\n"
        '   came: `name: "Opening" was sent, and "opening" came`<br>\n'
        "   again: `agendum-contract --swoogo-url"
    ) in text


def test_a_finding_without_a_page_is_told():
    """An empty link leads to the page of the job itself."""
    text = markdown(runs.run(1, findings=(runs.finding(docs=""), runs.finding(docs="", line=0, came=""))))
    assert "as it was sent. (openapi.yaml line 412)<br>" in text
    assert "as it was sent.<br>\n   came: <br>" in text
    assert markdown(runs.run(1, findings=(runs.finding(came="No.", replay=""),))).endswith("   came: `No.`\n")


def test_no_run_takes_more_than_sixty_lines():
    """A server that is wrong in every way would bury the page."""
    run = runs.run(
        2,
        reason="a\nb",
        servers={},
        findings=tuple(runs.finding(f"operation_{number}") for number in range(80)),
        probes=tuple(runs.probe(f"swoogo-{number}", "neither") for number in range(80)),
        deviations=tuple(runs.deviating("unused") for _ in range(80)),
        leftovers=tuple("left\nover" + "x" * number for number in range(80)),
        notes=("a note",) * 80,
    )
    text = markdown(run)
    assert 60 >= len(text.splitlines())
    for part in ("and 75 more: see `report.html`", "| and 76 more | | |", "- and 77 more", "none: the client alone"):
        assert part in text


def test_probes_that_fit_no_reading_are_told():
    """That a server does what no page says would be lost among the rest."""
    text = markdown(runs.run(probes=(runs.probe(), runs.probe("eventify-03", "neither", seen="a | b"))))
    assert "### 2 contradictions of the docs pages: 1 A, 1 neither" in text
    assert "| eventify-03 | The first reading. | a \\| b |" in text
    assert "| --- |" not in markdown(runs.run(probes=(runs.probe(),)))


def test_deviations_that_want_a_look_are_told():
    """They would stay in the list for ever."""
    states = (runs.deviating(), runs.deviating("unused"), runs.deviating("expired", check="search"))
    text = markdown(runs.run(deviations=states))
    assert "- `list_sessions surplus` is not met any more: take it out (owner: the events team)\n" in text
    assert "- `list_sessions search` expired on 2026-12-31 (owner: the events team)\n" in text
    assert 1 == text.count("`list_sessions surplus`")


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        ("<img src=x> `x`", "`` <img src=x> `x` ``"),
        ("a ``` b", "````a ``` b````"),
    ],
)
def test_what_came_stays_code(came, expected):
    """What a server sends would be markup on the page of the job."""
    assert f"came: {expected}<br>" in markdown(runs.run(1, findings=(runs.finding(came=came),)))


def test_texts_are_no_markup():
    """A reason with an underscore or a bracket would be garbled, and one with a tag would be HTML."""
    text = markdown(runs.run(2, reason="a_b [c](d) <img> | #"))
    assert "a\\_b \\[c\\](d) \\<img\\> \\| \\#" in text
    text = markdown(runs.run(1, findings=(runs.finding(docs="https://example.com/a b)"),)))
    assert "[docs](https://example.com/a%20b%29)" in text


@given(st.text(max_size=40))
def test_no_text_adds_a_line(text):
    """A server could end the list, and write on the page of the job whatever it wants."""
    plain = len(markdown(runs.run(2, reason="x", findings=(runs.finding(came="x", promised="x"),))).splitlines())
    run = runs.run(2, reason=f"x{text}", findings=(runs.finding(came=f"x{text}", promised=f"x{text}"),))
    assert plain == len(markdown(run).splitlines())
