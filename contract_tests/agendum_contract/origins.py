"""Where servers are."""

import ipaddress
from urllib.parse import urlsplit

from agendum_contract.problems import CannotRun


def is_loopback(url: str) -> bool:
    """Whether a server is on this machine, for all that its address tells."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def origin(url: str | None, option: str) -> str | None:
    """Return an origin without the slash at its end, or None where there is none.

    Raises:
        CannotRun: It is none; the option that gave it is named.
    """
    if url is None:
        return None
    if not _is_origin(url):
        # Without what stands before the host, which may be a password.
        shown = url.rpartition("@")[2]
        raise CannotRun(f"{option} must be an origin such as https://host:port, not {shown!r}")
    return url.rstrip("/")


def _is_origin(url: str) -> bool:
    try:
        parts = urlsplit(url)
        # Reading the port raises an error where it is none.
        has_host = bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and has_host and parts[2:] in {("", "", ""), ("/", "", "")}
