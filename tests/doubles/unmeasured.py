"""The environment of a process whose coverage nobody asks for: measured, a run of the suite takes far longer."""

import os


def environment(**more: str) -> dict[str, str]:
    """Return the variables of this process, but for those with which coverage begins in another one."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")} | more
