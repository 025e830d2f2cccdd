"""Spends the credits of each request before it is sent, be it the first time or a repetition."""

import httpx

from ._budget import Budget, cost
from ._operations import OPERATION, OWN


class SpendingTransport(httpx.BaseTransport):
    """Sends requests through another transport when there are credits for them.

    Args:
        inner: Sends the requests.
        budget: Where the credits are counted.
    """

    def __init__(self, inner: httpx.BaseTransport, budget: Budget) -> None:
        self._inner = inner
        self._budget = budget

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Wait for the credits, send the request, and take in what the server says is left."""
        self._budget.spend(cost(request.extensions.get(OPERATION)))
        response = self._inner.handle_request(request)
        if request.extensions.get(OWN) is request.url:
            self._budget.learn(response.headers)
        return response

    def close(self) -> None:
        """Close the inner transport; the budget may have other users."""
        self._inner.close()


class AsyncSpendingTransport(httpx.AsyncBaseTransport):
    """Does what ``SpendingTransport`` does, for tasks.

    Args:
        inner: Sends the requests.
        budget: Where the credits are counted.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, budget: Budget) -> None:
        self._inner = inner
        self._budget = budget

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Wait for the credits, send the request, and take in what the server says is left."""
        await self._budget.aspend(cost(request.extensions.get(OPERATION)))
        response = await self._inner.handle_async_request(request)
        if request.extensions.get(OWN) is request.url:
            self._budget.learn(response.headers)
        return response

    async def aclose(self) -> None:
        """Close the inner transport; the budget may have other users."""
        await self._inner.aclose()
