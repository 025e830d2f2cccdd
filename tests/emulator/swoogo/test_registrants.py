import pytest

REGISTRANTS = "/api/v1/registrants"
CREATE = f"{REGISTRANTS}/create"
PERSON = {"event_id": 1, "email": "ada@example.com", "first_name": "Ada", "last_name": "Moreau"}
TEMPLATE = f"{REGISTRANTS}/{{registrant_id}}"
UPDATE = f"{REGISTRANTS}/update/{{registrant_id}}"
GROUP = f"{REGISTRANTS}/{{registrant_id}}/groups/{{group_id}}"


def create(client, path=CREATE, **fields):
    """A new registrant."""
    return client.request("POST", path, data={**PERSON, **fields})


def update(client, path="1", **fields):
    """A registrant with changes."""
    return client.request("PUT", f"{REGISTRANTS}/update/{path}", data=fields)


def read(client, fields, number=1):
    """Some fields of a registrant."""
    return client.get(f"{REGISTRANTS}/{number}", params={"fields": fields}).json()


def listed(client, **query):
    """The items of a list."""
    return client.get(REGISTRANTS, params={"event_id": 1, **query}).json()["items"]


def package(client, **fields):
    """A new package."""
    return client.request("POST", "/api/v1/packages/create", data={"event_id": 1, "name": "P", **fields})


def test_created_registrant_is_what_was_sent(swoogo, violations):
    """The types are those of the vendor's example: amounts are strings beside a bare zero, and a few fields null."""
    answer = create(swoogo, h_hotel="yes", unknown="x")
    assert ("", 200) == (violations("POST", CREATE, answer), answer.status_code)
    assert {
        **dict.fromkeys(("prefix", "middle_name", "suffix", "company", "job_title", "work_phone"), ""),
        **dict.fromkeys(("mobile_phone", "profile_picture", "twitter_handle", "birth_date", "cc_email", "bio"), ""),
        **dict.fromkeys(("individual_net", "individual_tax", "individual_gross"), "0.00"),
        **dict.fromkeys(("group_net", "group_tax", "group_gross", "group_paid"), "0.00"),
        **dict.fromkeys(("notes", "reference", "cancelled_at", "checked_in_at")),
        **PERSON,
        "id": 1,
        "group_id": 1,
        "gender": {"id": None, "value": None},
        "session_ids": [],
        "ip_address": "127.0.0.1",
        "group_balance_due": 0,
        "ext_token": "x00000001",
        "registration_status": "confirmed",
        "created_at": "2027-01-15 08:00:00",
        "updated_at": "2027-01-15 08:00:00",
        "h_hotel": "yes",
    } == answer.json()


def test_single_read_shows_the_person(swoogo, violations):
    """All else has to be asked for, custom fields by their names; a client that forgets it sees nothing."""
    create(swoogo, c_7="8")
    answer = swoogo.get(f"{REGISTRANTS}/1")
    assert "" == violations("GET", TEMPLATE, answer)
    assert (20, False, False) == (len(answer.json()), "session_ids" in answer.json(), "c_7" in answer.json())
    assert {"registration_status": "confirmed", "c_7": "8"} == read(swoogo, "registration_status,c_7,c_8")
    whole = swoogo.get(f"{REGISTRANTS}/1", params={"fields": "*"})
    assert ("", {"id": "", "value": None}) == (violations("GET", TEMPLATE, whole), whole.json()["payment_status"])


def test_relations_are_expanded(swoogo, violations):
    """PHP prints an empty address as a list, beside the fields that a read has anyway."""
    create(swoogo, send_email="true")
    answer = swoogo.get(f"{REGISTRANTS}/1", params={"expand": "homeAddress,emailHistory"})
    assert "" == violations("GET", TEMPLATE, answer)
    body = answer.json()
    assert ([], ["registration_created"], "Ada", False) == (
        body["homeAddress"],
        [email["type"] for email in body["emailHistory"]],
        body["first_name"],
        "workAddress" in body,
    )


@pytest.mark.parametrize(("switch", "sent"), [("true", 1), ("1", 1), ("false", 0), ("", 0)])
def test_confirmation_is_sent_when_asked_for(emulator, swoogo, switch, sent):
    """The flag is a string."""
    create(swoogo, send_email=switch)
    assert sent == len(emulator.records("swoogo-sent-emails"))


def test_registrant_gets_a_contact(emulator, swoogo):
    """Contacts are found through registrants."""
    create(swoogo)
    contact = emulator.records("swoogo-contacts")[-1]
    assert {"contact_id": contact["id"]} == read(swoogo, "contact_id")
    assert ("ada@example.com", "Moreau") == (contact["email"], contact["last_name"])


