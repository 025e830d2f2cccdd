"""What a run found out, as plain values: what collects it and what reports it share nothing else."""

from dataclasses import dataclass, field

# What came of a run; exit statuses, too.
CONFORMS, VIOLATES, COULD_NOT_RUN = 0, 1, 2
# What came of a test.
PASSED, FAILED, KNOWN, SKIPPED = "passed", "failed", "known", "skipped"


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it was promised.

    No field holds a secret or anybody's data.

    Attributes:
        operation: The operationId; empty where it is about no single one.
        check: What was checked, such as ``schema`` or ``persistence``; see ``checks``.
        cause: What findings with the same root cause share.
        promised: What was promised, in a sentence.
        docs: The docs page that promises it.
        line: The line of openapi.yaml that does, or 0.
        came: What came in its place.
        curl: A line for a shell that sends the request again, with the credentials in variables.
        replay: The command that runs just this again, seed included.
        seed: The seed of the run.
        tests: The tests that ran into it.
    """

    operation: str
    check: str
    cause: str
    promised: str
    docs: str
    line: int
    came: str
    curl: str
    replay: str
    seed: int
    tests: tuple[str, ...] = ()


@dataclass(frozen=True)
class TestResult:
    """What became of one test.

    Attributes:
        name: The test, such as ``server/test_lists.py::test_pages[list_sessions]``.
        half: ``server``, ``client`` or ``replay``.
        check: What it checks; see ``checks``.
        operations: The operations that it says something about.
        outcome: ``passed``, ``failed``, ``known`` (by deviations only) or ``skipped``.
        seconds: How long it took.
        cases: How many requests it made.
        reason: Why it was skipped.
        findings: What it found, known deviations left out.
    """

    __test__ = False

    name: str
    half: str
    check: str
    operations: tuple[str, ...]
    outcome: str
    seconds: float
    cases: int = 0
    reason: str = ""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Deviating:
    """What became of one accepted deviation.

    Attributes:
        operation: The operationId.
        check: The check that it is about.
        reason: Why it is accepted.
        link: Where more is said about it.
        owner: Who answers for it.
        expires: The last day on which it is accepted, such as ``2026-12-31``.
        state: ``used``, ``unused`` or ``expired``.
    """

    operation: str
    check: str
    reason: str
    link: str
    owner: str
    expires: str
    state: str


@dataclass(frozen=True)
class Seen:
    """What of an operation a run has touched.

    Attributes:
        calls: How many requests were made.
        parameters: The path and query parameters that were sent.
        sent: The properties of bodies that were sent, as JSON pointers with ``*`` for indices.
        statuses: The statuses that came, with their numbers.
        fields: The properties of successes that came, as such pointers.
    """

    calls: int
    parameters: frozenset[str]
    sent: frozenset[str]
    statuses: dict[int, int]
    fields: frozenset[str]


@dataclass(frozen=True)
class ProbeRow:
    """What a server does about one contradiction.

    Attributes:
        number: The row of the ledger, such as ``swoogo-12``.
        reading_a: What the first side says.
        page_a: The page that says it.
        reading_b: What the second side says.
        page_b: The page that says it.
        taken: What openapi.yaml takes.
        verdict: ``A``, ``B``, ``both``, ``neither``, ``unsettled`` or ``not asked``.
        seen: What was seen, or why nothing was.
    """

    number: str
    reading_a: str
    page_a: str
    reading_b: str
    page_b: str
    taken: str
    verdict: str
    seen: str


@dataclass(frozen=True)
class Run:
    """One run of the suite.

    Attributes:
        verdict: 0 where all conforms, 1 where something does not, 2 where the run could not be carried out.
        reason: Why it could not be; empty otherwise.
        mode: ``safe`` or ``full``.
        servers: The origins under test, by vendor.
        seed: The seed of the generation.
        max_examples: Generated cases for each operation.
        started: When it began, in Unix time.
        seconds: How long it took.
        credits: How many of Swoogo's credits it cost.
        version: The version of the suite.
        results: What became of each test.
        findings: What was found, root causes first, one entry for each cause.
        deviations: What became of the accepted deviations.
        probes: What the server does about the contradictions, where it was asked.
        seen: What was touched, by operationId.
        leftovers: What is left on the servers, a line each.
        notes: What else a reader should know, such as that the credits were spent.
    """

    verdict: int
    reason: str
    mode: str
    servers: dict[str, str]
    seed: int
    max_examples: int
    started: float
    seconds: float
    credits: int
    version: str
    results: tuple[TestResult, ...] = ()
    findings: tuple[Finding, ...] = ()
    deviations: tuple[Deviating, ...] = ()
    probes: tuple[ProbeRow, ...] = ()
    seen: dict[str, Seen] = field(default_factory=dict)
    leftovers: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
