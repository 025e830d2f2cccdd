import pytest

ADA = {"event_id": 1, "email": "ada@example.com"}
MULTIPART = b"multipart/form-data; boundary=x"


def parts(**fields):
    """A multipart form."""
    shown = (f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n' for name, text in fields.items())
    return {"raw": ("".join(shown) + "--x--\r\n").encode(), "media_type": MULTIPART}


@pytest.mark.parametrize(("letter", "expected"), [("A", (1, 1)), ("B", (1, "1"))])
def test_ids_of_a_token(following, letter, expected):
    """The two ids would not have the types of the side."""
    answer = following(swoogo31=letter)("create_registrant_token", **parts(event_id=1)).json()
    assert expected == (answer["event_id"], answer["id"])


@pytest.mark.parametrize(("text", "as_text", "as_number"), [("abc", 404, 422), ("", 404, 422), ("1", 201, 201)])
@pytest.mark.parametrize("letter", ["A", "B"])
def test_texts_in_forms(following, letter, text, as_text, as_number):
    """A server that takes a text for an id would ask for a number, or one that wants a number would look for a text."""
    answer = following(swoogo39=letter)("create_registrant_type", form={"event_id": text, "name": "Guest"})
    assert (as_text if letter == "A" else as_number) == answer.status


def test_texts_in_other_forms(following):
    """Ids of other records than events would be numbers still."""
    follow = following(swoogo39="A")
    attendance = follow("create_session_attendance", form={"session_id": "abc", "registrant_id": "def"})
    assert (422, "session_id does not exist: 0.") == (attendance.status, attendance.json()[0]["message"])
    # Brackets make an array of it, which is for the emulator to refuse.
    assert 422 == follow("create_package", form={"event_id[]": "abc", "name": "Day"}).status


@pytest.mark.parametrize(
    ("operation", "fields", "expected"),
    [
        ("create_registrant_token", {"event_id": "abc"}, 404),
        ("create_registrant_token", {"event_id": "1x"}, 404),
        ("create_registrant_token", {"event_id": "1", "fields[email]": "abc"}, 200),
        ("check_in_registrant", {"id": "abc"}, 422),
    ],
)
def test_texts_in_parts(following, operation, fields, expected):
    """A text would be a number in one kind of form, and none in the other."""
    answer = following(swoogo39="A")(operation, **parts(**fields))
    assert expected == answer.status
    assert b"integer" not in answer.body


@pytest.mark.parametrize(
    ("letter", "flag", "expected"),
    [("A", "false", 200), ("A", "0", 200), ("A", "", 400), ("A", "true", 200), ("B", "false", 400), ("B", "true", 200)],
)
def test_flags(following, letter, flag, expected):
    """A text would not count as one, or a boolean would."""
    follow = following(swoogo40=letter)
    follow.create(capacity=1)
    for email in ("ada@example.com", "mira@example.com"):
        follow("create_registrant", form={**ADA, "email": email})
    follow("add_session_to_registrant", registrant_id=1, session_id=1)
    query = {"override_capacity_errors": flag}
    assert expected == follow("add_session_to_registrant", query=query, registrant_id=2, session_id=1).status


@pytest.mark.parametrize(("letter", "expected"), [("A", "no_show"), ("B", "No_show")])
def test_status_of_a_check_in(following, letter, expected):
    """The status would be spelled as on the other side."""
    follow = following(swoogo41=letter)
    follow("create_registrant", form=ADA)
    assert expected == follow("check_in_registrant", **parts(id=1, status="no_show")).json()["status"]


@pytest.mark.parametrize(("letter", "statuses"), [("A", [200, 404]), ("B", [404, 200])])
def test_path_of_a_group(following, letter, statuses):
    """Both paths would be served, or none."""
    follow = following(swoogo44=letter)
    follow("create_registrant", form=ADA)
    headers = [(b"Authorization", follow.authorization)]
    paths = ("/api/v1/registrants/1/groups/1", "/api/v1/registrant/1/group/1")
    assert statuses == [follow._ask("POST", path, headers=headers).status for path in paths]
