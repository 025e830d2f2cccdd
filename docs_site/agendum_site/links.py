"""Links of Markdown pages: which there are, and where they lead once the pages are a site.

The pages are also read where the repository is read, so that their links are paths of the repository. Those that stay
within docs/ are right in the site, too. The others lead to a page that the site makes of the file, or to nothing.
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_LINK = re.compile(r"!?\[(?P<text>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]\((?P<address>[^()\s]+)\)")
_FENCE = re.compile(r"^ *(`{3,}|~{3,})[^\n]*\n.*?^ *\1[`~]* *$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """A link to a place of the repository.

    Attributes:
        text: What is to be clicked.
        path: The file or folder, from the top of the repository; the page itself where only a heading is named.
        heading: The part behind the #, or nothing.
        start: Where the link begins in the page.
        end: Where it ends.
    """

    text: str
    path: str
    heading: str
    start: int
    end: int


def within(page: str, markdown: str) -> Iterator[Link]:
    """Give the links of a page that lead to a place of the repository, but for those in code.

    Args:
        page: The path of the page, from the top of the repository.
        markdown: Its text.

    Raises:
        ValueError: A link leaves the repository.
    """
    code = [match.span() for match in _FENCE.finditer(markdown)]
    code += [match.span() for match in _CODE.finditer(markdown) if not _is_in(match.start(), code)]
    for match in _LINK.finditer(markdown):
        address = match["address"]
        if _ELSEWHERE.match(address) or _is_in(match.start(), code):
            continue
        name, _, heading = address.partition("#")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page), name)) if name else page
        if path.startswith(("../", "/")):
            raise ValueError(f"{address} leaves the repository")
        yield Link(match["text"], path, heading, *match.span())


def turned(page: str, markdown: str, here: str, there: Callable[[str], str | None]) -> str:
    """Return the text of a page with links that fit into the site.

    Args:
        page: The path of the page, from the top of the repository.
        markdown: Its text.
        here: Where the site has the page.
        there: Returns where the site has a file or folder of the repository, or None where it has it not: such a link
            becomes its text, which names the file.
    """
    parts, last = [], 0
    for link in within(page, markdown):
        parts.append(markdown[last : link.start])
        last = link.end
        target = there(link.path)
        if target is None:
            parts.append(link.text)
            continue
        address = "" if target == here and link.heading else posixpath.relpath(target, posixpath.dirname(here) or ".")
        bang = "!" * markdown.startswith("!", link.start)
        parts.append(f"{bang}[{link.text}]({address}{'#' * bool(link.heading)}{link.heading})")
    return "".join([*parts, markdown[last:]])


def _is_in(position: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
