import pytest

SPONSORS = "/v4/sponsors"


def test_sponsor_is_read(eventify, violations):
    """The level has another name here than in the schedule."""
    answer = eventify.get(f"{SPONSORS}/1")
    assert {
        "sponsorid": 1,
        "name": "Harvest Bank",
        "description": None,
        "logoimage": None,
        "website": None,
        "categoryid": 1,
        "sponsorship_title": {"membershiptitle": "Gold", "bgcolor": None, "textcolor": None},
    } == answer.json()
    assert "" == violations("GET", f"{SPONSORS}/{{sponsorid}}", answer)


@pytest.mark.parametrize("number", ["2", "0", "-1", "x", "9" * 30])
def test_unknown_sponsor_is_a_404(eventify, violations, number):
    """A sponsor may have left since the schedule was read."""
    answer = eventify.get(f"{SPONSORS}/{number}")
    assert (404, {"is_error": 1, "message": "The record does not exist."}) == (answer.status_code, answer.json())
    assert "" == violations("GET", f"{SPONSORS}/{{sponsorid}}", answer)
