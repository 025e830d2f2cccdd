"""Puts findings in the order in which they are best looked at, with one entry for each cause."""

from collections.abc import Iterable
from dataclasses import replace

from agendum_contract.document import operations
from agendum_contract.findings.checks import ANSWERS, CHECKS, rank_of
from agendum_contract.results import Finding

# As many operations of a vendor with the same fault are one fault of the whole server.
_ALL_OVER = 4
_NAMED = 8
# Where one of these makes no record, everything that needs one fails as well.
_MAKERS = {
    "session_id": "create_session",
    "registrant_id": "create_registrant",
    "registrant_type_id": "create_registrant_type",
    "package_id": "create_package",
    "discount_id": "create_discount",
    "transaction_id": "create_transaction",
    "contact_id": "create_registrant",
    "userid": "create_attendee",
    "speakerid": "create_app_speaker",
}


def triaged(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return one finding for each cause, root causes first, with all tests that ran into it."""
    return tuple(sorted(_merged(_all_over(_rooted(_merged(findings)))), key=_order))


def _order(finding: Finding) -> tuple[int, int, str, str]:
    return rank_of(finding.check), -len(finding.tests), finding.operation, finding.cause


def _merged(findings: Iterable[Finding]) -> list[Finding]:
    """Keep one finding of each cause: the first of those that come first, which follows from nothing else."""
    groups: dict[str, list[Finding]] = {}
    for each in findings:
        groups.setdefault(each.cause, []).append(each)
    return [_one(alike) for alike in groups.values()]


def _one(alike: list[Finding]) -> Finding:
    first = min(alike, key=lambda each: rank_of(each.check))
    tests = tuple(dict.fromkeys(test for each in alike for test in each.tests))
    others = list(dict.fromkeys(each.operation for each in alike if each.operation != first.operation))
    if not others:
        return replace(first, tests=tests)
    more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
    return replace(first, tests=tests, came=f"{first.came}\nalso: {', '.join(others[:_NAMED])}{more}")


def _all_over(findings: list[Finding]) -> list[Finding]:
    """Give findings the same cause where the same is wrong with many operations of a vendor."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for each in findings:
        groups.setdefault((_vendor(each), each.check, _kind(each)), []).append(each)
    causes = {
        each: f"{vendor}: {check} {kind}"
        for (vendor, check, kind), alike in groups.items()
        if len({each.operation for each in alike}) >= _ALL_OVER
        for each in alike
    }
    return [replace(each, cause=causes.get(each, each.cause)) for each in findings]


def _vendor(finding: Finding) -> str:
    operation = operations().get(finding.operation)
    return operation.vendor if operation else ""


def _kind(finding: Finding) -> str:
    """Return what is wrong without where: a status that is not documented, or what a test says of it."""
    if CHECKS[finding.check].group == ANSWERS:
        return finding.cause.partition(" of ")[0]
    return next(iter(finding.came.splitlines()), "")


def _rooted(findings: list[Finding]) -> list[Finding]:
    """Give the cause of a call that makes no record to the calls that went without it."""
    roots = {
        each.operation: each.cause
        for each in sorted(findings, key=_order, reverse=True)
        if CHECKS[each.check].group == ANSWERS or each.check == "accepts-valid"
    }
    return [replace(each, cause=_root_of(each, roots)) for each in findings]


def _root_of(finding: Finding, roots: dict[str, str]) -> str:
    operation = operations().get(finding.operation)
    if operation is None or "/None" not in finding.curl:
        return finding.cause
    makers = (_MAKERS[name] for name in operation.parameters if name in _MAKERS)
    return next((roots[maker] for maker in makers if maker in roots), finding.cause)
