"""Let ``to_dict`` of a model give back what its reader kept as it came.

What the generator writes takes each attribute for what it is declared to be, and raises an error where a reader kept
something odd. Here every value is asked what it is, but only where it may have been made into something else: all
others have stayed as they were in JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rewrite.modules import Model
    from rewrite.schemas import Shape

FUNCTION = "as_json"
"""The function of `reading.py` that asks."""


def replace(model: Model, shapes: dict[str, Shape], others: Shape | None) -> bool:
    """Write ``to_dict`` of a model anew, and say whether it calls the function.

    Args:
        model: The model; the order of what it writes stays.
        shapes: What each property may be, by its name in JSON.
        others: What other properties may be; None if there should be none.
    """
    lines = ["def to_dict(self) -> dict[str, Any]:"]
    kept = "self.additional_properties"
    if not model.keeps_others:
        lines.append("    found: dict[str, Any] = {}")
    elif others and is_made(others):
        lines.append(f"    found = {{key: {written(others, 'value')} for key, value in {kept}.items()}}")
    else:
        lines.append(f"    found: dict[str, Any] = {{**{kept}}}")
    # For who checks types, as an attribute may be what it is not declared to be.
    lines += ["    own: Any = self"] if model.wire else []
    for attribute, name in model.wire.items():
        lines.append(f"    if (value := own.{attribute}) is not UNSET:")
        lines.append(f"        found[{name!r}] = {written(shapes[name], 'value')}")
    lines.append("    return found")
    model.source.replace(model.to_dict, "\n    ".join(lines))
    return any(FUNCTION in line for line in lines)


def written(shape: Shape, name: str) -> str:
    """Return the expression for a value in JSON."""
    if not is_made(shape):
        return name
    depth = _depth(shape)
    return f"{FUNCTION}({name}, {depth})" if depth else f"{FUNCTION}({name})"


def is_made(shape: Shape) -> bool:
    """Say whether a reader may make something of a value that is not in JSON."""
    return bool(shape.model or shape.format or _depth(shape))


def _depth(shape: Shape) -> int:
    """Return in how many lists such a thing may be, one in the other."""
    return 1 + _depth(shape.items) if shape.items and is_made(shape.items) else 0
