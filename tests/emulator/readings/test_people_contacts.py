import pytest

PARTS = b"multipart/form-data; boundary=x"
CLOSED = b"--x--\r\n"


@pytest.fixture
def asked(following):
    """The status of a contact that is read with a body and a media type, or without."""

    def ask(letter, body=b"", media_type=None, number=1):
        follow = following(swoogo27=letter)
        headers = [(b"Authorization", follow.authorization), *([(b"Content-Type", media_type)] if media_type else [])]
        return follow._ask("GET", f"/api/v1/contacts/{number}", headers=headers, body=body)

    return ask


@pytest.mark.parametrize(
    ("letter", "body", "media_type", "expected"),
    [
        ("A", b"", None, 200),
        ("A", CLOSED, PARTS, 400),
        ("B", b"", None, 415),
        ("B", CLOSED, PARTS, 200),
        ("both", b"", None, 200),
        ("both", CLOSED, PARTS, 200),
    ],
)
def test_body_of_a_read(asked, letter, body, media_type, expected):
    """A probe could not see whether a server wants a body where it reads."""
    assert expected == asked(letter, body, media_type).status


def test_other_refusals_come_first(asked):
    """A contact that does not exist would be refused for its body."""
    assert [404, 404] == [asked("A", CLOSED, PARTS, 9).status, asked("B", number=9).status]


def test_a_refusal_costs_credits(asked):
    """Calls that are refused would be free, and tell nothing of the limit."""
    assert "x-rate-limit-remaining" in asked("A", CLOSED, PARTS).headers


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"fields": "id,event_id,notes"}, {"id": 1, "event_id": 1}),
        ({"fields": "id,notes"}, {"id": 1}),
        ({"fields": "event_id"}, {"event_id": 1}),
    ],
)
def test_contact_as_it_is_printed(following, query, expected):
    """A contact would show a field of the other side, or one that nobody asked for."""
    follow = following(swoogo28="B")
    assert expected == follow("get_contact", query=query, contact_id=1).json()


def test_whole_contact_as_it_is_printed(following):
    """The two forms of a contact would be alike."""
    usual, printed = (following(swoogo28=letter)("get_contact", contact_id=1).json() for letter in "AB")
    assert {"account_id", "notes", "subscribe_status", "vat_number"} == usual.keys() - printed.keys()
    assert {"event_id"} == printed.keys() - usual.keys()


def test_contact_is_forgotten_whatever_the_answer(following):
    """The odd answer would be that of a call that did nothing."""
    follow = following(swoogo29="B")
    answer = follow("forget_contact", form={"deleteCreditCardName": "1"}, contact_id=1)
    assert (200, 401) == (answer.status, answer.json()["status"])
    assert [""] == [each["last_name"] for each in follow.store.all("swoogo-contacts")]
    assert 404 == follow("forget_contact", form={"deleteCreditCardName": "1"}, contact_id=9).json()["status"]
