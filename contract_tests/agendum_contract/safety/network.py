"""The way of a request to a server: what hears it, what may stop it, and the network."""

from collections.abc import Callable
from urllib.request import getproxies, proxy_bypass

import httpx

from agendum_contract.exchanges import Exchanges
from agendum_contract.origins import is_loopback
from agendum_contract.safety.limits import Limits
from agendum_contract.safety.reads import ReadsOnly
from agendum_contract.settings import Settings

# Wraps the transport of a vendor into another one.
Wrap = Callable[[str, httpx.BaseTransport], httpx.BaseTransport]


def transport(
    vendor: str, origin: str, settings: Settings, exchanges: Exchanges, limits: Limits, *wraps: Wrap
) -> httpx.BaseTransport:
    """Return the transport for a server under test.

    In safe mode, what could change something is stopped right before the network, whatever stands above.

    Args:
        vendor: ``swoogo`` or ``eventify``.
        origin: Where the server is.
        settings: What the run was told.
        exchanges: Hears what goes over the wire.
        limits: What the run may cost.
        wraps: What else sees the requests that may be made, before they are heard.
    """
    network: httpx.BaseTransport = httpx.HTTPTransport(proxy=_proxy(origin))
    if settings.is_safe:
        network = ReadsOnly(network, origin)
    network = exchanges.over(vendor, network)
    for wrap in wraps:
        network = wrap(vendor, network)
    return limits.over(vendor, network)


def _proxy(origin: str) -> str | None:
    """Return the proxy that the environment names for a server; httpx leaves it out where it is given a transport."""
    url = httpx.URL(origin)
    return None if is_loopback(origin) or proxy_bypass(url.host) else getproxies().get(url.scheme)
