EVENTS = [{"id": 1}, {"id": 2}]


def test_categories_are_listed(eventify, violations):
    """An attendee needs one of the type attendee."""
    answer = eventify.get("/v4/events/user_categories", params={"eventid": 1})
    assert [{"category_id": 3, "category_type": "attendee"}] == answer.json()
    assert "" == violations("GET", "/v4/events/user_categories", answer)


def test_interests_are_listed(eventify, violations):
    """Their ids go into an attendee."""
    answer = eventify.get("/v4/events/interest", params={"eventid": 1})
    assert [{"interest_id": 4, "interest": "interest 4"}] == answer.json()
    assert "" == violations("GET", "/v4/events/interest", answer)


def test_each_event_has_its_own(planted):
    """A record that names no event is in all of them."""
    items = [{"id": 5, "eventid": 1}, {"id": 6, "eventid": 2}, {"id": 7}]
    call = planted({"events": EVENTS, "categories": items, "interests": items})
    categories = call("GET", "/v4/events/user_categories", query=b"eventid=2").json()
    interests = call("GET", "/v4/events/interest", query=b"eventid=1").json()
    assert [6, 7] == [each["category_id"] for each in categories]
    assert [5, 7] == [each["interest_id"] for each in interests]
