"""Eventify's exhibitors and the one sponsor of the schedule."""

from doubles.independent.eventify import checks
from doubles.independent.eventify.lookups import FORMS
from doubles.independent.eventify.refusals import missing, refusal
from doubles.independent.exchange import Answer, Call, Record

_REQUIRED = {
    "eventid": "integer",
    "name": "text",
    "booth": "text",
    "form_number": "integer",
    "details_form": "any",
}
_PRODUCT = ("productcategory", "productsubcategory", "industry")
_IMAGES = ("profileimage", "bannerimage")
_KINDS = {**_REQUIRED, **dict.fromkeys(_IMAGES, "text?"), **dict.fromkeys(_PRODUCT, "text")}
_BOOTHS = ("A1", "A2")
_SPONSOR = "5"


def create_exhibitor(call: Call) -> Answer:
    """Add an exhibitor; no page says where the booths are listed, nor what the answer is."""
    body = checks.checked(call, checks.json_object(call), _KINDS, _REQUIRED)
    checks.require_event(call, body["eventid"])
    checks.require_names(call, body, "name")
    _check_booth(call, body["booth"])
    if body["form_number"] != checks.EXHIBITOR_FORM:
        raise refusal(call, "form_number does not exist")
    checks.require_answers(call, body["details_form"], FORMS["exhibitor"])
    if any(body.get(name) == "" for name in _IMAGES):
        raise refusal(call, "an image must not be empty")
    checks.require_links(call, body, *_IMAGES)
    _check_product(call, body)
    number = call["app_exhibitors"].add(body)["id"]
    if call.choices.exhibitor_answer == "list":
        return Answer(200, [{"id": number}])
    return Answer(200, {"exhibitorid": number, "message": "Exhibitor created"})


def _check_booth(call: Call, booth: str) -> None:
    taken = [each["booth"] for each in call["app_exhibitors"].values()]
    if call.choices.app_booths and (booth not in _BOOTHS or booth in taken):
        raise refusal(call, "booth is not available")


def _check_product(call: Call, body: Record) -> None:
    sent = [name for name in _PRODUCT if name in body]
    if sent and len(sent) < len(_PRODUCT):
        raise refusal(call, "a product has a category, a subcategory and an industry")
    if sent and call.choices.app_references:
        raise refusal(call, "productcategory does not exist")


def get_sponsor(call: Call, sponsorid: str) -> Answer:
    """Read one sponsor."""
    if sponsorid != _SPONSOR:
        raise missing(call, "sponsor")
    title = {"membershiptitle": "Gold", "bgcolor": "#fff", "textcolor": "#000"}
    sponsor = {"sponsorid": int(_SPONSOR), "name": "Acme", "description": "", "logoimage": None, "website": ""}
    shown = None if call.choices.app_booths else title
    return Answer(200, {**sponsor, "categoryid": None, "sponsorship_title": shown})
