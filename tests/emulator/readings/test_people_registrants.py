import pytest

ADA = {"event_id": 1, "email": "ada@example.com", "first_name": "Ada"}
AMOUNTS = ("group_net", "group_tax", "group_tax_2", "group_gross", "group_paid")


def listed(follow, **query):
    """The registrants of the event."""
    return follow("list_registrants", query={"event_id": 1, **query}).json()["items"]


def test_registrant_without_an_address(following):
    """A server that does not ask for an address would have one all the same, or send something to it."""
    follow = following(swoogo30="A")
    created = follow("create_registrant", form={"event_id": 1, "first_name": "Ada", "send_email": "true"})
    assert (200, "") == (created.status, created.json()["email"])
    for kind in ("swoogo-registrants", "swoogo-contacts"):
        assert [("Ada", "")] == [(each["first_name"], each["email"]) for each in follow.store.all(kind)[-1:]]
    assert [] == follow.store.all("swoogo-sent-emails")


def test_registrant_with_an_address(following):
    """An address that was sent would be lost."""
    follow = following(swoogo30="A")
    follow("create_registrant", form=ADA)
    assert 422 == follow("create_registrant", form={"first_name": "Ada"}).status
    assert ["ada@example.com"] == [each["email"] for each in follow.store.all("swoogo-registrants")]


@pytest.mark.parametrize(("letter", "alone", "grouped"), [("A", "0.00", "0.00"), ("B", 0, 0), ("both", "0.00", 0)])
def test_amounts(following, letter, alone, grouped):
    """The amounts of a group would have the form of the other side somewhere."""
    follow = following(swoogo32=letter)
    follow("create_registrant", form=ADA)
    read = follow("get_registrant", query={"fields": ",".join(AMOUNTS)}, registrant_id=1).json()
    [item] = listed(follow, fields=",".join(AMOUNTS))
    moved = follow("add_registrant_to_group", registrant_id=1, group_id=1).json()
    assert dict.fromkeys(AMOUNTS, alone) == read == item
    assert dict.fromkeys(AMOUNTS, grouped) == {name: moved[name] for name in AMOUNTS}
    assert "0.00" == moved["individual_net"]


def test_broken_amounts_stay_broken(following):
    """An amount with cents would be rounded."""
    follow = following(swoogo32="B")
    follow("create_registrant", form=ADA)
    follow.store.put("swoogo-registrants", {**follow.store.get("swoogo-registrants", 1), "group_net": "12.50"})
    assert [{"group_net": 12.5}] == listed(follow, fields="group_net")


def test_ids(following):
    """A probe would meet lists and objects where client code meets texts and bare ids."""
    follow = following(swoogo42="B")
    follow("create_registrant", form=ADA)
    follow("create_registrant_type", form={"event_id": 1, "name": "Guest"})
    names = {"fields": "reg_type_id,session_ids,waitlisted_session_ids"}
    assert [dict.fromkeys(names["fields"].split(","))] == listed(follow, **names)
    for number in (1, 2):
        follow.create()
        follow("add_session_to_registrant", registrant_id=1, session_id=number)
    follow.store.put("swoogo-registrants", {**follow.store.get("swoogo-registrants", 1), "reg_type_id": 1})
    expected = {"reg_type_id": 1, "session_ids": "1,2", "waitlisted_session_ids": None}
    assert expected == follow("get_registrant", query=names, registrant_id=1).json()


@pytest.mark.parametrize(
    ("letter", "of_registrant", "of_type"),
    [("A", ("", ""), ("", "")), ("B", (None, None), (None, "")), ("both", ("", None), (None, ""))],
)
def test_unset_texts(following, letter, of_registrant, of_type):
    """A text that is not set would have the form of the other side; one that was cleared is empty on both."""
    follow = following(swoogo43=letter)
    follow("create_registrant", form=ADA)
    read = follow("get_registrant", query={"fields": "company,notes,first_name"}, registrant_id=1).json()
    created = follow("create_registrant_type", form={"event_id": 1, "name": "Guest"}).json()
    cleared = follow("update_registrant_type", form={"admin_short_name": ""}, registrant_type_id=1).json()
    package = follow("create_package", form={"event_id": 1, "name": "Day"}).json()
    assert (*of_registrant, "Ada") == (read["company"], read["notes"], read["first_name"])
    assert of_type == (created["admin_short_name"], cleared["admin_short_name"])
    assert (of_type[0], None) == (package["description"], package["capacity"])


def test_update_of_what_the_table_has(following):
    """What the table does not have would be changed, or what it has would not."""
    follow = following(swoogo51="A")
    follow("create_registrant", form={**ADA, "c_1001": "before"})
    form = {"last_name": "Moreau", "registration_status": "pending", "package_id": "9", "c_1001": "after"}
    assert 200 == follow("update_registrant", form=form, registrant_id=1).status
    names = {"fields": "last_name,registration_status,package_id,c_1001"}
    expected = {"last_name": "Moreau", "registration_status": "confirmed", "package_id": None, "c_1001": "before"}
    assert expected == follow("get_registrant", query=names, registrant_id=1).json()
