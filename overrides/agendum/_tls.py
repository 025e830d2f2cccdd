"""The TLS contexts of the transports; the usual one is made once for each process.

It reads some 150 certificates, which takes longer than everything else about a new client.
"""

import errno
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl

    Verify = bool | str | os.PathLike[str] | ssl.SSLContext
    Cert = str | tuple[str, str] | tuple[str, str, str]

_lock = threading.Lock()
# By what the environment said when it was made.
_shared: dict[tuple[str, str], "ssl.SSLContext"] = {}


def context(
    verify: "Verify" = True,  # noqa: FBT002 - as httpx takes it
    cert: "Cert | None" = None,
    *,
    trust_env: bool = True,
    http2: bool = False,
) -> "ssl.SSLContext":
    """Return the TLS context for what ``httpx`` takes as ``verify``.

    With ``verify=True`` all callers get the same object. It must not be changed; whoever needs another one passes it.
    ``httpcore`` writes the protocols that it offers (ALPN) into the context at each connection. In the shared one that
    is always HTTP/1.1, so that nothing changes, and so HTTP/2 and a client certificate get a context of their own.

    Args:
        verify: Whether the server's certificate is checked: True against the authorities in ``SSL_CERT_FILE`` or
            ``SSL_CERT_DIR``, or else those of ``certifi``; a path, against those in this file or folder; False, not
            at all. A context is given back as it is.
        cert: The client's certificate: the path of a PEM file, or a tuple of that path, the path of the key and, if
            it needs one, the password. It is written into a context that is passed as ``verify``.
        trust_env: Whether the two variables are read.
        http2: Whether the context is for connections that offer HTTP/2.

    Raises:
        FileNotFoundError: A path does not exist.
        ValueError: A file holds no certificate.

    Source: https://www.python-httpx.org/advanced/ssl/
    """
    if verify is True:
        found = _default(trust_env=trust_env) if cert or http2 else _default_of_all(trust_env=trust_env)
    elif verify is False:
        found = httpx.create_ssl_context(verify=False)
    elif isinstance(verify, (str, os.PathLike)):
        found = _trusting(Path(verify), "verify")
    else:
        found = verify
    if cert:
        found.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return found


def _default_of_all(*, trust_env: bool) -> "ssl.SSLContext":
    said = (os.environ.get("SSL_CERT_FILE", ""), os.environ.get("SSL_CERT_DIR", "")) if trust_env else ("", "")
    # Threads that begin together would each make one.
    with _lock:
        if said not in _shared:
            _shared[said] = _default(trust_env=trust_env)
        return _shared[said]


def _default(*, trust_env: bool) -> "ssl.SSLContext":
    """Make what ``httpx`` makes by default, but for errors that name the path."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if trust_env else ():
        if path := os.environ.get(name):
            return _trusting(Path(path), name)
    return httpx.create_ssl_context(trust_env=False)


def _trusting(path: Path, said_by: str) -> "ssl.SSLContext":
    import ssl  # noqa: PLC0415 - not before a connection needs it

    if not path.exists():
        raise FileNotFoundError(errno.ENOENT, f"{said_by} names certificates that do not exist", str(path))
    try:
        if path.is_dir():
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except ssl.SSLError as reason:
        raise ValueError(f"{said_by} names {str(path)!r}, which holds no certificate: {reason}") from reason
