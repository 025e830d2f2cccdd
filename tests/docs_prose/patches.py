"""The changes of files that a page shows, made in another folder."""

import re
from dataclasses import dataclass
from pathlib import Path

_FILE = re.compile(r"^--- (\S+)\n", re.MULTILINE)
_HUNK = re.compile(r"^@@\n", re.MULTILINE)


@dataclass(frozen=True)
class Change:
    """Some lines of a file, before and after.

    Attributes:
        path: The file, from the top of the repository.
        before: The lines that are there.
        after: Those that take their place.
    """

    path: str
    before: str
    after: str

    @property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(f"^{re.escape(self.before)}", re.MULTILINE)

    def problem(self, root: Path) -> str:
        """Return why the change cannot be made, or nothing."""
        path = root / self.path
        if not path.is_file():
            return f"there is no {self.path}"
        count = len(self._pattern.findall(path.read_text(encoding="utf-8")))
        return "" if count == 1 else f"{self.path} has these lines {count} times: {self.before}"

    def make(self, root: Path) -> None:
        """Make the change."""
        path = root / self.path
        text = self._pattern.sub(lambda _: self.after, path.read_text(encoding="utf-8"), count=1)
        path.write_text(text, encoding="utf-8")


def changes(diff: str) -> list[Change]:
    """Return the changes of a block: files after `---`, changes after `@@`, no line numbers."""
    parts = _FILE.split(diff)
    assert parts[0] == "", f"a block begins with {parts[0]!r}"
    found = []
    for path, body in zip(parts[1::2], parts[2::2], strict=True):
        before_any, *hunks = _HUNK.split(body)
        assert before_any == "", f"{path} begins with {before_any!r}"
        for hunk in hunks:
            lines = hunk.splitlines(keepends=True)
            assert {line[0] for line in lines} <= {" ", "-", "+"}, hunk
            before, after = ("".join(line[1:] for line in lines if line[0] in kept) for kept in (" -", " +"))
            found.append(Change(path, before, after))
    return found
