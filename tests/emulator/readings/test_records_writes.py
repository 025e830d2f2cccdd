import pytest

HOOK = {"name": "Hook", "url": "https://example.com/hook", "trigger_object": "session"}


@pytest.mark.parametrize(
    ("letter", "name", "expected"),
    [
        ("A", "group_id", 7),
        ("A", "webhook_group_id", None),
        ("B", "group_id", None),
        ("B", "webhook_group_id", 7),
        ("both", "group_id", 7),
        ("both", "webhook_group_id", 7),
    ],
)
def test_group_of_a_webhook(following, letter, name, expected):
    """The group would be read from a name that a side does not have."""
    assert expected == following(swoogo26=letter)("create_webhook", form={**HOOK, name: 7}).json()["group_id"]


@pytest.mark.parametrize(
    ("letter", "text", "expected"),
    [("A", "true", 200), ("A", "1", 422), ("B", "1", 200), ("B", "0", 200), ("B", "true", 422), ("both", "true", 200)],
)
def test_flags_of_a_webhook(following, letter, text, expected):
    """A switch would be read in the spelling of the other side."""
    answer = following(swoogo49=letter)("create_webhook", form={**HOOK, "all_fields": text})
    assert expected == answer.status
    assert expected == 200 or ["all_fields"] == [each["field"] for each in answer.json()]


def test_a_webhook_without_flags(following):
    """A switch would be wanted that no page requires."""
    assert 200 == following(swoogo49="A")("create_webhook", form=HOOK).status


@pytest.mark.parametrize(
    ("letter", "number", "expected"),
    [("A", 123, 200), ("A", "123", 422), ("B", 123, 422), ("B", "123", 200), ("both", 123, 200), ("both", "123", 200)],
)
def test_ids_of_choices(following, letter, number, expected):
    """An id would be taken in the form of the other side."""
    follow = following(swoogo50=letter)
    body = {"choices": [{"id": number, "name": "Other"}, {"name": "New"}]}
    assert expected == follow("update_session_field", body=body, field_id=1002).status
    names = [each["name"] for each in follow.store.get("swoogo-session-fields", 1002)["choices"]]
    assert (["Other", "New"] if expected == 200 else ["Choice 123"]) == names


@pytest.mark.parametrize("body", [{"name": "Topics"}, {"choices": "none"}, {"choices": [5]}])
def test_no_ids_of_choices(following, body):
    """A body without choices would be refused for them, or one that is odd would be an error of the emulator."""
    expected = 200 if "name" in body else 422
    assert expected == following(swoogo50="A")("update_session_field", body=body, field_id=1002).status
