"""A typed client for Swoogo and Eventify.

The functions under ``agendum_api.api`` make the calls; a client of this package is what they take as ``client=``.
"""

from . import _unset, errors
from ._clients import AsyncEventify, AsyncSwoogo, Eventify, Swoogo

__all__ = ["AsyncEventify", "AsyncSwoogo", "Eventify", "Swoogo", "errors"]

_unset.apply()
