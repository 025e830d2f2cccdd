"""Tests of generator/rewrite/source.py."""

import warnings

import pytest

from rewrite.source import RewriteError, Source

TEXT = '''\
"""Größe."""

import a


@mark
def größe(x: int) -> int:
    y = "é"; return x + 1  # why
'''


@pytest.fixture
def source(tmp_path) -> Source:
    """Give a module that has letters of more than one byte."""
    path = tmp_path / "module.py"
    path.write_text(TEXT, encoding="utf-8")
    return Source(path)


def test_changes(source):
    """A change would be made in another place, or take a comment or a decorator with it."""
    _, import_a, function = source.tree.body
    first, second = function.body
    source.replace(second.value.right, "2")
    source.insert(function, "# above\n")
    source.insert(function, "# below\n")
    source.replace(import_a, "import é")
    source.replace(first.value, "'ü'")
    source.save()
    expected = TEXT.replace("import a", "import é").replace('"é"', "'ü'").replace("x + 1", "x + 2")
    assert expected.replace("@mark", "# above\n# below\n@mark") == source.path.read_text(encoding="utf-8")


def test_lines_at_the_end(source):
    """They would be in the middle, or take the place of the last statement, which another step changes."""
    source.append("z = 'ü'\n")
    source.replace(source.tree.body[2].body[1].value.right, "2")
    source.append("y = 3\n")
    source.save()
    assert TEXT.replace("x + 1", "x + 2") + "z = 'ü'\ny = 3\n" == source.path.read_text(encoding="utf-8")


def test_decorated_function_is_replaced_whole(source):
    """A decorator would stay, and be that of what comes next."""
    source.replace(source.tree.body[2], "x = 1")
    source.save()
    assert '"""Größe."""\n\nimport a\n\n\nx = 1  # why\n' == source.path.read_text(encoding="utf-8")


def test_text(source):
    """A step would read something else than the node."""
    _, _, function = source.tree.body
    assert ['"é"', "x + 1", 'y = "é"; return x + 1'] == [
        source.text(function.body[0].value),
        source.text(function.body[1].value),
        source.text(function.body[0], function.body[1]),
    ]


def test_nothing_to_change(source):
    """A file would be written again, with another time."""
    source.path.unlink()
    source.save()
    assert not source.path.exists()


def test_overlap(source):
    """Two changes of one place would make a text that nobody meant."""
    _, _, function = source.tree.body
    source.replace(function.body[1], "return 2")
    source.replace(function.body[1].value, "3")
    with pytest.raises(RewriteError, match=r"module.py: two changes overlap at '3'"):
        source.save()
    assert TEXT == source.path.read_text(encoding="utf-8")


def test_file_that_is_missing(tmp_path):
    """A file that the generator does not write any more would end in a traceback."""
    with pytest.raises(RewriteError, match=r"client.py: No such file or directory"):
        Source(tmp_path / "client.py")


def test_file_that_is_no_python(tmp_path):
    """A file that is no Python would end in a traceback."""
    (tmp_path / "client.py").write_text("x = 1\ny = (\n", encoding="utf-8")
    with pytest.raises(RewriteError, match=r"client.py:2: '\(' was never closed"):
        Source(tmp_path / "client.py")


def test_code_that_python_warns_of(tmp_path):
    """`0and`, as the generator writes it before it is formatted, would print a warning, or stop a strict run."""
    (tmp_path / "model.py").write_text("x = y != 0and z\n", encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Source(tmp_path / "model.py")
