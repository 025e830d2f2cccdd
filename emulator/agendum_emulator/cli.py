"""The command `agendum-emulator`."""

import argparse
import asyncio
import contextlib
import signal
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from agendum_emulator.app import create_app
from agendum_emulator.completion import SHELLS, PrintCompletion
from agendum_emulator.server import Server, listen, origin
from agendum_emulator.settings import Settings, SetupError

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_EPILOG = """\
The first line on standard output tells where it listens. POST /_emulator/reset
starts over, POST /_emulator/fail scripts a failure, GET /_emulator/requests
shows the log. SIGTERM or Ctrl-C ends it.

exit status:
  0  it was ended by SIGTERM or Ctrl-C
  2  it could not start: the port is taken, a file cannot be read, or an option
     is wrong

examples:
  agendum-emulator --port 8000
      both vendors at http://127.0.0.1:8000, with any credentials
  agendum-emulator --port 8000 --database state.db
      the same, with records that outlive it
  agendum-emulator --token-ttl 5 --credits 20
      tokens that expire and a rate limit that is met soon
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until SIGTERM or Ctrl-C; 0 after that, 2 when the emulator cannot start."""
    options = _parser().parse_args(argv)
    try:
        settings = Settings(
            token_ttl=options.token_ttl,
            credits=options.credits,
            seed=options.seed,
            database=options.database,
            consumer_key=options.consumer_key,
            consumer_secret=options.consumer_secret,
            email=options.email,
            password=options.password,
            readings=dict(options.reading),
        )
        _serve(settings, options.host, options.port)
    except SetupError as error:
        return _cannot_start(str(error))
    except OSError as error:
        return _cannot_start(f"cannot listen on {options.host} port {options.port}: {error}")
    return 0


def _serve(settings: Settings, host: str, port: int) -> None:
    app = create_app(settings)
    with contextlib.closing(app.state.emulator), listen(host, port) as listener:
        server = Server(app)

        def on_ready() -> None:
            loop = asyncio.get_running_loop()
            for number in _SIGNALS:
                try:
                    loop.add_signal_handler(number, server.stop)
                except NotImplementedError:  # Windows
                    signal.signal(number, lambda *_: loop.call_soon_threadsafe(server.stop))
            sys.stdout.write(f"listening on {origin(listener)}\n")
            sys.stdout.flush()

        before = [signal.getsignal(number) for number in _SIGNALS]
        try:
            asyncio.run(server.run_on(listener, on_ready))
        finally:
            for number, handler in zip(_SIGNALS, before, strict=True):
                signal.signal(number, handler)


def _cannot_start(message: str) -> int:
    sys.stderr.write(f"agendum-emulator: {message}\n")
    return 2


def _version() -> str:
    try:
        return version("agendum")
    except PackageNotFoundError:
        return "(not installed)"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="agendum-emulator",
        description="A stateful local emulator of Swoogo (/api/v1) and Eventify (/v4).",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {_version()}")
    parser.add_argument(
        "--print-completion",
        action=PrintCompletion,
        choices=SHELLS,
        help="print the script that makes this shell complete the options",
    )
    add = parser.add_argument_group("where it listens").add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add("--port", type=int, default=0, help="port to listen on (default: a free one)")
    add = parser.add_argument_group("its records").add_argument
    add("--seed", metavar="FILE", help="JSON or YAML file with the records to start with, in place of the default ones")
    add("--database", metavar="FILE", help="keep the state in this file; an existing one is not seeded again")
    add = parser.add_argument_group("how it behaves").add_argument
    add("--token-ttl", type=float, default=1800, metavar="SECONDS", help="how long tokens live (default: %(default)s)")
    add("--credits", type=int, default=2000, metavar="N", help="Swoogo calls in ten minutes (default: %(default)s)")
    add(
        "--reading",
        metavar="NUMBER=A|B",
        type=_reading,
        action="append",
        default=[],
        help="which reading of the vendors' pages to follow, such as swoogo-12=B; repeatable",
    )
    add = parser.add_argument_group("whom it lets in").add_argument
    add("--consumer-key", metavar="KEY", help="the only Swoogo consumer key to accept (default: any)")
    add("--consumer-secret", metavar="SECRET", help="its secret")
    add("--email", help="the only Eventify e-mail address to accept (default: any)")
    add("--password", help="its password")
    return parser


def _reading(text: str) -> tuple[str, str]:
    number, equals, letter = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not such as swoogo-12=B")
    return number, letter
