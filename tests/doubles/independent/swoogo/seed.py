"""What is in the account before anybody calls: two events, and records of which some are alike."""

from doubles.independent.exchange import Call, Record
from doubles.independent.swoogo import hook_records, people, session_records, transactions
from doubles.independent.swoogo.discounts import store as store_discount

_LONG_AGO = "2025-01-15 10:30:00"


def seed(call: Call) -> None:
    """Fill the tables; an account with few records has what the pages' own examples name, and little more."""
    many = 1 if not call.choices.few_records else 0
    _events(call)
    _places_and_fields(call, many)
    _sessions_and_speakers(call, many)
    _types_and_discounts(call, many)
    _people(call, many)
    for number in range(22 * many):
        link = f"https://example.com/{number}"
        hook_records.store(call, {"name": f"hook {number}", "url": link, "trigger_object": "session"})
    _questions(call, many)


def _events(call: Call) -> None:
    for number, name, status in ((1, "Conference", "live"), (2, "Another event", "draft")):
        event = {
            "status": status,
            "name": name,
            "url": f"event{number}",
            "hashtag": "",
            "description": "",
            "organizer_id": 1,
            "start_date": "2025-07-20",
            "end_date": None,
            "timezone": session_records.ZONE,
            "free_event": 0,
            **dict.fromkeys(("created_at", "updated_at"), _LONG_AGO),
            **dict.fromkeys(("created_by", "updated_by"), 9),
        }
        call["events"].put(number, event)


def _places_and_fields(call: Call, many: int) -> None:
    for number in (1234, 5678):
        call["locations"].put(number, {"name": f"Hall {number}", "event_id": 1})
        call["tracks"].put(number, {"name": f"Track {number}"})
    options = {"c_1001": (), "c_1002": ((123, "Cars"), (124, "Bikes")), "c_104": ((149, "Old"), (152, "Red"))}
    for attribute, choices in options.items():
        listed = [{"id": each, "name": name, "sort": index} for index, (each, name) in enumerate(choices, 1)]
        _field(call, attribute, listed, in_use=attribute != "c_104")
    for number in range(3000, 3000 + 22 * many):
        _field(call, f"c_{number}", [], in_use=False)


def _field(call: Call, attribute: str, choices: list[dict[str, object]], *, in_use: bool) -> None:
    kind = "checkboxList" if choices else "textInput"
    number = int(attribute.removeprefix("c_"))
    name = f"Field {number}"
    field = {"attribute": attribute, "name": name, "type": kind, "choices": choices, "in_use": in_use}
    call["fields"].put(number, field)


def _sessions_and_speakers(call: Call, many: int) -> None:
    for event, count in ((1, 33), (2, 4)):
        for number in range(count * many):
            name = ("keynote {}", "Keynote {}", "Talk {}")[number % 3].format(number // 3)
            day = f"2025-07-{1 + number % 28:02}"
            session_records.store(call, {"event_id": event, "name": name, "date": day, "secure_id": f"s{number}"})
    for event, numbers in ((1, (3, *range(10, 10 + 26 * many))), (2, (40, 41))):
        for number in numbers:
            speaker: Record = {
                "event_id": event,
                "first_name": ("John", "jane", "Jörg")[number % 3],
                "last_name": f"Doe {number}",
                "email": f"speaker{number}@example.com",
                "company": "Tech Solutions" if number % 2 else "",
                "sessions": [],
                **dict.fromkeys(("created_at", "updated_at"), _LONG_AGO),
            }
            call["speakers"].put(number, speaker)


def _types_and_discounts(call: Call, many: int) -> None:
    for event, types, packages, discounts in ((1, 25, 3, 23), (2, 2, 2, 2)):
        for number in range(types * many):
            people.store_type(call, "types", {"event_id": event, "name": f"{('Standard', 'VIP')[number % 2]} {number}"})
        for number in range(packages * many):
            people.store_type(call, "packages", {"event_id": event, "name": f"Package {number}"})
        for number in range(discounts * many):
            code = f"SEED{number}"
            store_discount(call, {"event_id": event, "code": code, "type": "percentage", "percentage_discount": 10})
    for number in call["packages"]:
        call["package_fees"].put(number, {"price": "100", "conditions": {"1": "90", "2": ""}})


def _people(call: Call, many: int) -> None:
    for number in (1, 2):
        call["sponsors"].put(number, {"event_id": number, "name": f"Sponsor {number}", "level": 2 * (number % 2)})
        fay = {"email": f"person{number}@example.com", "first_name": "Fay", "last_name": "First"}
        call["contacts"].put(number, {**fay, **dict.fromkeys(("created_at", "updated_at"), _LONG_AGO)})
    for event, count in ((1, 41), (2, 6)):
        for number in range(count * many):
            address = f"other{event}-{number}@example.com"
            person: Record = {"event_id": event, "email": address, "last_name": "Other"}
            people.register(call, {**person, "first_name": ("Ann", "ann", "Bob")[number % 3]}, _LONG_AGO)
    for registrant in list(call["registrants"].values())[: 24 * many]:
        paid = {"event_id": 1, "registrant_id": registrant["id"], "type": "credit_card_payment", "amount": 20.0}
        card = {"card_type": "visa", "card_number_last_4": "4242", "name_on_card": "A. Other", "gateway_id": 1}
        transactions.store(call, {**paid, **card, "datetime": _LONG_AGO})


def _questions(call: Call, many: int) -> None:
    for number in range(1, 1 + 27 * many):
        question = {
            "event_id": 0 if number % 2 else 1,
            "type": "textInput",
            "attribute": f"c_{number}",
            "name": f"Question {number}",
            **dict.fromkeys(("public_short_name", "admin_short_name", "hint", "min_length", "max_length")),
            "has_fees": False,
            "visible_to_contacts": False,
            "default_page": "about",
            "default_visible": True,
            "default_required": False,
            "default_sort": number,
            **dict.fromkeys(("default_response", "upload_groups", "notes", "updated_at")),
            "created_at": _LONG_AGO,
        }
        call["questions"].put(number, question)
