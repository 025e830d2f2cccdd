"""Tests of what is printed."""

import json

import pytest

from agendum_proofread import report
from agendum_proofread.difference import Difference
from agendum_proofread.report import Result

TYPE = Difference("moor", "request", "mast", "type", "string", "integer", 3)
PATH = Difference("moor", "path", "", "path", "/a", "/b", 4)
NEW = Difference("moor", "query", "flag", "missing", "a | b", "absent", 5)
KNOWN = Difference("moor", "response", "id", "required", "optional", "required", 6, "x-01")
EXAMPLE = Difference("moor", "request", "mast", "example", "1", "2", 3)


def result(*rows, **more):
    """What came out for a page."""
    return Result("p.txt", "moor", "mintlify", differences=rows, **more)


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (TYPE, "request mast type: page string; spec integer"),
        (PATH, "path: page /a; spec /b"),
        (NEW, "query flag: page a | b; spec absent"),
    ],
)
def test_sentence(row, text):
    """A line would not say both sides."""
    assert text == report.sentence(row)


@pytest.mark.parametrize(
    ("found", "code", "verdict"),
    [
        (result(), 0, "faithful"),
        (result(KNOWN, EXAMPLE), 0, "faithful, 1 on purpose"),
        (result(unchecked=("the path",)), 0, "no difference in what the page shows"),
        (result(TYPE), 1, "1 difference"),
        (result(TYPE, PATH, KNOWN), 1, "2 differences, 1 on purpose"),
        (Result("p.txt", reason="it is empty"), 2, "not understood: it is empty"),
    ],
)
def test_verdict(found, code, verdict):
    """The exit code would not be that of the verdict."""
    assert (code, verdict) == (found.code, found.verdict)


def test_lines():
    """What counts would not be told from what does not."""
    found = result(TYPE, KNOWN, EXAMPLE, unchecked=("the path",), reworded=True, settled=("path path (x-02)",))
    plain = [
        "p.txt: moor: request mast type: page string; spec integer (s.yaml:3)",
        "p.txt: moor: response id required: page optional; spec required (s.yaml:6) - on purpose (x-01)",
        "p.txt: moor: no contradiction any more, the ledger is out of date: path path (x-02)",
        "p.txt: moor: not checked: the path",
        "p.txt: moor: 1 difference, 1 on purpose",
    ]
    wording = [
        "p.txt: moor: request mast example: page 1; spec 2 (s.yaml:3) - wording",
        "p.txt: moor: the text is not the one that was transcribed - wording",
    ]
    assert plain == list(report.lines(found, "s.yaml", wording=False))
    assert [*plain[:2], *wording, *plain[2:]] == list(report.lines(found, "s.yaml", wording=True))


def test_json():
    """A program would have to read the lines for people."""
    found = json.loads(report.as_json([result(TYPE, KNOWN, EXAMPLE), Result("q.txt", reason="x")], "s.yaml", 2))
    assert ("s.yaml", 2, [1, 2]) == (found["spec"], found["exit_code"], [page["exit_code"] for page in found["pages"]])
    page = found["pages"][0]
    assert [1, 1, 1] == [len(page[word]) for word in ("differences", "on_purpose", "wording")]
    assert {
        "operation": "moor",
        "part": "request",
        "field": "mast",
        "aspect": "type",
        "page": "string",
    }.items() <= page["differences"][0].items()


def test_summary():
    """A comment on a pull request would not render, or leave something out."""
    found = [
        result(NEW, PATH, KNOWN),
        Result("q|.txt", reason="x"),
        result(unchecked=("a", "b"), settled=("c (x-02)",)),
    ]
    assert [
        "## Docs pages against the spec",
        "",
        "| page | operation | result |",
        "| --- | --- | --- |",
        "| p.txt | moor | 2 differences, 1 on purpose |",
        "| q\\|.txt | - | not understood: x |",
        "| p.txt | moor | no difference in what the page shows |",
        "",
        "| operation | what | page | spec | where |",
        "| --- | --- | --- | --- | --- |",
        "| moor | query flag | a \\| b | absent | s.yaml:5 |",
        "| moor | path | /a | /b | s.yaml:4 |",
        "",
        "On purpose: x-01.",
        "",
        "No contradiction any more, the ledger is out of date:",
        "",
        "- p.txt: c (x-02)",
        "",
        "Not checked:",
        "",
        "- p.txt: a; b",
    ] == report.summary(found, "s.yaml").split("\n")


def test_short_summary():
    """A summary without differences would have empty tables."""
    assert 5 == report.summary([result()], "s.yaml").count("\n") + 1
