"""The decisions: their titles, and the page that lists them."""

from pathlib import Path


def titles(folder: Path) -> dict[str, str]:
    """Return the title of each decision by the name of its file, in order."""
    return {
        path.name: path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
        for path in sorted(folder.glob("[0-9]*.md"))
    }


def navigation(folder: Path) -> list[str]:
    """Return the pages as lines of a navigation."""
    return [f'- "{title}": decisions/{name}' for name, title in titles(folder).items()]


def index(folder: Path) -> str:
    """Return the page that lists them."""
    lines = [f"- [{title}]({name})" for name, title in titles(folder).items()]
    return "\n".join(
        [
            "# Decisions",
            "",
            "Why things are as they are: one page for each choice that a newcomer would question, with what it costs.",
            "",
            *lines,
            "",
        ]
    )
