"""What answers the measured clients: nginx with fixed files, and a small server for what a file cannot do."""

import contextlib
import http.server
import json
import shutil
import socket
import subprocess
import threading
import time
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import samples

_CONFIG = """\
daemon off;
# One process, which is the worker, and which stays the user that it was started by.
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  default_type application/json;
  keepalive_timeout 600s;
  keepalive_requests 100000000;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    location = /api/v1/oauth2/token {{ return 200 '{token}'; }}
    location = /api/v1/sessions {{ alias {folder}/list.json; }}
    location = /api/v1/sessions/{session} {{ alias {folder}/session.json; }}
    location = /short/api/v1/oauth2/token {{ return 200 '{token}'; }}
    location = /short/api/v1/sessions/{session} {{ alias {folder}/short.json; }}
  }}
}}
"""
_PATIENCE = 10.0


class NotInstalled(Exception):
    """A program that is measured with is not there."""


@contextlib.contextmanager
def nginx(folder: Path) -> Iterator[str]:
    """Serve a session and a list of sessions as files; below ``/short`` the session has a few fields only.

    Yields:
        The origin.

    Raises:
        NotInstalled: There is no nginx.
    """
    # A distribution may keep it out of the path of users.
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/bin")
    if program is None:
        raise NotInstalled("nginx is not installed")
    folder.mkdir()
    (folder / "session.json").write_bytes(samples.written(samples.FULL))
    (folder / "short.json").write_bytes(samples.written(samples.SHORT))
    (folder / "list.json").write_bytes(samples.written(samples.page()))
    port = _free_port()
    token = samples.written(samples.TOKEN).decode()
    text = _CONFIG.format(folder=folder, port=port, token=token, session=samples.SESSION_ID)
    (folder / "nginx.conf").write_text(text, encoding="utf-8")
    command = [program, "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")]
    with subprocess.Popen(command) as process:
        try:
            _wait(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"nginx ended with status {process.returncode}")
        with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise RuntimeError("nginx does not listen")


class Scripted(http.server.ThreadingHTTPServer):
    """Pages of sessions, and a place that remembers the last form that was sent.

    Args:
        total: How many sessions the list has.

    Attributes:
        total: The same.
        form: The body of the last session that was to be created.
    """

    daemon_threads = True

    def __init__(self, total: int) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.total = total
        self.form = b""

    @property
    def origin(self) -> str:
        """The origin that it answers at."""
        return f"http://127.0.0.1:{self.server_port}"


class _Answers(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body are two writes, and the second would wait for the acknowledgment of the first.
    wbufsize = -1
    disable_nagle_algorithm = True
    server: Scripted

    def do_GET(self) -> None:
        """Answer with a page, or with the one session."""
        url = urllib.parse.urlsplit(self.path)
        if not url.path.endswith("/sessions"):
            self._answer(samples.SHORT)
            return
        asked = dict(urllib.parse.parse_qsl(url.query))
        size = int(asked.get("per-page", samples.PAGE_SIZE))
        self._answer(samples.page(int(asked.get("page", 1)), size, self.server.total))

    def do_POST(self) -> None:
        """Answer with a token, or remember the form."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.endswith("/token"):
            self._answer(samples.TOKEN)
        else:
            self.server.form = body
            self._answer(samples.SHORT)

    def _answer(self, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_args: object) -> None:
        """Print nothing."""


@contextlib.contextmanager
def scripted(total: int) -> Iterator[Scripted]:
    """Run the small server in threads of this process, with so many sessions."""
    with Scripted(total) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
