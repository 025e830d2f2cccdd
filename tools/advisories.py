"""Asks whether a locked package has a known vulnerability, and does not take silence for a no.

pip-audit ends with 0 where the index has no advisories to give, as mirrors have none: then nothing was audited. This
says so, and fails.

Exit status: 0 nothing is known, 1 something is, 2 not all packages could be audited.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

AUDIT = ("-m", "pip_audit", "--requirement=constraints.txt", "--no-deps", "--disable-pip", "--format=json")


def verdict(report: Mapping[str, Any]) -> tuple[int, list[str]]:
    """Return the exit status for a report of pip-audit, and what to print."""
    packages = report["dependencies"]
    known = [
        f"{each['name']} {each['version']}: {', '.join([fault['id'], *fault['aliases']])}; mended in "
        f"{', '.join(fault['fix_versions']) or 'no version yet'}"
        for each in packages
        for fault in each.get("vulns", [])
    ]
    skipped = [f"not audited: {each['name']}: {each['skip_reason']}" for each in packages if "skip_reason" in each]
    if known:
        return 1, known + skipped
    if skipped or not packages:
        return 2, [
            *skipped,
            f"{len(packages) - len(skipped)} of {len(packages)} packages were audited: this proves nothing",
        ]
    return 0, [f"{len(packages)} packages, no known vulnerability"]


def main(arguments: list[str]) -> int:
    """Run pip-audit on the lock file, with more arguments for it; see the docstring of the module for the status."""
    audit = subprocess.run([sys.executable, *AUDIT, *arguments], capture_output=True, text=True, check=False)
    try:
        code, lines = verdict(json.loads(audit.stdout))
    except ValueError:
        last = audit.stderr.strip().splitlines()[-1:] or ["no output"]
        code, lines = 2, [f"pip-audit gave no report: {last[0]}", "nothing was audited"]
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
