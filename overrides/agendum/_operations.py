"""Which operation of the OpenAPI document a request belongs to."""

from functools import cache

from agendum_api.api import OPERATIONS, Operation

# In the extensions of a request: the operation that it belongs to.
OPERATION = "agendum_operation"
# Its URL, where that was made of a path and so is on the client's own origin. A redirect has another.
OWN = "agendum_own"


@cache
def _literal_paths() -> dict[tuple[str, str], Operation]:
    return {(each.method, each.path): each for each in OPERATIONS if "{" not in each.path}


@cache
def _templates() -> list[tuple[Operation, list[str]]]:
    return [(each, each.path.split("/")) for each in OPERATIONS if "{" in each.path]


@cache
def of(module: str) -> Operation:
    """Return the operation whose functions are in a module of ``agendum_api.api``."""
    return next(each for each in OPERATIONS if each.module == module)


def find(method: str, path: str) -> Operation | None:
    """Find the operation of a request.

    Args:
        method: The HTTP method, in any case.
        path: The path of the URL, without the base path of the client.

    Returns:
        The operation, or None where the OpenAPI document has none for it. A literal path wins over a template.
    """
    method = method.upper()
    if (operation := _literal_paths().get((method, path))) is not None:
        return operation
    segments = path.split("/")
    for operation, template in _templates():
        if operation.method == method and _matches(template, segments):
            return operation
    return None


def _matches(template: list[str], segments: list[str]) -> bool:
    return len(template) == len(segments) and all(map(_fits, template, segments))


def _fits(part: str, segment: str) -> bool:
    if not part.startswith("{"):
        return part == segment
    # What stands behind a parameter belongs to the path: `{question_id}.json`.
    ending = part.partition("}")[2]
    return segment.endswith(ending) and len(segment) > len(ending)
