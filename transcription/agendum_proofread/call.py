"""What a page and its operation say differently about the call: method, path, media type, authentication."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from agendum_proofread.difference import Difference
from agendum_proofread.match import stated_origin
from agendum_proofread.page import Page
from agendum_proofread.spec import Operation, Spec


def differences(page: Page, operation: Operation, spec: Spec) -> Iterator[Difference]:
    """Give the differences; what the page does not state is none."""
    for aspect, theirs, ours in _statements(page, operation, spec):
        if theirs not in ours:
            stated = ", ".join(ours) or "none"
            yield Difference(operation.name, aspect, "", aspect, theirs, stated, operation.lines[aspect])


def unchecked(page: Page, operation: Operation) -> Iterator[str]:
    """Give what the page does not state."""
    if page.method is page.sample_method is None:
        yield "the method"
    if page.path is page.url is None:
        yield "the path"
    if operation.media_types and not page.media_types:
        yield "the media type of the request"
    if operation.headers and page.credentials is None:
        yield "the authentication"


def _statements(page: Page, operation: Operation, spec: Spec) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Give an aspect, what the page says of it, and what would be the same."""
    for method in filter(None, (page.method, page.sample_method)):
        yield "method", method, (operation.method,)
    for path in _paths(page, operation, spec):
        yield "path", path, (operation.path,)
    if origin := stated_origin(page):
        yield "server", origin, (operation.origin,)
    for _, media_type in page.media_types:
        yield "media type", media_type, operation.media_types
    if page.credentials is not None:
        theirs, ours = sorted(set(page.credentials)), sorted(set(operation.headers))
        yield "security", ", ".join(theirs) or "none", (", ".join(ours) or "none",)
    if page.scheme:
        yield "security", page.scheme, operation.schemes
    # The document lists the statuses one by one, because a `default` would make every odd status valid.
    for status in page.statuses:
        if status != "default" or "error" not in operation.schemas:
            yield "status", status, operation.statuses


def _paths(page: Page, operation: Operation, spec: Spec) -> Iterator[str]:
    base = max((base for base in spec.bases if operation.path.startswith(base)), key=len)
    if page.path is not None:
        path = urlsplit(page.path).path if "://" in page.path else page.path
        yield path if base and path.startswith(f"{base}/") else base + path
    if page.url is not None:
        yield urlsplit(page.url).path
