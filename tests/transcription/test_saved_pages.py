"""Tests with the vendors' own pages, which are not part of the repository: as they are, and after 25 edits each.

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
    "empty": (lambda _: b"\n \n", "the page is empty"),
    "an HTML error page": (lambda _: ERROR_PAGE, "an HTML page without an operation"),
    "binary": (lambda _: BINARY, "not text"),
    "another product": (
        lambda text: re.sub("sessions?|event", "pet", text.replace("api.swoogo.com", "api.pets.test")).replace(
            "Session", "Pet"
        ),
        "no operation of openapi.yaml is that of the page",
    ),
}

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
    "unchanged": (same, []),
    "boilerplate changed": (lambda text: f"Docs\nSearch\n\n{text}\n\nPrevious\n« Tracks\nNext\nSpeakers »\n", []),
    "wording changed": (swap(r"^(  • capacity) is .*$", r"\1 says how many may come."), []),
    "example changed": (swap(r"^title string REQUIRED$", r"\g<0>\n\nExample: Opening"), []),
    "empty": (lambda _: b"", "the page is empty"),
    "an HTML error page": (lambda _: ERROR_PAGE, "an HTML page without an operation"),
    "binary": (lambda _: BINARY, "not text"),
    "another product": (
        lambda text: re.sub(
            r"^(\w+)( (?:string|integer|boolean))", r"pet_\1\2", text.replace("ession", "et"), flags=re.MULTILINE
        ),
        "no operation of openapi.yaml is that of the page",
    ),
}
# The other Mintlify pages: one that is read with parameters, and one with a body in JSON.
READ = {
    "field renamed": (swap(r"^badge_name$", "badge_title"), ["response badge_title", "response badge_name"]),
    "field retyped": (swap(r"^(track_id)\ninteger$", r"\1\nboolean"), ["response track_id type"]),
    "parameter added": (swap(r"^expand\nstring$", r"notify\nboolean\n\n\g<0>"), ["query notify"]),
    "parameter removed": (swap(r"^expand\nstring\n(?:(?!Response$).*\n)*", ""), ["query expand"]),
    "parameter retyped": (swap(r"^(session_id)\ninteger$", r"\1\nstring"), ["path session_id type"]),
    "required flag dropped": (swap(r"^(session_id\ninteger)\nrequired$", r"\1"), ["path session_id required"]),
    "path changed": (swap(r"^sessions$|(?<=/)sessions(?=/)", "talks", count=0), ["path"]),
    "method changed": (swap(r"^GET$|(?<=--request )GET", "HEAD", count=0), ["method"]),
    "unchanged": (same, []),
}
LINK = {
    "field renamed": (swap(r"^session_ids(?=\n)", "talk_ids"), ["request session_ids", "request talk_ids"]),
    "field retyped": (swap(r"^(cfs_speaker)\nboolean$", r"\1\nstring"), ["response cfs_speaker type"]),
    "media type changed": (
        swap(r"(?<=Content-Type: )application/json|^application/json$(?=\nsession_ids)", "text/csv", count=0),
        ["media type"],
    ),
    "unchanged": (same, []),
}
# The saved text of the Docusaurus page has neither method, path nor media type, which the page shows in elements that
# were not copied. So those edits cannot be made to the text: they are made to the same page in HTML.
TWIN = {
    "path changed": (swap("/v4/sessions", "/v4/talks"), ["path"]),
    "method changed": (swap(">POST<", ">PUT<"), ["method"]),
    "media type changed": (swap("application/json", "application/xml"), ["media type"]),
    "field added": (swap("<li><b>title</b>", r"<li><b>room</b> string</li>\g<0>"), ["request room"]),
    "field removed": (swap("<li><b>tags</b> string</li>", ""), ["request tags"]),
    "field renamed": (swap("<b>videolink</b>", "<b>video</b>"), ["request video", "request videolink"]),
    "field retyped": (swap("(<b>speakerid</b>) integer", r"\1 string"), ["request speakerid type"]),
    "field nested": (
        swap("(<li><b>rsvp</b> )boolean</li>(<li>.+?</li>)", r"\1object<ul>\2</ul></li>"),
        ["request rsvp type", "request rsvp.rsvp_capacity", "request rsvp_capacity"],
    ),
    "sentence that requires something else": (swap("<li>eventid</li>", ""), ["request (body) required in prose"]),
    "parameter added": (
        swap("<h2>Request Body</h2>", r"<h2>Query Parameters</h2><ul><li><b>notify</b> boolean</li></ul>\g<0>"),
        ["query notify"],
    ),
    "unchanged": (same, []),
}
EDITS = [
    pytest.param(number, edit, named, id=f"{style}-{name}")
    for number, style, edits in (
        ("000", "mintlify", MINTLIFY),
        ("002", "mintlify-read", READ),
        ("004", "mintlify-link", LINK),
        ("003", "docusaurus", DOCUSAURUS),
    )
    for name, (edit, named) in edits.items()
]


def html_twin(text):
    """Make HTML of the text of the Docusaurus page: with elements, and with the method, path and media type."""
    parts, is_open = [], False
    for line in filter(None, clean(text)):
        row = re.fullmatch(r"(\w+) ((?:string|integer|boolean|int32)(?: REQUIRED)?)", line)
        if is_open and (row or line in {"Responses", "default"}):
            parts.append("</li>")
            is_open = False
        if row:
            parts.append(f"<li><b>{row[1]}</b> {row[2]}")
            is_open = True
        elif line == "Request Body":
            parts.append("<pre>POST</pre><h2>/v4/sessions</h2><h2>Request Body</h2><div>application/json</div>")
        elif line.startswith("•"):
            parts.append(f"<li>{line.removeprefix('•').strip()}</li>")
        else:
            parts.append(f"<p>{line}</p>")
    return f"<!doctype html><html><body><main>{''.join(parts)}</main></body></html>"


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


def assert_named(result, named):
    """Check the exit code, and what is named: the places that differ, or the reason why a page is not understood."""
    places = {
        row.place if row.aspect in {row.part, "missing", "extra"} else f"{row.place} {row.aspect}"
        for row in result.drift
    }
    if isinstance(named, str):
        assert (2, True) == (result.code, named in result.reason), result.reason
    else:
        assert (1 if named else 0, sorted(named)) == (result.code, sorted(places))


@pytest.mark.parametrize(("number", "edit", "named"), EDITS)
def test_edit_is_named(sources, number, edit, named):
    """A change of a vendor's page would pass unseen, or an innocent one would be reported."""
    text = sources[number].read_text(encoding="utf-8")
    result = check(edit(text))
    assert_named(result, named)
    # What does not count is shown on demand.
    assert result.reason or result.reworded is (edit(text) != text)


@pytest.mark.parametrize(("edit", "named"), TWIN.values(), ids=TWIN)
def test_edit_of_the_html_twin_is_named(sources, edit, named):
    """A change that only HTML shows would pass unseen."""
    result = check(edit(html_twin(sources["003"].read_text(encoding="utf-8"))))
    assert_named(result, named)
    assert {"the method", "the path", "the media type of the request"}.isdisjoint(result.unchecked)


def test_text_of_the_docusaurus_page_shows_no_call(sources):
    """The edits of method, path and media type would be left out for the text, though it shows them by now."""
    result = check(sources["003"].read_bytes())
    assert {"the method", "the path", "the media type of the request"} <= set(result.unchecked)


def test_changed_example_is_shown(sources):
    """An example that changed would not be found with `--wording`."""
    edit, _ = MINTLIFY["example changed"]
    result = check(edit(sources["000"].read_text(encoding="utf-8")))
    assert any("67891" in row.page for row in result.wording)


def test_each_kind_of_edit_is_made_in_both_styles():
    """A kind of change would be untested in one of the styles."""
    both = {*DOCUSAURUS, *TWIN}
    assert set() == {name for name in MINTLIFY if name not in both}


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
