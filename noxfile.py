"""Everything that a checkout can do: `nox -s demo`, `nox -s tests`, `nox -l` for the rest."""

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
LOCK = "constraints.txt"
# A release that was stolen is as a rule found out within days.
COOLDOWN = "--exclude-newer=7 days"
LOCKED_GROUPS = ("docs", "generate", "lint", "supply", "test", "typing")
PYTHON_CODE = (
    *("generated", "overrides", "emulator", "contract_tests"),
    *("docs_site", "examples", "generator", "tools", "transcription"),
)
# Shipped code is covered whole; the suite and the generator's wrapper nearly so. The tests of the suite are tests.
COVERAGE = {"overrides/*,emulator/*": 100, "contract_tests/*,generator/*,transcription/*": 95}
SUITE_TESTS = "contract_tests/agendum_contract/server/*,contract_tests/agendum_contract/client/*"
# A file stays on one worker, because its servers do. The long ones come first in the alphabet, and should begin first.
PARALLEL = ("--numprocesses=3", "--dist=loadfile", "--no-loadscope-reorder")
# Hundreds of modules are loaded by each of many short processes: without their bytecode that takes twice as long.
KEEP_BYTECODE = {"PYTHONDONTWRITEBYTECODE": ""}
SCHEMAS = {
    "github-workflows": ".github/workflows/*.yml",
    "github-actions": "action.yml",
    "github-issue-forms": ".github/ISSUE_TEMPLATE/[!c]*.yml",
    "github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
    "dependabot": ".github/dependabot.yml",
}
QUIET_NODE = {"REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "REDOCLY_TELEMETRY": "off"}

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["tests"]


def install(session: nox.Session, *what: str, groups: tuple[str, ...] = ()) -> None:
    """Install requirements and dependency groups, in the versions of the lock file."""
    rows = [row for group in groups for row in nox.project.dependency_groups(PYPROJECT, group)]
    session.install("--constraint", LOCK, *what, *rows)


def install_node_tools(session: nox.Session) -> bool:
    """Install the tools of package-lock.json, if npm is there; say so if it is not."""
    if shutil.which("npm"):
        session.run_install("npm", "ci", "--loglevel=error", external=True)
        return True
    session.warn("npm is not installed (it comes with Node.js, 20.19 or later): what needs it is skipped")
    return False


@nox.session
def demo(session: nox.Session) -> None:
    """Create sessions, read them back and mirror them, against local servers."""
    install(session, ".[contract]")
    session.run("python", "examples/demo.py", *session.posargs, env=KEEP_BYTECODE)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests of this repository, with their coverage."""
    # Editable, so that the coverage is that of the files in the checkout.
    install(session, "--editable", ".[contract,proofread]", groups=("test",))
    install_node_tools(session)
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *(session.posargs or PARALLEL), env=KEEP_BYTECODE)
    session.run("coverage", "combine", "--quiet")
    if session.posargs:
        session.log("A part of the tests: the coverage is not judged.")
        return
    for files, percent in COVERAGE.items():
        session.run("coverage", "report", f"--include={files}", f"--omit={SUITE_TESTS}", f"--fail-under={percent}")


@nox.session
def contract(session: nox.Session) -> None:
    """Run the contract suite; without a server's URL, against the emulator."""
    install(session, ".[contract]")
    session.run("agendum-contract", *session.posargs, env=KEEP_BYTECODE)


@nox.session
def coverage(session: nox.Session) -> None:
    """Count the operations that are transcribed, generated, emulated and tested; `-- --write` for the page of it."""
    install(session, "--editable", ".[contract]")
    session.run("python", "benchmarks/coverage.py", *session.posargs, env=KEEP_BYTECODE)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the docs site into site/, with warnings as errors, and look at it in a browser."""
    # Editable, so that the pages are made from the files in the checkout.
    install(session, "--editable", ".[contract,proofread]", groups=("docs",))
    session.run("python", "docs_site/build.py", env=KEEP_BYTECODE)
    session.run("pytest", "-m", "site", "tests/docs_site", *session.posargs, env=KEEP_BYTECODE)


@nox.session
def proofread(session: nox.Session) -> None:
    """Compare saved docs pages with openapi.yaml: `nox -s proofread -- PAGE...`."""
    # Editable, so that the document and the ledgers are those of the checkout.
    install(session, "--editable", ".[proofread]")
    session.run("agendum-proofread", *session.posargs, env=KEEP_BYTECODE)


@nox.session
def generate(session: nox.Session) -> None:
    """Write generated/ from openapi.yaml; `-- --check` only compares."""
    install(session, groups=("generate",))
    session.run("python", "generator/generate.py", *session.posargs)


@nox.session(venv_backend="none")
def diff(session: nox.Session) -> None:
    """Say what changed in openapi.yaml since a revision, for CHANGELOG.md: `nox -s diff -- REV`."""
    # The script says what is missing.
    with contextlib.suppress(nox.command.CommandFailed):
        install_node_tools(session)
    # nox itself ends with 1 whenever a command fails.
    code = subprocess.run([sys.executable, "generator/diff.py", *session.posargs], check=False).returncode  # noqa: S603
    if code:
        sys.exit(code)


@nox.session(python=PYTHONS)
def reproducible(session: nox.Session) -> None:
    """Check on each Python that generated/ is what a fresh run writes."""
    install(session, groups=("generate",))
    session.run("python", "generator/generate.py", "--check")


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style of the code and of openapi.yaml."""
    install(session, groups=("lint",))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("openapi-spec-validator", "openapi.yaml")
    if install_node_tools(session):
        session.run("npx", "--no-install", "redocly", "lint", external=True, env=QUIET_NODE)
    elif os.environ.get("CI", "").lower() not in {"", "0", "false"}:
        session.error("CI does not skip Redocly")


@nox.session
def workflows(session: nox.Session) -> None:
    """Check the workflows, actions and forms of GitHub; with GH_TOKEN, their pinned hashes too."""
    install(session, groups=("supply",))
    for schema, pattern in SCHEMAS.items():
        paths = [str(path) for path in sorted(Path().glob(pattern))]
        session.run("check-jsonschema", f"--builtin-schema=vendor.{schema}", *paths)
    online = () if os.environ.get("GH_TOKEN") else ("--offline",)
    session.run("zizmor", "--persona=pedantic", *online, ".")


@nox.session
def precommit(session: nox.Session) -> None:
    """Run the hooks of pre-commit on all files; `-- install` makes git run them before each commit."""
    install(session, groups=("supply",))
    session.run("pre-commit", *(session.posargs or ("run", "--all-files", "--show-diff-on-failure")))


@nox.session
def typing(session: nox.Session) -> None:
    """Check the types of all code, the generated client included."""
    # With the extras of the client, whose types are checked, too.
    install(session, ".[contract,proofread,fast,aiohttp,redis]", groups=("generate", "typing"))
    session.run("mypy", *PYTHON_CODE)
    if install_node_tools(session):
        session.run("npx", "--no-install", "pyright", external=True)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the client, the suite and the generator beside others; `-- --write` keeps the client's figures."""
    install(session, ".[contract]", groups=("test",))
    install_node_tools(session)
    session.run("python", "benchmarks/client", *session.posargs, env=KEEP_BYTECODE)
    session.run("python", "benchmarks/contract.py", env=KEEP_BYTECODE)
    session.run("python", "benchmarks/generate.py", env=KEEP_BYTECODE)


@nox.session
def mutants(session: nox.Session) -> None:
    """Break servers and the client on purpose, and count what is noticed; `-- --write` keeps the figures."""
    install(session, "--editable", ".[contract]", groups=("test",))
    session.run("python", "benchmarks/mutants", *session.posargs, env={**KEEP_BYTECODE, "PYTHONPATH": "tests"})


@nox.session
def seeds(session: nox.Session) -> None:
    """Run the suite against four servers that conform, with twenty seeds each: nothing may be found."""
    install(session, "--editable", ".[contract]", groups=("test",))
    install_node_tools(session)
    session.run(
        "python", "benchmarks/false_positives.py", *session.posargs, env={**KEEP_BYTECODE, "PYTHONPATH": "tests"}
    )


@nox.session
def dist(session: nox.Session) -> None:
    """Build the sdist, and the wheel from it, into dist/."""
    install(session, groups=("build",))
    shutil.rmtree("dist", ignore_errors=True)
    session.run("python", "-m", "build", "--no-isolation", "--outdir", "dist")


@nox.session(python=PYTHONS, requires=["dist"], reuse_venv=False)
@nox.parametrize("resolution", ["lowest-direct", "highest"], ids=["lowest", "highest"])
def wheel(session: nox.Session, resolution: str) -> None:
    """Test the wheel without the checkout, with the lowest and the highest versions that are allowed."""
    (built,) = Path("dist").resolve().glob("*.whl")
    session.install(str(built))
    session.run("python", "tests/package/plain.py")
    folder = Path(session.create_tmp())
    pins, tools = folder / "pins.txt", folder / "tools.txt"
    session.install("uv")
    scope = ["--all-extras", f"--resolution={resolution}", f"--python={session.bin}/python"]
    form = ["--quiet", "--no-annotate", "--no-header", f"--output-file={pins}"]
    session.run("uv", "pip", "compile", *scope, *form, "pyproject.toml")
    # What only the tests need is that of the lock file.
    pinned = {line.partition("==")[0] for line in pins.read_text(encoding="utf-8").splitlines()}
    rows = Path(LOCK).read_text(encoding="utf-8").splitlines(keepends=True)
    tools.write_text("".join(row for row in rows if row.partition("==")[0] not in pinned), encoding="utf-8")
    session.install(
        *(f"--constraint={path}" for path in (pins, tools)),
        f"{built}[{','.join(PYPROJECT['project']['optional-dependencies'])}]",
        *nox.project.dependency_groups(PYPROJECT, "test"),
    )
    install_node_tools(session)
    session.run("python", "tests/package/against_wheel.py", str(pins), *(session.posargs or PARALLEL))


@nox.session
def nightly(session: nox.Session) -> None:
    """Run the tests that are too long for each push."""
    install(session, "--editable", ".[contract,proofread]", groups=("test",))
    install_node_tools(session)
    session.run("pytest", "-m", "nightly", *session.posargs, env=KEEP_BYTECODE)


@nox.session
def audit(session: nox.Session) -> None:
    """Ask whether a locked package has a known vulnerability; what cannot be asked fails."""
    install(session, groups=("supply",))
    session.run("python", "tools/advisories.py", *session.posargs)


@nox.session
def licenses(session: nox.Session) -> None:
    """Refuse locked packages whose license is not allowed; `-- --write` writes docs/licenses.md."""
    install(session, groups=("supply",))
    # All that is locked, for other platforms too: only what is installed can be asked.
    rows = Path(session.create_tmp()) / "rows.txt"
    rows.write_text(str(session.run("python", "tools/license_list.py", "--rows", silent=True)), encoding="utf-8")
    session.install("--no-deps", f"--requirement={rows}")
    session.run("python", "tools/license_list.py", *session.posargs)


@nox.session(requires=["dist"])
def sbom(session: nox.Session) -> None:
    """List what the wheel brings with all extras in dist/sbom.cdx.json, as CycloneDX."""
    install(session, groups=("supply",))
    (built,) = Path("dist").resolve().glob("*.whl")
    users = Path(session.create_tmp()) / "users"
    session.run("python", "-m", "venv", "--clear", "--without-pip", str(users))
    everything = f"{built}[{','.join(PYPROJECT['project']['optional-dependencies'])}]"
    pip = ("python", "-m", "pip", "--python", str(users), "install", "--quiet", "--disable-pip-version-check")
    session.run(*pip, "--constraint", LOCK, everything)
    form = ["--pyproject=pyproject.toml", "--mc-type=library", "--output-reproducible", "--validate"]
    session.run("cyclonedx-py", "environment", *form, "--output-file=dist/sbom.cdx.json", str(users))


@nox.session
def lock(session: nox.Session) -> None:
    """Write constraints.txt anew: the newest versions that pyproject.toml allows and that are a week old."""
    session.install("uv>=0.10")
    groups = [f"--group={group}" for group in LOCKED_GROUPS]
    scope = ["--universal", f"--python-version={PYTHONS[0]}", "--all-extras", *groups, "--upgrade", COOLDOWN]
    form = ["--quiet", "--no-annotate", "--custom-compile-command=nox -s lock", f"--output-file={LOCK}"]
    session.run("uv", "pip", "compile", *scope, *form, "pyproject.toml")


if __name__ == "__main__":
    nox.main()
