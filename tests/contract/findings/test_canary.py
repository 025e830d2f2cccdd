import html
import json
from urllib.parse import quote, quote_plus

import pytest

from agendum_contract.findings.deviations import Deviations
from agendum_contract.settings import Settings
from contract.findings import canary, suite

_SWOOGO = "create_token,create_session,get_session,list_sessions,update_session,create_registrant,list_registrants"
_EVENTIFY = "generate_token,create_sessions,list_schedule,create_app_speaker,get_app_speaker"


def _forms(text):
    """A text in every form in which an artifact may have it."""
    return {
        text,
        quote(text, safe=""),
        quote_plus(text),
        html.escape(text),
        json.dumps(text)[1:-1],
        repr(text)[1:-1],
        text.replace("+", "&#43;"),
    }


@pytest.mark.parametrize(
    ("only", "expected"),
    [(_SWOOGO, {"server-error", "schema", "surplus", "headers", "token"}), (_EVENTIFY, {"schema", "surplus", "token"})],
    ids=["swoogo", "eventify"],
)
def test_no_artifact_tells_who_anybody_is(only, expected, tmp_path, capfd):
    """A report of a run against production would have tokens, passwords, or the data of its guests in it."""
    server = canary.CanaryServer()
    told = Settings(
        swoogo_url=server.url,
        eventify_url=server.url,
        consumer_key=canary.KEY,
        consumer_secret=canary.KEY_SECRET,
        email=canary.EMAIL,
        password=canary.PASSWORD,
        only=tuple(only.split(",")),
        halves=("server",),
        max_examples=3,
        seed=1,
        token_wait=0,
    )
    try:
        ran = suite.run(told, Deviations(), tmp_path / "report")
    finally:
        server.stop()
    captured = capfd.readouterr()
    collector = ran.collector
    artifacts = {
        "stdout": captured.out,
        "stderr": captured.err,
        "terminal": "\n".join(collector.told()),
        "results": repr([collector.results(), collector.findings(), collector.deviations()]),
        **{
            str(path.relative_to(tmp_path)): path.read_bytes().decode("utf-8", "replace")
            for path in tmp_path.rglob("*")
            if path.is_file()
        },
    }
    assert "report/junit.xml" in artifacts
    found = {
        (name, where)
        for name, value in canary.CANARIES.items()
        for where, text in artifacts.items()
        if any(form in text for form in _forms(value))
    }
    assert set() == found
    # It is wrong in many ways, and each of them is told.
    assert 1 == ran.status
    assert expected <= {each.check for each in collector.findings()}
    assert len([each for each in collector.results() if each.findings]) > 20
