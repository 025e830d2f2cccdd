"""Valid records with values that no rule of the business could object to."""

from typing import Any

from agendum_contract import minimal, requirements
from agendum_contract.document import Operation
from agendum_contract.known import NOBODY, Known, is_far_reaching, kind_of
from agendum_contract.settings import Settings
from agendum_contract.undo.marking import marked

ODD_TEXTS = {
    "a NUL byte": "nul \0 byte",
    "beyond the basic plane": "astral \U0001d518\U0001f642",
    "right to left": "\u202ertl",
    "long": "a" * 10_000,
    "markup": "<b>&amp;",
    "blank": " ",
}


def sample_session(settings: Settings, **fields: Any) -> dict[str, Any]:
    """Return one session for Eventify, with the properties that the page requires and those that are given."""
    return {
        **settings.eventify,
        **settings.eventify_times,
        "title": f"{settings.mark} Sample Session",
        "checkintype": "nocheckinneeded",
        "sessiontype": "general",
        **fields,
    }


def small_call(operation: Operation, settings: Settings, known: Known) -> dict[str, Any]:
    """Return the parts of a small valid call, with the ids of records that exist; see ``Target.call``."""
    given: dict[str, Any] = {"path": {}, "query": {}}
    for name, parameter in operation.parameters.items():
        if parameter.get("required"):
            given[parameter["in"]][name] = _value(operation, name, parameter, settings, known)
    body = None
    if operation.media_type is not None:
        body = requirements.realistic(operation, minimal.instance(operation.request_schema), settings, known)
        body = marked(operation, body, settings.mark)
    return {"body": body, "ids": given["path"], "query": given["query"]}


def _value(operation: Operation, name: str, parameter: dict[str, Any], settings: Settings, known: Known) -> Any:
    if name in settings.eventify:
        return settings.eventify[name]
    kind = kind_of(operation, name)
    if kind is None:
        return minimal.instance(parameter["schema"])
    found = None if is_far_reaching(operation) else known.id(kind)
    return NOBODY if found is None else found
