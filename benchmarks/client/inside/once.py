"""Makes one call: ``once.py CLIENT CALL ORIGIN``; the call is ``get``, or ``create`` with nested custom fields."""

import asyncio
import sys

import clients
import peers

if __name__ == "__main__":
    client, call, url = sys.argv[1:]
    if client == "pyopenapi-gen":
        asyncio.run(peers.pyopenapi_gen_once(call, url))
    else:
        getattr({**clients.SYNC, **peers.SYNC}[client](url), call)()
