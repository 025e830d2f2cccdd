"""Tests with the vendors' own pages, which are not part of the repository: as they are, and after 24 edits each.

The text of the pages is not repeated here; the edits use names that openapi.yaml has too.
"""

import re

import pytest

from agendum_proofread import ledger, spec
from agendum_proofread.page import clean
from agendum_proofread.proofread import Ledgers, proofread
from agendum_proofread.readers import read
from saved_pages import ROOT

SPEC = spec.read(ROOT / "openapi.yaml")
LEDGERS = Ledgers(
    ledger.read_explanations(ROOT / "transcription" / "contradictions.yaml"),
    ledger.read_fingerprints(ROOT / "transcription" / "sources.yaml"),
)
ERROR_PAGE = b"<!doctype html><html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>"
BINARY = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def swap(pattern, replacement, count=1):
    """Replace what a pattern finds; it has to be there."""

    def edit(text):
        edited, times = re.subn(pattern, replacement, text, count=count, flags=re.MULTILINE)
        assert times, f"the page has no {pattern!r}"
        return edited

    return edit


def last(pattern, replacement):
    """Replace the last place that a pattern finds."""

    def edit(text):
        *_, match = re.finditer(pattern, text, re.MULTILINE)
        return text[: match.start()] + match.expand(replacement) + text[match.end() :]

    return edit


def same(text):
    """Leave the page as it is."""
    return text


MINTLIFY = {
    "field added to the request": (swap(r"^capacity\ninteger$", r"room\nstring\n\n\g<0>"), ["request room"]),
    "field added to the answer": (last(r"^capacity\ninteger$", r"room\nstring\n\n\g<0>"), ["response room"]),
    "field removed from the request": (swap(r"^track_id\ninteger\n(?:.*\n){7}", ""), ["request track_id"]),
    "field removed from the answer": (last(r"^track_id\ninteger\n(?:.*\n){7}", ""), ["response track_id"]),
    "field renamed": (swap(r"^badge_name$", "badge_title"), ["request badge_title", "request badge_name"]),
    "field retyped in the request": (swap(r"^(location_id)\ninteger$", r"\1\nstring"), ["request location_id type"]),
    "field retyped in the answer": (last(r"^(capacity)\ninteger$", r"\1\nboolean"), ["response capacity type"]),
    "field of another format": (swap(r"^string<date>$", "string<date-time>"), ["request date format"]),
    "enum value added": (swap(r"^converted,$", r"converted,\nwithdrawn,"), ["request session_status enum"]),
    "enum value removed": (last(r"^converted,\n", ""), ["response session_status enum"]),
    "enum value renamed": (swap(r"^included$", "mandatory"), ["request selection_control enum"]),
    "required flag set": (swap(r"^timezone\nstring$", r"\g<0>\nrequired"), ["request timezone required"]),
    "required flag dropped": (swap(r"^(name\nstring)\nrequired$", r"\1"), ["request name required"]),
    "parameter added": (swap(r"^Body$", r"Query Parameters\n\nnotify\nboolean\n\nBody"), ["query notify"]),
    "path changed": (swap(r"^create$|(?<=sessions/)create", "add", count=0), ["path"]),
    "method changed": (swap(r"^POST$|(?<=--request )POST", "PUT", count=0), ["method"]),
    "media type changed": (swap(r"application/x-www-form-urlencoded", "application/json", count=0), ["media type"]),
    "unchanged": (same, []),
    "boilerplate changed": (
        lambda text: f"Docs\nSearch...\n⌘K\n\nGuides\n\n{text}\n\nWas this helpful?\n\nYes\nNo\n",
        [],
    ),
    "wording changed": (swap(r"^Identifier for .*$", "Another sentence about that.", count=0), []),
    "example changed": (swap(r"^67890$", "67891", count=0), []),
    "empty": (lambda _: b"\n \n", None),
    "an HTML error page": (lambda _: ERROR_PAGE, None),
    "binary": (lambda _: BINARY, None),
    "another product": (
        lambda text: re.sub("sessions?|event", "pet", text.replace("api.swoogo.com", "api.pets.test")).replace(
            "Session", "Pet"
        ),
        None,
    ),
}

