"""Tests of generator/generate.py."""

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import openapi_python_client
import pytest
from ruamel.yaml import YAML

import generate
from generator_checkout import ROOT, SMALL, copy_checkout, files, replace

UPSTREAM = Path(openapi_python_client.__file__).parent / "templates"
TEMPLATES = sorted(ROOT.glob("generator/templates/**/*.jinja"))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a checkout with a small document, and the client of that; it is not to be changed."""
    root = copy_checkout(tmp_path_factory.mktemp("small"))
    shutil.rmtree(root / "generated")
    (root / "openapi.yaml").write_text(SMALL, encoding="utf-8")
    assert 0 == generate.main([], root)
    return root


@pytest.fixture
def checkout(small: Path, tmp_path: Path) -> Path:
    """Give a copy of that checkout, to be changed."""
    return shutil.copytree(small, tmp_path / "checkout")


def test_committed_client_is_fresh(capsys):
    """Someone edited generated/, or changed openapi.yaml, the config or a template without regenerating."""
    status = generate.main(["--check"])
    assert (0, "generated/ is what a fresh run writes\n") == (status, capsys.readouterr().out)


def test_surroundings_do_not_matter(tmp_path):
    """The output would differ from machine to machine: by folder, pyproject, ignore file, locale or hash seed."""
    checkout = copy_checkout(tmp_path)
    (checkout.parent / "pyproject.toml").write_text(
        '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.8"\n'
        '[tool.ruff]\nline-length = 40\nformat.quote-style = "single"\nlint.select = ["ALL"]\n'
    )
    # Ruff honours ignore files in a repository only.
    (checkout.parent / ".git").mkdir()
    (checkout.parent / ".gitignore").write_text("*\n")
    output = checkout.parent / "build" / "client"
    environment = {"PATH": os.defpath, "PYTHONHASHSEED": "7", "LC_ALL": "C", "HOME": str(checkout.parent)}
    run = subprocess.run(
        [sys.executable, "../checkout/generator/generate.py", "--output", str(output)],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, "") == (run.returncode, run.stderr)
    assert [] == generate.differences(output, ROOT / "generated")


def test_check_lists_each_difference_and_repairs_none(checkout, capsys):
    """A drift in CI would be reported without the name of the file, or repaired in passing."""
    package = checkout / "generated" / "agendum_api"
    with (package / "client.py").open("a") as client:
        client.write("# edited\n")
    (package / "api" / "eventify_boats" / "create_boats.py").unlink()
    (package / "models" / "leftover.py").touch()
    (checkout / "generated" / "provenance.json").write_text("{}\n")
    before = files(checkout)
    status = generate.main(["--check"], checkout)
    expected = [
        "missing: agendum_api/api/eventify_boats/create_boats.py",
        "differs: agendum_api/client.py",
        "extra: agendum_api/models/leftover.py",
        "differs: provenance.json",
    ]
    assert (1, expected) == (status, capsys.readouterr().out.splitlines())
    assert before == files(checkout)


def test_check_without_a_client(checkout, capsys):
    """A checkout that lacks generated/ would pass, or end in a traceback."""
    shutil.rmtree(checkout / "generated")
    status = generate.main(["--check"], checkout)
    lines = capsys.readouterr().out.splitlines()
    assert (1, True) == (status, "missing: provenance.json" in lines)
    assert not (checkout / "generated").exists()


def test_run_repairs_everything(checkout, small):
    """A run would keep edited or stale files, which `--overwrite` of the generator does."""
    package = checkout / "generated" / "agendum_api"
    (package / "client.py").write_text("broken\n")
    (package / "stale.py").touch()
    (package / "py.typed").unlink()
    assert 0 == generate.main([], checkout)
    assert files(checkout / "generated") == files(small / "generated")


def test_caches_are_not_compared(checkout):
    """Importing the client would make the check fail."""
    cache = checkout / "generated" / "agendum_api" / "__pycache__"
    cache.mkdir()
    (cache / "client.cpython-311.pyc").touch()
    assert 0 == generate.main(["--check"], checkout)


def test_output_leaves_the_checkout_alone(checkout, small, tmp_path):
    """`--output` would write to generated/ as well, or need an existing folder."""
    shutil.rmtree(checkout / "generated")
    assert 0 == generate.main(["--output", str(tmp_path / "new" / "folder")], checkout)
    assert not (checkout / "generated").exists()
    assert files(small / "generated") == files(tmp_path / "new" / "folder")


def test_provenance_names_what_the_client_was_made_of():
    """A reader could not tell which document, settings and tools made the client."""
    ours = [ROOT / "generator" / "config.yaml", *TEMPLATES, *ROOT.glob("generator/rewrite/*.py"), ROOT / "openapi.yaml"]
    made_of = [path.relative_to(ROOT).as_posix() for path in ours]
    expected = {
        "formatter": {"name": "ruff", "version": importlib.metadata.version("ruff")},
        "generator": {
            "name": "openapi-python-client",
            "version": importlib.metadata.version("openapi-python-client"),
        },
        "sha256": {name: sha256((ROOT / name).read_bytes()).hexdigest() for name in made_of},
    }
    text = (ROOT / "generated" / "provenance.json").read_text(encoding="utf-8")
    assert json.dumps(expected, indent=2, sort_keys=True) + "\n" == text


def test_generator_reads_what_the_emulator_reads():
    """A text like `on` or `1:30` would be one thing to the emulator and another to users of the generator alone."""
    spec = ROOT / "openapi.yaml"
    assert YAML(typ="safe").load(spec.read_bytes()) == generate.read(spec)


def add_unsupported_body(root: Path) -> None:
    """Ask for a body that the generator leaves out with a warning and exit code 0."""
    replace(root / "openapi.yaml", "application/x-www-form-urlencoded:", "application/xml:")


def collide_module_names(root: Path) -> None:
    """Give two operations of a tag names that make one module."""
    replace(root / "openapi.yaml", "operationId: get_boat\n", "operationId: create-boat\n")


def break_hook(root: Path) -> None:
    """Let a hook of the generator fail."""
    replace(root / "generator" / "config.yaml", "post_hooks: []", "post_hooks: [ruff no-such-command]")


def list_models_eagerly(root: Path) -> None:
    """Let the list of models import one."""
    template = root / "generator" / "templates" / "models_init.py.jinja"
    replace(template, "from importlib import", "from .swoogo_boat import SwoogoBoat\nfrom importlib import")


def leave_a_date_unquoted(root: Path) -> None:
    """Give an example that YAML takes for a date."""
    replace(root / "openapi.yaml", "name: {type: string}", "name: {type: string, example: 2016-01-22}")


def repeat_without_end(root: Path) -> None:
    """Let a value hold itself."""
    replace(root / "openapi.yaml", "name: {type: string}", "name: &self {type: string, x-self: *self}")


def pin_another_generator(root: Path) -> None:
    """Pin a version that is not installed."""
    replace(root / "pyproject.toml", '"openapi-python-client==', '"openapi-python-client==99.')


def unpin_formatter(root: Path) -> None:
    """Leave the version of the formatter open in the group of the generator."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    (root / "pyproject.toml").write_text(text.replace('"ruff==', '"ruff>='), encoding="utf-8")


