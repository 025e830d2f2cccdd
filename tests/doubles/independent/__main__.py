"""``python -m doubles.independent --port 0 --personality neutral``."""

import argparse
import contextlib
import os
import signal
import sys

from doubles.independent.exchange import Credentials
from doubles.independent.personalities import PERSONALITIES, VARIATIONS, choices
from doubles.independent.serving import server


def main() -> None:
    """Serve until the process is ended; the first line of output says where."""
    parser = argparse.ArgumentParser(prog="doubles.independent", description=sys.modules["doubles.independent"].__doc__)
    parser.add_argument("--port", type=int, default=0, help="where to listen; 0 for any free port (0)")
    parser.add_argument("--personality", choices=PERSONALITIES, default="neutral", help="how it does what is left open")
    parser.add_argument("--variation", choices=VARIATIONS, action="append", default=[], help="what it does beside that")
    parser.add_argument("--token-life", type=int, default=1800, metavar="SECONDS", help="how long a token is good")
    parser.add_argument("--credits", type=int, default=2000, metavar="N", help="what calls of a window may cost")
    parser.add_argument("--window", type=int, default=600, metavar="SECONDS", help="how long a window is")
    options = parser.parse_args()
    made = choices(options.personality, *options.variation)
    credentials = Credentials(
        *(
            os.environ.get(name, "any")
            for name in ("SWOOGO_CONSUMER_KEY", "SWOOGO_CONSUMER_SECRET", "EVENTIFY_EMAIL", "EVENTIFY_PASSWORD")
        )
    )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    limits = {"token_life": options.token_life, "credit": options.credits, "window": options.window}
    with server(made, credentials, options.port, **limits) as listening:
        sys.stdout.write(f"listening on http://127.0.0.1:{listening.server_port}\n")
        sys.stdout.flush()
        with contextlib.suppress(KeyboardInterrupt):
            listening.serve_forever()


if __name__ == "__main__":
    main()
