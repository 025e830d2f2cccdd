"""Tests of what is said about the call."""

import pytest

from agendum_proofread import call
from agendum_proofread.page import Page


def differences(spec, **stated):
    """Compare a page that states nothing else."""
    rows = call.differences(Page("mintlify", **stated), spec.operations["book_berth"], spec)
    return [(row.aspect, row.page, row.spec) for row in rows]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({}, []),
        ({"method": "PUT"}, [("method", "PUT", "POST")]),
        ({"sample_method": "PUT"}, [("method", "PUT", "POST")]),
        ({"path": "/berths/{berth_id}/book"}, []),
        ({"path": "/api/v1/berths/{berth_id}/book"}, []),
        ({"path": "https://api.harbor.test/api/v1/x"}, [("path", "/api/v1/x", "/api/v1/berths/{berth_id}/book")]),
        ({"path": "/x"}, [("path", "/api/v1/x", "/api/v1/berths/{berth_id}/book")]),
        (
            {"url": "http://other.test/api/v1/berths/{berth_id}/book"},
            [("server", "http://other.test", "https://api.harbor.test")],
        ),
        ({"media_types": [("body", "text/csv")]}, [("media type", "text/csv", "application/json")]),
        ({"credentials": []}, [("security", "none", "Authorization")]),
        ({"credentials": ["Key"]}, [("security", "Key", "Authorization")]),
        ({"scheme": "basic"}, [("security", "basic", "bearer")]),
        ({"statuses": ["201", "default"]}, []),
        ({"statuses": ["202"]}, [("status", "202", "201, 400")]),
    ],
)
def test_differences(harbor_spec, stated, expected):
    """A change of the call would pass unseen, or be reported though it says the same."""
    assert expected == differences(harbor_spec, **stated)


def test_unchecked(harbor_spec):
    """A page that prints no path would be called faithful without a word about it."""
    expected = ["the method", "the path", "the media type of the request", "the authentication"]
    assert expected == list(call.unchecked(Page("docusaurus"), harbor_spec.operations["book_berth"]))
