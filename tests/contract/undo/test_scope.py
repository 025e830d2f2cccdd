import pytest

from agendum_contract.undo.scope import RUN, lasting, scope_of


def test_what_is_made_in_a_test_is_undone_after_it():
    """Records of all tests would pile up until the end."""
    assert "test_a" == scope_of("test_a")


def test_what_is_made_for_all_lasts():
    """A record that several tests share would be taken from under the second one."""
    with lasting():
        assert RUN == scope_of("test_a")
        with lasting():
            assert RUN == scope_of("test_a")
        assert RUN == scope_of("test_a")
    assert "test_a" == scope_of("test_a")


def test_what_is_made_before_the_tests_lasts():
    """It would never be undone."""
    assert RUN == scope_of("")


def test_a_failure_ends_it():
    """All that follows would last."""
    with pytest.raises(ValueError, match="no"), lasting():
        raise ValueError("no")
    assert "test_a" == scope_of("test_a")
