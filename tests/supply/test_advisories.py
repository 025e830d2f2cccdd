"""An audit that asked nobody is not one that found nothing."""

import json
from subprocess import CompletedProcess

import advisories
import pytest

_CLEAN = {"name": "attrs", "version": "1.0", "vulns": []}
_SKIPPED = {"name": "mirrored", "skip_reason": "Dependency not found on PyPI and could not be audited: mirrored (1.0)"}
_KNOWN = {
    "name": "httpx",
    "version": "0.1",
    "vulns": [{"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["0.2"]}],
}


@pytest.mark.parametrize(
    ("packages", "code", "last"),
    [
        ([_CLEAN], 0, "1 packages, no known vulnerability"),
        ([_CLEAN, _KNOWN], 1, "httpx 0.1: PYSEC-1, CVE-1; mended in 0.2"),
        ([_CLEAN, _SKIPPED], 2, "1 of 2 packages were audited: this proves nothing"),
        ([_SKIPPED], 2, "0 of 1 packages were audited: this proves nothing"),
        ([_KNOWN, _SKIPPED], 1, "not audited: mirrored: Dependency not found on PyPI"),
        ([], 2, "0 of 0 packages were audited: this proves nothing"),
    ],
)
def test_verdict(packages, code, last):
    """A hole, or an index that knows of none, would pass."""
    found, lines = advisories.verdict({"dependencies": packages})
    assert code == found
    assert lines[-1].startswith(last)


def test_a_hole_without_a_cure():
    """The line would promise a version that there is not."""
    fault = {"id": "PYSEC-2", "aliases": [], "fix_versions": []}
    _, lines = advisories.verdict({"dependencies": [{**_KNOWN, "vulns": [fault]}]})
    assert ["httpx 0.1: PYSEC-2; mended in no version yet"] == lines


@pytest.mark.parametrize(
    ("output", "errors", "code", "said"),
    [
        (json.dumps({"dependencies": [_CLEAN]}), "", 0, "no known vulnerability"),
        (
            "",
            "Traceback\nConnectionError: no such host\n",
            2,
            "pip-audit gave no report: ConnectionError: no such host",
        ),
        ("", "", 2, "pip-audit gave no report: no output"),
    ],
)
def test_what_pip_audit_leaves(monkeypatch, capsys, output, errors, code, said):
    """pip-audit ends with 1 for a hole and for an index out of reach alike; nobody would know which it was."""
    runs = []

    def run(command, **_):
        runs.append(command)
        return CompletedProcess(command, 1, output, errors)

    monkeypatch.setattr(advisories.subprocess, "run", run)
    assert code == advisories.main(["-s", "osv"])
    assert said in capsys.readouterr().out
    assert ["--requirement=constraints.txt", "-s", "osv"] == [runs[0][3], *runs[0][-2:]]
