"""The cases of cases/*.txt: a page, a command, and what the command prints.

Each file has the sections `test`, `page` (or `page in base64`), `command`, `exit`, `stdout` and `stderr`.
"""

import base64
import re
import shlex
from pathlib import Path

import pytest

from agendum_proofread import cli

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
KINDS = {
    *("field-added", "field-removed", "field-renamed", "field-retyped"),
    *("enum-value-added", "enum-value-removed", "enum-value-renamed"),
    *("required-flag-set", "required-flag-dropped", "parameter-added"),
    *("path-changed", "method-changed", "media-type-changed"),
    *("unchanged", "boilerplate-changed", "wording-changed", "example-changed", "another-product", "cut"),
}


def sections(path: Path) -> dict[str, str]:
    """Return the sections of a case."""
    _, *parts = re.split(r"^====(.+)====\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_case(path, harbor, capsys):
    """A change of a docs page would be missed, or reported in other words than those that are documented."""
    case = sections(path)
    page = base64.b64decode(case["page in base64"]) if "page in base64" in case else case["page"].encode()
    (harbor / "page.txt").write_bytes(page)
    program, *arguments = shlex.split(case["command"])
    code = cli.main(arguments)
    printed = capsys.readouterr()
    assert ("agendum-proofread", case["stdout"], case["stderr"]) == (program, printed.out, printed.err)
    assert int(case["exit"]) == code


def test_each_kind_of_change_is_tried_in_both_styles():
    """A kind of change would be untested in one of the styles."""
    stems = {path.stem for path in CASES}
    assert set() == {f"{kind}.{style}" for kind in KINDS for style in ("mintlify", "docusaurus")} - stems
    assert {"empty", "html-error-page", "binary", "prose-only"} <= stems


def test_one_line_tells_why_a_page_was_not_understood():
    """A maintainer would have to guess which page is meant, or read a traceback."""
    refused = [case for case in map(sections, CASES) if case["exit"] == "2\n"]
    assert [1] * len(refused) == [case["stderr"].count("\n") for case in refused]
    assert {""} == {case["stdout"] for case in refused}
