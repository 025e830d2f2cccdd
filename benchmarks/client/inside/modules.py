"""Prints what one call of the client loads, in its order; without what a call of httpx loads by itself."""

import json
import sys

import httpx

_NOWHERE = "http://bench.test"


def main(token: str, session: str) -> None:
    """Make a call with httpx, then one with the client, and print the difference."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=json.loads(token if request.method == "POST" else session))

    transport = httpx.MockTransport(answer)
    with httpx.Client(base_url=_NOWHERE, transport=transport) as raw:
        raw.get("/", params={"fields": "id"}).json()
        raw.post("/", data={"grant_type": "client_credentials"}).json()
    before = {*sys.modules}
    import clients  # noqa: PLC0415 - only now: what it loads, the client may be the first to need

    before.add(clients.__name__)
    clients.Ours(_NOWHERE, transport).get()
    print(*(name for name in sys.modules if name not in before), sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