def test_list_has_names_only(swoogo, violations):
    """Sparse items are what clients stumble over first."""
    create(swoogo)
    answer = swoogo.get(REGISTRANTS, params={"event_id": 1})
    assert "" == violations("GET", REGISTRANTS, answer)
    assert [{"id": 1, "first_name": "Ada", "last_name": "Moreau"}] == answer.json()["items"]


def test_list_searches_sorts_and_pages(swoogo):
    """People are looked up by address, by status and by their answers."""
    for name, status in (("Bo", "confirmed"), ("Cy", "pending"), ("Al", "confirmed")):
        create(swoogo, email=f"{name}@example.com", first_name=name, registration_status=status, c_5=name)
    found = [
        [item["id"] for item in listed(swoogo, **query)]
        for query in (
            {"search": "email=bo@example.com"},
            {"search": "registration_status=confirmed", "sort": "first_name"},
            {"search": "c_5=Cy", "fields": "*"},
            {"sort": "-first_name", "per-page": 2, "page": 2},
            {"ids": "1,3"},
        )
    ]
    assert [[1], [3, 1], [2], [3], [1, 3]] == found


def test_list_is_of_one_event(two_events):
    """The events of an account have nothing to do with each other."""
    assert [["Ada"], ["Bo"]] == [[item["first_name"] for item in listed(two_events, event_id=each)] for each in (1, 2)]
    assert 400 == two_events.get(REGISTRANTS).status_code


def test_type_comes_with_its_name(two_events, violations):
    """It is no bare id, unlike the package; unset, it is a choice that nobody made."""
    query = {"event_id": 1, "fields": "id,reg_type_id,package_id"}
    answer = two_events.get(REGISTRANTS, params=query)
    assert "" == violations("GET", REGISTRANTS, answer)
    assert [{"id": 1, "reg_type_id": {"id": 1, "value": "Guest"}, "package_id": None}] == answer.json()["items"]
    assert {"reg_type_id": {"id": "", "value": None}} == read(two_events, "reg_type_id", 2)


@pytest.mark.parametrize(
    ("fields", "status", "field"),
    [
        ({"email": ""}, 422, "email"),
        ({"email": None}, 422, "email"),
        ({"event_id": None}, 422, "event_id"),
        ({"event_id": "x"}, 422, "event_id"),
        ({"event_id": 9}, 404, None),
        ({"event_id": 10**30}, 404, None),
        ({"package_id": 9}, 422, "package_id"),
        ({"package_id": 10**30}, 422, "package_id"),
        ({"package_id": 2}, 422, "package_id"),
        ({"c_1[a]": "x"}, 422, "c_1"),
        ({"c_1[0][id]": "x"}, 422, "c_1"),
        ({"c_1[0][id][]": "1"}, 422, "c_1"),
    ],
)
def test_wrong_registrant_is_refused(two_events, violations, fields, status, field):
    """Nothing may be stored on the way."""
    form = {name: value for name, value in {**PERSON, **fields}.items() if value is not None}
    answer = two_events.request("POST", CREATE, data=form)
    assert ("", status) == (violations("POST", CREATE, answer), answer.status_code)
    assert field is None or [field] == [problem["field"] for problem in answer.json()]
    assert 1 == len(listed(two_events))


def test_update_changes_what_was_sent(swoogo, clock, violations):
    """Custom fields are changed one by one; what the server does not know, or will not set, it ignores."""
    create(swoogo, c_1="a", h_2="b")
    clock.now += 60
    answer = update(swoogo, last_name="", h_2="c", group_paid="9.00", event_id="2")
    assert ("", 200) == (violations("PUT", UPDATE, answer), answer.status_code)
    body = answer.json()
    assert ("Ada", "", "a", "c", "0.00", 1) == tuple(
        body[name] for name in ("first_name", "last_name", "c_1", "h_2", "group_paid", "event_id")
    )
    assert ("2027-01-15 08:00:00", "2027-01-15 08:01:00") == (body["created_at"], body["updated_at"])
    assert {"last_name": "", "h_2": "c"} == read(swoogo, "last_name,h_2")


