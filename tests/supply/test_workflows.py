"""What runs on GitHub runs with our rights: it is pinned, and may do no more than it has to."""

import re

import pytest

from supply.checkout import ROOT, WORKFLOWS, jobs, named_sessions, parsed, read, sessions

_FILES = [*WORKFLOWS, ROOT / "action.yml"]
_USES = [line.strip() for path in _FILES for line in path.read_text(encoding="utf-8").splitlines() if "uses: " in line]
# The only rights beyond reading, and the only jobs that have them.
_RIGHTS = {
    "release/attest": {"id-token": "write", "attestations": "write"},
    "release/publish": {"id-token": "write"},
    "release/announce": {"contents": "write"},
}


@pytest.mark.parametrize("line", sorted(set(_USES)))
def test_actions_are_pinned(line):
    """Whoever moves the tag of an action would run something else with our rights."""
    own = re.search(r"uses: \$/", line)
    assert own or re.search(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def test_an_action_has_one_version():
    """Two hashes of one action, or two versions of one hash, and one of them is not what the comment says."""
    found = {re.sub(r".*uses: ", "", line) for line in _USES if "@" in line}
    assert sorted({line.partition("@")[0] for line in found}) == sorted(line.partition("@")[0] for line in found)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_has_no_rights_itself(path):
    """A new job would be born with rights that nobody gave to it."""
    assert {} == parsed(path)["permissions"]


@pytest.mark.parametrize("name", jobs())
def test_jobs_may_do_what_they_have_to(name):
    """A step that is stolen could do what its job may, and needs not."""
    assert _RIGHTS.get(name, {"contents": "read"}) == jobs()[name]["permissions"]


@pytest.mark.parametrize("name", [name for name, job in jobs().items() if "steps" in job])
def test_jobs_end(name):
    """A job that hangs would hang for six hours."""
    assert jobs()[name]["timeout-minutes"] <= 120


@pytest.mark.parametrize("name", jobs())
def test_no_checkout_keeps_the_token(name):
    """The token would lie in .git/config, for every step and every artifact to find."""
    checkouts = [step for step in jobs()[name].get("steps", []) if "actions/checkout@" in step.get("uses", "")]
    assert [False] * len(checkouts) == [step.get("with", {}).get("persist-credentials") for step in checkouts]


def test_who_publishes_runs_nothing_of_ours():
    """A dependency of the build that is stolen would have the right to publish."""
    publish = jobs()["release/publish"]
    assert [] == [step for step in publish["steps"] if "run" in step or "checkout" in step["uses"]]
    assert ("pypi", ["build", "attest"]) == (publish["environment"], publish["needs"])
    assert "checks" == jobs()["release/build"]["needs"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_values_of_others_are_no_program(path):
    """The name of a branch, put into a script, could be more than a name."""
    steps = [step for job in parsed(path)["jobs"].values() for step in job.get("steps", [])]
    assert [] == [step["run"] for step in steps if "${{" in step.get("run", "")]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_tools_are_those_of_the_lock(path):
    """Each day would have another nox."""
    installs = re.findall(r"pip install .*", path.read_text(encoding="utf-8"))
    assert installs
    assert [] == [line for line in installs if "--constraint constraints.txt" not in line]


def _told() -> set[str]:
    named = {name for path in WORKFLOWS for name in named_sessions(path.read_text(encoding="utf-8"))}
    for job in jobs().values():
        matrix = job.get("strategy", {}).get("matrix", {})
        rows = [*matrix.get("session", []), *(row["session"] for row in matrix.get("include", []))]
        named |= {re.split(r"[-(]", row)[0] for row in rows}
    return named


def test_sessions_exist():
    """A job would be red for a session that there is not."""
    assert set() == _told() - sessions().keys()


def test_github_runs_what_ci_runs():
    """What is checked in one place only is believed in the other."""
    assert set() == named_sessions(read(".ci/run")) - _told() - {
        # The saved pages of the vendors are theirs, and not in the repository.
        "proofread"
    }


def test_night_runs_what_is_too_long_for_each_push():
    """Nobody would notice that a session has been red for weeks."""
    night = parsed(ROOT / ".github" / "workflows" / "nightly.yml")["jobs"]["sessions"]
    assert {"audit", "mutants", "nightly", "reproducible", "seeds", "wheel"} == set(
        night["strategy"]["matrix"]["session"]
    )


def test_each_python_is_tested():
    """A Python that the package promises would be tried by users first."""
    promised = re.findall(r"Programming Language :: Python :: (3\.\d+)", read("pyproject.toml"))
    assert promised == jobs()["ci/tests"]["strategy"]["matrix"]["python"]
