import pytest

TYPES = "/api/v1/reg-types"
CREATE = f"{TYPES}/create"
ONE = f"{TYPES}/{{registrant_type_id}}"
UPDATE = f"{TYPES}/update/{{registrant_type_id}}"


def create(client, **fields):
    """A new registrant type."""
    return client.request("POST", CREATE, data={"event_id": 1, "name": "Exhibitor", **fields})


def update(client, number=1, **fields):
    """A registrant type with changes."""
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return client.request("PUT", f"{TYPES}/update/{number}", data=fields, headers=headers)


def test_created_type_is_a_201(swoogo, violations):
    """It is the only create whose page prints the status; the capacity is a string, and what was never set null."""
    answer = create(swoogo, capacity="020", description="ignored")
    assert (201, "") == (answer.status_code, violations("POST", CREATE, answer))
    assert {
        "id": 1,
        "name": "Exhibitor",
        "public_short_name": None,
        "admin_short_name": None,
        "description": None,
        "sold_out_message": None,
        "capacity": "20",
        "min_group_size": None,
        "max_group_size": None,
        "created_at": "2027-01-15 08:00:00",
        "updated_at": "2027-01-15 08:00:00",
    } == answer.json()


def test_capacity_is_read_as_a_number(swoogo, violations):
    """The page of the single read alone has it so, in place of the string."""
    create(swoogo, capacity=30)
    answer = swoogo.get(f"{TYPES}/1")
    assert "" == violations("GET", ONE, answer)
    assert (30, {"capacity": 30}) == (
        answer.json()["capacity"],
        swoogo.get(f"{TYPES}/1", params={"fields": "capacity"}).json(),
    )


def test_list_has_names_only(two_events, violations):
    """It is of one event, and more has to be asked for."""
    answer = two_events.get(TYPES, params={"event_id": 1})
    assert ("", [{"id": 1, "name": "Guest"}]) == (violations("GET", TYPES, answer), answer.json()["items"])
    query = {"event_id": 1, "fields": "capacity,public_short_name", "search": "name=Guest"}
    assert [{"capacity": "30", "public_short_name": None}] == two_events.get(TYPES, params=query).json()["items"]


def test_update_changes_what_was_sent(swoogo, clock, violations):
    """An empty value clears, and is printed as it came."""
    create(swoogo, capacity=30)
    clock.now += 60
    answer = update(swoogo, capacity="", public_short_name="Ex")
    assert (200, "") == (answer.status_code, violations("PUT", UPDATE, answer))
    body = answer.json()
    assert ("", "Ex", None, "Exhibitor", "2027-01-15 08:01:00") == tuple(
        body[name] for name in ("capacity", "public_short_name", "admin_short_name", "name", "updated_at")
    )
    assert body == {**swoogo.get(f"{TYPES}/1").json()}
    assert body["name"] == update(swoogo).json()["name"]


@pytest.mark.parametrize(
    ("fields", "status", "field"),
    [
        ({"event_id": None}, 422, "event_id"),
        ({"name": None}, 422, "name"),
        ({"event_id": "x"}, 422, "event_id"),
        ({"event_id": 9}, 404, None),
        ({"event_id": 10**30}, 404, None),
        ({"capacity": "-1"}, 422, "capacity"),
        ({"capacity": "many"}, 422, "capacity"),
    ],
)
def test_wrong_type_is_refused(swoogo, violations, fields, status, field):
    """A type without an event or a name would never be found again."""
    form = {"event_id": 1, "name": "Exhibitor", **fields}
    answer = swoogo.post(CREATE, data={name: value for name, value in form.items() if value is not None})
    assert (status, "") == (answer.status_code, violations("POST", CREATE, answer))
    assert field is None or [field] == [each["field"] for each in answer.json()]
    assert [] == swoogo.get(TYPES, params={"event_id": 1}).json()["items"]


def test_negative_capacity_is_never_taken(swoogo):
    """It would be printed as what no schema allows."""
    create(swoogo)
    assert [422, 200] == [update(swoogo, capacity=each).status_code for each in ("-1", "9" * 4200)]
    assert 4200 == len(
        str(swoogo.get(TYPES, params={"event_id": 1, "fields": "capacity"}).json()["items"][0]["capacity"])
    )


@pytest.mark.parametrize("number", ["2", "x", "9" * 30])
def test_unknown_type_is_a_404(swoogo, number):
    """No spelling of an id may break the server."""
    create(swoogo)
    assert [404, 404] == [swoogo.get(f"{TYPES}/{number}").status_code, update(swoogo, number, name="x").status_code]