def test_status_leaves_its_moments(swoogo, clock):
    """When somebody came, or cancelled, is known as long as the status says that they did."""
    create(swoogo)
    seen = []
    for status in ("attended", "attended", "cancelled", "cancelled", "confirmed"):
        clock.now += 60
        body = update(swoogo, registration_status=status).json()
        seen.append((body["checked_in_at"] or "")[-5:] + "/" + (body["cancelled_at"] or "")[-5:])
    assert ["01:00/", "01:00/", "/03:00", "/03:00", "/"] == seen


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ({"c_1002": "123"}, {"id": 123, "value": "Choice 123"}),
        ({"c_1002[0][id]": "123"}, {"id": 123, "value": "Choice 123"}),
        ({"c_1002[0][id]": "123", "c_1002[1][id]": "123"}, {"id": "123,123", "value": "Choice 123,Choice 123"}),
        ({"c_1002": ""}, {"id": "", "value": None}),
        ({"c_1002": "124"}, "124"),
        ({"c_1002[0][id]": "124"}, [{"id": 124}]),
        ({"c_1001": "123"}, "123"),
        ({"c_9": ""}, ""),
        ({"c_9": "nul \0 \U0001f642"}, "nul \0 \U0001f642"),
        ({"sq_406[0][id]": "5"}, [{"id": 5}]),
        ({"c_1": "1"}, {"id": 1, "value": "Vegetarian"}),
    ],
)
def test_custom_fields_come_back(swoogo, violations, sent, shown):
    """A choice is written as an id and read with its name; what has no definition is read as it was written."""
    answer = create(swoogo, **sent)
    name = next(iter(sent)).partition("[")[0]
    assert ("", shown) == (violations("POST", CREATE, answer), answer.json()[name])
    assert {name: shown} == read(swoogo, name)


def test_question_of_another_event_has_no_choices_here(two_events):
    """Two events use the same number for two questions."""
    update(two_events, c_1="1")
    assert {"c_1": "1"} == read(two_events, "c_1")


def test_full_package_is_refused(swoogo, violations):
    """The page says so, and names the flag that goes on all the same."""
    package(swoogo, capacity=1)
    package(swoogo, name="Other")
    first, second = create(swoogo, package_id=1), create(swoogo, package_id=1)
    assert ([200, 400], "") == ([first.status_code, second.status_code], violations("POST", CREATE, second))
    assert 200 == create(swoogo, f"{CREATE}?override_capacity_errors=true", package_id=1).status_code
    create(swoogo, package_id=2)
    refused = update(swoogo, "3", package_id=1)
    assert (400, "") == (refused.status_code, violations("PUT", UPDATE, refused))
    assert 200 == update(swoogo, "3?override_capacity_errors=1", package_id=1).status_code


def test_holder_of_a_place_keeps_it(swoogo):
    """An update repeats the package that somebody has; whoever cancels gives the place away."""
    package(swoogo, capacity=1)
    create(swoogo, package_id=1)
    assert 200 == update(swoogo, package_id=1, registration_status="cancelled").status_code
    assert 200 == create(swoogo, package_id=1).status_code


@pytest.mark.parametrize("capacity", ["", None])
def test_package_without_a_capacity_is_never_full(swoogo, capacity):
    """No limit is not the limit of none."""
    package(swoogo, **({} if capacity is None else {"capacity": capacity}))
    assert 200 == create(swoogo, package_id=1).status_code


def test_registrant_joins_a_group(swoogo, violations):
    """The answer has the group's amounts as numbers, and the ids of sessions as strings."""
    create(swoogo)
    create(swoogo, email="b@example.com", sq_406="x")
    swoogo.post("/api/v1/sessions/create", data={"event_id": 1, "name": "S", "date": "2026-05-01"})
    swoogo.post(f"{REGISTRANTS}/2/session/1")
    answer = swoogo.post(f"{REGISTRANTS}/2/groups/1")
    assert ("", 200) == (violations("POST", GROUP, answer), answer.status_code)
    body = answer.json()
    assert (2, 1, 2, ["1"], 0, "0.00", "x") == tuple(
        body[name]
        for name in ("id", "group_id", "group_number", "session_ids", "group_net", "individual_net", "sq_406")
    )
    assert {"group_id": 1} == read(swoogo, "group_id", 2)
    assert 2 == swoogo.post(f"{REGISTRANTS}/2/groups/1").json()["group_number"]


@pytest.mark.parametrize(
    ("path", "status"),
    [("1/groups/9", 404), ("9/groups/1", 404), ("1/groups/x", 404), (f"1/groups/{'9' * 30}", 404), ("1/groups/2", 400)],
)
def test_group_must_be_there(two_events, violations, path, status):
    """A group is that of a registrant of the same event."""
    answer = two_events.post(f"{REGISTRANTS}/{path}")
    assert ("", status) == (violations("POST", GROUP, answer), answer.status_code)
    assert {"group_id": 1} == read(two_events, "group_id")


@pytest.mark.parametrize("number", ["2", "0", "x", "9" * 30])
def test_unknown_registrant_is_a_404(swoogo, number):
    """No spelling of an id may break the server, or find somebody else."""
    create(swoogo)
    assert 404 == swoogo.get(f"{REGISTRANTS}/{number}").status_code
    assert 404 == update(swoogo, number, email="x").status_code
