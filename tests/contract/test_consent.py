import io

import pytest

from agendum_contract import consent
from agendum_contract.consent import announcement, ask
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings

THERE = Settings(swoogo_url="https://api.example.com", swoogo_event_id=7, mark="agendum-1a2b3c", max_examples=10)


class Keyboard(io.StringIO):
    """Somebody at a terminal."""

    def isatty(self):
        return True


@pytest.mark.parametrize("settings", [Settings(swoogo_url="http://127.0.0.1:1"), Settings(), Settings(mode="safe")])
def test_nobody_is_asked_without_need(settings, capsys):
    """Every run against the emulator would wait for an answer."""
    ask(settings, is_sure=False)
    assert "" == capsys.readouterr().out


def test_it_says_what_it_will_create(capsys):
    """Somebody would agree to something else."""
    ask(THERE, is_sure=True)
    text = capsys.readouterr().out
    assert text.splitlines() == announcement(THERE)
    for part in ("https://api.example.com", "event 7", "swoogo-sessions", "agendum-1a2b3c"):
        assert part in text
    assert "swoogo-questions" not in text, "they are only read"


def test_less_is_announced_where_less_is_asked_for():
    """The number would be that of another run."""
    one = Settings(**{**vars(THERE), "only": ("create_session",)})
    assert "up to 20 records on https://api.example.com" in announcement(one)[0]
    assert "  of: swoogo-sessions" in announcement(one)


@pytest.mark.parametrize("answer", ["y", "Yes", " YES "])
def test_yes(answer, monkeypatch):
    """Somebody who agrees would be told that they did not."""
    monkeypatch.setattr(consent.sys, "stdin", Keyboard(f"{answer}\n"))
    ask(THERE, is_sure=False)


@pytest.mark.parametrize("answer", ["", "n", "no", "yo"])
def test_no(answer, monkeypatch):
    """Records would be created although nobody agreed."""
    monkeypatch.setattr(consent.sys, "stdin", Keyboard(f"{answer}\n"))
    with pytest.raises(CannotRun, match="nothing was created"):
        ask(THERE, is_sure=False)


def test_nobody_is_there(monkeypatch):
    """A nightly job would hang, or create records that nobody agreed to."""
    monkeypatch.setattr(consent.sys, "stdin", io.StringIO("y\n"))
    with pytest.raises(CannotRun, match="add --yes"):
        ask(THERE, is_sure=False)
