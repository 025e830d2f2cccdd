import re
from pathlib import Path

import pytest

import agendum_contract
from agendum_contract import settings
from agendum_contract.findings.checks import CHECKS, check_of, is_entered, rank_of
from agendum_contract.findings.naming import half_of, name_of
from agendum_contract.plugin import HERE


class _Collected:
    """Keeps what pytest collects."""

    def __init__(self):
        self.items = []

    def pytest_collection_modifyitems(self, items):
        """Keep the tests, and run none."""
        self.items = list(items)


@pytest.fixture(scope="module")
def collected():
    """All tests of the suite."""
    before = settings.current()
    # Every file has tests for some of these.
    settings.use(settings.Settings(max_examples=1, only=("create_session", "get_session", "create_sessions")))
    plugin = _Collected()
    folders = [str(each) for half in ("server", "client", "replay") if (each := HERE / half).is_dir()]
    status = pytest.main(
        ["-c", str(HERE / "pytest.ini"), "--collect-only", "-p", "no:terminal", *folders], plugins=[plugin]
    )
    settings.use(before)
    assert 0 == status
    return plugin.items


def test_each_test_has_a_check(collected):
    """A report would say of a test that it checks something else, or nothing in particular."""
    assert [] == sorted({name_of(item) for item in collected if not is_entered(item.nodeid)})
    assert len(collected) > 150


def test_each_test_has_a_name_of_its_own(collected):
    """The result of one would be taken for that of another."""
    names = [name_of(item) for item in collected]
    assert len(names) == len(set(names))


def test_the_check_is_one_of_the_half(collected):
    """A fault of the client would be told as one of the server."""
    for item in collected:
        is_of_client = CHECKS[check_of(item.nodeid)].group == "client"
        assert is_of_client == (half_of(item) != "server"), item.nodeid


def test_no_row_is_without_a_file():
    """A file that was renamed would lose its check."""
    source = Path(agendum_contract.__file__).parent / "findings" / "checks.py"
    named = re.findall(r'"((?:server|client)/test_\w+\.py)"', source.read_text("utf-8"))
    assert [] == [each for each in named if not (HERE / each).is_file()]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("server/test_lists.py::test_pages_make_up_the_whole[list_sessions]", "paging"),
        ("server/test_lists.py::test_lists_are_sorted[list_sessions]", "sort"),
        ("server/test_lists.py::test_the_numbers_of_a_list_agree[list_events]", "list"),
        ("server/test_sessions.py::test_an_unknown_session_is_not_found", "not-found"),
        ("server/test_sessions.py::test_no_text_breaks_the_server[long]", "odd-text"),
        ("server/test_tokens.py::test_swoogo_rejects_wrong_credentials", "token"),
        ("server/test_generated.py::test_swoogo_answers_as_documented[GET /x]", "generated"),
        ("somewhere/server/test_webhooks.py::test_a_webhook_is_listed", "list"),
        ("client/test_requests.py::test_credentials_leave_where_they_belong[x]", "client-request"),
        ("client/test_new.py::test_lists_are_sorted", "client-method"),
        ("replay/test_new.py::test_it", "replay"),
        ("server/test_new.py::test_it", "rule"),
    ],
)
def test_what_a_test_checks(name, expected):
    """A failure would be accepted, and told, as one of another kind."""
    assert expected == check_of(name)


def test_root_causes_come_first():
    """A user would begin with what follows from something else."""
    expected = ["no-answer", "server-error", "token", "status", "media-type", "schema", "echo", "client-request"]
    assert expected == sorted(expected, key=rank_of)
    assert [] == [name for name, each in CHECKS.items() if not each.promise.endswith(".")]
