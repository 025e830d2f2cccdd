"""The checks of the suite: what each of them is about, which comes first in a report, and which test makes it."""

import re
from dataclasses import dataclass

ANSWERS, ACCESS, REACTION, BEHAVIOR, CLIENT = "answers", "access", "reaction", "behavior", "client"


@dataclass(frozen=True)
class Check:
    """One kind of promise.

    Attributes:
        name: What it is called in reports and in ``deviations.yaml``.
        promise: What is promised, in a sentence about one operation.
        group: ``answers``, ``access``, ``reaction``, ``behavior`` or ``client``.
        rank: Where it stands among the others: what has a lower one is looked at first.
    """

    name: str
    promise: str
    group: str
    rank: int = 0


# In the order in which they are best looked at: a server that fails has no media type to speak of, and a list that
# cannot be read has no order.
_CHECKS = (
    Check("no-answer", "Each request is answered.", ANSWERS),
    Check("server-error", "No request makes the server fail.", ANSWERS),
    Check("token", "A token is needed, is handed out for the right credentials only, and expires.", ACCESS),
    Check("status", "Each answer has a status that is documented.", ANSWERS),
    Check("media-type", "Each answer is JSON, and says so.", ANSWERS),
    Check("schema", "Each answer has the documented properties, with values of the documented types.", ANSWERS),
    Check("headers", "The documented headers are whole numbers.", ANSWERS),
    Check("rate-limit", "Each answer tells how much of the rate limit is left.", ACCESS),
    Check("surplus", "A success has no property that no page lists.", ANSWERS),
    Check("generated", "Whatever is sent, it is answered as documented.", ANSWERS),
    Check("accepts-valid", "What the page allows, and no rule of the business could forbid, is accepted.", REACTION),
    Check("required", "What the page requires is required.", REACTION),
    Check("refuses-invalid", "What the page rules out is refused.", REACTION),
    Check("not-found", "A record that nobody made is not found.", REACTION),
    Check("odd-text", "No text and no number makes the server fail.", REACTION),
    Check("identity", "Each record has an id of its own, and is found by it.", BEHAVIOR),
    Check("echo", "What is answered to a create is what was sent.", BEHAVIOR),
    Check("persistence", "What was made is found again as it was sent.", BEHAVIOR),
    Check("update", "A change changes what it names, and nothing else.", BEHAVIOR),
    Check("relation", "Records that belong together are shown together.", BEHAVIOR),
    Check("list", "A list has the records that it should, and its numbers agree.", BEHAVIOR),
    Check("paging", "The pages of a list make up the whole.", BEHAVIOR),
    Check("sort", "A list is in the order that was asked for.", BEHAVIOR),
    Check("search", "A list has what was searched for, and nothing else.", BEHAVIOR),
    Check("projection", "The fields that were asked for come, and no others.", BEHAVIOR),
    Check("expand", "What was to be expanded stands beside the other fields.", BEHAVIOR),
    Check("rule", "A rule that a page states is kept.", BEHAVIOR),
    Check("scenario", "The steps of a scenario do what they should, one after the other.", BEHAVIOR),
    Check("client-request", "The client sends what it was given, and nothing else.", CLIENT),
    Check("client-answer", "The client makes of an answer what it says.", CLIENT),
    Check("client-method", "A method does what the generated function does.", CLIENT),
    Check("client-token", "The client gets a token when it needs one, and only then.", CLIENT),
    Check("replay", "The client sends what it sent when an answer was recorded, and reads that answer.", CLIENT),
    Check("deviation", "An accepted deviation is looked at again before it expires.", BEHAVIOR),
)
CHECKS: dict[str, Check] = {
    each.name: Check(each.name, each.promise, each.group, rank) for rank, each in enumerate(_CHECKS)
}

