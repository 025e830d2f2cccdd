import pytest

from agendum_emulator.readings.swoogo import lists

PLACEHOLDER = {"created_at", "updated_at"}


def keys(swoogo, operation, **query):
    """The fields of the first record of a list."""
    return set(swoogo(operation, query={"event_id": 1, **query}).json()["items"][0])


def test_placeholders(following):
    """An item would have what only the other reading says; or what was asked for would be missing."""
    swoogo = following(swoogo14="B")
    swoogo.create()
    swoogo("create_registrant", form={"event_id": 1, "email": "ada@example.com", "first_name": "Ada"})
    money = {"event_id": 1, "registrant_id": 1, "type": "cash_payment", "amount": 1}
    assert swoogo("create_transaction", form=money).status < 300
    lists_of_one = ("list_events", "list_sessions", "list_speakers", "list_registrants", "list_transactions")
    assert [PLACEHOLDER] * 5 == [keys(swoogo, operation) for operation in lists_of_one]
    assert [{"id"}] * 5 == [keys(swoogo, operation, fields="id") for operation in lists_of_one]
    # A field has no timestamps.
    assert set() == keys(swoogo, "list_session_fields")


@pytest.mark.parametrize(
    ("operation", "form"),
    [
        ("create_registrant", {"event_id": 1, "email": "ada@example.com", "first_name": "Ada"}),
        ("create_package", {"event_id": 1, "name": "Day"}),
    ],
)
def test_placeholders_for_what_was_created(following, operation, form):
    """The answer to a create would have the record, as only the other reading says."""
    first, second = (following(**letters)(operation, form=form) for letters in ({}, {"swoogo14": "B"}))
    assert (first.status, True) == (second.status, "id" in first.json())
    assert set(second.json()) <= PLACEHOLDER


@pytest.mark.parametrize(
    ("asked", "expected"), [("200", 200), ("201", 200), ("1000", 200), ("9" * 30, 200), ("7", 7), ("x", 20), (None, 20)]
)
def test_page_size(following, asked, expected):
    """A page would be longer than the second reading allows, or of another length than was asked for."""
    query = {} if asked is None else {"per-page": asked}
    answer = following(swoogo16="B")("list_events", query=query)
    assert expected == answer.json()["_meta"]["perPage"]


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("name=containsharvest", True),
        ("name=beginswithHar", True),
        ("name=endswithence", True),
        ("name=containsharvest&name=endswithence", True),
        ("name=endswithHar", False),
        ("name=*contains*harvest", False),
        ("name=*in*Harvest Conference|x", False),
        ("name!=*in*Harvest Conference|x", True),
        ("name=Harvest Conference&id=1", True),
        ("name=containsharvest&id=2", False),
        ("id>=1", True),
        ("nonsense", True),
        ("", True),
    ],
)
def test_search_without_stars(following, search, expected):
    """A word would need its stars, which the second reading has not; or another condition would be lost."""
    answer = following(swoogo17="B")("list_events", query={"search": search})
    assert (200, int(expected)) == (answer.status, answer.json()["_meta"]["totalCount"])


def test_all_lists():
    """A list would have pages of another length than the rest."""
    assert 10 == len(lists.LISTS)
