"""Swoogo's registrants: who is registered stays, with sessions, a group, and what happens at the door."""

import secrets
from typing import Any

import httpx
import pytest

from agendum_contract import settings
from agendum_contract.known import NOBODY
from agendum_contract.samples import ODD_TEXTS
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("swoogo"),
    pytest.mark.about("swoogo-registrants", "swoogo-scans"),
]


def _person(**fields: Any) -> dict[str, Any]:
    # No letter to this domain ever arrives.
    email = f"{settings.current().mark}-{secrets.token_hex(6)}@example.com"
    return {"email": email, "first_name": "Ada", "last_name": "Moreau", **fields}


def _listed(target: Target, search: str, fields: str = "id", **query: str) -> list[dict[str, Any]]:
    parameters = {"event_id": target.settings.swoogo_event_id, "search": search, "fields": fields, **query}
    items: list[dict[str, Any]] = done(target, "list_registrants", query=parameters)["items"]
    return items


def _register(target: Target, **fields: Any) -> int:
    person = {"event_id": target.settings.swoogo_event_id, **_person(**fields)}
    created = done(target, "create_registrant", person)
    # The page prints an answer without an id.
    found = [created] if "id" in created else _listed(target, f"email={person['email']}")
    assert 1 == len(found), "a registrant that was created is not found by its e-mail address"
    number: int = found[0]["id"]
    return number


def _read(target: Target, number: int, *fields: str) -> dict[str, Any]:
    query = {"fields": ",".join(fields)} if fields else None
    return done(target, "get_registrant", ids={"registrant_id": number}, query=query)


def _session_ids(target: Target, number: int) -> set[str]:
    """The sessions of a registrant: a list of numbers or of strings, one string with commas, or nothing."""
    ids = _read(target, number, "session_ids").get("session_ids") or []
    parts = ids.split(",") if isinstance(ids, str) else ids
    return {str(each).strip() for each in parts}


def _status(target: Target, number: int) -> str:
    return str(_read(target, number, "registration_status").get("registration_status")).casefold()


def _session(target: Target, **fields: Any) -> int:
    body = {
        "event_id": target.settings.swoogo_event_id,
        "name": "Sample Session",
        "date": target.settings.day,
        **fields,
    }
    number: int = done(target, "create_session", body)["id"]
    return number


def _add_session(target: Target, registrant: int, session: int, **query: str) -> httpx.Response:
    ids = {"registrant_id": registrant, "session_id": session}
    return call(target, "add_session_to_registrant", ids=ids, query=query)


def test_a_registrant_stays(swoogo: Target) -> None:
    """Who was registered is read back by id with what was sent, and text that was not is an empty string or null."""
    sent = _person()
    number = _register(swoogo, **sent)

    got = _read(swoogo, number)

    assert number == got.get("id"), "another registrant was returned"
    assert sent == {name: got.get(name) for name in sent}
    assert {"", None} >= {got.get(name) for name in ("bio", "middle_name", "twitter_handle")}


def test_registrants_are_found_by_their_address(swoogo: Target) -> None:
    """A search by e-mail address finds one of two, with the fields that were asked for and no others."""
    person = _person()
    number, _ = _register(swoogo, **person), _register(swoogo)

    found = _listed(swoogo, f"email={person['email']}", "id,email")

    assert [{"id": number, "email": person["email"]}] == found


def test_registrants_are_sorted(swoogo: Target) -> None:
    """The list comes in the order that was asked for, and in the reverse one with a minus sign."""
    family = f"Sorted{secrets.token_hex(6)}"
    for name in ("Bo", "Cy", "Al"):
        _register(swoogo, first_name=name, last_name=family)

    orders = [
        [each["first_name"] for each in _listed(swoogo, f"last_name={family}", "id,first_name", sort=sort)]
        for sort in ("first_name", "-first_name")
    ]

    assert [["Al", "Bo", "Cy"], ["Cy", "Bo", "Al"]] == orders


def test_fields_of_a_registrant_can_be_chosen(swoogo: Target) -> None:
    """The fields that are asked for come, and what is not asked for does not."""
    number = _register(swoogo)

    assert {"id", "email", "registration_status"} == _read(swoogo, number, "id", "email", "registration_status").keys()


def test_an_update_of_a_registrant_is_partial(swoogo: Target) -> None:
    """What was sent is changed, what was left out is not, and both are read back."""
    sent = _person()
    number = _register(swoogo, **sent)

    done(swoogo, "update_registrant", {"last_name": "Verne"}, ids={"registrant_id": number})

    got = _read(swoogo, number, *sent)
    assert {**sent, "last_name": "Verne"} == {name: got.get(name) for name in sent}


def test_an_added_session_is_the_registrants(swoogo: Target, sessions: list[int]) -> None:
    """The session is among those of the registrant, and a check alone adds none."""
    number = _register(swoogo)

    assert True is _add_session(swoogo, number, sessions[0]).json().get("success"), "the session was not added"
    assert not refused(_add_session(swoogo, number, sessions[1], validate_only="true"))

    assert {str(sessions[0])} == _session_ids(swoogo, number) & {str(each) for each in sessions}


def test_a_full_session_is_refused(swoogo: Target) -> None:
    """Nobody gets into a session whose places are taken, unless the call overrides that."""
    session = _session(swoogo, capacity=1)
    first, second = _register(swoogo), _register(swoogo)
    assert not refused(_add_session(swoogo, first, session)), "a session with a free place was refused"

    assert refused(_add_session(swoogo, second, session)), "a session with one place took two registrants"
    assert str(session) not in _session_ids(swoogo, second)
    response = _add_session(swoogo, second, session, override_capacity_errors="true")
    assert not refused(response), "the flag did not override the capacity"


