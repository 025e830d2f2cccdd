import pytest

CREATE = "/api/v1/webhooks/create"
LIST = "/api/v1/webhooks"
LITTLE = {"name": "Lake", "url": "https://hooks.example.com", "trigger_object": "session"}


def test_new_webhook_needs_little(swoogo, violations):
    """Switches are booleans, lists are there, and nothing is sent unless it is asked for."""
    answer = swoogo.post(CREATE, data=LITTLE)
    webhook = answer.json()
    assert (200, "") == (answer.status_code, violations("POST", CREATE, answer))
    expected = {"id": 1, "enabled": True, "any_event": False, "headers": [], "event_ids": [], "group_id": None}
    assert {**LITTLE, **expected} == {name: webhook[name] for name in (*LITTLE, *expected)}


def test_webhook_is_kept_as_it_was_sent(swoogo, violations):
    """Lists and objects stand in brackets in the form, and come back as what they are."""
    form = {
        **LITTLE,
        "trigger_on_insert": "1",
        "enabled": "0",
        "content_type": "post",
        "notes": "n",
        "headers[0][key]": "X-Secret",
        "headers[0][value]": "s",
        "event_ids[0]": 1,
        "fields[0]": "name",
        "fields[1]": "date",
        "post_field_data[0]": "id",
        "custom_fields[0][key]": "event_id",
        "custom_fields[0][type]": "session",
    }
    swoogo.post(CREATE, data=form)
    answer = swoogo.get(LIST)
    (webhook,) = answer.json()["items"]
    assert {
        "trigger_on_insert": True,
        "trigger_on_update": False,
        "enabled": False,
        "content_type": "post",
        "headers": [{"key": "X-Secret", "value": "s"}],
        "event_ids": [1],
        "fields": ["name", "date"],
        "post_field_data": ["id"],
        "custom_fields": [{"key": "event_id", "type": "session"}],
        "created_by": 1,
        "updated_at": "2027-01-15 08:00:00",
    }.items() <= webhook.items()
    assert "" == violations("GET", LIST, answer)


@pytest.mark.parametrize(
    ("groups", "stored"),
    [({"group_id": 5}, 5), ({"webhook_group_id": 6}, 6), ({"group_id": 5, "webhook_group_id": 6}, 5)],
)
def test_group_goes_by_two_names(emulator, swoogo, groups, stored):
    """The page has one in its table and the other in its sample call."""
    swoogo.post(CREATE, data={**LITTLE, **groups})
    (webhook,) = emulator.records("swoogo-webhooks")
    assert (stored, False) == (webhook["group_id"], "webhook_group_id" in webhook)


def test_webhooks_are_filtered(swoogo):
    """The list takes no event."""
    for name in ("Lake", "Mail"):
        swoogo.post(CREATE, data={**LITTLE, "name": name})
    answer = swoogo.get(LIST, params={"search": "name=Mail", "fields": "id,name"})
    assert [{"id": 2, "name": "Mail"}] == answer.json()["items"]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"trigger_object": "moon"}, "trigger_object"),
        ({"content_type": "xml"}, "content_type"),
        ({"enabled": "maybe"}, "enabled"),
        ({"headers[0][nothing]": "x"}, "headers"),
        ({"headers": "x"}, "headers"),
        ({"event_ids[0]": "x"}, "event_ids"),
        ({"event_ids[0]": 1, "event_ids[1]": 2}, "event_ids"),
    ],
)
def test_invalid_field_is_a_422(emulator, swoogo, violations, fields, field):
    """A webhook for an event that does not exist would never be called."""
    answer = swoogo.post(CREATE, data={**LITTLE, **fields})
    assert (422, [field]) == (answer.status_code, [error["field"] for error in answer.json()])
    assert ("", []) == (violations("POST", CREATE, answer), emulator.records("swoogo-webhooks"))


def test_missing_fields_are_all_named(swoogo):
    """The user wants to correct them at once."""
    assert {"name", "url", "trigger_object"} == {error["field"] for error in swoogo.post(CREATE, data={"x": 1}).json()}
