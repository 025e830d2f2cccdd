import contextlib
import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_emulator import multipart
from agendum_emulator.phpform import FormError

TYPE = "multipart/form-data; boundary=edge"


def body(*parts):
    """A body of parts, each a name and a value; a name may go on with more of its header."""
    found = b"".join(
        b'--edge\r\nContent-Disposition: form-data; name="%s\r\n\r\n%s\r\n'
        % (name if b'"' in name else name + b'"', value)
        for name, value in parts
    )
    return found + b"--edge--\r\n"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((), {}),
        (((b"a", b"1"), (b"b", b"")), {"a": "1", "b": ""}),
        (((b"a", b"1"), (b"a", b"2")), {"a": "2"}),
        (
            ((b"fields[email]", b"x@example.com"), (b"fields[c_1][]", b"1")),
            {"fields": {"email": "x@example.com", "c_1": {"0": "1"}}},
        ),
        (((b"a", b"1+2%33&b=4"),), {"a": "1+2%33&b=4"}),
        (((b"a", b"x\r\ny"),), {"a": "x\r\ny"}),
        (((b"a", "é".encode()), ("ü".encode(), b"\0")), {"a": "é", "ü": "\0"}),
        (((b'a"; filename="x.bin"', b"\xff"), (b"b", b"1")), {"b": "1"}),
        (((b'a"\r\nContent-Type: text/plain', b"1"),), {"a": "1"}),
        (((b"", b"1"),), {}),
    ],
)
def test_fields_are_read_as_php_does(parts, expected):
    """Nothing in a value is decoded, names may have brackets, and files are left out."""
    assert expected == multipart.parse(TYPE, body(*parts))


def test_large_file_is_left_out():
    """It must not stay open in some folder either; a warning of it is an error here."""
    assert {"b": "1"} == multipart.parse(TYPE, body((b'a"; filename="x"', b"x" * 3_000_000), (b"b", b"1")))
    gc.collect()


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("multipart/form-data", b""),
        ("multipart/form-data; boundary=" + "x" * 300, b""),
        ("multipart/form-data; boundary=\xe9", b"a=1"),
        (TYPE, b"a=1&b=2"),
        (TYPE, b'{"a": 1}'),
        (TYPE, body((b"a", b"\xff"))),
        (TYPE, body((b"\xff", b"1"))),
        (TYPE, b"--edge\r\nContent-Disposition: form-data\r\n\r\n1\r\n--edge--\r\n"),
        (TYPE, b"--edge\r\nX: y\r\n\r\n1\r\n--edge--\r\n"),
    ],
)
def test_what_is_no_form_is_an_error(content_type, content):
    """A client that sends another encoding under this name has to hear of it."""
    with pytest.raises(FormError, match="no multipart form"):
        multipart.parse(content_type, content)


def test_body_that_was_cut_is_none():
    """Its last field would be lost without a word."""
    with pytest.raises(FormError, match="the last boundary is missing"):
        multipart.parse(TYPE, body((b"a", b"1"), (b"b", b"2")).removesuffix(b"--edge--\r\n"))


NAMES = st.text(st.characters(codec="utf-8", exclude_characters='"\\\r\n\0[]. %'), min_size=1, max_size=5)


@given(st.dictionaries(NAMES, st.binary(max_size=9) | st.text(max_size=9).map(str.encode), max_size=3))
def test_what_was_sent_is_read(fields):
    """Any bytes that are text arrive as they were sent; others are an error."""
    parts = [(name.encode(), value) for name, value in fields.items()]
    try:
        expected = {name: value.decode() for name, value in fields.items()}
    except UnicodeDecodeError:
        with pytest.raises(FormError):
            multipart.parse(TYPE, body(*parts))
    else:
        assert expected == multipart.parse(TYPE, body(*parts))


@given(st.binary(max_size=80), st.sampled_from([b"", b"--edge\r\n", b"--edge\r\nContent-Disposition: form-data; "]))
def test_no_bytes_break_the_parser(content, start):
    """They are a form or none."""
    with contextlib.suppress(FormError):
        assert all(isinstance(name, str) for name in multipart.parse(TYPE, start + content))
