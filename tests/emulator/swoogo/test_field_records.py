import pytest

from agendum_emulator.swoogo import field_records

CHOICES = [{"id": 149, "name": "A", "sort": 1}, {"id": 152, "name": "B", "sort": 2}]


def test_field_needs_an_id_only():
    """The rest is made up; a field with choices is a list to choose from."""
    field = field_records.new({"id": 104})
    assert ("c_104", "Field 104", "textInput", []) == tuple(
        field[name] for name in ("attribute", "name", "type", "choices")
    )
    field = field_records.new({"id": 7, "choices": [{"id": 3}, {"id": 4, "name": "Four"}]})
    assert ("dropDownList", [{"id": 3, "name": "Choice 3", "sort": 1}, {"id": 4, "name": "Four", "sort": 2}]) == (
        field["type"],
        field["choices"],
    )


def test_given_values_are_kept():
    """A seed may name them."""
    given = {"id": 1, "attribute": "h_x", "name": "X", "type": "textarea"}
    assert given.items() <= field_records.new(given).items()


def test_field_has_the_names_of_the_page():
    """`fields` can ask for each of them."""
    page = "id attribute name s_hint type visible required sort allow_html s_url_display_format s_button_text"
    page += " s_url_image_id s_max_links s_link_collection_fields choices settings"
    assert set(page.split()) == set(field_records.new({"id": 1}))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], {149: "A", 152: "B"}),
        ([{"name": "C"}], {149: "A", 152: "B", 153: "C"}),
        ([{"name": "C"}, {"name": "D"}], {149: "A", 152: "B", 153: "C", 154: "D"}),
        ([{"id": "152", "name": "C"}], {149: "A", 152: "C"}),
        ([{"id": 152, "name": "C"}], {149: "A", 152: "C"}),
        ([{"id": 152}], {149: "A", 152: "B"}),
        ([{"id": 149, "delete": True}], {152: "B"}),
        ([{"id": 149, "delete": False}], {149: "A", 152: "B"}),
        ([{"id": 152, "delete": True}, {"name": "C"}], {149: "A", 153: "C"}),
        ([{"id": 149, "delete": True}, {"id": "152", "delete": True}], {}),
        ([{"name": "C"}, {"id": 153, "name": "D"}], {149: "A", 152: "B", 153: "D"}),
    ],
)
def test_choices_are_deleted_renamed_and_added(changes, expected):
    """Ids are taken as numbers and as texts, and one that goes is not given to another choice."""
    choices, problems = field_records.with_changes(CHOICES, changes)
    assert (expected, []) == ({choice["id"]: choice["name"] for choice in choices}, problems)


def test_first_choice_of_a_field():
    """A field may have had none."""
    assert ([{"id": 1, "name": "A", "sort": 1}], []) == field_records.with_changes([], [{"name": "A"}])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([{}], ["choices[0] must have a name or an id"]),
        ([{"delete": True}], ["choices[0] must have a name or an id"]),
        ([{"name": "C"}, {"id": 9}], ["choices[1].id is no choice of the field: 9"]),
        ([{"id": "9"}, {}], ["choices[0].id is no choice of the field: 9", "choices[1] must have a name or an id"]),
        ([{"id": 149, "delete": True}, {"id": 149}], ["choices[1].id is no choice of the field: 149"]),
        ([{"id": "9" * 5000}], ["choices[0].id is no choice of the field: " + "9" * 5000]),
        ([{"id": -1}], ["choices[0].id is no choice of the field: -1"]),
    ],
)
def test_wrong_changes_are_named(changes, expected):
    """No id may break the server, whatever its length."""
    assert expected == [str(problem) for problem in field_records.with_changes(CHOICES, changes)[1]]
