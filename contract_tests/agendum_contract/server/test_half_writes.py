"""Requests that are refused leave nothing behind, and updates touch nothing that is not in them."""

import secrets

import pytest

from agendum_contract.eventify_calls import done as done_in_the_app
from agendum_contract.eventify_calls import unique
from agendum_contract.known import NOBODY
from agendum_contract.samples import sample_session
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server")]


def _session(target: Target, **fields: object) -> int:
    body = {"event_id": target.settings.swoogo_event_id, "name": "Before", "date": target.settings.day, **fields}
    number: int = done(target, "create_session", body)["id"]
    return number


@pytest.mark.vendor("swoogo")
@pytest.mark.about("update_session", "get_session", "create_session")
def test_a_refused_update_stores_nothing(swoogo: Target) -> None:
    """What is valid in a request that is refused is not stored either."""
    ids = {"session_id": _session(swoogo, description="As it was.")}
    body = {"event_id": swoogo.settings.swoogo_event_id, "name": "Before"}
    changes = {"description": "As it must not be.", "session_status": "undocumented"}

    assert refused(call(swoogo, "update_session", {**body, **changes}, ids=ids)), "an unlisted status was taken"

    assert "must not" not in str(done(swoogo, "get_session", ids=ids).get("description")), "a refused update is stored"


@pytest.mark.vendor("swoogo")
@pytest.mark.about("add_sessions_to_speaker", "list_speakers", "create_session")
def test_refused_sessions_are_not_added(swoogo: Target) -> None:
    """A page wants all sessions to be of the event: where one is not, the other is not added."""
    speaker, session = swoogo.settings.swoogo_speaker_id, _session(swoogo)
    body = {"session_ids": [session, NOBODY]}

    assert refused(call(swoogo, "add_sessions_to_speaker", body, ids={"speaker_id": speaker})), "no such session"

    query = {"event_id": swoogo.settings.swoogo_event_id, "ids": speaker, "fields": "id,sessions", "expand": "sessions"}
    (found,) = done(swoogo, "list_speakers", query=query)["items"]
    assert session not in [each.get("id") for each in found["sessions"]], "a session of a refused request was added"


@pytest.mark.vendor("eventify")
@pytest.mark.about("create_sessions", "list_schedule")
@pytest.mark.parametrize("is_first", [True, False])
def test_a_refused_list_creates_nothing(eventify: Target, is_first: bool) -> None:  # noqa: FBT001 - a parameter
    """Where one session of a list is invalid, the other one does not come into being."""
    title = unique("Half ")
    good = sample_session(eventify.settings, title=title)
    bad = sample_session(eventify.settings, title=unique("Bad "), capacity="many")

    response = call(eventify, "create_sessions", {"resource": [good, bad] if is_first else [bad, good]})

    assert refused(response), "a list with an invalid session was taken"
    titles = [each.get("title") for each in done_in_the_app(eventify, "list_schedule")["sessions"]]
    assert title not in titles, "a session of a refused list was created"


@pytest.mark.vendor("swoogo")
@pytest.mark.about("update_registrant", "get_registrant", "create_registrant")
def test_a_new_name_leaves_the_registration_alone(swoogo: Target) -> None:
    """A change of a name confirms nobody, and checks nobody in."""
    email = f"contract-{secrets.token_hex(6)}@example.com"
    person = {"email": email, "first_name": "Ada", "last_name": "Moreau"}
    created = done(swoogo, "create_registrant", {"event_id": swoogo.settings.swoogo_event_id, **person})
    if "id" not in created:
        # The page prints an answer without an id.
        pytest.skip("the answer to create_registrant has no id")
    ids, query = {"registrant_id": created["id"]}, {"fields": "registration_status,group_id,package_id,session_ids"}
    before = done(swoogo, "get_registrant", ids=ids, query=query)

    done(swoogo, "update_registrant", {"last_name": "Verne"}, ids=ids)

    assert before == done(swoogo, "get_registrant", ids=ids, query=query)
