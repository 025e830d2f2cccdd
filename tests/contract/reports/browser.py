"""A real browser for tests: headless Chromium, spoken to through a pair of pipes."""

import base64
import contextlib
import fcntl
import json
import os
import select
import shutil
import signal
import tempfile
import time
from pathlib import Path

import pytest

_SECONDS = 60
_FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    # In a container there is one user, and the kernel lets nobody make a sandbox.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--force-color-profile=srgb",
)


def chromium():
    """Return the path of Chromium, or None where there is none."""
    found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return next((each for each in found if each), None)


@contextlib.contextmanager
def opened():
    """Start a browser; only where there is none on a machine of a developer, the test is left out."""
    program = chromium()
    if program is None and not os.environ.get("CI"):
        pytest.skip("there is no Chromium: apt-get install --no-install-recommends chromium")
    assert program is not None, "CI needs Chromium: apt-get install --no-install-recommends chromium"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        started = Browser(program, Path(profile))
        try:
            yield started
        finally:
            started.close()


class Browser:
    """A browser with one page.

    Attributes:
        console: What the page said to the console, and what the browser said of the page.
        requests: The addresses that it asked for.
    """

    def __init__(self, program: str, profile: Path) -> None:
        to_read, self._write = _far(os.pipe())
        self._read, to_write = _far(os.pipe())
        null = os.open(os.devnull, os.O_RDWR)
        self._process = os.posix_spawn(
            program,
            [program, *_FLAGS, f"--user-data-dir={profile}", "about:blank"],
            {**os.environ, "HOME": str(profile)},
            file_actions=[
                *((os.POSIX_SPAWN_DUP2, null, number) for number in range(3)),
                (os.POSIX_SPAWN_DUP2, to_read, 3),
                (os.POSIX_SPAWN_DUP2, to_write, 4),
            ],
            setpgroup=0,
        )
        for each in (to_read, to_write, null):
            os.close(each)
        self._bytes = b""
        self._last = 0
        self._session = None
        self._events = []
        self.console, self.requests = [], []
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._call(f"{domain}.enable")

    def close(self) -> None:
        """End the browser and what it has started."""
        os.close(self._write)
        os.close(self._read)
        os.killpg(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)

    def looks(self, width: int, height: int, scheme: str, *, scripts: bool = True, media: str = "") -> None:
        """Set the size of the window, the color scheme, and whether scripts run."""
        is_phone = width < 600
        self._call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2 if is_phone else 1,
            mobile=is_phone,
        )
        self._call(
            "Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}]
        )
        self._call("Emulation.setScriptExecutionDisabled", value=not scripts)

    def open(self, page: Path) -> None:
        """Load a page, and wait until it is there; what was heard of the last one is forgotten."""
        self._events.clear()
        self.console.clear()
        self.requests.clear()
        self._call("Page.navigate", url=page.as_uri())
        while not any(each["method"] == "Page.loadEventFired" for each in self._events):
            self._events.append(self._message())

    def evaluate(self, script: str):
        """Return the value of an expression in the page."""
        answer = self._call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        code = {"Tab": 9, "Enter": 13, " ": 32}[key]
        text = {"Enter": {"text": "\r"}, " ": {"text": " "}}.get(key, {})
        for kind in ("keyDown", "keyUp"):
            given = text if kind == "keyDown" else {}
            self._call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **given)

    def screenshot(self, path: Path, *, whole: bool = False) -> None:
        """Keep what the page looks like."""
        picture = self._call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        path.write_bytes(base64.b64decode(picture["data"]))

    def _call(self, method: str, **parameters):
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._message()
            if answer.get("id") == self._last:
                assert "error" not in answer, (method, answer["error"])
                return answer["result"]
            if "method" in answer:
                self._events.append(answer)

    def _message(self):
        """Return the next message; those that tests ask about are kept on the way."""
        end = time.monotonic() + _SECONDS
        while b"\0" not in self._bytes:
            ready, _, _ = select.select([self._read], [], [], max(0, end - time.monotonic()))
            assert ready, "the browser does not answer"
            part = os.read(self._read, 1 << 16)
            assert part, "the browser has ended"
            self._bytes += part
        message, _, self._bytes = self._bytes.partition(b"\0")
        found = json.loads(message)
        given = found.get("params", {})
        if found.get("method") in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"):
            self.console.append(given)
        elif found.get("method") == "Network.requestWillBeSent":
            self.requests.append(given["request"]["url"])
        return found


def _far(ends):
    """Return the ends of a pipe under numbers that the browser has no other use for."""
    moved = tuple(fcntl.fcntl(each, fcntl.F_DUPFD_CLOEXEC, 50) for each in ends)
    for each in ends:
        os.close(each)
    return moved
