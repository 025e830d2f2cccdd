"""What the tests of the transcription share: an invented harbor, and the saved pages of the vendors."""

import shutil
from pathlib import Path

import pytest

from agendum_proofread import spec
from saved_pages import saved_pages

HARBOR = Path(__file__).resolve().parent / "harbor"


@pytest.fixture
def harbor(tmp_path, monkeypatch):
    """The folder with the document and the ledgers of an invented API, as the current one."""
    shutil.copytree(HARBOR, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def harbor_spec():
    """The document of the invented API."""
    return spec.read(HARBOR / "openapi.yaml")


@pytest.fixture(scope="session")
def sources():
    """The saved pages of the vendors."""
    return saved_pages()


@pytest.fixture(scope="session")
def pages():
    """The pages of the invented API, one for each style."""
    return {path.name: path.read_text(encoding="utf-8") for path in (HARBOR.parent / "pages").iterdir()}
