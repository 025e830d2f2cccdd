"""Certificates for the loopback, made by OpenSSL when they are needed."""

import functools
import ssl
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple


class Identity(NamedTuple):
    """A certificate that signs itself.

    Attributes:
        server: The context of the server that has it.
        client: The context of a client that trusts it and no other.
    """

    server: ssl.SSLContext
    client: ssl.SSLContext


@functools.cache
def identity(host: str, owner: str) -> Identity:
    """Make a certificate, the same one for the same arguments.

    Args:
        host: The address or the name that the certificate is for.
        owner: Which of several for that host.
    """
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        key, certificate = Path(folder, "key.pem"), Path(folder, "certificate.pem")
        kind = "IP" if host[0].isdigit() else "DNS"
        subprocess.run(
            [
                *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
                *("-days", "2", "-subj", f"/CN={owner}", "-addext", f"subjectAltName={kind}:{host}"),
                *("-keyout", str(key), "-out", str(certificate)),
            ],
            check=True,
            capture_output=True,
        )
        server.load_cert_chain(certificate, key)
        return Identity(server, ssl.create_default_context(cafile=str(certificate)))
