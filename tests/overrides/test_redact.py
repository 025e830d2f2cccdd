"""What may be shown is free of credentials."""

import copy
import pickle

import httpx
import pytest

from agendum import _redact
from agendum._secrets import MASK, Secret

CANARY = 'ca"na/ry+&<ü>\\ x'


@pytest.mark.parametrize("show", [repr, str, "{}".format, "{!r}".format, lambda each: f"{[each]}"])
def test_a_secret_does_not_print_itself(show):
    """Breaks when a secret within any object is shown by its repr."""
    assert CANARY not in show(Secret(CANARY))
    assert MASK in show(Secret(CANARY))


@pytest.mark.parametrize("spread", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_secret_stays_where_it_is(spread):
    """Breaks when a secret gets into a pickle."""
    with pytest.raises(TypeError, match=r"^a secret cannot be pickled or copied$"):
        spread(Secret(CANARY))


def test_a_secret_has_no_dict():
    """Breaks when ``vars`` of a secret shows it."""
    assert not hasattr(Secret(CANARY), "__dict__")


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("http://host/a?fields=id", "http://host/a?fields=id"),
        ("http://user:canary@host/a", "http://host/a"),
        ("http://host/a?session_token=canary&x=1", "http://host/a?session_token=%5Bredacted%5D&x=1"),
        ("http://host/a?access_token=canary", "http://host/a?access_token=%5Bredacted%5D"),
        ("http://host/a?access_token=canary&access_token=canary", "http://host/a?access_token=%5Bredacted%5D"),
    ],
)
def test_a_url_loses_its_credentials_only(shown, expected):
    """Breaks when a URL in an error shows a token, or loses what the reader needs."""
    assert expected == str(_redact.url(httpx.URL(shown)))


@pytest.mark.parametrize("name", ["Authorization", "Session-Token", "Cookie", "Proxy-Authorization"])
def test_a_request_keeps_the_name_of_a_credential_header_only(name):
    """Breaks when the request of an error carries a credential in its headers."""
    shown = _redact.request(httpx.Request("GET", "http://host", headers={name: "canary", "X": "y"}), with_body=True)
    assert MASK == shown.headers[name]
    assert "y" == shown.headers["x"]
    assert b"canary" not in b"".join(value for _, value in shown.headers.raw)


def test_a_request_keeps_its_body_when_it_may_be_shown():
    """Breaks when an error no longer tells what was sent."""
    shown = _redact.request(httpx.Request("POST", "http://host/a", content=b"a=1"), with_body=True)
    assert ("POST", b"a=1", "3") == (shown.method, shown.content, shown.headers["content-length"])


def test_a_request_loses_a_body_that_may_not_be_shown():
    """Breaks when the password of a token request stays in an error, or its length does."""
    shown = _redact.request(httpx.Request("POST", "http://host/a", content=b"password"), with_body=False)
    assert (b"", "0") == (shown.content, shown.headers["content-length"])


def test_a_request_loses_a_body_with_a_password_of_somebody():
    """Breaks when an error about a new attendee carries her password."""
    sent = httpx.Request("POST", "http://host/a", json={"email": "e", "userpassword": "canary"})
    assert MASK.encode() == _redact.request(sent, with_body=True).content


def test_a_body_that_is_a_stream_is_left_alone():
    """Breaks when building an error reads from a generator that is gone."""
    sent = httpx.Request("POST", "http://host/a", content=iter([b"a"]))
    assert b"" == _redact.request(sent, with_body=True).content


def test_the_request_that_was_sent_is_not_touched():
    """Breaks when the redaction changes a request that is still to be repeated."""
    sent = httpx.Request("POST", "http://host/a", headers={"Authorization": "canary"}, content=b"a")
    _redact.request(sent, with_body=False)
    assert ("canary", b"a") == (sent.headers["authorization"], sent.content)


@pytest.mark.parametrize(
    "echo",
    [
        CANARY,
        "ca%22na%2Fry%2B%26%3C%C3%BC%3E%5C%20x",
        "ca%22na%2Fry%2B%26%3C%C3%BC%3E%5C+x",
        "ca&quot;na/ry+&amp;&lt;ü&gt;\\ x",
        '"ca\\"na/ry+&<\\u00fc>\\\\ x"',
        '"ca\\"na\\/ry+&<\\u00fc>\\\\ x"',
        '"ca\\"na/ry+&<ü>\\\\ x"',
        '"ca\\"na\\/ry+&<ü>\\\\ x"',
    ],
    ids=["plain", "URL", "form", "HTML", "JSON", "JSON of PHP", "JSON in UTF-8", "JSON of PHP in UTF-8"],
)
def test_an_excerpt_hides_a_secret_in_every_form_of_an_echo(echo):
    """Breaks when a server can make an error show a credential by escaping it."""
    shown = _redact.excerpt(f"<p>you sent {echo}.</p>", [CANARY])
    assert f"<p>you sent {MASK}.</p>" == shown.replace('"', "")


def test_an_excerpt_hides_the_longest_secret_first():
    """Breaks when a part of a secret is replaced first, and the rest of it is shown."""
    assert f"{MASK} {MASK}" == _redact.excerpt("abcdef abc", ["abc", "abcdef"])


def test_a_secret_that_is_a_part_of_the_mask_does_not_spoil_it():
    """Breaks when the mask itself is searched for secrets."""
    assert MASK == _redact.excerpt("long", ["long", "red", "e"])


@pytest.mark.parametrize("length", [100, 1300, 4001, 100_000])
def test_a_secret_of_any_length_is_hidden(length):
    """Breaks when a text is cut before the secrets are out, which leaves half a token."""
    assert f"x {MASK} {MASK} {MASK} {MASK}" == _redact.excerpt(" ".join(["x", *["t" * length] * 4]), ["t" * length])


def test_empty_secrets_are_no_secrets():
    """Breaks when an empty string puts the mask between all characters."""
    assert "abc" == _redact.excerpt("abc", ["", ""])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"access_token": "canary", "a": 1}', '{"access_token": "[redacted]", "a": 1}'),
        ('{"session_token":"canary"}', '{"session_token":"[redacted]"}'),
        ('{"access_token": "cana', '{"access_token": "[redacted]'),
        ("password=canary&a=1", "password=[redacted]&a=1"),
        ("{'password': 'canary'}", "{'password': '[redacted]'}"),
        ("Consumer_Secret: canary", "Consumer_Secret: [redacted]"),
        ('{"password": ""}', '{"password": ""}'),
    ],
)
def test_an_excerpt_hides_what_is_named_like_a_credential(text, expected):
    """Breaks when a credential that this client does not know of is shown."""
    assert expected == _redact.excerpt(text, [])


@pytest.mark.parametrize(("length", "expected"), [(200, "x" * 200), (201, "x" * 200 + "...")])
def test_an_excerpt_is_short(length, expected):
    """Breaks when an error message is as long as a web page."""
    assert expected == _redact.excerpt("x" * length, [])
