"""Gives generated records names that begin with the mark of the run, so that whatever comes of them can be found."""

import copy
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from agendum_contract.document import Operation, resolve
from agendum_contract.undo.table import rules

_LONGEST = 255


def marked(operation: Operation, body: Any, mark: str) -> Any:
    """Return a body whose names begin with the mark; one that makes nothing comes back as it is.

    A webhook is disabled as well, or it would call somebody on each change in the account.

    Args:
        operation: The operation that the body is for.
        body: The body; of one that is no object nothing is changed.
        mark: The mark of the run.
    """
    rule = rules()[operation.name]
    if not rule.makes or rule.named_in != "body" or not isinstance(body, dict):
        return body
    changed = copy.deepcopy(body)
    # In a form, every value is a text.
    kinds = (str, int, float) if operation.is_form else (str,)
    for pointer, template in rule.names.items():
        _mark(changed, pointer.split("/")[1:], _Naming(template, mark, kinds))
    if "enabled" in resolve(operation.request_schema).get("properties", {}):
        changed["enabled"] = False
    return changed


def marked_query(operation: Operation, query: Mapping[str, Any], mark: str) -> dict[str, Any]:
    """Return a query whose names begin with the mark; see ``marked``."""
    rule = rules()[operation.name]
    changed = dict(query)
    if rule.makes and rule.named_in == "query":
        for pointer, template in rule.names.items():
            _mark(changed, pointer.split("/")[1:], _Naming(template, mark, (str, int, float)))
    return changed


@dataclass(frozen=True)
class _Naming:
    template: str
    mark: str
    kinds: tuple[type, ...]

    def name(self, value: Any) -> Any:
        """Return what a name becomes; what is none stays."""
        if not isinstance(value, self.kinds):
            return value
        text = str(value)
        if "@" in self.template:
            # The local part of an address has few places, and what is in it is not what is tested.
            digest = zlib.crc32(text.encode("utf-8", "surrogatepass"))
            return f"{self.mark}-{digest:08x}@example.com"
        if text.startswith(self.mark):
            return text
        # What was too long is too long still, and what was not does not become so.
        named = f"{self.mark} {text}"
        return named if len(text) > _LONGEST else named[:_LONGEST]


def _mark(value: Any, parts: list[str], naming: _Naming) -> None:
    first, *rest = parts
    if first == "*":
        for each in value if isinstance(value, list) else ():
            _mark(each, rest, naming)
    elif isinstance(value, dict) and first in value:
        if rest:
            _mark(value[first], rest, naming)
        else:
            value[first] = naming.name(value[first])
