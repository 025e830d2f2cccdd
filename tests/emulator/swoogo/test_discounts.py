import pytest

CREATE = "/api/v1/discounts/create"
LIST = "/api/v1/discounts"
ONE = "/api/v1/discounts/{discount_id}"
UPDATE = "/api/v1/discounts/update/{discount_id}"
CLONE = "/api/v1/discounts/{discount_id}/clone"


def create(swoogo, **fields):
    """The answer to a call that creates a code."""
    return swoogo.post(CREATE, json={"event_id": 1, "code": "EARLY", "type": "percentage", **fields})


def update(swoogo, number, **fields):
    """The answer to a call that changes a code."""
    return swoogo.request("PUT", f"/api/v1/discounts/update/{number}", json=fields)


def test_new_code_needs_little(swoogo, violations):
    """Each property is always there, as the page promises; what is unset is 0, null or PHP's empty map."""
    answer = create(swoogo)
    now = "2027-01-15 08:00:00"
    assert {
        "id": 1,
        "parent_id": None,
        "event_id": 1,
        "code": "EARLY",
        "type": "percentage",
        "capacity": 0,
        "min_group_size": 0,
        "registrants_per_use": 0,
        "sold_out_message": None,
        "percentage_discount": 0,
        "absolute_discount": 0,
        "applicable_line_items": None,
        "apply_to_all": 0,
        "custom_fees": [],
        "notes": None,
        "created_at": now,
        "updated_at": now,
    } == answer.json()
    assert (200, "") == (answer.status_code, violations("POST", CREATE, answer))


def test_code_is_stored_as_it_was_sent(swoogo, violations):
    """Some fields have another name or another type when they are read."""
    sent = {
        "type": "specific",
        "percentage_discount": 12.5,
        "absolute_discount": 40,
        "capacity": 25,
        "min_group_size": 2,
        "registrants_per_use": 3,
        "applicable_line_items": ["session", "c_12"],
        "notes": "n",
        "sold_out_message": "s",
    }
    fees = {"session": {"9001": "80", "9002": "8.5"}, "package": {}}
    others = {"apply_to_all": True, "all_registrants_in_group": True, "custom_fees_update": fees, "unknown": 1}
    created = create(swoogo, **sent, **others).json()
    expected = {**sent, "apply_to_all": 1, "custom_fees": {"session": fees["session"], "package": []}}
    assert expected == {name: created[name] for name in expected}
    # Not a boolean, which is equal to 1.
    assert int is type(created["apply_to_all"])
    assert not {"all_registrants_in_group", "custom_fees_update", "unknown", "autopopulate"} & created.keys()
    answer = swoogo.get("/api/v1/discounts/1")
    assert (created, "") == (answer.json(), violations("GET", ONE, answer))
    listed = swoogo.get(LIST, params={"event_id": 1})
    assert ([created], "") == (listed.json()["items"], violations("GET", LIST, listed))


@pytest.mark.parametrize(
    ("query", "codes"),
    [({"search": "type=absolute"}, ["LATE"]), ({"sort": "-code"}, ["LATE", "EARLY"]), ({"ids": "1"}, ["EARLY"])],
)
def test_codes_are_filtered(swoogo, query, codes):
    """A client looks a code up by its name."""
    create(swoogo)
    create(swoogo, code="LATE", type="absolute")
    answer = swoogo.get(LIST, params={"event_id": 1, "fields": "code", **query})
    assert codes == [each["code"] for each in answer.json()["items"]]


def test_list_needs_an_event(swoogo):
    """Without it the vendor cannot know whose codes are meant."""
    assert [400, 404] == [swoogo.get(LIST).status_code, swoogo.get(LIST, params={"event_id": 2}).status_code]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"code": "a<b"}, "code"),
        ({"code": "x" * 256}, "code"),
        ({"type": "free"}, "type"),
        ({"apply_to_all": 1}, "apply_to_all"),
        ({"capacity": -1}, "capacity"),
        ({"min_group_size": -1}, "min_group_size"),
        ({"custom_fees_update": {"session": {"1": 80}}}, "custom_fees_update"),
        ({"code": "EARLY"}, "code"),
    ],
)
def test_invalid_field_is_a_422(emulator, swoogo, violations, fields, field):
    """A code that is taken is one of them: a registrant types it in, and there can only be one discount for it."""
    create(swoogo)
    answer = create(swoogo, **{"code": "OTHER", **fields})
    assert (422, [field]) == (answer.status_code, [error["field"] for error in answer.json()])
    assert "" == violations("POST", CREATE, answer)
    assert 1 == len(emulator.records("swoogo-discounts"))