PANEL = "POST\n/v4/sessions\n"
DOCUSAURUS = {
    "field added to the request": (swap(r"^capacity integer$", r"room string\n\g<0>"), ["request room"]),
    "field added to the answer": (last(r"^id integer$", r"\g<0>\nroom string"), ["response room"]),
    "field removed from the request": (swap(r"^coverimage string\n", ""), ["request coverimage"]),
    "field removed from the answer": (swap(r"^is_error int32\n", ""), ["error is_error"]),
    "field renamed": (swap(r"^videolink string", "video string"), ["request video", "request videolink"]),
    "field retyped in the request": (swap(r"^speakerid integer$", "speakerid string"), ["request speakerid type"]),
    "field retyped in the answer": (last(r"^id integer$", "id string"), ["response id type"]),
    "field of another format": (swap(r"^starttime string", "starttime date-time"), ["request starttime format"]),
    "enum value added": (swap(r"\[unlimited, fixed\]", "[unlimited, fixed, none]"), ["request rsvp_capacity enum"]),
    "enum value removed": (swap(r", addprivate, rsvp\]", ", rsvp]"), ["request sessiontype enum"]),
    "enum value renamed": (swap(r", scanqr\]", ", scan]"), ["request checkintype enum"]),
    "required flag set": (swap(r"^tags string$", r"\g<0> REQUIRED"), ["request tags required"]),
    "required flag dropped": (swap(r"^title string REQUIRED$", "title string"), ["request title required"]),
    "parameter added": (
        swap(r"^eventid ", r"Query Parameters\n\nnotify boolean\n\nRequest Body\n\n\g<0>"),
        ["query notify"],
    ),
    "path changed": (swap(r"^Request Body$", "POST\n/v4/session\n\nRequest Body"), ["path"]),
    "method changed": (swap(r"^Request Body$", "PUT\n/v4/sessions\n\nRequest Body"), ["method"]),
    "media type changed": (swap(r"^eventid ", r"application/xml\n\n\g<0>"), ["media type"]),
    "unchanged": (same, []),
    "boilerplate changed": (lambda text: f"Docs\nSearch\n\n{text}\n\nPrevious\n« Tracks\nNext\nSpeakers »\n", []),
    "wording changed": (swap(r"^(  • capacity) is .*$", r"\1 says how many may come."), []),
    "example changed": (swap(r"^title string REQUIRED$", r"\g<0>\n\nExample: Opening"), []),
    "empty": (lambda _: b"", None),
    "an HTML error page": (lambda _: ERROR_PAGE, None),
    "binary": (lambda _: BINARY, None),
    "another product": (
        lambda text: re.sub(
            r"^(\w+)( (?:string|integer|boolean))", r"pet_\1\2", text.replace("ession", "et"), flags=re.MULTILINE
        ),
        None,
    ),
}
EDITS = [
    pytest.param(number, edit, named, id=f"{style}-{name}")
    for number, style, edits in (("000", "mintlify", MINTLIFY), ("003", "docusaurus", DOCUSAURUS))
    for name, (edit, named) in edits.items()
]


def check(data):
    """Proofread a page with the ledgers of the project."""
    return proofread("page", data if isinstance(data, bytes) else data.encode(), SPEC, LEDGERS)


@pytest.mark.parametrize(
    ("number", "operation"),
    [
        ("000", "create_session"),
        ("001", "create_session"),
        ("002", "get_session"),
        ("003", "create_sessions"),
        ("004", "add_sessions_to_speaker"),
    ],
)
def test_page_is_faithful(sources, number, operation):
    """A page that was transcribed would be reported as drift, or as that of another operation."""
    result = check(sources[number].read_bytes())
    assert (0, operation, [], False) == (result.code, result.operation, result.drift, result.reworded)
    assert () == result.settled


def test_page_that_came_to_agree(sources):
    """A contradiction that the vendor settled would stay in the ledger."""
    edit = swap(r"^date\nstring<date>$", r"\g<0>\nrequired")
    result = check(edit(sources["000"].read_text(encoding="utf-8")))
    assert (0, ("request date required (swoogo-01-create-date-required)",)) == (result.code, result.settled)


@pytest.mark.parametrize(("number", "edit", "named"), EDITS)
def test_edit_is_named(sources, number, edit, named):
    """A change of a vendor's page would pass unseen, or an innocent one would be reported."""
    result = check(edit(sources[number].read_text(encoding="utf-8")))
    assert (2 if named is None else 1 if named else 0) == result.code
    places = [
        row.place if row.aspect in {row.part, "missing", "extra"} else f"{row.place} {row.aspect}"
        for row in result.drift
    ]
    assert sorted(named or []) == sorted(set(places))


@pytest.mark.parametrize("number", ["000", "002", "003", "004"])
def test_each_row_counts(sources, number):
    """A row would be read over, so that a new name of its field passed unseen."""
    lines = clean(sources[number].read_text(encoding="utf-8"))
    page = read("\n".join(lines).encode())
    names = {field.name for fields in page.tables.values() for field in fields if field.name}
    at = [n for n, line in enumerate(lines) if line.split(" ")[0] in names and _opens_row(lines, n, page.style)]
    assert sum(bool(field.name) for fields in page.tables.values() for field in fields) == len(at)
    for number_of_line in at:
        edited = [*lines]
        edited[number_of_line] = f"renamed_{edited[number_of_line]}"
        result = check("\n".join(edited))
        assert any(row.field.startswith("renamed_") for row in result.drift) or result.code == 2


def _opens_row(lines, number, style):
    """Whether a line that starts with the name of a field is the start of its row."""
    if style == "docusaurus":
        return bool(re.fullmatch(r"\w+ (?:string|integer|boolean|int32)(?: REQUIRED)?", lines[number]))
    return number + 1 < len(lines) and bool(
        re.fullmatch(r"(?:string|integer|boolean|object|enum)\S*", lines[number + 1])
    )
