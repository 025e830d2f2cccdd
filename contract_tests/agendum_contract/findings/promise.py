"""What the document promises where something is not as promised: the sentence, the page, the line."""

from dataclasses import dataclass
from typing import Any

from agendum_contract import document
from agendum_contract.document import JSON, Operation
from agendum_contract.findings.checks import CHECKS
from agendum_contract.findings.lines import Place, line_of

_KINDS = {
    "integer": "a whole number",
    "number": "a number",
    "string": "a text",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
_FORMATS = {
    "date": "a date",
    "time-local": "a time such as 10:00:00",
    "date-time-local": "a time of a day",
    "uri": "a URI",
}
_DEEPEST = 12


@dataclass(frozen=True)
class Promise:
    """Something that was promised.

    Attributes:
        text: What, in a sentence.
        docs: The page that promises it; empty where it is about no single operation.
        line: The line of openapi.yaml that does, or 0.
        place: Where in the document that is.
    """

    text: str
    docs: str = ""
    line: int = 0
    place: Place = ()


def promised(name: str, check: str, *, pointer: str = "", status: int = 0) -> Promise:
    """Return what was promised.

    Args:
        name: The operationId; empty where it is about no single one.
        check: What is not as promised; see ``checks``.
        pointer: Where in the answer, as a JSON pointer.
        status: The status of the answer, or 0.
    """
    operation = document.operations().get(name)
    if operation is None:
        return Promise(CHECKS[check].promise)
    here: Place = ("paths", operation.path, operation.method.lower())
    text = CHECKS[check].promise
    place: Place = (*here, "operationId")
    match check:
        case "status":
            statuses = sorted(operation.definition["responses"])
            text, place = f"{name} answers with one of the statuses {', '.join(statuses)}.", (*here, "responses")
        case "media-type" | "headers" if str(status) in operation.definition["responses"]:
            place = _follow((*here, "responses", str(status)))
            text = f"{name} answers {status} with {JSON}." if check == "media-type" else text
        case "schema" | "surplus" if str(status) in operation.definition["responses"]:
            schema = (*_follow((*here, "responses", str(status))), "content", JSON, "schema")
            text, place = _of_schema(schema, pointer, check)
    return Promise(text, _page(operation), line_of(place), place)


def _page(operation: Operation) -> str:
    page: str = operation.definition["externalDocs"]["url"]
    return page


def _of_schema(schema: Place, pointer: str, check: str) -> tuple[str, Place]:
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    if check == "surplus" and steps:
        place, left = _walk(schema, steps[:-1])
        where = f"{_joined(steps[:-1])} has" if steps[:-1] else "The answer has"
        names = ", ".join(_properties(place)) if not left else ""
        return f"{where} no property {steps[-1]}{f', but {names}' if names else ''}.", _follow(place)
    place, left = _walk(schema, steps)
    where = _joined(steps) or "The answer"
    return (f"{where} is {_described(place)}." if not left else f"{where} is as the page shows it."), place


def _joined(steps: list[str]) -> str:
    return "".join(f"/{step}" for step in steps)


def _walk(place: Place, steps: list[str]) -> tuple[Place, list[str]]:
    """Return how far a schema is known on the way to a value, and what is left of the way."""
    for number, step in enumerate(steps):
        found = next((each for branch in _branches(place) for each in _inner(branch, step)), None)
        if found is None:
            return _follow(place), steps[number:]
        place = found
    return place, []


def _inner(branch: Place, step: str) -> list[Place]:
    schema = _at(branch)
    if step in schema.get("properties", {}):
        return [(*branch, "properties", step)]
    if step.isdecimal() and "items" in schema:
        return [(*branch, "items")]
    return [(*branch, "additionalProperties")] if isinstance(schema.get("additionalProperties"), dict) else []


def _branches(place: Place, depth: int = 0) -> list[Place]:
    place = _follow(place)
    found = [place]
    for keyword in ("allOf", "anyOf", "oneOf"):
        for number in range(len(_at(place).get(keyword, ()))) if depth < _DEEPEST else ():
            found += _branches((*place, keyword, number), depth + 1)
    return found


def _properties(place: Place) -> list[str]:
    found = [name for branch in _branches(place) for name in _at(branch).get("properties", {})]
    return [*found[:_DEEPEST], "more"] if len(found) > _DEEPEST else found


def _described(place: Place) -> str:
    """Return what a value is, in words."""
    found: list[str] = []
    for branch in _branches(place):
        found += [each for each in _kinds(_at(branch)) if each not in found]
    return " or ".join(found) or "as the page shows it"


def _kinds(schema: dict[str, Any]) -> list[str]:
    if "enum" in schema:
        return [f"one of {', '.join(map(str, schema['enum']))}"]
    if "const" in schema:
        return [str(schema["const"])]
    kinds = schema.get("type", [])
    found = []
    for kind in [kinds] if isinstance(kinds, str) else kinds:
        words = _KINDS[kind]
        if kind == "string" and "format" in schema:
            words = _FORMATS.get(schema["format"], words)
        elif kind == "string" and "pattern" in schema:
            words = f"a text such as {schema['examples'][0]}" if schema.get("examples") else words
        elif kind == "object" and schema.get("required"):
            words = f"an object with {', '.join(schema['required'])}"
        found.append(words)
    return found


def _at(place: Place) -> Any:
    value: Any = document.load()
    for step in place:
        value = value[step]
    return value if isinstance(value, dict) else {}


def _follow(place: Place) -> Place:
    """Follow references to where something is defined."""
    while "$ref" in (found := _at(place)):
        place = tuple(found["$ref"].removeprefix("#/").split("/"))
    return place
