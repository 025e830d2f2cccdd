"""Uses a client in one of its two flavors: blocking, or in a new event loop."""

import asyncio

import agendum

CLASSES = {
    "sync": {"swoogo": agendum.Swoogo, "eventify": agendum.Eventify},
    "async": {"swoogo": agendum.AsyncSwoogo, "eventify": agendum.AsyncEventify},
}


def run(make, flavor, vendor, use, **options):
    """Make a client and a call: ``run(make, "sync", "swoogo", lambda client: client.sessions.get(7), retries=2)``."""
    client = make(CLASSES[flavor][vendor], **options)
    if flavor == "sync":
        return use(client)

    async def go():
        async with client:
            return await use(client)

    return asyncio.run(go())


def gather(make, flavor, use, most=None, **options):
    """Make a client of Swoogo, and read an iterator of it to its end, or until there are enough."""
    client = make(CLASSES[flavor]["swoogo"], **options)
    if flavor == "sync":
        return [each for each, _ in zip(use(client), range(most or 10**9), strict=False)]

    async def go():
        found = []
        async with client:
            async for each in use(client):
                found.append(each)
                if len(found) == most:
                    break
        return found

    return asyncio.run(go())
