"""Who is let in: credentials and tokens."""

import base64
from collections.abc import Callable

from agendum_contract.document import operations
from doubles.mutants.changes import crashes, is_json, lacks, misreads, puts, refuses
from doubles.mutants.exchange import Exchange
from doubles.mutants.fault import SHORT, Change, Fault, group

KEY, SECRET = "mutant-key", "mutant-secret"
EMAIL, PASSWORD = "mutant@example.com", "mutant-password"
# A token that is good for ever, and that nobody is told of.
GOOD = "the-token-of-the-fault"
_TOKEN_CALLS = ("create_token", "generate_token")

auth = group("auth")
tokens = group("tokens")


def _given(exchange: Exchange) -> str | None:
    """Return the token of a request, or None where there is none."""
    header = "session-token" if exchange.path.startswith("/v4/") else "authorization"
    given = exchange.headers.get(header)
    return None if given is None else given.removeprefix("Bearer ")


def _is_known(exchange: Exchange, token: str | None) -> bool:
    vendor = "eventify" if exchange.path.startswith("/v4/") else "swoogo"
    return token is not None and exchange.store.token(vendor, token) is not None


def _let_in(when: Callable[[Exchange, str | None], bool]) -> Change:
    """Requests are let in although their token is not good."""

    def changed(exchange: Exchange) -> None:
        if exchange.operation not in _TOKEN_CALLS and when(exchange, _given(exchange)):
            if exchange.path.startswith("/v4/"):
                exchange.headers["session-token"] = GOOD
            else:
                exchange.headers["authorization"] = f"Bearer {GOOD}"

    return changed


_WITHOUT_TOKEN = _let_in(lambda _exchange, token: token is None)
_UNKNOWN_TOKEN = _let_in(lambda exchange, token: token is not None and not _is_known(exchange, token))
_KNOWN_TOKEN = _let_in(_is_known)
_ALL = " ".join(name for name in operations() if name not in _TOKEN_CALLS)
_CORE = "create_session get_session add_sessions_to_speaker create_sessions"


def _basic(key: str, secret: str) -> str:
    return f"Basic {base64.b64encode(f'{key}:{secret}'.encode()).decode()}"


def _credentials(when: Callable[[str], bool]) -> Change:
    """Basic credentials are taken for the right ones."""

    def changed(exchange: Exchange) -> None:
        given = exchange.headers.get("authorization", "")
        if when(base64.b64decode(given.removeprefix("Basic ") or b"").decode("latin-1")):
            exchange.headers["authorization"] = _basic(KEY, SECRET)

    return changed


def _after(calls: int) -> Callable[[Exchange], bool]:
    """Tell whether a token was used so many times."""

    def is_used_up(exchange: Exchange) -> bool:
        used = exchange.memory.setdefault("used", {})
        token = _given(exchange)
        used[token] = used.get(token, 0) + 1
        return used[token] > calls

    return is_used_up


AUTH: tuple[Fault, ...] = (
    auth("no-token-needed", _ALL, "Every call needs a token.", request=_WITHOUT_TOKEN, needs=_CORE),
    auth(
        "no-token-needed-for-people",
        "list_registrants",
        "Registrants are listed for a bearer token.",
        request=_WITHOUT_TOKEN,
    ),
    auth("no-token-needed-to-write", "email_registrant", "The call carries a bearer token.", request=_WITHOUT_TOKEN),
    auth(
        "no-token-needed-in-the-app",
        "get_app_speaker",
        "The session token goes with every call.",
        request=_WITHOUT_TOKEN,
    ),
    auth("any-token-taken", _CORE, "The token is the one that was handed out.", request=_UNKNOWN_TOKEN),
    auth(
        "any-token-taken-for-discounts",
        "create_discount",
        "The bearer token is that of create_token.",
        request=_UNKNOWN_TOKEN,
    ),
    auth(
        "any-token-taken-in-the-app",
        "list_schedule",
        "The session token is that of generate_token.",
        request=_UNKNOWN_TOKEN,
    ),
    auth("good-token-rejected", "get_sponsor", "A bearer token lets the call in.", answer=refuses(401)),
    auth(
        "wrong-credentials-taken",
        "create_token",
        "The key and the secret are those of the account.",
        request=_credentials(bool),
    ),
    auth(
        "wrong-key-taken",
        "create_token",
        "The user of the Basic credentials is the consumer key.",
        request=_credentials(lambda pair: not pair.startswith(f"{KEY}:") and ":" in pair),
    ),
    auth(
        "no-credentials-needed",
        "create_token",
        "The token request carries Basic credentials.",
        request=_credentials(lambda pair: not pair),
    ),
    auth(
        "wrong-password-taken",
        "generate_token",
        "A session token is given for the password of the address.",
        request=misreads(password=lambda _sent: PASSWORD),
    ),
    auth(
        "unknown-address-taken",
        "generate_token",
        "A session token is given to an address that is known.",
        request=misreads(email=lambda _sent: EMAIL),
    ),
)

TOKENS: tuple[Fault, ...] = (
    tokens("expired-token-taken", _CORE, "A token lives until expires_at.", request=_KNOWN_TOKEN, ttl=SHORT),
    tokens(
        "expired-token-taken-by-one-list",
        "list_discounts",
        "The bearer token has not expired.",
        request=_KNOWN_TOKEN,
        needs="list_webhooks get_sponsor",
        ttl=SHORT,
    ),
    tokens(
        "expired-token-taken-by-one-create",
        "create_webhook",
        "The bearer token has not expired.",
        request=_KNOWN_TOKEN,
        needs="get_event",
        ttl=SHORT,
    ),
    tokens(
        "token-is-used-up",
        "get_event",
        "A token lives for 30 minutes.",
        answer=refuses(401, _after(1)),
        needs="create_token",
    ),
    tokens(
        "token-is-born-expired",
        "create_token",
        "The token is good until expires_at.",
        answer=puts(expires_at="2016-01-22 10:30:00"),
    ),
    tokens(
        "token-lives-for-a-week",
        "create_token",
        "A token lives for 30 minutes.",
        answer=puts(expires_at="2096-01-22 10:30:00"),
    ),
    tokens("token-of-another-type", "create_token", "The type of the token is bearer.", answer=puts(type="mac")),
    tokens("token-without-a-token", "create_token", "The answer has access_token.", answer=lacks("access_token")),
    tokens("token-expires-in-seconds", "create_token", "expires_at is a moment.", answer=puts(expires_at="1800")),
    tokens(
        "session-token-is-empty", "generate_token", "The answer has a session token.", answer=puts(session_token="")
    ),
    tokens(
        "session-token-in-a-list", "generate_token", "The answer is an object.", answer=is_json(lambda given: [given])
    ),
    tokens(
        "token-request-crashes-without-grant",
        "create_token",
        "The grant is client_credentials, and what is wrong is answered with a status of its own.",
        answer=crashes(lambda exchange: "grant_type" not in exchange.sent),
    ),
)
