import pytest

from agendum_contract.scenario.source import ScenarioError, Source


def test_each_place_has_its_line():
    """Whoever writes a scenario would have to look for the mistake in the whole file."""
    source = Source("x.yaml", "a: 1\nb:\n  - c: 2\n  - d:\n      e: 3\n")
    assert {"a": 1, "b": [{"c": 2}, {"d": {"e": 3}}]} == source.data
    for where, line in (((), 1), (("a",), 1), (("b",), 2), (("b", 1, "d"), 4), (("b", 1, "d", "e"), 5)):
        key = ".".join(map(str, where)) or "the file"
        assert f"x.yaml:{line}: {key}: no" == str(source.error(where, "no"))


def test_a_place_that_is_not_there_has_the_line_around_it():
    """What is missing would be told without a place."""
    assert "x.yaml:2: b.c: is missing" == str(Source("x.yaml", "a: 1\nb:\n  d: 2\n").error(("b", "c"), "is missing"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1\n", "x.yaml:2: is not YAML"),
        ("a: 1\na: 2\n", "x.yaml:1: a: stands there twice"),
        ("b:\n  - {c: 1, c: 2}\n", "x.yaml:2: b.0.c: stands there twice"),
        ("\x00", "x.yaml:1: is not YAML"),
    ],
)
def test_what_is_no_yaml_is_told(text, message):
    """A key that is there twice would lose its first value without a word."""
    with pytest.raises(ScenarioError) as caught:
        Source("x.yaml", text)
    assert str(caught.value).startswith(message)


def test_an_empty_file():
    """It would end in a traceback."""
    assert None is Source("x.yaml", "").data


def test_a_file_is_called_by_its_name(tmp_path):
    """A message would be longer than a line."""
    path = tmp_path / "room.yaml"
    path.write_text("a: é\n", encoding="utf-8")
    source = Source.of(path)
    assert ({"a": "é"}, "room.yaml:1: a: no") == (source.data, str(source.error(("a",), "no")))
