"""One page against the document."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from agendum_proofread import match, readers
from agendum_proofread.compare import compare, unchecked
from agendum_proofread.difference import NO_ROW, Difference
from agendum_proofread.ledger import Explanation
from agendum_proofread.page import NotUnderstood, fingerprint
from agendum_proofread.report import Result
from agendum_proofread.spec import Spec


@dataclass(frozen=True, slots=True)
class Ledgers:
    """What is known beside the document: explained differences, and the texts that were transcribed."""

    explanations: Mapping[Explanation, str] = field(default_factory=dict)
    fingerprints: Mapping[str, set[str]] = field(default_factory=dict)


def proofread(name: str, data: bytes, spec: Spec, ledgers: Ledgers) -> Result:
    """Compare a page with the operation that it describes."""
    try:
        page = readers.read(data)
        operation = match.find(page, spec)
        found = compare(page, operation, spec)
    except NotUnderstood as error:
        return Result(name, reason=str(error))
    rows = tuple(replace(row, why=ledgers.explanations.get(_key(row))) for row in found)
    known = ledgers.fingerprints.get(operation.name)
    reworded = fingerprint(readers.decode(data)) not in known if known else None
    settled = () if page.style == "stripped" else tuple(_settled(rows, operation.name, ledgers))
    return Result(name, operation.name, page.style, None, rows, unchecked(page, operation, spec), reworded, settled)


def _settled(rows: Sequence[Difference], operation: str, ledgers: Ledgers) -> Iterator[str]:
    """Give the explanations of differences that are gone: the page came to say what the document says."""
    present = {(row.part, row.field, row.aspect) for row in rows}
    for known, why in ledgers.explanations.items():
        # Sentences, and rows without names, are not on every rendering of a page.
        if known.operation != operation or known.aspect.endswith("in prose") or known.page == NO_ROW:
            continue
        if (known.part, known.field, known.aspect) not in present:
            yield f"{known.part} {known.field} {known.aspect} ({why})"


def _key(row: Difference) -> Explanation:
    return Explanation(row.operation, row.part, row.field, row.aspect, row.page, row.spec)
