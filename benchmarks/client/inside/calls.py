"""Prints the microseconds of one call: ``calls.py CLIENT CALL [ORIGIN]``; without an origin, on a mock transport."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import clients
import peers
import timing

sys.path.append(str(Path(__file__).resolve().parents[1]))
import samples

_NOWHERE = "http://bench.test"
_SYNC = {**clients.SYNC, **peers.SYNC}
_ASYNC = {**clients.ASYNC, **peers.ASYNC}


def mock() -> Any:
    """Return a transport that answers at once."""
    import httpx  # noqa: PLC0415 - not every client is built upon it

    headers = {"Content-Type": "application/json"}
    token, session = samples.written(samples.TOKEN), samples.written(samples.SHORT)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=headers, content=token if request.method == "POST" else session)

    return httpx.MockTransport(answer)


async def awaited(name: str, origin: str) -> float:
    """Measure how one session is read by a client that is awaited."""
    get, close = await _ASYNC[name](origin)
    try:
        return await timing.microseconds_awaited(get)
    finally:
        await close()


def main(name: str, call: str, origin: str = "") -> None:
    """Measure one call of one client."""
    if call == "get-awaited":
        timing.tell(asyncio.run(awaited(name, origin)))
        return
    client = _SYNC[name](origin) if origin else _SYNC[name](_NOWHERE, mock())
    if call in {"decoder", "reader"}:
        # As it comes from the wire: no object is shared with another.
        data = json.loads(samples.written(samples.FULL))
        decode = getattr(client, call)()
        timing.tell(timing.microseconds(lambda: decode(data)))
    else:
        timing.tell(timing.microseconds(getattr(client, call)))


if __name__ == "__main__":
    main(*sys.argv[1:])
