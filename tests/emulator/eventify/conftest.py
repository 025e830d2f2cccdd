import json

import pytest

from agendum_emulator import Settings

# Valid bodies for the default seed.
SESSION = {
    **dict.fromkeys(["eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"], 1),
    "title": "Opening",
    "starttime": "10:00",
    "endtime": "11:00",
    "checkintype": "showqr",
    "sessiontype": "general",
}
SPEAKER = {"eventid": 1, "firstname": "Ada", "lastname": "Byron", "createuser": False}
ATTENDEE = {
    "email": "ada@example.com",
    "eventid": 1,
    "firstname": "Ada",
    "lastname": "Byron",
    "userpassword": "secret1",
    "form_number": 1,
    "isactive": 1,
    "isadmin": 0,
    "isnetworking": 1,
    "profileurl": None,
    "details_form": [{"id": "about"}, {"id": "country", "value": "Norway"}],
    "exhibitoridfk": None,
    "speakeridfk": None,
    "sponsoridfk": None,
    "usercategory": "3",
    "userinterests": None,
}
EXHIBITOR = {"eventid": 1, "name": "Loom Ltd", "booth": "A1", "form_number": 2, "details_form": []}


class Maker:
    """Creates records that differ from good ones."""

    def __init__(self, eventify):
        self.eventify = eventify

    def sessions(self, *sessions):
        return self.eventify.post("/v4/sessions", json={"resource": [{**SESSION, **session} for session in sessions]})

    def speaker(self, **fields):
        return self.eventify.post("/v4/speakers", json={**SPEAKER, **fields})

    def attendee(self, **fields):
        return self.eventify.post("/v4/attendee", json={**ATTENDEE, **fields})

    def exhibitor(self, **fields):
        return self.eventify.post("/v4/exhibitors", json={**EXHIBITOR, **fields})


@pytest.fixture
def make(eventify):
    """Creates records that differ from good ones."""
    return Maker(eventify)


@pytest.fixture
def schedule(eventify):
    """Reads the schedule."""
    return lambda **arguments: eventify.get("/v4/sessions", **arguments).json()


@pytest.fixture
def planted(new_app):
    """Calls an emulator with a seed of Eventify's, as a user whose token is for one event."""

    def plant(seed, event=None):
        ask = new_app(Settings(seed={"eventify": seed}))
        json_type = (b"Content-Type", b"application/json")
        login = {"email": "me", "password": "p"} | ({} if event is None else {"eventid": event})
        answer = ask("POST", "/v4/generatetoken", headers=[json_type], body=json.dumps(login).encode())
        headers = [json_type, (b"Session-Token", answer.json()["session_token"].encode())]

        def call(method, path, body=None, query=b""):
            content = b"" if body is None else json.dumps(body).encode()
            return ask(method, path, headers=headers, body=content, query=query)

        return call

    return plant