# What the tests of a file check, by the half and the name of the file.
_FILES = {
    "client/test_answers.py": "client-answer",
    "client/test_encoding.py": "client-request",
    "client/test_methods.py": "client-method",
    "client/test_pages.py": "client-method",
    "client/test_reading.py": "client-answer",
    "client/test_refusals.py": "client-answer",
    "client/test_requests.py": "client-request",
    "client/test_tokens.py": "client-token",
    "replay/test_replay.py": "replay",
    "server/test_app_speakers.py": "persistence",
    "server/test_attendees.py": "persistence",
    "server/test_contacts.py": "persistence",
    "server/test_declared.py": "refuses-invalid",
    "server/test_discounts.py": "persistence",
    "server/test_eventify.py": "identity",
    "server/test_events.py": "persistence",
    "server/test_fees.py": "persistence",
    "server/test_forms.py": "relation",
    "server/test_generated.py": "generated",
    "server/test_half_writes.py": "refuses-invalid",
    "server/test_list_pages.py": "paging",
    "server/test_lists.py": "list",
    "server/test_new_ids.py": "identity",
    "server/test_packages.py": "persistence",
    "server/test_questions.py": "persistence",
    "server/test_rate_limits.py": "rate-limit",
    "server/test_reads.py": "persistence",
    "server/test_registrant_types.py": "persistence",
    "server/test_registrants.py": "persistence",
    "server/test_scenarios.py": "scenario",
    "server/test_schedule.py": "relation",
    "server/test_session_updates.py": "update",
    "server/test_sessions.py": "echo",
    "server/test_speakers.py": "relation",
    "server/test_sponsors.py": "persistence",
    "server/test_tokens.py": "token",
    "server/test_transactions.py": "persistence",
    "server/test_unauthorized.py": "token",
    "server/test_webhooks.py": "echo",
    "server/test_zones.py": "persistence",
}
# What single tests check, by what their names have in them; the first that fits counts, and the file otherwise.
_SERVER_TESTS = tuple(
    (re.compile(pattern), check)
    for pattern, check in (
        (r"breaks_the_server", "odd-text"),
        (r"_full_", "rule"),
        (r"required_fields|needs_its_event|are_asked_for|needs_an_address", "required"),
        (r"_unknown_|unknown_sessions|another_vendors", "not-found"),
        (r"must_be_declared|invalid|_is_refused$|_are_refused$|is_a_number|must_not", "refuses-invalid"),
        (r"needs_little|(fields|texts|interests)\w*_are_taken|may_be_an_attendee", "accepts-valid"),
        (r"gets_an_id|is_its_own|only_the_contact", "identity"),
        (r"pages_make_up", "paging"),
        (r"sorted", "sort"),
        (r"search|found_by", "search"),
        (r"ids_choose|numbers_of_a_list", "list"),
        (r"fields_limit|can_be_chosen", "projection"),
        (r"expanded", "expand"),
        (r"update_of|is_changed|are_changed|touches_nothing|forgotten", "update"),
        (r"added_sessions|assigned|removed", "relation"),
        (r"listed", "list"),
        (r"stays|is_read$|is_kept", "persistence"),
    )
)
# For tests of a file that nobody has entered yet.
_BY_HALF = {"client": "client-method", "replay": "replay"}


def check_of(name: str) -> str:
    """Return what a test checks.

    Args:
        name: The test, such as ``server/test_lists.py::test_pages_make_up_the_whole[list_sessions]``.
    """
    file, function = _parts(name)
    default = _FILES.get(file) or _BY_HALF.get(file.partition("/")[0], "rule")
    # All tests of these files are about the one thing, whatever they are called.
    if not file.startswith("server/") or default in ("token", "scenario", "rate-limit"):
        return default
    return next((check for pattern, check in _SERVER_TESTS if pattern.search(function)), default)


def is_entered(name: str) -> bool:
    """Whether the file of a test is among those whose check is known."""
    return _parts(name)[0] in _FILES


def rank_of(check: str) -> int:
    """Return where a check stands among the others; see ``Check``."""
    return CHECKS[check].rank


def _parts(name: str) -> tuple[str, str]:
    path, _, rest = name.partition("::")
    return "/".join(path.split("/")[-2:]), rest.rpartition("::")[2].partition("[")[0]
