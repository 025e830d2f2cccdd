"""What is wrong with a built site: links that lead nowhere, and parts that a reader's browser would fetch elsewhere."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a browser loads by itself. Of <link>, only these kinds are loaded.
_LOADED = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "video": ("src", "poster"),
}
_LOADED_LINKS = {
    "apple-touch-icon",
    "dns-prefetch",
    "icon",
    "manifest",
    "modulepreload",
    "preconnect",
    "prefetch",
    "preload",
    "stylesheet",
}
_IN_STYLES = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
# The theme would load a program from the network to draw these.
_DRAWN_ELSEWHERE = {"mermaid"}
# Served by a server for whatever is not there, so that it begins at the top.
_FOR_THE_LOST = "404.html"


@dataclass
class Page:
    """What a page of HTML has.

    Attributes:
        anchors: The places of it that can be linked to.
        links: Where its links lead, as written.
        parts: What a browser loads for it, as written.
        drawn: The classes of it that need a program from elsewhere.
    """

    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    drawn: set[str] = field(default_factory=set)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self._is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._is_style = tag == "style"
        self.page.anchors |= {given[name] for name in ("id", "name") if given.get(name)}
        self.page.drawn |= set(given.get("class", "").split()) & _DRAWN_ELSEWHERE
        self.page.parts += _addresses_of(given.get("style", ""))
        if tag in ("a", "area") and "href" in given:
            self.page.links.append(given["href"])
        if tag == "link" and not _LOADED_LINKS & set(given.get("rel", "").lower().split()):
            return
        for name in _LOADED.get(tag, ()):
            if name in given:
                listed = given[name].split(",") if name == "srcset" else [given[name]]
                self.page.parts += [each.split()[0] for each in listed if each.split()]

    def handle_data(self, data: str) -> None:
        if self._is_style:
            self.page.parts += _addresses_of(data)

    def handle_endtag(self, tag: str) -> None:
        self._is_style = self._is_style and tag != "style"


def read(text: str) -> Page:
    """Return what a page of HTML has."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page


def faults(site: Path) -> list[str]:
    """Return what is wrong, one line for each fault: the file, and the address that is at fault.

    Args:
        site: The folder of the built site.

    Raises:
        FileNotFoundError: There is no site.
    """
    pages = {
        path.relative_to(site).as_posix(): read(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }
    if not pages:
        raise FileNotFoundError(f"there is no site in {site}: nox -s docs")
    found = [fault for name, page in pages.items() for fault in _of_page(site, name, page, pages)]
    for path in sorted(site.rglob("*.css")):
        name = path.relative_to(site).as_posix()
        addresses = _addresses_of(path.read_text(encoding="utf-8"))
        found += [fault for address in addresses for fault in _of_part(site, name, address)]
    return found


def _of_page(site: Path, name: str, page: Page, pages: dict[str, Page]) -> Iterator[str]:
    yield from (f"{name}: draws {each} with a program from elsewhere" for each in sorted(page.drawn))
    for address in page.parts:
        yield from _of_part(site, name, address)
    for address in dict.fromkeys(page.links):
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            continue
        target = _target(name, parts.path)
        if target is None or not (site / target).is_file():
            yield f"{name}: {address} leads nowhere"
        elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
            yield f"{name}: {address} has no such place"


def _of_part(site: Path, name: str, address: str) -> Iterator[str]:
    parts = urlsplit(address)
    if parts.scheme == "data" or (not parts.path and parts.fragment):
        return
    target = _target(name, parts.path)
    if parts.scheme or parts.netloc:
        yield f"{name}: loads {address} from elsewhere"
    elif target is None or not (site / target).is_file():
        yield f"{name}: loads {address}, which is not there"


def _target(name: str, path: str) -> str | None:
    """Return the file of the site that an address means, or None where it means none."""
    if not path:
        return name
    if path.startswith("/"):
        return unquote(path.lstrip("/")) or "index.html" if name == _FOR_THE_LOST else None
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(path)))
    return None if target.startswith("../") else target


def _addresses_of(style: str) -> list[str]:
    return [one or other for one, other in _IN_STYLES.findall(style)]
