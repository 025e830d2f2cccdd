"""What a mutant of the client is: a copy of its code with one text in the place of another."""

from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[3]
# The import packages of the client, by the folder that each lies in.
FOLDERS = {"agendum": "overrides", "agendum_api": "generated"}


class Mutant(NamedTuple):
    """One way to break the client.

    Attributes:
        name: Names it in a table.
        statement: What is no longer true of the client.
        file: The file that is changed; its first part is the import package.
        old: A text that the file has once.
        new: What stands there instead.
        only: The operations that a run is about which has to notice.
        seen_by: The test that is about this very thing; empty where several are.
    """

    name: str
    statement: str
    file: str
    old: str
    new: str
    only: str
    seen_by: str = ""

    @property
    def source(self) -> Path:
        """The file in the checkout."""
        return ROOT / FOLDERS[self.file.partition("/")[0]] / self.file

    def changed(self) -> str:
        """Return the text of the file with the change.

        Raises:
            ValueError: The old text does not stand there once.
        """
        text = self.source.read_text("utf-8")
        if text.count(self.old) != 1:
            raise ValueError(f"{self.name}: {self.file} has {text.count(self.old)} times {self.old!r}, not once")
        return text.replace(self.old, self.new)