def test_new_code_needs_its_event(swoogo):
    """An event id in the wrong place is the most frequent mistake."""
    assert 404 == create(swoogo, event_id=2).status_code


def test_update_changes_what_was_sent(clock, swoogo, violations):
    """Fees are merged one by one, and the event stays, whatever was sent."""
    create(swoogo, capacity=5, custom_fees_update={"session": {"1": "80", "2": "90"}})
    clock.now += 60
    answer = update(swoogo, 1, event_id=2, apply_to_all=True, custom_fees_update={"session": {"2": "95"}})
    changed = answer.json()
    assert (1, 5, 1, {"session": {"1": "80", "2": "95"}}) == tuple(
        changed[name] for name in ("event_id", "capacity", "apply_to_all", "custom_fees")
    )
    assert changed["created_at"] < changed["updated_at"]
    assert (changed, "") == (swoogo.get("/api/v1/discounts/1").json(), violations("PUT", UPDATE, answer))


@pytest.mark.parametrize(
    ("fields", "status"),
    [({"code": "EARLY"}, 200), ({"code": "LATER"}, 200), ({"code": "LATE"}, 422), ({"capacity": -1}, 422)],
)
def test_code_stays_unique(swoogo, fields, status):
    """A code may keep its own name, and not take that of another."""
    create(swoogo)
    create(swoogo, code="LATE")
    assert status == update(swoogo, 1, **fields).status_code


def test_clone_is_a_copy_of_its_own(swoogo, violations):
    """It has all of the original but the id and the code, and changes of one do not touch the other."""
    original = create(swoogo, capacity=5, custom_fees_update={"session": {"1": "80"}}).json()
    answer = swoogo.post("/api/v1/discounts/1/clone", params={"code": "LATE"})
    assert ({**original, "id": 2, "code": "LATE"}, "") == (answer.json(), violations("POST", CLONE, answer))
    update(swoogo, 2, capacity=6, custom_fees_update={"session": {"1": "90"}})
    assert original == swoogo.get("/api/v1/discounts/1").json()


def test_clone_gets_a_code(swoogo):
    """The page tells how the vendor makes one, which works once."""
    create(swoogo)
    clones = [swoogo.post("/api/v1/discounts/1/clone") for _ in range(2)]
    assert [200, 422] == [clone.status_code for clone in clones]
    assert "EARLY(Clone)" == clones[0].json()["code"]


@pytest.mark.parametrize("code", ["EARLY", 'a"b', "x" * 256])
def test_clone_needs_a_free_code(swoogo, violations, code):
    """What create refuses, clone must refuse as well."""
    create(swoogo)
    answer = swoogo.post("/api/v1/discounts/1/clone", params={"code": code})
    assert (422, "", "code") == (answer.status_code, violations("POST", CLONE, answer), answer.json()[0]["field"])


def test_relations_are_expanded(swoogo, violations):
    """Who used a code is known from the registrants of its own event."""
    create(swoogo, autopopulate_attributes=[{"attribute": "gender", "value": "1"}])
    for code in ("EARLY", "LATE"):
        form = {"event_id": 1, "email": f"{code}@example.com", "discount_code": code}
        assert swoogo.post("/api/v1/registrants/create", data=form).is_success
    query = {"fields": "id", "expand": "alternates,autopopulate,registrantCount,reservedCount"}
    answer = swoogo.get("/api/v1/discounts/1", params=query)
    assert {
        "id": 1,
        "alternates": [],
        "autopopulate": [{"attribute": "gender", "value": "1"}],
        "registrantCount": 1,
        "reservedCount": 0,
    } == answer.json()
    assert "" == violations("GET", ONE, answer)


def test_unknown_code_is_a_404(swoogo):
    """None of the three calls may make one up."""
    answers = (swoogo.get("/api/v1/discounts/1"), update(swoogo, 1), swoogo.post("/api/v1/discounts/1/clone"))
    assert [404, 404, 404] == [answer.status_code for answer in answers]
