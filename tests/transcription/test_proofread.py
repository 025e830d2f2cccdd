"""Tests of one page against the document."""

from dataclasses import replace

from agendum_proofread.difference import NO_ROW
from agendum_proofread.ledger import Explanation
from agendum_proofread.page import fingerprint
from agendum_proofread.proofread import Ledgers, proofread

STATE = Explanation("book_berth", "response", "state", "nullable", "no null", "null")


def check(spec, text, ledgers):
    """Proofread a page, and show what came out in short."""
    result = proofread("p", text.encode(), spec, ledgers)
    return result.code, [row.why for row in result.differences], result.reworded


def test_explanation(harbor_spec, pages):
    """A difference on purpose would be counted, or an unexplained one not."""
    text = pages["mintlify.txt"]
    assert (1, [None], None) == check(harbor_spec, text, Ledgers())
    assert (0, ["h-1"], None) == check(harbor_spec, text, Ledgers({STATE: "h-1"}))


def test_explanation_of_other_words(harbor_spec, pages):
    """A new change of a field would hide behind the explanation of an older one."""
    text = pages["mintlify.txt"].replace("held,\npaid", "held")
    assert (1, ["h-1", None], None) == check(harbor_spec, text, Ledgers({STATE: "h-1"}))


def test_settled(harbor_spec, pages):
    """A page that came to agree with the document would leave its contradiction in the ledger."""
    ledgers = Ledgers({STATE: "h-1", replace(STATE, page=NO_ROW, field="boat"): "h-2"})
    text = pages["mintlify.txt"].replace("state\nenum<string>\n", "state\nenum<string>\nnullable\n")
    assert ("response state nullable (h-1)",) == proofread("p", text.encode(), harbor_spec, ledgers).settled
    assert () == proofread("p", pages["mintlify.txt"].encode(), harbor_spec, ledgers).settled
    assert () == proofread("p", pages["stripped.txt"].encode(), harbor_spec, ledgers).settled


def test_reworded(harbor_spec, pages):
    """Another text would be called the transcribed one."""
    ledgers = Ledgers({STATE: "h-1"}, {"book_berth": {fingerprint(pages["mintlify.txt"])}})
    assert (0, ["h-1"], False) == check(harbor_spec, pages["mintlify.txt"], ledgers)
    assert (0, ["h-1"], True) == check(harbor_spec, pages["mintlify.txt"].replace("hull", "bow"), ledgers)


def test_refusal(harbor_spec):
    """A page that was not understood would have a verdict."""
    assert "the page is empty" == proofread("p", b"", harbor_spec, Ledgers()).reason
