import pytest

TEMPLATE = "/api/v1/registrants/{registrant_id}/trigger-email/{email_type}"
CREATED, CANCELLED = "registration_created", "registration_cancelled"


def send(client, email_type, registrant=1):
    """The answer to an e-mail."""
    return client.post(TEMPLATE.format(registrant_id=registrant, email_type=email_type))


@pytest.mark.parametrize(
    ("email_type", "change", "sent"),
    [
        (CREATED, {}, 1),
        ("registration_abandoned", {}, 1),
        ("registration_modified", {}, 1),
        (CANCELLED, {}, 1),
        (CREATED, {"email": ""}, 0),
        (CREATED, {"registration_status": "cancelled"}, 0),
        (CANCELLED, {"registration_status": "cancelled"}, 1),
    ],
)
def test_answer_tells_whether_it_was_sent(two_events, violations, email_type, change, sent):
    """A call that succeeds is no e-mail that was sent; client code has to look at the body."""
    two_events.request("PUT", "/api/v1/registrants/update/1", data={"last_name": "", **change})
    answer = send(two_events, email_type)
    assert (200, "") == (answer.status_code, violations("POST", TEMPLATE, answer))
    assert {"sent": sent, "id": 1} == answer.json()
    history = two_events.get("/api/v1/registrants/1", params={"expand": "emailHistory"}).json()["emailHistory"]
    assert [email_type] * sent == [email["type"] for email in history]


def test_history_is_of_one_registrant(two_events):
    """An e-mail to somebody else is none of theirs."""
    send(two_events, CREATED)
    other = two_events.get("/api/v1/registrants/2", params={"expand": "emailHistory"}).json()
    assert [] == other["emailHistory"]


@pytest.mark.parametrize(
    ("email_type", "registrant", "status"), [("hello", 1, 400), (CREATED, 9, 404), ("x", "x", 404)]
)
def test_unknown_email_is_refused(two_events, violations, email_type, registrant, status):
    """The page lists four."""
    answer = send(two_events, email_type, registrant)
    assert (status, "") == (answer.status_code, violations("POST", TEMPLATE, answer))
