"""The blocks of a page between fences: files, and what is typed into a terminal."""

import re
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
# Escaped or not.
_PLACE = re.compile(r"openapi\\?\.yaml:\d+")
_PROMPT, _MORE = "$ ", "\\"


@dataclass(frozen=True)
class Fence:
    """A block.

    Attributes:
        language: What the page says it is written in.
        text: What is in it.
        line: The line of the page that it begins in.
    """

    language: str
    text: str
    line: int

    @property
    def name(self) -> str:
        """The name of the file that it says it is, in its first line, or nothing."""
        found = re.match(r"# (\S+\.\w+)\n", self.text)
        return found[1] if found else ""

    @property
    def is_typed(self) -> bool:
        """Whether it shows what is typed after a prompt, and what is printed then."""
        return self.language == "console" and self.text.startswith(_PROMPT)


@dataclass(frozen=True)
class Typed:
    """A command after a prompt.

    Attributes:
        line: The line of the page.
        command: What is typed.
        printed: What is shown below it; a line of three dots stands for any lines.
    """

    line: int
    command: str
    printed: str

    def fits(self, output: str) -> bool:
        """Whether something that was printed is what the page shows; lines of openapi.yaml may have moved."""
        pattern = "".join(
            "(?:.*\n)*?" if line == "..." else re.escape(line) + "\n" for line in self.printed.splitlines()
        )
        return re.fullmatch(_PLACE.sub("openapi.yaml:0", pattern), _PLACE.sub("openapi.yaml:0", output)) is not None


def of_page(page: Path) -> list[Fence]:
    """Return the blocks of a page, in their order."""
    text = page.read_text(encoding="utf-8")
    return [Fence(found[1], found[2], text.count("\n", 0, found.start()) + 1) for found in _FENCE.finditer(text)]


def typed(fence: Fence) -> list[Typed]:
    """Return the commands of a block with prompts."""
    found: list[Typed] = []
    lines = enumerate(fence.text.splitlines(), fence.line + 1)
    for number, line in lines:
        if line.startswith(_PROMPT):
            command = [line.removeprefix(_PROMPT)]
            while command[-1].endswith(_MORE):
                command.append(next(lines)[1])
            found.append(Typed(number, "\n".join(command), ""))
        else:
            last = found.pop()
            found.append(Typed(last.line, last.command, f"{last.printed}{line}\n"))
    return found


def shown(fence: Fence) -> list[str]:
    """Return the commands of a block without prompts: one a line, comments and empty lines left out."""
    whole = fence.text.replace(f"{_MORE}\n", " ")
    return [line for line in whole.splitlines() if line.strip() and not line.startswith("#")]