def test_a_registrant_joins_a_group(swoogo: Target) -> None:
    """The group is the one of the path, in the answer and when the registrant is read."""
    first, second = _register(swoogo), _register(swoogo)
    # A group has the id of its first registrant.
    group = _read(swoogo, first, "group_id").get("group_id") or first

    ids = {"registrant_id": second, "group_id": group}
    answer = done(swoogo, "add_registrant_to_group", ids=ids)

    assert ids == {"registrant_id": answer.get("id", second), "group_id": answer.get("group_id", group)}
    assert group == _read(swoogo, second, "group_id").get("group_id")


def test_a_check_in_can_be_reverted(swoogo: Target) -> None:
    """The status of the registration follows."""
    number = _register(swoogo)

    for status in ("attended", "confirmed"):
        answer = done(swoogo, "check_in_registrant", {"id": number, "status": status})

        assert number == answer.get("id", number), "another registrant was checked in"
        assert status == _status(swoogo, number)


def test_a_scan_is_recorded_once(swoogo: Target, sessions: list[int]) -> None:
    """A second scan is the first one, and both are of the registrant and the session of the path."""
    number = _register(swoogo)
    ids = {"registrant_id": number, "session_id": sessions[0]}
    body = {"event_id": swoogo.settings.swoogo_event_id}
    # Only who has a session may be able to be scanned into it.
    _add_session(swoogo, number, sessions[0])

    first, second = (done(swoogo, "create_session_scan", body, ids=ids) for _ in range(2))

    assert first["id"] == second["id"], "the same scan was recorded twice"
    assert (number, sessions[0]) == (first.get("registrant_id", number), first.get("scan_id", sessions[0]))
    assert "attended" == _status(swoogo, number)


def test_a_scan_need_not_check_in(swoogo: Target, sessions: list[int]) -> None:
    """With the flag, the status of the registration stays as it is."""
    number = _register(swoogo)
    _add_session(swoogo, number, sessions[0])
    before = _status(swoogo, number)
    body = {"event_id": swoogo.settings.swoogo_event_id, "prevent_check_in": True}

    done(swoogo, "create_session_scan", body, ids={"registrant_id": number, "session_id": sessions[0]})

    assert before == _status(swoogo, number)


def test_an_email_names_its_registrant(swoogo: Target) -> None:
    """The call is taken for a registrant of the run's own; the domain of the address takes no mail."""
    number = _register(swoogo)

    answer = done(swoogo, "email_registrant", ids={"registrant_id": number, "email_type": "registration_modified"})

    assert str(number) == str(answer.get("id", number)), "an e-mail was sent to another registrant"


def test_a_form_is_linked_to(swoogo: Target) -> None:
    """The link is an address, for the event that was named."""
    event = swoogo.settings.swoogo_event_id
    person = _person()
    fields = {f"fields[{name}]": value for name, value in person.items()}

    answer = done(swoogo, "create_registrant_token", {"event_id": event, **fields})

    assert answer["url"].startswith(("https://", "http://")), "the link is none"
    assert str(event) == str(answer.get("event_id", event)), "the link is one of another event"


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("get_registrant", None),
        ("update_registrant", {"last_name": "Nobody"}),
        ("email_registrant", None),
        ("add_session_to_registrant", None),
        ("add_registrant_to_group", None),
        ("create_session_scan", {}),
    ],
)
def test_an_unknown_registrant_is_not_found(name: str, body: Any, swoogo: Target, sessions: list[int]) -> None:
    """Nobody is made up for an id that was never handed out."""
    others = {"session_id": sessions[0], "group_id": NOBODY, "email_type": "registration_modified"}
    ids = {"registrant_id": NOBODY, **others}

    response = call(swoogo, name, body, ids=ids)

    assert refused(response), f"{name} found somebody"


def test_nobody_is_checked_in_by_an_unknown_id(swoogo: Target) -> None:
    """The registrant stands in the body here."""
    assert refused(call(swoogo, "check_in_registrant", {"id": NOBODY, "status": "attended"}))


def test_an_unknown_check_in_is_refused(swoogo: Target) -> None:
    """The page lists three, and the status of the registration stays."""
    number = _register(swoogo)
    before = _status(swoogo, number)

    assert refused(call(swoogo, "check_in_registrant", {"id": number, "status": "undocumented"}))
    assert before == _status(swoogo, number)


def test_unknown_sessions_and_groups_are_not_joined(swoogo: Target) -> None:
    """A registrant only gets what there is."""
    number = _register(swoogo)

    for name, ids in (("add_session_to_registrant", "session_id"), ("add_registrant_to_group", "group_id")):
        response = call(swoogo, name, ids={"registrant_id": number, ids: NOBODY})

        assert refused(response), f"{name}: {ids} was made up"


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_no_name_breaks_the_server(text: str, swoogo: Target) -> None:
    """Whatever somebody is called, it is taken or refused, and it is never an internal error."""
    person = _person(event_id=swoogo.settings.swoogo_event_id, first_name=text, last_name=text)

    call(swoogo, "create_registrant", person)


def test_an_unlisted_email_is_refused(swoogo: Target) -> None:
    """The page lists the kinds of e-mail that can be sent."""
    ids = {"registrant_id": _register(swoogo), "email_type": "undocumented"}

    assert refused(call(swoogo, "email_registrant", ids=ids)), "an e-mail of an unlisted kind was sent"
