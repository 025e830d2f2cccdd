"""Bodies for probes of Eventify that each reading takes, but for what a probe is about."""

from typing import Any

from agendum_contract.eventify_calls import blank_answers
from agendum_contract.probes.eventify_answers import Call, taken, unique
from agendum_contract.samples import sample_session
from agendum_contract.target import Target

Body = dict[str, Any]


def sends(target: Target, operation: str, **ids: Any) -> Call:
    """Return what sends a body to an operation, under other names each time."""
    return lambda it: target.call(operation, _renamed(target, it), ids=ids)


def sends_session(target: Target) -> Call:
    """Return what sends one session in the wrapper of the page, under another title each time."""
    return lambda it: target.call("create_sessions", {"resource": [_renamed(target, it)]})


def _renamed(target: Target, record: Body) -> Body:
    """A second record of the same name or address may be refused for just that."""
    return {name: _other(target, value) if _is_ours(target, value) else value for name, value in record.items()}


def _is_ours(target: Target, value: Any) -> bool:
    return isinstance(value, str) and value.startswith(target.settings.mark)


def _other(target: Target, name: str) -> str:
    return address(target) if "@" in name else unique(target)


def without(record: Body, *names: str) -> Body:
    """Return a body without some of its fields."""
    return {name: value for name, value in record.items() if name not in names}


def session(target: Target, **fields: Any) -> Body:
    """Return a session with what the table of the page requires."""
    return sample_session(target.settings, title=unique(target), **fields)


def speaker(target: Target, **fields: Any) -> Body:
    """Return a speaker with what the table and the prose of the page require."""
    event = target.settings.eventify["eventid"]
    return {"eventid": event, "firstname": "Mina", "lastname": unique(target), "createuser": False, **fields}


def attendee(target: Target, **fields: Any) -> Body:
    """Return an attendee with what the table of the page requires.

    Raises:
        ValueError: The event has no form for attendees, or no category.
    """
    event = target.settings.eventify["eventid"]
    form = form_of(target, "attendee")
    response = target.call("list_user_categories", query={"eventid": event})
    categories = response.json() if taken(response) else []
    fitting = [str(each["category_id"]) for each in categories if each["category_type"] == "attendee"]
    if not fitting:
        raise ValueError("the event has no user category for attendees")
    return {
        "email": address(target),
        "eventid": event,
        "firstname": "Mina",
        "lastname": unique(target),
        "userpassword": "123456",
        "form_number": form["form_number"],
        "isactive": 1,
        "isadmin": 0,
        "isnetworking": 1,
        "profileurl": None,
        "details_form": blank_answers(form),
        **dict.fromkeys(("exhibitoridfk", "speakeridfk", "sponsoridfk", "userinterests")),
        "usercategory": fitting[0],
        **fields,
    }


def exhibitor(target: Target) -> Body:
    """Return an exhibitor with what the prose of the page requires.

    Raises:
        ValueError: The event has no form for exhibitors.
    """
    form = form_of(target, "exhibitor")
    return {
        "eventid": target.settings.eventify["eventid"],
        "name": unique(target),
        "booth": unique(target),
        "form_number": form["form_number"],
        "details_form": blank_answers(form),
    }


def form_of(target: Target, kind: str) -> Body:
    """Return the form of the event for a kind of record.

    Raises:
        ValueError: It has none.
    """
    response = target.call("list_forms", query={"eventid": target.settings.eventify["eventid"]})
    forms = response.json() if taken(response) else {}
    if kind not in forms:
        raise ValueError(f"the event has no form of the type {kind}")
    found: Body = forms[kind]
    return found


def address(target: Target) -> str:
    """Return an address that nobody has."""
    return f"{unique(target)}@example.com"


def schedule(target: Target) -> Body:
    """Return the schedule of the event.

    Raises:
        ValueError: It cannot be read.
    """
    response = target.call("list_schedule")
    if not taken(response):
        raise ValueError("the schedule cannot be read")
    found: Body = response.json()
    return found


def new_speaker(target: Target, **fields: Any) -> Any:
    """Return the id of a new speaker, which the schedule tells.

    Raises:
        ValueError: None can be made, or none is found.
    """
    made = speaker(target, **fields)
    if not taken(target.call("create_app_speaker", made)):
        raise ValueError("no speaker can be made")
    for each in schedule(target)["speakers"]:
        if each.get("lastname") == made["lastname"]:
            return each["speakerid"]
    raise ValueError("the schedule lacks a new speaker")
