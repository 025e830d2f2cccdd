"""Bodies of `multipart/form-data`, with names as PHP reads them."""

import logging
from io import BytesIO

import python_multipart
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

from agendum_emulator.phpform import FormError, PhpArray, assign

MEDIA_TYPE = "multipart/form-data"

# It would print a line for each body that is none, which a server is sent all the time.
logging.getLogger(python_multipart.__name__).addHandler(logging.NullHandler())


def parse(content_type: str, body: bytes) -> PhpArray:
    """Read the fields of a body; files are left out.

    Raises:
        FormError: The body is none, or a field of it is not UTF-8.
    """
    found: list[tuple[bytes, bytes]] = []
    headers = {"Content-Type": content_type.encode("latin-1"), "Content-Length": str(len(body)).encode()}
    try:
        python_multipart.parse_form(
            headers,
            BytesIO(body),
            lambda field: found.append((field.field_name or b"", field.value or b"")),
            lambda _file: None,
        )
        _require_end(content_type, body)
        fields = PhpArray()
        for name, value in found:
            assign(fields, name.decode(), value.decode())
    except (FormParserError, ValueError) as error:
        raise FormError(f"the body is no multipart form: {error}") from error
    return fields


def _require_end(content_type: str, body: bytes) -> None:
    """The parser drops the last field of a body that was cut, without a word."""
    boundary = parse_options_header(content_type)[1].get(b"boundary", b"")
    if body and b"--" + boundary + b"--" not in body:
        raise FormError("the last boundary is missing")
