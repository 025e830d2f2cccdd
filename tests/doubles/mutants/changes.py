"""What a server can do wrong, in the words that the faults are written in.

Each function returns a change of an exchange. Those named for what an answer does leave refusals alone.
"""

import json
from collections.abc import Callable
from typing import Any

from doubles.mutants.exchange import Exchange
from doubles.mutants.fault import Change, Lift


def done(change: Change) -> Change:
    """Make a change of answers to what was done only."""

    def changed(exchange: Exchange) -> None:
        if exchange.is_done:
            change(exchange)

    return changed


def refused(change: Change, status: int | None = None) -> Change:
    """Make a change of refusals only, or of those with one status."""

    def changed(exchange: Exchange) -> None:
        if not exchange.is_done and status in (None, exchange.status):
            change(exchange)

    return changed


def both(*changes: Change) -> Change:
    """Make one change after the other."""

    def changed(exchange: Exchange) -> None:
        for change in changes:
            change(exchange)

    return changed


def puts(**fields: Any) -> Change:
    """Other values in the answer, for fields that it has; a function is called with what was there."""
    return done(lambda exchange: exchange.edit(lambda answer: _put(answer, fields)))


def adds(**fields: Any) -> Change:
    """More fields in the answer, or fields that have another value."""
    return done(lambda exchange: exchange.edit(lambda answer: answer.update(fields)))


def lacks(*names: str) -> Change:
    """No such fields in the answer."""
    return done(lambda exchange: exchange.edit(lambda answer: [answer.pop(name, None) for name in names] and None))


def items(change: Callable[[list[Any]], Any]) -> Change:
    """Other records in a list: the list is changed in place, or another one is returned."""

    def changed(answer: Any) -> None:
        found = change(answer["items"])
        answer["items"] = answer["items"] if found is None else found

    return done(lambda exchange: exchange.edit(changed))


def each(**fields: Any) -> Change:
    """Other values in each record of a list, for fields that it has."""

    def changed(answer: Any) -> None:
        found = answer["items"]
        for record in found.values() if isinstance(found, dict) else found:
            _put(record, fields)

    return done(lambda exchange: exchange.edit(changed))


def numbers(**fields: Any) -> Change:
    """Other numbers beside a list."""
    return done(lambda exchange: exchange.edit(lambda answer: _put(answer["_meta"], fields)))


def is_json(change: Callable[[Any], Any]) -> Change:
    """Another answer altogether: a function of the one that there was."""
    return done(lambda exchange: exchange.edit(change))


def with_status(status: int) -> Change:
    """Another status of a success."""
    return done(lambda exchange: setattr(exchange, "status", status))


def with_media_type(media_type: str) -> Change:
    """Another media type of a success."""
    return done(lambda exchange: exchange.answer_headers.update({"content-type": media_type}))


def with_body(value: Any) -> Change:
    """The same body, whatever was asked."""
    return lambda exchange: setattr(exchange, "json", value)


def with_header(name: str, value: str | Callable[[str], str]) -> Change:
    """Another value of a header; a function is called with what was there."""

    def changed(exchange: Exchange) -> None:
        given = exchange.answer_headers.get(name, "")
        exchange.answer_headers[name] = value(given) if callable(value) else value

    return changed


def without_header(name: str) -> Change:
    """No such header."""
    return lambda exchange: exchange.answer_headers.pop(name, None)


def refuses(status: int, when: Callable[[Exchange], bool] = lambda _exchange: True) -> Change:
    """A refusal of what should be done."""
    return done(lambda exchange: exchange.refuse(status) if when(exchange) else None)


def crashes(when: Callable[[Exchange], bool]) -> Change:
    """An internal error, be the request valid or not."""
    return lambda exchange: exchange.refuse(500) if when(exchange) else None


def ignores(*names: str) -> Change:
    """Parameters of the query are not read."""
    return lambda exchange: exchange.ask(**dict.fromkeys(names))


def drops(*names: str) -> Change:
    """Fields of the body are not read."""
    return lambda exchange: (
        exchange.send(**dict.fromkeys(names)) if exchange.sent.keys() & _nested(exchange, names) else None
    )


def misreads(**fields: Callable[[Any], Any]) -> Change:
    """Fields of the body are read as something else."""

    def changed(exchange: Exchange) -> None:
        sent = exchange.sent
        found = {name: change(sent[name]) for name, change in fields.items() if sent.get(name)}
        if found:
            exchange.send(**found)

    return changed


def takes(**fields: Any) -> Lift:
    """What is refused is done all the same, with these values in the body; None leaves a field out."""

    def lifted(exchange: Exchange) -> bool:
        before = exchange.body
        exchange.send(**{name: value(exchange) if callable(value) else value for name, value in fields.items()})
        return exchange.body != before

    return lifted


def elsewhere(number: Callable[[str], str]) -> Change:
    """The last id of the path is another one."""

    def changed(exchange: Exchange) -> None:
        name, given = list(exchange.ids.items())[-1]
        if given.isdecimal():
            head, _, tail = exchange.path.rpartition(given)
            exchange.ids[name] = number(given)
            exchange.path = f"{head}{exchange.ids[name]}{tail}"

    return changed


def nothing_is_stored(kind: str, parameter: str) -> tuple[Change, Change]:
    """A change of a record that is answered, and forgotten: what is done before, and what after."""

    def before(exchange: Exchange) -> None:
        number = exchange.ids[parameter]
        exchange.memory["before"] = exchange.store.get(kind, int(number)) if number.isdecimal() else None

    def after(exchange: Exchange) -> None:
        record = exchange.memory.pop("before", None)
        if record is not None:
            exchange.store.put(kind, record)

    return before, after


def forgets(kind: str, *names: str, parameter: str, value: Any = None) -> Change:
    """A change of a record clears fields that were not sent."""

    def changed(exchange: Exchange) -> None:
        record = exchange.store.get(kind, int(exchange.ids[parameter]))
        left_out = [name for name in names if name not in exchange.sent]
        if record is not None:
            exchange.store.put(kind, {**record, **dict.fromkeys(left_out, value)})

    return done(changed)


def remembers(key: str, change: Callable[[Exchange, Any], None]) -> Change:
    """The first answer is remembered, and each later one is changed with it."""

    def changed(exchange: Exchange) -> None:
        if key in exchange.memory:
            change(exchange, exchange.memory[key])
        else:
            exchange.memory[key] = exchange.json

    return done(changed)


def repeats_id(name: str = "id") -> Change:
    """Each new record has the id of the first."""
    return remembers("first", lambda exchange, first: exchange.edit(lambda answer: answer.update({name: first[name]})))


def plus(number: float) -> Callable[[Any], Any]:
    """Return a function that adds to a number, be it written as one or as a text."""

    def added(value: Any) -> Any:
        return type(value)(float(value) + number) if isinstance(value, int | float) else str(float(value) + number)

    return added


def shout(value: Any) -> str:
    """Return a text with something behind it."""
    return f"{value}!"


def says_nothing(exchange: Exchange) -> None:
    """Answer no body at all."""
    exchange.answer = b""


def broken_off(exchange: Exchange) -> None:
    """Answer half of the body."""
    exchange.answer = exchange.answer[: len(exchange.answer) // 2]


def parse(text: str) -> Any:
    """Read JSON."""
    return json.loads(text)


def _put(answer: Any, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name in answer:
            answer[name] = value(answer[name]) if callable(value) else value


def _nested(exchange: Exchange, names: tuple[str, ...]) -> set[str]:
    return {field for field in exchange.sent if field.partition("[")[0] in names}
