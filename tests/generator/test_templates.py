"""Tests of generator/templates/."""

import copy
import difflib
from pathlib import Path
from typing import Any

import openapi_python_client
import pytest
from jinja2 import StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from generator_checkout import ROOT

UPSTREAM = Path(openapi_python_client.__file__).parent / "templates"
FOLDER = ROOT / "generator" / "templates"
TEMPLATES = sorted(FOLDER.glob("**/*.jinja"))
# A template of fewer lines says nothing that could be copied.
TRIVIAL = 20


def lines(path: Path) -> list[str]:
    """Return the lines of a file that are not empty, without their indentation."""
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def test_templates_stay_small():
    """The templates would grow into a fork of the generator's."""
    assert TEMPLATES
    count = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in TEMPLATES)
    assert count <= 250, f"{count} lines of templates"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_are_not_copies(path):
    """A template would be a copy of the generator's own, which has to be merged again at each release."""
    upstream = UPSTREAM / path.relative_to(FOLDER)
    assert upstream.is_file(), "the generator reads no template of this name"
    ours, theirs = lines(path), lines(upstream)
    if len(theirs) <= TRIVIAL:
        assert len({*ours} & {*theirs}) <= 5, sorted({*ours} & {*theirs})
    else:
        assert difflib.SequenceMatcher(None, ours, theirs, autojunk=False).ratio() < 0.5


@pytest.fixture(scope="module")
def project(document, tmp_path_factory) -> Project:
    """Give what the generator made of `openapi.yaml`, before it wrote a file."""
    config = Config.from_sources(
        ConfigFile.load_from_path(ROOT / "generator" / "config.yaml"),
        MetaType.NONE,
        document_source=ROOT / "openapi.yaml",
        file_encoding="utf-8",
        overwrite=False,
        output_path=tmp_path_factory.mktemp("project"),
    )
    data = GeneratorData.from_dict(copy.deepcopy(document), config=config)
    return Project(openapi=data, config=config, custom_template_path=FOLDER)


def contexts(project: Project, name: str) -> list[dict[str, Any]]:
    """Return what the generator renders a template with, each time that it does."""
    if name == "models_init.py.jinja":
        return [{"imports": ["from .swoogo_boat import SwoogoBoat"], "alls": ["SwoogoBoat"]}]
    if name == "endpoint_init.py.jinja":
        return [{"endpoint_collection": part} for part in project.openapi.endpoint_collections_by_tag.values()]
    return [{}]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_name_what_there_is(project, path):
    """A name that another version of the generator changed would be rendered as nothing."""
    strict = project.env.overlay(undefined=StrictUndefined)
    # The generator's own templates rely on names that there are not: only ours are rendered.
    template = strict.get_template(path.relative_to(FOLDER).as_posix())
    for context in contexts(project, path.name):
        compile(template.render(**context), path.name, "exec")
