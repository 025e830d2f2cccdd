"""A release is what its tag says, and the changelog tells of it."""

import pytest
import release_notes

from supply.checkout import PROJECT

_LOG = """# Changelog

## [Unreleased]

## [0.2.0] - 2026-11-20

### Added

- All.

## [0.1.0] - 2026-01-01

First.
"""


def test_notes_are_the_section():
    """Users would read of another version."""
    assert "### Added\n\n- All.\n" == release_notes.notes("v0.2.0", "0.2.0", _LOG)
    assert "First.\n" == release_notes.notes("v0.1.0", "0.1.0", _LOG)


@pytest.mark.parametrize(
    ("tag", "version", "log", "said"),
    [
        ("v0.2.1", "0.2.0", _LOG, "the tag is v0.2.1, and the version of pyproject.toml is 0.2.0"),
        ("0.2.0", "0.2.0", _LOG, "the tag is 0.2.0"),
        ("v0.3.0", "0.3.0", _LOG, "has 0 sections '## \\[0.3.0\\] - DATE'"),
        ("v0.2.0", "0.2.0", _LOG + _LOG, "has 2 sections"),
        ("v0.2.0", "0.2.0", "## [0.2.0] - 2026-11-20\n\n## [0.1.0] - 2026-01-01\nFirst.\n", "says nothing of 0.2.0"),
    ],
)
def test_what_does_not_fit_is_refused(tag, version, log, said):
    """Something would be published under the wrong name, for good."""
    with pytest.raises(ValueError, match=said):
        release_notes.notes(tag, version, log)


def test_the_command_refuses(capsys):
    """The workflow would go on."""
    assert 1 == release_notes.main(["v0.0.0"])
    assert f"the version of pyproject.toml is {PROJECT['project']['version']}" in capsys.readouterr().err


def test_the_command_prints(tmp_path, monkeypatch, capsys):
    """The release would have no notes."""
    (tmp_path / "CHANGELOG.md").write_text(_LOG, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.2.0"\n', encoding="utf-8")
    monkeypatch.setattr(release_notes, "ROOT", tmp_path)
    assert 0 == release_notes.main(["v0.2.0"])
    assert "### Added\n\n- All.\n" == capsys.readouterr().out
