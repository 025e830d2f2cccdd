"""The kinds of calls that every fault is tried on, and the clients that make them.

How a client is called and with which options stands here and nowhere else.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import agendum

from . import canaries, wire

# What a client is made with where only its patience ends a call; in seconds.
HASTE = {"timeout": 0.3, "deadline": 0.3}
# The id that a good answer gives.
EXPECTED = 5
_SESSION = {"id": EXPECTED, "event_id": 1, "name": "Symposium"}
_PAGE = {"totalCount": 1, "pageCount": 1, "currentPage": 1, "perPage": 20}
_SWOOGO_TOKEN = "/api/v1/oauth2/token"
_EVENTIFY_TOKEN = "/v4/generatetoken"
_GOOD: dict[str, Any] = {
    "/api/v1/sessions": {"items": [_SESSION], "_links": {}, "_meta": _PAGE},
    "/v4/sessions": [{"id": EXPECTED}],
    _SWOOGO_TOKEN: {"type": "bearer", "access_token": canaries.TOKEN, "expires_at": "2100-01-01 00:00:00"},
    _EVENTIFY_TOKEN: {"session_token": canaries.TOKEN},
}


@dataclass(frozen=True, eq=False)
class Kind:
    """A kind of call.

    Attributes:
        name: What the table calls it.
        vendor: Whose client makes it.
        path: The path that the fault is at.
        ask: Makes the call with a client; what an async client gives is awaited.
        read: Finds the id of the session in what comes back.
        creates: Whether the server would have something twice if it got the request twice.
    """

    name: str
    vendor: str
    path: str
    ask: Callable[[Any], Any]
    read: Callable[[Any], Any]
    creates: bool = False

    @property
    def is_token(self) -> bool:
        """Whether the fault is at the token endpoint, so that the very first call meets it."""
        return self.path in (_SWOOGO_TOKEN, _EVENTIFY_TOKEN)

    def call(self, client: Any) -> Any:
        """Make the call; return the id that came back."""
        return self.read(self.ask(client))

    async def acall(self, client: Any) -> Any:
        """Do what ``call`` does, for tasks."""
        return self.read(await self.ask(client))


def _id(session: Any) -> Any:
    return session.id


def _first_id(sessions: Any) -> Any:
    return sessions[0].id


def _id_on_page(page: Any) -> Any:
    return page.items[0].id


def _get(client: Any) -> Any:
    return client.sessions.get(EXPECTED)


def _list(client: Any) -> Any:
    return client.sessions.list(event_id=1)


def _create(client: Any) -> Any:
    return client.sessions.create(event_id=1, name=canaries.PERSON, date=dt.date(2030, 1, 22))


def _add(client: Any) -> Any:
    return client.speakers.add_sessions(3, [EXPECTED])


def _mirror(client: Any) -> Any:
    session = {
        "eventid": 1,
        "apptabid": 1,
        "scheduledateid": 1,
        "scheduletrackid": 1,
        "title": canaries.PERSON,
        "starttime": "09:00",
        "endtime": "10:00",
        "colorid": 1,
        "checkintype": "scanqr",
        "sessiontype": "general",
    }
    return client.sessions.create([session])


KINDS = (
    Kind("GET", "Swoogo", f"/api/v1/sessions/{EXPECTED}", _get, _id),
    Kind("list", "Swoogo", "/api/v1/sessions", _list, _id_on_page),
    Kind("form POST", "Swoogo", "/api/v1/sessions/create", _create, _id, creates=True),
    Kind("JSON POST", "Swoogo", "/api/v1/speakers/3/session.json", _add, _id, creates=True),
    Kind("JSON POST", "Eventify", "/v4/sessions", _mirror, _first_id, creates=True),
    Kind("token", "Swoogo", _SWOOGO_TOKEN, _get, _id),
    Kind("token", "Eventify", _EVENTIFY_TOKEN, _mirror, _first_id),
)


def client_of(kind: Kind, flavor: str, origin: str, slept: list[float], options: Mapping[str, Any]) -> Any:
    """Make the client that a call is made with.

    Args:
        kind: The kind of call.
        flavor: Sync or async.
        origin: Where the server is.
        slept: Gets the seconds that the client would have waited between its attempts.
        options: More options.
    """

    async def asleep(seconds: float) -> None:
        slept.append(seconds)

    name = kind.vendor if flavor == "sync" else f"Async{kind.vendor}"
    secrets = (canaries.KEY, canaries.SECRET) if kind.vendor == "Swoogo" else (canaries.EMAIL, canaries.PASSWORD)
    # All calls here together cost more credits than ten minutes have.
    common = {"sleep": slept.append if flavor == "sync" else asleep, "budget": False}
    return getattr(agendum, name)(*secrets, base_url=origin, **common, **options)


def good(request: wire.Request) -> bytes:
    """Return the body of a good answer."""
    return wire.dumps(_GOOD.get(request.path.rstrip("/"), _SESSION))
