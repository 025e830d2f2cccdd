"""Whether a pair of credentials is accepted, for both vendors."""

import hmac

ANY = {"X-Agendum-Emulator": "any-credentials"}

Expected = tuple[str | None, str | None]


def accepted(name: str, secret: str, expected: Expected) -> bool:
    """Whether a pair is the expected one; when none is expected, whether both are there at all."""
    if expected == (None, None):
        return bool(name and secret)
    pairs = zip((name, secret), expected, strict=True)
    return all(hmac.compare_digest(given.encode(), (wanted or "").encode()) for given, wanted in pairs)


def notice(expected: Expected) -> dict[str, str]:
    """The header of a token that any credentials would have got."""
    return ANY if expected == (None, None) else {}
