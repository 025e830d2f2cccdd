"""Turns the arguments of a method into what the generated code takes: models for bodies, texts for lists in a query."""

import datetime as dt
import functools
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

import agendum_api.models
from agendum_api.types import UNSET

_Check = Callable[[str, Any], Any]
_ADDITIONAL = "additional_properties"


def query(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a path and a query; lists become texts with commas, as both vendors read them."""
    return {
        name: ",".join(map(str, value)) if isinstance(value, list | tuple | set | frozenset) else value
        for name, value in arguments.items()
    }


def body(model: Any, values: Mapping[str, Any], where: str = "") -> Any:
    """Build the model of a request body.

    Args:
        model: The class of the model.
        values: Values by the names of its attributes. A mapping stands for a nested model, a boolean for a flag that is
            0 or 1 on the wire, and an aware date-time is converted to UTC.
        where: What stands before a name in an error.

    Raises:
        TypeError: A value is of another type, or one is missing or not known.
    """
    checks, check_more = _checks(model)
    given: dict[str, Any] = {}
    more: dict[str, Any] = {}
    for name, value in values.items():
        if value is UNSET:
            continue
        check = checks.get(name, check_more)
        (given if name in checks else more)[name] = value if check is None else check(f"{where}{name}", value)
    try:
        made = model(**given)
    except TypeError as reason:
        place = where.rstrip(".") or model.__name__
        raise TypeError(f"{place}: {str(reason).partition('() ')[2]}") from None
    if more:
        if not hasattr(made, _ADDITIONAL):
            raise TypeError(f"{where}{next(iter(more))}: {model.__name__} has no such property")
        made.additional_properties.update(more)
    return made


@functools.cache
def _checks(model: Any) -> tuple[dict[str, _Check | None], _Check | None]:
    """Return what has to be done with the attributes of a model, and with the properties that it has no names for."""
    checks = {each.name: _check(str(each.type)) for each in attrs.fields(model)}
    return checks, checks.pop(_ADDITIONAL, None)


def _check(annotation: str) -> _Check | None:
    """Return what has to be done with a value of an attribute, which its annotation tells."""
    for name, check in (("datetime.datetime", _moment), ("datetime.date", _date), ("datetime.time", _time)):
        if name in annotation:
            return functools.partial(check, "None" in annotation)
    if re.search(r"\b\w+Flag\b", annotation):
        return _flag
    for name in re.findall(r"\b(?:Swoogo|Eventify)\w+", annotation):
        model = getattr(agendum_api.models, name)
        if attrs.has(model):
            return functools.partial(_models if f"list[{name}]" in annotation else _model, model)
    return None


def _moment(nullable: bool, name: str, value: Any) -> Any:  # noqa: FBT001 - bound once
    if isinstance(value, dt.datetime):
        return value if value.tzinfo is None else value.astimezone(dt.UTC).replace(tzinfo=None)
    return _none(nullable, name, value, "datetime.datetime")


def _date(nullable: bool, name: str, value: Any) -> Any:  # noqa: FBT001 - as above
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    return _none(nullable, name, value, "datetime.date")


def _time(nullable: bool, name: str, value: Any) -> Any:  # noqa: FBT001 - as above
    if isinstance(value, dt.time):
        if value.tzinfo is not None:
            raise TypeError(f"{name}: a time with a zone has no place in the request")
        return value
    return _none(nullable, name, value, "datetime.time")


def _none(nullable: bool, name: str, value: Any, expected: str) -> None:  # noqa: FBT001 - as above
    if value is not None or not nullable:
        raise TypeError(f"{name} must be a {expected}, not {type(value).__name__}")


def _flag(_name: str, value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _model(model: type[Any], name: str, value: Any) -> Any:
    return body(model, value, f"{name}.") if isinstance(value, Mapping) else value


def _models(model: type[Any], name: str, value: Any) -> Any:
    if isinstance(value, str) or not isinstance(value, Sequence):
        # A text is what one operation takes instead; anything else is refused where it is written.
        return value
    return [_model(model, f"{name}[{index}]", each) for index, each in enumerate(value)]
