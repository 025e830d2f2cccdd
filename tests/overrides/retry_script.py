"""A transport that answers as it is told, and a sender of requests through it."""

import asyncio

import httpx

from agendum._retry import AsyncRetryTransport, RetryPolicy, RetryTransport

NOW = 1_800_000_000.0
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]


class Script(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers or raises one thing after the other, the last one for ever."""

    def __init__(self, *steps):
        self.steps = list(steps)
        self.sent = 0
        self.log = []

    def handle_request(self, _request):
        self.sent += 1
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, BaseException):
            raise step
        return step

    async def handle_async_request(self, request):
        return self.handle_request(request)

    def close(self):
        self.log.append("closed")

    async def aclose(self):
        self.log.append("closed")

    def __enter__(self):
        self.log.append("entered")

    async def __aenter__(self):
        self.log.append("entered")


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that tells how much of it was read, and whether it was closed."""

    def __init__(self, *parts, error=None):
        self.parts = parts
        self.error = error
        self.read = 0
        self.closed = 0

    def __iter__(self):
        for part in self.parts:
            self.read += 1
            yield part
        if self.error is not None:
            raise self.error

    async def __aiter__(self):
        for part in self:
            yield part

    def close(self):
        self.closed += 1

    async def aclose(self):
        self.closed += 1


class Sender:
    """Sends one request through a script, in either flavor, and keeps the waits."""

    def __init__(self, flavor):
        self.flavor = flavor
        self.waits = []
        self.request = None

    async def asleep(self, seconds):
        self.waits.append(seconds)

    def __call__(self, script, method="GET", *, policy=None, jitter=1.0, **request):
        policy = policy or RetryPolicy()
        self.request = httpx.Request(method, "http://vendor.test/", **request)
        options = {"clock": lambda: NOW, "jitter": lambda: jitter}
        if self.flavor == "sync":
            return RetryTransport(script, policy, sleep=self.waits.append, **options).handle_request(self.request)
        transport = AsyncRetryTransport(script, policy, sleep=self.asleep, **options)
        return asyncio.run(transport.handle_async_request(self.request))
