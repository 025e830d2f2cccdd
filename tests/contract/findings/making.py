"""Parts of runs that never took place."""

import datetime as dt

import httpx

from agendum_contract.document import operations
from agendum_contract.exchanges import Exchange, operation_of
from agendum_contract.findings.deviations import Deviation
from agendum_contract.settings import Settings

TODAY = dt.date(2026, 6, 15)


def deviation(operation="create_session", check="schema", *, expires=TODAY, **narrowing):
    """An accepted deviation."""
    return Deviation(operation, check, "They know.", "https://example.com/1", "the events team", expires, **narrowing)


def settings(**given):
    """What a run was told, with credentials that are looked for."""
    credentials = {
        "consumer_key": "kvq-key/1",
        "consumer_secret": "zx:sec+ret",
        "email": "zoltan@quux.io",
        "password": "pw&zq 9",
    }
    return Settings(**{**credentials, **given})


def request(name, *, ids=None, origin="http://127.0.0.1:1", **parts):
    """A request for an operation."""
    operation = operations()[name]
    path = operation.path
    for parameter, value in (ids or {}).items():
        path = path.replace(f"{{{parameter}}}", str(value))
    return httpx.Request(operation.method, f"{origin}{path}", **parts)


def exchange(asked, response=None, *, test="", error=""):
    """A request and what came of it."""
    found = operation_of(asked)
    vendor = "eventify" if asked.url.path.startswith("/v4") else "swoogo"
    if response is not None:
        response.request = asked
    return Exchange(vendor, found.name if found else None, test, 0.0, 0.0, asked, response, error)
