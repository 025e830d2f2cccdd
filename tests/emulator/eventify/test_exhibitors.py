import pytest

from .conftest import EXHIBITOR

EXHIBITORS = "/v4/exhibitors"
PRODUCT = {"productcategory": "Cloth", "productsubcategory": "Linen", "industry": "test_example"}


def test_exhibitors_get_ids(emulator, make, violations):
    """The answer is not documented; an id is what the pages beside it have."""
    first, second = make.exhibitor(), make.exhibitor(booth="A2", **PRODUCT, profileimage=None)
    assert ([{"id": 1}], [{"id": 2}], "") == (first.json(), second.json(), violations("POST", EXHIBITORS, first))
    assert {"id": 1, **EXHIBITOR} == emulator.records("eventify-exhibitors")[0]


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        ({"eventid": 2}, 404, "eventid: there is no such record in eventify-events: 2"),
        ({"booth": 1}, 400, "booth: must be a string"),
        ({"booth": "A1"}, 400, "booth: is taken: A1"),
        ({"form_number": 1}, 400, "form_number: is not the exhibitor form of event 1: 1"),
        ({"details_form": [{"id": "x"}]}, 400, "details_form[0].id: is no field of the form: x"),
        ({"profileimage": ""}, 400, "profileimage: must not be shorter than 1"),
        ({"industry": "x"}, 400, "productcategory: is required where a product is sent"),
        ({"productcategory": "x", "industry": "x"}, 400, "productsubcategory: is required where a product is sent"),
    ],
)
def test_wrong_exhibitor_is_refused(emulator, make, violations, fields, status, message):
    """Nothing is stored of it."""
    make.exhibitor()
    answer = make.exhibitor(**{"booth": "A2", **fields})
    assert (status, {"is_error": 1, "message": message}) == (answer.status_code, answer.json())
    assert ("", 1) == (violations("POST", EXHIBITORS, answer), len(emulator.records("eventify-exhibitors")))


def test_each_event_has_its_own_booths(planted):
    """Every hall has a booth A1."""
    call = planted({"events": [{"id": 1}, {"id": 2}]})
    assert [200, 200] == [call("POST", EXHIBITORS, {**EXHIBITOR, "eventid": number}).status for number in (1, 2)]
