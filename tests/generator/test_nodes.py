"""Tests of generator/rewrite/nodes.py."""

import ast
from pathlib import Path

from rewrite.nodes import children, walk


def test_walk_is_that_of_the_standard_library():
    """A step would not find something, or find it in another order."""
    tree = ast.parse(Path(__file__).read_text(encoding="utf-8"))
    expected = [node for node in ast.walk(tree) if not isinstance(node, ast.expr_context)]
    assert [*map(id, expected)] == [*map(id, walk(tree))]


def test_nodes_that_a_step_made():
    """A node without some of its parts, as only parsers write them all, would stop the run."""
    name = ast.Name(id="Any")
    call = ast.Call(func=name, args=[ast.Constant(value=None)])
    assert [name, *call.args] == children(call)
