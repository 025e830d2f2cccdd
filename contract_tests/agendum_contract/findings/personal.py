"""Which values tell who somebody is, and which open a door: pure judgments by name and by look."""

import re

# Fields with data of a person, without anything but their letters and digits.
_PERSONAL_NAMES = """
    firstname lastname middlename fullname displayname nickname username nameoncard prefix suffix salutation
    email emailaddress mail ccemail phone mobilephone workphone homephone telephone mobile fax
    address homeaddress workaddress billingaddress street city state zip zipcode postalcode postcode county country
    countrycode line1 line2 line3 address1 address2 company companyname organization employer jobtitle position
    bio biography birthdate birthday gender age nationality ipaddress ip
    profilepicture profileimage profileurl picture photo avatar twitterhandle twitter linkedin facebook instagram
    notes comments vatnumber taxid ponumber cardnumber cardnumberlast4 cardtype iban reference emailhistory
    useremail userphone usercompany userfirstname userlastname organizername contactname createdby updatedby
"""
# Fields whose value is a record of a person, or a list of such.
_PEOPLE_NAMES = """
    registrant registrants speaker speakers sessionspeakers attendee attendees contact contacts user users userresponse
    people person owner admin member members guest guests homeaddress workaddress billingaddress address
"""
_PERSONAL, _PEOPLE = frozenset(_PERSONAL_NAMES.split()), frozenset(_PEOPLE_NAMES.split())
# Resources whose records are people's.
_PEOPLES_TAGS = (
    *("swoogo-registrants", "swoogo-contacts", "swoogo-speakers", "swoogo-transactions", "swoogo-scans"),
    *("eventify-speakers", "eventify-attendees"),
)
_SECRET = re.compile(r"(token|secret|password|passwd|apikey|consumerkey|authorization|cookie|secureid|directlink)$")
# A token that a registrant is given stands in this link.
_SECRET_THERE = {"create_registrant_token": ("url", "token")}

MAIL = re.compile(r"(?<![\w.!#$%&*+/=?^{|}~-])[\w.!#$%&*+/=?^{|}~-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*", re.IGNORECASE)
_OWN_HOSTS = re.compile(r"(?:@|%40)(?:[\w-]+\.)*(?:example(?:\.(?:com|org|net|edu))?|test|invalid)$", re.IGNORECASE)
# A number with its parts set off, or with its country; what a date, a time or an address of a machine is, is none.
PHONE = re.compile(
    r"(?<![\w.:/-])"
    r"(?!\d{4}-\d\d(?:-\d\d)?(?!\d)|\d{1,3}(?:\.\d{1,3}){3}(?!\d))"
    r"(?:\+\s?\d[\d\s().-]{6,}\d|\(\d{2,5}\)[\s.-]?\d[\d\s.-]{4,}\d|0?\d{2,4}[ ./-]\d{3,4}[ .-]\d{3,5}|0\d{2,4}/\d{4,})"
    r"(?![\w-])"
)
# Longer than the ids of either vendor.
NUMBER = re.compile(r"\d{9,}")


def letters(name: str) -> str:
    """Return what is left of the name of a field in every spelling; of ``fields[email]`` it is ``email``."""
    inner = name.rstrip("]").rpartition("[")[2]
    return re.sub(r"[^a-z0-9]", "", inner.lower())


def is_personal(name: str) -> bool:
    """Whether a field of this name has data of a person."""
    return letters(name) in _PERSONAL


def holds_people(name: str) -> bool:
    """Whether the records in a field of this name are people's."""
    return letters(name) in _PEOPLE


def is_of_people(tag: str) -> bool:
    """Whether the records of a resource are people's.

    Args:
        tag: The tag of its operations, such as ``swoogo-registrants``.
    """
    return tag in _PEOPLES_TAGS


def is_secret(name: str, operation: str = "") -> bool:
    """Whether a field or a header of this name has something that opens a door.

    Args:
        name: The name.
        operation: The operationId, where it makes a difference.
    """
    return bool(_SECRET.search(letters(name))) or letters(name) in _SECRET_THERE.get(operation, ())


def is_address_of_somebody(text: str) -> bool:
    """Whether a mail address could be anybody's: none of the hosts that are kept free for examples is."""
    return bool(MAIL.fullmatch(text)) and not _OWN_HOSTS.search(text)


def looks_personal(text: str) -> bool:
    """Whether a text has anything in it that looks like a mail address or a telephone number of somebody."""
    return any(is_address_of_somebody(each) for each in MAIL.findall(text)) or bool(PHONE.search(text))
