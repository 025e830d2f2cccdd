"""A server that tells everything about everybody, and is wrong in many ways."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY, KEY_SECRET = "kvq-canarykey", "zx:canary/key+secret"
EMAIL, PASSWORD = "zoltan.canary@quux.test.io", "pw&canary=9"
# What no artifact of a run may have in it.
CANARIES = {
    "token": "tok-7f3a9zqcanary",
    "mail": "quimby.canary@wexford.io",
    "name": "Quimby",
    "family": "Wexfordshire",
    "phone": "+1 212 555 0187",
    "phone digits": "2125550187",
    "address": "12 Larkspur Crescent",
    "company": "Grobnik",
    "bio": "zither",
    "key": KEY,
    "key secret": KEY_SECRET,
    "email": EMAIL,
    "password": PASSWORD,
}


def _everything():
    person = {
        "first_name": CANARIES["name"],
        "last_name": CANARIES["family"],
        "firstname": CANARIES["name"],
        "lastname": CANARIES["family"],
        "email": CANARIES["mail"],
        "work_phone": CANARIES["phone"],
        "mobile_phone": int(CANARIES["phone digits"]),
        "phone": CANARIES["phone digits"],
        "company": CANARIES["company"],
        "bio": f"She plays the {CANARIES['bio']}.",
        "homeAddress": {"line_1": CANARIES["address"], "line1": CANARIES["address"], "city": CANARIES["family"]},
        "access_token": CANARIES["token"],
        "session_token": CANARIES["token"],
        "ext_token": CANARIES["token"],
    }
    return {
        **person,
        "name": f"{CANARIES['name']} {CANARIES['family']}",
        "description": f"{CANARIES['name']} lives at {CANARIES['address']}, {CANARIES['phone']}, {CANARIES['mail']}.",
        "speakers": [person],
        "registrant": person,
        "user": f"{CANARIES['name']} {CANARIES['family']}",
        CANARIES["mail"]: CANARIES["token"],
        "message": f"{CANARIES['mail']} ({CANARIES['phone']}) of {CANARIES['company']} has {CANARIES['token']}",
    }


def _reply(method, path, body):
    """Return a status, a media type and a body."""
    everything = json.dumps(_everything())
    if path.startswith(("/api/v1/oauth2/token", "/v4/generatetoken")):
        answer = {"type": "bearer", "access_token": CANARIES["token"], "expires_at": "2999-12-31 23:59:59"}
        return 200, "application/json", json.dumps({**answer, "session_token": CANARIES["token"], **_everything()})
    page = f"<p>Traceback of {everything}, {body.decode('latin1')} {KEY_SECRET} {PASSWORD}</p>"
    rest = path.partition("?")[0]
    for is_it, status, media_type, answer in (
        (b"zone" in body or "page=2" in path, 500, "text/html", page),
        ("update" in path, 418 + len(body) % 3, "text/plain", everything),
        (path.startswith("/api/v1/registrants"), 200, "application/json", {"id": 1, **_everything()}),
        (rest.endswith("/sessions"), 200, "application/json", {"items": [_everything()], "_meta": _everything()}),
        ("speakers" in path, 422, "application/json", [{"field": CANARIES["mail"], "message": everything}]),
    ):
        if is_it:
            return status, media_type, answer if isinstance(answer, str) else json.dumps(answer)
    return 200, "application/json", json.dumps({"id": len(body), "event_id": 1, **_everything()})


class CanaryServer:
    """The server, on a real socket."""

    def __init__(self):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _handle(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                status, media_type, text = _reply(self.command, self.path, body)
                content = text.encode()
                self.send_response(status)
                for name, value in (
                    ("Content-Type", media_type),
                    ("Content-Length", str(len(content))),
                    ("X-Rate-Limit-Reset", CANARIES["mail"]),
                    ("Connection", "close"),
                ):
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _handle  # noqa: N815 - the names of the library

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def stop(self):
        """Close the socket."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
