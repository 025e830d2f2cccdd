"""The answers that are measured: a session in full, a short one, pages of them, and a token."""

import json
from typing import Any

SESSION_ID = 5
PAGE_SIZE = 50

# Every property of the document has a value, and the related records are expanded.
FULL: dict[str, Any] = {
    "id": SESSION_ID,
    "event_id": 67890,
    "name": "Event Management Basics",
    "admin_short_name": "MgmtBasics",
    "badge_name": "Basics of Management",
    "description": "<p>An interactive workshop on event management fundamentals.</p>",
    "date": "2025-07-20",
    "start_time": "10:00:00",
    "end_time": "12:00:00",
    "times_with_timezone": "10:00 AM - 12:00 PM (EDT)",
    "use_event_timezone": 1,
    "timezone": "America/New_York",
    "capacity": 150,
    "notes": None,
    "location": {"id": 1234, "name": "Hall A"},
    "location_id": 1234,
    "track": {"id": 5678, "name": "Management"},
    "track_id": 5678,
    "type_id": None,
    "session_included": True,
    "selection_control": "optional",
    "locked_when_saved": 1,
    "selected_by_default": False,
    "prevent_session_conflicts": 1,
    "session_status": "approved",
    "webinar_url": "https://example.com/webinar/12345",
    "sold_out_message": "This session is fully booked.",
    "secure_id": "abc123xyz",
    "direct_link": "https://conference.example.com/event12/session/201/opening-keynote",
    "virtual_link": None,
    "custom_fields": {"c_1001": "Value1", "c_1002": [{"id": 123, "value": "Beginner"}], "c_1003": None},
    "created_at": "2024-11-08 16:04:40",
    "updated_at": "2025-01-03 09:12:07",
    "speakers": [
        {"id": 3, "first_name": "Ada", "last_name": "Lovelace", "company": "Analytical Engines", "job_title": "Lead"},
        {"id": 4, "first_name": "Alan", "last_name": "Turing", "company": "Bletchley", "job_title": "Reader"},
    ],
    "fees": {"id": 9, "session_id": SESSION_ID, "price": "25.00", "conditional_prices": {"17": "20.00"}},
    "translations": {"fr": {"name": "Les bases"}},
    "registrantCount": 12,
}
SHORT: dict[str, Any] = {
    "id": SESSION_ID,
    "event_id": 1,
    "name": "Symposium",
    "date": "2016-01-22",
    "start_time": "09:00:00",
    "end_time": "10:00:00",
    "capacity": 20,
    "location_id": 12,
    "session_status": "live",
}
TOKEN: dict[str, Any] = {
    "type": "bearer",
    "access_token": "0123456789abcdef0123456789abcdef",
    "expires_at": "2099-01-01 00:00:00",
}


def page(number: int = 1, size: int = PAGE_SIZE, total: int = PAGE_SIZE) -> dict[str, Any]:
    """Return one page of a list of full sessions, each with an id of its own."""
    first = (number - 1) * size + 1
    link = {"href": f"https://api.swoogo.com/api/v1/sessions?event_id=1&page={number}"}
    return {
        "items": [{**FULL, "id": each} for each in range(first, min(first + size, total + 1))],
        "_links": {"self": link, "first": link, "last": link},
        "_meta": {"totalCount": total, "pageCount": -(-total // size), "currentPage": number, "perPage": size},
    }


def written(value: Any) -> bytes:
    """Write JSON as PHP does, without blanks."""
    return json.dumps(value, separators=(",", ":")).encode()
