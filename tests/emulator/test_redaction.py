import pytest

from agendum_emulator import redaction


def test_headers_lose_their_credentials():
    """The log is printed by failing tests."""
    given = {"authorization": "Basic x", "session-token": "x", "cookie": "x", "proxy-authorization": "x", "accept": "y"}
    assert {**dict.fromkeys(given, "[redacted]"), "accept": "y"} == redaction.headers(given)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("a=1&b=2", "a=1&b=2"),
        ("session_token=x&a=1", "session_token=[redacted]&a=1"),
        ("a=1&Password=x", "a=1&Password=[redacted]"),
        ("my_password=x", "my_password=x"),
    ],
)
def test_form_loses_its_secrets(text, expected):
    """Some clients send a token in the query."""
    assert expected == redaction.form(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a":  1}', '{"a":  1}'),
        ('{"title":  "password"}', '{"title":  "password"}'),
        ('{"email": "e", "password": "x"}', '{"email": "e", "password": "[redacted]"}'),
        ('{"email": "e", "userpassword": "x"}', '{"email": "e", "userpassword": "[redacted]"}'),
        ('{"pass\\u0077ord": "x"}', '{"password": "[redacted]"}'),
        ('[{"a": [{"Password": "x"}, 1]}]', '[{"a": [{"Password": "[redacted]"}, 1]}]'),
        ('{"password": {"a": "x"}}', '{"password": "[redacted]"}'),
        ('{"password": "x', '{"password[redacted]'),
        ('{"password": "x", "b": }', '{"password[redacted]'),
        ("client_secret=x&b=2", "client_secret=[redacted]&b=2"),
        ("[" * 100_000 + "password", "[" * 100_000 + "password[redacted]"),
    ],
)
def test_body_loses_its_secrets(text, expected):
    """What is no secret stays byte for byte; what may be one does not."""
    assert expected == redaction.body(text)
