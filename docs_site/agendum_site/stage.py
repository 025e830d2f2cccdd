"""The folder that the site is built from: the pages of docs/, those that are made, and the complete settings.

All of it is plain Markdown when the program that builds the site sees it, so that another program can take its place.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from agendum_site import commands, contradictions, decisions, links, operation_pages, repository

# What stands where a page has `<!-- made: NAME -->`.
_PARTS = {
    "commands": commands.listing,
    "contradictions": contradictions.listing,
    "namespaces": operation_pages.namespaces,
    "operations": operation_pages.overview,
}
_PART = re.compile(r"^<!-- made: (\w+) -->$", re.MULTILINE)
_NAVIGATION = re.compile(r"^( *)- made: (\w+)$", re.MULTILINE)


class Wrong(Exception):
    """A page cannot become a part of the site; the message names it and says why."""


def stage(root: Path, folder: Path) -> None:
    """Write the folder.

    Args:
        root: The top of the repository.
        folder: Where to write; what is there goes.

    Raises:
        Wrong: A link leads nowhere, or a part that is to be made is not known.
    """
    shutil.rmtree(folder, ignore_errors=True)
    pages = dict(_pages(root))
    for place, text in [*pages.items(), *_files(root, pages)]:
        target = folder / "docs" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for path in (root / "docs").rglob("*"):
        if path.is_file() and path.suffix != ".md":
            target = folder / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    settings = (root / "docs_site" / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(complete(settings, root), encoding="utf-8")


def complete(settings: str, root: Path) -> str:
    """Return the settings with the pages that are made in the navigation."""
    made = {
        "operations": operation_pages.navigation(),
        "decisions": decisions.navigation(root / "docs" / "decisions"),
    }
    return _NAVIGATION.sub(lambda found: "\n".join(f"{found[1]}{line}" for line in made[found[2]]), settings)


def filled(page: str, text: str) -> str:
    """Return a page with the parts that are made.

    Raises:
        Wrong: It wants a part that is not known.
    """

    def part(found: re.Match[str]) -> str:
        if found[1] not in _PARTS:
            raise Wrong(f"{page}: nothing makes {found[1]!r}; there are {', '.join(_PARTS)}")
        return _PARTS[found[1]]()

    return _PART.sub(part, text)


def _pages(root: Path) -> Iterator[tuple[str, str]]:
    """Give the place and the text of each page, those of files apart."""
    written = {str(path.relative_to(root)): path for path in sorted((root / "docs").rglob("*.md"))}
    written |= {name: root / name for name in repository.AT_THE_TOP if (root / name).is_file()}
    for path, source in written.items():
        place = repository.AT_THE_TOP.get(path, path.removeprefix("docs/"))
        text = filled(path, source.read_text(encoding="utf-8"))
        try:
            yield place, links.turned(path, text, place, lambda target: repository.place(root, target))
        except ValueError as error:
            raise Wrong(f"{path}: {error}") from None
    yield "decisions/index.md", decisions.index(root / "docs" / "decisions")
    yield from operation_pages.pages().items()


def _files(root: Path, pages: dict[str, str]) -> list[tuple[str, str]]:
    """Return the pages of the files that the pages lead to."""
    wanted = {link.path for place, text in pages.items() for link in links.within(place, text)}
    paths = sorted(place.removeprefix("files/").removesuffix(".md") for place in wanted if place.startswith("files/"))
    return [(f"files/{path}.md", repository.page(path, (root / path).read_text(encoding="utf-8"))) for path in paths]
