"""Let ``UNSET`` stay one object: generated code compares with it by identity, and a copy would reach the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rewrite.source import RewriteError

if TYPE_CHECKING:
    from pathlib import Path

_BEFORE = """class Unset:
    def __bool__(self) -> Literal[False]:
        return False
"""
_AFTER = (
    _BEFORE
    + '''
    def __reduce__(self) -> str:
        """Be copied and pickled as the one object that it is."""
        return "UNSET"

    def __repr__(self) -> str:
        return "UNSET"
'''
)


def apply(package: Path, document: dict[str, Any]) -> None:  # noqa: ARG001 - all steps are called alike
    """Teach the class of ``UNSET`` to be copied, pickled and printed by its name.

    Raises:
        RewriteError: If the class is not as it was.
    """
    path = package / "types.py"
    source = path.read_text(encoding="utf-8")
    if _BEFORE not in source:
        raise RewriteError(f"{path}: the class Unset is not as it was")
    path.write_text(source.replace(_BEFORE, _AFTER), encoding="utf-8")
