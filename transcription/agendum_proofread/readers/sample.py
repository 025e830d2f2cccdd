"""What the sample call and the printed bodies of a page say."""

import json
import re
from collections.abc import Sequence
from typing import Any

from agendum_proofread.page import Page

_METHODS = "GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE"
METHOD = re.compile(_METHODS)
"""An HTTP method on a line of its own."""


def read_sample(lines: Sequence[str], page: Page) -> None:
    """Note method, URL, media type and authentication scheme of the curl command, if the page has one."""
    text = "\n".join(lines)
    if not (call := re.search(r"^\$? ?curl(?:.*\\\n)*.*", text, re.MULTILINE)):
        return
    command = call[0]
    if match := re.search(rf"(?:--request|-X) ?'?\"?({_METHODS})\b", command):
        page.sample_method = match[1]
    if match := re.search(r"https?://[^\s'\"\\]+", command):
        page.url = match[0]
    for name, value in re.findall(r"(?:--header|-H) ?['\"]([\w-]+): ?([^'\"]*)['\"]", command):
        if name.lower() == "content-type":
            page.media_types.append(("sample call", bare(value)))
        if name.lower() == "authorization":
            page.scheme = value.split(" ")[0].lower()


def bare(media_type: str) -> str:
    """Return a media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def printed_bodies(lines: Sequence[str]) -> list[tuple[bool, Any]]:
    """Return the JSON values that stand on lines of their own; True marks the body of the sample call."""
    text = "\n".join(lines)
    found, at = [], 0
    for match in re.finditer(r"^[{\[]", text, re.MULTILINE):
        if match.start() < at:
            continue
        try:
            value, at = json.JSONDecoder().raw_decode(text, match.start())
        except ValueError:
            continue
        before = text[: match.start()].rstrip().rpartition("\n")[2]
        found.append((bool(re.search(r"(?:--data\S*|-d) ?[$]?['\"]?$", before)), value))
    return found


def note_bodies(lines: Sequence[str], page: Page) -> None:
    """Note which fields the printed bodies have."""
    for is_request, body in printed_bodies(lines):
        record = body[0] if isinstance(body, list) and body else body
        if isinstance(record, dict):
            page.shown.setdefault("request" if is_request else "response", {}).update(record)
    for name, value in re.findall(
        r"^(?:--data(?:-urlencode)?|-d) (.+?)=(.*?)(?: \\)?$", "\n".join(lines), re.MULTILINE
    ):
        name = name.lstrip("'\"")  # noqa: PLW2901
        page.shown.setdefault("request", {})[name] = value.rstrip("'\"")


def value_of(text: str) -> Any:
    """Return the JSON value that a text starts with, or the first line of the text."""
    try:
        return json.JSONDecoder().raw_decode(text)[0]
    except ValueError:
        return text.partition("\n")[0]


def literal(value: Any) -> str:
    """Write a value as JSON, for a message."""
    return json.dumps(value, ensure_ascii=False)
