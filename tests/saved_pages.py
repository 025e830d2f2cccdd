"""The docs pages of the vendors that lie beside this checkout; a checkout alone has none."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT.parent / "shared" / "sources"


def saved_pages(folder: Path = SOURCES) -> dict[str, Path]:
    """Return the saved pages by the first three digits of their names; skip or fail without them."""
    found = {path.name[:3]: path for path in sorted(folder.glob("*.txt"))}
    if not found:
        message = "the saved docs pages are not beside this checkout (../shared/sources)"
        if os.environ.get("AGENDUM_REQUIRE_SOURCES"):
            pytest.fail(message)
        pytest.skip(message)
    return found
