"""The ledger of the places where the vendors' pages contradict each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from agendum_contract.problems import CannotRun

FILE_NAME = "contradictions.yaml"
_PACKAGE = Path(str(resources.files("agendum_contract")))


@dataclass(frozen=True)
class Side:
    """One of the two readings of a contradiction.

    Attributes:
        page: The address of the page that has it.
        says: What the page says.
    """

    page: str
    says: str


@dataclass(frozen=True)
class Row:
    """One contradiction.

    Attributes:
        number: The vendor and the number of the row, such as ``swoogo-12``.
        id: The number, and what it is about, such as ``swoogo-12-partial-update``.
        vendor: ``swoogo`` or ``eventify``.
        operations: The operationIds that it touches.
        a: The first reading.
        b: The second reading.
        taken: The reading that the document takes, in words.
        probe: The call that would settle it, in words.
    """

    number: str
    id: str
    vendor: str
    operations: tuple[str, ...]
    a: Side
    b: Side
    taken: str
    probe: str


def path() -> Path:
    """Return where the ledger lies: beside the proofreader that is installed with this, or in a checkout."""
    installed = _PACKAGE.parent / "agendum_proofread" / FILE_NAME
    return installed if installed.is_file() else _PACKAGE.parents[1] / "transcription" / FILE_NAME


@cache
def rows() -> tuple[Row, ...]:
    """Return the rows in their order.

    Raises:
        CannotRun: The ledger is not there, or cannot be read.
    """
    return read(path())


def read(file: Path) -> tuple[Row, ...]:
    """Return the rows of one ledger.

    Raises:
        CannotRun: The ledger is not there, or cannot be read; the message says where.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        entries = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - a safe one
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CannotRun(f"the ledger of contradictions cannot be read: {error}") from None
    if not isinstance(entries, list):
        raise CannotRun(f"{file}: a list of contradictions is expected")
    return tuple(_row(file, index, entry) for index, entry in enumerate(entries, 1))


def _row(file: Path, index: int, entry: Any) -> Row:
    try:
        first, second = map(_side, entry["readings"])
        return Row(
            number="-".join(entry["id"].split("-")[:2]),
            id=entry["id"],
            vendor=entry["vendor"],
            operations=tuple(entry["operations"]),
            a=first,
            b=second,
            taken=entry["taken"],
            probe=entry["probe"],
        )
    except KeyError as missing:
        raise CannotRun(f"{file}: row {index} has no {missing}") from None
    except (AttributeError, TypeError, ValueError):
        raise CannotRun(f"{file}: row {index} is not a contradiction with two readings") from None


def _side(reading: Mapping[str, str]) -> Side:
    return Side(reading["page"], reading["says"])