def remove_document(root: Path) -> None:
    """Leave nothing to generate from."""
    (root / "openapi.yaml").unlink()


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (add_unsupported_body, "the generator failed or warned"),
        (collide_module_names, "openapi.yaml has 3 operations, but 2 were generated"),
        (break_hook, "the generator failed or warned"),
        (
            list_models_eagerly,
            "generate.py: agendum_api/models/__init__.py:3: a model is imported before it is asked for",
        ),
        (leave_a_date_unquoted, "openapi.yaml has the date 2016-01-22, which JSON has not; quote it"),
        (repeat_without_end, "openapi.yaml cannot be written as JSON: Circular reference detected"),
        (pin_another_generator, "is installed, but pyproject.toml pins 99."),
        (unpin_formatter, "pyproject.toml does not pin ruff"),
        (remove_document, "openapi.yaml"),
    ],
)
def test_failure_changes_nothing(checkout, capsys, damage, message):
    """A run that fails would leave a half-written client, temporary folders, or no word about the reason."""
    damage(checkout)
    before = files(checkout)
    assert 2 == generate.main([], checkout)
    first_line = capsys.readouterr().err.splitlines()[0]
    assert first_line.startswith("generate.py: ")
    assert message in first_line
    assert before == files(checkout)
    assert ["agendum_api", "provenance.json"] == sorted(path.name for path in (checkout / "generated").iterdir())


def test_failure_shows_what_the_generator_said(checkout, capsys):
    """The reason of a warning would be hidden."""
    add_unsupported_body(checkout)
    generate.main(["--check"], checkout)
    assert "application/xml" in capsys.readouterr().err


def test_formatter_that_fails(checkout, capsys, monkeypatch):
    """Code that cannot be laid out would be written as it is, and differ from Python to Python."""
    monkeypatch.setattr(generate, "TIDYING", (("format", "--no-cache", "no-such-file"),))
    before = files(checkout)
    assert 2 == generate.main([], checkout)
    first, second, *_ = capsys.readouterr().err.splitlines()
    assert ("generate.py: ruff format failed (exit code 2)", True) == (first, "no-such-file" in second)
    assert before == files(checkout)


def test_tool_that_is_not_installed(checkout, capsys, monkeypatch):
    """A missing tool would end in a traceback instead of the command that installs it."""

    def version(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", version)
    assert 2 == generate.main([], checkout)
    expected = "generate.py: openapi-python-client is not installed; run `nox -s generate`\n"
    assert expected == capsys.readouterr().err


def test_tool_that_is_elsewhere(checkout, capsys, monkeypatch, tmp_path):
    """A generator from another environment, of another version, would be run."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert 2 == generate.main([], checkout)
    expected = "generate.py: openapi-python-client is not beside the Python that runs this script\n"
    assert expected == capsys.readouterr().err


@pytest.mark.parametrize("exists", [True, False])
def test_interrupted_swap_is_undone(checkout, monkeypatch, exists):
    """A run that is stopped between the tree and its provenance would leave a pair that does not belong together."""
    if not exists:
        shutil.rmtree(checkout / "generated" / "agendum_api")
    with (checkout / "openapi.yaml").open("a") as spec:
        spec.write("# changed\n")
    before = files(checkout)

    def interrupt(path: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        generate.main([], checkout)
    assert before == files(checkout)
