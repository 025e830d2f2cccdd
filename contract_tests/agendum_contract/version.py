"""Which version of the suite this is."""

from functools import cache
from importlib import metadata


@cache
def version() -> str:
    """Return the version that is installed, or that there is none."""
    try:
        return metadata.version("agendum")
    except metadata.PackageNotFoundError:
        return "(not installed)"
