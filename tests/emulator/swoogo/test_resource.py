import pytest

from agendum_emulator.swoogo.query import Query
from agendum_emulator.swoogo.resource import Resource, php_map

STORED = {"id": 1, "name": "A", "secret": "s", "more": {"c_1": "x", "name": "custom"}}
PLAIN = Resource("kind", "things.json", ("id", "name"), lambda record, _store: {"id": record["id"], "name": "A"})
RICH = Resource(
    "kind",
    "things.json",
    ("id",),
    lambda record, store: {"id": record["id"], "name": record["name"], "track": None, "store": store},
    lambda record: record["more"],
    {"track": lambda record, store: f"track of {record['id']} in {store}", "fees": lambda _record, _store: []},
)
READ = {"id": 1, "name": "A", "track": None, "store": "S"}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({}, READ),
        ({"fields": "*"}, READ),
        ({"fields": "id,nothing"}, {"id": 1}),
        ({"fields": "nothing"}, {}),
        ({"fields": "c_1,name"}, {"c_1": "x", "name": "A"}),
        ({"fields": "secret"}, {}),
        ({"expand": "track"}, {**READ, "track": "track of 1 in S"}),
        ({"expand": "nothing"}, READ),
        ({"fields": "id", "expand": "fees,track"}, {"id": 1, "track": "track of 1 in S", "fees": []}),
        ({"fields": "fees"}, {}),
    ],
)
def test_single_record_is_whole_unless_fields_are_asked_for(texts, expected):
    """Custom fields come by name only, and a field of the vendor's own goes before one of the same name."""
    assert expected == RICH.one(STORED, Query(texts), "S")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({}, {"id": 1}),
        ({"fields": "*"}, READ),
        ({"fields": "*,c_1"}, READ),
        ({"fields": "c_1,id"}, {"c_1": "x", "id": 1}),
        ({"fields": "nothing"}, {}),
        ({"expand": "fees"}, {"id": 1, "fees": []}),
        ({"fields": "name", "expand": "track"}, {"name": "A", "track": "track of 1 in S"}),
    ],
)
def test_item_of_a_list_is_sparse_unless_fields_are_asked_for(texts, expected):
    """What was not asked for is absent, not null."""
    assert expected == RICH.item(STORED, Query(texts), "S")


def test_record_without_custom_fields_or_relations():
    """Many kinds have neither."""
    asked = Query({"expand": "track", "fields": "c_1,id"})
    assert ({"id": 1}, {"id": 1, "name": "A"}) == (PLAIN.one(STORED, asked, None), PLAIN.whole(STORED, None))


def test_whole_record_has_what_can_be_named():
    """`search` and `sort` know custom fields too."""
    assert {**READ, "c_1": "x"} == RICH.whole(STORED, "S")


def test_empty_map_is_a_list():
    """PHP cannot tell them apart, and a client has to take both."""
    assert ([], {"a": 1}) == (php_map({}), php_map({"a": 1}))
