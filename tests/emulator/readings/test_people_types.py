import pytest

GUEST = {"event_id": 1, "name": "Guest", "capacity": 20}


@pytest.mark.parametrize(
    ("letter", "created", "read", "of_package"), [("A", "20", "20", "20"), ("B", 20, 20, 20), ("both", "20", 20, "20")]
)
def test_capacity(following, letter, created, read, of_package):
    """The capacity would be a text where a side has a number, or the other way round."""
    follow = following(swoogo21=letter)
    assert created == follow("create_registrant_type", form=GUEST).json()["capacity"]
    assert read == follow("get_registrant_type", registrant_type_id=1).json()["capacity"]
    assert of_package == follow("create_package", form=GUEST).json()["capacity"]
    [item] = follow("list_registrant_types", query={"event_id": 1, "fields": "capacity"}).json()["items"]
    assert {"capacity": created} == item


@pytest.mark.parametrize("letter", ["A", "B", "both"])
def test_no_capacity(following, letter):
    """A capacity that was never set, or was cleared, would turn into a number or into a word."""
    follow = following(swoogo21=letter)
    follow("create_registrant_type", form={"event_id": 1, "name": "Guest"})
    assert None is follow("get_registrant_type", registrant_type_id=1).json()["capacity"]
    assert "" == follow("update_registrant_type", form={"capacity": ""}, registrant_type_id=1).json()["capacity"]
    assert "" == follow("get_registrant_type", registrant_type_id=1).json()["capacity"]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"sold_out_message": "Gone", "max_group_size": "4"}, {"sold_out_message": "Gone", "max_group_size": "4"}),
        ({"min_group_size": "2"}, {"min_group_size": "2"}),
        ({"max_group_size": "many", "name": "VIP"}, {"max_group_size": None, "name": "VIP"}),
        ({"sold_out_message[x]": "Gone"}, {"sold_out_message": None}),
    ],
)
def test_wider_update(following, form, expected):
    """What the prose lets be changed would not stay, or what is no size would be one."""
    follow = following(swoogo52="B")
    follow("create_registrant_type", form=GUEST)
    answer = follow("update_registrant_type", form=form, registrant_type_id=1).json()
    read = follow("get_registrant_type", registrant_type_id=1).json()
    assert expected == {name: answer[name] for name in expected} == {name: read[name] for name in expected}


def test_wider_update_of_nothing(following):
    """A refused update would change something."""
    follow = following(swoogo52="B")
    form = {"sold_out_message": "Gone"}
    assert 404 == follow("update_registrant_type", form=form, registrant_type_id=1).status
    assert [] == follow.store.all("swoogo-registrant-types")


def test_statuses_of_what_is_created(following):
    """A refusal would be answered with the status of a success."""
    follow = following(swoogo53="B")
    assert [200, 422] == [follow("create_registrant_type", form=form).status for form in (GUEST, {"name": "x"})]
    parts = b'--x\r\nContent-Disposition: form-data; name="event_id"\r\n\r\n%d\r\n--x--\r\n'
    media_type = b"multipart/form-data; boundary=x"
    follow = following(swoogo53="A")
    answers = [follow("create_registrant_token", raw=parts % event, media_type=media_type) for event in (1, 9)]
    assert [201, 404] == [answer.status for answer in answers]
