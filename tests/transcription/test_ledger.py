"""Tests of how the ledgers are read."""

from agendum_proofread.ledger import Explanation, read_explanations, read_fingerprints


def test_lists_are_spread(tmp_path):
    """A row for several fields would explain none of them."""
    (tmp_path / "x.yaml").write_text(
        "- id: a-1\n"
        "  explains:\n"
        "    - {operation: [p, q], part: request, field: [f, g], aspect: type, page: 1, spec: x}\n"
        "    - {operation: p, part: path, aspect: path, page: /a, spec: /b}\n"
        "- {id: a-2, explains: []}\n"
    )
    expected = {Explanation(op, "request", name, "type", "1", "x"): "a-1" for op in "pq" for name in "fg"}
    assert expected | {Explanation("p", "path", "", "path", "/a", "/b"): "a-1"} == read_explanations(
        tmp_path / "x.yaml"
    )


def test_fingerprints_of_several_pages(tmp_path):
    """One of two renderings of a page would look reworded."""
    (tmp_path / "x.yaml").write_text(
        "- {operations: [p, q], sha256: [a, b]}\n- {operations: [p], sha256: [c]}\n- {operations: [r]}\n"
    )
    assert {"p": {"a", "b", "c"}, "q": {"a", "b"}, "r": set()} == read_fingerprints(tmp_path / "x.yaml")
