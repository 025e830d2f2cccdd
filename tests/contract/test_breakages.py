"""A client that is broken in one way each, against the client half of the suite."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from doubles import breakages
from doubles.core import CORE

_TESTS = str(Path(breakages.__file__).parents[1])


def _client_half(report_dir: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([_TESTS, *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.run(
        [
            *(sys.executable, "-m", "agendum_contract"),
            *(
                "--half=client",
                "--only",
                f"{CORE},list_sessions",
                "--seed=1",
                "--max-examples=5",
                f"--report-dir={report_dir}",
            ),
        ],
        env={**os.environ, "PYTHONPATH": path, "PYTEST_PLUGINS": "doubles.breakages", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_client_as_it_is_passes(tmp_path: Path) -> None:
    """Loading the breakages without choosing one breaks nothing."""
    result = _client_half(tmp_path)

    assert 0 == result.returncode, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("breakage", "seen_by"),
    [
        (breakages.drop_the_authorization, "test_credentials_leave_where_they_belong"),
        (breakages.encode_custom_fields_as_repr, "test_form"),
        (breakages.send_booleans_as_words, "test_form"),
        (breakages.drop_a_field, "test_what_is_given_is_what_leaves"),
        (breakages.declare_another_content_type, "test_what_is_given_is_what_leaves"),
        (breakages.call_another_path, "test_what_is_given_is_what_leaves"),
        (breakages.never_renew, "test_a_rejected_token_is_renewed"),
        (breakages.mix_up_two_arguments, "test_a_method_sends_what_the_function_sends"),
        (breakages.lose_a_parameter, "test_a_method_sends_what_the_function_sends"),
        (breakages.hide_what_is_odd, "test_an_odd_answer_is_kept_and_reported"),
        (breakages.ask_for_the_first_page_again, "test_pages_are_walked"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_broken_client_is_seen(breakage: object, seen_by: str, tmp_path: Path) -> None:
    """The client half turns red, and the test that is about this very thing is among the failures."""
    result = _client_half(tmp_path, **{breakages.VARIABLE: breakage.__name__})

    assert 1 == result.returncode, result.stdout + result.stderr
    assert f"::{seen_by}" in result.stdout
