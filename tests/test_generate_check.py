"""Tests of generator/check.py, most of them with openapi.yaml after an edit that somebody may make."""

import re
from pathlib import Path

import pytest

import generate
from check import Problem, check
from generator_checkout import ROOT, copy_checkout, files

HERE = "@@"  # stands in an edit before the line that has to be named
TEXT = (ROOT / "openapi.yaml").read_text(encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Give a copy of the checkout, with all that the generator reads and writes."""
    return copy_checkout(tmp_path)


def edit(text: str, pattern: str, replacement: str) -> tuple[str, int]:
    """Edit the first place that a pattern finds; return the text, and the line that the edit marks."""
    text, times = re.subn(pattern, replacement, text, count=1, flags=re.MULTILINE)
    assert (1, 1) == (times, text.count(HERE)), f"openapi.yaml has no {pattern!r}"
    before, after = text.split(HERE)
    return before + after, before.count("\n") + 1


def line_of(pattern: str) -> int:
    """Return the line of openapi.yaml where a pattern is found first."""
    return TEXT[: re.search(pattern, TEXT, re.MULTILINE).start()].count("\n") + 1


DAMAGES = {
    "operationId twice": (
        r"operationId: get_session$",
        "@@operationId: create_token",
        f"the operationId create_token is already in line {line_of('operationId: create_token')}",
    ),
    "no operationId": (
        r"^(    get:\n)      operationId: get_session\n",
        r"@@\1",
        "GET /api/v1/sessions/{session_id} has no operationId",
    ),
    "empty operationId": (
        r"operationId: get_session$",
        "@@operationId:",
        "GET /api/v1/sessions/{session_id} has no operationId",
    ),
    "reference to nothing": (
        r"(\$ref: '#/components/schemas/SwoogoToken)Request'",
        r"@@\1Request2'",
        "the reference #/components/schemas/SwoogoTokenRequest2 leads nowhere",
    ),
    "reference below a response that is called default": (
        r"^(      responses:\n)",
        r"\1        default: {@@$ref: '#/components/responses/None'}\n",
        "the reference #/components/responses/None leads nowhere",
    ),
    "reference to another document": (
        r"\$ref: '#/components/schemas/SwoogoTokenRequest'",
        "@@$ref: 'other.yaml#/SwoogoTokenRequest'",
        "the reference other.yaml#/SwoogoTokenRequest does not lead into this document",
    ),
    "reference to itself": (
        r"^  schemas:\n",
        r"\g<0>    SwoogoLoop: {@@$ref: '#/components/schemas/SwoogoLoop'}\n",
        "the reference #/components/schemas/SwoogoLoop leads in a circle",
    ),
    "tag without a vendor": (
        r"tags: \[swoogo-speakers\]",
        "@@tags: [speakers]",
        "the tag speakers does not start with swoogo- or eventify-",
    ),
    "tag that is not declared": (
        r"tags: \[swoogo-speakers\]",
        "tags:\n      - swoogo-speakers\n@@      - swoogo-people",
        "the tag swoogo-people is not declared at the top of the document",
    ),
    "declared tag without a vendor": (
        r"^tags:\n",
        r"\g<0>@@  - name: people\n",
        "the tag people does not start with swoogo- or eventify-",
    ),
    "declared tag without a name": (
        r"^tags:\n",
        r"\g<0>@@  - description: People.\n",
        "the tag (none) does not start with swoogo- or eventify-",
    ),
    "no tags": (
        r"^(    post:\n      operationId: create_session\n(?:.*\n)+?)      tags: .*\n",
        r"@@\1",
        "create_session has no tag",
    ),
    "no evidence": (
        r"^(    get:\n      operationId: get_session\n(?:.*\n)+?)      x-evidence: .*\n",
        r"@@\1",
        "get_session has no x-evidence",
    ),
    "unknown evidence": (
        r"x-evidence: inferred$",
        "@@x-evidence: guessed",
        "the x-evidence guessed is not one of documented, partial, observed, inferred",
    ),
    "empty evidence": (
        r"x-evidence: inferred$",
        "@@x-evidence:",
        "the x-evidence (none) is not one of documented, partial, observed, inferred",
    ),
    "no page": (
        r"^(    get:\n      operationId: get_session\n(?:.*\n)+?)      externalDocs:\n        url: .*\n",
        r"@@\1",
        "get_session has no externalDocs.url",
    ),
    "page without an address": (
        r"(operationId: get_session\n(?:.*\n)+?      externalDocs:\n        )url: .*",
        r"\1@@description: A page.",
        "get_session has no externalDocs.url",
    ),
    "page with another address": (
        r"(operationId: get_session\n(?:.*\n)+?      externalDocs:\n        )url: .*",
        r"\1@@url: saved-page.txt",
        "the externalDocs.url of get_session is not the address of a page",
    ),
    "key twice": (
        r"^(    get:\n      operationId: get_session\n(?:.*\n)+?      x-evidence: .*\n)",
        r"\1@@      summary: Read it\n",
        f"the key summary is already in line {line_of('operationId: get_session$') + 1}",
    ),
    "property twice": (
        r"^(    SwoogoError:\n(?:.*\n)+?      properties:\n        name:\n(?:          .*\n)+)",
        r"\1@@        name: {type: integer}\n",
        f"the key name is already in line {line_of('    SwoogoError:$') + 4}",
    ),
    "status twice, once without quotes": (
        r"^      responses:\n        '200':",
        "      responses:\n        200: {description: Yes.}\n@@        '200':",
        f"the key 200 is already in line {line_of('^      responses:') + 1}",
    ),
    "path that is no mapping": (
        r"^paths:\n",
        "paths:\n@@  /v4/boats: []\n",
        "/v4/boats is not a mapping of methods",
    ),
    "method that is no mapping": (
        r"^paths:\n",
        "paths:\n  /v4/boats:\n@@    get:\n",
        "GET /v4/boats is not a mapping",
    ),
    "bracket that is not closed": (
        r"tags: \[swoogo-authentication\]",
        "@@tags: [swoogo-authentication",
        "this is no YAML: while parsing a flow sequence, did not find expected ',' or ']'",
    ),
    "quote that is not closed": (
        r"\Z",
        "\n@@x-note: 'open\n\n\n",
        "this is no YAML: while scanning a quoted scalar, found unexpected end of stream",
    ),
    "line that is indented too far": (
        r"^      operationId: get_session\n",
        r"\g<0>@@        summary: Read it\n",
        "this is no YAML: mapping values are not allowed in this context",
    ),
    "line that is not indented enough": (
        r"^      summary: Read one session$",
        "@@     summary: Read one session",
        "this is no YAML: while parsing a block mapping, did not find expected key",
    ),
    "control character": (
        r"summary: Read one session",
        "@@summary: Read one \x07 session",
        "this is no YAML: it has a control character",
    ),
    "alias without an anchor": (
        r"summary: Read one session",
        "@@summary: *other",
        "this is no YAML: found undefined alias",
    ),
}


def test_the_document_is_fit():
    """openapi.yaml as it is would be refused, or its operations be counted wrong."""
    assert (TEXT.count("      operationId: "), []) == (
        check(TEXT.encode()).operations,
        check(TEXT.encode()).problems,
    )


@pytest.mark.parametrize(("pattern", "replacement", "reason"), DAMAGES.values(), ids=DAMAGES)
def test_damage_stops_the_run(checkout, capsys, pattern, replacement, reason):
    """A bad document would be generated from, or a maintainer would not be told which line is wrong."""
    text, line = edit(TEXT, pattern, replacement)
    (checkout / "openapi.yaml").write_text(text, encoding="utf-8")
    before = files(checkout)
    assert 2 == generate.main([], checkout)
    assert ("", f"openapi.yaml:{line}: {reason}\n") == capsys.readouterr()
    assert before == files(checkout)


@pytest.mark.parametrize("arguments", [[], ["--check"]])
def test_all_problems_are_listed(checkout, capsys, arguments):
    """A maintainer would have to run the command once for each problem."""
    text, expected = TEXT, []
    for name in ("no operationId", "unknown evidence", "reference to itself", "declared tag without a vendor"):
        pattern, replacement, reason = DAMAGES[name]
        text, _ = edit(text, pattern, replacement)
        # The edits move each other's lines: the mark is sought in the text that has all of them.
        expected.append(reason)
    (checkout / "openapi.yaml").write_text(text, encoding="utf-8")
    before = files(checkout)
    assert 2 == generate.main(arguments, checkout)
    lines = capsys.readouterr().err.splitlines()
    assert sorted(expected) == sorted(line.split(": ", 1)[1] for line in lines)
    numbers = [int(line.split(":")[1]) for line in lines]
    culprits = [text.splitlines()[number - 1].strip() for number in numbers]
    assert numbers == sorted(numbers)
    loop = "SwoogoLoop: {$ref: '#/components/schemas/SwoogoLoop'}"
    assert {"- name: people", "get:", "x-evidence: guessed", loop} == set(culprits)
    assert before == files(checkout)


def test_nothing_is_made_for_a_bad_document(checkout, tmp_path):
    """A folder would be left behind, though there is nothing to put into it."""
    (checkout / "openapi.yaml").write_text("", encoding="utf-8")
    assert 2 == generate.main(["--output", str(tmp_path / "new")], checkout)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem(1, "this is no OpenAPI document: it has no paths")),
        (b"[]", Problem(1, "this is no OpenAPI document: it has no paths")),
        (b"a: 1\npaths:\n", Problem(2, "this is no OpenAPI document: it has no paths")),
        (b"a: 1\nb: \xff", Problem(2, "this is not text in UTF-8")),
        (
            b"paths: {}\n---\npaths: {}\n",
            Problem(2, "this is no YAML: expected a single document in the stream, but found another document"),
        ),
        (b"paths: [", Problem(1, "this is no YAML: while parsing a flow node, did not find expected node content")),
    ],
)
def test_what_is_no_document(data, problem):
    """A file that is something else would end in a traceback."""
    assert [problem] == check(data).problems


@pytest.mark.parametrize(
    "schema",
    [
        "{example: {$ref: nowhere}}",
        "{examples: [{$ref: nowhere}], default: {$ref: nowhere}, x-note: {$ref: nowhere}}",
        "{properties: {$ref: {type: string}}}",
        "{properties: {default: {$ref: '#/components/schemas/B'}}}",
        "{items: {$ref: '#/components/schemas/A~1b%7B~0'}}",
        "{items: {$ref: '#/components/schemas/B/anyOf/1'}}",
        "{properties: {inner: {$ref: '#/components/schemas/A'}}}",
    ],
)
def test_what_is_no_problem(schema):
    """A document that is right would be refused."""
    data = f"paths: {{}}\ncomponents:\n  schemas:\n    A: {schema}\n    B: {{anyOf: [{{}}, {{}}]}}\n    A/b{{~: {{}}\n"
    assert [] == check(data.encode()).problems


def test_reference_by_way_of_another():
    """A reference that leads nowhere would be reported again for each reference to it."""
    data = b"paths: {}\na: {$ref: '#/b'}\nb: {$ref: '#/c'}\nd: {$ref: '#/b/x'}\n"
    expected = [Problem(3, "the reference #/c leads nowhere"), Problem(4, "the reference #/b/x leads nowhere")]
    assert expected == check(data).problems


def test_aliases_are_read_once():
    """A document with a loop of aliases would be read for ever, or each problem of an anchor be counted twice."""
    data = b"paths: {}\na: &a {$ref: '#/none', self: *a}\nb: *a\n"
    assert [Problem(2, "the reference #/none leads nowhere")] == check(data).problems
